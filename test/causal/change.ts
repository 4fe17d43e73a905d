import type { Json } from '../../src/model/index.ts';
import { blockEnd, isControl, itemEnd } from './block.ts';
import { depthOf, joined, type Spot, valueText } from './spot.ts';

/** The value replaced, with the lines below that belong to it. */
export function withValue(spot: Spot, value: Json): string {
  const { lines, at, key } = spot;
  const line = lines[at] ?? '';
  const gap = key === undefined ? '' : ' ';
  const head = line.slice(0, spot.value.start).replace(/[ \t]+$/, '') + (spot.value.start > spot.column ? gap : '');
  const before = key === undefined ? line.slice(0, spot.column) : head;
  const changed = `${before}${JSON.stringify(value)}${line.slice(spot.value.end)}`;
  if (spot.flow) return spliceFlow(spot, changed);
  return joined(spot, [
    ...lines.slice(0, at),
    changed,
    ...steering(spot, at + 1, blockEnd(spot)),
    ...lines.slice(blockEnd(spot) + 1),
  ]);
}

/** A value in brackets over several lines ends where its bracket closes. */
function spliceFlow(spot: Spot, changed: string): string {
  const { lines, at } = spot;
  const last = flowBlockEnd(spot);
  const tail = last === at ? '' : (lines[last] ?? '').replace(/^\s*[}\]]/, '');
  return joined(spot, [...lines.slice(0, at), changed + tail, ...lines.slice(last + 1)]);
}

/** Index of the line that closes a bracket which the value opens on the spot's line. */
function flowBlockEnd(spot: Spot): number {
  let depth = depthOf(valueText(spot));
  let last = spot.at;
  while (depth > 0 && last + 1 < spot.lines.length) {
    last += 1;
    depth += depthOf(spot.lines[last] ?? '');
  }
  return last;
}

/** The field deleted, with all that belongs to it. */
export function without(spot: Spot): string {
  const { lines, at, column, dash } = spot;
  if (spot.flow) return withoutInFlow(spot);
  const last = blockEnd(spot);
  const next = lines[last + 1];
  const rest = [...steering(spot, at + 1, last), ...lines.slice(last + 1)];
  const isLeft = dash !== undefined && next !== undefined && itemEnd(spot) > last;
  const kept =
    isLeft && !isControl(next) ? [(lines[at] ?? '').slice(0, column) + next.trimStart(), ...rest.slice(1)] : rest;
  return joined(spot, [...lines.slice(0, at), ...kept]);
}

/** The whole item of a list deleted. */
export function withoutItem(spot: Spot): string {
  const last = itemEnd(spot);
  return joined(spot, [
    ...spot.lines.slice(0, spot.at),
    ...steering(spot, spot.at + 1, last),
    ...spot.lines.slice(last + 1),
  ]);
}

/** Lines that steer a template stay when what they surround goes: what is left is then still well formed. */
function steering({ lines }: Spot, from: number, to: number): readonly string[] {
  return lines.slice(from, to + 1).filter(isControl);
}

function withoutInFlow(spot: Spot): string {
  const { lines, at, column } = spot;
  const line = lines[at] ?? '';
  const last = flowBlockEnd(spot);
  const end = last === at ? line.slice(spot.value.end) : (lines[last] ?? '').replace(/^\s*[}\]]/, '');
  const left = line.slice(0, column) + end.replace(/^\s*,\s*/, '');
  return joined(spot, [...lines.slice(0, at), left, ...lines.slice(last + 1)]).replace(/,(\s*[}\]])/g, '$1');
}
