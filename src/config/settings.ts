import type { Json, RuleSetting } from '../model/index.ts';
import type { ConfigDocument } from './document.ts';

/** What the configuration says of rules and categories (`hpa/*`), each with the line it stands on. */
export function ruleSettings(document: ConfigDocument | undefined): Readonly<Record<string, RuleSetting>> {
  const settings: Record<string, RuleSetting> = {};
  for (const [name, entry] of Object.entries(document?.value.rules ?? {})) {
    const from = `${document?.file}:${document?.placeOf(['rules', name]).line}`;
    if (typeof entry === 'string') {
      settings[name] = { level: entry, params: {}, from };
      continue;
    }
    const { severity, ...rest } = entry;
    settings[name] = { level: severity ?? 'on', params: definedOf(rest), from };
  }
  return settings;
}

function definedOf(params: Readonly<Record<string, Json | undefined>>): Record<string, Json> {
  const defined: Record<string, Json> = {};
  for (const [name, value] of Object.entries(params)) if (value !== undefined) defined[name] = value;
  return defined;
}
