import type { OpenAPIBackend } from 'openapi-backend';

export type Operation = ReturnType<OpenAPIBackend['router']['getOperations']>[number];

type Fields = { readonly [key: string]: unknown };

/** The answer GitHub's description shows for an operation, with `given` in the places this repository knows better. */
export function complete(operation: Operation, status: number, given: unknown): unknown {
  const shown = exampleOf(operation, status);
  return shown === undefined ? given : over(shown, given);
}

/** One row of a list, as {@link complete} does it for whole answers. */
export function completeRow(operation: Operation, given: unknown): unknown {
  const shown = exampleOf(operation, 200);
  const rows = Array.isArray(shown) ? shown : isFields(shown) ? Object.values(shown).find(Array.isArray) : undefined;
  return rows?.[0] === undefined ? given : over(rows[0], given);
}

function exampleOf(operation: Operation, status: number): unknown {
  const response = operation.responses?.[String(status)];
  if (response === undefined || !('content' in response)) return undefined;
  const [first] = Object.values(response.content?.['application/json']?.examples ?? {});
  return first !== undefined && 'value' in first ? first.value : undefined;
}

/** `given` laid over `shown`, field by field; a field that is given as undefined goes. */
function over(shown: unknown, given: unknown): unknown {
  if (!isFields(shown) || !isFields(given)) return given;
  const merged = Object.entries(given).map(([key, value]) => [
    key,
    value === undefined ? undefined : over(shown[key], value),
  ]);
  return { ...shown, ...Object.fromEntries(merged) };
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
