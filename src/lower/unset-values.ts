import { fieldAt, type Json, type JsonPath, type Lowering, type Manifest, podTemplatePath } from '../model/index.ts';
import { isPlainChart } from './failures.ts';

/**
 * Why what a chart renders with its own values cannot be installed: templates print values that are not there as `<nil>`,
 * or leave a container without an image. The chart demands values as one with `required` does, and only does not say so.
 */
export function unsetLowering(manifests: readonly Manifest[]): (manifest: Manifest) => Lowering | undefined {
  const found = new Map<string, string>(); // by id of the target
  for (const manifest of manifests) {
    if (found.has(manifest.target.id) || !isPlainChart(manifest.target)) continue;
    const what = unsetIn(manifest);
    if (what !== undefined) found.set(manifest.target.id, `${what} in ${manifest.id.kind} ${manifest.id.name}`);
  }
  return ({ target }) => {
    const what = found.get(target.id);
    const reason = `the chart demands values that it has no defaults for (${what})`;
    return what === undefined ? undefined : { by: 'needsValues', reason };
  };
}

function unsetIn({ id, value, text }: Manifest): string | undefined {
  // a text of a ConfigMap may say so itself
  if (text.includes('<nil>') && id.kind !== 'ConfigMap' && id.kind !== 'Secret' && hasNil(value)) return '<nil>';
  const pod = podTemplatePath(id, value);
  return pod !== undefined && lacksImage(value, pod) ? 'a container without an image' : undefined;
}

/** What Go prints for a value that is not there: `<nil>` alone, `%!s(<nil>)` in a text. */
function hasNil(value: Json | undefined): boolean {
  if (typeof value === 'string') return value === '<nil>' || /%![a-z]\(<nil>\)/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNil);
}

function lacksImage(value: Json, pod: JsonPath): boolean {
  return ['containers', 'initContainers'].some((list) => {
    const containers = fieldAt(value, [...pod, 'spec', list]);
    return Array.isArray(containers) && containers.some((each: Json) => !isImage(fieldAt(each, ['image'])));
  });
}

/** A name, which may have a tag; the tag alone is none, and neither is a name whose tag is not there. */
function isImage(image: Json | undefined): boolean {
  return typeof image === 'string' && image !== '' && !image.startsWith(':') && !image.endsWith(':');
}
