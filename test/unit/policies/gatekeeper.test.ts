import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkedPolicies } from '../../../src/rules.ts';
import { repository } from '../../support/repository.ts';
import { constraint, deployment, ingress, labels, privileged, template, uniqueHost } from './gatekeeper.ts';
import { errorsOf, judged, optionsIn } from './judged.ts';

const config = 'policies: [{ gatekeeper: policies }]\n';
const pods = '{ match: { kinds: [{ apiGroups: [""], kinds: [Pod] }] } }';
const rules = ['gatekeeper/*'];

function library(files: Readonly<Record<string, string>>): string {
  return repository({ 'seaworthy.yaml': config, 'deploy.yaml': deployment, ...files });
}

test('constraints judge objects, and the Pods that workloads make, as severe as their actions', async () => {
  const owner =
    '{ enforcementAction: warn, match: { kinds: [{ apiGroups: [apps], kinds: [Deployment] }] }, parameters: { labels: [owner] } }';
  const root = library({
    'policies/templates.yaml': `${labels}---\n${privileged}`,
    'policies/constraints.yaml': `${constraint('Labels', 'owner', owner)}---\n${constraint('Privileged', 'none', pods)}`,
  });
  expect(await judged(root, { rules })).toEqual([
    'open warning gatekeeper/Labels/owner deploy.yaml:1 nearest Deployment web needs {"owner"}',
    'open error gatekeeper/Privileged/none deploy.yaml:8 nearest web is privileged',
  ]);
});

test('what is said of a workload and of its Pod is said once, and a path that is given is one of the workload', async () => {
  const rego = `package images

images[image] { image := input.review.object.spec.containers[_].image }
images[image] { image := input.review.object.spec.template.spec.containers[_].image }

violation[{"msg": image}] { images[image] }
violation[{"msg": "no name", "path": ["spec", "containers", 0, "name"]}] { input.review.kind.kind == "Pod" }`;
  const root = library({ 'policies/all.yaml': `${template('Images', rego)}---\n${constraint('Images', 'all')}` });
  expect((await judged(root, { rules })).filter((each) => each.includes('deploy.yaml'))).toEqual([
    'open error gatekeeper/Images/all deploy.yaml:1 nearest web:1.0.0',
    'open error gatekeeper/Images/all deploy.yaml:12 exact no name',
  ]);
});

test('parameters that the schema of the template does not allow are refused on their line', async () => {
  const root = library({
    'policies/template.yaml': labels,
    'policies/owner.yaml': constraint('Labels', 'owner', '\n  parameters:\n    labels: owner'),
  });
  expect(await errorsOf(root, { rules })).toEqual([
    'policies/owner.yaml:6 Labels owner: spec.parameters.labels is the text "owner", not a list; correct the parameters of the constraint',
  ]);
});

test('an error of the Rego is on its line of the template', async () => {
  const wrong = template('Wrong', 'package wrong\n\nviolation[{"msg": "x"}] {\n  input.review.kind ==\n}');
  const text = `${labels}---\n${wrong}---\n${constraint('Wrong', 'all')}`;
  const line = text.split('\n').indexOf('          input.review.kind ==') + 2;
  const root = library({ 'policies/all.yaml': text });
  expect(await errorsOf(root, { rules })).toEqual([`policies/all.yaml:${line} template Wrong: unexpected } token`]);
});

const chart = {
  'policies/chart/Chart.yaml': 'apiVersion: v2\nname: library\nversion: 1.0.0\n',
  'policies/chart/values.yaml': 'action: warn\n',
  'policies/chart/templates/template.yaml': privileged,
  'policies/chart/templates/constraint.yaml': constraint(
    'Privileged',
    'none',
    pods.replace('{', '{ enforcementAction: {{ .Values.action }},'),
  ),
};

const kustomization = {
  'policies/kustomization.yaml': 'resources: [template.yaml, constraint.yaml]\nnameSuffix: -shop\n',
  'policies/template.yaml': labels,
  'policies/constraint.yaml': constraint('Labels', 'owner', '{ parameters: { labels: [owner] } }'),
};

test('templates and constraints judge as a chart or a kustomization renders them', async () => {
  const said = async (files: Readonly<Record<string, string>>) =>
    (await judged(library(files), { rules })).filter((each) => each.includes('deploy.yaml'));
  expect(await said(chart)).toEqual([
    'open warning gatekeeper/Privileged/none deploy.yaml:8 nearest web is privileged',
  ]);
  expect(await said(kustomization)).toEqual([
    'open error gatekeeper/Labels/owner-shop deploy.yaml:1 nearest Deployment web needs {"owner"}',
    'open error gatekeeper/Labels/owner-shop deploy.yaml:8 nearest Pod web needs {"owner"}',
  ]);
});

const cel = template('InCel', '').replace(
  /rego: \|\n.*\n/,
  'code: [{ engine: K8sNativeValidation, source: { validations: [] } }]\n',
);

