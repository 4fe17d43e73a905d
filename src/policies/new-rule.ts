import { type RepoPath, repoPath, SeaworthyError } from '../model/index.ts';

/** Files of a new rule, by path, and what runs it. */
export interface NewRule {
  readonly files: Readonly<Record<RepoPath, string>>;
  /** What to name under `policies`. */
  readonly folder: RepoPath;
  readonly kind: 'rules' | 'conftest';
}

/** A rule that passes its tests, to be changed: in the shape of the built-in ones, or for conftest. Throws a SeaworthyError for an id that cannot be one. */
export function newRule(id: string, kind: NewRule['kind'], folder: string): NewRule {
  return kind === 'rules' ? ownRule(id, repoPath(folder)) : conftestRule(id, repoPath(folder));
}

function ownRule(id: string, folder: RepoPath): NewRule {
  const [, category, name] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(id) ?? [];
  if (category === undefined || name === undefined)
    throw wrongId(`'${id}' is not the id of a rule`, 'write it as <category>/<name>, such as acme/owner-label');
  const below = (file: string): RepoPath => repoPath(`${folder}/${category}/${name}/${file}`);
  return {
    kind: 'rules',
    folder,
    files: {
      [below('rule.rego')]: ownRego(category, name),
      [below('rule_test.rego')]: ownTests(category, name),
      [below('bad.yaml')]: deployment('metadata: # WARNING: Deployment storefront has no label owner\n', ''),
      [below('good.yaml')]: deployment('metadata:\n', '  labels: { owner: team-shop }\n'),
    },
  };
}

function ownRego(category: string, name: string): string {
  return `# METADATA
# title: Workload needs an owner
# description: Say here why it matters, in a sentence or two.
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: Add the label owner with the name of the team.
package seaworthy.rules${key(category)}${key(name)}

import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	not input.object.metadata.labels.owner
	message := sprintf("%s has no label owner", [names.object_title(input.object)])
	violation := result.violation(["metadata", "labels", "owner"], message)
}
`;
}

function ownTests(category: string, name: string): string {
  return `package seaworthy.rules${key(category)}${key(`${name}_test`)}

import data.seaworthy.lib.testing
import data.seaworthy.rules${key(category)}${key(name)} as rule

_deployment := testing.deployment({"containers": [testing.container({})]})

test_fail_without_the_label if {
	rule.report == {{
		"path": ["metadata", "labels", "owner"],
		"message": "Deployment api has no label owner",
	}} with input as _deployment
}

test_pass_with_the_label if {
	labelled := object.union(_deployment, {"object": {"metadata": {"labels": {"owner": "team-shop"}}}})
	rule.report == set() with input as labelled
}
`;
}

/** A key of a package, as `opa fmt` writes it. */
function key(name: string): string {
  return /^[a-z_]\w*$/.test(name) ? `.${name}` : `["${name}"]`;
}

function deployment(metadata: string, labels: string): string {
  return `apiVersion: apps/v1
kind: Deployment
${metadata}  name: storefront
${labels}spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: ghcr.io/acme/storefront:1.4.2
`;
}

function conftestRule(id: string, folder: RepoPath): NewRule {
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    throw wrongId(`'${id}' is not the name of a policy`, 'write it in small letters, such as owner_label');
  return {
    kind: 'conftest',
    folder,
    files: {
      [repoPath(`${folder}/${id}.rego`)]: `package main

deny_${id} contains msg if {
	input.kind == "Deployment"
	not input.metadata.labels.owner
	msg := sprintf("Deployment %s has no label owner", [input.metadata.name])
}
`,
      [repoPath(`${folder}/${id}_test.rego`)]: `package main_test

import data.main

test_fail_without_the_label if {
	deployment := {"kind": "Deployment", "metadata": {"name": "api"}}
	main.deny_${id} == {"Deployment api has no label owner"} with input as deployment
}

test_pass_with_the_label if {
	deployment := {"kind": "Deployment", "metadata": {"name": "api", "labels": {"owner": "team-shop"}}}
	main.deny_${id} == set() with input as deployment
}
`,
    },
  };
}

function wrongId(message: string, hint: string): SeaworthyError {
  return new SeaworthyError({ code: 'usage', message, hint });
}
