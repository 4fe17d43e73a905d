import {
  type Config,
  type EnabledRule,
  type Failure,
  own,
  type RuleId,
  type RuleMeta,
  type RuleSetting,
  SeaworthyError,
  severities,
} from '../model/index.ts';
import { suggestion } from './suggestion.ts';

/** The rules a run uses, each with its severity, its parameters and the origin of its setting. */
export function enabledRules(config: Config, all: readonly RuleMeta[]): readonly EnabledRule[] {
  requireKnown(config, all);
  return enabledAmong(config, all);
}

/** The same where rules of another state may be what `--rule` names. */
export function enabledAmong(config: Config, all: readonly RuleMeta[]): readonly EnabledRule[] {
  return all.flatMap((meta) => enabled(meta, config) ?? []);
}

/** Throws a SeaworthyError for names behind `--rule` that no rule has. */
export function requireKnown(config: Config, all: readonly RuleMeta[]): void {
  const ids = all.map(({ id }) => id);
  const categories = [...new Set(all.map((meta) => `${categoryOf(meta)}/*`))];
  const unknown = config.only.filter((name) => !all.some((meta) => matches(name, meta)));
  const [first, ...others] = unknown.map((name): Failure => {
    const hint = suggestion(name, name.endsWith('*') ? categories : ids) ?? '`seaworthy rules` lists them';
    return { code: 'usage', message: `unknown rule '${name}'`, hint };
  });
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

/** Rules that the profile enables and the configuration turns off; none when rules are chosen by `--rule`. */
export function rulesOff(config: Config, all: readonly RuleMeta[], rules: readonly EnabledRule[]): readonly RuleId[] {
  if (config.only.length > 0) return [];
  const on = new Set(rules.map(({ meta }) => meta.id));
  return all.filter((meta) => isOn(meta, config) && !on.has(meta.id)).map(({ id }) => id);
}

function enabled(meta: RuleMeta, config: Config): EnabledRule | undefined {
  const named = own(config.rules, meta.id);
  const setting = named ?? own(config.rules, `${categoryOf(meta)}/*`);
  if (config.only.length > 0) {
    return config.only.some((name) => matches(name, meta)) ? rule(meta, setting, '--rule') : undefined;
  }
  if (setting?.level === 'off') return undefined;
  if (setting !== undefined && (named !== undefined || isOn(meta, config))) return rule(meta, setting, setting.from);
  if (!isOn(meta, config)) return undefined;
  return rule(meta, undefined, meta.profile === 'strict' ? 'profile strict' : 'default');
}

function isOn(meta: RuleMeta, { profile }: Config): boolean {
  return meta.profile === 'default' || (meta.profile === 'strict' && profile === 'strict');
}

function rule(meta: RuleMeta, setting: RuleSetting | undefined, from: string): EnabledRule {
  const defaults = Object.fromEntries(Object.entries(meta.params).map(([name, param]) => [name, param.default]));
  return {
    meta,
    severity: severities.find((each) => each === setting?.level),
    params: { ...defaults, ...setting?.params },
    from,
  };
}

/** A name is a rule or, with a star, all rules of a category. */
function matches(name: string, meta: RuleMeta): boolean {
  return name === meta.id || name === `${categoryOf(meta)}/*`;
}

function categoryOf(meta: RuleMeta): string {
  return meta.id.slice(0, meta.id.indexOf('/'));
}