test('what is not judged is said in the run, and what matches nothing to those who check policies', async () => {
  const nothing = '{ match: { kinds: [{ apiGroups: [""], kinds: [Deployment] }] } }';
  const root = library({
    'policies/cel.yaml': `${cel}---\n${constraint('InCel', 'cel')}`,
    'policies/none.yaml': constraint('Nowhere', 'none'),
    'policies/vap.yaml':
      'apiVersion: admissionregistration.k8s.io/v1\nkind: ValidatingAdmissionPolicy\nmetadata: { name: vap }\n',
    'policies/labels.yaml': `${labels}---\n${constraint('Labels', 'wrong', nothing)}`,
    'policies/unused.yaml': privileged,
  });
  const inRun = [
    'policies/cel.yaml:1 exact template InCel is written in CEL alone, which is not evaluated',
    'policies/cel.yaml:13 exact constraint cel is not judged: its template is written in CEL alone',
    'policies/labels.yaml:22 exact constraint Labels wrong matches nothing: Deployment does not exist',
    'policies/none.yaml:1 exact constraint none is not judged: no template makes the kind Nowhere',
    'policies/vap.yaml:1 exact ValidatingAdmissionPolicy vap is written in CEL, which is not evaluated',
  ];
  expect(await judged(root, { rules })).toEqual(inRun.map((each) => `open warning gitops/render-failed ${each}`));
  const { notices } = await checkedPolicies(optionsIn(root, { rules: [] }));
  expect(notices.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
    'policies/cel.yaml:1 template InCel is written in CEL alone, which is not evaluated',
    'policies/cel.yaml:13 constraint cel is not judged: its template is written in CEL alone',
    'policies/labels.yaml:22 constraint Labels wrong matches nothing: Deployment does not exist',
    'policies/none.yaml:1 constraint none is not judged: no template makes the kind Nowhere',
    'policies/unused.yaml:1 no constraint asks template Privileged',
    'policies/vap.yaml:1 ValidatingAdmissionPolicy vap is written in CEL, which is not evaluated',
  ]);
});

test('policies look up what is deployed together, and not what overlays deploy elsewhere', async () => {
  const overlay = (name: string) => ({
    [`${name}/kustomization.yaml`]: `namespace: shop\nresources: [ingress.yaml]\n`,
    [`${name}/ingress.yaml`]: `${ingress('web', 'shop.example')}---\n${ingress(`only-${name}`, 'one.example')}`,
  });
  const root = repository({
    'seaworthy.yaml': config,
    'policies/unique.yaml': `${uniqueHost}---\n${constraint('UniqueHost', 'all')}`,
    'deploy.yaml': ingress('other', 'shop.example'),
    ...overlay('dev'),
    ...overlay('prod'),
  });
  expect(await judged(root, { rules })).toEqual([
    'open error gatekeeper/UniqueHost/all deploy.yaml:1 nearest shop.example is the host of shop/web too',
    'open error gatekeeper/UniqueHost/all dev/ingress.yaml:1 nearest shop.example is the host of default/other too',
    'open error gatekeeper/UniqueHost/all prod/ingress.yaml:1 nearest shop.example is the host of default/other too',
  ]);
});

test('a template that never ends is named, and the others judge', async () => {
  const endless = `package endless

violation[{"msg": "x"}] {
  numbers.range(1, 9000)[_] * numbers.range(1, 9000)[_] == -1
}`;
  const all = `${template('Endless', endless)}---\n${constraint('Endless', 'all')}---\n${privileged}---\n${constraint('Privileged', 'none', pods)}`;
  const root = library({ 'policies/all.yaml': all, 'seaworthy.yaml': `${config}limits: { renderSeconds: 2 }\n` });
  expect(await judged(root, { rules })).toEqual([
    'open error gatekeeper/Privileged/none deploy.yaml:8 nearest web is privileged',
    expect.stringMatching(
      /^open error gitops\/render-failed policies\/all.yaml:18 exact rule gatekeeper\/Endless\/all could not judge \w+ \w+: it took longer than [\d.]+ s; it is not used in this run$/,
    ),
  ]);
});

test('what is kept of earlier runs is not used where policies look up something else', async () => {
  const root = repository({
    'seaworthy.yaml': config,
    'policies/unique.yaml': `${uniqueHost}---\n${constraint('UniqueHost', 'all')}`,
    'a.yaml': ingress('a', 'shop.example'),
    'b.yaml': ingress('b', 'other.example'),
  });
  const cache = join(repository({}), 'cache');
  expect(await judged(root, { rules, cache })).toEqual([]);
  writeFileSync(join(root, 'b.yaml'), ingress('b', 'shop.example'));
  const both = [
    'open error gatekeeper/UniqueHost/all a.yaml:1 nearest shop.example is the host of default/b too',
    'open error gatekeeper/UniqueHost/all b.yaml:1 nearest shop.example is the host of default/a too',
  ];
  expect(await judged(root, { rules, cache })).toEqual(both);
  expect(await judged(root, { rules, cache })).toEqual(both);
});
