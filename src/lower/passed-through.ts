import type { Files } from '../host/index.ts';
import { type Cause, type Finding, isInside, repoPath } from '../model/index.ts';
import { fieldOf, isNamedAfter } from './field-key.ts';
import { printed, valueIn, writtenYaml } from './template-text.ts';
import { keyAt, orNothing, type Read } from './yaml.ts';

/**
 * The value of the chart that a line of its template only passes through: `{{ toYaml .Values.resources | indent 12 }}` has
 * nothing to edit. Undefined where the line says more, or the values do not have the key.
 */
export async function passedThrough(
  { manifest: { target }, path }: Finding,
  { template }: Cause,
  { read, files }: { readonly read: Read; readonly files: Files },
): Promise<Cause['values']> {
  if (target.kind !== 'helm' || !isInside(template.file, repoPath(`${target.path}/templates`))) return undefined;
  const lines = await orNothing(async () => (await files.readText(template.file)).split('\n'));
  const key = lines && onlyValueIn(lines.slice(template.line - 1, template.line + 1));
  const field = fieldOf(path);
  if (key === undefined || field === undefined || !isNamedAfter(key, field)) return undefined;
  const file = repoPath(`${target.path}/values.yaml`);
  const values = await read(file);
  const found = values && keyAt(values, key);
  return found?.depth === key.length ? { file, line: found.line, path: key, missing: [] } : undefined;
}

/** The value that a line prints and nothing else, itself or below its key. */
function onlyValueIn([line = '', next = '']: readonly string[]): readonly string[] | undefined {
  const written = writtenYaml(line).trim();
  if (written === '' || written.endsWith(`: ${printed}`)) return valueIn(line);
  return written.endsWith(':') && writtenYaml(next).trim() === '' ? valueIn(next) : undefined;
}
