import { expect, test } from 'vitest';
import { withCopies } from '../../../src/locate/copies.ts';
import type { Finding, Manifest } from '../../../src/model/index.ts';
import { manifestsOf } from '../../support/manifests.ts';
import { locatedOf } from '../../support/report.ts';
import { helmTarget } from '../../support/targets.ts';

const api = (image = 'api', more = ''): string =>
  `apiVersion: v1\nkind: Pod\nmetadata: {name: api}\nspec:\n  containers: [{name: api, image: "${image}"${more}}]\n`;

interface Changed {
  readonly target?: Manifest['target'];
  readonly message?: string;
}

/** The number of the group that the finding on each file is in; none where it has no copy. */
function groups(
  files: Readonly<Record<string, string>>,
  changed: readonly Changed[] = [],
): readonly (number | undefined)[] {
  const findings = manifestsOf(files).map((manifest, at): Finding => {
    const { rule, path } = locatedOf();
    const target = changed[at]?.target ?? manifest.target;
    return { rule, severity: 'error', message: changed[at]?.message ?? 'm', manifest: { ...manifest, target }, path };
  });
  const located = findings.map(({ manifest, message }) => {
    const { location } = locatedOf();
    return {
      ...locatedOf({ object: manifest.id, message }),
      location: { ...location, span: { ...location.span, file: manifest.source } },
    };
  });
  const marks = withCopies(findings, located).map(({ copy }) => copy);
  const known = [...new Set(marks)].filter((mark) => mark !== undefined);
  return marks.map((mark) => (mark === undefined ? undefined : known.indexOf(mark)));
}

test('objects that are the same in several files are copies, whatever the versions of their images', () => {
  const reordered =
    'kind: Pod\napiVersion: v1\nspec: {containers: [{image: "registry.example.com:5000/shop/api:2.0.0@sha256:0a", name: api}]}\nmetadata: {name: api}\n';
  expect(groups({ 'a.yaml': api(), 'b.yaml': api('shop/api:1.0.0'), 'c.yaml': reordered })).toEqual([0, 0, 0]);
});

test('objects with other values are not', () => {
  const marks = groups({ 'a.yaml': api(), 'b.yaml': api('api', ', tty: true'), 'c.yaml': api('web') });
  expect(new Set(marks).size).toBe(3);
  const named = api().replace('metadata: {name: api}', 'metadata: {name: api, namespace: shop}');
  expect(groups({ 'a.yaml': api(), 'b.yaml': named })).toEqual([undefined, undefined]);
});

test('neither are objects of one file, of charts, or of which something else is said', () => {
  expect(groups({ 'a.yaml': `${api()}---\n${api()}` })).toEqual([undefined, undefined]);
  const files = { 'a.yaml': api(), 'b.yaml': api() };
  expect(groups(files, [{}, { target: helmTarget('charts/api') }])).toEqual([undefined, undefined]);
  expect(groups(files, [{}, { message: 'another' }])).toEqual([undefined, undefined]);
});
