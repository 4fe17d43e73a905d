import { test } from 'vitest';
import { nodeFiles } from '../../src/host/index.ts';
import { discover } from '../../src/discover/index.ts';
import { readConfig } from '../../src/config/index.ts';
import { rules } from '../../src/evaluate/index.ts';
import { createEngines } from '../../src/engine/index.ts';
import { render } from '../../src/render/index.ts';
import { wholeRepository } from '../support/options.ts';
import { corporaFolder } from '../corpora/corpora.ts';
test('x', { timeout: 600000 }, async () => {
    const o = wholeRepository(`${corporaFolder}/dev/argo-cd-a`);
    const files = nodeFiles(o.root!, 1e8);
    const config = await readConfig(files, o, rules);
    console.time('discover'); const found = await discover(files, config, []); console.timeEnd('discover');
    const engines = createEngines({ root: files.root, limits: config.limits, workers: 1 });
    const times: [number, string][] = [];
    for (const t of found.targets) { const s = performance.now(); const [r] = await render([t], { files, engines, kubeVersion: '' }); times.push([Math.round(performance.now() - s), t.kind + ' ' + t.id + ' ' + r!.status]); }
    times.sort((a, b) => b[0] - a[0]); console.log(times.slice(0, 12).join('\n'), times.reduce((a, b) => a + b[0], 0));
    await engines.close();
});
