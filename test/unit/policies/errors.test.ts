import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { errorsOf } from './judged.ts';

const deny = 'package main\n\ndeny contains "no" if input.kind == "Pod"\n';
const config = (entry: string): string => `policies:\n  - ${entry}\n`;

/** Files of a repository, and what is said of its policies. */
const wrong: Readonly<
  Record<string, { readonly files: Readonly<Record<string, string>>; readonly said: readonly string[] }>
> = {
  'a folder that is not there': {
    files: { 'seaworthy.yaml': config('conftest: policies') },
    said: ["seaworthy.yaml:2 'policies' does not exist; correct the path"],
  },
  'a folder without rules': {
    files: { 'seaworthy.yaml': config('rules: policy'), 'policy/deny.rego': deny },
    said: [
      "seaworthy.yaml:2 'policy' holds no rule; write each to <category>/<name>/rule.rego, as examples/policies of Seaworthy has them",
    ],
  },
  'a folder without policies': {
    files: { 'seaworthy.yaml': config('conftest: policy'), 'policy/README.md': '' },
    said: ["seaworthy.yaml:2 'policy' holds no policy; name a folder with files that end in .rego"],
  },
  'a misspelt namespace': {
    files: { 'seaworthy.yaml': config('{ conftest: policy, namespaces: [mian] }'), 'policy/deny.rego': deny },
    said: ["seaworthy.yaml:2 no policy of 'policy' has the package mian; did you mean 'main'?"],
  },
  'a namespace without a rule that would be asked': {
    files: {
      'seaworthy.yaml': config('conftest: policy'),
      'policy/lib.rego': 'package main\n\nallow if input.kind == "Pod"\n',
    },
    said: [
      'seaworthy.yaml:2 no rule of main is called deny, violation or warn; call the rules so, such as deny_latest',
    ],
  },
  'what is not pure': {
    files: {
      'seaworthy.yaml': config('conftest: policy'),
      'policy/deny.rego': 'package main\n\ndeny contains "down" if http.send({"url": input.url}).status_code != 200\n',
    },
    said: [
      'policy/deny.rego:3 http.send cannot be used: policies reach no network; put what it fetches into a data file',
    ],
  },
  'what is not Rego': {
    files: {
      'seaworthy.yaml': config('conftest: policy'),
      'policy/deny.rego': 'package main\n\ndeny contains "no" if {\n\tinput.kind ==\n}\n',
    },
    said: ['policy/deny.rego:5 unexpected } token'],
  },
  'two of one id': {
    files: {
      'seaworthy.yaml': `${config('conftest: one')}  - conftest: two\n`,
      'one/deny.rego': deny,
      'two/deny.rego': deny,
    },
    said: [
      'two/deny.rego:3 the rule at one/deny.rego:3 has the id conftest/main/deny too; give the entry in `policies` another name, which is the first part of its ids',
    ],
  },
  'an entry of two kinds': {
    files: { 'seaworthy.yaml': config('{ conftest: one, rules: two }') },
    said: ['seaworthy.yaml:2 the entry has rules and conftest; write an entry for each'],
  },
  'data that is not there': {
    files: { 'seaworthy.yaml': config('{ conftest: policy, data: [data] }'), 'policy/deny.rego': deny },
    said: ["seaworthy.yaml:2 data 'data' does not exist; correct the path"],
  },
  'data of two files that contradict': {
    files: {
      'seaworthy.yaml': config('{ conftest: policy, data: [data] }'),
      'policy/deny.rego': deny,
      'data/a.yaml': 'limits: { cpu: 1 }\n',
      'data/b.json': '{ "limits": { "cpu": 2 } }',
    },
    said: ['data/b.json:1 data.limits.cpu is in another file too; correct the data of the policies'],
  },
  'a rule whose package is that of another': {
    files: {
      'seaworthy.yaml': config('rules: rules'),
      'rules/acme/owner/rule.rego': 'package seaworthy.rules.acme.label\n\nreport := set()\n',
    },
    said: [
      'rules/acme/owner/rule.rego:1 package seaworthy.rules.acme.label is not that of the rule acme/owner; write package seaworthy.rules["acme"]["owner"]',
    ],
  },
  'a rule without a description': {
    files: {
      'seaworthy.yaml': config('rules: rules'),
      'rules/acme/owner/rule.rego': 'package seaworthy.rules.acme.owner\n\nreport := set()\n',
    },
    said: [
      'rules/acme/owner/rule.rego:1 the package of acme/owner has no METADATA; see policies/schemas/metadata.json of Seaworthy, and its built-in rules',
    ],
  },
};

test.each(Object.entries(wrong))('%s is said with its place', async (_, { files, said }) => {
  expect(await errorsOf(repository(files), { rules: [] })).toEqual(said);
});
