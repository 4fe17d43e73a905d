import { narrowerThan, pathMatcher } from '../host/index.ts';
import {
  allRules,
  type ConfigWaiver,
  type EnabledRule,
  type Json,
  type JsonPath,
  loweringNames,
  type Relaxation,
  type RepoPath,
  repoPath,
  stricterLevel,
} from '../model/index.ts';
import type { Settings } from './read.ts';
import { isHigher, isMoreSilent, namesNarrowerThan, type RemovedSet, widerGlobs } from './stricter.ts';
import { type RelaxedRule, type RuleDifference, relaxedRules } from './stricter-rules.ts';
import { widerWaivers } from './stricter-waivers.ts';

/** A relaxation before it is known whether it is in effect. */
export type Asked = Omit<Relaxation, 'inEffect'> & Partial<Pick<Relaxation, 'inEffect'>>;

/** Settings and the rules that they enable. */
export interface WithRules extends Settings {
  readonly rules: readonly EnabledRule[];
}

/** What is known of a change besides its settings. */
export interface Effects {
  readonly removed: readonly RemovedSet[];
  /** Files that the change excludes and the base does not; asked for only when there is a wider pattern. */
  readonly excluded: () => Promise<readonly RepoPath[]>;
}

/** What the settings of a change relax compared with those of the base, each on its line. */
export async function configRelaxations(
  before: WithRules,
  after: WithRules,
  effects: Effects,
): Promise<readonly Asked[]> {
  const at = placer(before, after);
  return [
    ...ruleRelaxations(before, after, at),
    ...failOnRelaxation(before, after, at),
    ...(await excludeRelaxations(before, after, { at, effects })),
    ...listed(widerGlobs(before.config.external, after.config.external, namesNarrowerThan), {
      ...{ key: 'external', at, document: after.document },
      message: (glob) => `${short(glob)} is external`,
      rest: (count) => `${count} more patterns are external`,
    }),
    ...waiverRelaxations(before, after, at),
    ...schemaRelaxations(before, after, at),
    ...lowerRelaxations(before, after, at),
    ...limitRelaxations(before, after, at),
    ...effects.removed.map((each) => targetRelaxation(each, after, at)),
  ];
}

/** Makes a relaxation that stands at a path of the change's configuration, or of the nearest key that it has. */
type At = (path: JsonPath, message: string) => Asked;

/** Where the change has no configuration file any more, the first line of the file that it removed. */
function placer(before: WithRules, after: WithRules): At {
  const { document } = after;
  const file = document?.file ?? before.document?.file ?? repoPath('seaworthy.yaml');
  return (path, message) => ({ file, line: document?.placeOf(path).line ?? 1, message });
}

/** One for each setting of the change, which may be that of a whole category or of the profile. */
function ruleRelaxations(before: WithRules, after: WithRules, at: At): readonly Asked[] {
  const groups = new Map<
    string,
    { readonly relaxed: RelaxedRule[]; readonly difference: RuleDifference; setting: Setting }
  >();
  for (const each of relaxedRules(before.rules, after.rules)) {
    const setting = settingOf(each.rule, before, after);
    for (const difference of each.differences) {
      const key = JSON.stringify([setting.path, difference, setting.many === undefined ? each.rule.meta.id : '']);
      const group = groups.get(key) ?? { relaxed: [], difference, setting };
      group.relaxed.push(each);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ relaxed: [first, ...others], difference, setting }) => {
    const one = others.length === 0 || setting.many === undefined;
    const subject = one ? `rule ${first?.rule.meta.id}` : `${others.length + 1} rules of ${setting.many}`;
    return at(setting.path, `${subject} ${clauseOf(difference, one)}`);
  });
}

/** The key that decides about a rule. */
interface Setting {
  readonly path: JsonPath;
  /** What a setting for several rules is of: `hpa/*`. */
  readonly many: string | undefined;
}

function settingOf({ meta: { id, profile } }: EnabledRule, before: WithRules, after: WithRules): Setting {
  const category = `${id.slice(0, id.indexOf('/'))}/*`;
  const { rules } = after.config;
  if (Object.hasOwn(rules, id)) return { path: ['rules', id], many: undefined };
  if (Object.hasOwn(rules, category)) return { path: ['rules', category], many: category };
  const lost = profile === 'strict' && before.config.profile !== after.config.profile;
  return lost ? { path: ['profile'], many: 'the profile strict' } : { path: ['rules', id], many: undefined };
}

function clauseOf(difference: RuleDifference, one: boolean): string {
  const [is, has] = one ? ['is', 'has'] : ['are', 'have'];
  switch (difference.what) {
    case 'off':
      return `${is} off`;
    case 'severity':
      return `${has} severity ${difference.after} instead of ${difference.before}`;
    case 'param':
      return `${has} ${difference.name} ${shown(difference.after)} instead of ${shown(difference.before)}`;
  }
}

function failOnRelaxation(before: WithRules, after: WithRules, at: At): readonly Asked[] {
  const [then, now] = [before.config.failOn, after.config.failOn];
  return isHigher(now, then) ? [at(['failOn'], `failOn is ${now} instead of ${then}`)] : [];
}

