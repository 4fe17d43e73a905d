import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { seaworthy } from './cli.ts';

const recorded = fileURLToPath(new URL('../../engines/helm/testdata/flags/', import.meta.url));

/** The chart whose native output `engines/helm/testdata/flags/native.sh` has recorded. */
function notes(files: Readonly<Record<string, string>> = {}): string {
  const root = repository(files);
  cpSync(recorded, root, { recursive: true });
  return root;
}

const monitors = ['--api-versions', 'monitoring.coreos.com/v1'];

describe('the command line renders as native Helm with the same flags', () => {
  test.each<[string, readonly string[]]>([
    ['values', ['-f', 'prod.yaml']],
    ['set-string', ['--set-string', 'replicas=5,tag=2', '--set-string', 'tls.ca=true', '--set-string', 'hosts={1,2}']],
    [
      'set-file',
      [
        ...['--set-file', 'tls.ca=files/ca.pem', '--set-file', 'note=files/a\\,b.txt'],
        ...['--set-file', 'hosts[0]=files/a\\,b.txt'],
      ],
    ],
    ['api-versions', ['--api-versions', 'monitoring.coreos.com/v1,cert-manager.io/v1/Certificate']],
    [
      'all',
      [
        ...['-f', 'prod.yaml', '--set-file', 'tag=files/ca.pem', '--set-string', 'tag=7,replicas=8'],
        ...['--set', 'tag=9,replicas=10,tls.ca=11', ...monitors],
      ],
    ],
  ])('%s', (name, flags) => {
    const args = ['render', 'charts/notes', '--namespace', 'shop', '--kube-version', '1.33.0', ...flags];
    const { code, stdout, stderr } = seaworthy(args, notes());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toBe(readFileSync(join(recorded, `native/${name}.yaml`), 'utf8'));
  });
});

test('the configuration renders as native Helm with the same flags', () => {
  const root = notes({
    'seaworthy.yaml': `kubeVersion: 1.33.0
apiVersions: [monitoring.coreos.com/v1]
targets:
  - path: charts/notes
    namespace: shop
    values: [../../prod.yaml]
    set: ['tag=9,replicas=10,tls.ca=11']
    setString: ['tag=7,replicas=8']
    setFile: [tag=../../files/ca.pem]
`,
  });
  expect(seaworthy(['render', 'charts/notes'], root).stdout).toBe(
    readFileSync(join(recorded, 'native/all.yaml'), 'utf8'),
  );
});

test('a file that is not there is a wrong call, before anything is rendered', () => {
  expect(seaworthy(['render', 'charts/notes', '--set-file', 'tls.ca=no.pem'], notes())).toEqual({
    code: 2,
    stdout: '',
    stderr: "seaworthy: 'tls.ca=no.pem': file no.pem not found; correct the path\n",
  });
});
