import { measureTree, type Wanted } from './tree.ts';

/** One repository to measure, as the parent process asks for it. */
export interface Job {
  readonly folder: string;
  readonly tree: string;
  readonly wanted: Wanted;
}

// A process of its own for each, because judging keeps its thread busy: so two repositories use two processors.
process.on('message', ({ folder, tree, wanted }: Job) => {
  void measureTree(folder, tree, wanted).then((result) => process.send?.(result));
});
