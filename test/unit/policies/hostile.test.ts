import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { judged } from './judged.ts';

const pods = ['api', 'web']
  .map((name) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: ${name}\n`)
  .join('---\n');

const harmless = 'deny_name contains msg if {\n\tmsg := concat(" ", ["name", input.metadata.name])\n}\n';

function policies(hostile: string): Readonly<Record<string, string>> {
  return {
    'seaworthy.yaml': 'policies: [{ conftest: policy }]\nlimits: { renderSeconds: 2 }\n',
    'deploy.yaml': pods,
    'policy/policies.rego': `package main\n\n${hostile}\n${harmless}`,
  };
}

const others = [
  'open error conftest/main/deny_name deploy.yaml:1 nearest name api',
  'open error conftest/main/deny_name deploy.yaml:6 nearest name web',
];

/** What a policy does, and what is said of it on its line. */
const hostile: Readonly<Record<string, { readonly rego: string; readonly said: RegExp }>> = {
  'takes too long': {
    rego: 'deny contains "x" if {\n\tsome a in numbers.range(1, 9000)\n\tsome b in numbers.range(1, 9000)\n\ta * b == -1\n}\n',
    said: /^open error gitops\/render-failed policy\/policies.rego:3 exact rule conftest\/main\/deny could not judge ConfigMap \w+: it took longer than [\d.]+ s; it is not used in this run$/,
  },
  'takes too much memory': {
    rego: 'deny contains msg if {\n\twide := concat("", [x | some _ in numbers.range(1, 400000); x := "0123456789abcdef0123456789abcdef"])\n\tall := [concat("", [wide, format_int(n, 10)]) | some n in numbers.range(1, 400)]\n\tmsg := concat("", all)\n}\n',
    said: /^open error gitops\/render-failed policy\/policies.rego:3 exact rule conftest\/main\/deny could not judge ConfigMap \w+/,
  },
  'answers something else than a message': {
    rego: 'deny contains {"text": 1} if input.kind\n',
    said: /^open error gitops\/render-failed policy\/policies.rego:3 exact rule conftest\/main\/deny could not judge ConfigMap api and 1 other: a rule answered .*, which is not a violation$/,
  },
};

test.each(Object.entries(hostile))('a policy that %s is named, and the others judge', async (_, { rego, said }) => {
  const all = await judged(repository(policies(rego)), { rules: ['conftest/*'] });
  expect(all.filter((each) => each.includes('deny_name'))).toEqual(others);
  expect(all.filter((each) => !each.includes('deny_name'))).toEqual([expect.stringMatching(said)]);
});
