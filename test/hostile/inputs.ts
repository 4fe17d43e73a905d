import { createRandom, type Random } from '../support/random.ts';
import { secretWays } from '../support/secret-cases.ts';
import { hostileFields } from '../support/untrusted-cases.ts';
import { type Content, documentKinds } from './contents.ts';
import { cycles, type Folder, fileNames, filesBeside, manySecrets } from './folders.ts';
import { withTexts, withWrongTypes } from './objects.ts';
import { archivesOf, type Leading, linksOf, pathsOf, specialOf } from './outside.ts';
import { hostileText, type TextKind, textKinds } from './texts.ts';
import { waivers } from './waivers.ts';

/** One hostile thing, in a folder of its own. */
export interface Input extends Leading, Folder {
  readonly files: Readonly<Record<string, Content>>;
  readonly folder: string;
  /** Stands in what must not be published, or must not become a command or an element. */
  readonly mark: string;
  /** The mark is a secret. */
  readonly isSecret: boolean;
}

type Parts = Leading & Partial<Folder>;
type Make = (random: Random, mark: string) => Parts;

const secrets = secretWays();

/** What inputs are hostile with, and how one is made. */
const makers: Readonly<Record<string, Make>> = {
  ...Object.fromEntries(
    textKinds.map((kind) => [kind, (random, mark) => withText(kind, random, mark)] satisfies [string, Make]),
  ),
  ...Object.fromEntries(
    Object.entries(documentKinds).map(
      ([kind, make]) => [kind, (random, mark) => placed(make(random, mark), random)] satisfies [string, Make],
    ),
  ),
  'wrong types': (random) => ({ files: { 'hostile.yaml': withWrongTypes(random) } }),
  secrets: (random, mark) => ({ files: secretFiles(random, mark) }),
  'many secrets': manySecrets,
  links: linksOf,
  'paths outside': pathsOf,
  'special files': specialOf,
  archives: archivesOf,
  cycles,
  'files beside': filesBeside,
  'file names': fileNames,
  waivers,
};

export type Kind = string;

export const kinds: readonly Kind[] = Object.keys(makers);

const ofSecrets: ReadonlySet<Kind> = new Set(['secrets', 'many secrets']);

/** The same input for the same kind, number and seed. */
export function inputOf(kind: Kind, number: number, seed: number): Input {
  const random = createRandom(seed * 7919 + number * 31 + kinds.indexOf(kind) * 1013);
  const mark = `mk${kinds.indexOf(kind)}n${number}q`;
  const { files = {}, ...rest } = makers[kind]?.(random, mark) ?? {};
  return { ...rest, files, mark, folder: `in-${kinds.indexOf(kind)}-${number}`, isSecret: ofSecrets.has(kind) };
}

export function inputsOf(kind: Kind, count: number, seed: number): readonly Input[] {
  return Array.from({ length: count }, (_, at) => inputOf(kind, at, seed));
}

/** A text wherever one may stand: in an object, in a chart or kustomization, or in one field that a message shows. */
function withText(kind: TextKind, random: Random, mark: string): Parts {
  const text = (): string => hostileText(kind, random, mark);
  const object = (): string => withTexts(random, random.pick([10, 40, 90]), text);
  return random.pick<() => Parts>([
    () => ({ files: { 'hostile.json': object() } }),
    () => ({ files: { 'hostile.yaml': `${object()}\n---\n${object()}` } }),
    () => ({ files: kustomization(object, text, random) }),
    () => ({ files: chart(object, text, random) }),
    () => ({ files: random.pick(Object.values(hostileFields))(text()) }),
  ])();
}

function kustomization(object: () => string, text: () => string, random: Random): Readonly<Record<string, Content>> {
  const shown = (): string => JSON.stringify(text());
  const more = random.pick([
    `namePrefix: ${shown()}\nnameSuffix: ${shown()}\n`,
    `namespace: ${shown()}\n`,
    `labels: [{pairs: {${shown()}: ${shown()}}}]\ncommonAnnotations: {${shown()}: ${shown()}}\n`,
    `configMapGenerator: [{name: ${shown()}, literals: [${shown()}, ${JSON.stringify(`a=${text()}`)}]}]\n`,
    `images: [{name: ${shown()}, newTag: ${shown()}}]\nreplicas: [{name: ${shown()}, count: 2}]\n`,
    `components: [${shown()}]\n${shown()}: 1\n`,
    `patches: [{target: {kind: ${shown()}, name: ${shown()}}, patch: ${shown()}}]\n`,
    `patches: [{target: {kind: Deployment}, patch: ${JSON.stringify(`[{"op": "replace", "path": ${shown()}, "value": 1}]`)}}]\n`,
    `replacements: [{source: {kind: ${shown()}, fieldPath: ${shown()}}, targets: [{select: {name: ${shown()}}, fieldPaths: [${shown()}]}]}]\n`,
  ]);
  return { 'kustomization.yaml': `resources: [hostile.yaml]\n${more}`, 'hostile.yaml': object() };
}

function chart(object: () => string, text: () => string, random: Random): Readonly<Record<string, Content>> {
  const shown = (): string => JSON.stringify(text());
  const literal = (value: string): string => (value.includes('{{') ? value.replaceAll('{{', '{{ "{{" }}') : value);
  return {
    'Chart.yaml': `apiVersion: v2\nname: ${random.chance(30) ? shown() : 'till'}\nversion: 0.1.0\n${random.chance(30) ? `description: ${shown()}\nkubeVersion: ${shown()}\n` : ''}`,
    'values.yaml': `name: ${shown()}\n${shown()}: ${shown()}\n`,
    'templates/hostile.yaml': random.chance(50) ? literal(object()) : object(),
    'templates/values.yaml': random.pick([
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Values.name | quote }}}\ndata: {a: {{ .Values.name | quote }}}\n',
      'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: {{ .Values.name }}}\n',
      '{{ fail .Values.name }}\n',
      '{{ required .Values.name .Values.missing }}\n',
      `{{ include ${shown()} . }}\n`,
    ]),
  };
}

/** As a manifest, a resource of a kustomization, or a template. */
function placed({ content, objects }: { content: Content; objects: readonly string[] }, random: Random): Parts {
  return random.pick<Parts>([
    { files: { 'hostile.yaml': content }, objects },
    { files: { 'hostile.json': content }, objects },
    {
      files: { 'kustomization.yaml': 'resources: [hostile.yaml]\n', 'hostile.yaml': content },
      objects: objects.slice(0, 1),
    }, // Kustomize reads the first value of a stream of JSON alone
    {
      files: { 'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n', 'templates/hostile.yaml': content },
      objects,
    },
    {
      files: {
        'Chart.yaml': 'apiVersion: v2\nname: till\nversion: 0.1.0\n',
        'values.yaml': content,
        'templates/a.yaml': '{{ .Values.kind }}\n',
      },
    },
    { files: { 'kustomization.yaml': content } },
  ]);
}

/** One of the ways in which a repository holds a secret, with a value that is hard to find again. */
function secretFiles(random: Random, mark: string): Readonly<Record<string, Content>> {
  const end = random.pick([
    'unterSUPER',
    '-a_b.c',
    'x'.repeat(3000),
    'X/+=',
    '9'.repeat(30),
    '\u00e9\u20ac',
    '%0A1',
    '!1aZ',
  ]);
  const [, files] = random.pick(secrets);
  return files(mark + end);
}
