/** Reads JSON of one shape; undefined for any other text. */
export function readJson<T>(text: string, validate: (value: unknown) => value is T): T | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return validate(value) ? value : undefined;
  } catch {
    return undefined; // not JSON
  }
}
