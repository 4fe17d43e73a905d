import { scanAnchor, scanDirective, scanTag } from './scan-properties.ts';
import { scanBlock, scanDoubleQuoted, scanPlain, scanSingleQuoted } from './scan-scalars.ts';
import {
  fail,
  isAtMarker,
  isBlankOrEnd,
  isBreak,
  type Mark,
  markOf,
  nul,
  readBreak,
  type Source,
  skipToBreak,
  space,
  tab,
  Unreadable,
} from './source.ts';
import type { Token, Tokens, TokenType } from './token.ts';

/** A place where a key without `? ` may have begun, which shows only at its colon. */
interface SimpleKey {
  readonly number: number;
  readonly mark: Mark;
  readonly isRequired: boolean;
}

/** Characters on one line within which a key must have its colon. */
const longestKey = 1024;

export function tokensOf(source: Source): Tokens {
  const scanner = new Scanner(source);
  return {
    peek: () => scanner.peek(),
    skip: () => scanner.skip(),
  };
}

class Scanner implements Tokens {
  readonly #source: Source;
  #queue: Token[] = [];
  #head = 0;
  /** Tokens that were taken from the queue. */
  #taken = 0;
  #indent = -1;
  readonly #indents: number[] = [];
  #isKeyAllowed = true;
  /** One for each level of brackets and braces, and one for the block around. */
  readonly #keys: (SimpleKey | undefined)[] = [undefined];

  constructor(source: Source) {
    this.#source = source;
  }

  peek(): Token {
    while (this.#needsMore()) this.#fetch();
    const token = this.#queue[this.#head];
    if (token === undefined) throw new Error('no token');
    return token;
  }

  skip(): void {
    this.#head += 1;
    this.#taken += 1;
    if (this.#head < this.#queue.length) return;
    this.#queue = [];
    this.#head = 0;
  }

  /** A token cannot be handed out while it may turn out to be the beginning of a key. */
  #needsMore(): boolean {
    if (this.#head === this.#queue.length) return true;
    for (let level = this.#keys.length - 1; level >= 0; level -= 1)
      if (this.#keys[level]?.number === this.#taken) return this.#isKeyPossible(level);
    return false;
  }

  get #flowLevel(): number {
    return this.#keys.length - 1;
  }

  #isKeyPossible(level: number): boolean {
    const key = this.#keys[level];
    if (key === undefined) return false;
    if (key.mark.line === this.#source.line && key.mark.at + longestKey >= this.#source.at) return true;
    this.#dropKey(level);
    return false;
  }

  #dropKey(level = this.#flowLevel): void {
    const key = this.#keys[level];
    if (key?.isRequired === true)
      throw new Unreadable('can not read an implicit mapping pair; a colon is missed', key.mark);
    this.#keys[level] = undefined;
  }

  #saveKey(): void {
    if (!this.#isKeyAllowed) return;
    this.#dropKey();
    const mark = markOf(this.#source);
    this.#keys[this.#flowLevel] = {
      number: this.#taken + this.#queue.length - this.#head,
      mark,
      isRequired: this.#flowLevel === 0 && this.#indent === mark.column,
    };
  }

  #add(type: TokenType, mark: Mark, value = '', suffix = ''): void {
    this.#queue.push({ type, mark, value, suffix });
  }

  #fetch(): void {
    const source = this.#source;
    this.#skipToToken();
    const column = source.at - source.lineStart;
    this.#unroll(column);
    const code = source.text.charCodeAt(source.at);
    if (code === nul) this.#fetchEnd();
    else if (column === 0 && code === 0x25) this.#fetchDirective();
    else if (isAtMarker(source, '---')) this.#fetchMarker('document start');
    else if (isAtMarker(source, '...')) this.#fetchMarker('document end');
    else this.#fetchContent(source.text.charAt(source.at));
  }

