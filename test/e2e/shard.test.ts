import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Report, RunOptions } from '../../src/model/index.ts';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { repository } from '../support/repository.ts';
import { inEveryFormat, merged, partsOf } from '../support/shards.ts';
import { checkAsJson, project, seaworthy } from './cli.ts';

/**
 * A shop whose platform team scales what two other teams deploy: the till is a chart, the cart an overlay. The scaler of
 * the cart fights with its fixed replicas, that of the stock means a workload that is not there, and the till has a
 * Secret and takes requests from a Service that stands in a file of its own.
 */
const shop = {
  'charts/till/Chart.yaml': 'apiVersion: v2\nname: till\nversion: 1.0.0\n',
  'charts/till/values.yaml': 'replicas: 3\npassword: hunter2-of-the-till\n',
  'charts/till/templates/deployment.yaml': workload('till', '{{ .Values.replicas }}'),
  'charts/till/templates/secret.yaml': `apiVersion: v1
kind: Secret
metadata:
  name: till
stringData:
  password: {{ .Values.password }}
data:
  token: {{ .Values.password | b64enc }}
`,
  'apps/cart/base/kustomization.yaml': 'resources: [deployment.yaml]\n',
  'apps/cart/base/deployment.yaml': workload('cart', '1'),
  'apps/cart/prod/kustomization.yaml': 'resources: [../base]\npatches:\n  - path: capacity.yaml\n',
  'apps/cart/prod/capacity.yaml':
    'apiVersion: apps/v1\nkind: Deployment\nmetadata:\n  name: cart\nspec:\n  replicas: 8\n',
  'apps/shelf/kustomization.yaml': `helmCharts:
  - name: shelf
    releaseName: shelf
    valuesInline: { replicas: 4, key: hunter2-of-the-till }
`,
  'apps/shelf/charts/shelf/Chart.yaml': 'apiVersion: v2\nname: shelf\nversion: 1.0.0\n',
  'apps/shelf/charts/shelf/values.yaml': 'pod:\n  labels: {}\n',
  'apps/shelf/charts/shelf/templates/deployment.yaml': `${workload('shelf', '{{ .Values.replicas }}')}
          {{- with .Values.pod.resources }}
          resources: {{ toYaml . | nindent 12 }}
          {{- end }}
`,
  'apps/shelf/charts/shelf/templates/secret.yaml':
    'apiVersion: v1\nkind: Secret\nmetadata:\n  name: shelf\nstringData:\n  key: {{ .Values.key }}\n',
  'platform/scaling/kustomization.yaml': 'resources: [till.yaml, cart.yaml, stock.yaml]\n',
  'platform/scaling/till.yaml': scaler('till'),
  'platform/scaling/cart.yaml': scaler('cart'),
  'platform/scaling/stock.yaml': scaler('stock'),
  'services/till.yaml': `apiVersion: v1
kind: Service
metadata:
  name: till
spec:
  selector: { app: till }
  ports: [{ port: 80, targetPort: 8080 }]
`,
};

function workload(name: string, replicas: string): string {
  return `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
  replicas: ${replicas}
  selector:
    matchLabels: { app: ${name} }
  template:
    metadata:
      labels: { app: ${name} }
    spec:
      containers:
        - name: ${name}
          image: ghcr.io/shop/${name}:1.4.2
          ports: [{ containerPort: 8080 }]
`;
}

function scaler(name: string): string {
  return `apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: ${name}
spec:
  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: ${name} }
  minReplicas: 2
  maxReplicas: 20
  metrics:
    - type: Resource
      resource: { name: cpu, target: { type: Utilization, averageUtilization: 70 } }
`;
}

function git(root: string, ...args: readonly string[]): string {
  const who = ['-c', 'user.name=t', '-c', 'user.email=t@example.org'];
  return execFileSync('git', [...who, ...args], { cwd: root, encoding: 'utf8' });
}

/** A clone of the shop with a branch that changes the till's password and price of a replica, and removes the stock. */
function branch(): string {
  const root = repository(shop);
  git(root, 'init', '-q', '-b', 'main');
  git(root, 'add', '.');
  git(root, 'commit', '-q', '-m', 'the shop as it is');
  git(root, 'checkout', '-q', '-b', 'feature');
  writeFileSync(join(root, 'charts/till/values.yaml'), 'replicas: 5\npassword: hunter3-of-the-till\n');
  writeFileSync(join(root, 'platform/scaling/kustomization.yaml'), 'resources: [till.yaml, cart.yaml]\n');
  writeFileSync(join(root, 'platform/scaling/cart.yaml'), scaler('cart').replace('minReplicas: 2', 'minReplicas: 30'));
  return root;
}

