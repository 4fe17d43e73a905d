import { RequestError } from '@octokit/request-error';

/**
 * Why a request failed.
 * `denied`: the token has no permission. `invalid`: GitHub rejected the request.
 * `limited`: too many requests. `unreachable`: no response, or an error of GitHub.
 */
export interface Refusal {
  readonly kind: 'denied' | 'invalid' | 'limited' | 'unreachable';
  /** One line, with GitHub's message at the end. */
  readonly why: string;
}

export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };

/** Runs `task`; a failed request becomes a value, any other error is a bug and is thrown. */
export async function attempt<T>(task: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { ok: true, value: await task() };
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal === undefined) throw error;
    return { ok: false, refusal };
  }
}

const meanings: Readonly<Record<Refusal['kind'], string>> = {
  denied: 'the token has no permission',
  invalid: 'GitHub rejected the request',
  limited: "GitHub's rate limit is reached",
  unreachable: 'GitHub does not respond',
};

export function refusalOf(error: unknown): Refusal | undefined {
  if (isAborted(error)) return { kind: 'unreachable', why: `${meanings.unreachable} in time` };
  if (!(error instanceof RequestError)) return undefined;
  const kind = kindOf(error);
  const status = error.response === undefined ? '' : `${error.status} `;
  return { kind, why: `${meanings[kind]}: ${status}${firstLine(error.message)}` };
}

function kindOf({ status, message, response }: RequestError): Refusal['kind'] {
  if (response === undefined || status >= 500) return 'unreachable';
  const { 'retry-after': after, 'x-ratelimit-remaining': remaining } = response.headers;
  if (status === 429 || /rate limit|abuse detection|too quickly/i.test(message)) return 'limited';
  if (status === 403 && (after !== undefined || remaining === '0')) return 'limited';
  return status === 401 || status === 403 || status === 404 ? 'denied' : 'invalid';
}

function isAborted(error: unknown): boolean {
  return error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError');
}

const mostCharacters = 300;

function firstLine(message: string): string {
  return (message.split('\n')[0] ?? '').slice(0, mostCharacters);
}
