import { quote } from './quote.ts';
import { compareTexts, isList, RegoNumber, RegoObject, RegoSet, type Value } from './value.ts';

/** The form in which the module takes values: JSON, and sets as `{1, 2}` or `set()`. */
export function writeValue(value: Value): string {
  return written(value, JSON.stringify);
}

/** The form in which OPA prints values, for messages: sets and objects in order, strings as Go quotes them. */
export function printValue(value: Value): string {
  return written(value, (text) => quote(text));
}

/** A value as JSON has it: a set is a list, and a key that is not a string is the text of its JSON. */
export function writeJson(value: Value): string {
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return jsonString(value);
  if (value instanceof RegoNumber) return value.text;
  if (isList(value)) return `[${value.map(writeJson).join(',')}]`;
  if (value instanceof RegoSet) return `[${value.members.map(writeJson).join(',')}]`;
  return `{${jsonEntries(value)
    .map(([key, item]) => `${jsonString(key)}:${writeJson(item)}`)
    .join(',')}}`;
}

/** A key that is not a string is the text of its JSON; of keys with the same text, the last one counts. */
export function jsonEntries({ entries }: RegoObject): readonly (readonly [string, Value])[] {
  const named = new Map(entries.map(([key, item]) => [typeof key === 'string' ? key : writeJson(key), item]));
  return Array.from(named).sort(([a], [b]) => compareTexts(a, b));
}

/** As Go writes it: also what would end a script or a line of JavaScript is escaped. */
function jsonString(text: string): string {
  const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(text).replaceAll(/[<>&\u2028\u2029]/g, escaped);
}

/** A value of JavaScript, for packages that read JSON. */
export function jsonOf(value: Value): unknown {
  return JSON.parse(writeJson(value));
}

function written(value: Value, ofString: (text: string) => string): string {
  const each = (one: Value): string => written(one, ofString);
  if (value === null || typeof value === 'boolean') return String(value);
  if (typeof value === 'string') return ofString(value);
  if (value instanceof RegoNumber) return value.text;
  if (isList(value)) return `[${value.map(each).join(', ')}]`;
  if (value instanceof RegoObject)
    return `{${value.entries.map(([key, item]) => `${each(key)}: ${each(item)}`).join(', ')}}`;
  return value.members.length === 0 ? 'set()' : `{${value.members.map(each).join(', ')}}`;
}
