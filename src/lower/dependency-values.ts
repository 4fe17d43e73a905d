import { type Files, filesInArchive } from '../host/index.ts';
import { type RepoPath, repoPath } from '../model/index.ts';
import { isOf, type Vendoring } from './vendoring.ts';
import { orNothing, type Read, type ReadFile, readYaml } from './yaml.ts';

/** The `values.yaml` of a dependency, in its folder or archive. */
export type DependencyValues = (vendoring: Vendoring) => Promise<ReadFile | undefined>;

/** Reads them, each archive once. */
export function dependencyValues(read: Read, files: Files): DependencyValues {
  const known = new Map<RepoPath, Promise<ReadFile | undefined>>();
  const fromArchive = (path: RepoPath): Promise<ReadFile | undefined> => {
    const found = known.get(path) ?? valuesInArchive(path, files);
    known.set(path, found);
    return found;
  };
  return async ({ chart, dependency: { name } }) => {
    const unpacked = await read(repoPath(`${chart}/charts/${name}/values.yaml`));
    const archive = unpacked === undefined ? await archiveIn(repoPath(`${chart}/charts`), name, files) : undefined;
    return archive === undefined ? unpacked : fromArchive(archive);
  };
}

async function archiveIn(folder: RepoPath, name: string, files: Files): Promise<RepoPath | undefined> {
  return orNothing(async () => {
    if ((await files.stat(folder))?.kind !== 'dir') return undefined;
    const found = (await files.list(folder)).find((entry) => entry.kind === 'file' && isOf(entry.name, name));
    return found && repoPath(`${folder}/${found.name}`);
  });
}

async function valuesInArchive(path: RepoPath, files: Files): Promise<ReadFile | undefined> {
  return orNothing(async () => {
    const found = filesInArchive(await files.read(path)).find((each) => /^[^/]+\/values\.yaml$/.test(each.path));
    return found && readYaml(found.text);
  });
}
