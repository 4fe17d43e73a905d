import type { Report } from '../model/index.ts';
import { harmless } from './plain-text.ts';

/**
 * The same report with every character of the repository visible, names of files and objects included: formats for people
 * are made of this one.
 */
export function harmlessReport(report: Report): Report {
  const { rules, counts, failOn, exitCode, ...texts } = report;
  const shown = visibleTexts(texts);
  return shown === texts ? report : { ...shown, rules, counts, failOn, exitCode };
}

/** Every text and key at any depth; the value itself where nothing is to be changed. */
function visibleTexts<T>(value: T): T {
  return changed(value) as T;
}

/** A copy is made when something differs, and not before: most reports hold nothing to change. */
function changed(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value);
  if (typeof value !== 'object' || value === null) return value;
  return Array.isArray(value) ? changedItems(value) : changedFields(value);
}

function changedItems(items: readonly unknown[]): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (const [at, item] of items.entries()) {
    const other = changed(item);
    if (other !== item) copy ??= items.slice(0, at);
    copy?.push(other);
  }
  return copy ?? items;
}

function changedFields(value: object): object {
  const fields = Object.entries(value);
  let copy: (readonly [string, unknown])[] | undefined;
  for (const [at, [key, field]] of fields.entries()) {
    const [name, other] = [harmless(key), changed(field)];
    if (name !== key || other !== field) copy ??= fields.slice(0, at);
    copy?.push([name, other]);
  }
  return copy === undefined ? value : Object.fromEntries(copy);
}
