import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const policiesFolder = fileURLToPath(new URL('../../policies', import.meta.url));

/** Folders of `policies/` that hold no rules in Rego. */
const notCategories = new Set(['api', 'generate', 'gitops', 'lib', 'main', 'schemas', 'waivers']);

/** Rules that no policy evaluates, and that have examples like those. */
export const schemaRuleIds: readonly string[] = folders(join(policiesFolder, 'api')).map((name) => `api/${name}`);

/** Rules about a change: the good example is what the base deploys, and the bad one what the change makes of it. */
export const changeRuleIds: readonly string[] = ['api/immutable'];

/** `category/name` of every folder with a rule in Rego, sorted. */
export function ruleIds(): readonly string[] {
  return folders(policiesFolder)
    .filter((category) => !notCategories.has(category))
    .flatMap((category) => folders(join(policiesFolder, category)).map((name) => `${category}/${name}`));
}

export function fileOf(rule: string, name: string): string {
  return join(policiesFolder, rule, name);
}

export function hasFile(rule: string, name: string): boolean {
  return existsSync(fileOf(rule, name));
}

function folders(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .sort();
}

/** A finding that an example expects on a line. */
export interface Mark {
  /** 1-based. */
  readonly line: number;
  readonly severity: string;
  readonly message: string;
}

const comment = /# (ERROR|WARNING|INFO): (.+)$/;
const another = /^(?:(ERROR|WARNING|INFO): )?(.+)$/;

/** The marks of an example: `# ERROR: message`, several on a line separated by ` | `, each after the first with or without a severity of its own. */
export function marksOf(rule: string, name: string): readonly Mark[] {
  const lines = readFileSync(fileOf(rule, name), 'utf8').split('\n');
  return lines.flatMap((text, at) => {
    const [, word = '', messages] = comment.exec(text) ?? [];
    if (messages === undefined) return [];
    return messages.split(' | ').map((each) => {
      const [, own = word, message = each] = another.exec(each) ?? [];
      return { line: at + 1, severity: own.toLowerCase(), message };
    });
  });
}
