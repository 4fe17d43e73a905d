import { type RepositoryName, repositoryName } from '../host/index.ts';
import { folderLowering, type LowerContext, loweredFailures } from '../lower/index.ts';
import { type FailedTarget, type LoweringName, mainFile, type Target } from '../model/index.ts';
import { manifestsOf, type RenderedState } from './analysis.ts';
import type { Session } from './session.ts';

/** What is known of a state when it is asked what its findings are about. */
export function lowerContext(session: Session, state: RenderedState): LowerContext {
  const { files, config, paths } = session;
  return {
    files,
    targets: state.found.targets,
    manifests: manifestsOf(state),
    named: paths,
    configured: new Set(config.targets.map(({ path }) => path)),
    repositoryName: () => nameOf(session),
  };
}

const names = new WeakMap<Session, Promise<RepositoryName>>();

/** Asked of git once, for findings and failures of both states. */
function nameOf(session: Session): Promise<RepositoryName> {
  const name = names.get(session) ?? repositoryName(session.files.root);
  names.set(session, name);
  return name;
}

/** Failures, each with the reason why it is less urgent, where there is one. */
export function withLowerings(
  failed: readonly FailedTarget[],
  session: Session,
  state: RenderedState,
): Promise<readonly FailedTarget[]> {
  return loweredFailures(failed, lowerContext(session, state));
}

/** What is not deployed with the rest. */
const notDeployed: ReadonlySet<LoweringName> = new Set(['tests', 'examples', 'docs', 'archives']);

/** Targets in folders of tests, examples and the like, of which the configuration does not say that they are kept. */
export function asideIn(
  { config, paths }: Session,
  { found: { targets } }: RenderedState,
): (target: Target) => boolean {
  const loweringOf = folderLowering(
    targets.map(({ path }) => path),
    paths,
  );
  const known = new Map<Target, boolean>();
  const look = (target: Target): boolean => {
    const lowering = loweringOf(mainFile(target));
    return lowering !== undefined && notDeployed.has(lowering.by) && config.lower[lowering.by] !== 'keep';
  };
  return (target) => {
    const isAside = known.get(target) ?? look(target);
    known.set(target, isAside);
    return isAside;
  };
}
