import { type LowerContext, loweredFailures } from '../lower/index.ts';
import type { FailedTarget } from '../model/index.ts';
import type { RenderedState } from './analysis.ts';
import type { Session } from './session.ts';

/** What is known of a state when it is asked what its findings are about. */
export function lowerContext({ files, config, paths }: Session, { found, parsed }: RenderedState): LowerContext {
  return {
    files,
    targets: found.targets,
    manifests: parsed.flatMap((each) => each.manifests),
    named: paths,
    configured: new Set(config.targets.map(({ path }) => path)),
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
