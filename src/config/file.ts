import type {
  FailOn,
  HelmTexts,
  Json,
  KustomizeOptions,
  LowerSettings,
  SchemaSettings,
  Severity,
  SharedTexts,
} from '../model/index.ts';

/** The configuration file as its schema allows it, with the lists of every chart; paths are relative to the folder of the file. */
export interface ConfigFile extends SharedTexts {
  readonly profile?: 'default' | 'strict';
  readonly failOn?: FailOn;
  readonly kubeVersion?: string;
  readonly exclude?: readonly string[];
  readonly external?: readonly string[];
  readonly targets?: readonly TargetEntry[];
  readonly schemas?: Partial<SchemaSettings>;
  readonly kustomize?: Partial<KustomizeOptions>;
  readonly policies?: readonly PolicyEntry[];
  readonly rules?: Readonly<Record<string, RuleEntry>>;
  readonly waivers?: { readonly inline?: 'allow' | 'forbid'; readonly entries?: readonly WaiverEntry[] };
  readonly lower?: Partial<LowerSettings>;
  readonly limits?: { readonly renderSeconds?: number; readonly engineMiB?: number; readonly fileMiB?: number };
}

/** The same before its rules are checked: that takes what each of them declares. */
export interface UncheckedFile extends Omit<ConfigFile, 'rules'> {
  readonly rules?: Readonly<Record<string, unknown>>;
}

/** Globs of files are relative to the folder of the configuration file. */
export interface WaiverEntry {
  readonly rules: readonly string[];
  readonly files?: readonly string[];
  readonly objects?: readonly string[];
  readonly reason: string;
  readonly until?: string;
  readonly owner?: string;
}

/** Policies of one kind; paths are relative to the folder of the configuration file. Exactly one of the first three is there. */
export interface PolicyEntry {
  readonly rules?: string;
  readonly conftest?: string;
  readonly gatekeeper?: string;
  readonly name?: string;
  readonly namespaces?: readonly string[];
  readonly data?: readonly string[];
  readonly rego?: 'auto' | 'v0' | 'v1';
}

/** Paths are relative to the chart's folder. */
export interface TargetEntry extends VariantEntry {
  readonly path: string;
  readonly variants?: readonly (VariantEntry & { readonly name: string })[];
}

export interface VariantEntry extends HelmTexts {
  readonly release?: string;
  readonly namespace?: string;
}

export const levels = ['off', 'on', 'error', 'warning', 'info'] as const satisfies readonly ('off' | 'on' | Severity)[];
export type Level = (typeof levels)[number];
export type RuleEntry = Level | { readonly severity?: Level; readonly [param: string]: Json | undefined };
