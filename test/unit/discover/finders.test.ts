import { expect, test } from 'vitest';
import { readConfig } from '../../../src/config/index.ts';
import { discover, type Finder } from '../../../src/discover/index.ts';
import { helmTraits, kinds, toolsOf } from '../../../src/kinds/index.ts';
import { defaultDestination, type HelmTarget, mainFile, noInputs, repoPath } from '../../../src/model/index.ts';
import { openReader } from '../../../src/parse/index.ts';
import { memoryFiles } from '../../support/memory-files.ts';
import { wholeRepository } from '../../support/options.ts';

/** `*.release` holds the folder of a chart, to be deployed into the namespace `shop`. */
const findReleases: Finder = async (files, { tools, config }) => {
  const releases = files.filter((path) => path.endsWith('.release'));
  const targets = releases.map(async (file): Promise<HelmTarget> => {
    const chart = repoPath((await tools.files.readText(file)).trim());
    const { kubeVersion } = config;
    const request = { chart, release: 'api', namespace: 'shop', ...noInputs, kubeVersion, includeCrds: true };
    const destination = { ...defaultDestination, namespace: 'shop' };
    const about = { id: file, path: chart, file, destination, traits: helmTraits };
    return { kind: 'helm', ...about, request: { ...request, isUpgrade: false } };
  });
  return { targets: await Promise.all(targets), skipped: [], owns: (path) => path.endsWith('.release') };
};

test('what is translated into charts is one finder, whose targets are of the kind of charts', async () => {
  const files = memoryFiles({
    'api.release': 'charts/api\n',
    'charts/api/Chart.yaml': 'apiVersion: v2\nname: api\nversion: 1.0.0\n',
    'web.yaml': 'apiVersion: v1\nkind: Service\n',
  });
  const config = await readConfig(files, wholeRepository(files.root), repoPath('.'));
  const finders = [findReleases, ...toolsOf(kinds).finders];
  const tools = { files, documents: openReader(undefined, config.limits.renderMs), finders };
  const { targets } = await discover(tools, config, { paths: [], named: [] });
  expect(targets.map((target) => [target.id, target.kind, mainFile(target), target.destination.namespace])).toEqual([
    ['api.release', 'helm', 'api.release', 'shop'],
    ['charts/api', 'helm', 'charts/api/Chart.yaml', 'default'],
    ['web.yaml', 'plain', 'web.yaml', 'default'],
  ]);
});
