import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { isMap, parseDocument } from 'yaml';

/** Where the kustomizations are that inflate the charts of a copy. */
export const inflated = 'inflated';

/**
 * Puts a kustomization around every chart of a copy, and one around every set of values in its `ci/` that gives these as
 * `valuesInline`; answers the new files, relative to `root` as `files` are.
 */
export function inflateCharts(root: string, files: readonly string[]): readonly string[] {
  mkdirSync(join(root, inflated));
  const written = files.flatMap((file) => {
    if (posix.basename(file) !== 'Chart.yaml' || /(?:^|\/)(?:charts|templates)\/.*\/(?:charts|templates)\//.test(file))
      return [];
    const chart = posix.dirname(file);
    if (chart === '.') return [];
    const tests = files.filter((each) => posix.dirname(each) === `${chart}/ci` && /-values\.ya?ml$/.test(each));
    return [undefined, ...tests].flatMap((values) => kustomizationOf(root, chart, values));
  });
  writeFileSync(join(root, 'seaworthy.yaml'), 'kustomize: { loadRestrictor: none }\n');
  return written;
}

function kustomizationOf(root: string, chart: string, values: string | undefined): readonly string[] {
  const inline = values === undefined ? '' : inlined(readFileSync(join(root, values), 'utf8'));
  if (inline === undefined) return [];
  const folder = posix.join(
    inflated,
    chart.replaceAll('/', '.'),
    values === undefined ? 'own' : posix.basename(values),
  );
  const name = posix.basename(chart);
  const text = `helmGlobals:
  chartHome: ${JSON.stringify(posix.relative(folder, posix.dirname(chart)))}
helmCharts:
- name: ${JSON.stringify(name)}
  releaseName: ${JSON.stringify(releaseOf(name))}
${inline}`;
  mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, folder, 'kustomization.yaml'), text);
  return [posix.join(folder, 'kustomization.yaml')];
}

/** Values as they stand in an entry of `helmCharts`; undefined where indenting alone does not put them there. */
function inlined(text: string): string | undefined {
  const { contents, errors } = parseDocument(text, { logLevel: 'silent' });
  const plain = isMap(contents) && contents.flow !== true && errors.length === 0;
  if (!plain || /^(?:---|\.\.\.|%)/m.test(text)) return undefined;
  return `  valuesInline:\n${text.replace(/^(?=.)/gm, '    ')}`;
}

function releaseOf(name: string): string {
  return (
    name
      .toLowerCase()
      .replace(/[^a-z0-9-]+/g, '-')
      .slice(0, 53)
      .replace(/^-+|-+$/g, '') || 'release'
  );
}
