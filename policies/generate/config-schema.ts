import type { RuleMeta, RuleParam } from '../../src/model/index.ts';

const levels = ['off', 'on', 'error', 'warning', 'info'];
const text = { type: 'string', minLength: 1 } as const;
const texts = (description: string): object => ({ type: 'array', items: text, description });

const variant = {
  release: { ...text, description: 'Name of the release; by default the name of the chart’s folder.' },
  namespace: { ...text, description: 'Namespace of the release; by default `default`.' },
  values: texts('Values files, lowest precedence first, relative to the chart’s folder.'),
  set: texts('`--set` expressions, lowest precedence first.'),
  setString: texts('`--set-string` expressions, whose values are always text.'),
  setFile: texts('`--set-file` expressions, `key=path` with a path relative to the chart’s folder.'),
  apiVersions: texts('API versions that the chart finds in the cluster besides those that Helm knows.'),
};

/** The JSON Schema of `seaworthy.yaml`: editors complete it, and it is what the configuration is validated against. */
export function configSchema(rules: readonly RuleMeta[]): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'seaworthy.yaml',
    type: 'object',
    additionalProperties: false,
    properties: {
      profile: { enum: ['default', 'strict'], description: 'Which rules are on without being named.' },
      failOn: {
        enum: ['error', 'warning', 'info', 'never'],
        description: 'The mildest finding that fails the run. Default: error.',
      },
      kubeVersion: { ...text, description: 'Kubernetes version to render and judge for, like 1.33.0.' },
      apiVersions: texts('API versions that every chart finds in the cluster besides those that Helm knows.'),
      exclude: texts('Globs of files and folders that are not looked at, relative to this file.'),
      external: texts('`Kind/namespace/name` globs of objects that exist outside this repository.'),
      kustomize: {
        type: 'object',
        additionalProperties: false,
        description: 'How kustomizations are built.',
        properties: {
          enableHelm: {
            type: 'boolean',
            description: 'Inflate the charts of `helmCharts`, as `--enable-helm` does. Default: true.',
          },
          loadRestrictor: {
            enum: ['rootOnly', 'none'],
            description:
              'Whether kustomizations may read files outside their folder: `none` is `LoadRestrictionsNone`. Default: rootOnly.',
          },
        },
      },
      targets: { type: 'array', description: 'How charts are deployed.', items: target() },
      rules: rulesSchema(rules),
      limits: {
        type: 'object',
        additionalProperties: false,
        properties: {
          renderSeconds: {
            type: 'number',
            exclusiveMinimum: 0,
            description: 'Seconds one render may take. Default: 60.',
          },
          engineMiB: {
            type: 'integer',
            minimum: 64,
            maximum: 4096,
            description: 'MiB of memory one engine may take. Default: 1024.',
          },
          fileMiB: {
            type: 'number',
            exclusiveMinimum: 0,
            description: 'MiB of the largest file that is read. Default: 64.',
          },
        },
      },
    },
  };
}

function target(): object {
  return {
    type: 'object',
    additionalProperties: false,
    required: ['path'],
    properties: {
      path: { ...text, description: 'Folder of the chart, relative to this file.' },
      ...variant,
      variants: {
        type: 'array',
        description: 'One set of values for each environment; each is rendered and judged.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['name'],
          properties: { name: text, ...variant },
        },
      },
    },
  };
}

function rulesSchema(rules: readonly RuleMeta[]): object {
  const categories = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return {
    type: 'object',
    description: 'A level, or a level with parameters, for a rule or a whole category (`hpa/*`).',
    additionalProperties: false,
    properties: Object.fromEntries([
      ...categories.map((category) => [`${category}/*`, { enum: levels, description: `Every rule of ${category}.` }]),
      ...rules.map((rule) => [rule.id, setting(rule)]),
    ]),
  };
}

function setting(rule: RuleMeta): object {
  return {
    description: rule.title,
    type: ['string', 'object'],
    if: { type: 'string' },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { enum: levels },
    else: {
      additionalProperties: false,
      properties: {
        severity: { enum: levels, description: `Default: ${rule.severity}.` },
        ...Object.fromEntries(Object.entries(rule.params).map(([name, param]) => [name, parameter(param)])),
      },
    },
  };
}

function parameter({ type, description, unit, default: value, enum: allowed, minimum }: RuleParam): object {
  return {
    type,
    description: unit === undefined ? description : `${description} Unit: ${unit}.`,
    default: value,
    ...(allowed === undefined ? {} : { enum: allowed }),
    ...(minimum === undefined ? {} : { minimum }),
  };
}
