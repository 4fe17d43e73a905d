import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Described, type Recorded, readDescription } from './contract.ts';
import { handlers, type Reply, type Repository, refused } from './fake.ts';

/**
 * What goes wrong instead of the usual answer: another answer, a connection cut before anything was done (`cut`), or
 * one cut after it was done (`lost`).
 */
export type Fault = Reply | 'cut' | 'lost' | undefined;

export interface MockGitHub {
  readonly url: string;
  readonly repository: Repository;
  readonly requests: readonly Recorded[];
  /** What GitHub's description does not allow, in a request of the Action's or in an answer of this server. */
  readonly violations: readonly string[];
  /** Asked before each answer; `nth` counts the requests of this route from 1. */
  fault: (recorded: Recorded, nth: number) => Fault;
  close(): Promise<void>;
}

/** The first test that needs it pays for reading the description. */
let described: Promise<Described> | undefined;

/** GitHub's REST API as far as the Action uses it, on a port of this machine; `prefix` is that of an Enterprise Server. */
export async function startGitHub(repository: Repository, prefix: '' | '/api/v3' = ''): Promise<MockGitHub> {
  described ??= readDescription();
  const api = await described;
  const requests: Recorded[] = [];
  const violations: string[] = [];
  const server = createServer((request, response) => {
    void serve(request, response).catch((error: unknown) => {
      violations.push(`the mock server failed: ${error instanceof Error ? error.stack : String(error)}`);
      response.destroy();
    });
  });
  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const text = Buffer.concat(await request.toArray()).toString();
    const target = new URL(request.url ?? '/', 'http://github.test');
    const path = target.pathname.startsWith(`${prefix}/`)
      ? target.pathname.slice(prefix.length)
      : `/no${target.pathname}`;
    const asked = { method: request.method ?? '', path, search: target.search, headers: request.headers, text };
    const { recorded, problems } = api.check(asked);
    violations.push(...problems);
    if (recorded === undefined) return send(response, refused(404, 'Not Found'));
    requests.push(recorded);
    if (problems.length > 0) return send(response, refused(422, 'Validation Failed'));
    const nth = requests.filter(({ route }) => route === recorded.route).length;
    const fault = mock.fault(recorded, nth);
    if (fault === 'cut') return void response.destroy();
    if (fault !== undefined && fault !== 'lost') return send(response, fault);
    const { reply, problems: own } = api.answer(recorded, handlers[recorded.route](repository, recorded), mock.url);
    violations.push(...own);
    if (fault === 'lost') return void response.destroy();
    send(response, reply);
  };
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const mock: MockGitHub = {
    url: `http://127.0.0.1:${port}${prefix}`,
    repository,
    requests,
    violations,
    fault: () => undefined,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
  return mock;
}

function send(response: ServerResponse, { status, body, headers = {} }: Reply): void {
  const usual = { 'content-type': 'application/json; charset=utf-8', 'x-ratelimit-remaining': '4999' };
  response.writeHead(status, { ...usual, ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}
