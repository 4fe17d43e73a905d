import type { AnswerOf } from '../engine/index.ts';
import type { JsonPath, NamedField } from '../model/index.ts';

type Inspected = AnswerOf<'rego', 'inspect'>;

/**
 * The fields that authors name with `custom: { path: spec.replicas }` in the METADATA of a definition, or with a list of
 * keys where one has a dot in it.
 */
export function namedFields({ annotations, modules }: Inspected): readonly NamedField[] {
  return annotations.flatMap(({ file, row, annotations: written }): readonly NamedField[] => {
    const path = pathIn(written);
    const rows = modules.find((each) => each.file === file)?.rules.map((rule) => rule.row) ?? [];
    const definition = Math.min(...rows.filter((each) => each > row));
    return path === undefined || !Number.isFinite(definition) ? [] : [{ file, row: definition, path }];
  });
}

function pathIn(written: unknown): JsonPath | undefined {
  if (typeof written !== 'object' || written === null || !('custom' in written)) return undefined;
  const { custom } = written;
  if (typeof custom !== 'object' || custom === null || !('path' in custom)) return undefined;
  const { path } = custom;
  if (typeof path === 'string') return path === '' ? undefined : path.split('.').map(stepOf);
  const isPath = Array.isArray(path) && path.every((step) => typeof step === 'string' || Number.isInteger(step));
  return isPath && path.length > 0 ? path : undefined;
}

/** `containers.0` is the first container. */
function stepOf(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}
