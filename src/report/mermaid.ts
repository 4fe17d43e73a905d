import type { ObjectId, TopologyLink } from '../model/index.ts';
import { objectWords } from './words.ts';

const mostLinks = 60; // a larger picture is no picture

const arrows: Readonly<Record<TopologyLink['kind'], string>> = {
  route: '-->',
  service: '-->',
  autoscaler: '-. scales .->',
  disruptionBudget: '-. guards .->',
};

/** A picture of how requests, scalers and budgets reach workloads, as GitHub draws it; empty without links. */
export function mermaid(links: readonly TopologyLink[]): string {
  if (links.length === 0) return '';
  const names = new Map<string, string>();
  const node = (object: ObjectId): string => {
    const words = objectWords(object);
    const known = names.get(words);
    if (known !== undefined) return known;
    names.set(words, `n${names.size}`);
    return `n${names.size - 1}["${escaped(words)}"]`;
  };
  const lines = links.slice(0, mostLinks).map(({ kind, from, to }) => `  ${node(from)} ${arrows[kind]} ${node(to)}`);
  const rest = links.length - lines.length;
  return ['```mermaid', 'flowchart LR', ...lines, ...(rest > 0 ? [`  more["and ${rest} more"]`] : []), '```'].join(
    '\n',
  );
}

/** Everything but letters, digits and the punctuation of names becomes a numbered entity, so that no name ends its label. */
function escaped(text: string): string {
  return [...text].map((letter) => (/[A-Za-z0-9 ./:-]/.test(letter) ? letter : `#${letter.codePointAt(0)};`)).join('');
}
