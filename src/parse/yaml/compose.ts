import type { Json } from '../../model/index.ts';
import type { Scalar } from './scalars.ts';
import { type Mark, markOf, type Source, Unreadable } from './source.ts';
import type { Token, Tokens, TokenType } from './token.ts';
import { tokensOf } from './tokens.ts';
import { type Mapping, type Node, Values } from './values.ts';

/** A document as Kubernetes reads it. */
export interface Composed {
  readonly value: Json;
  /** The second of two equal keys. */
  readonly duplicate: { readonly key: string; readonly mark: Mark } | undefined;
  /** Where something stands behind the document that Kubernetes does not look at. */
  readonly rest: Mark | undefined;
  /** Some values stand in several places. */
  readonly hasAliases: boolean;
}

/** What may stand behind `---` when the document is empty. */
const behindStart: readonly TokenType[] = ['version', 'tag directive', 'document start', 'document end'];

const controlCharacters = /[^\t\n\r\x20-\x7e\x85\xa0-\ufffd]/;

/** Throws {@link Unreadable}. `maxDepth`: of lists and mappings in one another. */
export function compose(text: string, maxDepth: number): Composed {
  const source: Source = { text: `${text}\0`, at: 0, line: 0, lineStart: 0 };
  const control = text.search(controlCharacters);
  const composed = new Composer(source, maxDepth).document();
  if (control !== -1 && control < source.at)
    throw new Unreadable('control characters are not allowed', { at: control, line: 0, column: 0 });
  return composed;
}

class Composer {
  readonly #source: Source;
  readonly #tokens: Tokens;
  readonly #maxDepth: number;
  readonly #anchors = new Map<string, Node>();
  readonly #handles = new Map<string, string>();
  #depth = 0;
  #hasAliases = false;
  readonly #values = new Values();
  constructor(source: Source, maxDepth: number) {
    this.#source = source;
    this.#tokens = tokensOf(source);
    this.#maxDepth = maxDepth;
  }

