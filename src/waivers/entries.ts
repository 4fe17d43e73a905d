import { globMatcher, pathMatcher } from '../host/index.ts';
import { type ConfigWaiver, grouped, type LocatedFinding, namesOf, type ObjectId } from '../model/index.ts';

/** Finds the waivers of the configuration that are about a finding. */
export interface Entries {
  /** `anyFile`: whatever their files are. */
  about(finding: LocatedFinding, anyFile: boolean): readonly ConfigWaiver[];
}

export function matchedEntries(entries: readonly ConfigWaiver[]): Entries {
  const byName = grouped(
    entries.map((entry) => ({
      entry,
      hasFile: entry.files === undefined ? undefined : remembered(pathMatcher(entry.files)),
      hasObject: entry.objects === undefined ? undefined : remembered(globMatcher(entry.objects)),
    })),
    ({ entry }) => entry.rules,
  );
  return {
    about(finding, anyFile) {
      const { rule, object, location, related } = finding;
      const files = [location.span.file, ...related.map(({ span }) => span.file)];
      const candidates = namesOf(rule).flatMap((name) => byName.get(name) ?? []);
      return candidates.flatMap(({ entry, hasFile, hasObject }) => {
        const isInFile = anyFile || hasFile === undefined || files.some(hasFile);
        const isObject = hasObject === undefined || (object !== undefined && hasObject(nameOf(object)));
        return isInFile && isObject ? [entry] : [];
      });
    },
  };
}

/** `Deployment/shop/api`; `ClusterRole/reader` without a namespace. */
function nameOf({ kind, namespace, name }: ObjectId): string {
  return namespace === '' ? `${kind}/${name}` : `${kind}/${namespace}/${name}`;
}

function remembered(matches: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    const answer = known.get(text) ?? matches(text);
    known.set(text, answer);
    return answer;
  };
}
