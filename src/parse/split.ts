import { splitJson } from './split-json.ts';
import { type Slice, splitYaml } from './split-yaml.ts';

/**
 * Splits a stream into its documents: JSON values one after the other, or YAML at its document markers. A document that
 * begins on the line of its marker keeps the marker. Kubernetes reads only the first document before `...` and before a
 * `---` with content behind it; here the others are read too, so that none is overlooked.
 */
export function splitDocuments(text: string): readonly Slice[] {
  return splitJson(text) ?? splitYaml(text, 0, 1);
}
