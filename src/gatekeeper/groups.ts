import { grouped as groupedBy } from '../model/index.ts';
import type { AskedTemplate } from './main.ts';
import type { Template } from './template.ts';

/** The Rego of a template by the names of its files: the policy first, then its libraries. */
export interface TemplateSources {
  readonly kind: string;
  readonly version: Template['version'];
  readonly files: Readonly<Record<string, string>>;
}

/** Templates in one module: none of their packages has the name of another one. */
export interface TemplateGroup {
  readonly version: Template['version'];
  readonly files: Readonly<Record<string, string>>;
  readonly templates: readonly AskedTemplate[];
  /** They read the inventory. */
  readonly readsInventory: boolean;
}

/** What is known of a file by compiling it. */
export interface KnownFile {
  /** Without `data`. */
  readonly package: readonly string[];
  /** First keys of `data` that it names. */
  readonly data: readonly string[];
}

export function sourcesOf({ kind, rego, libs, version }: Template): TemplateSources {
  const ofLibs = libs.map((text, index) => [`${kind}/lib-${index}.rego`, text]);
  return { kind, version, files: Object.fromEntries([[policyFile(kind), rego], ...ofLibs]) };
}

export function policyFile(kind: string): string {
  return `${kind}/template.rego`;
}

/**
 * As few groups as the packages allow, apart by version of Rego, and others for templates that read the inventory: theirs are
 * asked again wherever it changes. A library that several templates hold is taken once; one that differs puts its template
 * into another group.
 */
export function grouped(
  sources: readonly TemplateSources[],
  known: ReadonlyMap<string, KnownFile>,
): readonly TemplateGroup[] {
  const groups: Group[] = [];
  for (const source of sources) {
    const all = packagesOf(source, known);
    const [main] = all;
    if (main === undefined) continue;
    const { version, kind } = source;
    const readsInventory = all.some((each) => each.readsInventory);
    const isFree = (group: Group): boolean =>
      group.version === version &&
      group.readsInventory === readsInventory &&
      all.every((each) => (group.packages.get(each.name) ?? each.text) === each.text) &&
      !group.packages.has(main.name);
    let group = groups.find(isFree);
    if (group === undefined) {
      group = { version, files: new Map(), templates: [], readsInventory, packages: new Map() };
      groups.push(group);
    }
    for (const { name, text, files } of all) {
      if (!group.packages.has(name)) for (const [file, each] of files) group.files.set(file, each);
      group.packages.set(name, text);
    }
    group.templates.push({ kind, keys: main.keys });
  }
  return groups.map(({ packages: _, files, ...group }) => ({ ...group, files: Object.fromEntries(files) }));
}

interface Group {
  readonly version: Template['version'];
  readonly files: Map<string, string>;
  readonly templates: AskedTemplate[];
  readonly readsInventory: boolean;
  /** The text of each. */
  readonly packages: Map<string, string>;
}

/** The files of a template that have one package. */
interface Package {
  readonly name: string;
  readonly keys: readonly string[];
  readonly files: readonly (readonly [file: string, text: string])[];
  readonly text: string;
  readonly readsInventory: boolean;
}

/** That of the policy is the first one. */
function packagesOf({ files }: TemplateSources, known: ReadonlyMap<string, KnownFile>): readonly Package[] {
  const keysOf = (file: string): readonly string[] => known.get(file)?.package ?? [];
  const byName = groupedBy(Object.entries(files), ([file]) => [JSON.stringify(keysOf(file))]);
  return [...byName].map(([name, all]) => ({
    name,
    keys: keysOf(all[0]?.[0] ?? ''),
    files: all,
    text: JSON.stringify(all.map(([, text]) => text)),
    readsInventory: all.some(([file]) => known.get(file)?.data.includes('inventory')),
  }));
}
