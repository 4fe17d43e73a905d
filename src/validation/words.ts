import { clipped, fieldAt, type JsonPath, type Manifest } from '../model/index.ts';
import { namedField } from '../schema/index.ts';

/** An error of the API server, in its own parts. */
export interface Refusal {
  readonly type: string;
  readonly detail: string;
  readonly found?: string;
  readonly whole: string;
}

const nameless = 'name or generateName is required';

/** What Go says of a time zone that is not among those of the engine: it looks for files of the system last. */
const noSuchZone = 'not implemented on js';

const longestValue = 60; // characters
const longestDetail = 300;

/** What the API server refuses, in one sentence. */
export function messageOf(manifest: Pick<Manifest, 'id' | 'value'>, path: JsonPath, refusal: Refusal): string {
  const { title, field, about } = namedField(manifest, path);
  const detail = plainDetail(refusal.detail);
  if (detail === noSuchZone)
    return `${about} is ${JSON.stringify(fieldAt(manifest.value, path))}, which is no time zone`;
  const found = foundText(manifest, refusal);
  const is = found === undefined ? about : `${about} is ${found}`;
  switch (refusal.type) {
    case 'FieldValueRequired':
      if (detail === nameless) return `${title} has no metadata.name`;
      return detail === '' && field !== '' ? `${title} has no ${field}, which is required` : joined(about, detail);
    case 'FieldValueDuplicate':
      return `${is}, which is there twice`;
    case 'FieldValueNotFound':
      return `${is}, which is not found`;
    case 'FieldValueForbidden':
      return joined(`${about} is not allowed`, detail);
    default:
      return joined(is, detail);
  }
}

function joined(subject: string, detail: string): string {
  return detail === '' ? `${subject}: the API server refuses it` : `${subject}: ${detail}`;
}

/** Nothing of a Secret is shown. */
function foundText({ id }: Pick<Manifest, 'id'>, { found }: Refusal): string | undefined {
  if (found === undefined || id.kind === 'Secret') return undefined;
  return /^(?:-?\d+(?:\.\d+)?|true|false)$/.test(found) ? found : JSON.stringify(clipped(found, longestValue));
}

/** Without the expression in which the API server looks for names, its markup, and what it prints below its first line. */
function plainDetail(detail: string): string {
  const [first = ''] = detail.split('\n');
  const shown = first.replace(/ \((?:e\.g\. .*, )?regex used for validation is .*\)$/, '').replaceAll('`', '');
  return clipped(shown, longestDetail);
}

/** What is refused of a change. */
export function changeMessageOf(manifest: Pick<Manifest, 'id' | 'value'>, path: JsonPath, refusal: Refusal): string {
  const { about } = namedField(manifest, path);
  return `${about} differs from the base, and the API server refuses to change it: ${plainDetail(refusal.detail)}`;
}

/** What the API server accepts with a warning. */
export function warningOf(manifest: Pick<Manifest, 'id' | 'value'>, path: JsonPath, text: string): string {
  return `${namedField(manifest, path).about}: ${plainDetail(text)}`;
}
