import type { Files } from '../host/index.ts';
import {
  type Cause,
  type FailedTarget,
  type Finding,
  fieldAt,
  type LocatedFinding,
  type Lowering,
  type Manifest,
  mainFile,
  type RepoPath,
  type Target,
} from '../model/index.ts';
import type { Caused, Move } from './caused.ts';
import { defaultLowering, isCiValues } from './charts.ts';
import { toDependencies } from './dependencies.ts';
import { failureLowering, needingValues } from './failures.ts';
import { folderLowering } from './folders.ts';
import { toHelmCharts } from './helm-charts.ts';
import { fileReader } from './yaml.ts';

/** What is known of the state that findings are in. */
export interface LowerContext {
  readonly files: Files;
  readonly targets: readonly Target[];
  readonly manifests: readonly Manifest[];
  /** Folders that were asked for by name: they are judged as what they are asked for. */
  readonly named: readonly RepoPath[];
  /** Charts whose deployment the configuration describes. */
  readonly configured: ReadonlySet<RepoPath>;
}

/** Findings, each with the reason why it is less urgent, where there is one. */
export async function loweredFindings(
  findings: readonly Finding[],
  located: readonly LocatedFinding[],
  { causes, ...context }: LowerContext & { readonly causes: ReadonlyMap<Finding, Cause> },
): Promise<readonly LocatedFinding[]> {
  const { files, configured, manifests } = context;
  const folderOf = foldersIn(context);
  const isWhole = context.named.every((path) => path === '.');
  const read = fileReader(files);
  const defaultOf = defaultLowering({ read, files, configured, manifests, isWhole });
  const causeOf = (finding: Finding | undefined): Cause | undefined => finding && causes.get(finding);
  const caused = located.map((finding, at) => ({
    finding,
    target: findings[at]?.manifest.target,
    source: findings[at]?.manifest.source,
    cause: causeOf(findings[at]),
  }));
  const moves = [toHelmCharts(read), toDependencies(read)];
  const moved: LocatedFinding[] = [];
  for (const each of caused) moved.push((await firstMove(each, moves)) ?? each.finding);
  return Promise.all(
    moved.map(async (each, at) => {
      const finding = findings[at];
      if (finding === undefined || each.lowering !== undefined) return each;
      const { manifest } = finding;
      const lowering =
        folderOf(manifest.target, each.location.span.file) ??
        ciLowering(manifest.target) ??
        hookLowering(manifest) ??
        (await defaultOf(finding, causeOf(finding) ?? {}));
      return lowering === undefined ? each : { ...each, lowering };
    }),
  );
}

async function firstMove(caused: Caused, moves: readonly Move[]): Promise<LocatedFinding | undefined> {
  for (const move of moves) {
    const moved = await move(caused);
    if (moved !== undefined) return moved;
  }
  return undefined;
}

/** The same of failures. */
export async function loweredFailures(
  failed: readonly FailedTarget[],
  context: LowerContext,
): Promise<readonly FailedTarget[]> {
  const folderOf = foldersIn(context);
  return Promise.all(
    failed.map(async (each) => {
      const { failure, target } = each;
      const ofTarget = target && (folderOf(target, failure.file ?? mainFile(target)) ?? ciLowering(target));
      const lowering = (await failureLowering(each, context.files)) ?? ofTarget;
      if (lowering === undefined) return each;
      return { ...each, failure: lowering.by === 'needsValues' ? needingValues(failure) : failure, lowering };
    }),
  );
}

/** Both the target and the line must be there: what is deployed from elsewhere too, or edited elsewhere, is not. */
function foldersIn({ targets, named }: LowerContext) {
  const loweringOf = folderLowering(
    targets.map(({ path }) => path),
    named,
  );
  return (target: Target, file: RepoPath): Lowering | undefined => {
    return loweringOf(mainFile(target)) === undefined ? undefined : loweringOf(file);
  };
}

function ciLowering(target: Target): Lowering | undefined {
  if (target.kind !== 'helm') return undefined;
  const file = target.request.values.find((each) => isCiValues(each, target.path));
  return file === undefined ? undefined : { by: 'ciValues', reason: `${file} has values to test the chart with` };
}

/** Objects of a chart that run at a point of its release, and not as long as it is deployed. */
function hookLowering({ value, target }: Manifest): Lowering | undefined {
  if (target.kind !== 'helm') return undefined; // what else deploys them may not know the annotation
  const hook = fieldAt(value, ['metadata', 'annotations', 'helm.sh/hook']);
  if (typeof hook !== 'string' || hook === '') return undefined;
  const isTest = hook.split(',').every((each) => /^test(?:-success|-failure)?$/.test(each.trim()));
  return isTest
    ? { by: 'tests', reason: 'the object is a test of its chart (helm.sh/hook)' }
    : { by: 'hooks', reason: `the object is a hook of its chart (helm.sh/hook: ${hook})` };
}