const fiveMinutes = 300_000; // a hang, not a measure of speed

/** Merges of so many shards, each to be the report of one run. */
async function expectOneReport(options: RunOptions, ...divisions: readonly number[]): Promise<Report> {
  const single = await run(options);
  for (const of of divisions) {
    const report = await merged(options, await partsOf(options, of));
    expect(inEveryFormat(report)).toEqual(inEveryFormat(single));
  }
  return single;
}

describe('the merge of 1, 2, 3 and 7 shards is the report of one run, in every format', {
  timeout: fiveMinutes,
}, () => {
  test('of the shop of the examples', async () => {
    const root = repository({});
    cpSync(join(project, 'examples/shop'), root, { recursive: true });
    const { verdicts } = await expectOneReport(wholeRepository(root), 1, 2, 3, 7);
    expect(verdicts.length).toBeGreaterThan(20);
  });

  test('of a repository whose targets scale each other', async () => {
    const { verdicts } = await expectOneReport(wholeRepository(repository(shop)), 1, 2, 3, 7);
    const found = verdicts.map(({ rule, target }) => `${rule} ${target}`);
    expect(found).toContain('hpa/no-static-replicas charts/till'); // by the scaler of platform/scaling
    expect(found).toContain('hpa/no-static-replicas apps/cart/prod');
    expect(found).toContain('hpa/target-exists platform/scaling');
  });

  test('of a branch compared with its base', async () => {
    const { comparison } = await expectOneReport(wholeRepository(branch(), { base: 'main' }), 1, 2, 3, 7);
    const secret = comparison?.objectChanges.find(({ object }) => object.kind === 'Secret');
    expect(secret?.fields.map(({ before, after }) => [before, after])).toEqual([
      ['***', '***'],
      ['***', '***'],
    ]);
  });

  test('of a part of a repository, with values and rules of the command line', async () => {
    const root = repository(shop);
    const changes = { paths: ['charts', 'platform'], set: ['replicas=7'], rules: ['hpa/*'], kubeVersion: '1.31' };
    const options = wholeRepository(root, { ...changes, paths: changes.paths.map((path) => join(root, path)) });
    const single = await run(options);
    expect(single.verdicts.length).toBeGreaterThan(0);
    const report = await merged({ ...options, paths: [] }, await partsOf(options, 2));
    expect(inEveryFormat(report)).toEqual(inEveryFormat(single));
  });

  test('of a repository in which a target does not render', async () => {
    const broken = { 'charts/till/templates/service.yaml': 'kind: Service\nname: {{ .Values.no.such }}\n' };
    const options = wholeRepository(repository({ ...shop, ...broken }));
    const { verdicts } = await expectOneReport(options, 3);
    expect(verdicts.map(({ rule }) => rule)).toContain('gitops/render-failed');
  });
});

test('parts hold no value of a Secret that can be read', async () => {
  const parts = await partsOf(wholeRepository(branch(), { base: 'main' }), 2);
  const text = parts.map((part) => part.text).join('\n');
  expect(text).toContain('ghcr.io/shop/till:1.4.2');
  for (const password of ['hunter2-of-the-till', 'hunter3-of-the-till']) {
    expect(text).not.toContain(password);
    expect(text).not.toContain(Buffer.from(password).toString('base64'));
  }
});

test('a merge takes what was rendered from the parts', async () => {
  const options = wholeRepository(repository(shop), { rules: ['hpa/no-static-replicas'] });
  const parts = await partsOf(options, 2);
  const changed = parts.map((part) => ({ ...part, text: part.text.replaceAll('replicas: 8', 'replicas: 9') }));
  const messages = (await merged(options, changed)).verdicts.map(({ message }) => message);
  expect(messages).toContain('Deployment cart: replicas is fixed at 9, but HPA cart scales it between 2 and 20');
});

