import { join } from 'node:path';
import { configNames } from '../config/index.ts';
import { SeaworthyError } from '../model/index.ts';
import { repositoryRootOf } from '../run.ts';
import type { Io } from './io.ts';
import { noOptions, runOptions } from './options.ts';

const mostBytes = 268_435_456; // half of what V8 can hold

/** Writes a configuration that explains every setting at the root of the repository; one that is there stays. */
export function init(io: Io): number {
  const root = repositoryRootOf(runOptions([], noOptions, io));
  const there = configNames.find((name) => io.readFile(join(root, name), { mostBytes, root }) !== undefined);
  if (there !== undefined) {
    throw new SeaworthyError({
      code: 'usage',
      message: `${join(root, there)} exists`,
      hint: 'edit it, or remove it first',
    });
  }
  const file = join(root, 'seaworthy.yaml');
  io.outputFile(file, root).write(template);
  io.stdout.write(`${file} written; every setting in it is commented out, so nothing has changed\n`);
  return 0;
}

const template = `# yaml-language-server: $schema=https://raw.githubusercontent.com/seaworthy-dev/seaworthy/main/dist/config.schema.json
#
# Settings of Seaworthy. Every value below is an example or the default: remove the # in front of what you change.
# \`seaworthy rules\` lists the rules, \`seaworthy explain RULE\` describes one.

# Kubernetes version to render and check for.
# kubeVersion: 1.33.0

# Minimum severity that fails the run: error, warning, info or never.
# failOn: error

# Which profile: default, or strict, with which warnings fail the run too.
# profile: default

# Files and folders to leave out.
# exclude: [test/fixtures, "**/examples/**"]

# Policies of your own: rules in the shape of the built-in ones, and what was written for conftest and Gatekeeper.
# policies:
#   - rules: rules
#   - conftest: policy
#   - gatekeeper: gatekeeper

# Objects that exist outside this repository, as Kind/namespace/name; * is any text.
# external: [Service/shop/legacy-*]

# What is said of objects of add-ons for whose kind no schema is known: silent, info or error.
# schemas:
#   unknownKinds: silent

# How charts are deployed: each variant is rendered and checked with its values.
# targets:
#   - path: charts/api
#     namespace: shop
#     variants:
#       - { name: staging, values: [values-staging.yaml] }
#       - { name: prod, values: [values-prod.yaml] }

# How kustomizations are built.
# kustomize:
#   enableHelm: true
#   loadRestrictor: rootOnly

# A level (off, on, error, warning, info) for a rule or a category, or a level with parameters.
# rules:
#   probes/liveness-recommended: off
#   hpa/min-replicas: { severity: error, minimum: 3 }
#   resources/*: warning

# How severe findings are at most that are less urgent for what they are about: keep, warning or info.
# lower:
#   tests: info
#   examples: info
#   docs: info
#   archives: info
#   generated: info
#   ciValues: info
#   chartDefaults: info
#   vendoredCharts: info
#   vendored: info
#   hooks: info
#   needsValues: info
#   remote: info

# What a run may take.
# limits:
#   renderSeconds: 60
#   engineMiB: 1024
#   fileMiB: 64
`;
