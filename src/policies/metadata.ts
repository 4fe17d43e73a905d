import { readRuleEntries } from '../config/index.ts';
import { type Failure, isKnownType, type RepoPath, type RuleMeta, typeOfToken, workloadToken } from '../model/index.ts';
import { describedRule, type RuleAnnotations } from './annotations.ts';
import { inPolicy } from './problem.ts';
import { validateMetadata } from './validate.generated.js';

/** A rule as its author describes it, or what is wrong with the description. */
export interface ReadMetadata {
  readonly rule?: Omit<RuleMeta, 'digest'>;
  readonly failures: readonly Failure[];
}

interface Written {
  readonly file: RepoPath;
  readonly id: string;
  /** Of all files, as the engine has them. */
  readonly annotations: readonly unknown[];
}

const hint = 'see policies/schemas/metadata.json of Seaworthy, and its built-in rules';

/** Reads the METADATA of the package of a rule. */
export function readMetadata({ file, id, annotations }: Written): ReadMetadata {
  const found = annotations.map((each) => entryOf(each, file)).find((each) => each !== undefined);
  if (found === undefined)
    return { failures: [inPolicy({ file, line: 1 }, `the package of ${id} has no METADATA`, hint)] };
  const { row: line, annotations: written } = found;
  if (!validateMetadata(written)) {
    const wrong = (validateMetadata.errors ?? []).map(({ instancePath, message = 'is not valid', params }) => {
      const extra: unknown = params.additionalProperty;
      return `METADATA${instancePath} ${message}${typeof extra === 'string' ? ` (${extra})` : ''}`;
    });
    return { failures: wrong.map((message) => inPolicy({ file, line }, message, hint)) };
  }
  const rule = { ...describedRule(id, written), source: { file, line } };
  const wrong = [...unknownKinds(written), ...invalidDefaults(rule)];
  return { rule, failures: wrong.map((message) => inPolicy({ file, line }, message, hint)) };
}

function entryOf(entry: unknown, file: string): { readonly row: number; readonly annotations: unknown } | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined;
  const { file: of, row, annotations }: Partial<Record<string, unknown>> = { ...entry };
  const isPackage =
    typeof annotations === 'object' &&
    annotations !== null &&
    'scope' in annotations &&
    annotations.scope === 'package';
  return of === file && isPackage ? { row: typeof row === 'number' ? row : 1, annotations } : undefined;
}

/** Kinds of Kubernetes that there are not: a misspelt one would leave the rule without objects. Others are taken as they are. */
function unknownKinds({ custom }: RuleAnnotations): readonly string[] {
  const unknown = custom.kinds.filter((token) => {
    const { group, kind } = typeOfToken(token);
    const isOfKubernetes = !group.includes('.') || group.endsWith('.k8s.io');
    return token !== workloadToken && isOfKubernetes && !isKnownType(group, kind);
  });
  return unknown.map((token) => `METADATA/custom/kinds names ${token}, which is no known type`);
}

/** Parameters whose default is none of the values they allow. */
function invalidDefaults(rule: Omit<RuleMeta, 'digest'>): readonly string[] {
  const defaults = Object.fromEntries(Object.entries(rule.params).map(([name, param]) => [name, param.default]));
  const { problems } = readRuleEntries({ [rule.id]: defaults }, [{ ...rule, digest: '' }]);
  return problems.map(({ message }) => `METADATA/custom/params: the default of ${message}`);
}
