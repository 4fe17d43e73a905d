import type { EnabledRule } from '../model/index.ts';
import type { InputDocument, WrittenNode } from './document.ts';
import { jsonText } from './json-text.ts';

/** One object and the rules to ask about it. */
export interface Asked {
  readonly document: InputDocument;
  readonly rules: readonly EnabledRule[];
}

/**
 * The input of `seaworthy.main.reports` as JSON text: several documents that hold each node once, and each list of rules.
 * A Deployment is linked from its Service, its autoscaler and its disruption budget: written out, three quarters of all
 * documents are such copies.
 */
export function writeBatch(asked: readonly Asked[], cluster: string): string {
  const nodes = indexed<WrittenNode>();
  const rules = indexed<readonly EnabledRule[]>();
  const entries = asked.map(
    ({ document, rules: ofObject }) => `{"rules":${rules.indexOf(ofObject)},${writeDocument(document, nodes)}}`,
  );
  const texts = nodes.all().map(({ text }) => text);
  return `{"cluster":${cluster},"parameters":[${rules.all().map(parametersOf)}],"nodes":[${texts}],"asked":[${entries}]}`;
}

/** Without the braces. */
function writeDocument({ node, links, unlisted }: InputDocument, nodes: Indexed<WrittenNode>): string {
  if (links.size === 0) return `"node":${nodes.indexOf(node)},"links":{}`; // nothing is left out of no list
  const lists = [...links].map(
    ([name, list]) => `"${name}":[${list.map((each) => `{${writeDocument(each, nodes)}}`).join(',')}]`,
  );
  const leftOut = unlisted.size === 0 ? '' : `,"unlisted":${JSON.stringify(Object.fromEntries(unlisted))}`;
  return `"node":${nodes.indexOf(node)},"links":{${lists.join(',')}}${leftOut}`;
}

/** Things in the order in which they were first asked for. */
interface Indexed<T> {
  indexOf(item: T): number;
  all(): readonly T[];
}

function indexed<T>(): Indexed<T> {
  const indexes = new Map<T, number>();
  return {
    indexOf(item) {
      const known = indexes.get(item) ?? indexes.size;
      indexes.set(item, known);
      return known;
    },
    all: () => [...indexes.keys()],
  };
}

/** As JSON text, an object by rule id; objects of one type are asked the same list of rules. */
function parametersOf(rules: readonly EnabledRule[]): string {
  const known = parameters.get(rules);
  if (known !== undefined) return known;
  const text = jsonText(Object.fromEntries(rules.map(({ meta, params }) => [meta.id, params])));
  parameters.set(rules, text);
  return text;
}

const parameters = new WeakMap<readonly EnabledRule[], string>();
