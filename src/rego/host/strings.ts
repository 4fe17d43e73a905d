import { sprintf } from '../format/sprintf.ts';
import { BuiltinError, type Operands, wrongType } from '../operands.ts';
import { integer, isList, RegoSet } from '../value.ts';
import type { HostFunctions } from './function.ts';

export const stringFunctions: HostFunctions = {
  sprintf: (operands) => sprintf(operands.string(1), operands.list(2)),
  'strings.any_prefix_match': (operands) => anyAffix(operands, (text, affix) => text.startsWith(affix)),
  'strings.any_suffix_match': (operands) => anyAffix(operands, (text, affix) => text.endsWith(affix)),
  'strings.count': (operands) => integer(countOf(operands.string(1), operands.string(2))),
  'strings.split_n': splitN,
  indexof_n: indexesOf,
};

function anyAffix(operands: Operands, isMatch: (text: string, affix: string) => boolean): boolean {
  const texts = stringsOf(operands, 1);
  const affixes = stringsOf(operands, 2);
  return texts.some((text) => affixes.some((affix) => isMatch(text, affix)));
}

function stringsOf(operands: Operands, position: number): readonly string[] {
  const value = operands.value(position);
  if (typeof value === 'string') return [value];
  if (value instanceof RegoSet || isList(value)) return operands.strings(position);
  return wrongType(position, value, 'string', 'set', 'array');
}

/** Places without overlap; of the empty text, all before, between and after the characters. */
function countOf(text: string, wanted: string): number {
  return wanted === '' ? Array.from(text).length + 1 : text.split(wanted).length - 1;
}

function splitN(operands: Operands): readonly string[] {
  const [text, delimiter, count] = [operands.string(1), operands.string(2), operands.int(3)];
  const parts = delimiter === '' ? Array.from(text) : text.split(delimiter);
  return count < 0 ? parts.slice(Math.max(parts.length + count, 0)) : parts.slice(0, count);
}

/** Counted in characters, also where matches overlap. */
function indexesOf(operands: Operands) {
  const [text, wanted] = [Array.from(operands.string(1)), Array.from(operands.string(2))];
  if (wanted.length === 0) throw new BuiltinError('empty search character');
  const isAt = (start: number): boolean => wanted.every((sign, offset) => text[start + offset] === sign);
  return text.flatMap((_, start) => (isAt(start) ? [integer(start)] : []));
}
