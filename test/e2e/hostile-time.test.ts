import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson } from './cli.ts';
import { faulty } from './fixtures.ts';

const head = 'apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: a}\n';
const spec = 'spec: {template: {spec: {containers: [{name: c, image: x}]}}}\n';
const deep = 100_000;

const each = (count: number, make: (at: number) => string, between = ''): string =>
  Array.from({ length: count }, (_, at) => make(at)).join(between);

/** Documents that some step once needed more than linear time for, or more than its stack. */
const hostile: Readonly<Record<string, string>> = {
  'a mapping merged into itself': `${head}spec: &a\n  <<: *a\n  template: {spec: {containers: [&c {<<: *c, name: c, image: x}]}}\n`,
  'mappings merged twice, forty times over': `${head}${each(40, (at) => `x${at}: &m${at}\n  <<: [${at === 0 ? '{z: 1}' : `*m${at - 1}, *m${at - 1}`}]\n`)}spec:\n  <<: *m39\n  template: {spec: {containers: [{name: c, image: x, <<: *m39}]}}\n`,
  'thousands of aliases with findings': `${head}x: &m {name: c, image: x}\nspec: {template: {spec: {containers: [${each(1000, () => '*m', ', ')}]}}}\n`,
  'lists in lists': `${head}x: ${'['.repeat(deep)}${']'.repeat(deep)}\n${spec}`,
  'lists in lists that do not end': `${head}x: ${'['.repeat(deep)}\n`,
  'a template with lists in lists': `${head}x: {{ a }}\ny: ${'['.repeat(deep)}\n`,
  'actions that do not end': `${head}x: ${'{{'.repeat(deep)}\n`,
  'statements that do not end': `${head}x: ${'{%'.repeat(deep)}\n`,
  'blank lines in quotes': `${head}data: "a${' \r\n'.repeat(deep)}b"\n${spec}`,
  'a name with a gap': `apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: "a${' '.repeat(deep)}b"}\n${spec}`,
  'a port name without end': `${head}spec: {template: {spec: {containers: [{name: c, image: x, ports: [{name: "${'z'.repeat(20_000)}a", containerPort: 1}], livenessProbe: {httpGet: {port: "${'z'.repeat(20_000)}"}}}]}}}\n`,
  'thousands of ports and targets': `${head}spec: {template: {metadata: {labels: {app: x}}, spec: {containers: [{name: c, image: x, ports: [${each(6000, (at) => `{name: p${at}, containerPort: ${at + 1}}`, ', ')}]}]}}}\n---\napiVersion: v1\nkind: Service\nmetadata: {name: s}\nspec: {selector: {app: x}, ports: [${each(6000, (at) => `{port: ${at + 1}, targetPort: q${at}}`, ', ')}]}\n`,
};

describe('a document that takes too long, or goes too deep, ends neither the run nor the rest of it', () => {
  test.each(Object.keys(hostile))('%s', (what) => {
    const root = repository({ 'a.yaml': hostile[what] ?? '', 'control.yaml': faulty('control') });
    const { code, report } = checkAsJson(root);
    expect(code).toBe(1);
    const files = report.findings.map(({ location }) => location.file);
    expect(new Set(files)).toEqual(new Set(['a.yaml', 'control.yaml']));
  });
});
