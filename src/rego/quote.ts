const short: ReadonlyMap<string, string> = new Map([
  ['\u0007', '\\a'],
  ['\b', '\\b'],
  ['\f', '\\f'],
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
  ['\v', '\\v'],
  ['\\', '\\\\'],
]);

const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;

/** Whether Go prints a character as it is: letters, marks, numbers, punctuation, symbols and the space of ASCII. */
export function isPrintable(sign: string): boolean {
  return printable.test(sign);
}

/** A text between `mark`s as Go writes it in source code (`strconv.Quote`). */
export function quote(text: string, options: { mark?: '"' | "'"; ascii?: boolean } = {}): string {
  const { mark = '"', ascii = false } = options;
  if (!ascii && mark === '"' && /^[ !#-[\]-~]*$/.test(text)) return `"${text}"`;
  return mark + Array.from(text, (sign) => quotedSign(sign, mark, ascii)).join('') + mark;
}

function quotedSign(sign: string, mark: string, ascii: boolean): string {
  const code = sign.codePointAt(0) ?? 0;
  if (sign === mark) return `\\${sign}`;
  const escaped = short.get(sign);
  if (escaped !== undefined) return escaped;
  if (isPrintable(sign) && (code < 0x80 || !ascii)) return sign;
  if (code < 0x20 || code === 0x7f) return `\\x${code.toString(16).padStart(2, '0')}`;
  return code < 0x10000 ? `\\u${code.toString(16).padStart(4, '0')}` : `\\U${code.toString(16).padStart(8, '0')}`;
}
