import { discover } from '../discover/index.ts';
import { unchosenRules } from '../evaluate/index.ts';
import { buildGraph } from '../graph/index.ts';
import type { Failure, Manifest, RuleMeta } from '../model/index.ts';
import { parseAll, readAhead } from '../parse/index.ts';
import { render } from '../render/index.ts';
import { releasesOf } from './releases.ts';
import { type Session, withTools } from './session.ts';

/** What is said of rules that choose their objects, and choose none of those that the repository deploys. */
export async function unmatchedRules(session: Session): Promise<readonly Failure[]> {
  const choosing = session.policySets.filter(
    ({ policySet, rules }) => policySet.choose !== undefined && rules.length > 0,
  );
  if (choosing.length === 0) return [];
  return unchosenRules(choosing, buildGraph(await deployedBy(session), true)).map(unmatched);
}

function unmatched({ id, source }: RuleMeta): Failure {
  const message = `${id} matches no object of the repository`;
  const hint = 'correct spec.match, unless such objects are still to come';
  return { code: 'policy-failed', severity: 'info', message, hint, ...(source === undefined ? {} : source) };
}

/** Every object that the session would judge; what cannot be rendered is for a run to say. */
function deployedBy(session: Session): Promise<readonly Manifest[]> {
  return withTools(session, async (tools) => {
    const { targets, texts } = await releasesOf(session, (config) => discover(tools, config, session));
    const rendered = await render(targets, { ...tools, textOf: (path) => texts.get(path) });
    await readAhead(rendered, tools);
    return parseAll(rendered, tools).flatMap(({ manifests }) => manifests);
  });
}
