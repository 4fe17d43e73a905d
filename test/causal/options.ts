import { parseArgs } from 'node:util';
import { type SourceKind, sourceKinds } from './kinds.ts';
import type { Wanted } from './tree.ts';

export interface Options extends Wanted {
  readonly inflated: boolean;
  /** Names of repositories; empty for all. */
  readonly trees: readonly string[];
  readonly workers: number;
  /** File for everything that was tried. */
  readonly json: string | undefined;
}

export const usage = `npm run test:causal -- [options]
  --all            every finding, not a sample (much longer)
  --each N         most findings of one rule in one target (default 2)
  --target N       most findings of one target (default 4)
  --large N        most findings of one target that prints over a megabyte (default 2)
  --plain SHARE    share of those in plain files that is tried, 0 to 1 (default 0.25)
  --kind KIND      only this kind of source, repeatable: ${sourceKinds.join(', ')}
  --tree NAME      only this repository of the corpora, repeatable
  --workers N      repositories at work at the same time (default 2)
  --inflated       charts only, each through a kustomization with \`helmCharts\`, made for the test
  --shift LINES    try places that many lines off: the share must then be low, or the test tells nothing
  --json FILE      write every finding tried, with every edit and what it did`;

/** Reads the command line; throws a TypeError that says what is wrong with it. */
export function optionsFrom(argv: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...argv],
    options: {
      all: { type: 'boolean', default: false },
      each: { type: 'string', default: '2' },
      target: { type: 'string', default: '4' },
      large: { type: 'string', default: '2' },
      shift: { type: 'string', default: '0' },
      plain: { type: 'string', default: '0.25' },
      kind: { type: 'string', multiple: true, default: [] },
      tree: { type: 'string', multiple: true, default: [] },
      workers: { type: 'string', default: '2' },
      inflated: { type: 'boolean', default: false },
      json: { type: 'string' },
    },
  });
  return {
    each: values.all ? Number.POSITIVE_INFINITY : number('each', values.each),
    target: values.all ? Number.POSITIVE_INFINITY : number('target', values.target),
    large: values.all ? Number.POSITIVE_INFINITY : number('large', values.large),
    shift: lines(values.shift),
    plain: values.all ? 1 : number('plain', values.plain),
    kinds: values.kind.length === 0 ? sourceKinds : values.kind.map(kind),
    inflated: values.inflated,
    trees: values.tree,
    workers: number('workers', values.workers),
    json: values.json,
  };
}

function number(name: string, text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new TypeError(`--${name} is '${text}', and must be a number above 0`);
  return value;
}

function lines(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value)) throw new TypeError(`--shift is '${text}', and must be a whole number of lines`);
  return value;
}

function kind(name: string): SourceKind {
  const found = sourceKinds.find((each) => each === name);
  if (found === undefined) throw new TypeError(`there is no kind '${name}'; known are ${sourceKinds.join(', ')}`);
  return found;
}
