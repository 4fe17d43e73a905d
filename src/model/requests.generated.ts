// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { RepoPath } from './location.ts';

/** A value that is the text of a file. */
export interface FileValue {
  /** As `--set-file` has it in front of `=`. */
  readonly key: string;
  readonly file: RepoPath;
}

/** One rendering of a chart: what `helm template RELEASE CHART` is given. */
export interface HelmRequest {
  /** Folder or archive. */
  readonly chart: RepoPath;
  readonly release: string;
  readonly namespace: string;
  /** Values files, lowest precedence first. */
  readonly values: readonly RepoPath[];
  /** `--set` expressions, lowest precedence first. */
  readonly set: readonly string[];
  /** `--set-string` expressions; they go over those of `set`. */
  readonly setString?: readonly string[];
  /** Values that are the text of a file, as with `--set-file`; they go over all others. */
  readonly setFile?: readonly FileValue[];
  /** Empty: the version built into Helm. */
  readonly kubeVersion: string;
  /** Added to the API versions that Helm knows, as with `--api-versions`. */
  readonly apiVersions: readonly string[];
  readonly includeCrds: boolean;
  readonly isUpgrade: boolean;
  /** Makes the name of a release that has none. */
  readonly nameTemplate?: string;
  readonly skipTests?: boolean;
  readonly skipHooks?: boolean;
  /** Values in no file; values files go over them. */
  readonly inline?: InlineValues;
}

/** Values that stand in no file of their own, and where their lines come from. */
export interface InlineValues {
  readonly text: string;
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
}

/** One build of a kustomization: what `kustomize build PATH` is given. */
export interface KustomizeRequest {
  /** Folder of the kustomization. */
  readonly path: RepoPath;
  /** Whether files outside the folder may be read; none outside the repository ever is. */
  readonly loadRestrictor: ("rootOnly" | "none");
  /** Inflate the charts of `helmCharts`, as `--enable-helm` does. */
  readonly enableHelm?: boolean;
  /** Version of Kubernetes for charts whose entry names none; empty: the version built into Helm. */
  readonly kubeVersion?: string;
  /** API versions for charts whose entry names none. */
  readonly apiVersions?: readonly string[];
}

/** Entries of three numbers, sorted by the first: line of the text (1-based), index into `files` (-1: unknown), line there. */
export type LineTable = readonly (readonly [
  number,
  number,
  number
])[];
