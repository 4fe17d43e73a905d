import { isAbsolute, join } from 'node:path';
import type { RuleMeta } from '../model/index.ts';
import { counted, oneLine } from '../report/index.ts';
import { checkedPolicies } from '../rules.ts';
import { repositoryRootOf } from '../run.ts';
import type { Io } from './io.ts';
import { type CliOptions, runOptions } from './options.ts';

/** Writes a page in Markdown for each rule of policies, and one that lists them. */
export async function documentPolicies(paths: readonly string[], options: CliOptions, io: Io): Promise<number> {
  const asked = runOptions([], { ...options, policy: [...options.policy, ...paths] }, io);
  const { rules } = await checkedPolicies(asked);
  const root = repositoryRootOf(asked);
  const output = options.output ?? 'docs/policies';
  const folder = isAbsolute(output) ? output : join(root, output);
  for (const rule of rules) io.outputFile(join(folder, `${rule.id}.md`), root).write(page(rule));
  io.outputFile(join(folder, 'README.md'), root).write(index(rules));
  io.stdout.write(`${counted(rules.length + 1, 'page')} written to ${output}\n`);
  return 0;
}

function index(rules: readonly RuleMeta[]): string {
  const rows = rules.map(({ id, severity, title }) => `| [${id}](${id}.md) | ${severity} | ${cell(title)} |`);
  return ['# Policies', '', '| rule | severity | what it says |', '|---|---|---|', ...rows, ''].join('\n');
}

function page({ id, title, description, severity, remediation, params, resources, source, kinds }: RuleMeta): string {
  const rows = Object.entries(params).map(
    ([name, param]) =>
      `| \`${name}\` | ${param.type} | \`${JSON.stringify(param.default)}\` | ${cell(param.description)} |`,
  );
  const isOfAll = kinds.some((kind) => kind === '*');
  return [
    `# ${id}: ${oneLine(title)}`,
    description,
    `- severity: ${severity}${isOfAll || kinds.length === 0 ? '' : `\n- kinds: ${kinds.join(', ')}`}`,
    `## How to fix\n\n${remediation}`,
    ...(rows.length === 0
      ? []
      : [['## Parameters', '', '| name | type | default | what it is |', '|---|---|---|---|', ...rows].join('\n')]),
    ...(source === undefined ? [] : [`Defined in \`${source.file}\`, line ${source.line}.`]),
    ...resources.map((resource) => `<${resource}>`),
    '',
  ].join('\n\n');
}

function cell(text: string): string {
  return oneLine(text).replaceAll('|', '\\|');
}
