import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seaworthy } from './cli.ts';
import { freshClone } from './clone.ts';

describe('a fresh clone with nothing installed', () => {
  test('has no node_modules, and the command of the README shows the findings of the shop', () => {
    const clone = freshClone();
    expect(existsSync(join(clone, 'node_modules'))).toBe(false);
    const shown = seaworthy(['check', 'examples/shop', '--fail-on', 'never'], clone, join(clone, 'dist'));
    expect(shown.stderr).toBe('');
    expect(shown.code).toBe(0);
    expect(shown.stdout).toMatch(
      /^examples\/shop\/charts\/api\/templates\/deployment\.yaml:\d+(:\d+)? {2}error {2}probes\/named-port-resolves$/m,
    );
    expect(shown.stdout).toMatch(/\d+ errors?, \d+ warnings?/);
  });

  test('fails the shop in CI', () => {
    const clone = freshClone(['dist', 'examples']);
    expect(seaworthy(['check', 'examples/shop'], clone, join(clone, 'dist')).code).toBe(1);
  });

  test('passes the repaired shop', () => {
    const clone = freshClone(['dist', 'examples']);
    const { code, stderr } = seaworthy(['check', 'examples/shop-fixed'], clone, join(clone, 'dist'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  });
});
