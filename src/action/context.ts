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

/** The run of the Action: event, API client and identity. */
export interface Context {
  readonly eventName: string | undefined;
  /** Undefined outside a workflow, or when the event is invalid. */
  readonly event: RunEvent | undefined;
  /** Undefined without a token or an event. */
  readonly api: GitHub | undefined;
  readonly run: RunNumber;
  /** The page of this run with its log and summary; undefined outside a workflow. */
  readonly runUrl: string | undefined;
  /** The same for every run of this step, different for every other step: identifies what earlier runs wrote. */
  readonly id: string;
}

/** Environment that the runner provides. */
export interface Environment {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readText: (path: string) => string;
  readonly warn: (message: string) => void;
  readonly fetch: Send;
}

/** Milliseconds after which requests to GitHub are aborted: a missing comment is better than a check that hangs. */
const mostMs = 180_000;
const githubApi = 'https://api.github.com';

export function contextOf(inputs: Inputs, environment: Environment): Context {
  const { env } = environment;
  const read = eventOf(environment);
  const event = read?.ok === true ? read.event : undefined;
  if (inputs.token !== '' && read?.ok === false)
    environment.warn(`event is invalid, so only annotations are written: ${read.why}`);
  const server = env.GITHUB_SERVER_URL;
  const run = { id: whole(env.GITHUB_RUN_ID), attempt: whole(env.GITHUB_RUN_ATTEMPT) };
  return {
    eventName: env.GITHUB_EVENT_NAME,
    event,
    api: event === undefined || inputs.token === '' ? undefined : client(event, inputs.token, environment),
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
    return undefined; // readEvent reports that it is not an object
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