test('parts that lie about in the repository do not change how targets are divided', async () => {
  const files: Record<string, string> = { 'Chart.yaml': shop['charts/till/Chart.yaml'] };
  for (const name of ['cart', 'stock', 'till']) {
    files[`${name}/Chart.yaml`] = shop['charts/till/Chart.yaml'];
    files[`${name}/templates/deployment.yaml`] = workload(name, '3');
  }
  const options = wholeRepository(repository(files), { rules: ['resources/*'] });
  const parts = await partsOf(options, 2);
  const single = await run(options);
  writeFileSync(join(options.cwd, 'seaworthy-part-9-of-9.json'), JSON.stringify({ text: 'x'.repeat(1_000_000) }));
  expect(inEveryFormat(await merged(options, parts))).toEqual(inEveryFormat(single));
});

describe('on the command line', () => {
  test('shards exit 0 whatever they find, and merge gives the verdict', () => {
    const root = repository(shop);
    const single = checkAsJson(root);
    expect(single.code).toBe(1);
    const shards = [1, 2].map((index) => seaworthy(['--shard', `${index}/2`], root));
    expect(shards.map(({ code, stderr }) => ({ code, stderr }))).toEqual([
      { code: 0, stderr: '' },
      { code: 0, stderr: '' },
    ]);
    expect(shards[0]?.stdout).toMatch(
      /^shard 1 of 2: rendered \d of \d targets?, part file written to seaworthy-part-1-of-2\.json; join the parts with `seaworthy merge`\n$/,
    );
    const names = ['seaworthy-part-1-of-2.json', 'seaworthy-part-2-of-2.json'];
    const joined = seaworthy(['merge', ...names, '--format', 'json'], root);
    expect(joined).toEqual({ code: 1, stdout: single.stdout, stderr: '' });
  });

  test.each([
    [
      'a shard that is to report',
      ['--shard', '1/2', '--format', 'sarif'],
      'seaworthy: --format cannot be used with --shard, whose findings are not final; use it with `seaworthy merge`\n',
    ],
    [
      'a shard beyond the last',
      ['--shard', '3/2'],
      "error: option '--shard <i/n>' argument '3/2' is invalid. It must be INDEX/COUNT, such as 2/3, with COUNT at most 1000.\n",
    ],
    [
      'a part that is not there',
      ['merge', 'part-1.json'],
      "seaworthy: part file 'part-1.json' not found, or larger than 256 MiB; name the files that `seaworthy check --shard` wrote, such as parts/*/seaworthy-part-*.json\n",
    ],
    [
      'a report instead of a part',
      ['merge', 'report.json'],
      "seaworthy: the part 'report.json' is not a part that 'seaworthy check --shard' writes: the file must have required property 'seaworthy'; run that shard again, and do not change the file that it writes\n",
    ],
  ])('%s is refused', (_, args, stderr) => {
    const root = repository({ ...shop, 'report.json': '{"version":1,"findings":[]}' });
    expect(seaworthy(args, root)).toEqual({ code: 2, stdout: '', stderr });
  });

  test('merge refuses parts that were made otherwise than it was asked', () => {
    const root = branch();
    for (const index of [1, 2]) seaworthy(['--shard', `${index}/2`, '--output', `part-${index}.json`], root);
    const merge = (...args: readonly string[]): string => {
      const { code, stderr } = seaworthy(['merge', 'part-1.json', 'part-2.json', ...args], root);
      return `${code} ${stderr}`;
    };
    expect(merge('--set', 'replicas=9')).toBe(
      "2 seaworthy: the part 'part-1.json' was made with other options, or another configuration, than this run; check out the same commit, and give merge the options that the shards were given\n",
    );
    expect(merge('--base', 'main')).toBe(
      "2 seaworthy: the part 'part-1.json' was compared with nothing, and this run has --base; give --base to the shards and to merge, or to neither\n",
    );
    writeFileSync(join(root, 'charts/till/values.yaml'), 'replicas: 6\n');
    expect(merge()).toMatch(
      /^2 seaworthy: the part 'part-\d\.json' was made from other files than this checkout has \(helm template charts\/till\); /,
    );
    writeFileSync(join(root, 'part-2.json'), readFileSync(join(root, 'part-2.json'), 'utf8').slice(0, -30));
    expect(merge()).toBe(
      "2 seaworthy: the part 'part-2.json' is not JSON; name the complete file that a shard wrote\n",
    );
    git(root, 'commit', '-q', '-a', '-m', 'later');
    seaworthy(['--shard', '2/2', '--output', 'part-2.json'], root);
    expect(merge()).toMatch(
      /^2 seaworthy: the part 'part-2\.json' is of another commit \(\w{40}, not \w{40}\) than 'part-1\.json'; /,
    );
  });
});
