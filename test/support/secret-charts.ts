import { head, type NamedCase, workload } from './secret-plain.ts';

const chartYaml = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n';
const secretTemplate = (end: string, value = '{{ .Values.pw | quote }}'): string =>
  `${head('Secret')}stringData:\n  pw: ${value}\n${end}`;

type ChartOf = (pw: string) => Readonly<Record<string, string>>;
const charts: Readonly<Record<string, ChartOf>> = {
  value: (pw) => ({ 'values.yaml': `pw: ${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  'value in base64': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/s.yaml': `${head('Secret')}data:\n  pw: {{ .Values.pw | b64enc }}\n`,
  }),
  'value in a URL': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/s.yaml': secretTemplate('', 'postgres://shop:{{ .Values.pw }}@db:5432/shop'),
  }),
  'value through a helper': (pw) => ({
    'values.yaml': `pw: ${pw}\n`,
    'templates/_h.tpl': '{{- define "shop.pw" }}{{ .Values.pw }}{{ end }}\n',
    'templates/s.yaml': secretTemplate('', '{{ include "shop.pw" . }}'),
  }),
  'value of a map': (pw) => ({
    'values.yaml': `pw: x\nauth:\n  pw: ${pw}\n`,
    'templates/s.yaml': `${head('Secret')}stringData: {{ toJson .Values.auth }}\n`,
  }),
};

const chartFailures: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  nothing: {},
  'a schema': {
    'values.schema.json': '{"properties":{"pw":{"pattern":"^[0-9]+$"},"auth":{"properties":{"pw":{"enum":["a"]}}}}}',
  },
  fail: { 'templates/f.yaml': '{{ fail (printf "not good: %v %v" .Values.pw .Values.auth) }}\n' },
  'a wrong type': { 'templates/f.yaml': 'a: {{ (.Values.auth | default .Values).pw.deeper.still }}\n' },
  'a wrong number': { 'templates/f.yaml': 'a: {{ mustToDate "2006-01-02" ((.Values.auth | default .Values).pw) }}\n' },
  'wrong JSON': { 'templates/f.yaml': 'a: {{ mustFromJson (.Values.auth | default .Values).pw }}\n' },
  'output that is not YAML': {
    'templates/f.yaml': `${head('Secret')}stringData:\n  pw: {{ (.Values.auth | default .Values).pw }}: x\n`,
  },
  'output of the wrong kind': { 'templates/f.yaml': '{{ (.Values.auth | default .Values).pw }}\n' },
  'a workload with the value': { 'templates/f.yaml': workload('{{ (.Values.auth | default .Values).pw }}').slice(4) },
};

export function chartCases(): readonly NamedCase[] {
  return Object.entries(charts).flatMap(([field, files]) =>
    Object.entries(chartFailures).map(
      ([failure, more]) =>
        [`${field} × ${failure}`, (pw: string) => ({ 'Chart.yaml': chartYaml, ...files(pw), ...more })] as const,
    ),
  );
}

export const valuesCases: readonly NamedCase[] = [
  [
    'values × a second colon',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `pw: ${pw}: x\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × an open quote',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `pw: "${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × a text for a map',
    (pw) => ({ 'Chart.yaml': chartYaml, 'values.yaml': `${pw}\n`, 'templates/s.yaml': secretTemplate('') }),
  ],
  [
    'values × a duplicate key',
    (pw) => ({
      'Chart.yaml': chartYaml,
      'values.yaml': `pw: ${pw}\npw: ${pw}\n`,
      'templates/s.yaml': secretTemplate(''),
    }),
  ],
  [
    'values of a subchart × a schema',
    (pw) => ({
      'Chart.yaml': chartYaml,
      'values.yaml': `db:\n  pw: ${pw}\n`,
      'charts/db/Chart.yaml': chartYaml.replace('shop', 'db'),
      'charts/db/values.schema.json': '{"properties":{"pw":{"type":"integer"}}}',
      'charts/db/templates/s.yaml': secretTemplate(''),
    }),
  ],
  [
    'template × the secret in it',
    (pw) => ({ 'Chart.yaml': chartYaml, 'templates/s.yaml': secretTemplate('{{ .Values.none.none }}\n', pw) }),
  ],
  [
    'template × a syntax error',
    (pw) => ({ 'Chart.yaml': chartYaml, 'templates/s.yaml': secretTemplate(`  b: {{ ${pw} }}\n`, pw) }),
  ],
];
