import type { IncomingHttpHeaders } from 'node:http';
import { type Document, OpenAPIBackend } from 'openapi-backend';
import { description, type Route, routes } from './description.ts';
import { complete, completeRow, type Operation } from './examples.ts';
import type { Asked, Body, Reply } from './fake.ts';

/** A request that reached the mock server. */
export interface Recorded extends Asked {
  readonly route: Route;
  readonly headers: IncomingHttpHeaders;
  /** Bytes of the body. */
  readonly bytes: number;
}

/** GitHub's description, ready to judge requests and answers by. */
export interface Described {
  check(asked: Request): { readonly recorded: Recorded | undefined; readonly problems: readonly string[] };
  /** The whole answer, its list cut into pages. */
  answer(
    recorded: Recorded,
    reply: Reply,
    url: string,
  ): { readonly reply: Reply; readonly problems: readonly string[] };
}

interface Request {
  readonly method: string;
  readonly path: string;
  readonly search: string;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

export async function readDescription(): Promise<Described> {
  const api = new OpenAPIBackend({
    definition: strict(description()),
    quick: true,
    coerceTypes: true,
    ajvOpts: { logger: false },
  });
  await api.init();
  return { check: (asked) => check(api, asked), answer: (recorded, reply, url) => answer(api, recorded, reply, url) };
}

function check(api: OpenAPIBackend, asked: Request): ReturnType<Described['check']> {
  const { method, path, search, headers, text } = asked;
  const body = text === '' ? undefined : bodyOf(text);
  const request = { method, path, headers: singular(headers), query: search.slice(1), body };
  const operation = api.router.matchOperation(request);
  const said = `${method} ${path}${search}`;
  if (operation?.operationId === undefined) return { recorded: undefined, problems: [`${said}: no such operation`] };
  const route = routes.find((each) => each === `${operation.method.toUpperCase()} ${operation.path}`);
  if (route === undefined) return { recorded: undefined, problems: [`${said}: not among the routes`] };
  const { params, query } = api.router.parseRequest(request, operation);
  const { errors } = api.validator.validateRequest({ ...request, params }, operation);
  const found = (errors ?? []).map(
    ({ instancePath, message, params: what }) => `${instancePath} ${message} ${JSON.stringify(what)}`,
  );
  const problems = [...found, ...headerProblems(headers, text), ...limitProblems(route, body ?? {})];
  const recorded = { route, params, query, body: body ?? {}, headers, bytes: Buffer.byteLength(text) };
  return { recorded, problems: problems.map((problem) => `${said}: ${problem}`) };
}

function bodyOf(text: string): Body {
  return JSON.parse(text);
}

function singular(headers: IncomingHttpHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value].flat().join(', ')]));
}

/** What GitHub requires of every request, besides its description. */
function headerProblems(headers: IncomingHttpHeaders, text: string): readonly string[] {
  const must: readonly [string, RegExp][] = [
    ['authorization', /^(token|bearer) \S+$/i],
    ['accept', /^application\/vnd\.github/],
    ['user-agent', /^seaworthy/],
    ['x-github-api-version', /^\d{4}-\d{2}-\d{2}$/],
    ...(text === '' ? [] : [['content-type', /^application\/json/] satisfies [string, RegExp]]),
  ];
  return must
    .filter(([name, pattern]) => !pattern.test(String(headers[name] ?? '')))
    .map(([name]) => `header ${name} is ${JSON.stringify(headers[name])}`);
}

/** Limits that stand in GitHub's prose, or were measured, and not in its schemas. */
function limitProblems(route: Route, body: Body): readonly string[] {
  const problems: string[] = [];
  const most = (what: string, size: number, limit: number): void => {
    if (size > limit) problems.push(`${what} is ${size}, more than ${limit}`);
  };
  if (typeof body.body === 'string') most('characters of a comment', body.body.length, 65_536);
  const { title, annotations = [] } = (body.output ?? {}) as {
    title?: string;
    annotations?: Record<string, unknown>[];
  };
  most('characters of a title', title?.length ?? 0, 255);
  for (const {
    message,
    title: own,
    start_line: first,
    end_line: last,
    start_column: from,
    end_column: to,
  } of annotations) {
    most('bytes of a message', Buffer.byteLength(String(message)), 65_536);
    most('characters of a title', String(own ?? '').length, 255);
    if (Number(first) < 1 || Number(last) < Number(first)) problems.push(`lines ${first} to ${last}`);
    if (from !== undefined && (first !== last || Number(to) < Number(from))) problems.push(`columns ${from} to ${to}`);
  }
  const comments = (body.comments ?? []) as { body: string; line: number; start_line?: number }[];
  if (route.endsWith('/reviews')) most('comments of a review', comments.length, 30);
  for (const { body: text, line, start_line: start } of comments) {
    most('characters of a comment', text.length, 65_536);
    if (start !== undefined && start >= line) problems.push(`start_line ${start} is not before line ${line}`);
  }
  return problems;
}

function answer(api: OpenAPIBackend, recorded: Recorded, reply: Reply, url: string): ReturnType<Described['answer']> {
  const operation = api.router
    .getOperations()
    .find(({ method, path }) => `${method.toUpperCase()} ${path}` === recorded.route);
  if (operation === undefined) return { reply, problems: [] };
  const whole = reply.status >= 400 ? reply : filled(operation, paged(reply, recorded, url));
  const { errors } = api.validator.validateResponse(whole.body ?? '', operation, whole.status);
  const problems = reply.status === 204 ? [] : (errors ?? []);
  return {
    reply: whole,
    problems: problems.map((each) => `answer to ${recorded.route}: ${each.instancePath} ${each.message}`),
  };
}

function filled(operation: Operation, { status, body, headers, rows, field }: Reply): Reply {
  const given = rows?.map((row) => completeRow(operation, row));
  const wrapped = given !== undefined && field !== undefined ? { total_count: given.length, [field]: given } : given;
  return { status, headers: headers ?? {}, body: wrapped ?? complete(operation, status, body) };
}

/** The page that was asked for, and links to its neighbours, as GitHub gives them. */
function paged(reply: Reply, { query, params, route }: Recorded, url: string): Reply {
  if (reply.rows === undefined) return reply;
  const size = Number(query.per_page ?? 30);
  const page = Number(query.page ?? 1);
  const rows = reply.rows.slice((page - 1) * size, page * size);
  if (page * size >= reply.rows.length) return { ...reply, rows };
  const path = route.slice('GET '.length).replace(/\{(\w+)\}/g, (_, name: string) => params[name] ?? '');
  const next = new URLSearchParams({ ...query, page: String(page + 1) });
  return { ...reply, rows, headers: { ...reply.headers, link: `<${url}${path}?${next}>; rel="next"` } };
}

/** GitHub takes fields it does not know without a word; here they are misspelt. */
function strict(document: Document): Document {
  for (const path of Object.values(document.paths ?? {}))
    for (const operation of [path?.post, path?.patch])
      if (operation?.requestBody !== undefined) refuseUnknown(operation.requestBody);
  return document;
}

function refuseUnknown(schema: unknown): void {
  if (typeof schema !== 'object' || schema === null) return;
  if ('properties' in schema && 'type' in schema && !('additionalProperties' in schema))
    Object.assign(schema, { additionalProperties: false });
  Object.values(schema).forEach(refuseUnknown);
}
