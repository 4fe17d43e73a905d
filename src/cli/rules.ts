import pc from 'picocolors';
import { suggestion } from '../config/index.ts';
import { type RuleMeta, SeaworthyError } from '../model/index.ts';
import { enabledRules, knownRules, ruleExamples } from '../rules.ts';
import { type Io, wantsColor } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Lists the enabled rules, with severity and the origin of each setting. */
export async function listRules(options: CliOptions, io: Io): Promise<number> {
  const rules = await enabledRules(runOptions([], options, io));
  const rows = rules.map(({ meta, severity, from }) => [meta.id, severity ?? meta.severity, from, meta.title]);
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    io.stdout.write(
      `${row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  return 0;
}

/** Prints description, parameters and examples of one rule. */
export function explain(id: string, options: { readonly color?: boolean }, io: Io): number {
  const known = knownRules();
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
  const { bad, good } = ruleExamples(rule);
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
    `${paint.bold('Kinds')}\n  ${rule.kinds.join(', ')}`,
    ...(params.length === 0 ? [] : [`${paint.bold('Parameters')}\n${params.join('\n')}`]),
    `${paint.bold('Bad')}\n${indented(bad)}`,
    `${paint.bold('Good')}\n${indented(good)}`,
    rule.resources.join('\n'),
  ].join('\n\n')}\n`;
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
