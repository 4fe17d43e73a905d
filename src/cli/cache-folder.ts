import { join, resolve } from 'node:path';
import { SeaworthyError } from '../model/index.ts';
import type { Io } from './io.ts';
import type { CliOptions } from './options.ts';

type CacheOptions = Pick<CliOptions, 'cache' | 'cacheLocation'>;
type Environment = Pick<Io, 'cwd' | 'env' | 'platform'>;

/** Absolute folder of the cache; undefined without a cache. */
export function cacheFolder({ cache, cacheLocation }: CacheOptions, io: Environment): string | undefined {
  if (cacheLocation !== undefined) return resolve(io.cwd, cacheLocation);
  return cache === true ? defaultFolder(io) : undefined;
}

/** The user's cache folder of the operating system. Source: XDG Base Directory Specification, 3. */
function defaultFolder({ env, platform }: Environment): string {
  const { XDG_CACHE_HOME: xdg, LOCALAPPDATA: local, HOME: home } = env;
  if (platform === 'win32' && local) return join(local, 'seaworthy', 'Cache');
  if (platform === 'darwin' && home) return join(home, 'Library', 'Caches', 'seaworthy');
  if (xdg?.startsWith('/')) return join(xdg, 'seaworthy');
  if (home) return join(home, '.cache', 'seaworthy');
  throw new SeaworthyError({
    code: 'usage',
    message: '--cache has no folder: HOME is not set',
    hint: 'set one with --cache-location',
  });
}
