import { EnvHttpProxyAgent, fetch as throughAgent } from 'undici';
import type { Send } from '../github/index.ts';
import { own } from '../model/index.ts';

/** `fetch` through the proxy of the environment, if there is one, as git and npm do. */
export function fetchOf(env: Readonly<Record<string, string | undefined>>): Send {
  const named = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'].some(
    (name) => (own(env, name) ?? '') !== '',
  );
  if (!named) return fetch;
  const dispatcher = new EnvHttpProxyAgent();
  return (url, init) => throughAgent(url, { ...init, dispatcher });
}
