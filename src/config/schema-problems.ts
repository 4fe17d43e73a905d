import type { ErrorObject } from 'ajv';
import { asText } from '../model/index.ts';
import { noneOf, type Problem, problem, unknownName, wrongType } from './problem.ts';

/** What a failed check against a JSON Schema says, in the words of all problems of a configuration. */
export function problemOf({ instancePath, keyword, params, data, parentSchema, message }: ErrorObject): Problem {
  const path = instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const name = path.join('/');
  const refused = { name: name || 'the configuration', path, value: data };
  switch (keyword) {
    case 'additionalProperties': {
      const key = asText(params.additionalProperty);
      return unknownName(name === '' ? 'key' : `key of ${name}`, [...path, key], propertiesOf(parentSchema));
    }
    case 'enum':
      return noneOf(refused, listOf(params.allowedValues));
    case 'type':
      return wrongType(refused, [params.type].flat().map(String));
    default:
      return problem(path, `${refused.name} ${message ?? 'is not valid'}`);
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function propertiesOf(schema: unknown): readonly string[] {
  const known = typeof schema === 'object' && schema !== null && 'properties' in schema ? schema.properties : undefined;
  return typeof known === 'object' && known !== null ? Object.keys(known) : [];
}
