import type { GitHub } from './api.ts';
import { attempt } from './refusal.ts';

/** Who wrote a comment, as GitHub says. */
export interface Written {
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/**
 * Those of `marked` that the owner of this token wrote; anyone could write a marker. The workflow's own token writes as a
 * bot and may not read its user; a personal token writes as a user and may.
 */
export async function oursOf<T extends Written>({ request }: GitHub, marked: readonly T[]): Promise<readonly T[]> {
  const byBots = marked.filter(({ user }) => user?.type === 'Bot');
  if (byBots.length === marked.length) return byBots;
  const me = await attempt(async () => (await request('GET /user')).data.login);
  return me.ok ? marked.filter(({ user }) => user?.login === me.value) : byBots;
}
