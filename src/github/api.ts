import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { RequestError } from '@octokit/request-error';
import { withoutTrailing } from '../model/index.ts';
import type { Slug } from './names.ts';
import { refusalOf } from './refusal.ts';

const Client = Octokit.plugin(paginateRest, retry, throttling);
type Client = InstanceType<typeof Client>;

/** GitHub's API for one repository: single requests, and requests page by page. */
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
  /** Receives a message when a request has to wait. */
  readonly warn: (message: string) => void;
  readonly fetch: Send;
  /** Aborts every request and every further attempt. */
  readonly signal?: AbortSignal;
  /** Shorter waits; only for tests. */
  readonly pace?: { readonly secondMs: number; readonly throttle: Partial<Throttling> };
}

type Throttling = NonNullable<NonNullable<ConstructorParameters<typeof Client>[0]>['throttle']>;

/** Sends one request, as `fetch` does. */
export type Send = (url: string, init: object) => Promise<unknown>;

/** GitHub resets a rate limit after up to an hour; a check should not be delayed by more than a minute. */
const mostWaitSeconds = 60;
const mostWaits = 2;
/** Milliseconds one request may take; GitHub's own limit is ten seconds. */
const requestMs = 15_000;
/** Retries after 1, 4 and 9 seconds. */
const mostRetries = 3;
/** Every supported GitHub Enterprise Server has this version. */
const apiVersion = '2022-11-28';

/** A client that waits for rate limits, up to {@link mostWaitSeconds}, and retries temporary failures. */
export function connect(to: Connection): GitHub {
  const [owner = '', repo = ''] = to.repository.split('/');
  const client = new Client({
    auth: to.token,
    baseUrl: withoutTrailing(to.apiUrl, '/'),
    userAgent: 'seaworthy',
    log: { debug: ignore, info: ignore, warn: to.warn, error: ignore },
    request: { fetch: withinTime(to) },
    retry: { doNotRetry: permanentFailures, retries: mostRetries, retryAfterBaseValue: to.pace?.secondMs ?? 1000 },
    throttle: throttleOf(to),
  });
  client.hook.before('request', (options) => {
    options.headers['x-github-api-version'] = apiVersion;
  });
  client.hook.after('request', ({ data, status }, options) => {
    if (status !== noContent && typeof data !== 'object')
      throw new RequestError('the response is not JSON', 502, { request: options });
  });
  giveUpOnce(client);
  return { owner, repo, request: client.request, pages: client.paginate.iterator };
}

/** After a request without any response, no further request is sent: the run continues without GitHub. */
function giveUpOnce(client: Client): void {
  let unreachable: unknown;
  client.hook.wrap('request', async (request, options) => {
    if (unreachable !== undefined) throw unreachable;
    try {
      return await request(options);
    } catch (error) {
      const last = options.request?.retries !== 0;
      if (last && refusalOf(error)?.kind === 'unreachable') unreachable = error;
      throw error;
    }
  });
}

const noContent = 204;
/** HTTP statuses that a retry does not change; rate limits are handled by `throttle`. */
const permanentFailures = [400, 401, 403, 404, 406, 409, 410, 413, 422, 429, 451];

function ignore(): void {}

function throttleOf({ warn, pace, repository }: Connection): Throttling {
  const wanted = (seconds: number, waits: number): boolean => {
    if (seconds > mostWaitSeconds || waits >= mostWaits) return false;
    warn(`GitHub's rate limit is reached; retrying after ${seconds} s`);
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
    if (signal?.aborted === true) throw new DOMException('timeout', 'AbortError'); // a name that is not retried
    const ends = [AbortSignal.timeout(requestMs), ...(signal === undefined ? [] : [signal])];
    return send(url, { ...init, signal: AbortSignal.any(ends) });
  };
}
