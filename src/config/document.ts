import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import {
  asText,
  type Failure,
  type JsonPath,
  type Position,
  type RepoPath,
  type RuleMeta,
  SeaworthyError,
} from '../model/index.ts';
import type { ConfigFile } from './file.ts';
import { policyProblems } from './policy-entries.ts';
import { type Problem, problem } from './problem.ts';
import { isRecord, readRuleEntries } from './rule-entries.ts';
import { problemOf } from './schema-problems.ts';
import { validateConfig } from './validate.generated.js';
import { waiverProblems } from './waiver-entries.ts';

/** A validated configuration file that can still be asked where a setting stands. */
export interface ConfigDocument {
  readonly file: RepoPath;
  readonly value: ConfigFile;
  /** Where the key or item at `path` begins. */
  placeOf(path: JsonPath): Position;
}

/**
 * Reads and validates; `rules` are those that may be configured, asked for only when some are; undefined where they are not
 * known yet, so that names of rules are not checked. Throws one SeaworthyError that holds every error, in the order of the file, each with its line and the nearest valid name.
 */
export function readConfigDocument(
  file: RepoPath,
  text: string,
  rules: (() => readonly RuleMeta[]) | undefined,
): ConfigDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  refuse(document.errors.map((error) => failure(file, notYaml(error.message), place(error.pos[0]))));
  const { value, problems } = checked(plainValue(file, document), rules);
  const placed = problems.map((each) => ({ each, offset: keyOffset(document, each.path) }));
  placed.sort((a, b) => a.offset - b.offset);
  refuse(placed.map(({ each, offset }) => failure(file, each, place(offset))));
  return { file, value, placeOf: (path) => place(keyOffset(document, path)) };
}

/** An empty file is an empty configuration. */
function plainValue(file: RepoPath, document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // how `yaml` refuses aliases that unfold without end
    const endless = problem([], 'its aliases unfold to too many values', 'write them out');
    throw new SeaworthyError(failure(file, endless, { line: 1, column: 1 }));
  }
}

/** The fixed keys by their schema, `rules` by what the rules declare. */
function checked(
  value: unknown,
  rules: (() => readonly RuleMeta[]) | undefined,
): { readonly value: ConfigFile; readonly problems: readonly Problem[] } {
  const raw = isRecord(value) && isRecord(value.rules) ? value.rules : undefined;
  const { entries, problems } =
    raw === undefined || rules === undefined ? { entries: {}, problems: [] } : readRuleEntries(raw, rules());
  if (!validateConfig(value)) {
    return { value: {}, problems: [...(validateConfig.errors ?? []).map(problemOf), ...problems] };
  }
  const inWaivers = value.waivers?.entries === undefined || rules === undefined ? [] : waiverProblems(value, rules());
  return { value: { ...value, rules: entries }, problems: [...problems, ...inWaivers, ...policyProblems(value)] };
}

function refuse(failures: readonly Failure[]): void {
  const [first, ...others] = failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

function failure(file: RepoPath, { message, hint }: Problem, place: Position): Failure {
  return { code: 'config-invalid', message, file, ...place, ...(hint === undefined ? {} : { hint }) };
}

/** Without the place, which every message begins with. */
function notYaml(message: string): Problem {
  const [line = message] = message.split('\n');
  return problem([], `not valid YAML: ${line.replace(/ at line \d+, column \d+:?$/, '')}`);
}

/** Offset of the key (or item) at `path`, or of its nearest existing parent. */
function keyOffset(document: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const step = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && asText(key.value) === String(step))
      : undefined;
    if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const item: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(item) && item.range) return item.range[0];
  }
  return 0;
}
