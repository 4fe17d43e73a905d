import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import type { Slug } from './names.ts';
import { refusalOf } from './refusal.ts';

const Client = Octokit.plugin(paginateRest, retry, throttling);
type Client = InstanceType<typeof Client>;

/** All that the rest of this folder knows of GitHub: one repository, one way to ask, one way to ask page by page. */
export interface GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly request: Client['request'];
  readonly pages: Client['paginate']['iterator'];
}

export interface Connection {
  readonly token: string;
  /** `GITHUB_API_URL`: `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly repository: Slug;
  /** Told what is being waited for. */
  readonly warn: (message: string) => void;
  readonly fetch: Send;
  /** Ends every request, and with it every further attempt. */
  readonly signal?: AbortSignal;
  /** Other waits than GitHub asks for; only for tests. */
  readonly pace?: { readonly secondMs: number; readonly throttle: Partial<Throttling> };
}

type Throttling = NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]>['throttle']>;

/** Sends one request, as `fetch` does. */
export type Send = (url: string, init: object) => Promise<unknown>;

/** GitHub resets a limit after up to an hour; a check that takes a minute longer than it must is late enough. */
const mostWaitSeconds = 60;
const mostWaits = 2;
/** Milliseconds one request may take; GitHub itself gives up after ten seconds. */
const requestMs = 15_000;
/** Tried again after 1, 4 and 9 seconds. */
const mostRetries = 3;
/** Every server that is still supported speaks this one. */
const apiVersion = '2022-11-28';

/** A client that waits where GitHub asks for it, as long as that is reasonable, and tries again what failed by chance. */
export function connect(to: Connection): GitHub {
  const [owner = '', repo = ''] = to.repository.split('/');
  const client = new Client({
    auth: to.token,
    baseUrl: to.apiUrl.replace(/\/+$/, ''),
    userAgent: 'seaworthy',
    log: { debug: ignore, info: ignore, warn: to.warn, error: ignore },
    request: { fetch: withinTime(to) },
    retry: { doNotRetry: notByChance, retries: mostRetries, retryAfterBaseValue: to.pace?.secondMs ?? 1000 },
    throttle: throttleOf(to),
  });
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion;
  });
  client.hook.after('request', ({ data, status }, options) => {
    if (status !== noContent && typeof data !== 'object')
      throw new RequestError('the answer is no JSON', 502, { request: options });
  });
  giveUpOnce(client);
  return { owner, repo, request: client.request, pages: client.paginate.iterator };
}

/** Who has not answered after every attempt is not asked again: the run goes on without. */
function giveUpOnce(client: Client): void {
  let gone: unknown;
  client.hook.wrap('request', async (request, options) => {
    if (gone !== undefined) throw gone;
    try {
      return await request(options);
    } catch (error) {
      const last = options.request?.retries !== 0;
      if (last && refusalOf(error)?.kind === 'unreachable') gone = error;
      throw error;
    }
  });
}

const noContent = 204;
/** Answers that stay the same however often one asks; limits are waited for by their own rules. */
const notByChance = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];

function ignore(): void {}

function throttleOf({ warn, pace, repository }: Connection): Throttling {
  const wanted = (seconds: number, waits: number): boolean => {
    if (seconds > mostWaitSeconds || waits >= mostWaits) return false;
    warn(`GitHub's rate limit is reached; trying again after ${seconds} s`);
    return true;
  };
  return {
    id: repository,
    onRateLimit: (after, _options, _client, waits) => wanted(after, waits),
    onSecondaryRateLimit: (after, _options, _client, waits) => wanted(after, waits),
    ...(pace === undefined ? {} : { retryAfterBaseValue: pace.secondMs, ...pace.throttle }),
  };
}

function withinTime({ fetch: send, signal }: Connection): Send {
  return (url, init) => {
    if (signal?.aborted === true) throw new DOMException('out of time', 'AbortError'); // a name that is not tried again
    const ends = [AbortSignal.timeout(requestMs), ...(signal === undefined ? [] : [signal])];
    return send(url, { ...init, signal: AbortSignal.any(ends) });
  };
}
