import pc from 'picocolors';
import { suggestion } from '../config/index.ts';
import { everyKind, isEvaluated, ownRules, pageOf, type RuleMeta, SeaworthyError } from '../model/index.ts';
import { counted, jsonText, waiverComment } from '../report/index.ts';
import { allKnownRules, knownRules, type RuleState, ruleExamples, ruleStates } from '../rules.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Lists every rule, with its state and the origin of that. */
export async function listRules(options: CliOptions, io: Io): Promise<number> {
  const states = await ruleStates(runOptions([], options, io));
  io.stdout.write(options.listFormat === 'json' ? `${jsonText(states.map(described))}\n` : table(states));
  return 0;
}

function table(states: readonly RuleState[]): string {
  const rows = states.map(({ meta, enabled, from }) => [meta.id, severityOf(meta, enabled), from, meta.title]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const on = states.filter(({ enabled }) => enabled !== undefined).length;
  return `${lines.join('\n')}\n\n${on} of ${counted(states.length, 'rule')} on; ${strictAdds(states)}\n`;
}

function severityOf(meta: RuleMeta, enabled: RuleState['enabled']): string {
  return enabled === undefined ? 'off' : (enabled.severity ?? meta.severity);
}

/** How the profiles differ. */
function strictAdds(states: readonly RuleState[]): string {
  const strict = states.filter(({ meta }) => meta.profile === 'strict').map(({ meta }) => meta.id);
  return `--profile strict fails on warnings${strict.length === 0 ? '' : `, and also uses ${strict.join(', ')}`}`;
}

/** One item of `rules --format json`. */
function described({ meta, enabled, from }: RuleState): object {
  const { id, title, description, remediation, profile, kinds } = meta;
  const defaults = Object.entries(meta.params).map(([name, param]) => [name, param.default]);
  return {
    id,
    ...{ state: enabled === undefined ? 'off' : 'on', severity: enabled?.severity ?? meta.severity, from, profile },
    ...{ title, description, remediation, kinds, params: enabled?.params ?? Object.fromEntries(defaults) },
    ...(meta.source === undefined ? { page: pageOf(id) } : { source: meta.source }),
  };
}

/** Prints description, parameters and examples of one rule. The repository is read only for one that is not built in. */
export async function explain(id: string, options: CliOptions, io: Io): Promise<number> {
  const builtIn = [...knownRules(), ...ownRules];
  const isBuiltIn = builtIn.some((each) => each.id === id);
  const known = isBuiltIn ? builtIn : [...(await allKnownRules(runOptions([], options, io))), ...ownRules];
  const rule = known.find((each) => each.id === id);
  if (rule === undefined) {
    const hint = suggestion(
      id,
      known.map((each) => each.id),
    );
    throw new SeaworthyError({
      code: 'usage',
      message: `unknown rule '${id}'`,
      ...(hint === undefined ? {} : { hint }),
    });
  }
  io.stdout.write(page(rule, pc.createColors(wantsColor(io, options.color))));
  return 0;
}

function page(rule: RuleMeta, paint: ReturnType<typeof pc.createColors>): string {
  const examples = isEvaluated(rule) && rule.source === undefined ? ruleExamples(rule) : undefined;
  const params = Object.entries(rule.params).map(
    ([name, param]) =>
      `  ${name} (${param.type}${param.unit === undefined ? '' : `, ${param.unit}`}; default ${JSON.stringify(param.default)})  ${param.description}`,
  );
  const on = { default: 'enabled by default', strict: 'enabled with --profile strict', optional: 'enabled when named' }[
    rule.profile
  ];
  return `${[
    `${paint.bold(rule.id)}  ${rule.severity}, ${on}`,
    rule.title,
    wrapped(rule.description),
    `${paint.bold('How to fix')}\n${wrapped(rule.remediation)}`,
    ...(rule.kinds.length === 0 ? [] : [`${paint.bold('Kinds')}\n  ${kindsOf(rule)}`]),
    ...(isEvaluated(rule) ? [`${paint.bold('How to accept a finding')}\n  # ${waiverComment(rule.id)}`] : []),
    ...(params.length === 0 ? [] : [`${paint.bold('Parameters')}\n${params.join('\n')}`]),
    ...(examples === undefined ? [] : [`${paint.bold('Bad')}\n${indented(examples.bad)}`]),
    ...(examples === undefined ? [] : [`${paint.bold('Good')}\n${indented(examples.good)}`]),
    [rule.source === undefined ? pageOf(rule.id) : `${rule.source.file}:${rule.source.line}`, ...rule.resources].join(
      '\n',
    ),
  ].join('\n\n')}\n`;
}

function kindsOf({ kinds }: RuleMeta): string {
  return kinds.includes(everyKind) ? 'every kind' : kinds.join(', ');
}

const lineWidth = 100; // columns

function wrapped(text: string): string {
  const lines: string[] = [''];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? '';
    if (last.length + word.length + 1 > lineWidth) lines.push(word);
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
  }
  return lines.map((line) => `  ${line}`).join('\n');
}

function indented(text: string): string {
  return text.trimEnd().replace(/^(?=.)/gm, '  ');
}
