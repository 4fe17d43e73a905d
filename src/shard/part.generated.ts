// Generated from JSON Schemas by `npm run generate`; no need to edit.
import type { EngineError, FoundCause } from '../engine/index.ts';
import type { FileValue, LineTable, RepoPath } from '../model/index.ts';

/** One request to an engine, and its outcome. */
export interface Call {
  /** Of engine, request and state of the repository: the same request finds it. */
  readonly key: string;
  /** For people. */
  readonly about: string;
  /** Files the engine read. */
  readonly inputs: readonly RepoPath[];
  /** Of what was in them. */
  readonly contents: string;
  /** The answer or the error. */
  readonly outcome: PackedOutcome;
}

/** What `helm locate` answered. */
export interface PackedCauses {
  readonly documents: readonly (readonly FoundCause[])[];
}

export interface PackedDocument {
  /** A template, a resource file, the archive of a subchart, or the kustomization that generates the object. */
  readonly source: RepoPath | '';
  /** Line of `source` on which it begins. */
  readonly sourceLine: number;
  readonly text: Sealable;
}

/** One member, by what was asked: text and its lines, or causes; `error` for a request of either kind. */
export type PackedOutcome = ({
  readonly kind: "text";
  readonly answer: PackedText;
} | {
  readonly kind: "causes";
  readonly answer: PackedCauses;
} | {
  readonly kind: "error";
  readonly error: Sealed;
});

/** A chart that has to be rendered first; its values may hold a password, and are sealed. */
export interface PackedRequest {
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
  readonly inline?: PackedValues;
}

/** What `helm template` or `kustomize build` answered, each document once, sealed when one of them may be a Secret. */
export interface PackedText {
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
  /** The lines on which an item of a list begins that comes from elsewhere than its first field. */
  readonly items?: LineTable;
  /** Objects of which only some lines are known. */
  readonly partial?: number;
  /** Objects of which no line is known. */
  readonly fallbacks?: number;
  /** Documents that came out of a chart: index of the document, index into `charts`, line of the chart's output (1-based) on which it begins. */
  readonly inflated?: LineTable;
  /** Pieces of the output; a number stands for the document of that index. */
  readonly output: readonly (Sealable | number)[];
  readonly documents: readonly PackedDocument[];
  /** Charts that have to be rendered first. */
  readonly neededCharts?: readonly PackedRequest[];
}

export interface PackedValues {
  readonly files?: readonly RepoPath[];
  /** An entry holds until the next. */
  readonly lines?: LineTable;
  readonly text: Sealable;
}

/** What one shard found out by rendering and locating: plain JSON, version 1. */
export interface Part {
  /** Of this format. */
  readonly version: 1;
  /** Version of the Seaworthy that wrote it. */
  readonly seaworthy: string;
  readonly shard: ShardNumber;
  readonly sharedState: SharedState;
  /** Commit that was compared with. */
  readonly base?: string;
  /** Files and folders looked at; empty for the whole repository. */
  readonly paths: readonly RepoPath[];
  /** Ids of what was rendered. */
  readonly targets: readonly string[];
  /** What engines were asked, and what they answered. */
  readonly calls: readonly Call[];
}

/** Text, or text that can be opened only with the files it was made from. */
export type Sealable = (string | Sealed);

/** Text that can be opened only with the files it was made from. */
export interface Sealed {
  /** Base64. */
  readonly sealed: string;
}

/** One of several machines that share a run. */
export interface ShardNumber {
  /** 1-based. */
  readonly index: number;
  readonly of: number;
}

/** What the shards of one run and their merge must have in common. */
export interface SharedState {
  /** The commit judged; missing where there is none. */
  readonly commit?: string;
  /** Of options, configuration and rules in force. */
  readonly settings: string;
  /** Of the targets and how they are divided. */
  readonly targets: string;
}
