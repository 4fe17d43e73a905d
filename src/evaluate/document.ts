import { type Graph, type LinkName, type Node, nodeOf } from '../graph/index.ts';
import { digestOf } from '../host/index.ts';
import { type JsonObject, type Manifest, minorOf, replicasOf, systemNamespaces } from '../model/index.ts';
import { jsonText } from './json-text.ts';
import type { LinkPlan } from './select.ts';
import { shortened } from './shortened.ts';
import { hasSupposed, type Supposition, suppose } from './suppose.ts';

/** What all input documents of one run have in common. */
export interface RuleContext {
  readonly graph: Graph;
  /** `1.33.0` */
  readonly kubeVersion: string;
  readonly external: readonly string[];
}

/** An object as rules see it, written once, however many documents it is in. */
export interface WrittenNode {
  /** JSON text of `object`, `pod`, `scale` and `target`. */
  readonly text: string;
  /** Of the text; worked out when it is first asked for. */
  readonly digest: () => string;
  /** It is another one where its unknown values, or what runs its template, are supposed to be something. */
  readonly hasUnknowns: boolean;
}

/** The input document of a rule (`policies/schemas/input.json`), as far as it is about one object. */
export interface InputDocument {
  readonly node: WrittenNode;
  readonly links: ReadonlyMap<LinkName, readonly InputDocument[]>;
  /** How many linked objects are left out, or may be linked besides; only of links of which there are such. */
  readonly unlisted: ReadonlyMap<LinkName, number>;
}

/** `cluster` of all input documents of one run, as JSON text. */
export function clusterOf({ kubeVersion }: Pick<RuleContext, 'kubeVersion'>): string {
  return JSON.stringify({ kubeVersion, minor: minorOf(kubeVersion) });
}

/** True when the document is another one under some supposition. */
export function hasUnknowns({ node, links }: InputDocument): boolean {
  return node.hasUnknowns || [...links.values()].some((list) => list.some(hasUnknowns));
}

/**
 * Makes the input document of a node, with the links of the plan and no others. Links are the same whatever is supposed of
 * unknown values.
 */
export function documentsOf(
  context: RuleContext,
  supposition?: Supposition,
): (node: Node, plan: LinkPlan) => InputDocument {
  const writer = (longestText?: number): ((node: Node) => WrittenNode) => {
    const written = new Map<Node, WrittenNode>();
    return (node) => {
      const known = written.get(node) ?? writeNode(node, context, supposition, longestText);
      written.set(node, known);
      return known;
    };
  };
  const write = writer();
  const writeShort = writer(longestLinked);
  return (node, plan) =>
    linked(node, write(node), plan, { graph: context.graph, write, writeShort, room: { left: mostLinkedText } });
}

/** Names a document: two with the same name are the same. */
export function nameOf(document: InputDocument): string {
  const links = [...document.links].map(([name, list]) => [name, list.map(nameOf)]);
  return JSON.stringify([document.node.digest(), links, [...document.unlisted]]);
}

/** Objects that are listed under one link; rules read how many more there are. */
const mostListed = 20;

/** Characters of all linked objects of one document. Together with {@link mostListed}: N × M links are never listed. */
const mostLinkedText = 131_072;

/**
 * Longest text of a linked object that does not fit as a whole, in characters: an annotation of a megabyte must not hide
 * that a LimitRange sets defaults. Longer than every name, label and quantity that rules join by.
 */
const longestLinked = 1024;

interface Linking {
  readonly graph: Graph;
  readonly write: (node: Node) => WrittenNode;
  readonly writeShort: (node: Node) => WrittenNode;
  /** What linked objects may still take. */
  readonly room: { left: number };
}

const none: ReadonlyMap<LinkName, never> = new Map<LinkName, never>();

function linked(node: Node, text: WrittenNode, plan: LinkPlan, linking: Linking): InputDocument {
  const { graph, room } = linking;
  if (plan.size === 0) return { node: text, links: none, unlisted: none }; // most of them
  const links = new Map<LinkName, readonly InputDocument[]>();
  let unlisted: Map<LinkName, number> | undefined;
  for (const [name, further] of plan) {
    const all = graph.links(node, name);
    const listed: InputDocument[] = [];
    for (const other of all.slice(0, mostListed)) {
      const written = fitting(other, linking);
      if (written === undefined) break;
      room.left -= written.text.length;
      listed.push(linked(other, written, further, linking));
    }
    links.set(name, listed);
    const left = all.length - listed.length + (graph.isOpen(node, name) ? 1 : 0);
    if (left > 0) unlisted = (unlisted ?? new Map()).set(name, left);
  }
  return { node: text, links, unlisted: unlisted ?? none };
}

/** The object as far as there is room for it; undefined when there is none. */
function fitting(node: Node, { write, writeShort, room }: Linking): WrittenNode | undefined {
  const whole = write(node);
  if (whole.text.length <= room.left) return whole;
  const short = writeShort(node); // few do not fit: it is not written for the others
  return short.text.length <= room.left ? short : undefined;
}

/** Longest text that rules see whole, in characters. The API server stores no object of more than 1.5 MiB. */
const longestText = 65_536;
const longestWhole = 1_048_576; // characters of a document; shorter ones have no text that is worth a look

function writeNode(
  node: Node,
  { graph, external }: RuleContext,
  supposition: Supposition | undefined,
  longest?: number,
): WrittenNode {
  const { id, text, target } = node.manifest;
  const { complete, unseen, isUnread } = graph.sight(node);
  const about = {
    kind: target.kind,
    id: target.id,
    namespace: id.namespace,
    ...{ complete, unseen, isUnread },
    isSystemNamespace: systemNamespaces.has(id.namespace),
    external,
  };
  const value = valueUnder(node.manifest, supposition);
  const seen = value === node.manifest.value ? node : nodeOf({ ...node.manifest, value });
  const most = longest ?? (text.length > longestWhole ? longestText : undefined);
  const object = most === undefined ? value : shortened(value, most);
  const rollouts = graph.links(node, 'rollouts').map(({ manifest }) => valueUnder(manifest, supposition));
  const isOpen = node.pod !== undefined && graph.isOpen(node, 'rollouts');
  const pod = podOf(seen, rollouts, isOpen ? supposition?.replicas : undefined);
  const written = jsonText({ object, pod, scale: seen.scale ?? null, target: about });
  let digest: string | undefined;
  return {
    text: written,
    hasUnknowns: hasSupposed(node.manifest) || isOpen,
    digest() {
      digest ??= digestOf(written);
      return digest;
    },
  };
}

function valueUnder(manifest: Manifest, supposition: Supposition | undefined): JsonObject {
  return supposition === undefined || manifest.unknowns === undefined ? manifest.value : suppose(manifest, supposition);
}

/** Without `spec`, which `object` has: policies spend a quarter of their time on reading the input. */
function podOf({ pod }: Node, rollouts: readonly JsonObject[], supposed: number | undefined): object | null {
  if (pod === undefined) return null;
  const { spec, ...where } = pod;
  if (supposed !== undefined) return { ...where, replicas: supposed };
  if (rollouts.length === 0) return where; // else they run the template: the workload itself is scaled down to zero
  return { ...where, replicas: rollouts.reduce((sum, value) => sum + replicasOf(value), 0) };
}
