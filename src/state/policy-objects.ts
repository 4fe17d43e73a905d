import { configFrom } from '../config/index.ts';
import { discover } from '../discover/index.ts';
import { enginesIn } from '../engine/index.ts';
import {
  changesSince,
  createThreads,
  type Files,
  nodeFiles,
  openOverlay,
  removeOverlay,
  writeCommitOverlay,
} from '../host/index.ts';
import { kinds, toolsOf } from '../kinds/index.ts';
import { type Failure, type Manifest, type RepoPath, SeaworthyError } from '../model/index.ts';
import { openReader, parseAll, readAhead } from '../parse/index.ts';
import { render } from '../render/index.ts';

/** Of a policy, in bytes; a larger one is a mistake. */
export const mostPolicyBytes = 1_048_576;

/** {@link policyObjects} as a commit has them: what has changed since is read from git. */
export async function committedObjects(root: string, commit: string, path: RepoPath): Promise<readonly Manifest[]> {
  const overlay = await writeCommitOverlay(root, await changesSince(root, commit));
  try {
    return await policyObjects(nodeFiles(root, mostPolicyBytes, openOverlay(overlay)), path, overlay);
  } finally {
    removeOverlay(overlay);
  }
}

/**
 * The objects that a path deploys, for policies that are objects. Charts have their own values: what governs the rest of the
 * repository is not known before its policies are. `overlay`: folder of the overlay through which `files` reads. Throws a
 * SeaworthyError for what cannot be read or rendered.
 */
export async function policyObjects(files: Files, path: RepoPath, overlay?: string): Promise<readonly Manifest[]> {
  const { root } = files;
  const config = await configFrom(undefined, files, { cwd: root, root, paths: [], rules: [], includeCrds: true });
  const threads = createThreads(1);
  try {
    const documents = openReader(undefined, config.limits.renderMs);
    const { finders, rendererOf } = toolsOf(kinds);
    const found = await discover({ files, documents, finders }, config, { paths: [path], named: [path] });
    const all = enginesIn(threads, { root, limits: config.limits });
    const engines = overlay === undefined ? all : all.through(overlay);
    const textOf = (each: RepoPath): string | undefined => found.texts.get(each);
    const rendered = await render(found.targets, { files, engines, rendererOf, textOf });
    await readAhead(rendered, { documents });
    const parsed = parseAll(rendered, { documents });
    const unrendered = rendered.flatMap((each) => (each.status === 'rendered' ? [] : [each.failure]));
    const failed = [
      ...found.failures.map(({ failure }) => failure),
      ...unrendered,
      ...parsed.flatMap(({ failures }) => failures),
    ];
    refuseErrors(failed);
    return parsed.flatMap(({ manifests }) => manifests);
  } finally {
    await threads.close();
  }
}

function refuseErrors(failures: readonly Failure[]): void {
  const [first, ...others] = failures.filter(({ severity = 'error' }) => severity === 'error');
  if (first !== undefined) throw new SeaworthyError(first, { others });
}
