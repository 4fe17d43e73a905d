import type { HelmInputs } from './helm-inputs.ts';
import type { RepoPath } from './location.ts';
import type { LowerSettings } from './lowering.ts';
import type { Json } from './manifest.ts';
import type { PolicySource } from './policy-source.ts';
import type { FailOn, Severity } from './severity.ts';
import type { WaiverSettings } from './waiver.ts';

/** One set of values a chart is deployed with. */
export interface ValueSet extends HelmInputs {
  /** Shown in the target's id. */
  readonly name: string;
  readonly release?: string;
  readonly namespace?: string;
}

/** Settings for one chart of the repository. */
export interface TargetConfig {
  readonly path: RepoPath;
  readonly release?: string;
  readonly namespace?: string;
  readonly variants: readonly ValueSet[];
}

export interface RuleSetting {
  readonly level: 'off' | 'on' | Severity;
  readonly params: Readonly<Record<string, Json>>;
  /** `seaworthy.yaml:12` or a command-line option. */
  readonly from: string;
}

/** What holds for every chart: from the command line, which has precedence over the settings of one chart. */
export interface HelmOptions extends HelmInputs {
  readonly release?: string;
  readonly namespace?: string;
  readonly includeCrds: boolean;
}

/** How kustomizations are built; what the command line of Kustomize calls by the same names. */
export interface KustomizeOptions {
  /** Inflates the charts of `helmCharts`. Nothing is started or fetched for that. */
  readonly enableHelm: boolean;
  /** Whether files outside the folder of a kustomization may be read; none outside the repository ever is. */
  readonly loadRestrictor: 'rootOnly' | 'none';
}

/** How objects are compared with schemas. */
export interface SchemaSettings {
  /** What is said of objects of add-ons for whose kind no schema is known. */
  readonly unknownKinds: 'silent' | 'info' | 'error';
}

/** The configuration of one run: file and command line joined, validated, with every default filled in. */
export interface Config {
  readonly profile: 'default' | 'strict';
  readonly failOn: FailOn;
  /** Kubernetes version to render and judge for, `1.33.0`. */
  readonly kubeVersion: string;
  /** False when {@link kubeVersion} is the default, and nothing says which version objects are written for. */
  readonly isVersionStated: boolean;
  /** Glob patterns of files and folders that are not looked at. */
  readonly exclude: readonly string[];
  /** `Kind/namespace/name` globs of objects that exist outside the repository. */
  readonly external: readonly string[];
  readonly targets: readonly TargetConfig[];
  readonly helm: HelmOptions;
  readonly schemas: SchemaSettings;
  readonly kustomize: KustomizeOptions;
  /** Policies besides the built-in ones, in the order in which they are named. */
  readonly policies: readonly PolicySource[];
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** Only these rules, when not empty (`--rule`). */
  readonly only: readonly string[];
  readonly waivers: WaiverSettings;
  /** How severe findings may be that are less urgent for what they are about. */
  readonly lower: LowerSettings;
  readonly limits: Limits;
}

export interface Limits {
  /** Milliseconds one render may take. */
  readonly renderMs: number;
  /** Bytes of memory one engine may take. */
  readonly engineBytes: number;
  /** Bytes of the largest file that is read. */
  readonly fileBytes: number;
}
