import type { Files } from '../host/index.ts';
import { type PlainTarget, type Rendered, SeaworthyError } from '../model/index.ts';

/** A plain manifest is deployed as it stands. */
export async function renderPlain(target: PlainTarget, files: Files): Promise<Rendered> {
  const inputs = [target.path];
  try {
    const text = await files.readText(target.path);
    return {
      status: 'rendered',
      target,
      output: text,
      documents: [{ text, source: target.path, sourceLine: 1 }],
      inputs,
    };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return { status: 'failed', target, failure: error.failure, inputs };
  }
}
