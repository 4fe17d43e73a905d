import { expect, test } from 'vitest';
import { cacheFolder } from '../../../src/cli/cache-folder.ts';
import type { CliOptions } from '../../../src/cli/options.ts';

type Env = Readonly<Record<string, string>>;

function folder(asked: Pick<CliOptions, 'cache' | 'cacheLocation'>, platform: NodeJS.Platform, env: Env) {
  return cacheFolder(asked, { cwd: '/shop', platform, env });
}

test('nothing is kept unless it is asked for', () => {
  expect(folder({}, 'linux', { HOME: '/home/ada' })).toBeUndefined();
});

test('a location is relative to where Seaworthy was started', () => {
  expect(folder({ cacheLocation: '.cache' }, 'linux', {})).toBe('/shop/.cache');
  expect(folder({ cache: true, cacheLocation: '/var/cache/seaworthy' }, 'linux', {})).toBe('/var/cache/seaworthy');
});

test.each<{ platform: NodeJS.Platform; env: Env; where: string }>([
  { platform: 'linux', env: { HOME: '/home/ada' }, where: '/home/ada/.cache/seaworthy' },
  { platform: 'linux', env: { HOME: '/home/ada', XDG_CACHE_HOME: '/big/cache' }, where: '/big/cache/seaworthy' },
  { platform: 'linux', env: { HOME: '/home/ada', XDG_CACHE_HOME: 'relative' }, where: '/home/ada/.cache/seaworthy' },
  { platform: 'darwin', env: { HOME: '/Users/ada' }, where: '/Users/ada/Library/Caches/seaworthy' },
])('on $platform with $env it is the folder $where', ({ platform, env, where }) => {
  expect(folder({ cache: true }, platform, env)).toBe(where);
});

test('without a home a location has to be named', () => {
  expect(() => folder({ cache: true }, 'linux', {})).toThrow('--cache has no folder');
});
