/** Operands of a built-in function, as Rego writes them. */
export type Pool = readonly string[];

/** Operands with two spaces, or a line break, between them. */
export function pool(text: string): Pool {
  return text.split(/\s{2,}|\n/).filter((each) => each !== '');
}

/** Texts with two spaces, or a line break, between them, and the empty text, as strings of Rego. */
export function texts(text: string): Pool {
  return ['', ...pool(text)].map((each) => JSON.stringify(each));
}

export const notTexts = pool('null  true  1  ["a"]  {"a"}  {"a": 1}  set()');

export const words = texts('a  abc  abcabc  aaa  ab  b  Größe  ß  日本語  日  😀a😀  a b  A  a,b,c  ,');
