import { Ajv, type ErrorObject } from 'ajv';
import { closest, distance } from 'fastest-levenshtein';
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml';
import { type Failure, type JsonPath, type Position, type RepoPath, SeaworthyError } from '../model/index.ts';
import type { ConfigFile } from './file.ts';
import schema from './schema.generated.json' with { type: 'json' };

const options = { allErrors: true, verbose: true, allowUnionTypes: true, meta: false, validateSchema: false } as const;
const validate = new Ajv(options).compile<ConfigFile>(schema);

/** A validated configuration file that can still be asked where a setting stands. */
export interface ConfigDocument {
  readonly file: RepoPath;
  readonly value: ConfigFile;
  /** Where the key or item at `path` begins. */
  placeOf(path: JsonPath): Position;
}

/** Reads and validates; throws one SeaworthyError that holds every error, each with its line and the nearest valid name. */
export function readConfigDocument(file: RepoPath, text: string): ConfigDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, logLevel: 'silent' });
  const place = (offset: number): Position => {
    const { line, col } = counter.linePos(offset);
    return { line, column: col };
  };
  const broken = document.errors.map((error) =>
    invalid(file, `not valid YAML: ${firstLine(error.message)}`, place(error.pos[0])),
  );
  refuse(broken);
  const value = plainValue(file, document);
  if (!validate(value)) {
    const errors = (validate.errors ?? []).filter(isTelling);
    const placed = errors.map((error) => ({ error, offset: offsetOf(document, error) }));
    placed.sort((a, b) => a.offset - b.offset);
    refuse(placed.map(({ error, offset }) => explained(file, error, place(offset))));
    throw new TypeError('the configuration is invalid for no reason given');
  }
  return { file, value, placeOf: (path) => place(keyOffset(document, path)) };
}

/** An empty file is an empty configuration. */
function plainValue(file: RepoPath, document: Document): unknown {
  try {
    return document.toJS() ?? {};
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error; // how `yaml` refuses aliases that unfold without end
    const start = { line: 1, column: 1 };
    throw new SeaworthyError(invalid(file, 'its aliases unfold to too many values', start, 'write them out'));
  }
}

function refuse(failures: readonly Failure[]): void {
  const [first, ...others] = failures;
  if (first !== undefined) throw new SeaworthyError(first, { others });
}

function invalid(file: RepoPath, message: string, place: Position, hint?: string): Failure {
  return { code: 'config-invalid', message, file, ...place, ...(hint === undefined ? {} : { hint }) };
}

/** A failed `if` only repeats what its branch says. */
function isTelling(error: ErrorObject): boolean {
  return error.keyword !== 'if';
}

function explained(file: RepoPath, error: ErrorObject, place: Position): Failure {
  const where = error.instancePath
    .slice(1)
    .replaceAll('~1', '/')
    .replace(/^rules\//, '');
  if (error.keyword === 'additionalProperties') {
    const name = String(error.params.additionalProperty);
    const what = error.instancePath === '/rules' ? 'rule' : where === '' ? 'key' : `key of ${where}`;
    return invalid(file, `unknown ${what} '${name}'`, place, suggestion(name, propertiesOf(error)));
  }
  if (error.keyword === 'enum') {
    const allowed: unknown = error.params.allowedValues;
    const values = Array.isArray(allowed) ? allowed.map(String) : [];
    return invalid(
      file,
      `${where} is ${JSON.stringify(error.data)}, and must be one of ${values.join(', ')}`,
      place,
      suggestion(String(error.data), values),
    );
  }
  if (error.keyword === 'type') return mistyped(file, error, { where: where || 'the configuration', place });
  return invalid(file, `${where || 'the configuration'} ${error.message ?? 'is not valid'}`, place);
}

/** `kubeVersion: 1.30` is the number 1.3: YAML wants quotes around what only looks like a number. */
function mistyped(file: RepoPath, error: ErrorObject, { where, place }: { where: string; place: Position }): Failure {
  const types: readonly string[] = [error.params.type].flat().map(String);
  const data: unknown = error.data;
  const unquoted = types.join() === 'string' && (typeof data === 'number' || typeof data === 'boolean');
  const message = `${where} is ${JSON.stringify(data)}, and must be of type ${types.join(' or ')}`;
  return invalid(file, message, place, unquoted ? 'put it in quotes' : undefined);
}

function propertiesOf(error: ErrorObject): readonly string[] {
  const parent: unknown = error.parentSchema;
  const known = typeof parent === 'object' && parent !== null && 'properties' in parent ? parent.properties : undefined;
  return typeof known === 'object' && known !== null ? Object.keys(known) : [];
}

/** `did you mean …?` for a name that is close to a known one, else the known ones when they are few. */
export function suggestion(name: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined;
  const nearest = closest(name, [...known]);
  if (distance(name, nearest) <= Math.max(2, Math.floor(name.length / 3))) return `did you mean '${nearest}'?`;
  return known.length <= 12 ? `known are ${known.join(', ')}` : undefined;
}

function offsetOf(document: Document, error: ErrorObject): number {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const extra: unknown = error.params.additionalProperty;
  return keyOffset(document, typeof extra === 'string' ? [...path, extra] : path);
}

/** Offset of the key (or item) at `path`, or of its nearest existing parent. */
function keyOffset(document: Document, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent: unknown = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const step = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === String(step))
      : undefined;
    if (pair !== undefined && isNode(pair.key) && pair.key.range) return pair.key.range[0];
    const item: unknown = document.getIn(path.slice(0, depth), true);
    if (isNode(item) && item.range) return item.range[0];
  }
  return 0;
}

/** Without the place, which is told beside it. */
function firstLine(text: string): string {
  return (text.split('\n')[0] ?? text).replace(/ at line \d+, column \d+:?$/, '');
}
