import { type RepoPath, repoPath } from '../model/index.ts';
import type { Compiler } from './compile.ts';
import { type PolicyFiles, textsOf } from './files.ts';
import { refusedFunctions } from './refused.ts';

/** What of a folder of policies will run here, and what will not, file by file. */
export interface SurveyedFile {
  readonly file: RepoPath;
  /** `rules`: in the shape of the built-in ones; `library`: is used by others; `none`: does not run. */
  readonly as: 'rules' | 'conftest' | 'gatekeeper' | 'tests' | 'library' | 'data' | 'none';
  /** Names of the rules that are asked, or why the file does not run. */
  readonly says: string;
}

/** Looks at every file below a folder; each is read alone, so that one that is wrong hides no other. */
export async function surveyed(
  folder: RepoPath,
  { files, compiler }: { readonly files: PolicyFiles; readonly compiler: Compiler },
): Promise<readonly SurveyedFile[]> {
  const texts = await textsOf(files, (await files.list(folder)) ?? [], ['.rego', '.yaml', '.yml', '.json']);
  const found: SurveyedFile[] = [];
  for (const [path, text] of Object.entries(texts)) {
    const file = repoPath(path);
    found.push(path.endsWith('.rego') ? await module(file, text, compiler) : other(file, text));
  }
  return found;
}

const asked = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;

async function module(file: RepoPath, text: string, compiler: Compiler): Promise<SurveyedFile> {
  const request = { modules: { [file]: text }, rego: 'auto', refused: refusedFunctions } as const;
  const outcome = await compiler.engine().call('rego', 'inspect', request);
  if (!outcome.ok) {
    const { line, message } = outcome.error;
    return { file, as: 'none', says: `${line === undefined ? '' : `line ${line}: `}${message}` };
  }
  const [inspected] = outcome.answer.modules;
  if (inspected === undefined) return { file, as: 'none', says: 'the file is empty' };
  const namespace = inspected.package.join('.');
  const names = [...new Set(inspected.rules.map(({ name }) => name))];
  const isOwn = file.endsWith('/rule.rego') && inspected.package[0] === 'seaworthy';
  if (isOwn) return { file, as: 'rules', says: inspected.package.slice(2).join('/') };
  if (file.endsWith('_test.rego')) {
    const tests = names.filter((name) => name.startsWith('test_'));
    return { file, as: 'tests', says: `${tests.length} of ${namespace}, Rego ${inspected.rego}` };
  }
  if (inspected.data.includes('conftest'))
    return { file, as: 'none', says: 'it reads data.conftest, which is not known here; decide by the object alone' };
  const rules = names.filter((name) => asked.test(name));
  if (rules.length === 0) return { file, as: 'library', says: `package ${namespace}, Rego ${inspected.rego}` };
  return { file, as: 'conftest', says: `${namespace}: ${rules.join(', ')}, Rego ${inspected.rego}` };
}

/** Not parsed as YAML: a template of a chart may hold a ConstraintTemplate. */
function other(file: RepoPath, text: string): SurveyedFile {
  if (/^kind:\s*ConstraintTemplate\s*$/m.test(text)) return { file, as: 'gatekeeper', says: 'a ConstraintTemplate' };
  if (/^apiVersion:\s*constraints\.gatekeeper\.sh\//m.test(text))
    return { file, as: 'gatekeeper', says: 'a Constraint' };
  return { file, as: 'data', says: 'name it under `data` if policies read it' };
}
