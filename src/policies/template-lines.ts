import { isScalar, LineCounter, parseDocument } from 'yaml';
import { policyFile, type Template } from '../gatekeeper/index.ts';
import type { JsonPath, SourceLine } from '../model/index.ts';
import { type Placed, placeOf } from './library.ts';

/** The line of the repository of a line of a template's Rego. Where the object was rendered, that of the object. */
export function linesOfRego(template: Placed<Template>, file: string, line: number): SourceLine {
  const { said, manifest } = template;
  const place = placeOf(template);
  if (!manifest.verbatim) return place;
  const path = file === policyFile(said.kind) ? said.path : libraryPath(said.path, file);
  const before = linesBefore(manifest.text, [...manifest.inDocument, ...path]);
  return before === undefined ? place : { ...place, line: place.line + before + line - 1 };
}

/** Libraries stand next to the policy; their files are numbered. */
function libraryPath(path: JsonPath, file: string): JsonPath {
  const index = Number(file.slice(file.lastIndexOf('-') + 1, file.lastIndexOf('.')));
  return [...path.slice(0, -1), 'libs', index];
}

/** How many lines stand before the first one of a text; undefined where there is no such text. */
function linesBefore(text: string, path: JsonPath): number | undefined {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { version: '1.1', merge: true, logLevel: 'silent', lineCounter });
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || node.range == null) return undefined;
  const { line } = lineCounter.linePos(node.range[0]);
  return node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED' ? line : line - 1;
}
