import { expect, test } from 'vitest';
import { repository } from '../../support/repository.ts';
import { constraint, deployment, labels, template } from './gatekeeper.ts';
import { errorsOf, judged } from './judged.ts';

const rules = ['gatekeeper/*'];
const deployments = '{ match: { kinds: [{ apiGroups: [apps], kinds: [Deployment] }] } }';

/** A template whose message its library says. */
function saying(kind: string, word: string): string {
  const rego = `package ${kind.toLowerCase()}\n\nimport data.lib.words\n\nviolation[{"msg": msg}] { msg := words.word }`;
  return template(kind, rego).replace(
    '      rego: |',
    `      libs:\n        - |\n          package lib.words\n          word = "${word}"\n      rego: |`,
  );
}

const v1 = template('Current', '').replace(
  /rego: \|\n.*\n/,
  `code:
        - engine: Rego
          source:
            version: v1
            rego: |
              package current

              violation contains {"msg": "current"} if input.review.kind.kind == "Deployment"
`,
);

test('each template has its own version of Rego and its own libraries, and its constraints go by their ids', async () => {
  const all = [saying('One', 'one'), saying('Other', 'other'), v1];
  const constraints = ['One', 'Other', 'Current'].map((kind) => constraint(kind, 'all', deployments));
  const root = repository({
    'seaworthy.yaml': 'policies: [{ gatekeeper: policies }]\nrules: { gatekeeper/One/all: info }\n',
    'policies/all.yaml': [...all, ...constraints].join('---\n'),
    'deploy.yaml': `# seaworthy: ignore gatekeeper/Other/all because it is a test\n${deployment}`,
  });
  expect(await judged(root, { rules })).toEqual([
    'open error gatekeeper/Current/all deploy.yaml:2 nearest current',
    'open info gatekeeper/One/all deploy.yaml:2 nearest one',
    'waived error gatekeeper/Other/all deploy.yaml:2 nearest other',
  ]);
});

test('labels of a Namespace and a Config of Gatekeeper decide what is judged', async () => {
  const namespace = (name: string, label: string) =>
    `apiVersion: v1\nkind: Namespace\nmetadata: { name: ${name}, labels: { team: ${label} } }\n`;
  const match =
    '{ kinds: [{ apiGroups: [apps], kinds: [Deployment] }], namespaceSelector: { matchLabels: { team: shop } } }';
  const config =
    'apiVersion: config.gatekeeper.sh/v1alpha1\nkind: Config\nmetadata: { name: config }\nspec: { match: [{ excludedNamespaces: [old], processes: ["*"] }] }\n';
  const named = (name: string) =>
    deployment.replace('namespace: shop', `namespace: ${name}`).replace('name: web', `name: ${name}`);
  const root = repository({
    'seaworthy.yaml': 'policies: [{ gatekeeper: policies }]\n',
    'policies/all.yaml': [
      config,
      labels,
      constraint('Labels', 'owner', `{ match: ${match}, parameters: { labels: [owner] } }`),
    ].join('---\n'),
    'namespaces.yaml': ['shop', 'old', 'else']
      .map((name) => namespace(name, name === 'else' ? name : 'shop'))
      .join('---\n'),
    'deploy.yaml': ['shop', 'old', 'else'].map(named).join('---\n'),
  });
  expect(await judged(root, { rules })).toEqual([
    'open error gatekeeper/Labels/owner deploy.yaml:1 nearest Deployment shop needs {"owner"}',
  ]);
});

test('what stands in for Seaworthy, is no action or is there twice is refused', async () => {
  const said = (text: string) => errorsOf(repository({ 'policies/all.yaml': text }), { rules, policies: ['policies'] });
  const taken = template('Taken', 'package seaworthy.main\n\nviolation[{"msg": "x"}] { true }');
  expect(await said(`${taken}---\n${constraint('Taken', 'all')}`)).toEqual([
    "policies/all.yaml:12 template Taken: package seaworthy is one of Seaworthy's; give the package another first name",
  ]);
  expect(await said(`${labels}---\n${constraint('Labels', 'owner', '{ enforcementAction: stop }')}`)).toEqual([
    "policies/all.yaml:22 Labels owner: 'stop' is not an enforcementAction; use deny, warn or dryrun",
  ]);
  const twice = [constraint('Labels', 'owner'), constraint('Labels', 'owner', deployments)];
  expect(await said([labels, ...twice].join('---\n'))).toEqual([
    'policies/all.yaml:27 Labels owner is another one at policies/all.yaml:22; rename one, or name the folder of one of them in `policies`',
  ]);
  expect(
    await said(
      'apiVersion: v1\nkind: ConfigMap\nmetadata: { name: gatekeeper }\ndata: { a: templates.gatekeeper.sh/ }\n',
    ),
  ).toEqual([
    "--policy: 'policies' holds no ConstraintTemplate and no constraint; name a file, folder, chart or kustomization with ConstraintTemplates and constraints",
  ]);
});
