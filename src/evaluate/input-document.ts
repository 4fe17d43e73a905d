import type { Node } from '../graph/index.ts';
import type { EnabledRule, Json, JsonObject } from '../model/index.ts';
import { clusterOf, documentsOf, type InputDocument, type RuleContext } from './document.ts';
import { selectRules } from './select.ts';

/** The input with which a rule is asked about an object, written out. */
export function inputDocument(node: Node, rule: EnabledRule, context: RuleContext): JsonObject {
  const document = documentsOf(context)(node, selectRules([rule]).links);
  return { ...writtenOut(document), cluster: JSON.parse(clusterOf(context)), params: rule.params };
}

function writtenOut({ node, links, unlisted }: InputDocument): JsonObject {
  const object: JsonObject = JSON.parse(node.text);
  const written: Json = Object.fromEntries([...links].map(([name, list]) => [name, list.map(writtenOut)]));
  const left: JsonObject = unlisted.size === 0 ? {} : { unlisted: Object.fromEntries(unlisted) };
  return { ...object, links: written, ...left };
}
