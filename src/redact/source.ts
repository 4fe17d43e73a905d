import { parseAllDocuments } from 'yaml';
import type { Json } from '../model/index.ts';
import { holdsSecret, mayHoldSecret } from './keys-only.ts';
import { secretValuesIn } from './objects.ts';
import { tokensOf } from './tokens.ts';

/** What a source text may give away. */
export interface SourceSecrets {
  /** Of Secrets that could be read. */
  readonly values: readonly Json[];
  /** Of a text that could not be read: secrets may be among them, and other words are. */
  readonly tokens: ReadonlySet<string>;
}

const noTokens: ReadonlySet<string> = new Set();
const nothing: SourceSecrets = { values: [], tokens: noTokens };
const longestParsed = 2_000_000; // characters

/** The secrets in a source or a rendered document, as far as it can be read. */
export function secretsInText(text: string): SourceSecrets {
  if (!mayHoldSecret(text)) return nothing;
  const documents = text.length > longestParsed ? undefined : valuesOf(text);
  if (documents !== undefined) {
    const values = documents.flatMap((document) => [...secretValuesIn(document), ...inPatches(document)]);
    return { values, tokens: noTokens };
  }
  return holdsSecret(text) ? { values: [], tokens: tokensOf(text) } : nothing;
}

/** The documents of a text; undefined as soon as one of them cannot be read. */
export function valuesOf(text: string): readonly Json[] | undefined {
  try {
    const documents = parseAllDocuments(text, { uniqueKeys: false, logLevel: 'silent' });
    if (!Array.isArray(documents)) return [];
    const values: Json[] = [];
    for (const document of documents) {
      if (document.errors.length > 0) return undefined;
      values.push(document.toJS({ maxAliasCount: 100 }) as Json);
    }
    return values;
  } catch {
    return undefined; // aliases without end, or nested too deeply
  }
}

/** Of a kustomization whose inline patches are for Secrets: all that they set. */
function inPatches(document: Json): readonly Json[] {
  if (typeof document !== 'object' || document === null || Array.isArray(document) || !('patches' in document))
    return [];
  const text = JSON.stringify(document.patches ?? null);
  if (!/Secret/.test(text)) return [];
  return patchTexts(document.patches ?? null).flatMap((patch) => {
    const read = valuesOf(patch);
    return read === undefined ? [...tokensOf(patch)] : read.flatMap(valuesSet);
  });
}

function patchTexts(patches: Json): readonly string[] {
  if (!Array.isArray(patches)) return [];
  return patches.flatMap((each) =>
    typeof each === 'object' && each !== null && 'patch' in each && typeof each.patch === 'string' ? [each.patch] : [],
  );
}

/** What the operations of a JSON patch set, and what a merge patch of a Secret does. */
function valuesSet(patch: Json): readonly Json[] {
  if (!Array.isArray(patch)) return secretValuesIn(patch);
  return patch.flatMap((each) =>
    typeof each === 'object' && each !== null && 'value' in each && each.value !== undefined ? [each.value] : [],
  );
}
