import { repositoryName } from '../host/index.ts';
import { type LowerContext, loweredFailures } from '../lower/index.ts';
import type { FailedTarget } from '../model/index.ts';
import { manifestsOf, type RenderedState } from './analysis.ts';
import type { Session } from './session.ts';

/** What is known of a state when it is asked what its findings are about. */
export function lowerContext({ files, config, paths }: Session, state: RenderedState): LowerContext {
  return {
    files,
    targets: state.found.targets,
    manifests: manifestsOf(state),
    named: paths,
    configured: new Set(config.targets.map(({ path }) => path)),
    repositoryName: () => repositoryName(files.root),
  };
}

/** Failures, each with the reason why it is less urgent, where there is one. */
export function withLowerings(
  failed: readonly FailedTarget[],
  session: Session,
  state: RenderedState,
): Promise<readonly FailedTarget[]> {
  return loweredFailures(failed, lowerContext(session, state));
}
