import { everyKind, isSchemaRule, type RuleMeta } from '../../src/model/index.ts';
import { waiverComment } from '../../src/report/index.ts';

/** What a page shows besides the metadata. */
export interface Example {
  readonly bad: string;
  readonly good: string;
  /** What `seaworthy check` prints for `bad`. */
  readonly seen: string;
}

const notice = '<!-- Generated from rule.rego, bad.yaml and good.yaml by `npm run generate`; no need to edit. -->';

const ofSchemas =
  '<!-- Generated from src/model/schema-rules.ts, bad.yaml and good.yaml by `npm run generate`; no need to edit. -->';

/** The page of a rule. */
export function rulePage(rule: RuleMeta, example: Example): string {
  return `${[
    isSchemaRule(rule.id) ? ofSchemas : notice,
    `# ${rule.id}`,
    `**${rule.severity}** · ${profileText(rule)} · ${kindsText(rule)}`,
    `${rule.title}.`,
    '## Why',
    rule.description,
    '## You will see',
    fenced('text', example.seen),
    'from',
    fenced('yaml', example.bad),
    '## How to fix',
    rule.remediation,
    fenced('yaml', example.good),
    '## Configure',
    configuration(rule),
    '## Suppress',
    suppression(rule),
    '## Further reading',
    rule.resources.map((url) => `- <${url}>`).join('\n'),
  ].join('\n\n')}\n`;
}

function kindsText({ kinds }: RuleMeta): string {
  return kinds.includes(everyKind) ? 'every object' : kinds.join(', ');
}

function profileText({ profile }: RuleMeta): string {
  if (profile === 'default') return 'on by default';
  return profile === 'strict' ? 'on with `--profile strict`' : 'on when named';
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

function configuration(rule: RuleMeta): string {
  const params = Object.entries(rule.params);
  const example = params.map(([name, param]) => `    ${name}: ${JSON.stringify(param.default)}`);
  const yaml = [
    'rules:',
    `  ${rule.id}:`,
    `    severity: ${rule.severity} # off, on, error, warning, info`,
    ...example,
  ].join('\n');
  const rows = params.map(
    ([name, { type, unit, default: value, description }]) =>
      `| \`${name}\` | ${type}${unit === undefined ? '' : `, ${unit}`} | \`${JSON.stringify(value)}\` | ${cell(description)} |`,
  );
  const table =
    rows.length === 0
      ? 'The rule has no parameters.'
      : ['| parameter | type | default | |', '|---|---|---|---|', ...rows].join('\n');
  return `${fenced('yaml', yaml)}\n\n${table}`;
}

function suppression({ id }: RuleMeta): string {
  const accepted = fenced('yaml', `# ${waiverComment(id)}`);
  const off = fenced('yaml', ['rules:', `  ${id}: off`, 'exclude: [legacy/**]'].join('\n'));
  return [
    'To accept a finding, write a comment above its line, in the manifest, values file, template or patch:',
    accepted,
    'An annotation or an entry in `seaworthy.yaml` does the same; `until DATE` and `owner NAME` are optional: [waivers](../../../README.md#waivers).',
    'Turn the rule off, or leave files out of every rule, in `seaworthy.yaml`:',
    off,
  ].join('\n\n');
}

/** The page of a rule that no policy evaluates. */
export function failurePage(rule: RuleMeta, isConfigurable: boolean): string {
  const settings = [
    '## Configure',
    configuration(rule),
    'With `off`, such targets are only counted: the last line of the report says how many failed.',
  ];
  const fixed = ['It cannot be turned off: a change must not silence what is said of its waivers.'];
  const reading = ['## Further reading', rule.resources.map((url) => `- <${url}>`).join('\n')];
  return `${[
    '<!-- Generated from src/model/failure-rules.ts by `npm run generate`; no need to edit. -->',
    `# ${rule.id}`,
    `**${rule.severity}** · ${isConfigurable ? profileText(rule) : 'always on'}`,
    `${rule.title}.`,
    '## Why',
    rule.description,
    '## How to fix',
    rule.remediation,
    ...(isConfigurable ? settings : fixed),
    ...(rule.resources.length === 0 ? [] : reading),
  ].join('\n\n')}\n`;
}

/** The index of a category. */
export function categoryPage(category: string, rules: readonly RuleMeta[]): string {
  return `${[notice, `# ${category}`, table(rules, (rule) => `${rule.id.slice(category.length + 1)}/README.md`)].join('\n\n')}\n`;
}

/** The rows of all rules, for the table in `policies/README.md`. */
export function ruleTable(rules: readonly RuleMeta[]): string {
  return table(rules, (rule) => `${rule.id}/README.md`);
}

function table(rules: readonly RuleMeta[], link: (rule: RuleMeta) => string): string {
  const rows = rules.map(
    (rule) => `| [${rule.id}](${link(rule)}) | ${rule.severity} | ${profileText(rule)} | ${cell(rule.title)} |`,
  );
  return ['| rule | severity | when | |', '|---|---|---|---|', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}
