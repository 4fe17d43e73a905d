/** Texts that must not reach a log or a page as they are. */
export const hostileTexts: readonly (readonly [string, string])[] = [
  ['a command', '::error::PWNED'],
  ['a command after blanks', '   ::add-mask::PWNED'],
  ['a command on a line of its own', 'a\n::set-output name=a::PWNED'],
  ['a command after a return', 'a\r::stop-commands::PWNED'],
  ['a command in the old form', '##[error]PWNED'],
  ['a command of Azure', '##vso[task.setvariable]PWNED\n##[section]PWNED'],
  ['an escape sequence', '\u001B[31mPWNED\u001B[0m'],
  ['a sequence that clears the screen', '\u001B[2J\u001B[1;1HPWNED'],
  ['a link', '\u001B]8;;https://example.com\u0007PWNED\u001B]8;;\u0007'],
  ['a single-byte introducer', '\u009B31mPWNED'],
  ['a bell and a backspace', 'PWNED\u0007\u0008\u0008'],
  ['a next line', 'a\u0085::error::PWNED'],
  ['a line separator', 'a\u2028::error::PWNED'],
  ['a paragraph separator', 'a\u2029::error::PWNED'],
  ['an override of direction', 'a\u202Edne\u202C'],
  ['an isolate', 'a\u2067dne\u2069'],
  ['marks of direction', 'a\u200E\u200F\u061Cb'],
  ['no width', 'a\u200B\u200C\u200D\u2060\uFEFFb'],
  ['tags', 'a\u{E0041}\u{E007F}b'],
  ['a deletion', 'a\u007Fb'],
];

const json = (value: object): string => JSON.stringify(value, undefined, 2);

type FilesOf = (text: string) => Readonly<Record<string, string>>;

const resources = { requests: { memory: '768Mi' }, limits: { memory: '512Mi' } };
const deployment = (text: string, field: (text: string) => object): string =>
  json({
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'api', ...field(text) },
    spec: {
      template: { spec: { containers: [{ name: text, image: text, resources, env: [{ name: 'A', value: text }] }] } },
    },
  });

const chart = 'apiVersion: v2\nname: shop\nversion: 0.1.0\n';

/** Where a repository may write a text of its own. */
export const hostileFields: Readonly<Record<string, FilesOf>> = {
  'name of a container': (text) => ({ 'd.json': deployment(text, () => ({})) }),
  'name of an object': (text) => ({ 'd.json': deployment(text, () => ({ name: text })) }),
  namespace: (text) => ({ 'd.json': deployment(text, () => ({ namespace: text })) }),
  kind: (text) => ({ 'd.json': json({ apiVersion: text, kind: text, metadata: { name: text } }) }),
  'label and key': (text) => ({ 'd.json': deployment(text, () => ({ labels: { [text]: text } })) }),
  selector: (text) => ({
    'd.json': json({
      apiVersion: 'v1',
      kind: 'Service',
      metadata: { name: text },
      spec: { selector: { [text]: text }, ports: [{ port: 80, targetPort: text }] },
    }),
  }),
  'reference of an autoscaler': (text) => ({
    'd.json': json({
      apiVersion: 'autoscaling/v2',
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: text },
      spec: { maxReplicas: 2, scaleTargetRef: { apiVersion: 'apps/v1', kind: 'Deployment', name: text } },
    }),
  }),
  'text that is no object': (text) => ({
    'd.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: [${JSON.stringify(text)}\n`,
  }),
  'block of text': (text) => ({
    'd.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: a}\ndata:\n  a: |\n${text
      .split('\n')
      .map((line) => `    ${line}`)
      .join('\n')}\n`,
  }),
  'message of a template': (text) => ({
    'Chart.yaml': chart,
    'templates/a.yaml': `{{ fail ${JSON.stringify(text)} }}\n`,
  }),
  'value that does not fit': (text) => ({
    'Chart.yaml': chart,
    'values.yaml': json({ [text]: text, a: text }),
    'values.schema.json': '{"properties":{"a":{"pattern":"^[0-9]+$"}},"additionalProperties":false}',
  }),
  'name of a chart': (text) => ({
    'Chart.yaml': json({ apiVersion: 'v2', name: text, version: text, kubeVersion: text }),
  }),
  'resource of a kustomization': (text) => ({ 'kustomization.yaml': json({ resources: [text] }) }),
  'field of a kustomization': (text) => ({ 'kustomization.yaml': json({ [text]: text }) }),
  'patch of a kustomization': (text) => ({
    'kustomization.yaml': json({ patches: [{ path: text }, { patch: text }] }),
  }),
};

/** Names of files: what a file system cannot hold is left out. */
export const hostileNames: readonly string[] = hostileTexts
  .map(([, text]) => text.replaceAll('/', ''))
  .filter((text) => !text.includes('\0'));

/** Every field with every text, each in its folder; and a manifest in files of every name. */
export function untrustedFiles(): Readonly<Record<string, string>> {
  const cases = Object.values(hostileFields).flatMap((field) => hostileTexts.map(([, text]) => field(text)));
  const inFolders = cases.flatMap((files, at) =>
    Object.entries(files).map(([name, text]) => [`c${at}/${name}`, text] as const),
  );
  const named = hostileNames.map((name) => [`${name}.yaml`, deployment('api', () => ({}))] as const);
  const folders = hostileNames.map((name) => [`folders/${name}/Chart.yaml`, chart] as const);
  return Object.fromEntries([...inFolders, ...named, ...folders]);
}
