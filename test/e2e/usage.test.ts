import { expect, test } from 'vitest';
import { repository } from '../support/repository.ts';
import { seaworthy } from './cli.ts';

const chart = {
  'api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
  'api/templates/map.yaml': 'apiVersion: v1\nkind: ConfigMap\nmetadata: {name: api}\n',
};

test.each<[readonly string[], string]>([
  [['--set', 'foo'], '--set foo cannot be read: key "foo" has no value'],
  [['--set', 'a=b,c'], '--set a=b,c cannot be read: key "c" has no value'],
  [['--set-string', 'x'], '--set-string x cannot be read: key "x" has no value'],
  [['--set-file', 'x=nowhere'], "'x=nowhere': file nowhere not found"],
  [['--values', 'nowhere.yaml'], 'values file nowhere.yaml does not exist'],
  [['--output', 'a.json'], '--output has no effect without --shard: it names the part file of a shard'],
])('%j is a wrong use, not a finding', (args, message) => {
  const { code, stdout, stderr } = seaworthy(['check', ...args], repository(chart));
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(message);
});

test('the same in seaworthy.yaml is a finding of the chart, and the rest is judged', () => {
  const config = 'targets: [{path: api, set: [foo]}]\n';
  const { code, stdout } = seaworthy(['check'], repository({ ...chart, 'seaworthy.yaml': config }));
  expect(code).toBe(1);
  expect(stdout).toContain('--set foo cannot be read');
});
