import { test } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { run } from '../../src/run.ts';
import { wholeRepository } from '../support/options.ts';
import { corporaFolder, trees } from '../corpora/corpora.ts';
test('x', { timeout: 600000 }, async () => {
  const index = JSON.parse(readFileSync(corporaFolder + '/index.json', 'utf8'));
  const out: string[] = [];
  for (const t of trees()) {
    try {
      const r = await run(wholeRepository(`${corporaFolder}/dev/${t}`));
      for (const x of r.rendered.filter((e) => e.status === 'failed')) {
        const us = index.filter((u: any) => u.path === `dev/${t}${x.target.path === '.' ? '' : '/' + x.target.path}` && (u.type === x.target.kind));
        out.push([t, x.target.kind, x.target.id, 'native: ' + us.map((u: any) => `${u.flags.length + (u.values??[]).length} ${u.renders} ${u.values??''}`).join(';'), x.failure?.code, `${x.failure?.file}:${x.failure?.line}`, x.failure?.message.slice(0, 200)].join(' | '));
      }
    } catch (e) { out.push(t + ' CRASH ' + e); }
  }
  writeFileSync('/tmp/failed.txt', out.join('\n'));
});
