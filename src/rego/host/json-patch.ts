import { wholeNumber } from '../number.ts';
import { BuiltinError, type Operands } from '../operands.ts';
import { compare, isList, RegoNumber, RegoObject, RegoSet, typeName, type Value } from '../value.ts';
import type { HostFunctions } from './function.ts';

export const jsonFunctions: HostFunctions = {
  'json.patch': (operands: Operands) => operands.list(2).reduce(patched, operands.value(1)),
};

type Path = readonly Value[];

function patched(target: Value, operation: Value): Value {
  if (!(operation instanceof RegoObject))
    throw new BuiltinError('must be an array of JSON-Patch objects, but at least one element is not an object');
  const needed = (name: string): Value => {
    const value = operation.get(name);
    if (value === undefined) throw new BuiltinError(`missing required attribute '${name}'`);
    return value;
  };
  const path = needed('path');
  const op = needed('op');
  if (typeof op !== 'string') throw new BuiltinError(`attribute 'op' must be a string but found: ${typeName(op)}`);
  const at = pathOf(path);
  switch (op) {
    case 'add':
      return inserted(target, at, needed('value'));
    case 'remove':
      return removed(target, at) ?? undefinedTarget();
    case 'replace':
      return inserted(removed(target, at), at, needed('value'));
    case 'move': {
      const from = pathOf(needed('from'));
      return inserted(removed(target, from), at, found(target, from));
    }
    case 'copy':
      return inserted(target, at, found(target, pathOf(needed('from'))));
    case 'test':
      if (compare(found(target, at), needed('value')) !== 0) throw new BuiltinError('value is not the expected one');
      return target;
    default:
      throw new BuiltinError(`unrecognized op: '${op}'`);
  }
}

function undefinedTarget(): never {
  throw new BuiltinError('the whole document was removed');
}

/** A JSON pointer, or a list of keys. */
function pathOf(path: Value): Path {
  if (isList(path)) return path;
  if (typeof path !== 'string') throw new BuiltinError('operand 2 must be one of {set, array} containing paths');
  if (path === '') return [];
  const keys = path.replace(/^\/+/, '').split('/');
  return keys.map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'));
}

function noPath(): never {
  throw new BuiltinError('path does not exist');
}

function found(target: Value, path: Path): Value {
  return path.reduce((value, key) => child(value, key), target);
}

function child(value: Value, key: Value): Value {
  if (value instanceof RegoObject) return value.get(key) ?? noPath();
  if (value instanceof RegoSet) return value.members.find((each) => compare(each, key) === 0) ?? noPath();
  return isList(value) ? (value[indexOf(key, value.length - 1)] ?? noPath()) : noPath();
}

function indexOf(key: Value, highest: number): number {
  const text = key instanceof RegoNumber ? key.text : key;
  const whole = typeof text === 'string' && /^-?(0|[1-9]\d*)(\.0*)?$/.test(text) ? wholeNumber(text) : undefined;
  if (whole === undefined || whole < 0n || whole > BigInt(highest)) return noPath();
  return Number(whole);
}

/** `target` is missing where the whole document was removed before. */
function inserted(target: Value | undefined, path: Path, value: Value): Value {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (target === undefined) return noPath();
  if (rest.length > 0) return withChild(target, key, inserted(child(target, key), rest, value));
  if (target instanceof RegoObject) return withChild(target, key, value);
  if (target instanceof RegoSet) {
    if (compare(key, value) !== 0) throw new BuiltinError('set key does not equal value to be inserted');
    return RegoSet.of([...target.members, value]);
  }
  if (!isList(target)) return noPath();
  const at = key === '-' ? target.length : indexOf(key, target.length);
  return [...target.slice(0, at), value, ...target.slice(at)];
}

/** The target with another value in place of one that it has; a missing key of an object is added. */
function withChild(target: Value, key: Value, value: Value): Value {
  if (target instanceof RegoObject) return RegoObject.of([...others(target, key), [key, value]]);
  if (target instanceof RegoSet)
    return RegoSet.of([...target.members.filter((each) => compare(each, key) !== 0), value]);
  return isList(target) ? target.with(indexOf(key, target.length - 1), value) : noPath();
}

function others(target: RegoObject, key: Value): readonly (readonly [Value, Value])[] {
  return target.entries.filter(([each]) => compare(each, key) !== 0);
}

function removed(target: Value, path: Path): Value | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return undefined;
  const inner = child(target, key);
  if (rest.length > 0) return withChild(target, key, removed(inner, rest) ?? noPath());
  if (target instanceof RegoObject) return RegoObject.of(others(target, key));
  if (target instanceof RegoSet) return RegoSet.of(target.members.filter((each) => compare(each, key) !== 0));
  return isList(target) ? target.toSpliced(indexOf(key, target.length - 1), 1) : noPath();
}
