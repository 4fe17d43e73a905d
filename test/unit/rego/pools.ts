import { notTexts, type Pool, pool, texts, words } from './pool.ts';
import { argumentLists, formats } from './pools-format.ts';

const someTexts = [...words, ...notTexts];
const smallNumbers = pool('0  1  -1  2  10  3.7  1.0  1e3  -5  100');
const counts = pool('-1  0  1  2  3  -2  1.5  1.0  1e2  99999999999999999999  "1"');

const versions = [
  ...texts(`
    1.2.3  v1.2.3  1.2  01.2.3  1.2.3-alpha  1.2.3-alpha.1  1.2.3-alpha.beta  1.2.3-1  1.2.3-01  1.2.3+b.1
    1.2.3-rc.1+b  1.2.3-  1.2.3+  10.0.0  9.99.99  9223372036854775808.0.0  9223372036854775807.0.0  vv1.2.3
    1.2.3-a.b.c  1.2.3-a..b  1.2.x  1.2.3.4  1.2.3-é  1.2.3-10  1.2.3-9  1.2.3--  1.2.3-99999999999999999999
  `),
  ...pool('1  null  " 1.2.3"'),
];

const amounts = [
  '',
  '1 ',
  ...pool('1  0  1.5  10  .5  5.  -1  +2  1e3  1E3  1e-3  1.0005  1e  abc  --1  1.2.3  1e9999999'),
];
const moreAmounts = pool('123456789123456789123  0.1  "5"  1-2  1e+2  0.3333333333333333333333');
const units = ['', ...pool('m  k  K  Ki  ki  KI  M  Mi  MB  mib  G  Gi  GiB  T  Ti  P  Pi  E  Ei  e  x  kk  B  µ  %')];
const quantities = [
  ...[...amounts, ...moreAmounts].flatMap((amount) => units.map((unit) => JSON.stringify(amount + unit))),
  ...pool('1  null'),
];

const collections = pool(`
  {}  {"a": 1}  {"a": 1, "b": {"c": 2, "d": 3}}  {"b": {"c": 2}}  {"a": {1, 2}}  {"a": {1}}  {"a": [1, 2, 3]}
  {"a": [2, 3]}  {"a": [1, 3]}  {"a": 1.0}  []  [1]  [1, 2, 3]  [2, 3]  [1, 1, 2]  [1, 2]  [[1], 2]  set()  {1}  {1, 2}
  {4}  {[1]}  "a"  null  1  [1, 2, 1, 3]  [1, 3]  [1.0]
`);

const graphs = pool(`
  {}  {"a": ["b"], "b": ["c"], "c": []}  {"a": ["b", "c"], "b": ["a"], "c": {"d"}}  {"a": {"a"}}  {"a": ["x"]}
  {"a": null, "b": "x"}  {"a": []}  []  null  {"a": ["b", "c"], "b": ["d"], "c": ["d"], "d": ["e", "a"], "e": []}
`);

const escapes = texts(`
  %41  %zz  %4  %  +  a+b%20c  %e2%82%ac  ä  !'()*-._~  a&b=c  k=v&k=w&&x  a;b  =  a==b  %3d=1  a b/c?d  x%2
`);
const queries = pool(`
  {}  {"a": "b"}  {"b": ["x", "y z"], "a": "ä&"}  {"a": {"q", "p"}}  {"a": 1}  {"a": [1]}  {1: "x"}  {"a": []}
  {"": ""}  []  null  "a"
`);

const json = pool(String.raw`
  {}  []  1  "a<b>&\u2028"  {"b": [1, {"c": {1, 2}}], "a": {}}  [1, "x", [], [[]], null, true]  {1: 2, "1": 3}
  {[1]: "x"}  set()  1.50  "\u0001\b\f\n\t"
`);
const options = [
  '{"pretty": false, "indent": " "}',
  '{"indent": "  "}',
  ...pool(`
    {}  {"pretty": true}  {"prefix": "> "}  {"prefix": ">", "indent": "-"}  {"x": 1}  {"pretty": 1}  {"indent": 1}  null
    {1: 2}  {"indent": ""}
  `),
];

const affixes: readonly Pool[] = [
  [...words, ...pool('["x", "ab"]  {"abc", "b"}  [1]  []  null  1')],
  [...words, ...pool('["a"]  {"b", ""}  ["c"]  [1]  set()  null')],
];

/** The built-in functions outside the module, and for each operand what it is called with. */
export const pools: Readonly<Record<string, readonly Pool[]>> = {
  sprintf: [formats, argumentLists],
  'strings.any_prefix_match': affixes,
  'strings.any_suffix_match': affixes,
  'strings.count': [someTexts, someTexts],
  'strings.split_n': [someTexts, words, counts],
  indexof_n: [someTexts, someTexts],
  'object.subset': [collections, collections],
  'graph.reachable_paths': [graphs, pool('["a"]  {"a", "b"}  []  ["z"]  ["b", "c"]  null  "a"  [1]')],
  'numbers.range_step': [
    smallNumbers,
    smallNumbers,
    pool('1  2  0  -1  3  1.5  2.0  1e1  "1"  100000000000  99999999999999999999'),
  ],
  'units.parse': [quantities],
  'units.parse_bytes': [quantities],
  'semver.is_valid': [versions],
  'semver.compare': [versions, versions],
  cast_array: [collections],
  cast_set: [collections],
  cast_string: [someTexts],
  cast_boolean: [someTexts],
  cast_null: [someTexts],
  cast_object: [[...someTexts, ...collections]],
  'base64url.encode_no_pad': [someTexts],
  'hex.encode': [someTexts],
  // without texts whose bytes are not UTF-8: no manifest holds them
  'hex.decode': [[...pool('"a"  "b"  "日"  null  1'), ...texts('6162  616  zz  C3A4  c3a4  20')]],
  'crypto.md5': [someTexts],
  'crypto.sha1': [someTexts],
  'crypto.sha256': [someTexts],
  'crypto.hmac.md5': [someTexts, words],
  'crypto.hmac.sha1': [someTexts, words],
  'crypto.hmac.sha256': [someTexts, words],
  'crypto.hmac.sha512': [someTexts, words],
  'crypto.hmac.equal': [someTexts, someTexts],
  'urlquery.encode': [[...someTexts, ...escapes]],
  'urlquery.decode': [[...someTexts, ...escapes]],
  'urlquery.encode_object': [queries],
  'urlquery.decode_object': [[...someTexts, ...escapes]],
  'json.marshal_with_options': [json, options],
};
