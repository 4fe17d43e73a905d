import { discover } from './discover/index.ts';
import { type Manifest, minorOf, type RunOptions } from './model/index.ts';
import { parseAll, readAhead } from './parse/index.ts';
import { render } from './render/index.ts';
import { type ExplainedField, explainSchema, type Unexplained } from './schema/index.ts';
import { openSession, releasesOf, withTools } from './state/index.ts';

export type { ExplainedField, Unexplained } from './schema/index.ts';

/**
 * The schema of a kind, or of a field of one, as objects are compared with it. The repository is rendered only for a kind
 * that Kubernetes itself does not have: its CustomResourceDefinitions say what it is.
 */
export async function explained(text: string, options: RunOptions): Promise<ExplainedField | Unexplained> {
  const session = await openSession(options);
  const minor = minorOf(session.config.kubeVersion);
  const builtIn = explainSchema({ text, minor, manifests: [] });
  if (!('message' in builtIn) || builtIn.isKnown) return builtIn;
  const manifests = await withTools(session, async (tools): Promise<readonly Manifest[]> => {
    const { targets } = await releasesOf(session, (config) => discover(tools, config, session));
    const rendered = await render(targets, tools);
    await readAhead(rendered, tools);
    return parseAll(rendered, tools).flatMap((parsed) => parsed.manifests);
  });
  return explainSchema({ text, minor, manifests });
}
