import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import {
  connect,
  type EventRead,
  type GitHub,
  type RunEvent,
  type RunNumber,
  readEvent,
  type Send,
} from '../github/index.ts';
import { helmTexts } from '../model/index.ts';
import type { Inputs } from './inputs.ts';

/** Where the Action runs, and on what. */
export interface Context {
  readonly eventName: string | undefined;
  /** Undefined outside a workflow, or when the event cannot be read. */
  readonly event: RunEvent | undefined;
  /** Undefined without a token or an event. */
  readonly api: GitHub | undefined;
  readonly run: RunNumber;
  /** The page of this run with its log and summary; undefined outside a workflow. */
  readonly runUrl: string | undefined;
  /** The same for every run of this step, and another for every other step: what earlier runs wrote is found by it. */
  readonly id: string;
}

/** What the runner provides. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readText: (path: string) => string;
  readonly warn: (message: string) => void;
  readonly fetch: Send;
}

/** Milliseconds after which nothing more is said to GitHub: a check that hangs is worse than one without a comment. */
const mostMs = 180_000;
const githubApi = 'https://api.github.com';

export function contextOf(inputs: Inputs, around: Environment): Context {
  const { env } = around;
  const read = eventOf(around);
  const event = read?.ok === true ? read.event : undefined;
  if (inputs.token !== '' && read?.ok === false)
    around.warn(`GitHub is told nothing but annotations, because the event is not as it should be: ${read.why}`);
  const server = env.GITHUB_SERVER_URL;
  const run = { id: whole(env.GITHUB_RUN_ID), attempt: whole(env.GITHUB_RUN_ATTEMPT) };
  return {
    eventName: env.GITHUB_EVENT_NAME,
    event,
    api: event === undefined || inputs.token === '' ? undefined : client(event, inputs.token, around),
    run,
    runUrl:
      event === undefined || server === undefined || run.id === 0
        ? undefined
        : `${server}/${event.repository}/actions/runs/${run.id}`,
    id: idOf(inputs, env),
  };
}

function eventOf({ env, readText }: Environment): EventRead | undefined {
  const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
  if (name === undefined || name === '' || path === undefined || path === '') return undefined;
  return readEvent({ name, payload: parsed(readText(path)), env });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined; // the event's reader says that it is no object
  }
}

function client({ repository }: RunEvent, token: string, { env, warn, fetch: send }: Environment): GitHub {
  const apiUrl = env.GITHUB_API_URL ?? '';
  return connect({
    token,
    apiUrl: URL.canParse(apiUrl) ? apiUrl : githubApi,
    repository,
    warn,
    fetch: send,
    signal: AbortSignal.timeout(mostMs),
  });
}

function whole(text: string | undefined): number {
  return /^\d{1,15}$/.test(text ?? '') ? Number(text) : 0;
}

function idOf({ options, publish }: Inputs, env: Environment['env']): string {
  const { cwd, paths, config, profile, rules, release, namespace, kubeVersion } = options;
  const folder = relative(env.GITHUB_WORKSPACE ?? cwd, cwd);
  const what = [folder, paths, config, profile, rules, helmTexts(options), release, namespace, kubeVersion, publish];
  const step = [env.GITHUB_WORKFLOW, env.GITHUB_JOB, ...what].map((each) => each ?? null);
  return createHash('sha256').update(JSON.stringify(step)).digest('hex').slice(0, 12);
}