  document(): Composed {
    const first = this.#tokens.peek().type;
    const isExplicit = first === 'version' || first === 'tag directive' || first === 'document start';
    if (isExplicit) this.#documentStart();
    else this.#defaultHandles();
    const value =
      this.#isNext('stream end') || (isExplicit && this.#isNext(...behindStart))
        ? null
        : this.#values.of(this.#node(true, false));
    const behind = this.#tokens.peek();
    const isEnd = behind.type === 'stream end' || behind.type === 'document end' || behind.type === 'document start';
    const rest = isEnd ? undefined : behind.mark;
    this.#values.check(value);
    return { value, duplicate: this.#values.duplicate, rest, hasAliases: this.#hasAliases };
  }

  #documentStart(): void {
    let versions = 0;
    for (
      let token = this.#tokens.peek();
      token.type === 'version' || token.type === 'tag directive';
      token = this.#tokens.peek()
    ) {
      if (token.type === 'version') versions += 1;
      if (versions > 1 || this.#handles.has(token.value))
        throw new Unreadable('a directive is given twice', token.mark);
      if (token.type === 'tag directive') this.#handles.set(token.value, token.suffix);
      this.#tokens.skip();
    }
    this.#defaultHandles();
    this.#expect('document start', 'directives end mark is expected');
  }

  #defaultHandles(): void {
    if (!this.#handles.has('!')) this.#handles.set('!', '!');
    if (!this.#handles.has('!!')) this.#handles.set('!!', 'tag:yaml.org,2002:');
  }

  #isNext(...types: readonly TokenType[]): boolean {
    return types.includes(this.#tokens.peek().type);
  }

  /** Takes the next token if it is of this type. */
  #take(type: TokenType): Token | undefined {
    const token = this.#tokens.peek();
    if (token.type !== type) return undefined;
    this.#tokens.skip();
    return token;
  }

  #expect(type: TokenType, message: string): void {
    if (this.#take(type) === undefined) throw new Unreadable(message, this.#tokens.peek().mark);
  }

  /** `isBlock`: block collections may stand here; `mayBeIndentless`: a list may, at the indentation of its key. */
  #node(isBlock: boolean, mayBeIndentless: boolean): Node {
    const alias = this.#take('alias');
    if (alias !== undefined) return this.#alias(alias);
    const { anchor, tag, mark } = this.#properties();
    const token = this.#tokens.peek();
    if (token.type === 'plain' || token.type === 'quoted') {
      this.#tokens.skip();
      return this.#scalar(
        { text: token.value, tag: tag ?? '', isPlain: tag === undefined && token.type === 'plain' },
        token.mark,
        anchor,
      );
    }
    if (mayBeIndentless && token.type === 'entry')
      return this.#sequence(token.mark, anchor, (into) => this.#indentless(into));
    if (token.type === '[') return this.#sequence(token.mark, anchor, (into) => this.#flowSequence(into));
    if (token.type === '{') return this.#mapping(token.mark, anchor, (into) => this.#flowMapping(into));
    if (isBlock && token.type === 'block sequence')
      return this.#sequence(token.mark, anchor, (into) => this.#blockSequence(into));
    if (isBlock && token.type === 'block mapping')
      return this.#mapping(token.mark, anchor, (into) => this.#blockMapping(into));
    if (anchor === undefined && tag === undefined) throw new Unreadable('a value is expected', token.mark);
    return this.#scalar({ text: '', tag: tag ?? '', isPlain: tag === undefined }, mark ?? token.mark, anchor);
  }

  #alias({ value: name, mark }: Token): Node {
    const node = this.#anchors.get(name);
    if (node === undefined) throw new Unreadable(`unidentified alias "${name}"`, mark);
    if ('isOpen' in node && node.isOpen)
      throw new Unreadable(`the value of anchor ${name} contains itself`, mark, 'value');
    this.#hasAliases = true;
    return { kind: 'alias', node, mark };
  }

  #properties(): { anchor?: string; tag?: string; mark?: Mark } {
    const first = this.#take('anchor') ?? this.#take('tag');
    if (first === undefined) return {};
    const second = this.#take(first.type === 'anchor' ? 'tag' : 'anchor');
    const anchor = first.type === 'anchor' ? first : second;
    const tag = first.type === 'tag' ? first : second;
    return {
      ...(anchor === undefined ? {} : { anchor: anchor.value }),
      ...(tag === undefined ? {} : { tag: this.#completed(tag) }),
      mark: first.mark,
    };
  }

  #completed({ value: handle, suffix, mark }: Token): string {
    if (handle === '') return suffix;
    const start = this.#handles.get(handle);
    if (start === undefined) throw new Unreadable(`undeclared tag handle "${handle}"`, mark);
    return start + suffix;
  }

  #scalar(scalar: Scalar, mark: Mark, anchor: string | undefined): Node {
    const node: Node = { kind: 'scalar', scalar, mark };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    return node;
  }

  #empty(mark: Mark): Node {
    return { kind: 'scalar', scalar: { text: '', tag: '', isPlain: true }, mark };
  }

  #sequence(mark: Mark, anchor: string | undefined, fill: (into: Json[]) => void): Node {
    const node: Node & { kind: 'sequence' } = { kind: 'sequence', value: [], mark, isOpen: true };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    this.#within(mark, () => fill(node.value));
    node.isOpen = false;
    return node;
  }

  #mapping(mark: Mark, anchor: string | undefined, fill: (into: Mapping) => void): Node {
    const node: Node & { kind: 'mapping' } = { kind: 'mapping', value: {}, mark, isOpen: true };
    if (anchor !== undefined) this.#anchors.set(anchor, node);
    this.#within(mark, () => fill({ value: node.value, given: undefined }));
    node.isOpen = false;
    return node;
  }

  #within(mark: Mark, fill: () => void): void {
    this.#depth += 1;
    if (this.#depth > this.#maxDepth) throw new Unreadable('too deep', mark, 'depth');
    fill();
    this.#depth -= 1;
  }

  #indentless(into: Json[]): void {
    for (let entry = this.#take('entry'); entry !== undefined; entry = this.#take('entry'))
      into.push(this.#isNext('entry', 'key', 'value', 'block end') ? null : this.#values.of(this.#node(true, false)));
  }

  #blockSequence(into: Json[]): void {
    this.#tokens.skip();
    for (let entry = this.#take('entry'); entry !== undefined; entry = this.#take('entry'))
      into.push(this.#isNext('entry', 'block end') ? null : this.#values.of(this.#node(true, false)));
    this.#expect('block end', 'bad indentation of a sequence entry');
  }

  #blockMapping(into: Mapping): void {
    this.#tokens.skip();
    for (let key = this.#take('key'); key !== undefined; key = this.#take('key')) {
      const name = this.#isNext('key', 'value', 'block end') ? this.#empty(key.mark) : this.#node(true, true);
      const value = this.#take('value');
      const isEmpty = value === undefined || this.#isNext('key', 'value', 'block end');
      this.#values.store(into, name, isEmpty ? this.#empty(key.mark) : this.#node(true, true));
    }
    this.#expect('block end', 'bad indentation of a mapping entry');
  }

  #flowSequence(into: Json[]): void {
    this.#tokens.skip();
    for (let isFirst = true; !this.#isNext(']'); isFirst = false) {
      if (!isFirst) this.#expect(',', 'missed comma between flow collection entries');
      if (this.#isNext(']')) break;
      const key = this.#take('key');
      into.push(this.#values.of(key === undefined ? this.#node(false, false) : this.#pair(key.mark)));
    }
    this.#tokens.skip();
  }

  /** A mapping of one pair, as an item of a list: `[a: 1]`. */
  #pair(mark: Mark): Node {
    return this.#mapping(mark, undefined, (into) => {
      const key = this.#isNext('value', ',', ']') ? this.#skippedKey() : this.#node(false, false);
      const value = this.#take('value');
      const isEmpty = value === undefined || this.#isNext(',', ']');
      this.#values.store(into, key, isEmpty ? this.#empty(mark) : this.#node(false, false));
    });
  }

  /** go-yaml skips the token behind a key that is not there, so that no value follows. */
  #skippedKey(): Node {
    const { mark } = this.#tokens.peek();
    this.#tokens.skip();
    return this.#empty(mark);
  }

  #flowMapping(into: Mapping): void {
    this.#tokens.skip();
    for (let isFirst = true; !this.#isNext('}'); isFirst = false) {
      if (!isFirst) this.#expect(',', 'missed comma between flow collection entries');
      if (this.#isNext('}')) break;
      const key = this.#take('key');
      if (key === undefined) {
        this.#values.store(into, this.#node(false, false), this.#empty(markOf(this.#source)));
        continue;
      }
      const name = this.#isNext('value', ',', '}') ? this.#empty(key.mark) : this.#node(false, false);
      const value = this.#take('value');
      const isEmpty = value === undefined || this.#isNext(',', '}');
      this.#values.store(into, name, isEmpty ? this.#empty(key.mark) : this.#node(false, false));
    }
    this.#tokens.skip();
  }
}
