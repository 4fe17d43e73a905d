import { hostNames } from './host-functions.ts';

export { hostNames };

/**
 * Where each built-in function of OPA is. Each stands once: in the module, among the host functions, or here with what to
 * write instead.
 */

/** Functions that OPA compiles into the module. */
export const inModule: readonly string[] = words(`
  abs all and any array.concat array.flatten array.reverse array.slice
  base64.decode base64.encode base64.is_valid base64url.decode base64url.encode bits.and bits.lsh bits.negate
  bits.or bits.rsh bits.xor ceil concat contains count div
  endswith equal floor format_int glob.match graph.reachable gt gte
  indexof internal.member_2 internal.member_3 internal.template_string intersection is_array is_boolean is_null
  is_number is_object is_set is_string json.filter json.is_valid json.marshal json.remove
  json.unmarshal lower lt lte max min minus mul
  neq net.cidr_contains net.cidr_intersects net.cidr_overlap numbers.range object.filter object.get object.keys
  object.remove object.union object.union_n or plus product re_match regex.find_all_string_submatch_n
  regex.is_valid regex.match rem replace round set_diff sort split
  startswith strings.replace_n strings.reverse substring sum to_number trim trim_left
  trim_prefix trim_right trim_space trim_suffix type_name union upper walk
`);

/** What the compiler replaces, so that no module calls it. `print` is left out, as its output would be seen by no one. */
export const compiledAway: readonly string[] = words(`
  assign eq internal.print print rego.metadata.chain rego.metadata.rule
`);

/** A family of functions that are not offered, and what to write instead. */
interface Refusal {
  readonly names: readonly string[];
  readonly instead: string;
}

const refusals: readonly Refusal[] = [
  { names: words('http.send'), instead: 'policies reach no network; put what it fetches into a data file' },
  { names: words('net.lookup_ip_addr'), instead: 'policies reach no network; put the addresses into a data file' },
  { names: words('opa.runtime'), instead: 'policies see no environment; put what they need into a data file' },
  {
    names: words('rand.intn uuid.rfc4122'),
    instead: 'every run must answer the same; derive the value from the object, for example with crypto.sha256',
  },
  {
    names: words('io.jwt.encode_sign io.jwt.encode_sign_raw providers.aws.sign_req'),
    instead: 'policies sign nothing; compare the claims themselves',
  },
  {
    names: words(`
      io.jwt.decode io.jwt.decode_verify io.jwt.verify_eddsa io.jwt.verify_es256 io.jwt.verify_es384
      io.jwt.verify_es512 io.jwt.verify_hs256 io.jwt.verify_hs384 io.jwt.verify_hs512 io.jwt.verify_ps256
      io.jwt.verify_ps384 io.jwt.verify_ps512 io.jwt.verify_rs256 io.jwt.verify_rs384 io.jwt.verify_rs512
    `),
    instead: 'a token does not belong into a manifest; find it with regex.match',
  },
  {
    names: words(`
      crypto.parse_private_keys crypto.x509.parse_and_verify_certificates
      crypto.x509.parse_and_verify_certificates_with_options crypto.x509.parse_certificate_request
      crypto.x509.parse_certificates crypto.x509.parse_keypair crypto.x509.parse_rsa_private_key
    `),
    instead: 'whether a certificate holds depends on the time; compare its text or its crypto.sha256',
  },
  {
    names: words(`
      graphql.is_valid graphql.parse graphql.parse_and_verify graphql.parse_query graphql.parse_schema
      graphql.schema_is_valid
    `),
    instead: 'manifests hold no GraphQL; compare the text',
  },
  { names: words('rego.parse_module'), instead: 'policies about policies are not judged; use seaworthy policy check' },
  { names: words('strings.render_template'), instead: 'use sprintf, or a template string' },
  { names: words('regex.globs_match'), instead: 'use glob.match with an example of what the pattern should match' },
  {
    names: words('uri.is_valid uri.parse'),
    instead: 'use regex.find_all_string_submatch_n with the parts that you need',
  },
  { names: words('uuid.parse'), instead: 'use regex.match' },
  {
    names: words('time.format time.parse_ns'),
    instead: 'use time.date, time.clock and time.parse_rfc3339_ns, which need no layout',
  },
  {
    names: words('json.match_schema json.verify_schema'),
    instead: 'test the fields themselves; Gatekeeper checks parameters by the schema of the template',
  },
  { names: words('internal.test_case'), instead: 'it belongs to the tests of policies alone' },
];

/** What is not offered: what reaches out of the run, and what has no use for manifests. By name, with the alternative. */
export const refused: Readonly<Record<string, string>> = Object.fromEntries(
  refusals.flatMap(({ names, instead }) => names.map((name) => [name, instead])),
);

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