async function excludeRelaxations(
  before: WithRules,
  after: WithRules,
  { at, effects }: { readonly at: At; readonly effects: Effects },
): Promise<readonly Asked[]> {
  const wider = widerGlobs(before.config.exclude, after.config.exclude, narrowerThan);
  if (wider.length === 0) return [];
  const excluded = await effects.excluded();
  return listed(wider, {
    ...{ key: 'exclude', at, document: after.document, all: after.config.exclude },
    message: (glob) => {
      const count = excluded.filter(pathMatcher([glob])).length;
      return count === 0 ? `${short(glob)} is excluded` : `${files(count)} excluded by ${short(glob)}`;
    },
    rest: (count) => `${count} more patterns are excluded`,
  });
}

interface Listed {
  readonly key: 'exclude' | 'external';
  readonly at: At;
  readonly document: Settings['document'];
  /** The whole list, where it is not that of the document. */
  readonly all?: readonly string[];
  readonly message: (glob: string) => string;
  readonly rest: (count: number) => string;
}

const mostListed = 20; // patterns of one list

/** One for each pattern, as long as they are few. */
function listed(globs: readonly string[], { key, at, document, all, message, rest }: Listed): readonly Asked[] {
  const list = all ?? document?.value[key] ?? [];
  const shownGlobs = globs.slice(0, mostListed);
  const left = globs.length - shownGlobs.length;
  return [
    ...shownGlobs.map((glob) => at([key, list.indexOf(glob)], message(glob))),
    ...(left === 0 ? [] : [at([key], rest(left))]),
  ];
}

function waiverRelaxations(before: WithRules, after: WithRules, at: At): readonly Asked[] {
  const [then, now] = [before.config.waivers, after.config.waivers];
  const inline =
    then.inline === 'forbid' && now.inline === 'allow'
      ? [at(['waivers', 'inline'], 'waivers.inline is allow instead of forbid')]
      : [];
  const wider = widerWaivers(then, now);
  const listedEntries = wider.slice(0, mostListed);
  const left = wider.length - listedEntries.length;
  return [
    ...inline,
    ...listedEntries.map((entry) => at(['waivers', 'entries', now.entries.indexOf(entry)], waived(entry))),
    ...(left === 0 ? [] : [at(['waivers', 'entries'], `${left} more waivers are added`)]),
  ];
}

/** `hpa/min-replicas is waived in legacy/** for Deployment/shop/*`. */
function waived({ rules, files, objects, until }: ConfigWaiver): string {
  const where = files === undefined ? '' : ` in ${short(files.join(', '))}`;
  const what = objects === undefined ? '' : ` for ${short(objects.join(', '))}`;
  const end = until === undefined ? '' : ` until ${until}`;
  return `${waivedRules(rules)}${where}${what}${end}`;
}

/** `hpa/min-replicas is waived`, `2 rules are waived`. */
export function waivedRules(rules: readonly string[]): string {
  const [only = '', ...others] = rules;
  if (rules.includes(allRules)) return 'all rules are waived';
  if (others.length > 0) return `${rules.length} rules are waived`;
  return only.endsWith('/*') ? `the rules ${short(only)} are waived` : `rule ${short(only)} is waived`;
}

function schemaRelaxations({ config: then }: WithRules, { config: now }: WithRules, at: At): readonly Asked[] {
  if (!isMoreSilent(now.schemas, then.schemas)) return [];
  const [before, after] = [then.schemas.unknownKinds, now.schemas.unknownKinds];
  return [at(['schemas', 'unknownKinds'], `schemas.unknownKinds is ${after} instead of ${before}`)];
}

function lowerRelaxations(before: WithRules, after: WithRules, at: At): readonly Asked[] {
  return loweringNames.flatMap((name) => {
    const [then, now] = [before.config.lower[name], after.config.lower[name]];
    const isStrict = stricterLevel(then, now) === now;
    return isStrict ? [] : [at(['lower', name], `lower.${name} is ${now} instead of ${then}`)];
  });
}

const mebibyte = 1_048_576;
const units = {
  renderSeconds: ['renderMs', 1000],
  engineMiB: ['engineBytes', mebibyte],
  fileMiB: ['fileBytes', mebibyte],
} as const;

function limitRelaxations(before: WithRules, after: WithRules, at: At): readonly Asked[] {
  return (['renderSeconds', 'engineMiB', 'fileMiB'] as const).flatMap((name) => {
    const [key, unit] = units[name];
    const [then, now] = [before.config.limits[key], after.config.limits[key]];
    return now > then ? [at(['limits', name], `limits.${name} is ${now / unit} instead of ${then / unit}`)] : [];
  });
}

/** Of a set that cannot be rendered any more the base has nothing to judge instead. */
function targetRelaxation({ target, set, exists }: RemovedSet, { config, document }: WithRules, at: At): Asked {
  const index = config.targets.findIndex(({ path }) => path === target.path);
  const variant = index === -1 ? -1 : indexOfVariant(document, index, set.name);
  const path: JsonPath = variant === -1 ? ['targets', index, 'variants'] : ['targets', index, 'variants', variant];
  const asked = at(index === -1 ? ['targets'] : path, `target ${target.path} (${short(set.name)}) is removed`);
  return exists ? asked : { ...asked, message: `${asked.message} with its files`, inEffect: true };
}

function indexOfVariant(document: Settings['document'], target: number, name: string): number {
  return (document?.value.targets?.[target]?.variants ?? []).findIndex((each) => each.name === name);
}

const mostCharacters = 80; // of a pattern or a value

function short(text: string): string {
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters)}…`;
}

function shown(value: Json): string {
  return short(JSON.stringify(value));
}

/** `3 files are`. */
function files(count: number): string {
  return count === 1 ? '1 file is' : `${count} files are`;
}
