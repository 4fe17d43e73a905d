import { chartCases, valuesCases } from './secret-charts.ts';
import { generatorCases, kustomizeCases } from './secret-kustomize.ts';
import { base64, jsonCases, type NamedCase, plainCases } from './secret-plain.ts';

/** A value that must be in no output: `sign` begins it, so that a piece of it is found too. */
export interface Marker {
  readonly sign: string;
  readonly text: string;
}

/** One way in which a repository holds a secret, and one thing that goes wrong with it. */
export interface SecretCase {
  /** `field × failure`. */
  readonly name: string;
  readonly marker: Marker;
  /** Below a folder of its own. */
  readonly files: Readonly<Record<string, string>>;
}

/** Every field with every failure. */
export function secretWays(): readonly NamedCase[] {
  return [...plainCases(), ...jsonCases, ...generatorCases(), ...kustomizeCases, ...chartCases(), ...valuesCases];
}

/** The same, each with a marker of its own. */
export function secretCases(): readonly SecretCase[] {
  return secretWays().map(([name, files], at) => {
    const sign = `hq${String(at).padStart(3, '0')}z`;
    const marker = { sign, text: `${sign}unterSUPER` };
    return { name, marker, files: files(marker.text) };
  });
}

/** All cases in one repository, each in its folder. */
export function secretFiles(cases: readonly SecretCase[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    cases.flatMap(({ files }, at) => Object.entries(files).map(([name, text]) => [`c${at}/${name}`, text] as const)),
  );
}

/** The signs of a marker: as text, and in base64 at every offset. */
export function signsOf({ sign }: Marker): readonly string[] {
  const encoded = ['', 'x', 'xx'].map((before) => {
    const cut = Math.ceil((before.length * 8) / 6);
    return base64(before + sign).slice(cut === 0 ? 0 : cut, Math.floor(((before.length + sign.length) * 8) / 6));
  });
  return [sign, ...encoded];
}
