import { asText, type JsonPath } from '../model/index.ts';
import { suggestion } from './suggestion.ts';

/** Something wrong with a configuration, at a path of the document. */
export interface Problem {
  readonly path: JsonPath;
  readonly message: string;
  readonly hint?: string;
}

/** A value of the document that is not allowed where it is. */
export interface Refused {
  /** How messages call it: the keys that lead to it. */
  readonly name: string;
  readonly path: JsonPath;
  readonly value: unknown;
}

export function unknownName(what: string, path: JsonPath, known: readonly string[]): Problem {
  const name = String(path.at(-1));
  return problem(path, `unknown ${what} '${name}'`, suggestion(name, known));
}

export function noneOf({ name, path, value }: Refused, allowed: readonly unknown[]): Problem {
  const values = allowed.map(String);
  const message = `${name} is ${JSON.stringify(value)}, and must be one of ${values.join(', ')}`;
  return problem(path, message, suggestion(asText(value), values));
}

/** `kubeVersion: 1.30` is the number 1.3: YAML wants quotes around what only looks like a number. */
export function wrongType({ name, path, value }: Refused, types: readonly string[]): Problem {
  const unquoted = types.join() === 'string' && (typeof value === 'number' || typeof value === 'boolean');
  const message = `${name} is ${JSON.stringify(value)}, and must be of type ${types.join(' or ')}`;
  return problem(path, message, unquoted ? 'put it in quotes' : undefined);
}

export function problem(path: JsonPath, message: string, hint?: string): Problem {
  return { path, message, ...(hint === undefined ? {} : { hint }) };
}
