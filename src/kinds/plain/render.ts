import { digestOf } from '../../host/index.ts';
import { type PlainTarget, SeaworthyError } from '../../model/index.ts';
import type { Renderer, RendererTools, RenderOutcome } from '../../render/index.ts';

/** A plain manifest is deployed as it stands. */
export function plainRenderer(target: PlainTarget): Renderer {
  return {
    render: (tools) => read(target, tools),
    trace: () => Promise.resolve(undefined), // each line is its own source
    chart: undefined,
  };
}

async function read(target: PlainTarget, { files, textOf }: RendererTools): Promise<RenderOutcome> {
  const inputs = [target.path];
  try {
    const text = textOf?.(target.path) ?? (await files.readText(target.path));
    const documents = [{ text, source: target.path, sourceLine: 1 }];
    return {
      rendered: { status: 'rendered', target, output: text, documents, inputs },
      accesses: [{ kind: 'read', path: target.path, digest: digestOf(text) }],
    };
  } catch (error) {
    if (!(error instanceof SeaworthyError)) throw error;
    return { rendered: { status: 'failed', target, failure: error.failure, inputs }, accesses: undefined };
  }
}
