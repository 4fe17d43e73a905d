import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type JsonReport, type Outcome, seaworthy } from '../e2e/cli.ts';
import { service } from '../e2e/fixtures.ts';
import { repository } from '../support/repository.ts';
import type { Input } from './inputs.ts';

export const formats = ['text', 'json', 'github', 'sarif', 'junit', 'gitlab', 'markdown', 'html'] as const;

/** What a run has printed and written. */
export interface Run {
  readonly outcome: Outcome;
  /** By format, and what went to standard output and standard error. */
  readonly written: Readonly<Record<string, string>>;
  readonly report: JsonReport;
  /** What stands in the folder outside, by name, before and after. */
  readonly outsideBefore: Readonly<Record<string, string>>;
  readonly outsideAfter: Readonly<Record<string, string>>;
}

/** Stands in the file outside of the repository, and nowhere else. */
export const outsideMark = 'outsidemarker';

/** Judges one repository with a folder for each input and a manifest in each that must be judged. */
export function judge(inputs: readonly Input[]): Run {
  const root = repository({
    'outside/outside.yaml': `apiVersion: v1\nkind: ConfigMap\nmetadata: {name: ${outsideMark}}\n`,
    'out/empty': '',
    'repo/first.yaml': service('first'),
  });
  for (const input of inputs) put(join(root, 'repo', input.folder), input);
  const outsideBefore = contentsOf(join(root, 'outside'));
  const asked = formats.flatMap((format) => ['--format', `${format}=${join(root, 'out', format)}`]);
  const outcome = seaworthy(['check', '--verbose', ...asked], join(root, 'repo'));
  const written: Run['written'] = { ...contentsOf(join(root, 'out')), stdout: outcome.stdout, stderr: outcome.stderr };
  return {
    ...{ outcome, written, outsideBefore, outsideAfter: contentsOf(join(root, 'outside')) },
    report: JSON.parse(written.json ?? '{}'),
  };
}

function put(folder: string, { files, links, fifos }: Input): void {
  mkdirSync(folder);
  mkdirSync(`${folder}-control`); // within a chart it would be none of the plain manifests
  writeFileSync(join(`${folder}-control`, 'control.yaml'), service('control'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(folder, path));
  for (const path of fifos) spawnSync('mkfifo', [join(folder, path)]);
}

function contentsOf(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}
