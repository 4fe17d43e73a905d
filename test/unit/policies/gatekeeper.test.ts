import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { constraint, deployment, labels, privileged, template } from './gatekeeper.ts';
import { errorsOf, judged } from './judged.ts';

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
