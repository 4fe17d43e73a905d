import { formatNames } from '../../src/report/index.ts';
import { createRandom, type Random } from '../support/random.ts';
import { documentKinds } from './contents.ts';
import type { Input } from './inputs.ts';
import { outside } from './outside.ts';
import { hostileText, textKinds } from './texts.ts';

/** An input, what Seaworthy is called with, and files at the root of the repository. */
export interface Asked {
  readonly input: Input;
  readonly args: readonly string[];
  readonly more: Input['files'];
}

const nothing = { files: { 'a.yaml': 'a: 1\n' }, isSecret: false } as const;

/** Settings, a baseline and values with texts of every kind, and documents of every kind in their place. */
export function configurations(count: number, seed: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => {
    const random = createRandom(seed * 104_729 + at);
    const mark = `mkcn${at}q`;
    const text = (): string => JSON.stringify(hostileText(random.pick(textKinds), random, mark));
    const document = (): string | Uint8Array => random.pick(Object.values(documentKinds))(random, mark).content;
    const [args, more] = random.pick<() => readonly [readonly string[], Input['files']]>([
      () => [['check'], { 'seaworthy.yaml': settings(random, text) }],
      () => [['check'], { '.seaworthy.yaml': settings(random, text) }],
      () => [['check'], { 'seaworthy.yaml': document() }],
      () => [['check', '--config', 'other.yaml'], { 'other.yaml': document() }],
      () => [['check', '--baseline', 'baseline.json'], { 'baseline.json': baseline(text) }],
      () => [['check', '--baseline', 'baseline.json'], { 'baseline.json': document() }],
      () => [['merge', 'part.json'], { 'part.json': document() }],
      () => [['merge', 'part.json'], { 'part.json': `{"version": 1, "seaworthy": ${text()}, ${text()}: [${text()}]}` }],
      () => [['check', '--values', 'v.yaml'], { 'v.yaml': document() }],
      () => [['check'], { '.gitignore': `${JSON.parse(text())}\n!*\n` }],
    ])();
    return { input: { ...nothing, mark, folder: `in-c-${at}` }, args, more };
  });
}

function settings(random: Random, text: () => string): string {
  return random.pick([
    `exclude: [${text()}, ${text()}]\n`,
    `rules: {${text()}: off}\n`,
    `rules: {hpa/min-replicas: {${text()}: ${text()}}}\n`,
    `rules: {hpa/min-replicas: ${text()}}\n`,
    `helm: {${text()}: ${text()}}\n`,
    `helm: {values: [${text()}], set: [${text()}]}\n`,
    `targets: [{path: ${text()}, values: [${text()}], release: ${text()}}]\n`,
    `targets: [{path: ${text()}, variants: [{name: ${text()}, values: [${text()}]}]}]\n`,
    `kustomize: {${text()}: ${text()}}\nkubeVersion: ${text()}\n`,
    `limits: {renderSeconds: ${text()}, engineMiB: -1, fileMiB: 1e999}\n`,
    `${text()}: ${text()}\n`,
    `policies: [${text()}]\nfailOn: ${text()}\nbaseline: ${text()}\n`,
    `waivers: {inline: ${text()}, entries: [{rules: [${text()}], objects: [${text()}], reason: ${text()}, until: ${text()}}]}\n`,
    `waivers: {entries: [{rules: [all], files: [${text()}], reason: ${text()}}]}\n`,
    `external: [{kind: ${text()}, name: ${text()}}]\n`,
  ]);
}

function baseline(text: () => string): string {
  const entry = `{"fingerprint": ${text()}, "rule": ${text()}, "file": ${text()}, "object": ${text()}, "message": ${text()}}`;
  return `{"version": 1, "findings": [${entry}, {${text()}: null}]}`;
}

/** A link on each part of the way to an output, which would be written outside. */
export function outputs(count: number, seed: number): readonly Asked[] {
  return Array.from({ length: count }, (_, at) => {
    const random = createRandom(seed * 15_485_863 + at);
    const folder = `in-o-${at}`;
    const [path, links] = random.pick<readonly [string, Readonly<Record<string, string>>]>([
      ['out/file', { 'out/file': `../${outside}/outside.yaml` }],
      ['out/file', { 'out/file': `../${outside}/new.yaml` }],
      ['out/file', { out: outside }],
      ['out/deep/file', { out: outside }],
      ['out/deep/file', { 'out/deep': `../${outside}` }],
      ['out/deep/file', { out: 'second', second: outside }],
      ['out/deep/file', { out: `${outside}/not/there` }],
      ['out/file', { 'out/file': '../a.yaml' }],
      ['out/../up/file', { up: '../..' }],
      ['out/file', { 'out/file': '/dev/zero' }],
    ]);
    const file = `${folder}/${path}`;
    const args = random.pick([
      ...formatNames.map((format) => ['check', '--format', `${format}=${file}`]),
      ['check', '--shard', '1/1', '--output', file],
      ['check', '--baseline', file, '--update-baseline'],
      ['check', '--cache-location', file],
      ['render', '--output', file],
    ]);
    return { input: { ...nothing, mark: 'none', folder, links }, args, more: {} };
  });
}
