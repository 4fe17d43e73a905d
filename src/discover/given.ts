import { type PlainTarget, plainTarget, type RepoPath } from '../model/index.ts';
import type { FindContext, Found } from './finder.ts';

/** What is given with its content, such as standard input, is a manifest whatever it holds. */
export async function findGiven(all: readonly RepoPath[], { tools }: FindContext): Promise<Found> {
  const { files, documents } = tools;
  const targets: PlainTarget[] = [];
  const texts = new Map<RepoPath, string>();
  for (const path of all) {
    if (files.given?.has(path) !== true) continue;
    const text = await files.readText(path);
    await documents.announce(text);
    targets.push(plainTarget(path));
    texts.set(path, text);
  }
  return { targets, skipped: [], texts };
}
