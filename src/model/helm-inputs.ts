import type { RepoPath } from './location.ts';
import type { FileValue, HelmRequest } from './requests.generated.ts';

/** What one text of a list becomes, by how it is read. */
export interface ReadText {
  /** As written. */
  readonly text: string;
  /** A path. */
  readonly file: RepoPath;
  /** `key=path`; several after commas. */
  readonly fileValue: FileValue;
}

/** One list that `helm template` is given: where users write its texts, and how they are read. */
export interface HelmListRow {
  /** Option of the command line; each use adds to the list. Its long name is the name of the list in kebab-case. */
  readonly option: string;
  readonly help: string;
  /** One option may hold several texts with commas between them. */
  readonly commas: boolean;
  readonly reads: keyof ReadText;
  /** Description of the key for one chart in `seaworthy.yaml`. */
  readonly key: string;
  /** Description of the key for every chart in `seaworthy.yaml`; without it there is none. */
  readonly sharedKey?: string;
  /** The Action has an input of this name in kebab-case; its text is in `action.yml`. */
  readonly actionInput: boolean;
}

/**
 * The lists that `helm template` is given besides a chart and a release, in the order of the command line. A new list is
 * a row here and an empty list in {@link noInputs}: options, inputs and keys of `seaworthy.yaml` follow from it. Programs
 * see the comment of a row; it takes three lines, since the bundler of declarations drops shorter ones.
 */
export const helmLists = {
  /**
   * Values files, lowest precedence first.
   */
  values: {
    option: '-f, --values <file>',
    help: 'values file for every chart; repeatable',
    commas: true,
    reads: 'file',
    key: 'Values files, lowest precedence first, relative to the chart’s folder.',
    actionInput: true,
  },
  /**
   * `key=value` expressions, lowest precedence first.
   */
  set: {
    option: '--set <key=value>',
    help: 'value for every chart; repeatable',
    commas: false,
    reads: 'text',
    key: '`--set` expressions, lowest precedence first.',
    actionInput: true,
  },
  /**
   * `key=value` expressions with values that are always text.
   */
  setString: {
    option: '--set-string <key=value>',
    help: 'value for every chart, always text; repeatable',
    commas: false,
    reads: 'text',
    key: '`--set-string` expressions, whose values are always text.',
    actionInput: true,
  },
  /**
   * `key=file` expressions.
   */
  setFile: {
    option: '--set-file <key=path>',
    help: 'value for every chart, the text of a file; repeatable',
    commas: false,
    reads: 'fileValue',
    key: '`--set-file` expressions, `key=path` with a path relative to the chart’s folder.',
    actionInput: true,
  },
  /**
   * API versions that a chart finds in the cluster besides those that Helm knows.
   */
  apiVersions: {
    option: '--api-versions <version>',
    help: 'API version that charts find in the cluster; repeatable',
    commas: true,
    reads: 'text',
    key: 'API versions that the chart finds in the cluster besides those that Helm knows.',
    sharedKey: 'API versions that every chart finds in the cluster besides those that Helm knows.',
    actionInput: true,
  },
} as const satisfies { readonly [K in keyof HelmRequest]?: HelmListRow };

export type HelmList = keyof typeof helmLists;

/** What one text of each list becomes. */
export type HelmItem = { readonly [K in keyof typeof helmLists]: ReadText[(typeof helmLists)[K]['reads']] };

/** What `helm template` is given besides a chart and a release, each list with the lowest precedence first. */
export type HelmInputs = { readonly [K in keyof HelmItem]: readonly HelmItem[K][] };

/** The same as the command line and the configuration have it: files of values and `key=file` are paths as written. */
export type HelmTexts = { readonly [K in keyof typeof helmLists]?: readonly string[] };

/** The lists of `HelmTexts` that `seaworthy.yaml` also has for every chart. */
export type SharedTexts = {
  readonly [K in HelmList as (typeof helmLists)[K] extends { sharedKey: string } ? K : never]?: readonly string[];
};

export const noInputs: HelmInputs = { values: [], set: [], setString: [], setFile: [], apiVersions: [] };

export const helmListNames: readonly HelmList[] = Object.keys(helmLists).filter(isHelmList);

/** `inputs` with other items in one list. */
export function withList<K extends HelmList>(inputs: HelmInputs, list: K, items: readonly HelmItem[K][]): HelmInputs {
  return { ...inputs, [list]: items };
}

/** The lists of both, without what else they hold; `upper` has the higher precedence. */
export function joinInputs(lower: HelmInputs, upper: HelmInputs): HelmInputs {
  return helmListNames.reduce((joined, list) => withList(joined, list, joinList(list, lower, upper)), noInputs);
}

/** The lists alone, without what else the object holds. */
export function helmTexts(texts: HelmTexts): HelmTexts {
  return Object.fromEntries(
    helmListNames.map((list) => [list, texts[list]]).filter(([, written]) => written !== undefined),
  );
}

/** The lists of a configuration file for every chart. */
export function sharedTexts(file: SharedTexts): SharedTexts {
  return helmTexts(file);
}

/** Every text of every list, as the id of a target shows them. */
export function allTexts(texts: HelmTexts): readonly string[] {
  return helmListNames.flatMap((list) => texts[list] ?? []);
}

/** The files that the lists name, as often as they name them. */
export function filesOfInputs(inputs: HelmInputs): readonly RepoPath[] {
  return helmListNames.flatMap((list) => filesOf(helmLists[list].reads, inputs[list]));
}

const filesOfItem: { readonly [W in keyof ReadText]: (item: ReadText[W]) => readonly RepoPath[] } = {
  text: () => [],
  file: (file) => [file],
  fileValue: ({ file }) => [file],
};

function filesOf<W extends keyof ReadText>(reads: W, items: readonly ReadText[W][]): readonly RepoPath[] {
  return items.flatMap((item) => filesOfItem[reads](item));
}

function joinList<K extends HelmList>(list: K, lower: HelmInputs, upper: HelmInputs): readonly HelmItem[K][] {
  return lower[list].concat(upper[list]);
}

function isHelmList(name: string): name is HelmList {
  return Object.hasOwn(helmLists, name);
}
