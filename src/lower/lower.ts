import type { Files, RepositoryName } from '../host/index.ts';
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
  wholeLine,
} from '../model/index.ts';
import type { Placed } from './caused.ts';
import { defaultLowering, isCiValues } from './charts.ts';
import { outsideDependencies } from './dependencies.ts';
import { failureLowering, needingValues } from './failures.ts';
import { folderLowering } from './folders.ts';
import { generatedLowering } from './generated.ts';
import { toHelmCharts } from './helm-charts.ts';
import { inOneDecision } from './one-decision.ts';
import { passedThrough } from './passed-through.ts';
import { repositoryLowering } from './repository.ts';
import { unsetLowering } from './unset-values.ts';
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
  /** What the repository is called; asked only when something is found. */
  readonly repositoryName: () => Promise<RepositoryName>;
}

/** Findings, each with the reason why it is less urgent, where there is one. */
export async function loweredFindings(
  findings: readonly Finding[],
  located: readonly LocatedFinding[],
  { causes, ...context }: LowerContext & { readonly causes: ReadonlyMap<Finding, Cause> },
): Promise<readonly LocatedFinding[]> {
  const { files, configured, manifests, targets } = context;
  const folderOf = foldersIn(context);
  const isWhole = context.named.every((path) => path === '.');
  const read = fileReader(files);
  const generatedOf = await generatedLowering(context);
  const ofRepository = located.length === 0 ? undefined : await wholeRepository(context);
  const defaultOf = defaultLowering({ read, files, configured, manifests, targets, isWhole });
  const unsetOf = unsetLowering(manifests);
  const caused = findings.flatMap((finding, at) => {
    const each = located[at];
    return each === undefined ? [] : [{ finding: each, manifest: finding.manifest, cause: causes.get(finding) }];
  });
  const [toHelmChart, toDependency] = [toHelmCharts(read), outsideDependencies({ read, files })];
  const placed: Placed[] = [];
  for (const each of caused) placed.push((await toHelmChart(each)) ?? (await toDependency(each)));
  const reasonsOf: Reasons = { ...{ folderOf, generatedOf, defaultOf, ofRepository }, read, files };
  const lowered = await Promise.all(
    placed.map(async (each, at) => {
      const finding = findings[at];
      if (finding === undefined) return each.finding;
      const lowering = unsetOf(finding.manifest) ?? each.finding.lowering;
      if (lowering !== undefined) return { ...each.finding, lowering };
      return withReason(each, { finding, cause: causes.get(finding) }, reasonsOf);
    }),
  );
  return inOneDecision(findings, lowered, manifests);
}

/** What lowers findings, but for the values of charts that are not there and vendored charts. */
interface Reasons {
  readonly folderOf: ReturnType<typeof foldersIn>;
  readonly generatedOf: Awaited<ReturnType<typeof generatedLowering>>;
  readonly defaultOf: ReturnType<typeof defaultLowering>;
  readonly ofRepository: Lowering | undefined;
  readonly read: ReturnType<typeof fileReader>;
  readonly files: Files;
}

async function withReason(
  { finding: located, values }: Placed,
  { finding, cause }: { readonly finding: Finding; readonly cause: Cause | undefined },
  { folderOf, generatedOf, defaultOf, ofRepository, read, files }: Reasons,
): Promise<LocatedFinding> {
  const { file } = located.location.span;
  const { manifest } = finding;
  const lowering =
    folderOf(manifest.target, file) ??
    (await generatedOf(located)) ??
    ciLowering(manifest.target) ??
    hookLowering(manifest);
  if (lowering !== undefined) return { ...located, lowering };
  const isPassed = values === undefined && cause?.template.file === file;
  const set = isPassed ? await passedThrough(finding, cause, { read, files }) : values;
  const left = await defaultOf(finding, { values: set });
  if (left === undefined) return ofRepository === undefined ? located : { ...located, lowering: ofRepository };
  return { ...(values === undefined ? atValue(located, set) : located), lowering: left };
}

/** On the line of the value that a template passes through. */
function atValue(finding: LocatedFinding, set: Cause['values']): LocatedFinding {
  if (set === undefined) return finding;
  const { location, related } = finding;
  return {
    ...finding,
    location: { span: wholeLine(set.file, set.line), precision: 'nearest' },
    related: [{ span: location.span, role: 'template' }, ...related],
  };
}

/** The same of failures. */
export async function loweredFailures(
  failed: readonly FailedTarget[],
  context: LowerContext,
): Promise<readonly FailedTarget[]> {
  const folderOf = foldersIn(context);
  const ofRepository = failed.length === 0 ? undefined : await wholeRepository(context);
  return Promise.all(
    failed.map(async (each) => {
      const { failure, target } = each;
      const ofTarget = target && (folderOf(target, failure.file ?? mainFile(target)) ?? ciLowering(target));
      const lowering = (await failureLowering(each, context.files)) ?? ofTarget ?? ofRepository;
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

/** What is asked for by name is judged as what it is asked for. */
async function wholeRepository({
  targets,
  manifests,
  named,
  repositoryName,
}: LowerContext): Promise<Lowering | undefined> {
  if (named.some((path) => path !== '.')) return undefined;
  return repositoryLowering(await repositoryName(), { targets: targets.map(({ path }) => path), manifests });
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
