import type { HelmTexts } from './helm-inputs.ts';
import type { FailOn } from './severity.ts';

/** What a caller (command line, Action, program) asks of one run; of {@link HelmTexts}, what holds for every chart. */
export interface RunOptions extends HelmTexts {
  /** Absolute repository root; by default the nearest parent with `.git`, else `cwd`. */
  readonly root?: string;
  /** Absolute folder that `paths` are relative to. */
  readonly cwd: string;
  /** Files, folders, patterns or pipes to judge, and `-` for standard input; empty for the whole repository. */
  readonly paths: readonly string[];
  /** What `-` stands for. */
  readonly standardInput?: AsyncIterable<Uint8Array>;
  /** The name of standard input in findings; as that file of the repository it is judged. */
  readonly stdinFilename?: string;
  readonly config?: string;
  readonly profile?: 'default' | 'strict';
  /** Files and folders of policies, besides those that the configuration names. */
  readonly policies?: readonly string[];
  /** Only these rules, when not empty. */
  readonly rules: readonly string[];
  readonly kubeVersion?: string;
  readonly release?: string;
  readonly namespace?: string;
  readonly includeCrds: boolean;
  /** Of charts, only the variant with this name is rendered. */
  readonly variant?: string;
  /** Commit, branch or tag to compare with: findings that were there already do not count. */
  readonly base?: string;
  /** What the working tree relaxes in its configuration, baseline and ignore files is in effect, although there is a base. */
  readonly acceptConfigChanges?: boolean;
  /** File of findings that do not count, relative to `cwd`. */
  readonly baseline?: string;
  /** The baseline is about to be written again; it need not exist yet. */
  readonly updateBaseline?: boolean;
  /** How many fixes of open findings to look for and prove, those of the most severe first. */
  readonly fixes?: number;
  readonly failOn?: FailOn;
  /** A run that judges no object is a success. */
  readonly allowEmpty?: boolean;
  /** `2027-01-31`: the day on which waivers are judged; by default the current one, in UTC. */
  readonly today?: string;
  /** Absolute folder in which outcomes are kept from run to run; without it none are. */
  readonly cache?: string;
  /** Most engines at work at the same time; by default the number of processors. */
  readonly workers?: number;
  readonly onProgress?: (progress: Progress) => void;
  /** Something that changes nothing about the result but ought to be known. */
  readonly onWarning?: (message: string) => void;
}

/** How far a step has come: targets rendered, or steps begun and ended (0 of 1, 1 of 1). */
export interface Progress {
  readonly step: 'render' | 'judge' | 'locate' | 'fix';
  readonly done: number;
  readonly total: number;
}
