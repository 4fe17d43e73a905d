import { type Finding, grouped, type JsonPath, type Manifest, schemaRule, startsWith } from '../model/index.ts';

/** Rules that say what the API server refuses too, and say more of it: they name the object that is meant, or offer a fix. */
const saysMore: ReadonlySet<string> = new Set([
  schemaRule.schema,
  'hpa/max-above-min',
  'pdb/invalid',
  'probes/named-port-resolves',
  'resources/quantity-suspicious',
  'resources/request-within-limit',
  'shutdown/grace-zero',
  'wiring/port-name',
  'wiring/service-target-port',
]);

/** Whether one of them has said something of the field already, of one in it, or of one that it lies in. */
export function saidAlready(findings: readonly Finding[]): (manifest: Manifest, path: JsonPath) => boolean {
  const known = grouped(
    findings.filter(({ rule }) => saysMore.has(rule)),
    ({ manifest }) => [manifest],
  );
  return (manifest, path) =>
    known.get(manifest)?.some((each) => isAbout(each.path, path) || isAbout(path, each.path)) === true;
}

/** Labels do not match a selector that is missing or wrong itself: that is one mistake. */
function isAbout(said: JsonPath, path: JsonPath): boolean {
  if (startsWith(path, said)) return true;
  return startsWith(said, ['spec', 'selector']) && startsWith(path, ['spec', 'template', 'metadata']);
}
