import { isDeepStrictEqual } from 'node:util';
import { type Json, type JsonPath, own, type RuleMeta, type RuleParam } from '../model/index.ts';
import { type Level, levels, type RuleEntry } from './file.ts';
import { noneOf, type Problem, problem, type Refused, unknownName, wrongType } from './problem.ts';

/** What `rules:` of a configuration says, and what is wrong with it; an entry with problems is not to be used. */
export interface RuleEntries {
  readonly entries: Readonly<Record<string, RuleEntry>>;
  readonly problems: readonly Problem[];
}

type Params = RuleMeta['params'];

/**
 * Checks `rules:` against the rules that there are and the parameters that each declares. The JSON Schema for editors
 * says the same and is not used here: with hundreds of rules it takes longer to compile than a repository to check.
 */
export function readRuleEntries(raw: Readonly<Record<string, unknown>>, rules: readonly RuleMeta[]): RuleEntries {
  const known = namesOf(rules);
  const entries = new Map<string, RuleEntry>();
  const problems: Problem[] = [];
  for (const [name, value] of Object.entries(raw)) {
    const path = ['rules', name];
    const params = known.get(name);
    if (isLevel(value) && params !== undefined) entries.set(name, value);
    else if (params === undefined) problems.push(unknownName('rule', path, [...known.keys()]));
    else if (params === 'category' || typeof value === 'string') problems.push(noneOf({ name, path, value }, levels));
    else if (!isRecord(value)) problems.push(wrongType({ name, path, value }, ['string', 'object']));
    else entries.set(name, readSettings({ name, path, value, params }, problems));
  }
  return { entries: Object.fromEntries(entries), problems };
}

/** Every name that may stand under `rules:`: categories take a level alone, rules their parameters too. */
function namesOf(rules: readonly RuleMeta[]): ReadonlyMap<string, Params | 'category'> {
  const names = new Map<string, Params | 'category'>();
  for (const { id } of rules) names.set(`${id.slice(0, id.indexOf('/'))}/*`, 'category');
  for (const { id, params } of rules) names.set(id, params);
  return names;
}

interface Settings {
  readonly name: string;
  readonly path: JsonPath;
  readonly value: Readonly<Record<string, unknown>>;
  readonly params: Params;
}

function readSettings({ name: rule, path: at, value: settings, params }: Settings, problems: Problem[]): RuleEntry {
  const entry = new Map<string, Json>();
  let severity: Level | undefined;
  for (const [key, value] of Object.entries(settings)) {
    const setting: Refused = { name: `${rule}/${key}`, path: [...at, key], value };
    const param = own(params, key);
    if (key === 'severity') {
      if (isLevel(value)) severity = value;
      else problems.push(noneOf(setting, levels));
    } else if (param === undefined) {
      problems.push(unknownName(`key of ${rule}`, setting.path, ['severity', ...Object.keys(params)]));
    } else if (types[param.type](value)) {
      problems.push(...outsideOf(param, setting));
      entry.set(key, value);
    } else {
      problems.push(wrongType(setting, [param.type]));
    }
  }
  const read = Object.fromEntries(entry);
  return severity === undefined ? read : { ...read, severity };
}

/** The limits that a parameter declares besides its type. */
function outsideOf({ enum: allowed, minimum }: RuleParam, setting: Refused): readonly Problem[] {
  const { name, path, value } = setting;
  if (allowed !== undefined && !allowed.some((each) => isDeepStrictEqual(each, value)))
    return [noneOf(setting, allowed)];
  const small = minimum !== undefined && typeof value === 'number' && value < minimum;
  return small ? [problem(path, `${name} must be >= ${minimum}`)] : [];
}

/** As JSON Schema has its types. What YAML without tags holds is JSON through and through. */
const types: Readonly<Record<RuleParam['type'], (value: unknown) => value is Json>> = {
  integer: (value): value is number => Number.isInteger(value),
  number: (value): value is number => Number.isFinite(value),
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  array: (value): value is Json[] => Array.isArray(value),
};

function isLevel(value: unknown): value is Level {
  return levels.some((level) => level === value);
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
