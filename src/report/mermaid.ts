import type { ObjectId, TopologyLink } from '../model/index.ts';
import { describeObject } from './describe.ts';

const mostLinks = 60; // a larger diagram is not readable

const arrows: Readonly<Record<TopologyLink['kind'], string>> = {
  route: '-->',
  service: '-->',
  autoscaler: '-. scales .->',
  disruptionBudget: '-. limits disruptions .->',
};

/** A Mermaid diagram of the links between objects, as GitHub shows it; empty without links. */
export function mermaid(links: readonly TopologyLink[]): string {
  if (links.length === 0) return '';
  const names = new Map<string, string>();
  const node = (object: ObjectId): string => {
    const label = describeObject(object);
    const known = names.get(label);
    if (known !== undefined) return known;
    names.set(label, `n${names.size}`);
    return `n${names.size - 1}["${escaped(label)}"]`;
  };
  const lines = links.slice(0, mostLinks).map(({ kind, from, to }) => `  ${node(from)} ${arrows[kind]} ${node(to)}`);
  const unlisted = links.reduce((sum, { more = 0 }) => sum + more, 0);
  const rest = links.length - lines.length + unlisted;
  return ['```mermaid', 'flowchart LR', ...lines, ...(rest > 0 ? [`  more["and ${rest} more"]`] : []), '```'].join(
    '\n',
  );
}

/** Everything but letters, digits and the punctuation of names becomes a numeric entity, so that no name ends its label. */
function escaped(text: string): string {
  return [...text].map((letter) => (/[A-Za-z0-9 ./:-]/.test(letter) ? letter : `#${letter.codePointAt(0)};`)).join('');
}
