import { type Files, isIgnoredByGit } from '../host/index.ts';
import {
  type FailedTarget,
  type Failure,
  type Lowering,
  type RepoPath,
  repoPath,
  SeaworthyError,
  type Target,
} from '../model/index.ts';

/** Why a failure is less urgent: something that is not in the repository, or values that only who deploys can give. */
export async function failureLowering({ failure, target }: FailedTarget, files: Files): Promise<Lowering | undefined> {
  if (isRemote(failure)) return { by: 'remote', reason: 'it is not in the repository' };
  const missing = missingFile(failure);
  if (missing !== undefined && (await isLeftToDeployment(missing, files)))
    return { by: 'remote', reason: `git ignores ${missing}: it is made where this is deployed` };
  if (target === undefined || !isPlainChart(target) || !(await demandsValues(failure, files))) return undefined;
  return { by: 'needsValues', reason: 'the chart demands values that it has no defaults for' };
}

/** The failure of a chart that demands values, in words of what to do. */
export function needingValues(failure: Failure): Failure {
  const message = failure.message.replace(/^the chart does not render: /, 'the chart needs values: ');
  return { ...failure, message, hint: 'add a variant with the values to `targets` in seaworthy.yaml' };
}

/** What the engines say of a file that would have to be fetched. */
const notFetched = /\bnothing is fetched while checking$/;

function isRemote({ message, hint = '' }: Failure): boolean {
  return notFetched.test(message) || notFetched.test(hint);
}

/** The file that the entry of a generator names and that is not there. */
function missingFile({ code, message, file }: Failure): RepoPath | undefined {
  const name = code === 'kustomization-missing-base' ? ofGenerator.exec(message)?.[1] : undefined;
  if (name === undefined || file === undefined) return undefined;
  try {
    return repoPath(`${file.slice(0, file.lastIndexOf('/') + 1)}${name}`);
  } catch {
    return undefined; // outside the repository
  }
}

/** What the Kustomize engine says of it. */
const ofGenerator = /^(.+), listed under (?:configMapGenerator|secretGenerator), does not exist$/;

async function isLeftToDeployment(path: RepoPath, files: Files): Promise<boolean> {
  try {
    return await isIgnoredByGit(path, files);
  } catch (error) {
    if (error instanceof SeaworthyError) return false; // an ignore file that cannot be read ignores nothing
    throw error;
  }
}

/** A chart with nothing but its own values. */
export function isPlainChart(target: Target): boolean {
  if (target.kind !== 'helm') return false;
  const { values, set, setString = [], setFile = [], inline } = target.request;
  return [values, set, setString, setFile].every((list) => list.length === 0) && inline === undefined;
}

/** The template asks for a value with `required` or `fail`, or the schema says that properties are missing, and nothing else. */
async function demandsValues({ code, message, file, line }: Failure, files: Files): Promise<boolean> {
  if (code === 'values-invalid') return onlyMissing.test(message);
  if (code !== 'template-failed' || file === undefined || line === undefined) return false;
  try {
    return demands.test((await files.readText(file)).split('\n')[line - 1] ?? '');
  } catch (error) {
    if (error instanceof SeaworthyError) return false;
    throw error;
  }
}

/** Functions of Helm in an action of a template. */
const demands = /\b(?:required|fail)\b/;

/** All that is wrong with the values. */
const onlyMissing =
  /^the values do not fit the schema of [^:]*: (?:(?:[^:;]*: )?missing propert(?:y|ies) [^;:]*(?:; |$))+$/;