  #skipToToken(): void {
    const source = this.#source;
    for (;;) {
      let code = source.text.charCodeAt(source.at);
      while (code === space || (code === tab && (this.#flowLevel > 0 || !this.#isKeyAllowed))) {
        source.at += 1;
        code = source.text.charCodeAt(source.at);
      }
      if (code === 0x23) skipToBreak(source);
      if (!isBreak(source.text.charCodeAt(source.at))) return;
      readBreak(source);
      if (this.#flowLevel === 0) this.#isKeyAllowed = true;
    }
  }

  /** Blocks end where a line begins further to the left. */
  #unroll(column: number): void {
    if (this.#flowLevel > 0) return;
    while (this.#indent > column) {
      this.#add('block end', markOf(this.#source));
      this.#indent = this.#indents.pop() ?? -1;
    }
  }

  /** A block begins where something stands further to the right; `at`: in the queue. */
  #roll(type: 'block sequence' | 'block mapping', mark: Mark, at = this.#queue.length): void {
    if (this.#flowLevel > 0 || this.#indent >= mark.column) return;
    this.#indents.push(this.#indent);
    this.#indent = mark.column;
    this.#queue.splice(at, 0, { type, mark, value: '', suffix: '' });
  }

  #fetchEnd(): void {
    if (this.#source.at > this.#source.lineStart) {
      this.#source.line += 1; // no key goes on beyond the end
      this.#source.lineStart = this.#source.at;
    }
    this.#unroll(-1);
    this.#dropKey();
    this.#isKeyAllowed = false;
    this.#add('stream end', markOf(this.#source));
  }

  #fetchDirective(): void {
    this.#unroll(-1);
    this.#dropKey();
    this.#isKeyAllowed = false;
    const mark = markOf(this.#source);
    const directive = scanDirective(this.#source);
    if (directive === 'version') this.#add('version', mark);
    else this.#add('tag directive', mark, directive.handle, directive.suffix);
  }

  #fetchMarker(type: 'document start' | 'document end'): void {
    this.#unroll(-1);
    this.#dropKey();
    this.#isKeyAllowed = false;
    this.#add(type, markOf(this.#source));
    this.#source.at += 3;
  }

  #fetchContent(character: string): void {
    const isBeforeBlank = isBlankOrEnd(this.#source.text.charCodeAt(this.#source.at + 1));
    const inFlow = this.#flowLevel > 0;
    if (character === '[' || character === '{') this.#fetchOpening(character);
    else if (character === ']' || character === '}') this.#fetchClosing(character);
    else if (character === ',') this.#fetchComma();
    else if (character === '-' && isBeforeBlank) this.#fetchEntry();
    else if (character === '?' && (inFlow || isBeforeBlank)) this.#fetchKey();
    else if (character === ':' && (inFlow || isBeforeBlank)) this.#fetchValue();
    else if ((character === '|' || character === '>') && !inFlow) this.#fetchBlock();
    else this.#fetchNode(character, inFlow);
  }

  #fetchOpening(type: '[' | '{'): void {
    this.#saveKey();
    this.#keys.push(undefined);
    this.#isKeyAllowed = true;
    this.#add(type, markOf(this.#source));
    this.#source.at += 1;
  }

  #fetchClosing(type: ']' | '}'): void {
    this.#dropKey();
    if (this.#flowLevel > 0) this.#keys.pop();
    this.#isKeyAllowed = false;
    this.#add(type, markOf(this.#source));
    this.#source.at += 1;
  }

  #fetchComma(): void {
    this.#dropKey();
    this.#isKeyAllowed = true;
    this.#add(',', markOf(this.#source));
    this.#source.at += 1;
  }

  #fetchEntry(): void {
    const mark = markOf(this.#source);
    if (this.#flowLevel === 0) {
      if (!this.#isKeyAllowed) fail(this.#source, 'bad indentation of a sequence entry');
      this.#roll('block sequence', mark);
    }
    this.#dropKey();
    this.#isKeyAllowed = true;
    this.#add('entry', mark);
    this.#source.at += 1;
  }

  #fetchKey(): void {
    const mark = markOf(this.#source);
    if (this.#flowLevel === 0) {
      if (!this.#isKeyAllowed) fail(this.#source, 'bad indentation of a mapping entry');
      this.#roll('block mapping', mark);
    }
    this.#dropKey();
    this.#isKeyAllowed = this.#flowLevel === 0;
    this.#add('key', mark);
    this.#source.at += 1;
  }

  #fetchValue(): void {
    const level = this.#flowLevel;
    const mark = markOf(this.#source);
    const key = this.#isKeyPossible(level) ? this.#keys[level] : undefined;
    if (key !== undefined) {
      const at = this.#head + key.number - this.#taken;
      this.#queue.splice(at, 0, { type: 'key', mark: key.mark, value: '', suffix: '' });
      this.#roll('block mapping', key.mark, at);
      this.#keys[level] = undefined;
      this.#isKeyAllowed = false;
    } else {
      if (level === 0) {
        if (!this.#isKeyAllowed) fail(this.#source, 'bad indentation of a mapping entry');
        this.#roll('block mapping', mark);
      }
      this.#isKeyAllowed = level === 0;
    }
    this.#add('value', mark);
    this.#source.at += 1;
  }

  #fetchBlock(): void {
    this.#dropKey();
    this.#isKeyAllowed = true;
    const mark = markOf(this.#source);
    this.#add('quoted', mark, scanBlock(this.#source, this.#indent));
  }

  #fetchNode(character: string, inFlow: boolean): void {
    if (/^[%@`|>\t]/.test(character)) fail(this.#source, 'a character that cannot begin a value');
    this.#saveKey();
    this.#isKeyAllowed = false;
    const source = this.#source;
    const mark = markOf(source);
    if (character === '*' || character === '&')
      this.#add(character === '*' ? 'alias' : 'anchor', mark, scanAnchor(source));
    else if (character === '!') {
      const { handle, suffix } = scanTag(source);
      this.#add('tag', mark, handle, suffix);
    } else if (character === "'") this.#add('quoted', mark, scanSingleQuoted(source));
    else if (character === '"') this.#add('quoted', mark, scanDoubleQuoted(source));
    else {
      const { value, endsLine } = scanPlain(source, this.#indent, inFlow);
      this.#add('plain', mark, value);
      if (endsLine) this.#isKeyAllowed = true;
    }
  }
}
