import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';

const beside = fileURLToPath(new URL('../../../shared/corpora', import.meta.url));
/** Real repositories with the native tools' output; they lie beside the project and are never part of it. */
export const corporaFolder = existsSync(beside) ? realpathSync(beside) : beside; // engines want links resolved

/** One native render: a chart with values and flags, or a kustomization. */
export interface Unit {
  readonly id: string;
  readonly type: 'helm' | 'kustomize';
  /** Relative to the corpora. */
  readonly path: string;
  /** Values files, relative to `path`. */
  readonly values: readonly string[];
  readonly flags: readonly string[];
  /** The native output, gzipped; relative to the corpora. */
  readonly golden: string;
  /** Whether two native renders were equal. */
  readonly deterministic: boolean;
  /** Whether the chart prints dates. */
  readonly time_risk?: boolean;
}

export const present = existsSync(`${corporaFolder}/index.json`);

/** Why a suite over the corpora did not run, for the name of the skipped suite. */
export const absence = present ? '' : ' (skipped: ../shared/corpora is absent)';

/** The units that render natively. */
export function unitsOf(type: Unit['type']): readonly Unit[] {
  if (!present) return [];
  const index: readonly Unit[] = JSON.parse(readFileSync(`${corporaFolder}/index.json`, 'utf8'));
  return index
    .filter((unit) => unit.type === type && unit.golden !== undefined)
    .map((unit) => ({ ...unit, values: unit.values ?? [] }));
}

export function goldenOf(unit: Unit): string {
  return gunzipSync(readFileSync(`${corporaFolder}/${unit.golden}`)).toString('utf8');
}

/** Names of the repositories below `dev/`, sorted. */
export function trees(): readonly string[] {
  return present ? readdirSync(`${corporaFolder}/dev`).sort() : [];
}

/** How a unit is named in the table of differences: its path, values and flags, as one would type them. */
export function nameOf(unit: Unit): string {
  return [unit.path, ...unit.values.map((file) => `--values ${file}`), ...unit.flags].join(' ');
}

/** Values of a flag that may be given several times. */
export function flagValues(unit: Unit, flag: string): readonly string[] {
  return unit.flags.flatMap((each, at) => (each === flag ? [unit.flags[at + 1] ?? ''] : []));
}
