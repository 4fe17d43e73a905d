import type { GitHub } from './api.ts';
import { attempt } from './refusal.ts';

/** Who wrote a comment, as GitHub says. */
export interface Written {
  readonly user?: { readonly login: string; readonly type: string } | null;
}

/**
 * The ones among `marked` that this token's owner wrote; a marker alone proves nothing, anyone can write one. The
 * workflow's own token writes as a bot and may not ask who it is; a personal one writes as a user and may.
 */
export async function oursOf<T extends Written>({ request }: GitHub, marked: readonly T[]): Promise<readonly T[]> {
  const byBots = marked.filter(({ user }) => user?.type === 'Bot');
  if (byBots.length === marked.length) return byBots;
  const me = await attempt(async () => (await request('GET /user')).data.login);
  return me.ok ? marked.filter(({ user }) => user?.login === me.value) : byBots;
}
