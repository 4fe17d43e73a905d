import { expect, test } from 'vitest';
import { sealerOf } from '../../../src/shard/index.ts';

const settings = JSON.stringify({ set: ['password=hunter2'] });
const secret = 'kind: Secret\nstringData:\n  password: hunter2 – größer\n';

test('what is sealed opens with the same settings and the same files, and with nothing else', () => {
  const sealed = sealerOf(settings).seal(secret, 'files as they were');
  expect(sealerOf(settings).open(sealed, 'files as they were')).toBe(secret);
  expect(sealerOf(settings).open(sealed, 'other files')).toBeUndefined();
  expect(sealerOf('{}').open(sealed, 'files as they were')).toBeUndefined();
});

test('what was tampered with does not open', () => {
  const vault = sealerOf(settings);
  const bytes = Buffer.from(vault.seal(secret, 'files'), 'base64');
  for (const at of [0, 12, 28, bytes.length - 1]) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(vault.open(changed.toString('base64'), 'files')).toBeUndefined();
  }
  expect(vault.open(bytes.subarray(0, 20).toString('base64'), 'files')).toBeUndefined();
  expect(vault.open('', 'files')).toBeUndefined();
});

test('sealed words show nothing of the text, and are the same on every machine', () => {
  const sealed = sealerOf(settings).seal(secret, 'files');
  expect(Buffer.from(sealed, 'base64').includes('hunter2')).toBe(false);
  expect(sealerOf(settings).seal(secret, 'files')).toBe(sealed);
  expect(sealerOf(settings).seal(`${secret}#`, 'files').slice(0, 16)).not.toBe(sealed.slice(0, 16));
});

test('a signature changes with the words and with the settings', () => {
  const all = [sealerOf(settings).sign('helm'), sealerOf(settings).sign('kustomize'), sealerOf('{}').sign('helm')];
  expect(new Set(all).size).toBe(3);
  expect(sealerOf(settings).sign('helm')).toBe(all[0]);
});
