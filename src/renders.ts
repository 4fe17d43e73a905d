import { type Discovered, discover } from './discover/index.ts';
import type { Rendered, RunOptions, Trace } from './model/index.ts';
import { redactedOutcomes } from './redact/index.ts';
import { render, trace } from './render/index.ts';
import { openSession, releasesOf, requireCharts, requireReadableValues, withTools } from './state/index.ts';

/** What `seaworthy render` prints. */
export interface RenderedOnly {
  readonly rendered: readonly Rendered[];
  readonly failures: Discovered['failures'];
  /** Whether a value of a Secret was hidden in it. */
  readonly isRedacted: boolean;
  /** Source of each line, by id of the target; empty unless asked for. */
  readonly traces: ReadonlyMap<string, Trace>;
}

/** What `seaworthy render` is asked for. */
export interface RenderWishes {
  /** Also the source of each line. */
  readonly traced: boolean;
  /** Leave the values of Secrets as they are. */
  readonly showSecrets: boolean;
}

/** Renders without judging. */
export async function renderOnly(options: RunOptions, { traced, showSecrets }: RenderWishes): Promise<RenderedOnly> {
  const session = await openSession(options);
  return withTools(session, async (tools) => {
    const found = await releasesOf(session, (config) => discover(tools, config, session));
    requireCharts(found.targets, options);
    const rendered = await render(found.targets, tools);
    requireReadableValues(rendered, options);
    const traces = traced ? (await trace(rendered, tools)).lines : new Map<string, Trace>();
    const { failures } = found;
    if (showSecrets) return { rendered, failures, isRedacted: false, traces };
    return { ...(await redactedOutcomes({ rendered, failures }, session.files)), traces };
  });
}
