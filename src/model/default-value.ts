import type { Json } from './manifest.ts';

/**
 * What a default is once it stands in the place of its placeholder: Flux fills in text, and reads it as YAML afterwards.
 * Undefined for one of which readers of YAML make different things, such as `yes`, `0x10` or `1e3`.
 */
export function defaultValue(text: string, isText: boolean): Json | undefined {
  const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text) ?? [];
  if (double !== undefined || single !== undefined) return double ?? single;
  const value = scalar(text);
  return value !== undefined && isText ? text : value;
}

const longestNumber = 15; // digits that a JavaScript number keeps

/** A plain scalar that every reader of YAML takes for the same. */
function scalar(text: string): Json | undefined {
  if (text === '' || text === 'null' || text === '~') return null;
  if (text === 'true' || text === 'false') return text === 'true';
  if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) && text.length <= longestNumber) return Number(text);
  return isOtherScalar(text) || isStructure(text) ? undefined : text;
}

/** Sources: https://yaml.org/type/ of YAML 1.1, and https://yaml.org/spec/1.2.2/#103-core-schema. */
function isOtherScalar(text: string): boolean {
  if (/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)) return true;
  if (/^[-+]?\.?(?:inf|nan)$/i.test(text)) return true;
  if (/^[-+]?0[xob][0-9a-f_]+$/i.test(text)) return true;
  if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text)) return true; // base 60
  return /^[-+]?(?:[0-9][0-9_]*\.?|[0-9][0-9_]*\.[0-9_]+|\.[0-9_]+)(?:e[-+]?[0-9]+)?$/i.test(text);
}

/** A list, a mapping, an anchor, a comment: more than a plain scalar. */
function isStructure(text: string): boolean {
  return /^[\s[\]{},&*!|>%@`#'"]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|\s$|\n/.test(text);
}
