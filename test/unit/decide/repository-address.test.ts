import { expect, test } from 'vitest';
import { addressOf } from '../../../src/decide/repository-address.ts';

test.each([
  'https://github.com/shop/till',
  'https://github.com/shop/till.git',
  'https://github.com/shop/till/',
  'https://token@github.com/Shop/till',
  'ssh://git@github.com/shop/till',
  'ssh://git@github.com:22/shop/till.git',
  'git@github.com:shop/till.git',
  'git@github.com:/shop/till.git',
])('%s is one address', (url) => {
  expect(addressOf(url)).toBe('github.com/shop/till');
});

test.each(['https://github.com/shop/tills', 'https://gitlab.com/shop/till', '../till', ''])(
  '%s is another address',
  (url) => {
    expect(addressOf(url)).not.toBe('github.com/shop/till');
  },
);
