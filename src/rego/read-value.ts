import { RegoNumber, RegoObject, RegoSet, type Value } from './value.ts';

/** Reads the text form of values in which the module hands them out: JSON, and sets as `{1, 2}` or `set()`. */
export function readValue(text: string): Value {
  return new Reader(text).value();
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  value(): Value {
    this.#skipSpace();
    const first = this.#text[this.#at];
    if (first === '"') return this.#string();
    if (first === '[') return this.#list();
    if (first === '{') return this.#objectOrSet();
    if (this.#text.startsWith('set()', this.#at)) {
      this.#at += 'set()'.length;
      return RegoSet.of([]);
    }
    return this.#word();
  }

  #skipSpace(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\n') this.#at++;
  }

  #string(): string {
    const start = this.#at;
    let end = this.#text.indexOf('"', start + 1);
    while (isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1);
    this.#at = end + 1;
    const written = this.#text.slice(start + 1, end);
    if (!written.includes('\\')) return written;
    const read: string = JSON.parse(`"${written}"`);
    return read;
  }

  #word(): Value {
    const start = this.#at;
    while (this.#at < this.#text.length && !' \n,:]}'.includes(this.#text[this.#at] ?? '')) this.#at++;
    const word = this.#text.slice(start, this.#at);
    if (word === 'null') return null;
    return word === 'true' || word === 'false' ? word === 'true' : new RegoNumber(word);
  }

  #list(): readonly Value[] {
    this.#at++;
    if (this.#takes(']')) return [];
    const values = [this.value()];
    while (this.#takes(',')) values.push(this.value());
    this.#end(']');
    return values;
  }

  #objectOrSet(): Value {
    this.#at++;
    if (this.#takes('}')) return RegoObject.of([]);
    const first = this.value();
    return this.#takes(':') ? this.#object(first) : this.#set(first);
  }

  #object(first: Value): RegoObject {
    const entries: [Value, Value][] = [[first, this.value()]];
    while (this.#takes(',')) {
      const key = this.value();
      this.#end(':');
      entries.push([key, this.value()]);
    }
    this.#end('}');
    return RegoObject.of(entries);
  }

  #set(first: Value): RegoSet {
    const members = [first];
    while (this.#takes(',')) members.push(this.value());
    this.#end('}');
    return RegoSet.of(members);
  }

  #takes(sign: string): boolean {
    this.#skipSpace();
    if (this.#text[this.#at] !== sign) return false;
    this.#at++;
    return true;
  }

  #end(sign: string): void {
    if (!this.#takes(sign)) throw new TypeError(`a value has no "${sign}" at ${this.#at}`);
  }
}

/** A quote after an odd number of backslashes is part of the string. */
function isEscaped(text: string, quote: number): boolean {
  if (quote < 0) throw new TypeError('a string has no end');
  let at = quote;
  while (text[at - 1] === '\\') at--;
  return (quote - at) % 2 === 1;
}
