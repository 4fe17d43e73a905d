import { type FailOn, isAtLeast, lessSevere, type Severity } from './severity.ts';

/** What a finding may be about that makes it less urgent; the first that there is evidence for counts. */
export const loweringNames = [
  'remote',
  'needsValues',
  'vendoredCharts',
  'vendored',
  'tests',
  'examples',
  'docs',
  'archives',
  'generated',
  'ciValues',
  'hooks',
  'chartDefaults',
] as const;

export type LoweringName = (typeof loweringNames)[number];

/** The most severe that such findings are; `keep` lowers nothing. The strictest first. */
export const lowerLevels = ['keep', 'warning', 'info'] as const;

export type LowerLevel = (typeof lowerLevels)[number];

export type LowerSettings = Readonly<Record<LoweringName, LowerLevel>>;

/** Why a finding is less urgent than its rule says. */
export interface Lowering {
  readonly by: LoweringName;
  /** The evidence, a clause: `examples/ is a folder of examples`. */
  readonly reason: string;
  /** It lowers no further, whatever the configuration says. */
  readonly least?: 'warning';
}

/** A lowering, and the severity without it. */
export interface Lowered extends Omit<Lowering, 'least'> {
  readonly from: Severity;
}

/** Whether an open finding is counted as lowered, and shown on demand: an info, unless infos fail the run. */
export function countsAsLowered(
  { label, severity, lowered }: { readonly label: string; readonly severity: Severity; readonly lowered?: Lowered },
  failOn: FailOn,
): boolean {
  return label === 'open' && lowered !== undefined && severity === 'info' && !isAtLeast(severity, failOn);
}

/**
 * How severe a finding is for what it is about; undefined where that changes nothing. One that is an info already is set
 * apart with the others.
 */
export function loweredSeverity(
  severity: Severity,
  lowering: Lowering | undefined,
  settings: LowerSettings | undefined,
): Severity | undefined {
  const level = lowering && settings?.[lowering.by];
  if (lowering === undefined || level === undefined || level === 'keep') return undefined;
  const now = lessSevere(severity, lowering.least ?? level);
  return now === severity && now !== 'info' ? undefined : now;
}

/** Every one is `info` unless the configuration says otherwise. */
export function lowerSettings(said: Partial<LowerSettings> = {}): LowerSettings {
  const levels = loweringNames.map((name) => [name, said[name] ?? 'info'] as const);
  return Object.fromEntries(levels) as Record<LoweringName, LowerLevel>; // the list has every name
}

/** The one that lowers less. */
export function stricterLevel(a: LowerLevel, b: LowerLevel): LowerLevel {
  return lowerLevels.indexOf(a) < lowerLevels.indexOf(b) ? a : b;
}
