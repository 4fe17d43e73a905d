/** Half of a character, escaped; or any other escape, which is passed over. */
const escapes = /\\(?:(u[dD][89a-fA-F][\da-fA-F]{2})|.)/g;

/**
 * JSON text that policies can read: they refuse a text with half of a character, which JSON may hold. U+FFFD stands in its
 * place, as where Kubernetes reads it.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value);
  if (!text.includes('\\ud')) return text;
  return text.replace(escapes, (found, half: string | undefined) => (half === undefined ? found : '\uFFFD'));
}
