import { clusterOf, documentsOf, type InputDocument, type RuleContext } from '../../src/evaluate/document.ts';
import { selectRules } from '../../src/evaluate/select.ts';
import type { EnabledRule } from '../../src/model/index.ts';
import { graceRule } from './report.ts';

/** The input documents of all objects as rules read them, with these links. */
export function inputDocuments(context: RuleContext, links: readonly string[]): readonly Record<string, unknown>[] {
  const rule: EnabledRule = { meta: { ...graceRule, links }, severity: undefined, params: {}, from: 'default' };
  const documentOf = documentsOf(context);
  const plan = selectRules([rule]).links;
  const cluster: unknown = JSON.parse(clusterOf(context));
  return context.graph.nodes.map((node) => ({ ...writtenOut(documentOf(node, plan)), cluster }));
}

function writtenOut({ node, links, unlisted }: InputDocument): object {
  return {
    ...JSON.parse(node.text),
    links: Object.fromEntries([...links].map(([name, list]) => [name, list.map(writtenOut)])),
    ...(unlisted.size === 0 ? {} : { unlisted: Object.fromEntries(unlisted) }),
  };
}
