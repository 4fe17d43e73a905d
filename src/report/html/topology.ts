import type { ObjectId, TopologyLink } from '../../model/index.ts';
import { describeObject } from '../describe.ts';
import { oneLine } from '../plain-text.ts';
import { type Group, keyOf } from './groups.ts';
import { type Markup, markup, nothing } from './markup.ts';

/** A diagram of the links to one workload: routes at the top, autoscalers and disruption budgets at the bottom. */
export function diagram(group: Group): Markup {
  if (group.links.length === 0 || group.object === undefined) return nothing;
  const { boxes, height, hidden } = layOut(group.object, group.links);
  const by = new Map(boxes.map((box) => [keyOf(box.object), box]));
  const arrows = group.links.flatMap(({ kind, from, to }) => {
    const [a, b] = [by.get(keyOf(from)), by.get(keyOf(to))];
    return a === undefined || b === undefined ? [] : [arrow(kind, a, b)];
  });
  const more = hidden === 0 ? nothing : markup`<figcaption>${hidden} more are not shown.</figcaption>`;
  return markup`<figure class="topology"><svg role="img" aria-label="${describeLinks(group.links)}" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
${arrows}${boxes.map((box) => drawBox(box, group))}</svg>${more}</figure>
`;
}

const box = { width: 152, height: 40 };
const gap = { across: 12, down: 26 };
const perRow = 2;
const mostInLayer = 4; // objects of one kind of link
const width = perRow * box.width + (perRow - 1) * gap.across + 2; // room for the strokes

interface Box {
  readonly object: ObjectId;
  readonly x: number;
  readonly y: number;
}

/** Rows from the top: routes, Services, the workload, its autoscalers and budgets; two boxes in a row, centred. */
function layOut(workload: ObjectId, links: readonly TopologyLink[]): { boxes: Box[]; height: number; hidden: number } {
  const layers = [['route'], ['service'], [], ['autoscaler', 'disruptionBudget']].map((kinds) =>
    unique(links.filter(({ kind }) => kinds.includes(kind)).map(({ from }) => from)),
  );
  layers[2] = [workload];
  const rows = layers.flatMap((layer) => chunks(layer.slice(0, mostInLayer)));
  const boxes = rows.flatMap((row, at) => {
    const rowWidth = row.length * box.width + (row.length - 1) * gap.across;
    const left = (width - rowWidth) / 2;
    return row.map((object, index) => ({
      object,
      x: left + index * (box.width + gap.across),
      y: 1 + at * (box.height + gap.down),
    }));
  });
  const unlisted = links.reduce((sum, { more = 0 }) => sum + more, 0);
  const hidden = layers.reduce((sum, layer) => sum + Math.max(0, layer.length - mostInLayer), unlisted);
  return { boxes, height: rows.length * (box.height + gap.down) - gap.down + 2, hidden };
}

function arrow(kind: TopologyLink['kind'], from: Box, to: Box): Markup {
  const down = from.y < to.y;
  const [x1, y1] = [from.x + box.width / 2, from.y + (down ? box.height : 0)];
  const [x2, y2] = [to.x + box.width / 2, to.y + (down ? 0 : box.height)];
  const middle = (y1 + y2) / 2;
  const head = down ? -headSize : headSize;
  return markup`<path class="arrow ${kind}" d="M${x1} ${y1}C${x1} ${middle} ${x2} ${middle} ${x2} ${y2 + head}"/><path class="head" d="M${x2} ${y2}l-4 ${head}h8z"/>
`;
}

const headSize = 7;
const letters = { kind: 24, name: 20, nameAndCount: 16 }; // that fit in a box at the font sizes of style.ts

function drawBox({ object, x, y }: Box, { verdicts }: Group): Markup {
  const found = verdicts.filter((verdict) => verdict.object !== undefined && keyOf(verdict.object) === keyOf(object));
  const worst = found[0]?.severity ?? 'none'; // the most severe is first
  const count =
    found.length === 0 ? nothing : markup`<text class="count" x="${box.width - 8}" y="31">${found.length}</text>`;
  return markup`<g class="box ${worst}" transform="translate(${x} ${y})"><title>${describeObject(object)}</title><rect width="${box.width}" height="${box.height}" rx="4"/><text class="kind" x="8" y="15">${shortened(object.kind, letters.kind)}</text><text x="8" y="31">${shortened(object.name, found.length === 0 ? letters.name : letters.nameAndCount)}</text>${count}</g>
`;
}

function shortened(text: string, most: number): string {
  const line = oneLine(text);
  return line.length <= most ? line : `${line.slice(0, most - 1)}…`;
}

const verbs = {
  route: 'routes to',
  service: 'sends requests to',
  autoscaler: 'scales',
  disruptionBudget: 'limits disruptions of',
} as const;

/** The links as text, for screen readers. */
function describeLinks(links: readonly TopologyLink[]): string {
  return oneLine(
    links
      .map(({ kind, from, to, more }) => {
        const link = `${describeObject(from)} ${verbs[kind]} ${describeObject(to)}`;
        return more === undefined ? link : `${link}, and ${more} more`;
      })
      .join('; '),
  );
}

function unique(objects: readonly ObjectId[]): ObjectId[] {
  return [...new Map(objects.map((object) => [keyOf(object), object])).values()];
}

function chunks(objects: readonly ObjectId[]): ObjectId[][] {
  const rows: ObjectId[][] = [];
  for (let at = 0; at < objects.length; at += perRow) rows.push(objects.slice(at, at + perRow));
  return rows;
}
