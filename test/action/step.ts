import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { project } from '../e2e/cli.ts';

/** One step of a workflow that uses the Action. */
export interface Step {
  readonly event: string;
  readonly payload: object;
  /** Where GitHub's API is. */
  readonly api: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
}

export interface StepRun {
  readonly code: number;
  /** All that the runner would show. */
  readonly log: string;
  /** Workflow commands that annotate, as they were printed. */
  readonly commands: readonly string[];
  readonly summary: string;
}

/** The shop's storefront as a workspace: an error in hpa.yaml:13, warnings and an info in two other files. */
export function storefront(): string {
  const workspace = mkdtempSync(join(tmpdir(), 'seaworthy-step-'));
  cpSync(join(project, 'examples/shop/manifests/storefront'), join(workspace, 'storefront'), { recursive: true });
  return workspace;
}

/** Runs the built Action as a runner does, but for the network: it reaches `api` alone. */
export async function runStep(
  workspace: string,
  { event, payload, api, inputs = {}, env = {} }: Step,
): Promise<StepRun> {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-runner-'));
  const file = (name: string, text = ''): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const given = Object.entries({ base: 'never', ...inputs }).map(([name, value]) => [
    `INPUT_${name.toUpperCase()}`,
    value,
  ]);
  const child = spawn(process.execPath, [join(project, 'dist/action.js')], {
    cwd: workspace,
    env: {
      PATH: process.env.PATH ?? '',
      CI: 'true',
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: workspace,
      GITHUB_EVENT_NAME: event,
      GITHUB_EVENT_PATH: file('event.json', JSON.stringify(payload)),
      GITHUB_STEP_SUMMARY: file('summary.md'),
      GITHUB_OUTPUT: file('output'),
      GITHUB_API_URL: api,
      GITHUB_SERVER_URL: 'https://github.com',
      GITHUB_REPOSITORY: 'shop/shop',
      GITHUB_RUN_ID: '41',
      GITHUB_RUN_ATTEMPT: '1',
      GITHUB_WORKFLOW: 'seaworthy',
      GITHUB_JOB: 'check',
      ...Object.fromEntries(given),
      ...env,
    },
  });
  const heard: Buffer[] = [];
  child.stdout.on('data', (data: Buffer) => heard.push(data));
  child.stderr.on('data', (data: Buffer) => heard.push(data));
  const [code] = await once(child, 'close');
  const log = Buffer.concat(heard).toString();
  return {
    code: Number(code),
    log,
    commands: log.split('\n').filter((line) => /^::(error|warning|notice)/.test(line)),
    summary: readFileSync(join(folder, 'summary.md'), 'utf8'),
  };
}
