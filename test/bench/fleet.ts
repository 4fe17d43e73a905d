import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { project } from '../e2e/cli.ts';
import { writeShop } from './manifests.ts';

const shop = join(project, 'examples/shop-fixed');

/**
 * Writes and commits a repository of `targets` targets, deployed in the three ways there are: two fifths are charts, two
 * fifths overlays of which two share a base, the rest plain files. Each team of some services has its own namespace.
 */
export function writeFleet(root: string, targets: number): void {
  const charts = Math.floor((targets * 2) / 5);
  const apps = Math.floor(targets / 5); // two overlays each
  const releases = Array.from({ length: charts }, (_, number) => writeChart(root, number));
  writeFileSync(join(root, 'seaworthy.yaml'), `kubeVersion: "1.33.0"\ntargets:\n${releases.join('')}`);
  cpSync(join(shop, 'apps/components'), join(root, 'apps/components'), { recursive: true });
  for (let number = 0; number < apps; number += 1) writeApp(root, number);
  writeShop(join(root, 'manifests'), targets - charts - 2 * apps);
  git(root, 'init', '--quiet', '--initial-branch', 'main');
  commit(root, 'deploy the fleet');
}

/** Changes one line of the values of one chart, and commits. */
export function changeOneChart(root: string): void {
  edit(join(root, 'charts/api-7/values.yaml'), 'minReplicas: 3', 'minReplicas: 4');
  commit(root, 'scale one of them');
}

/** Answers what `seaworthy.yaml` says of the chart. */
function writeChart(root: string, number: number): string {
  const name = `api-${number}`;
  const folder = join(root, 'charts', name);
  cpSync(join(shop, 'charts/api'), folder, { recursive: true });
  edit(join(folder, 'Chart.yaml'), 'name: api', `name: ${name}`);
  edit(join(folder, 'values.yaml'), 'api.sail-shop.example', `${name}.sail-shop.example`);
  return `  - { path: charts/${name}, namespace: team-${number % 25} }\n`;
}

function writeApp(root: string, number: number): void {
  const folder = join(root, `apps/checkout-${number}`);
  cpSync(join(shop, 'apps/checkout'), folder, { recursive: true });
  for (const overlay of readdirSync(join(folder, 'overlays'))) {
    const file = join(folder, 'overlays', overlay, 'kustomization.yaml');
    edit(file, /^namespace: .*$/m, `namespace: checkout-${number}-${overlay}`);
  }
}

function edit(file: string, from: string | RegExp, to: string): void {
  const before = readFileSync(file, 'utf8');
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${file} has no ${from} to change`);
  writeFileSync(file, after);
}

function commit(root: string, message: string): void {
  git(root, 'add', '--all');
  git(root, '-c', 'user.name=fleet', '-c', 'user.email=fleet@example.org', 'commit', '--quiet', '--message', message);
}

function git(root: string, ...args: readonly string[]): void {
  execFileSync('git', args, { cwd: root });
}
