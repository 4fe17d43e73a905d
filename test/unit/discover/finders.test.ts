import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import type { Finder } from '../../../src/discover/finder.ts';
import { finders } from '../../../src/discover/finders.ts';
import { discover } from '../../../src/discover/index.ts';
import { defaultDestination, type HelmTarget, mainFile, noInputs, repoPath } from '../../../src/model/index.ts';
import { openReader } from '../../../src/parse/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

/** A kind that does not exist: `*.release` holds the folder of a chart, to be deployed into the namespace `shop`. */
const findReleases: Finder = async (files, { tools, config }) => {
  const releases = files.filter((path) => path.endsWith('.release'));
  const targets = releases.map(async (file): Promise<HelmTarget> => {
    const chart = repoPath((await tools.files.readText(file)).trim());
    const { kubeVersion } = config;
    const request = { chart, release: 'api', namespace: 'shop', ...noInputs, kubeVersion, includeCrds: true };
    const destination = { ...defaultDestination, namespace: 'shop' };
    return { kind: 'helm', id: file, path: chart, file, destination, request: { ...request, isUpgrade: false } };
  });
  return { targets: await Promise.all(targets), skipped: [], owns: (path) => path.endsWith('.release') };
};

test('a new kind of target is one finder and one line in the list of finders', async () => {
  const files = memoryFiles({
    'api.release': 'charts/api\n',
    'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
    'web.yaml': 'apiVersion: v1\nkind: Service\n',
  });
  const config = await readConfig(files, wholeRepository(files.root), repoPath('.'));
  const tools = { files, documents: openReader(undefined, config.limits.renderMs) };
  const { targets } = await discover(tools, config, { paths: [], named: [] }, [findReleases, ...finders]);
  expect(targets.map((target) => [target.id, target.kind, mainFile(target), target.destination.namespace])).toEqual([
    ['api.release', 'helm', 'api.release', 'shop'],
    ['charts/api', 'helm', 'charts/api/Chart.yaml', 'default'],
    ['web.yaml', 'plain', 'web.yaml', 'default'],
  ]);
});
