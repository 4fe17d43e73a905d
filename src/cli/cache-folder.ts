import { join, resolve } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import type { Io } from './io.ts';
import type { CliOptions } from './options.ts';

type CacheOptions = Pick<CliOptions, 'cache' | 'cacheLocation'>;
type Surroundings = Pick<Io, 'cwd' | 'env' | 'platform'>;

/** Where outcomes are to be kept, absolute; undefined when they are not. */
export function cacheFolder({ cache, cacheLocation }: CacheOptions, io: Surroundings): string | undefined {
  if (cacheLocation !== undefined) return resolve(io.cwd, cacheLocation);
  return cache === true ? usualFolder(io) : undefined;
}

/** Where programs of the system keep what they can make again. Source: XDG Base Directory Specification, 3. */
function usualFolder({ env, platform }: Surroundings): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (platform === 'win32' && local) return join(local, 'seaworthy', 'Cache');
  if (platform === 'darwin' && home) return join(home, 'Library', 'Caches', 'seaworthy');
  if (xdg?.startsWith('/')) return join(xdg, 'seaworthy');
  if (home) return join(home, '.cache', 'seaworthy');
  throw new SeaworthyError({
    code: 'usage',
    message: '--cache knows no folder of yours to use: HOME is not set',
    hint: 'name one with --cache-location',
  });
}
