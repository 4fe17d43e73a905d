import { type Alias, type Document, isAlias, type Node, visit } from 'yaml';

/** What a node stands for: itself, or what an alias refers to. */
export type Resolve = (node: unknown) => unknown;

/** Follows aliases. The document is searched once: `Alias.resolve` of `yaml` searches it for each alias. */
export function resolverOf(document: Document): Resolve {
  let known: ReadonlyMap<Alias, Node | undefined> | undefined;
  return (node) => {
    if (!isAlias(node)) return node;
    known ??= targetsIn(document);
    return known.get(node);
  };
}

/** Each alias with the last node before it that has its anchor. */
function targetsIn(document: Document): ReadonlyMap<Alias, Node | undefined> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node | undefined>();
  visit(document, {
    Alias(_, alias) {
      targets.set(alias, anchors.get(alias.source));
    },
    Value(_, node) {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  return targets;
}
