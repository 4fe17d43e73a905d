import { createHash } from 'node:crypto';
import { type Finding, grouped, isObject, type Json, type LocatedFinding, type Manifest } from '../model/index.ts';

/**
 * Marks findings that copies of an object have: a rule says the same of the same field, in several files, of objects that
 * are the same apart from the versions of their images. Those that charts make are from one template anyway.
 */
export function withCopies(
  findings: readonly Finding[],
  located: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const hashOf = hasher();
  const marks = new Map<LocatedFinding, string>();
  const pairs = located.flatMap((each, at) => {
    const manifest = findings[at]?.manifest;
    return manifest === undefined || manifest.target.kind === 'helm' ? [] : [{ each, manifest }];
  });
  for (const [said, group] of grouped(pairs, ({ each }) => [saidOf(each)])) {
    const lines = new Map<string, number>(); // the last of each file: two objects of one file are no copies
    for (const { each } of group) lines.set(each.location.span.file, each.location.span.start.line);
    if (lines.size < 2) continue; // most findings: no object is looked into for them
    for (const { each, manifest } of group) {
      const { file, start } = each.location.span;
      if (lines.get(file) === start.line) marks.set(each, `${said} ${hashOf(manifest)}`);
    }
  }
  return located.map((each) => {
    const copy = marks.get(each);
    return copy === undefined ? each : { ...each, copy };
  });
}

function saidOf({ rule, object, path, message }: LocatedFinding): string {
  return JSON.stringify([rule, object?.kind, object?.namespace, object?.name, path, message]);
}

/** Looks into each object once. */
function hasher(): (manifest: Manifest) => string {
  const known = new Map<Manifest, string>();
  return (manifest) => {
    const hash = known.get(manifest) ?? hashed(manifest.value);
    known.set(manifest, hash);
    return hash;
  };
}

function hashed(value: Json): string {
  return createHash('sha256')
    .update(JSON.stringify(comparable(value)))
    .digest('base64');
}

/** Fields in one order, and images by the last part of their name: a copy for a release has a registry and a tag. */
function comparable(value: Json | undefined): Json {
  if (Array.isArray(value)) return value.map(comparable);
  if (!isObject(value)) return value ?? null;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(
    fields.map(([key, field]) => [
      key,
      key === 'image' && typeof field === 'string' ? nameOfImage(field) : comparable(field),
    ]),
  );
}

/** `api` of `registry.example.com:5000/shop/api:1.0.0@sha256:…`. */
function nameOfImage(image: string): string {
  const last = image.slice(image.lastIndexOf('/') + 1);
  return last.replace(/[:@].*$/s, '');
}
