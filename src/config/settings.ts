import type { Json, RuleSetting } from '../model/index.ts';
import type { ConfigDocument } from './document.ts';

/** What the configuration says of rules and categories (`hpa/*`), each with the line it stands on. */
export function ruleSettings(document: ConfigDocument | undefined): Readonly<Record<string, RuleSetting>> {
  const settings = Object.entries(document?.value.rules ?? {}).map(([name, entry]): [string, RuleSetting] => {
    const from = `${document?.file}:${document?.placeOf(['rules', name]).line}`;
    if (typeof entry === 'string') return [name, { level: entry, params: {}, from }];
    const { severity, ...rest } = entry;
    return [name, { level: severity ?? 'on', params: definedOf(rest), from }];
  });
  return Object.fromEntries(settings);
}

function definedOf(params: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  return Object.fromEntries(
    Object.entries(params).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const])),
  );
}
