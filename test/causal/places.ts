import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type Finding, nameOf } from './finding.ts';

/** Places of findings, the primary ones and the related, that do not exist in the repository at `root`. */
export function missingPlaces(findings: readonly Finding[], root: string): readonly string[] {
  const known = new Map<string, readonly string[]>();
  const linesOf = (file: string): readonly string[] => {
    const lines = known.get(file) ?? readLines(join(root, file));
    known.set(file, lines);
    return lines;
  };
  return findings.flatMap((finding) => {
    const { location, relatedLocations } = finding;
    const places = [location, ...relatedLocations.map((each) => ({ ...each, column: 1 }))];
    return places.flatMap(({ file, line, column }) => {
      const words = line < 1 ? undefined : linesOf(file)[line - 1];
      const exists = words !== undefined && column >= 1 && column <= words.length + 1;
      return exists ? [] : [`${file}:${line}:${column} of ${nameOf(finding)}`];
    });
  });
}

/** An empty file and an archive have one line; what is not there or is a folder has none. */
function readLines(path: string): readonly string[] {
  if (!existsSync(path) || !statSync(path).isFile()) return [];
  return readFileSync(path, 'utf8').split('\n');
}
