import { fileSchema } from '../../scripts/config/file-schema.ts';
import type { RuleMeta, RuleParam } from '../../src/model/index.ts';

const levels = ['off', 'on', 'error', 'warning', 'info'];
const address = 'https://raw.githubusercontent.com/seaworthy-dev/seaworthy/main/dist/config.schema.json';

/**
 * The JSON Schema of `seaworthy.yaml` for editors: the fixed keys, and every rule with its parameters. A run checks the
 * fixed keys by the same schema, and the rules by what they declare: `src/config/rule-entries.ts`.
 */
export function configSchema(rules: readonly RuleMeta[]): object {
  const { $schema, properties, ...rest } = fileSchema();
  const { description } = properties.rules;
  return { $schema, $id: address, ...rest, properties: { ...properties, rules: rulesSchema(rules, description) } };
}

function rulesSchema(rules: readonly RuleMeta[], description: string): object {
  const categories = [...new Set(rules.map(({ id }) => id.slice(0, id.indexOf('/'))))];
  return {
    type: 'object',
    description,
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
