import { isFloat } from '../number.ts';
import { RegoNumber, type Value } from '../value.ts';
import { printValue } from '../write-value.ts';
import { type Flags, noFlags } from './flags.ts';
import { formatFloat } from './float.ts';
import { formatBigInteger, formatInteger } from './integer.ts';
import { formatText } from './text.ts';

/** What Go is given of a value: OPA hands over numbers by their size, and all but strings and numbers as printed. */
type Argument =
  | { readonly type: 'int64' | '*big.Int'; readonly value: bigint }
  | { readonly type: 'float64'; readonly value: number }
  | { readonly type: 'string'; readonly value: string };

/** `fmt.Sprintf` of Go, as OPA calls it. */
export function sprintf(format: string, values: readonly Value[]): string {
  return new Printer(format, values.map(argumentOf)).print();
}

function argumentOf(value: Value): Argument {
  if (typeof value === 'string') return { type: 'string', value };
  if (!(value instanceof RegoNumber)) return { type: 'string', value: printValue(value) };
  const { text } = value;
  if (isFloat(text)) {
    const float = Number(text);
    return Number.isFinite(float) ? { type: 'float64', value: float } : { type: 'string', value: text };
  }
  const whole = BigInt(text);
  return { type: BigInt.asIntN(64, whole) === whole ? 'int64' : '*big.Int', value: whole };
}

/** A width or precision that is more than this before its last digit is refused. */
const mostWidth = 1_000_000;

const flagNames: ReadonlyMap<string, 'sharp' | 'zero' | 'plus' | 'minus' | 'space'> = new Map([
  ['#', 'sharp'],
  ['0', 'zero'],
  ['+', 'plus'],
  ['-', 'minus'],
  [' ', 'space'],
]);

class Printer {
  readonly #signs: readonly string[];
  readonly #values: readonly Argument[];
  #at = 0;
  #next = 0;
  #isReordered = false;
  #isGoodIndex = true;
  #isAfterIndex = false;
  #out = '';
  #flags = noFlags();

  constructor(format: string, values: readonly Argument[]) {
    this.#signs = Array.from(format);
    this.#values = values;
  }

  print(): string {
    while (this.#at < this.#signs.length) {
      const sign = this.#signs[this.#at++];
      if (sign === '%') this.#directive();
      else this.#out += sign;
    }
    if (!this.#isReordered && this.#next < this.#values.length) this.#extra();
    return this.#out;
  }

  #directive(): void {
    this.#isGoodIndex = true;
    this.#isAfterIndex = false;
    this.#flags = this.#readFlags();
    this.#readIndex();
    this.#readWidth();
    this.#readPrecision();
    if (!this.#isAfterIndex) this.#readIndex();
    const verb = this.#signs[this.#at++];
    if (verb === undefined) this.#out += '%!(NOVERB)';
    else if (verb === '%') this.#out += '%';
    else if (!this.#isGoodIndex) this.#out += `%!${verb}(BADINDEX)`;
    else this.#argument(verb);
  }

  #argument(verb: string): void {
    const value = this.#values[this.#next];
    if (value === undefined) {
      this.#out += `%!${verb}(MISSING)`;
      return;
    }
    this.#next++;
    const { sharp, plus } = this.#flags;
    const isValue = verb === 'v' || verb === 'w';
    this.#out += printed(
      value,
      verb,
      isValue ? { ...this.#flags, sharpV: sharp, plusV: plus, sharp: false, plus: false } : this.#flags,
    );
  }

  #readFlags(): Flags {
    const flags = noFlags();
    for (;;) {
      const name = flagNames.get(this.#signs[this.#at] ?? '');
      if (name === undefined) return flags;
      flags[name] = true;
      this.#at++;
    }
  }

  /** `[3]`: the argument that comes next. */
  #readIndex(): void {
    if (this.#signs[this.#at] !== '[') return;
    this.#isReordered = true;
    const end = this.#signs.indexOf(']', this.#at + 1);
    if (end < 0 || this.#signs.length - this.#at < 3) {
      this.#isGoodIndex = false;
      this.#at++;
      return;
    }
    const index = Number(this.#signs.slice(this.#at + 1, end).join(''));
    const isNumber = /^\d+$/.test(this.#signs.slice(this.#at + 1, end).join(''));
    this.#at = end + 1;
    const isThere = isNumber && index >= 1 && index <= this.#values.length && index <= mostWidth;
    if (isThere) this.#next = index - 1;
    else this.#isGoodIndex = false;
    this.#isAfterIndex = isNumber;
  }

  #readWidth(): void {
    if (this.#signs[this.#at] === '*') {
      this.#at++;
      const width = this.#numberOfArgument();
      if (width === undefined) this.#out += '%!(BADWIDTH)';
      else if (width < 0) this.#flags = { ...this.#flags, width: -width, minus: true, zero: false };
      else this.#flags.width = width;
      this.#isAfterIndex = false;
      return;
    }
    this.#flags.width = this.#readNumber();
    if (this.#isAfterIndex && this.#flags.width !== undefined) this.#isGoodIndex = false;
  }

  #readPrecision(): void {
    if (this.#signs[this.#at] !== '.' || this.#at + 1 === this.#signs.length) return;
    this.#at++;
    if (this.#isAfterIndex) this.#isGoodIndex = false;
    this.#isAfterIndex = false;
    this.#readIndex();
    if (this.#signs[this.#at] !== '*') {
      this.#flags.precision = this.#readNumber() ?? 0;
      return;
    }
    this.#at++;
    const precision = this.#numberOfArgument();
    if (precision === undefined || precision < 0) this.#out += '%!(BADPREC)';
    else this.#flags.precision = precision;
    this.#isAfterIndex = false;
  }

  #readNumber(): number | undefined {
    const start = this.#at;
    let value = 0;
    for (let sign = this.#signs[this.#at]; sign !== undefined && /^\d$/.test(sign); sign = this.#signs[++this.#at]) {
      if (value > mostWidth) {
        this.#at = this.#signs.length;
        return undefined;
      }
      value = value * 10 + Number(sign);
    }
    return this.#at === start ? undefined : value;
  }

  #numberOfArgument(): number | undefined {
    const found = this.#values[this.#next];
    if (found === undefined) return undefined;
    this.#next++;
    if (found.type !== 'int64') return undefined;
    const value = Number(found.value);
    return Math.abs(value) > mostWidth ? undefined : value;
  }

  #extra(): void {
    const rest = this.#values.slice(this.#next).map((each) => `${each.type}=${printed(each, 'v', noFlags())}`);
    this.#out += `%!(EXTRA ${rest.join(', ')})`;
  }
}

function printed(argument: Argument, verb: string, flags: Flags): string {
  if (verb === 'T') return formatText(argument.type, 's', flags) ?? '';
  return formatted(argument, verb, flags) ?? `%!${verb}(${argument.type}=${formatted(argument, 'v', flags)})`;
}

function formatted(argument: Argument, verb: string, flags: Flags): string | undefined {
  switch (argument.type) {
    case 'int64':
      return formatInteger(argument.value, verb, flags);
    case '*big.Int':
      return formatBigInteger(argument.value, verb, flags);
    case 'float64':
      return formatFloat(argument.value, verb, flags);
    case 'string':
      return formatText(argument.value, verb, flags);
  }
}
