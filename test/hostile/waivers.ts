import { chart, deployment, kustomization } from '../e2e/fixtures.ts';
import type { Random } from '../support/random.ts';
import type { Folder } from './folders.ts';
import { hostileText, textKinds } from './texts.ts';

const starts = [
  'seaworthy: ignore',
  'seaworthy:ignore',
  'seaworthy: ignore-next-line',
  'checkov:skip=',
  'trivy:ignore:',
  'kics-scan ignore',
];
const tools = [
  'seaworthy.dev/ignore',
  'ignore-check.kube-linter.io/',
  'checkov.io/skip1',
  'polaris.fairwinds.com/',
  'kube-score/ignore',
];
const rules = [
  'all',
  'resources/*',
  '*',
  'hpa/min-replicas, all',
  'constructor',
  '__proto__/toString',
  '',
  '../*',
  'all because',
  '*/*',
];

/**
 * Comments and annotations that waive findings, with hostile reasons, rules and days: whatever they say, findings stay in the
 * report, and those of other objects are open.
 */
export function waivers(random: Random, mark: string): Folder {
  const text = (): string => hostileText(random.pick(textKinds.filter((kind) => kind !== 'long text')), random, mark);
  const line = (): string => text().replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ');
  const because = (said: string): string =>
    random.pick([
      ` because ${said}`,
      ` because`,
      ` ${said}`,
      ` until ${said} because x`,
      ` until 9999-99-99 because ${said}`,
      ` -- ${said}`,
    ]);
  const comment = `# ${random.pick(starts)} ${random.pick([...rules, line()])}${because(line())}`;
  const annotation = JSON.stringify(`${random.pick(rules)}${because(text())}`);
  const annotated = deployment(mark).replace(
    '  namespace',
    `  annotations: {${JSON.stringify(random.pick(tools) + random.pick(['', 'a', text()]))}: ${annotation}}\n  namespace`,
  );
  const files = random.pick([
    { 'a.yaml': `${comment}\n${deployment(mark)}` },
    { 'a.yaml': deployment(mark).replace('    spec:', `    spec: ${comment}`) },
    { 'a.yaml': `${comment}\n`.repeat(300) + deployment(mark) },
    { 'a.yaml': annotated },
    { 'a.yaml': `${annotated}---\n${comment}\n${deployment(`${mark}-b`)}` },
    { 'kustomization.yaml': `${comment}\n${kustomization('a.yaml')}`, 'a.yaml': annotated },
    chartWith(`{{/* ${comment.slice(2).replaceAll('*/', '')} */}}\n${annotated.replaceAll('{{', '')}`),
    chartWith(`${comment.replaceAll('{{', '')}\n${deployment(mark)}`),
  ]);
  return { files, objects: [mark] };
}

function chartWith(template: string): Folder['files'] {
  return Object.fromEntries(
    Object.entries(chart('till', { 'a.yaml': template })).map(([path, text]) => [path.slice(5), text]),
  );
}
