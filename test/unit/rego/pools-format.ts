import { type Pool, pool, texts } from './pool.ts';

const verbs = Array.from('vsdfgeqxtTXboOcUEFGzw%ü');

const flags = `+  -  #  0  5  -8  08  +.3  .2  8.3  -08.1  #.4  .0  12  #08  +-9.1  [1]  [2]  [3]5  .`;
const allFlags = ['', ' ', '# ', '+ 6', ...pool(flags)];

const others = texts(`
  plain  %  %%  %5  %.  %[1]  %[  %[x]d  %[0]d  %[9]d  %*d  %-*d|  %.*f  %*.*f  %[2]*[1]d  %[3]*.[2]*[1]f|
  %v %v  %v %v %v  %d%%%s  %s%s%s%s  %!  %100000001d  %.100000001d  日%v本  %[2]v %[1]v  %d %[1]x %v
`);

const withVerbs = verbs.flatMap((verb) => allFlags.map((flag) => JSON.stringify(`a%${flag}${verb}b`)));

export const formats: Pool = [...withVerbs, ...withVerbs, ...withVerbs, ...others, '1', 'null'];

const values = pool(String.raw`
  1  -42  0  255  1.0  2.5  -0.1  1e3  1e21  1e-7  123456789.125  1e100  0.1  100000.0  9223372036854775807  5e-324
  9223372036854775808  -99999999999999999999  "x"  ""  "a\"b\n"  "日本"  "é\u0000\u007f"  true  null  ["a", "b"]
  {"b": 1, "a": [1, {2, "x"}]}  set()  {}  []  {3, 1, "a", null, [1], true}  {"k\n": "ü\u00a0"}  {1: 2, [1]: {"a"}}
  65  8364  "%s"  0.5  1.5  1e-5  0.000123456  999999.5  -0.0
`);

export const argumentLists: Pool = [
  ...values.map((each) => `[${each}]`),
  ...values.map((each, index) => `[${each}, ${values[(index * 7 + 3) % values.length]}]`),
  ...pool('[]  [3, 2, 1.5]  [1, 2, 3, 4]  ["a", 1, true, null]  "a"  null  {1}  [5, 2.5]  [-5, 7]  [2, 3.14159, 1]'),
];
