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

function changed(value: unknown): unknown {
  if (typeof value === 'string') return harmless(value);
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items = value.map(changed);
    return items.some((item, at) => item !== value[at]) ? items : value;
  }
  const entries = Object.entries(value);
  const others = entries.map(([key, each]) => [harmless(key), changed(each)] as const);
  const isSame = others.every(([key, each], at) => key === entries[at]?.[0] && each === entries[at]?.[1]);
  return isSame ? value : Object.fromEntries(others);
}
