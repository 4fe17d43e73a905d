import { readFileSync } from 'node:fs';
import type { Document } from 'openapi-backend';

/** What the Action asks of GitHub; the mock server knows nothing else. */
export const routes = [
  'GET /user',
  'POST /repos/{owner}/{repo}/check-runs',
  'PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}',
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}',
  'GET /repos/{owner}/{repo}/pulls',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/files',
  'GET /repos/{owner}/{repo}/pulls/{pull_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
] as const;

export type Route = (typeof routes)[number];

/** `test/github/description.generated.json`, which `cut` made. */
export function description(): Document {
  return JSON.parse(readFileSync(new URL('./description.generated.json', import.meta.url), 'utf8'));
}

type Node = { readonly [key: string]: unknown };

/** The part of GitHub's OpenAPI description that says how to ask for {@link routes}, word for word but for prose. */
export function cut(published: Node): Node {
  const paths: Record<string, Record<string, unknown>> = {};
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ');
    paths[path] = { ...paths[path], [method.toLowerCase()]: at(published, ['paths', path, method.toLowerCase()]) };
  }
  const components: Record<string, Record<string, unknown>> = {};
  const seen = new Set<string>();
  const follow = (value: unknown): void => {
    for (const reference of referencesIn(value)) {
      if (seen.has(reference)) continue;
      seen.add(reference);
      const [kind = '', name = ''] = reference.split('/').slice(-2);
      const found = at(published, ['components', kind, name]);
      components[kind] = { ...components[kind], [name]: found };
      follow(found);
    }
  };
  follow(paths);
  const whole = { openapi: published.openapi, info: published.info, paths, components };
  const { info, ...rest } = without(whole, ['description', 'example', 'externalDocs', 'x-github']);
  return { ...rest, info: published.info };
}

function at(value: unknown, keys: readonly string[]): unknown {
  const found = keys.reduce<unknown>((inner, key) => (isNode(inner) ? inner[key] : undefined), value);
  if (found === undefined) throw new Error(`GitHub's description has no ${keys.join(' ')}`);
  return found;
}

function referencesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(referencesIn);
  if (!isNode(value)) return [];
  return typeof value.$ref === 'string' ? [value.$ref] : Object.values(value).flatMap(referencesIn);
}

/** Leaves out keys of the description; below `properties` the keys are names of fields, in `value` they are an example's. */
function without(value: Node, keys: readonly string[], inProperties = false): Node {
  const kept = Object.entries(value).filter(([key]) => inProperties || !keys.includes(key));
  const lighterOne = (key: string, each: unknown): unknown =>
    !inProperties && key === 'value' ? each : lighter(each, keys, !inProperties && key === 'properties');
  return Object.fromEntries(kept.map(([key, each]) => [key, lighterOne(key, each)]));
}

function lighter(value: unknown, keys: readonly string[], inProperties: boolean): unknown {
  if (Array.isArray(value)) return value.map((each) => lighter(each, keys, false));
  return isNode(value) ? without(value, keys, inProperties) : value;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
