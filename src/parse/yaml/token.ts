import type { Mark } from './source.ts';

export type TokenType =
  | ('version' | 'tag directive' | 'document start' | 'document end' | 'stream end')
  | ('block sequence' | 'block mapping' | 'block end' | 'entry' | 'key' | 'value')
  | ('[' | ']' | '{' | '}' | ',')
  | ('anchor' | 'alias' | 'tag' | 'plain' | 'quoted');

export interface Token {
  readonly type: TokenType;
  readonly mark: Mark;
  /** Of a scalar; the name of an anchor or alias; the handle of a tag. */
  readonly value: string;
  /** Of a tag. */
  readonly suffix: string;
}

/** The tokens of a document, found as they are asked for. */
export interface Tokens {
  peek(): Token;
  skip(): void;
}
