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
 * asked anew wherever it changes. A library that several templates hold is taken once; one that differs puts its template into another group.
 */
export function grouped(
  sources: readonly TemplateSources[],
  known: ReadonlyMap<string, KnownFile>,
): readonly TemplateGroup[] {
  const groups: Group[] = [];
  for (const { kind, version, files } of sources) {
    const named = Object.entries(files).map(([file, text]) => {
      const { package: keys = [], data = [] } = known.get(file) ?? {};
      return { file, text, keys, name: JSON.stringify(keys), data };
    });
    const [main, ...libs] = named;
    if (main === undefined) continue;
    const readsInventory = named.some(({ data }) => data.includes('inventory'));
    const isFree = (group: Group): boolean =>
      group.version === version &&
      group.readsInventory === readsInventory &&
      !group.texts.has(main.name) &&
      libs.every(({ name, text }) => (group.texts.get(name) ?? text) === text);
    const group: Group = groups.find(isFree) ?? { version, files: {}, templates: [], readsInventory, texts: new Map() };
    if (!groups.includes(group)) groups.push(group);
    for (const { file, text, name } of named) {
      if (!group.texts.has(name)) group.files[file] = text;
      group.texts.set(name, text);
    }
    group.templates.push({ kind, keys: main.keys });
  }
  return groups.map(({ texts: _, ...group }) => group);
}

interface Group {
  readonly version: Template['version'];
  readonly files: Record<string, string>;
  readonly templates: AskedTemplate[];
  readonly readsInventory: boolean;
  /** The text of each package. */
  readonly texts: Map<string, string>;
}
