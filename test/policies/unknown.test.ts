import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtInPolicySet, evaluate } from '../../src/evaluate/index.ts';
import { buildGraph } from '../../src/graph/index.ts';
import {
  asText,
  defaultDestination,
  type EnabledRule,
  type Finding,
  grouped,
  isObject,
  type Json,
  type JsonPath,
  type Manifest,
  plainTarget,
  repoPath,
  withChanges,
} from '../../src/model/index.ts';
import { parse } from '../../src/parse/index.ts';
import { fileOf, ruleIds } from './rules.ts';

const policySet = builtInPolicySet();

/** One value of an example, which is replaced by a placeholder. */
interface Leaf {
  /** Of the object, among those of the example. */
  readonly object: number;
  readonly path: JsonPath;
  readonly value: Json;
}

const placeholders = [
  'x-${X}',
  '$(X)',
  '$X',
  '{{ .x }}',
  'ENC[AES256_GCM,data:eA==,iv:eA==,tag:eA==,type:str]',
  '<path:secret/data/x#x>',
  '<< inputs.x >>',
  '__X__',
  '%%X%%',
  '#{X}#',
];

describe.each(ruleIds())('%s concludes nothing from an unknown value', (id) => {
  const text = readFileSync(fileOf(id, 'bad.yaml'), 'utf8');
  const objects = manifestsIn(text, 'example');
  const leaves = objects.flatMap(({ value }, object) => leavesOf(value, []).map((each) => ({ object, ...each })));

  test.each<[string, (leaf: Leaf, at: number) => string]>([
    ['in the form of Flux', () => '${X}'],
    [
      'in another form',
      ({ path }, at) => (isScript(path) ? '{{ .x }}' : (placeholders[at % placeholders.length] ?? '')),
    ],
    ['with a default', ({ value }) => `\${X:=${asText(value)}}`],
  ])('%s', async (_, placeholderOf) => {
    const usual = await judged(id, [objects]);
    const variants = leaves.map((leaf, at) => variant(objects, leaf, placeholderOf(leaf, at), at));
    const found = await judged(id, variants);
    const wrong = leaves.flatMap((leaf, at) => {
      const name = placeholderOf(leaf, at);
      const about = (found.get(`variant-${at}`) ?? []).flatMap((finding) =>
        faults(finding, leaf, name, usual.get('example') ?? []),
      );
      return about.map((fault) => `${leaf.object} ${leaf.path.join('.')} = ${name}: ${fault}`);
    });
    expect(wrong).toEqual([]);
  });
});

describe.each(ruleIds())('%s finds nothing in its correct example', (id) => {
  const objects = manifestsIn(readFileSync(fileOf(id, 'good.yaml'), 'utf8'), 'example');
  const leaves = objects.flatMap(({ value }, object) => leavesOf(value, []).map((each) => ({ object, ...each })));

  test('whatever value of it is unknown', async () => {
    const variants = leaves.map((leaf, at) => variant(objects, leaf, '${X}', at));
    const found = await judged(id, variants);
    const wrong = leaves.flatMap(({ object, path }, at) =>
      (found.get(`variant-${at}`) ?? []).map(({ message }) => `${object} ${path.join('.')}: ${message}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** What is wrong with a finding about an example in which a value is a placeholder. */
function faults(
  { message, path, fix, manifest }: Finding,
  leaf: Leaf,
  name: string,
  usual: readonly Finding[],
): readonly string[] {
  const isHere = manifest.document.index === leaf.object;
  const fixed = fix === undefined ? [] : fix.path;
  const named = message.replaceAll(name, asText(leaf.value));
  return [
    ...(isHere && startsWith(path, leaf.path) ? [`a finding on it: ${message}`] : []),
    ...(message.includes(name) && !isName(leaf.path) ? [`it is quoted: ${message}`] : []),
    ...(isHere && fix !== undefined && (startsWith(fixed, leaf.path) || startsWith(leaf.path, fixed))
      ? [`a fix of it: ${message}`]
      : []),
    ...(JSON.stringify(fix?.value ?? null).includes(name) ? [`a fix that holds it: ${message}`] : []),
    ...(usual.some((other) => factOf(other.message) === factOf(named)) ? [] : [`not there with the value: ${message}`]),
  ];
}

/**
 * The fact without what else may be meant, what was not read, how many there are, and the port of a probe, which the message
 * words as it is known; in any order of names.
 */
function factOf(message: string): string {
  const [fact = ''] = message.split(/;| selects no pod| it(?: between|$)| (?:never )?allows /);
  return fact
    .replace(/ on port \w+/, '')
    .split(/[ ,:]+/)
    .sort()
    .join(' ');
}

function isName(path: JsonPath): boolean {
  return (
    path.at(-1) === 'name' &&
    (path[0] === 'metadata' || path.at(-3) === 'containers' || path.at(-3) === 'initContainers')
  );
}

/** Part of a script is a variable of the shell. */
function isScript(path: JsonPath): boolean {
  return path.at(-2) === 'command' || path.at(-2) === 'args';
}

function startsWith(path: JsonPath, start: JsonPath): boolean {
  return start.every((step, at) => step === path[at]);
}

function leavesOf(value: Json | undefined, path: JsonPath): readonly Omit<Leaf, 'object'>[] {
  if (Array.isArray(value)) return value.flatMap((each: Json, at) => leavesOf(each, [...path, at]));
  if (isObject(value)) return Object.entries(value).flatMap(([key, each]) => leavesOf(each, [...path, key]));
  return value === undefined || value === null ? [] : [{ path, value }];
}

/** The example in a cluster of its own, with the value replaced. */
function variant(
  objects: readonly Manifest[],
  { object, path }: Leaf,
  placeholder: string,
  at: number,
): readonly Manifest[] {
  const texts = objects.map(({ value }, index) =>
    JSON.stringify(index === object ? withChanges(value, [[path, placeholder]]) : value),
  );
  return manifestsIn(texts.join('\n---\n'), `variant-${at}`);
}

function manifestsIn(text: string, cluster: string): readonly Manifest[] {
  const source = repoPath(`${cluster}.yaml`);
  const target = { ...plainTarget(source), id: cluster, destination: { ...defaultDestination, cluster } };
  const documents = text.split(/^---$/m).map((each) => ({ text: each, source, sourceLine: 1 }));
  return parse({ status: 'rendered', target, output: text, documents, inputs: [source] }).manifests;
}

/** Findings of one rule, by cluster. */
async function judged(
  id: string,
  clusters: readonly (readonly Manifest[])[],
): Promise<ReadonlyMap<string, readonly Finding[]>> {
  const rules = policySet.rules
    .filter(({ id: each }) => each === id)
    .map((meta): EnabledRule => {
      const params = Object.fromEntries(Object.entries(meta.params).map(([name, param]) => [name, param.default]));
      return { meta, severity: undefined, params, from: 'default' };
    });
  const context = { graph: buildGraph(clusters.flat(), true), kubeVersion: '1.34.0', external: [] };
  const { findings, failures } = await evaluate([{ policySet, rules }], context, { limitMs: 60_000 });
  expect(failures).toEqual([]);
  return grouped(findings, ({ manifest }) => [manifest.destination.cluster]);
}
