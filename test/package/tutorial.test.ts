import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { project } from '../e2e/cli.ts';
import { stepsOf } from '../support/tutorial.ts';

const fiveMinutes = 300_000;
const page = join(project, 'docs/your-first-policy.md');

/** Where the packed package is installed, and the empty folder in which the reader works. */
let installed = '';
let folder = '';

beforeAll(() => {
  installed = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-installed-')));
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'seaworthy-shop-')));
  const pack = ['pack', '--silent', '--pack-destination', installed];
  const packed = execFileSync('npm', pack, { cwd: project, encoding: 'utf8' }).trim();
  writeFileSync(join(installed, 'package.json'), '{ "name": "shop", "private": true }\n');
  execFileSync('npm', ['install', '--offline', '--no-audit', '--no-fund', join(installed, packed)], { cwd: installed });
}, fiveMinutes);
afterAll(() => {
  rmSync(installed, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
});

test(
  'the tutorial prints what it says, line by line',
  () => {
    const steps = stepsOf(readFileSync(page, 'utf8'));
    const commands = steps.flatMap((step) => ('command' in step ? [step] : []));
    expect(commands.length).toBeGreaterThan(8);
    const printed = steps.flatMap((step) => {
      if ('command' in step) return [{ command: step.command, output: outputOf(step.command) }];
      mkdirSync(dirname(join(folder, step.file)), { recursive: true });
      writeFileSync(join(folder, step.file), step.text);
      return [];
    });
    expect(printed).toEqual(commands);
  },
  fiveMinutes,
);

/** Both outputs in one, as a terminal shows them. */
function outputOf(command: string): string {
  const [, ...args] = command.split(' ').slice(1);
  const script = join(installed, 'node_modules/seaworthy/dist/cli.js');
  const env = { PATH: process.env.PATH ?? '', CI: 'true' };
  const { stdout, stderr } = spawnSync(process.execPath, [script, ...args], { cwd: folder, encoding: 'utf8', env });
  return `${stderr}${stdout}`;
}
