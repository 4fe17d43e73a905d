import { notTexts, type Pool, pool, texts, words } from './pool.ts';

const patterns = texts(String.raw`
  a+  ^a  a*  (a)(b)?  (?i)ABC  (?P<first>\w)(?P<rest>\w*)  [^a-c]  \bab\b  $  (?m)^b$  \d{2,}  (  a|b  x*  é|ß  \pL+  .
  (?s).*  b$  \Aab  ab\z  (?U)a+  [[:alpha:]]+  (?!a)  \x{65e5}  ,
`);
const subjects = [
  ...texts('abc  abcabc  aaa  ab  ABC  Größe  日本語  😀a😀  a b  a,b,c  2024-01-02  xay'),
  ...pool(String.raw`"a\nb\nc"  null  1`),
];
const templates = texts(
  String.raw`x  $1  $2-$1  \${first}.  \${rest}  $$  $  $1x  $first$rest  \${1}x  \${  $0$0  -$x-  \1  é`.replaceAll(
    '\\$',
    '$',
  ),
);

const cidrs = texts(`
  10.0.0.0/8  10.1.2.3  10.1.2.0/24  192.168.0.0/16  192.168.1.1/33  2001:db8::/32  2001:db8:0:1::/64  ::1  ::/0
  0.0.0.0/0  fe80::1/10  x  ::ffff:10.0.0.0/104  ::ffff:10.1.2.3  1.2.3  01.2.3.4  1.2.3.4/08  1.2.3.4/30  1.2.3.4/32
  10.0.0.0/29  10.0.0.0/28  2001:db8::/125  ::ffff:1.2.3.4/126  1.2.3.4/  /8  1::2::3/8  1:2:3:4:5:6:7:8/120
  1:2:3:4:5:6:7::/112  ::/80  1.2.3.4/-1  1.2.3.4/+8  1.2.3.4/2x  fe80::1%eth0/64  ::1.2.3.4/128  1:0:0:2:0:0:0:3/128
`);
const small = cidrs.filter((each) => !/\/(0|8|08|10|16|32|64|104|80|112)"/.test(each) || each.includes('4/32'));
const lists = pool(`
  ["10.0.0.0/8", "192.168.0.0/16"]  {"10.1.2.0/24", "10.0.0.0/9"}  {"a": "10.0.0.0/8", "b": ["10.1.0.0/16", "note"]}
  [["10.1.2.3"], "x"]  [[]]  [1]  null  []  "10.1.2.3"  "10.0.0.0/8"  ["2001:db8::/32", "::/0"]  ["::ffff:10.1.2.3"]
  ["10.0.0.0/8", "::/80", "::ffff:10.0.0.0/104", "0.0.0.0/0", "::/0"]
`);
const merges = pool(`
  ["10.0.0.0/24", "10.0.1.0/24"]  {"10.0.0.0/8", "10.1.0.0/16"}  ["10.0.0.0/24", "10.0.2.0/24"]  ["1.2.3.4"]
  ["10.0.0.1", "192.168.0.1"]  ["2001:db8::/33", "2001:db8:8000::/33"]  ["::1"]  [1]  "x"  []  null
  ["10.0.0.0/25", "10.0.0.128/25", "10.0.1.0/24", "10.0.2.0/24"]  ["10.0.0.0/24", "2001:db8::/32"]
  ["0.0.0.0/1", "128.0.0.0/1"]  ["10.0.0.3/32", "10.0.0.4/31", "10.0.0.6/32"]  ["x"]  ["200.1.2.3", "200.1.3.4"]
  ["10.0.0.0/30", "10.0.0.2/31", "10.0.0.4/30"]  ["::/1", "8000::/1"]  ["10.0.0.0/24", "10.0.0.0/24"]
`);

const documents = pool(`
  {}  {"a": 1}  {"a": {"b": [1, 2, 3]}}  [1, 2, 3]  {"a/b": 1, "~": 2}  {1: "x"}  {"s": {1, 2}}  "text"  {"a": [[1], {"b": 2}]}
`);
const patches = pool(`
  []  [{"op": "add", "path": "/a", "value": 5}]  [{"op": "add", "path": "/a/b/-", "value": 4}]
  [{"op": "add", "path": "/a/b/1", "value": 9}]  [{"op": "remove", "path": "/a"}]  [{"op": "remove", "path": "/a/b/0"}]
  [{"op": "replace", "path": "a/b", "value": "x"}]  [{"op": "move", "from": "/a", "path": "/c"}]
  [{"op": "copy", "from": "/a/b/0", "path": "/d"}]  [{"op": "test", "path": "/a", "value": 1}]
  [{"op": "test", "path": "/a", "value": 2}]  [{"op": "add", "path": "", "value": 7}]  [{"op": "remove", "path": ""}]
  [{"op": "add", "path": "/0", "value": 0}]  [{"op": "add", "path": "/3", "value": 0}]  [{"op": "add", "path": "/4", "value": 0}]
  [{"op": "add", "path": ["a", "b", 0], "value": 0}]  [{"op": "remove", "path": "/a~1b"}]  [{"op": "remove", "path": "/~0"}]
  [{"op": "remove", "path": [1]}]  [{"op": "add", "path": ["s", 3], "value": 3}]  [{"op": "remove", "path": ["s", 1]}]
  [{"op": "x", "path": "/a"}]  [{"op": "add", "path": "/a"}]  [{"path": "/a"}]  [{"op": "add"}]  [1]  null
  [{"op": "add", "path": "/x", "value": 1}, {"op": "move", "from": "/x", "path": "/y/z"}]  [{"op": 1, "path": "/a"}]
  [{"op": "replace", "path": "", "value": {"n": 1}}]  [{"op": "add", "path": "/a/0/0", "value": 5}]
  [{"op": "copy", "from": "", "path": "/self"}]  [{"op": "add", "path": "/a/01", "value": 5}]
  [{"op": "replace", "path": "/a/b/5", "value": 1}]  [{"op": "move", "from": "/1", "path": "/0"}]
`);

const instants = pool(`
  0  1700000000000000000  1709164800123456789  -1  -1000000000  1e18  1.5  9223372036854775807  9223372036854775808  "1"
  null  []  [1700000000000000000, "Europe/Berlin"]  [1700000000000000000, "America/New_York"]  [1, ""]  [1, "UTC"]
  [1718000000000000000, "Asia/Kolkata"]  [1, "Nowhere/Here"]  [1, 2]  ["x"]  [1743296400000000000, "Europe/Berlin"]
  [1743296399000000000, "Europe/Berlin"]  [-9223372036854775808, "UTC"]  1706659200000000000  1582934400000000000
`);
const rfc3339 = texts(`
  2024-02-29T12:34:56Z  2023-02-29T12:34:56Z  2024-01-01T00:00:00+02:00  2024-01-01T00:00:00.123456789-07:30
  2024-01-01T24:00:00Z  2024-1-1T00:00:00Z  2024-01-01 00:00:00Z  2024-01-01T00:00:00  1677-09-21T00:12:43Z
  2262-04-11T23:47:16.854775807Z  2262-04-11T23:47:17Z  2024-01-01T00:00:00,5Z  2024-01-01T00:00:60Z  0000-01-01T00:00:00Z
  2024-01-01T00:00:00.1234567891Z  2024-01-01T00:00:00z  2024-13-01T00:00:00Z  2024-01-01T00:00:00+24:00
  2024-01-01T00:00:00+25:00  2024-01-01T00:00:00+23:60  2024-01-01T0:00:00Z  2024-01-01T00:00:00.Z  2024-04-31T00:00:00Z
`);
const durations = texts(`
  1h  1h30m  1.5h  90s  100ms  1us  1µs  5ns  -1h  +1h  0  -0  1  1d  1w  1y  1d12h  1.5d  1x  h  .5h  1.h  .h  1h-1m
  9223372036854775807ns  9223372036854775808ns  -9223372036854775808ns  2540400h  2562048h  0.1s  0.3333333333333333333h
  1m30  1dd  d  1 h  1y2w3d4h5m6s7ms8us9ns  -1d  300y  0.1d  1e3s  0.000000001s  0.0000000001s
`);
const yamls = [
  ...pool(String.raw`
    "a: 1\nb: [x, y]\n"  "yes"  "a: yes"  "a: on\nb: 'on'"  "0x10"  "010"  "1_000"  "1e3"  "a: ~"  "- 1\n- two\n- 3.5"  ""
    "a: b: c"  "[1"  "a: &x {b: 1}\nc: *x"  "a: 2024-01-01"  "a: 1\na: 2"  "a: y\nb: n"  "a: 0o14"  "# only"
    "{a: 1, b: {c: null}}"  "1: x"  "true: x"  "a: .inf"  "a: !!str 1"  "a: 1\n---\nb: 2"  "a: \"q\""  "null"
    "a: 1.0"  "a: 12345678901234567890"  "a: 1:30"  "\ta: 1"  "a: !x y"
  `),
  ...['a: |\n  x\n  y\n', 'a: >-\n  x\n  y', 'x: 1\ny:\n  <<: {z: 1}'].map((each) => JSON.stringify(each)),
  ...notTexts,
];

const steps: Pool = pool('0  1  -1  12  -13  31  100  1.5  "1"');

/** The same as `pools`, of functions over patterns, networks, documents and times. */
export const morePools: Readonly<Record<string, readonly Pool[]>> = {
  'regex.find_n': [patterns, subjects, pool('-1  0  1  2')],
  'regex.replace': [subjects, patterns, templates],
  'regex.split': [patterns, subjects],
  'regex.template_match': [
    texts('urn:{.*}  urn:foo:{[a-z]+}:x  {a}{b}  {a  a}  {{2}}  <a>  urn:{(}  x.y'),
    texts('urn:abc  urn:foo:bar:x  ab  a  x.y  xzy  urn:foo:BAR:x'),
    texts('{  <  {{'),
    texts('}  >'),
  ],
  'net.cidr_is_valid': [[...cidrs, ...notTexts]],
  'net.cidr_expand': [[...small, ...notTexts]],
  'net.cidr_contains_matches': [
    [...lists, ...cidrs],
    [...lists, ...cidrs],
  ],
  'net.cidr_merge': [merges],
  'json.patch': [documents, patches],
  'glob.quote_meta': [[...words, ...texts('*.x  a?b  [a]  {a,b}  a\\b  a-b!'), ...notTexts]],
  'yaml.unmarshal': [yamls],
  'yaml.is_valid': [yamls],
  'yaml.marshal': [
    pool(String.raw`
      1  "a"  "yes"  "1"  {"b": [1, {"c": {1, 2}}], "a": {}}  []  null  [[], [[1]]]  {"k": "a\nb"}  true  {1: "x"}
      ["x: y", "- a", "#", "", " a", "null", "~", "1.0", "0x1"]  1.5  {"a": [{"b": 1, "c": 2}, {"d": "on"}]}  {"y": "n"}
    `),
  ],
  trace: [[...words, ...notTexts]],
  'time.parse_rfc3339_ns': [[...rfc3339, ...notTexts]],
  'time.parse_duration_ns': [[...durations, ...notTexts]],
  'time.date': [instants],
  'time.clock': [instants],
  'time.weekday': [instants],
  'time.diff': [instants, instants],
  'time.add_date': [instants, steps, steps, steps],
};
