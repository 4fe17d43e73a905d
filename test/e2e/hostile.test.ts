import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { checkAsJson } from './cli.ts';
import { chart, service } from './fixtures.ts';

/** A chart that would take the machine with it, and what must be said of it. */
const hostile = [
  {
    what: 'loops for hours',
    template: `{{- range $a := until 100000 }}{{- range $b := until 100000 }}{{- end }}{{- end }}\n`,
    message: /took longer than 2 s and was stopped/,
  },
  {
    what: 'includes itself without end',
    template: `{{- define "again" }}{{ include "again" . }}{{ end }}\nname: {{ include "again" . }}\n`,
    message: /nested reference|went too deep|itself|took longer than 2 s/,
  },
  {
    what: 'renders a text within itself without end',
    template: `{{- $t := "{{ tpl .t . }}" }}\nname: {{ tpl $t (dict "t" $t "Template" .Template) }}\n`,
    message: /tpl is nested more than 100 levels deep/,
  },
  {
    what: 'prints gigabytes',
    template: `{{- range until 100000 }}\n{{ repeat 1000000 "x" }}\n{{- end }}\n`,
    message: /more memory than its limit|took longer than 2 s/,
  },
  {
    what: 'doubles a string until nothing holds it',
    template: `{{- $s := "sail" }}{{- range until 40 }}{{- $s = print $s $s }}{{- end }}\nname: {{ $s }}\n`,
    message: /more memory than its limit/,
  },
] as const;

const limits = 'limits:\n  renderSeconds: 2\n  engineMiB: 256\n';

describe('a hostile template is stopped, and the rest is judged', () => {
  test.each(hostile)('that $what', ({ template, message }) => {
    const root = repository({
      'seaworthy.yaml': limits,
      'manifests/service.yaml': service('shelf'),
      ...chart('charts/till', { 'service.yaml': template }),
    });
    const { code, report } = checkAsJson(root);
    expect(report.findings.map(({ rule }) => rule)).toEqual(['gitops/render-failed']);
    expect(report.findings[0]?.message).toMatch(message);
    expect(report.findings[0]?.location.file).toMatch(/^charts\/till\//);
    expect(report.targets.map(({ id, status }) => `${id} ${status}`)).toEqual([
      'charts/till failed',
      'manifests/service.yaml rendered',
    ]);
    expect(code).toBe(1);
  });
});

test('aliases that unfold to billions of values are refused', () => {
  const doubled = Array.from({ length: 30 }, (_, at) => `  l${at + 1}: &l${at + 1} [*l${at}, *l${at}]\n`).join('');
  const root = repository({
    'manifests/bomb.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: bomb}\ndata:\n  l0: &l0 [sail]\n${doubled}`,
  });
  const { code, report } = checkAsJson(root);
  expect(report.findings.map(({ message }) => message)).toEqual([
    'not valid for Kubernetes: document contains excessive aliasing',
  ]);
  expect(code).toBe(1);
});

test('a chart cannot read a file outside the repository', () => {
  const root = repository({
    'secret.txt': 'the secret of the neighbour',
    ...chart('shop/charts/till', {
      'config.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: till}\ndata:\n  secret: {{ .Files.Get "../../../secret.txt" | quote }}\n`,
    }),
  });
  const { stdout } = checkAsJson(join(root, 'shop'));
  expect(stdout).not.toContain('neighbour');
});
