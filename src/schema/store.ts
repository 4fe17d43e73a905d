import { brotliDecompressSync } from 'node:zlib';
import { shipped } from '../host/index.ts';
import type { SchemaNode } from './node.ts';

/** A kind of one version of its group, as some versions of Kubernetes serve it. All versions are minor ones of 1. */
export interface KnownKind {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
  /** Of its schema; undefined where none is kept. */
  readonly definition: string | undefined;
  /** The first and the last version whose schema is kept. */
  readonly first: number;
  readonly last: number;
  readonly introduced: number | undefined;
  readonly deprecated: number | undefined;
  readonly removed: number | undefined;
  /** `group/version/Kind`, or `version/Kind` of the core group. */
  readonly replacement: string | undefined;
}

/** Schemas of the types that Kubernetes itself serves, as every version that is kept has them. */
export interface Store {
  /** The oldest and the newest version of Kubernetes. */
  readonly oldest: number;
  readonly newest: number;
  readonly kinds: readonly KnownKind[];
  kind(group: string, version: string, kind: string): KnownKind | undefined;
  definition(name: string, minor: number): SchemaNode | undefined;
}

let opened: Store | undefined;

/** Reads the store when it is first asked for. */
export function kubernetesStore(): Store {
  opened ??= readStore(brotliDecompressSync(shipped('schemas/kubernetes.txt.br')).toString());
  return opened;
}

/** What one definition is in versions in a row; its text is parsed when first asked for. */
interface Variant {
  readonly first: number;
  readonly last: number;
  readonly text: string;
  node?: SchemaNode;
}

/** The format is that of `engines/schemas`: the versions, the kinds, the definitions. */
export function readStore(text: string): Store {
  const lines = text.split('\n');
  const versions = (lines[0] ?? '').split('\t').map((version) => Number(version.split('.')[1]));
  const kinds = new Map<string, KnownKind>();
  const variants = new Map<string, Variant[]>();
  for (const line of lines.slice(1)) {
    if (line === '') continue;
    const [name = '', ...fields] = line.split('\t');
    if (name === 'kind') {
      const known = kindOf(fields);
      kinds.set(keyOf(known.group, known.version, known.kind), known);
    } else {
      const [first, last, schema = ''] = fields;
      const before = variants.get(name) ?? [];
      before.push({ first: Number(first), last: Number(last), text: schema });
      variants.set(name, before);
    }
  }
  return {
    oldest: Math.min(...versions),
    newest: Math.max(...versions),
    kinds: [...kinds.values()],
    kind: (group, version, kind) => kinds.get(keyOf(group, version, kind)),
    definition(name, minor) {
      const found = variants.get(name)?.find(({ first, last }) => first <= minor && minor <= last);
      if (found === undefined) return undefined;
      found.node ??= JSON.parse(found.text) as SchemaNode;
      return found.node;
    },
  };
}

function kindOf(fields: readonly string[]): KnownKind {
  const [group = '', version = '', kind = '', definition, first, last, introduced, deprecated, removed, replacement] =
    fields;
  return {
    ...{ group, version, kind, definition: definition || undefined },
    ...{ first: Number(first), last: Number(last) },
    ...{ introduced: minorOf(introduced), deprecated: minorOf(deprecated), removed: minorOf(removed) },
    replacement: replacement || undefined,
  };
}

function minorOf(version: string | undefined): number | undefined {
  return version ? Number(version.split('.')[1]) : undefined;
}

function keyOf(group: string, version: string, kind: string): string {
  return `${group}/${version}/${kind}`;
}
