import { a as setFailed, c as warning, i as notice, l as summary$1, n as getInput, o as setOutput, r as info, s as setSecret, t as error, u as require_undici } from "./chunks/actions-core.js";
import { d as withoutLinksOf, l as isBelow, s as isSystemError, u as statsAt } from "./chunks/regular-file.js";
import { t as SeaworthyError } from "./chunks/failure.js";
import { a as oneLine, n as counted, r as harmless } from "./chunks/plain-text.js";
import { i as muted, r as github, t as annotationText } from "./chunks/github2.js";
import { t as gitlab } from "./chunks/gitlab2.js";
import { t as html } from "./chunks/html.js";
import { t as json } from "./chunks/json2.js";
import { t as junit } from "./chunks/junit2.js";
import { i as markdownText, n as summary$2, r as markdownProse, t as markdown } from "./chunks/markdown.js";
import { n as safe, t as ofCommands } from "./chunks/safe.js";
import { t as sarif } from "./chunks/sarif.js";
import { n as text } from "./chunks/text2.js";
import { r as sourceUrlOf, t as plainPresentation } from "./chunks/presentation.js";
import { c as exitCode, o as run, r as fetchedBase, s as countsOf } from "./chunks/run.js";
import { n as runShard, t as mergeShards } from "./chunks/shards.js";
import { t as readGivenFile } from "./chunks/given-file.js";
import { n as RequestError, t as Octokit } from "./chunks/octokit-core.js";
import { t as paginateRest } from "./chunks/octokit-plugin-paginate-rest.js";
import { t as retry } from "./chunks/octokit-plugin-retry.js";
import { t as throttling } from "./chunks/octokit-plugin-throttling.js";
import { a as repositoryRootOf, k as withoutTrailing } from "./chunks/session.js";
import { n as own } from "./chunks/own.js";
import { a as helmTexts, i as helmLists, r as helmListNames } from "./chunks/helm-inputs.js";
import { a as parsePatch } from "./chunks/diff.js";
import { t as outputFile } from "./chunks/output-file.js";
import { n as isFormat } from "./chunks/format-names.js";
import { n as partName, r as readShard, t as isPartName } from "./chunks/split.js";
import { S as mostSevereFirst, w as shownVerdicts } from "./chunks/describe.js";
import { n as relaxationText, r as relaxationTitle } from "./chunks/relaxations.js";
import { i as wholeLine, r as repoPath } from "./chunks/location.js";
import { join, relative, resolve, sep } from "node:path";
import { readFileSync, readdirSync, realpathSync } from "node:fs";
import { createHash } from "node:crypto";
// src/report/formats.ts
/** Every format of `--format`; a new one is a file, a line here and its name in `format-names.ts`. */
const formats = {
	text: safe(text),
	json,
	github: ofCommands(github),
	sarif,
	junit: safe(junit),
	gitlab,
	markdown: safe(markdown),
	html: safe(html)
};
/** `markdown` for a job summary, which may be longer. */
const summary = safe(summary$2);
// src/github/refusal.ts
/** Runs `task`; a failed request becomes a value, any other error is a bug and is thrown. */
async function attempt(task) {
	try {
		return {
			ok: true,
			value: await task()
		};
	} catch (error) {
		const refusal = refusalOf(error);
		if (refusal === void 0) throw error;
		return {
			ok: false,
			refusal
		};
	}
}
const meanings = {
	denied: "the token has no permission",
	invalid: "GitHub rejected the request",
	limited: "GitHub's rate limit is reached",
	unreachable: "GitHub does not respond"
};
function refusalOf(error) {
	if (isAborted(error)) return {
		kind: "unreachable",
		why: `${meanings.unreachable} in time`
	};
	if (!(error instanceof RequestError)) return void 0;
	const kind = kindOf(error);
	const status = error.response === void 0 ? "" : `${error.status} `;
	return {
		kind,
		why: `${meanings[kind]}: ${status}${firstLine(error.message)}`
	};
}
function kindOf({ status, message, response }) {
	if (response === void 0 || status >= 500) return "unreachable";
	const { "retry-after": after, "x-ratelimit-remaining": remaining } = response.headers;
	if (status === 429 || /rate limit|abuse detection|too quickly/i.test(message)) return "limited";
	if (status === 403 && (after !== void 0 || remaining === "0")) return "limited";
	return status === 401 || status === 403 || status === 404 ? "denied" : "invalid";
}
function isAborted(error) {
	return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}
const mostCharacters = 300;
function firstLine(message) {
	return (message.split("\n")[0] ?? "").slice(0, mostCharacters);
}
// src/github/api.ts
const Client = Octokit.plugin(paginateRest, retry, throttling);
/** GitHub resets a rate limit after up to an hour; a check should not be delayed by more than a minute. */
const mostWaitSeconds = 60;
const mostWaits = 2;
/** Milliseconds one request may take; GitHub's own limit is ten seconds. */
const requestMs = 15e3;
/** Retries after 1, 4 and 9 seconds. */
const mostRetries = 3;
/** Every supported GitHub Enterprise Server has this version. */
const apiVersion = "2022-11-28";
/** A client that waits for rate limits, up to {@link mostWaitSeconds}, and retries temporary failures. */
function connect(to) {
	const [owner = "", repo = ""] = to.repository.split("/");
	const client = new Client({
		auth: to.token,
		baseUrl: withoutTrailing(to.apiUrl, "/"),
		userAgent: "seaworthy",
		log: {
			debug: ignore,
			info: ignore,
			warn: to.warn,
			error: ignore
		},
		request: { fetch: withinTime(to) },
		retry: {
			doNotRetry: permanentFailures,
			retries: mostRetries,
			retryAfterBaseValue: to.pace?.secondMs ?? 1e3
		},
		throttle: throttleOf(to)
	});
	client.hook.before("request", (options) => {
		options.headers["x-github-api-version"] = apiVersion;
	});
	client.hook.after("request", ({ data, status }, options) => {
		if (status !== noContent && typeof data !== "object") throw new RequestError("the response is not JSON", 502, { request: options });
	});
	giveUpOnce(client);
	return {
		owner,
		repo,
		request: client.request,
		pages: client.paginate.iterator
	};
}
/** After a request without any response, no further request is sent: the run continues without GitHub. */
function giveUpOnce(client) {
	let unreachable;
	client.hook.wrap("request", async (request, options) => {
		if (unreachable !== void 0) throw unreachable;
		try {
			return await request(options);
		} catch (error) {
			if (options.request?.retries !== 0 && refusalOf(error)?.kind === "unreachable") unreachable = error;
			throw error;
		}
	});
}
const noContent = 204;
/** HTTP statuses that a retry does not change; rate limits are handled by `throttle`. */
const permanentFailures = [
	400,
	401,
	403,
	404,
	406,
	409,
	410,
	413,
	422,
	429,
	451
];
function ignore() {}
function throttleOf({ warn, pace, repository }) {
	const wanted = (seconds, waits) => {
		if (seconds > mostWaitSeconds || waits >= mostWaits) return false;
		warn(`GitHub's rate limit is reached; retrying after ${seconds} s`);
		return true;
	};
	return {
		id: repository,
		onRateLimit: (after, _options, _client, waits) => wanted(after, waits),
		onSecondaryRateLimit: (after, _options, _client, waits) => wanted(after, waits),
		...pace === void 0 ? {} : {
			retryAfterBaseValue: pace.secondMs,
			...pace.throttle
		}
	};
}
function withinTime({ fetch: send, signal }) {
	return (url, init) => {
		if (signal?.aborted === true) throw new DOMException("timeout", "AbortError");
		const ends = [AbortSignal.timeout(requestMs), ...signal === void 0 ? [] : [signal]];
		return send(url, {
			...init,
			signal: AbortSignal.any(ends)
		});
	};
}
// src/github/before.ts
/** The base of the change of `event`; undefined when the event has no change. */
function beforeOf(event) {
	switch (event.kind) {
		case "pull-request": return {
			commit: event.base.sha,
			...event.merge === void 0 ? {} : { merge: event.merge }
		};
		case "merge-group": return { commit: event.base.sha };
		case "push": return event.before === void 0 ? void 0 : { commit: event.before };
		case "workflow-run":
		case "other": return;
	}
}
// src/github/limits.ts
/** Bytes of an annotation's message: 64 KB. */
const annotationBytes = 64e3;
/** Characters of a check run's summary; counted as bytes here, which is never too many. */
const checkSummaryBytes = 65535;
/** Characters of a comment; GitHub's own limit is 65,536. */
const commentCharacters = 65e3;
/** Files of a pull request that GitHub lists; further ones are omitted. */
const listedFiles = 3e3;
/** `text`, or the beginning of it that fits, with an ellipsis. */
function cut(text, mostCharacters) {
	if (text.length <= mostCharacters) return text;
	return `${text.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** {@link cut}, measured in bytes of UTF-8. */
function cutBytes(text, mostBytes) {
	if (Buffer.byteLength(text) <= mostBytes) return text;
	return `${Buffer.from(text).subarray(0, mostBytes - Buffer.byteLength("…")).toString().replace(/\uFFFD+$/, "")}…`;
}
/** The lines of `markdown` that fit, then `pointer`, which says where the rest is. */
function cutLines(markdown, most, size, pointer) {
	if (size(markdown) <= most) return markdown;
	const end = `\n\n${pointer}`;
	let left = most - size(end);
	const kept = [];
	for (const line of markdown.split("\n")) {
		left -= size(line) + 1;
		if (left < 0) break;
		kept.push(line);
	}
	return `${kept.join("\n")}${end}`;
}
// src/github/once.ts
/** A request that creates something is not retried: it may have succeeded although the response was lost. */
const notAgain = { request: { retries: 0 } };
/** Creates something at most once: after a lost response it is searched for before it is created again. */
async function once(create, find) {
	try {
		return await create();
	} catch (error) {
		if (refusalOf(error)?.kind !== "unreachable") throw error;
		return await find() ?? await create();
	}
}
// src/github/check-run.ts
/** Creates the check run and appends its annotations; refused only when it could not be created. */
async function publishCheckRun(api, run) {
	const [first = [], ...more] = batches(run.annotations);
	const made = await attempt(() => create$1(api, run, {
		annotations: first,
		last: more.length === 0
	}));
	if (!made.ok) return made;
	let annotated = first.length;
	for (const [index, annotations] of more.entries()) {
		const part = {
			annotations,
			last: index === more.length - 1
		};
		const appended = await attempt(() => append(api, made.value, {
			run,
			part
		}));
		if (!appended.ok) {
			await attempt(() => append(api, made.value, {
				run,
				part: {
					annotations: [],
					last: true
				}
			}));
			return {
				ok: true,
				value: {
					annotated,
					stopped: appended.refusal
				}
			};
		}
		annotated += annotations.length;
	}
	return {
		ok: true,
		value: {
			annotated,
			stopped: void 0
		}
	};
}
function batches(annotations) {
	const count = Math.ceil(annotations.length / 50);
	return Array.from({ length: count }, (_, index) => annotations.slice(index * 50, (index + 1) * 50));
}
/** Creates the check run; returns its number. */
async function create$1({ owner, repo, request, pages }, run, part) {
	const identity = {
		owner,
		repo,
		name: run.name,
		head_sha: run.head,
		external_id: run.id
	};
	const url = run.url === void 0 ? {} : { details_url: run.url };
	const make = async () => {
		const body = {
			...identity,
			...url,
			...progress(run, part),
			output: output(run, part),
			...notAgain
		};
		return Number((await request("POST /repos/{owner}/{repo}/check-runs", body)).data.id);
	};
	const find = async () => {
		const where = {
			owner,
			repo,
			ref: run.head,
			check_name: run.name
		};
		for await (const { data } of pages("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", where)) {
			const same = data.find(({ external_id }) => external_id === run.id);
			if (same !== void 0) return Number(same.id);
		}
	};
	return once(make, find);
}
async function append({ owner, repo, request }, id, { run, part }) {
	await request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id,
		...progress(run, part),
		output: output(run, part)
	});
}
/** A check run is in progress until its last part; the conclusion completes it. */
function progress({ conclusion }, { last }) {
	return last ? {
		status: "completed",
		conclusion
	} : { status: "in_progress" };
}
function output({ title, summary }, { annotations }) {
	return {
		title: cut(title, 255),
		summary: cutLines(summary, checkSummaryBytes, Buffer.byteLength, "… cut here: see the job summary for the rest."),
		...annotations.length === 0 ? {} : { annotations: annotations.map(checkAnnotation) }
	};
}
const levels = {
	error: "failure",
	warning: "warning",
	info: "notice"
};
function checkAnnotation({ severity, title, text, file, line, columns }) {
	return {
		path: file,
		start_line: line,
		end_line: line,
		...columns === void 0 ? {} : {
			start_column: columns[0],
			end_column: Math.max(columns[0], columns[1] - 1)
		},
		annotation_level: levels[severity],
		title: cut(title, 255),
		message: cutBytes(text, annotationBytes)
	};
}
// src/github/marker.ts
const comments = /<!-- seaworthy comment=([0-9a-z-]{1,64}) run=(\d{1,15})\.(\d{1,6}) -->\s*$/;
const suggestions = /<!-- seaworthy suggestion=([0-9a-f]{1,64}) -->/;
/** Invisible end of a comment, by which a later run finds it; `id` is different for every step. */
function commentMarker(id, run) {
	return `<!-- seaworthy comment=${id} run=${run.id}.${run.attempt} -->`;
}
/** The run that wrote the comment `id`; undefined when `body` is another comment. */
function runOfComment(body, id) {
	const [, found, run, tries] = comments.exec(body ?? "") ?? [];
	return found === id ? {
		id: Number(run),
		attempt: Number(tries)
	} : void 0;
}
function isLater(a, b) {
	return a.id > b.id || a.id === b.id && a.attempt > b.attempt;
}
/** Invisible part of a suggestion, by which a later run recognizes it; `print` is hexadecimal. */
function suggestionMarker(print) {
	return `<!-- seaworthy suggestion=${print} -->`;
}
function printOfSuggestion(body) {
	return suggestions.exec(body)?.[1];
}
// src/github/ours.ts
/**
* Those of `marked` that the owner of this token wrote; anyone could write a marker. The workflow's own token writes as a
* bot and may not read its user; a personal token writes as a user and may.
*/
async function oursOf({ request }, marked) {
	const byBots = marked.filter(({ user }) => user?.type === "Bot");
	if (byBots.length === marked.length) return byBots;
	const me = await attempt(async () => (await request("GET /user")).data.login);
	return me.ok ? marked.filter(({ user }) => user?.login === me.value) : byBots;
}
// src/github/comment.ts
const pointer = "… cut here: see the job summary for the rest.";
/**
* Creates the comment, or updates the existing one. Two runs at the same time may both find none and create one each, so
* each looks again afterwards, keeps the older comment with the text of the later run, and deletes the other. One is left
* in whatever order the two runs continue.
*/
async function publishComment(api, comment) {
	const marker = commentMarker(comment.id, comment.run);
	const room = commentCharacters - marker.length - 2;
	const body = `${cutLines(comment.body.trimEnd(), room, (text) => text.length, pointer)}\n\n${marker}`;
	return attempt(async () => {
		const found = await postedOf(api, comment);
		if (found.length > 0) return keepOne(api, {
			body,
			run: comment.run,
			posted: found
		});
		if (!comment.create) return {
			kind: "absent",
			url: void 0
		};
		const made = await once(() => create(api, comment, body), () => first(api, comment));
		const others = (await postedOf(api, comment)).filter(({ id }) => id !== made.id);
		const done = await keepOne(api, {
			body,
			run: comment.run,
			posted: [...others, made].sort((a, b) => a.id - b.id)
		});
		return done.kind === "unchanged" ? {
			...done,
			kind: "created"
		} : done;
	});
}
/** Every comment that this token wrote with this id, the oldest first. */
async function postedOf(api, { number, id }) {
	const { owner, repo, pages } = api;
	const where = {
		owner,
		repo,
		issue_number: number,
		per_page: 100
	};
	const marked = [];
	for await (const { data } of pages("GET /repos/{owner}/{repo}/issues/{issue_number}/comments", where)) for (const each of data) {
		const run = runOfComment(each.body, id);
		if (run !== void 0) marked.push({
			id: Number(each.id),
			url: each.html_url,
			body: each.body ?? "",
			run,
			user: each.user
		});
	}
	return [...await oursOf(api, marked)].sort((a, b) => a.id - b.id);
}
async function first(api, comment) {
	return (await postedOf(api, comment))[0];
}
async function create({ owner, repo, request }, { number, run }, body) {
	const { data } = await request("POST /repos/{owner}/{repo}/issues/{issue_number}/comments", {
		owner,
		repo,
		issue_number: number,
		body,
		...notAgain
	});
	return {
		id: Number(data.id),
		url: data.html_url,
		body,
		run
	};
}
async function keepOne({ owner, repo, request }, { body, run, posted }) {
	const [kept, ...others] = posted;
	if (kept === void 0) throw new RangeError("no comment to keep");
	const later = posted.find((each) => isLater(each.run, run));
	const text = later?.body ?? body;
	if (kept.body !== text) await request("PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: kept.id,
		body: text
	});
	for (const { id } of others) await attempt(() => request("DELETE /repos/{owner}/{repo}/issues/comments/{comment_id}", {
		owner,
		repo,
		comment_id: id
	}));
	return {
		kind: later !== void 0 ? "superseded" : kept.body === body ? "unchanged" : "updated",
		url: kept.url
	};
}
// src/github/names.ts
const shas = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;
const zeros = /^0+$/;
/** Names of owners hold `-`, those of managed users `_`. */
const slugs = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}\/(?!\.{1,2}$)[A-Za-z0-9._-]{1,100}$/;
function isSha(text) {
	return shas.test(text) && !isNoSha(text);
}
/** Zeros, which git writes instead of a commit. */
function isNoSha(text) {
	return zeros.test(text);
}
function isSlug(text) {
	return slugs.test(text);
}
// src/github/payload.ts
/** Thrown inside this folder for an invalid payload; index.ts returns it as a value. */
var PayloadError = class extends Error {};
const refs = /^[^\u0000-\u0020\u007F-\u00A0]{1,1000}$/;
/** A reader of `value`; `what` names it in messages. */
function payloadOf(value, what) {
	if (!isObject(value)) throw new PayloadError(`${what} is not an object`);
	const at = (keys) => keys.reduce((inner, key) => isObject(inner) ? own(inner, key) : void 0, value);
	const checked = (keys, is, must) => {
		const found = at(keys);
		if (typeof found === "string" && is(found)) return found;
		throw new PayloadError(`${what}: ${keys.join(".")} is ${found === void 0 ? "missing" : `not a ${must}`}`);
	};
	const inside = (...keys) => payloadOf(at(keys), `${what}: ${keys.join(".")}`);
	const missing = (keys) => (at(keys) ?? void 0) === void 0;
	const sha = (...keys) => checked(keys, isSha, "commit");
	return {
		inside,
		optional: (...keys) => missing(keys) ? void 0 : inside(...keys),
		sha,
		optionalSha: (...keys) => {
			const found = at(keys);
			return missing(keys) || typeof found === "string" && isNoSha(found) ? void 0 : sha(...keys);
		},
		slug: (...keys) => checked(keys, isSlug, "repository name"),
		ref: (...keys) => checked(keys, isRef, "name"),
		count: (...keys) => {
			const found = at(keys);
			if (typeof found === "number" && Number.isSafeInteger(found) && found > 0) return found;
			throw new PayloadError(`${what}: ${keys.join(".")} is not a positive integer`);
		}
	};
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isRef(text) {
	return refs.test(text);
}
// src/github/event.ts
const readers = /* @__PURE__ */ new Map([
	["pull_request", pullRequest],
	["pull_request_target", pullRequest],
	["merge_group", mergeGroup],
	["push", push],
	["workflow_run", workflowRun]
]);
/** Reads the event that started a workflow; an invalid event is a value, so that the run can go on. */
function readEvent(source) {
	try {
		const payload = payloadOf(source.payload, `event ${source.name}`);
		const read = readers.get(source.name);
		return {
			ok: true,
			event: read === void 0 ? other(source) : read(payload, source)
		};
	} catch (error) {
		if (!(error instanceof PayloadError)) throw error;
		return {
			ok: false,
			why: error.message
		};
	}
}
function pullRequest(payload, { name, env }) {
	const own = payload.slug("repository", "full_name");
	const from = payload.optional("pull_request", "head", "repo");
	const target = name === "pull_request_target";
	return {
		kind: "pull-request",
		target,
		repository: own,
		number: payload.count("pull_request", "number"),
		base: tip(payload, "pull_request", "base"),
		head: tip(payload, "pull_request", "head"),
		fork: from === void 0 || from.slug("full_name") !== own,
		merge: target ? void 0 : environment(env).optionalSha("GITHUB_SHA")
	};
}
function mergeGroup(payload) {
	const group = payload.inside("merge_group");
	return {
		kind: "merge-group",
		repository: payload.slug("repository", "full_name"),
		base: {
			sha: group.sha("base_sha"),
			ref: group.ref("base_ref")
		},
		head: {
			sha: group.sha("head_sha"),
			ref: group.ref("head_ref")
		}
	};
}
/** A push that deletes a branch has no commit; the runner's commit is used instead. */
function push(payload, source) {
	const repository = payload.slug("repository", "full_name");
	const sha = payload.optionalSha("after");
	if (sha === void 0) return other(source);
	const head = {
		sha,
		ref: payload.ref("ref")
	};
	return {
		kind: "push",
		repository,
		before: payload.optionalSha("before"),
		head
	};
}
function workflowRun(payload) {
	const own = payload.slug("repository", "full_name");
	const run = payload.inside("workflow_run");
	const headRepository = run.optional("head_repository")?.slug("full_name");
	return {
		kind: "workflow-run",
		repository: own,
		origin: run.ref("event"),
		head: {
			sha: run.sha("head_sha"),
			ref: run.ref("head_branch")
		},
		headRepository,
		fork: headRepository !== own
	};
}
/** Schedules, dispatches and any other event: repository and commit are in the environment. */
function other({ name, env }) {
	const known = environment(env);
	const head = {
		sha: known.sha("GITHUB_SHA"),
		ref: known.ref("GITHUB_REF")
	};
	return {
		kind: "other",
		name,
		repository: known.slug("GITHUB_REPOSITORY"),
		head
	};
}
function environment(env) {
	return payloadOf(env, "environment");
}
function tip(payload, ...keys) {
	return {
		sha: payload.sha(...keys, "sha"),
		ref: payload.ref(...keys, "ref")
	};
}
// src/github/diff.ts
/** The hunks of one file's patch; undefined when it is truncated, which the counts in its headers show. */
function hunksOf(patch) {
	try {
		const hunks = parsePatch(patch).flatMap((file) => file.hunks);
		return hunks.length === 0 ? void 0 : hunks.map(({ newStart, lines }) => rightSide(newStart, lines));
	} catch {
		return;
	}
}
/** The hunk without removed lines and without `\ No newline at end of file`. */
function rightSide(first, patched) {
	const lines = [];
	const added = /* @__PURE__ */ new Set();
	for (const line of patched) {
		if (line.startsWith("-") || line.startsWith("\\")) continue;
		if (line.startsWith("+")) added.add(first + lines.length);
		lines.push(line.slice(1));
	}
	return {
		first,
		lines,
		added
	};
}
/** The hunk that shows all of the lines, both ends included. */
function hunkAround(hunks, startLine, endLine) {
	return hunks.find(({ first, lines }) => startLine >= first && endLine < first + lines.length);
}
// src/github/place.ts
/**
* Where to annotate a finding. The first of `places` is its location, the others are related locations. The location, when
* the change shows that line; else the first related location that the change made, or shows. Undefined when the change
* shows none of them.
*/
function placeInDiff(diff, places, files) {
	const [own, ...causes] = places;
	const at = onHead(diff, own, files);
	if (at !== void 0) return {
		at,
		isCause: false
	};
	const shown = causes.flatMap((cause) => onHead(diff, cause, files) ?? []);
	const cause = shown.find((place) => isMade(diff, place)) ?? shown[0];
	return cause === void 0 ? void 0 : {
		at: cause,
		isCause: true
	};
}
/**
* The line of the head that shows `place`. Where the base has changed the same file, the line may have another number; it
* is then the line with the same text, if there is only one. What GitHub does not list counts as shown: an annotation that
* is not visible is better than a missing one.
*/
function onHead({ files, complete }, place, checked) {
	const file = files.get(place.file);
	if (file === void 0) return complete ? void 0 : place;
	if (file.hunks === void 0) return place;
	const text = isSame(file, checked.blobOf(place.file)) ? void 0 : checked.textOf(place);
	if (text === void 0) return hunkAround(file.hunks, place.line, place.line) === void 0 ? void 0 : place;
	const [line, ...others] = file.hunks.flatMap(({ first, lines }) => lines.flatMap((each, index) => each === text ? [first + index] : []));
	return line === void 0 || others.length > 0 ? void 0 : {
		file: place.file,
		line
	};
}
function isSame({ blob }, checked) {
	return checked === void 0 || checked === blob;
}
function isMade({ files }, { file, line }) {
	return files.get(file)?.hunks?.some(({ added }) => added.has(line)) === true;
}
// src/github/pull-request.ts
/** Reads what a pull request changes, page by page. */
function readDiff(api, number) {
	return attempt(() => diffOf$1(api, number));
}
async function diffOf$1({ owner, repo, pages }, number) {
	const files = /* @__PURE__ */ new Map();
	let listed = 0;
	const where = {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	};
	for await (const { data } of pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", where)) {
		listed += data.length;
		for (const { filename, sha, status, changes, patch } of data) {
			if (status === "removed") continue;
			files.set(filename, {
				blob: sha ?? "",
				hunks: patch === void 0 ? unchanged(changes) : hunksOf(patch)
			});
		}
	}
	return {
		files,
		complete: listed < listedFiles
	};
}
/** Without a patch: a file that was only renamed or is binary has no hunks, those of any other are unknown. */
function unchanged(changes) {
	return changes === 0 ? [] : void 0;
}
/** The current head commit of a pull request. */
async function headOf({ owner, repo, request }, number) {
	const { data } = await request("GET /repos/{owner}/{repo}/pulls/{pull_number}", {
		owner,
		repo,
		pull_number: number
	});
	return data.head.sha;
}
/**
* The open pull requests whose head is the commit that another workflow ran on. They are searched by the branch that GitHub
* names: the event omits them for forks, and files of the run are not trusted.
*/
function pullRequestsOf({ owner, repo, pages }, run) {
	return attempt(async () => {
		const { head, headRepository } = run;
		if (headRepository === void 0) return [];
		const [headOwner = ""] = headRepository.split("/");
		const found = [];
		const where = {
			owner,
			repo,
			state: "open",
			head: `${headOwner}:${head.ref}`,
			per_page: 100
		};
		for await (const { data } of pages("GET /repos/{owner}/{repo}/pulls", where)) for (const each of data) if (isHead(each.head, {
			sha: head.sha,
			repository: headRepository
		})) found.push(each.number);
		return found;
	});
}
/** Compared here too: a server that ignores the `head` parameter lists every pull request. */
function isHead(head, is) {
	return head.sha === is.sha && head.repo?.full_name === is.repository;
}
// src/github/received-report.generated.js
var __getOwnPropNames = Object.getOwnPropertyNames;
var __commonJS = (cb, mod) => function() {
	try {
		return mod || (0, cb[__getOwnPropNames(cb)[0]])((mod = { exports: {} }).exports, mod), mod.exports;
	} catch (e) {
		throw mod = 0, e;
	}
};
var require_ucs2length = __commonJS({ "node_modules/ajv/dist/runtime/ucs2length.js"(exports) {
	"use strict";
	Object.defineProperty(exports, "__esModule", { value: !0 });
	function ucs2length(str) {
		let len = str.length, length = 0, pos = 0, value;
		for (; pos < len;) length++, value = str.charCodeAt(pos++), value >= 55296 && value <= 56319 && pos < len && (value = str.charCodeAt(pos), (value & 64512) === 56320 && pos++);
		return length;
	}
	exports.default = ucs2length;
	ucs2length.code = "require(\"ajv/dist/runtime/ucs2length\").default";
} });
var stdin_default = validate21;
var func2 = require_ucs2length().default;
var pattern0 = /* @__PURE__ */ new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$", "u");
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func2(data) > 4096) return validate23.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 4096 },
			message: "must NOT have more than 4096 characters"
		}], !1;
		if (func2(data) < 1) return validate23.errors = [{
			instancePath,
			schemaPath: "#/minLength",
			keyword: "minLength",
			params: { limit: 1 },
			message: "must NOT have fewer than 1 characters"
		}], !1;
		if (!pattern0.test(data)) return validate23.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$" },
			message: "must match pattern \"^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$\""
		}], !1;
	} else return validate23.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" },
		message: "must be string"
	}], !1;
	return validate23.errors = vErrors, true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return validate25.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" },
		message: "must be integer"
	}], !1;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e9 || isNaN(data)) return validate25.errors = [{
			instancePath,
			schemaPath: "#/maximum",
			keyword: "maximum",
			params: {
				comparison: "<=",
				limit: 1e9
			},
			message: "must be <= 1000000000"
		}], !1;
		if (data < 1 || isNaN(data)) return validate25.errors = [{
			instancePath,
			schemaPath: "#/minimum",
			keyword: "minimum",
			params: {
				comparison: ">=",
				limit: 1
			},
			message: "must be >= 1"
		}], !1;
	}
	return validate25.errors = vErrors, true;
}
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func2(data) > 1e4) return validate27.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1e4 },
			message: "must NOT have more than 10000 characters"
		}], !1;
	} else return validate27.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" },
		message: "must be string"
	}], !1;
	return validate27.errors = vErrors, true;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.message === void 0 && (missing0 = "message") || data.inEffect === void 0 && (missing0 = "inEffect")) return validate22.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.file !== void 0) {
			let _errs1 = errors;
			validate23(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.line !== void 0) {
				let _errs2 = errors;
				validate25(data.line, {
					instancePath: instancePath + "/line",
					parentData: data,
					parentDataProperty: "line",
					rootData
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.message !== void 0) {
					let _errs3 = errors;
					validate27(data.message, {
						instancePath: instancePath + "/message",
						parentData: data,
						parentDataProperty: "message",
						rootData
					}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.inEffect !== void 0) {
					let _errs4 = errors;
					if (typeof data.inEffect != "boolean") return validate22.errors = [{
						instancePath: instancePath + "/inEffect",
						schemaPath: "#/properties/inEffect/type",
						keyword: "type",
						params: { type: "boolean" },
						message: "must be boolean"
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate22.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate22.errors = vErrors, errors === 0;
}
var schema11 = {
	type: "object",
	required: [
		"id",
		"kind",
		"path",
		"status",
		"objects"
	],
	properties: {
		id: { $ref: "#/$defs/name" },
		kind: { $ref: "#/$defs/name" },
		path: { $ref: "#/$defs/file" },
		status: { enum: [
			"rendered",
			"failed",
			"skipped"
		] },
		objects: { $ref: "#/$defs/count" },
		reason: { $ref: "#/$defs/sentence" }
	}
};
function validate31(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func2(data) > 1e3) return validate31.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1e3 },
			message: "must NOT have more than 1000 characters"
		}], !1;
	} else return validate31.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" },
		message: "must be string"
	}], !1;
	return validate31.errors = vErrors, true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) return validate35.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "integer" },
		message: "must be integer"
	}], !1;
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e9 || isNaN(data)) return validate35.errors = [{
			instancePath,
			schemaPath: "#/maximum",
			keyword: "maximum",
			params: {
				comparison: "<=",
				limit: 1e9
			},
			message: "must be <= 1000000000"
		}], !1;
		if (data < 0 || isNaN(data)) return validate35.errors = [{
			instancePath,
			schemaPath: "#/minimum",
			keyword: "minimum",
			params: {
				comparison: ">=",
				limit: 0
			},
			message: "must be >= 0"
		}], !1;
	}
	return validate35.errors = vErrors, true;
}
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.id === void 0 && (missing0 = "id") || data.kind === void 0 && (missing0 = "kind") || data.path === void 0 && (missing0 = "path") || data.status === void 0 && (missing0 = "status") || data.objects === void 0 && (missing0 = "objects")) return validate30.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.id !== void 0) {
			let _errs1 = errors;
			validate31(data.id, {
				instancePath: instancePath + "/id",
				parentData: data,
				parentDataProperty: "id",
				rootData
			}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.kind !== void 0) {
				let _errs2 = errors;
				validate31(data.kind, {
					instancePath: instancePath + "/kind",
					parentData: data,
					parentDataProperty: "kind",
					rootData
				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.path !== void 0) {
					let _errs3 = errors;
					validate23(data.path, {
						instancePath: instancePath + "/path",
						parentData: data,
						parentDataProperty: "path",
						rootData
					}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.status !== void 0) {
						let data3 = data.status, _errs4 = errors;
						if (!(data3 === "rendered" || data3 === "failed" || data3 === "skipped")) return validate30.errors = [{
							instancePath: instancePath + "/status",
							schemaPath: "#/properties/status/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.status.enum },
							message: "must be equal to one of the allowed values"
						}], !1;
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.objects !== void 0) {
							let _errs5 = errors;
							validate35(data.objects, {
								instancePath: instancePath + "/objects",
								parentData: data,
								parentDataProperty: "objects",
								rootData
							}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.reason !== void 0) {
							let _errs6 = errors;
							validate27(data.reason, {
								instancePath: instancePath + "/reason",
								parentData: data,
								parentDataProperty: "reason",
								rootData
							}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate30.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate30.errors = vErrors, errors === 0;
}
var schema14 = {
	type: "object",
	required: [
		"rule",
		"severity",
		"message",
		"remediation",
		"target",
		"otherTargets",
		"object",
		"path",
		"location",
		"relatedLocations",
		"fingerprint",
		"status"
	],
	properties: {
		rule: { $ref: "#/$defs/ruleId" },
		severity: { $ref: "#/$defs/severity" },
		message: { $ref: "#/$defs/sentence" },
		remediation: { $ref: "#/$defs/sentence" },
		target: { $ref: "#/$defs/name" },
		otherTargets: {
			type: "array",
			items: { $ref: "#/$defs/name" },
			maxItems: 1e5
		},
		object: { oneOf: [{ $ref: "#/$defs/objectId" }, { type: "null" }] },
		path: { $ref: "#/$defs/fieldPath" },
		location: { $ref: "#/$defs/location" },
		relatedLocations: {
			type: "array",
			items: { $ref: "#/$defs/relatedLocation" },
			maxItems: 1e5
		},
		context: {
			type: "array",
			items: { $ref: "#/$defs/sentence" },
			maxItems: 1e5
		},
		fingerprint: {
			type: "string",
			pattern: "^[0-9a-f]{32}$",
			maxLength: 1e4
		},
		baselineState: { enum: [
			"new",
			"updated",
			"unchanged"
		] },
		inDiff: { type: "boolean" },
		status: { enum: [
			"open",
			"unchanged",
			"waived",
			"baselined"
		] },
		reason: { $ref: "#/$defs/sentence" },
		lowered: { $ref: "#/$defs/lowered" },
		otherObjects: {
			type: "array",
			items: { $ref: "#/$defs/otherObject" },
			maxItems: 1e5
		},
		waiver: { $ref: "#/$defs/waiver" },
		fix: { $ref: "#/$defs/fix" }
	}
};
var pattern1 = /* @__PURE__ */ new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)*$", "u");
function validate40(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data == "string") {
		if (func2(data) > 1e4) return validate40.errors = [{
			instancePath,
			schemaPath: "#/maxLength",
			keyword: "maxLength",
			params: { limit: 1e4 },
			message: "must NOT have more than 10000 characters"
		}], !1;
		if (!pattern1.test(data)) return validate40.errors = [{
			instancePath,
			schemaPath: "#/pattern",
			keyword: "pattern",
			params: { pattern: "^[a-z0-9-]+(/[a-z0-9-]+)*$" },
			message: "must match pattern \"^[a-z0-9-]+(/[a-z0-9-]+)*$\""
		}], !1;
	} else return validate40.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "string" },
		message: "must be string"
	}], !1;
	return validate40.errors = vErrors, true;
}
var schema16 = { enum: [
	"error",
	"warning",
	"info"
] };
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	return data === "error" || data === "warning" || data === "info" ? (validate42.errors = null, true) : (validate42.errors = [{
		instancePath,
		schemaPath: "#/enum",
		keyword: "enum",
		params: { allowedValues: schema16.enum },
		message: "must be equal to one of the allowed values"
	}], !1);
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.namespace === void 0 && (missing0 = "namespace") || data.name === void 0 && (missing0 = "name")) return validate48.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.apiVersion !== void 0) {
			let _errs1 = errors;
			validate31(data.apiVersion, {
				instancePath: instancePath + "/apiVersion",
				parentData: data,
				parentDataProperty: "apiVersion",
				rootData
			}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.kind !== void 0) {
				let _errs2 = errors;
				validate31(data.kind, {
					instancePath: instancePath + "/kind",
					parentData: data,
					parentDataProperty: "kind",
					rootData
				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.namespace !== void 0) {
					let _errs3 = errors;
					validate31(data.namespace, {
						instancePath: instancePath + "/namespace",
						parentData: data,
						parentDataProperty: "namespace",
						rootData
					}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.name !== void 0) {
					let _errs4 = errors;
					validate31(data.name, {
						instancePath: instancePath + "/name",
						parentData: data,
						parentDataProperty: "name",
						rootData
					}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate48.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate48.errors = vErrors, errors === 0;
}
function validate54(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (Array.isArray(data)) {
		if (data.length > 1e5) return validate54.errors = [{
			instancePath,
			schemaPath: "#/maxItems",
			keyword: "maxItems",
			params: { limit: 1e5 },
			message: "must NOT have more than 100000 items"
		}], !1;
		{
			let len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0], _errs1 = errors, _errs2 = errors, valid1 = !1, _errs3 = errors;
				validate31(data0, {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
				var _valid0 = _errs3 === errors;
				if (valid1 = valid1 || _valid0, !valid1) {
					let _errs4 = errors;
					validate35(data0, {
						instancePath: instancePath + "/" + i0,
						parentData: data,
						parentDataProperty: i0,
						rootData
					}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
					var _valid0 = _errs4 === errors;
					valid1 = valid1 || _valid0;
				}
				if (valid1) errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
				else {
					let err0 = {
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/anyOf",
						keyword: "anyOf",
						params: {},
						message: "must match a schema in anyOf"
					};
					return vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++, validate54.errors = vErrors, !1;
				}
				if (!(_errs1 === errors)) break;
			}
		}
	} else return validate54.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "array" },
		message: "must be array"
	}], !1;
	return validate54.errors = vErrors, errors === 0;
}
var schema19 = {
	type: "object",
	required: [
		"file",
		"line",
		"column",
		"endLine",
		"endColumn",
		"precision"
	],
	properties: {
		file: { $ref: "#/$defs/file" },
		line: { $ref: "#/$defs/position" },
		column: { $ref: "#/$defs/position" },
		endLine: { $ref: "#/$defs/position" },
		endColumn: { $ref: "#/$defs/position" },
		precision: { enum: [
			"exact",
			"verified",
			"inferred",
			"nearest"
		] }
	}
};
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.column === void 0 && (missing0 = "column") || data.endLine === void 0 && (missing0 = "endLine") || data.endColumn === void 0 && (missing0 = "endColumn") || data.precision === void 0 && (missing0 = "precision")) return validate58.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.file !== void 0) {
			let _errs1 = errors;
			validate23(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.line !== void 0) {
				let _errs2 = errors;
				validate25(data.line, {
					instancePath: instancePath + "/line",
					parentData: data,
					parentDataProperty: "line",
					rootData
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.column !== void 0) {
					let _errs3 = errors;
					validate25(data.column, {
						instancePath: instancePath + "/column",
						parentData: data,
						parentDataProperty: "column",
						rootData
					}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.endLine !== void 0) {
						let _errs4 = errors;
						validate25(data.endLine, {
							instancePath: instancePath + "/endLine",
							parentData: data,
							parentDataProperty: "endLine",
							rootData
						}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.endColumn !== void 0) {
							let _errs5 = errors;
							validate25(data.endColumn, {
								instancePath: instancePath + "/endColumn",
								parentData: data,
								parentDataProperty: "endColumn",
								rootData
							}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.precision !== void 0) {
							let data5 = data.precision, _errs6 = errors;
							if (!(data5 === "exact" || data5 === "verified" || data5 === "inferred" || data5 === "nearest")) return validate58.errors = [{
								instancePath: instancePath + "/precision",
								schemaPath: "#/properties/precision/enum",
								keyword: "enum",
								params: { allowedValues: schema19.properties.precision.enum },
								message: "must be equal to one of the allowed values"
							}], !1;
							var valid0 = _errs6 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate58.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate58.errors = vErrors, errors === 0;
}
var schema20 = {
	type: "object",
	required: [
		"file",
		"line",
		"role"
	],
	properties: {
		file: { $ref: "#/$defs/file" },
		line: { $ref: "#/$defs/position" },
		role: { enum: [
			"chart",
			"template",
			"values",
			"resource",
			"kustomization",
			"object"
		] }
	}
};
function validate65(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.role === void 0 && (missing0 = "role")) return validate65.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.file !== void 0) {
			let _errs1 = errors;
			validate23(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.line !== void 0) {
				let _errs2 = errors;
				validate25(data.line, {
					instancePath: instancePath + "/line",
					parentData: data,
					parentDataProperty: "line",
					rootData
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.role !== void 0) {
				let data2 = data.role, _errs3 = errors;
				if (!(data2 === "chart" || data2 === "template" || data2 === "values" || data2 === "resource" || data2 === "kustomization" || data2 === "object")) return validate65.errors = [{
					instancePath: instancePath + "/role",
					schemaPath: "#/properties/role/enum",
					keyword: "enum",
					params: { allowedValues: schema20.properties.role.enum },
					message: "must be equal to one of the allowed values"
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate65.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate65.errors = vErrors, errors === 0;
}
var schema21 = {
	type: "object",
	required: [
		"by",
		"from",
		"reason"
	],
	properties: {
		by: { enum: [
			"remote",
			"needsValues",
			"vendoredCharts",
			"vendored",
			"tests",
			"examples",
			"docs",
			"archives",
			"generated",
			"ciValues",
			"hooks",
			"chartDefaults"
		] },
		from: { $ref: "#/$defs/severity" },
		reason: { $ref: "#/$defs/sentence" }
	}
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.by === void 0 && (missing0 = "by") || data.from === void 0 && (missing0 = "from") || data.reason === void 0 && (missing0 = "reason")) return validate71.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.by !== void 0) {
			let data0 = data.by, _errs1 = errors;
			if (!(data0 === "remote" || data0 === "needsValues" || data0 === "vendoredCharts" || data0 === "vendored" || data0 === "tests" || data0 === "examples" || data0 === "docs" || data0 === "archives" || data0 === "generated" || data0 === "ciValues" || data0 === "hooks" || data0 === "chartDefaults")) return validate71.errors = [{
				instancePath: instancePath + "/by",
				schemaPath: "#/properties/by/enum",
				keyword: "enum",
				params: { allowedValues: schema21.properties.by.enum },
				message: "must be equal to one of the allowed values"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.from !== void 0) {
				let _errs2 = errors;
				validate42(data.from, {
					instancePath: instancePath + "/from",
					parentData: data,
					parentDataProperty: "from",
					rootData
				}) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.reason !== void 0) {
				let _errs3 = errors;
				validate27(data.reason, {
					instancePath: instancePath + "/reason",
					parentData: data,
					parentDataProperty: "reason",
					rootData
				}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate71.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate71.errors = vErrors, errors === 0;
}
var pattern2 = /* @__PURE__ */ new RegExp("^[0-9a-f]{32}$", "u");
function validate75(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.object === void 0 && (missing0 = "object") || data.target === void 0 && (missing0 = "target") || data.otherTargets === void 0 && (missing0 = "otherTargets") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.message === void 0 && (missing0 = "message") || data.fingerprint === void 0 && (missing0 = "fingerprint")) return validate75.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.object !== void 0) {
			let data0 = data.object, _errs1 = errors, _errs2 = errors, valid1 = !1, passing0 = null, _errs3 = errors;
			validate48(data0, {
				instancePath: instancePath + "/object",
				parentData: data,
				parentDataProperty: "object",
				rootData
			}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
			var _valid0 = _errs3 === errors;
			_valid0 && (valid1 = !0, passing0 = 0);
			let _errs4 = errors;
			if (data0 !== null) {
				let err0 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/properties/object/oneOf/1/type",
					keyword: "type",
					params: { type: "null" },
					message: "must be null"
				};
				vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
			}
			var _valid0 = _errs4 === errors;
			if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1) errors = _errs2, vErrors !== null && (_errs2 ? vErrors.length = _errs2 : vErrors = null);
			else {
				let err1 = {
					instancePath: instancePath + "/object",
					schemaPath: "#/properties/object/oneOf",
					keyword: "oneOf",
					params: { passingSchemas: passing0 },
					message: "must match exactly one schema in oneOf"
				};
				return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate75.errors = vErrors, !1;
			}
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.target !== void 0) {
				let _errs6 = errors;
				validate31(data.target, {
					instancePath: instancePath + "/target",
					parentData: data,
					parentDataProperty: "target",
					rootData
				}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
				var valid0 = _errs6 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.otherTargets !== void 0) {
					let data2 = data.otherTargets, _errs7 = errors;
					if (errors === _errs7) if (Array.isArray(data2)) {
						if (data2.length > 1e5) return validate75.errors = [{
							instancePath: instancePath + "/otherTargets",
							schemaPath: "#/properties/otherTargets/maxItems",
							keyword: "maxItems",
							params: { limit: 1e5 },
							message: "must NOT have more than 100000 items"
						}], !1;
						{
							let len0 = data2.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs9 = errors;
								validate31(data2[i0], {
									instancePath: instancePath + "/otherTargets/" + i0,
									parentData: data2,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
								if (!(_errs9 === errors)) break;
							}
						}
					} else return validate75.errors = [{
						instancePath: instancePath + "/otherTargets",
						schemaPath: "#/properties/otherTargets/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}], !1;
					var valid0 = _errs7 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.file !== void 0) {
						let _errs10 = errors;
						validate23(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
						var valid0 = _errs10 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.line !== void 0) {
							let _errs11 = errors;
							validate25(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.message !== void 0) {
								let _errs12 = errors;
								validate27(data.message, {
									instancePath: instancePath + "/message",
									parentData: data,
									parentDataProperty: "message",
									rootData
								}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
								var valid0 = _errs12 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.fingerprint !== void 0) {
								let data7 = data.fingerprint, _errs13 = errors;
								if (errors === _errs13) if (typeof data7 == "string") {
									if (func2(data7) > 1e4) return validate75.errors = [{
										instancePath: instancePath + "/fingerprint",
										schemaPath: "#/properties/fingerprint/maxLength",
										keyword: "maxLength",
										params: { limit: 1e4 },
										message: "must NOT have more than 10000 characters"
									}], !1;
									if (!pattern2.test(data7)) return validate75.errors = [{
										instancePath: instancePath + "/fingerprint",
										schemaPath: "#/properties/fingerprint/pattern",
										keyword: "pattern",
										params: { pattern: "^[0-9a-f]{32}$" },
										message: "must match pattern \"^[0-9a-f]{32}$\""
									}], !1;
								} else return validate75.errors = [{
									instancePath: instancePath + "/fingerprint",
									schemaPath: "#/properties/fingerprint/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}], !1;
								var valid0 = _errs13 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate75.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate75.errors = vErrors, errors === 0;
}
var schema23 = {
	type: "object",
	required: [
		"source",
		"file",
		"line",
		"reason"
	],
	properties: {
		source: { enum: [
			"comment",
			"annotation",
			"configuration",
			"kube-linter",
			"kube-score",
			"polaris",
			"checkov",
			"trivy",
			"conftest"
		] },
		file: { $ref: "#/$defs/file" },
		line: { $ref: "#/$defs/position" },
		reason: { $ref: "#/$defs/sentence" },
		until: {
			type: "string",
			pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$",
			maxLength: 1e4
		},
		owner: { $ref: "#/$defs/name" }
	}
};
var pattern4 = /* @__PURE__ */ new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "u");
function validate83(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.source === void 0 && (missing0 = "source") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.reason === void 0 && (missing0 = "reason")) return validate83.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.source !== void 0) {
			let data0 = data.source, _errs1 = errors;
			if (!(data0 === "comment" || data0 === "annotation" || data0 === "configuration" || data0 === "kube-linter" || data0 === "kube-score" || data0 === "polaris" || data0 === "checkov" || data0 === "trivy" || data0 === "conftest")) return validate83.errors = [{
				instancePath: instancePath + "/source",
				schemaPath: "#/properties/source/enum",
				keyword: "enum",
				params: { allowedValues: schema23.properties.source.enum },
				message: "must be equal to one of the allowed values"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.file !== void 0) {
				let _errs2 = errors;
				validate23(data.file, {
					instancePath: instancePath + "/file",
					parentData: data,
					parentDataProperty: "file",
					rootData
				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.line !== void 0) {
					let _errs3 = errors;
					validate25(data.line, {
						instancePath: instancePath + "/line",
						parentData: data,
						parentDataProperty: "line",
						rootData
					}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.reason !== void 0) {
						let _errs4 = errors;
						validate27(data.reason, {
							instancePath: instancePath + "/reason",
							parentData: data,
							parentDataProperty: "reason",
							rootData
						}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.until !== void 0) {
							let data4 = data.until, _errs5 = errors;
							if (errors === _errs5) if (typeof data4 == "string") {
								if (func2(data4) > 1e4) return validate83.errors = [{
									instancePath: instancePath + "/until",
									schemaPath: "#/properties/until/maxLength",
									keyword: "maxLength",
									params: { limit: 1e4 },
									message: "must NOT have more than 10000 characters"
								}], !1;
								if (!pattern4.test(data4)) return validate83.errors = [{
									instancePath: instancePath + "/until",
									schemaPath: "#/properties/until/pattern",
									keyword: "pattern",
									params: { pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}$" },
									message: "must match pattern \"^[0-9]{4}-[0-9]{2}-[0-9]{2}$\""
								}], !1;
							} else return validate83.errors = [{
								instancePath: instancePath + "/until",
								schemaPath: "#/properties/until/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}], !1;
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) if (data.owner !== void 0) {
							let _errs7 = errors;
							validate31(data.owner, {
								instancePath: instancePath + "/owner",
								parentData: data,
								parentDataProperty: "owner",
								rootData
							}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
							var valid0 = _errs7 === errors;
						} else var valid0 = !0;
					}
				}
			}
		}
	} else return validate83.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate83.errors = vErrors, errors === 0;
}
var schema24 = {
	type: "object",
	required: ["op", "path"],
	properties: {
		op: { enum: [
			"add",
			"replace",
			"remove"
		] },
		path: { $ref: "#/$defs/fieldPath" },
		value: {}
	}
};
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.op === void 0 && (missing0 = "op") || data.path === void 0 && (missing0 = "path")) return validate89.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.op !== void 0) {
			let data0 = data.op, _errs1 = errors;
			if (!(data0 === "add" || data0 === "replace" || data0 === "remove")) return validate89.errors = [{
				instancePath: instancePath + "/op",
				schemaPath: "#/properties/op/enum",
				keyword: "enum",
				params: { allowedValues: schema24.properties.op.enum },
				message: "must be equal to one of the allowed values"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.path !== void 0) {
			let _errs2 = errors;
			validate54(data.path, {
				instancePath: instancePath + "/path",
				parentData: data,
				parentDataProperty: "path",
				rootData
			}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate89.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate89.errors = vErrors, errors === 0;
}
function validate39(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.remediation === void 0 && (missing0 = "remediation") || data.target === void 0 && (missing0 = "target") || data.otherTargets === void 0 && (missing0 = "otherTargets") || data.object === void 0 && (missing0 = "object") || data.path === void 0 && (missing0 = "path") || data.location === void 0 && (missing0 = "location") || data.relatedLocations === void 0 && (missing0 = "relatedLocations") || data.fingerprint === void 0 && (missing0 = "fingerprint") || data.status === void 0 && (missing0 = "status")) return validate39.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.rule !== void 0) {
			let _errs1 = errors;
			validate40(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData
			}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.severity !== void 0) {
				let _errs2 = errors;
				validate42(data.severity, {
					instancePath: instancePath + "/severity",
					parentData: data,
					parentDataProperty: "severity",
					rootData
				}) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.message !== void 0) {
					let _errs3 = errors;
					validate27(data.message, {
						instancePath: instancePath + "/message",
						parentData: data,
						parentDataProperty: "message",
						rootData
					}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.remediation !== void 0) {
						let _errs4 = errors;
						validate27(data.remediation, {
							instancePath: instancePath + "/remediation",
							parentData: data,
							parentDataProperty: "remediation",
							rootData
						}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.target !== void 0) {
							let _errs5 = errors;
							validate31(data.target, {
								instancePath: instancePath + "/target",
								parentData: data,
								parentDataProperty: "target",
								rootData
							}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.otherTargets !== void 0) {
								let data5 = data.otherTargets, _errs6 = errors;
								if (errors === _errs6) if (Array.isArray(data5)) {
									if (data5.length > 1e5) return validate39.errors = [{
										instancePath: instancePath + "/otherTargets",
										schemaPath: "#/properties/otherTargets/maxItems",
										keyword: "maxItems",
										params: { limit: 1e5 },
										message: "must NOT have more than 100000 items"
									}], !1;
									{
										let len0 = data5.length;
										for (let i0 = 0; i0 < len0; i0++) {
											let _errs8 = errors;
											validate31(data5[i0], {
												instancePath: instancePath + "/otherTargets/" + i0,
												parentData: data5,
												parentDataProperty: i0,
												rootData
											}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
											if (!(_errs8 === errors)) break;
										}
									}
								} else return validate39.errors = [{
									instancePath: instancePath + "/otherTargets",
									schemaPath: "#/properties/otherTargets/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}], !1;
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.object !== void 0) {
									let data7 = data.object, _errs9 = errors, _errs10 = errors, valid2 = !1, passing0 = null, _errs11 = errors;
									validate48(data7, {
										instancePath: instancePath + "/object",
										parentData: data,
										parentDataProperty: "object",
										rootData
									}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
									var _valid0 = _errs11 === errors;
									_valid0 && (valid2 = !0, passing0 = 0);
									let _errs12 = errors;
									if (data7 !== null) {
										let err0 = {
											instancePath: instancePath + "/object",
											schemaPath: "#/properties/object/oneOf/1/type",
											keyword: "type",
											params: { type: "null" },
											message: "must be null"
										};
										vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
									}
									var _valid0 = _errs12 === errors;
									if (_valid0 && valid2 ? (valid2 = !1, passing0 = [passing0, 1]) : _valid0 && (valid2 = !0, passing0 = 1), valid2) errors = _errs10, vErrors !== null && (_errs10 ? vErrors.length = _errs10 : vErrors = null);
									else {
										let err1 = {
											instancePath: instancePath + "/object",
											schemaPath: "#/properties/object/oneOf",
											keyword: "oneOf",
											params: { passingSchemas: passing0 },
											message: "must match exactly one schema in oneOf"
										};
										return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate39.errors = vErrors, !1;
									}
									var valid0 = _errs9 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.path !== void 0) {
										let _errs14 = errors;
										validate54(data.path, {
											instancePath: instancePath + "/path",
											parentData: data,
											parentDataProperty: "path",
											rootData
										}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length);
										var valid0 = _errs14 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.location !== void 0) {
											let _errs15 = errors;
											validate58(data.location, {
												instancePath: instancePath + "/location",
												parentData: data,
												parentDataProperty: "location",
												rootData
											}) || (vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors), errors = vErrors.length);
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.relatedLocations !== void 0) {
												let data10 = data.relatedLocations, _errs16 = errors;
												if (errors === _errs16) if (Array.isArray(data10)) {
													if (data10.length > 1e5) return validate39.errors = [{
														instancePath: instancePath + "/relatedLocations",
														schemaPath: "#/properties/relatedLocations/maxItems",
														keyword: "maxItems",
														params: { limit: 1e5 },
														message: "must NOT have more than 100000 items"
													}], !1;
													{
														let len1 = data10.length;
														for (let i1 = 0; i1 < len1; i1++) {
															let _errs18 = errors;
															validate65(data10[i1], {
																instancePath: instancePath + "/relatedLocations/" + i1,
																parentData: data10,
																parentDataProperty: i1,
																rootData
															}) || (vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors), errors = vErrors.length);
															if (!(_errs18 === errors)) break;
														}
													}
												} else return validate39.errors = [{
													instancePath: instancePath + "/relatedLocations",
													schemaPath: "#/properties/relatedLocations/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}], !1;
												var valid0 = _errs16 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.context !== void 0) {
													let data12 = data.context, _errs19 = errors;
													if (errors === _errs19) if (Array.isArray(data12)) {
														if (data12.length > 1e5) return validate39.errors = [{
															instancePath: instancePath + "/context",
															schemaPath: "#/properties/context/maxItems",
															keyword: "maxItems",
															params: { limit: 1e5 },
															message: "must NOT have more than 100000 items"
														}], !1;
														{
															let len2 = data12.length;
															for (let i2 = 0; i2 < len2; i2++) {
																let _errs21 = errors;
																validate27(data12[i2], {
																	instancePath: instancePath + "/context/" + i2,
																	parentData: data12,
																	parentDataProperty: i2,
																	rootData
																}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
																if (!(_errs21 === errors)) break;
															}
														}
													} else return validate39.errors = [{
														instancePath: instancePath + "/context",
														schemaPath: "#/properties/context/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}], !1;
													var valid0 = _errs19 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.fingerprint !== void 0) {
														let data14 = data.fingerprint, _errs22 = errors;
														if (errors === _errs22) if (typeof data14 == "string") {
															if (func2(data14) > 1e4) return validate39.errors = [{
																instancePath: instancePath + "/fingerprint",
																schemaPath: "#/properties/fingerprint/maxLength",
																keyword: "maxLength",
																params: { limit: 1e4 },
																message: "must NOT have more than 10000 characters"
															}], !1;
															if (!pattern2.test(data14)) return validate39.errors = [{
																instancePath: instancePath + "/fingerprint",
																schemaPath: "#/properties/fingerprint/pattern",
																keyword: "pattern",
																params: { pattern: "^[0-9a-f]{32}$" },
																message: "must match pattern \"^[0-9a-f]{32}$\""
															}], !1;
														} else return validate39.errors = [{
															instancePath: instancePath + "/fingerprint",
															schemaPath: "#/properties/fingerprint/type",
															keyword: "type",
															params: { type: "string" },
															message: "must be string"
														}], !1;
														var valid0 = _errs22 === errors;
													} else var valid0 = !0;
													if (valid0) {
														if (data.baselineState !== void 0) {
															let data15 = data.baselineState, _errs24 = errors;
															if (!(data15 === "new" || data15 === "updated" || data15 === "unchanged")) return validate39.errors = [{
																instancePath: instancePath + "/baselineState",
																schemaPath: "#/properties/baselineState/enum",
																keyword: "enum",
																params: { allowedValues: schema14.properties.baselineState.enum },
																message: "must be equal to one of the allowed values"
															}], !1;
															var valid0 = _errs24 === errors;
														} else var valid0 = !0;
														if (valid0) {
															if (data.inDiff !== void 0) {
																let _errs25 = errors;
																if (typeof data.inDiff != "boolean") return validate39.errors = [{
																	instancePath: instancePath + "/inDiff",
																	schemaPath: "#/properties/inDiff/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}], !1;
																var valid0 = _errs25 === errors;
															} else var valid0 = !0;
															if (valid0) {
																if (data.status !== void 0) {
																	let data17 = data.status, _errs27 = errors;
																	if (!(data17 === "open" || data17 === "unchanged" || data17 === "waived" || data17 === "baselined")) return validate39.errors = [{
																		instancePath: instancePath + "/status",
																		schemaPath: "#/properties/status/enum",
																		keyword: "enum",
																		params: { allowedValues: schema14.properties.status.enum },
																		message: "must be equal to one of the allowed values"
																	}], !1;
																	var valid0 = _errs27 === errors;
																} else var valid0 = !0;
																if (valid0) {
																	if (data.reason !== void 0) {
																		let _errs28 = errors;
																		validate27(data.reason, {
																			instancePath: instancePath + "/reason",
																			parentData: data,
																			parentDataProperty: "reason",
																			rootData
																		}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
																		var valid0 = _errs28 === errors;
																	} else var valid0 = !0;
																	if (valid0) {
																		if (data.lowered !== void 0) {
																			let _errs29 = errors;
																			validate71(data.lowered, {
																				instancePath: instancePath + "/lowered",
																				parentData: data,
																				parentDataProperty: "lowered",
																				rootData
																			}) || (vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors), errors = vErrors.length);
																			var valid0 = _errs29 === errors;
																		} else var valid0 = !0;
																		if (valid0) {
																			if (data.otherObjects !== void 0) {
																				let data20 = data.otherObjects, _errs30 = errors;
																				if (errors === _errs30) if (Array.isArray(data20)) {
																					if (data20.length > 1e5) return validate39.errors = [{
																						instancePath: instancePath + "/otherObjects",
																						schemaPath: "#/properties/otherObjects/maxItems",
																						keyword: "maxItems",
																						params: { limit: 1e5 },
																						message: "must NOT have more than 100000 items"
																					}], !1;
																					{
																						let len3 = data20.length;
																						for (let i3 = 0; i3 < len3; i3++) {
																							let _errs32 = errors;
																							validate75(data20[i3], {
																								instancePath: instancePath + "/otherObjects/" + i3,
																								parentData: data20,
																								parentDataProperty: i3,
																								rootData
																							}) || (vErrors = vErrors === null ? validate75.errors : vErrors.concat(validate75.errors), errors = vErrors.length);
																							if (!(_errs32 === errors)) break;
																						}
																					}
																				} else return validate39.errors = [{
																					instancePath: instancePath + "/otherObjects",
																					schemaPath: "#/properties/otherObjects/type",
																					keyword: "type",
																					params: { type: "array" },
																					message: "must be array"
																				}], !1;
																				var valid0 = _errs30 === errors;
																			} else var valid0 = !0;
																			if (valid0) {
																				if (data.waiver !== void 0) {
																					let _errs33 = errors;
																					validate83(data.waiver, {
																						instancePath: instancePath + "/waiver",
																						parentData: data,
																						parentDataProperty: "waiver",
																						rootData
																					}) || (vErrors = vErrors === null ? validate83.errors : vErrors.concat(validate83.errors), errors = vErrors.length);
																					var valid0 = _errs33 === errors;
																				} else var valid0 = !0;
																				if (valid0) if (data.fix !== void 0) {
																					let _errs34 = errors;
																					validate89(data.fix, {
																						instancePath: instancePath + "/fix",
																						parentData: data,
																						parentDataProperty: "fix",
																						rootData
																					}) || (vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors), errors = vErrors.length);
																					var valid0 = _errs34 === errors;
																				} else var valid0 = !0;
																			}
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate39.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate39.errors = vErrors, errors === 0;
}
function validate95(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.fingerprint === void 0 && (missing0 = "fingerprint") || data.rule === void 0 && (missing0 = "rule") || data.file === void 0 && (missing0 = "file") || data.object === void 0 && (missing0 = "object") || data.message === void 0 && (missing0 = "message")) return validate95.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.fingerprint !== void 0) {
			let _errs1 = errors;
			validate27(data.fingerprint, {
				instancePath: instancePath + "/fingerprint",
				parentData: data,
				parentDataProperty: "fingerprint",
				rootData
			}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.rule !== void 0) {
				let _errs2 = errors;
				validate27(data.rule, {
					instancePath: instancePath + "/rule",
					parentData: data,
					parentDataProperty: "rule",
					rootData
				}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.file !== void 0) {
					let _errs3 = errors;
					validate27(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData
					}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.object !== void 0) {
						let _errs4 = errors;
						validate27(data.object, {
							instancePath: instancePath + "/object",
							parentData: data,
							parentDataProperty: "object",
							rootData
						}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.message !== void 0) {
						let _errs5 = errors;
						validate27(data.message, {
							instancePath: instancePath + "/message",
							parentData: data,
							parentDataProperty: "message",
							rootData
						}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate95.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate95.errors = vErrors, errors === 0;
}
function validate93(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.file === void 0 && (missing0 = "file") || data.resolved === void 0 && (missing0 = "resolved")) return validate93.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.file !== void 0) {
			let _errs1 = errors;
			validate27(data.file, {
				instancePath: instancePath + "/file",
				parentData: data,
				parentDataProperty: "file",
				rootData
			}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.resolved !== void 0) {
			let data1 = data.resolved, _errs2 = errors;
			if (errors === _errs2) if (Array.isArray(data1)) {
				if (data1.length > 1e5) return validate93.errors = [{
					instancePath: instancePath + "/resolved",
					schemaPath: "#/properties/resolved/maxItems",
					keyword: "maxItems",
					params: { limit: 1e5 },
					message: "must NOT have more than 100000 items"
				}], !1;
				{
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						validate95(data1[i0], {
							instancePath: instancePath + "/resolved/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate95.errors : vErrors.concat(validate95.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				}
			} else return validate93.errors = [{
				instancePath: instancePath + "/resolved",
				schemaPath: "#/properties/resolved/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}], !1;
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate93.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate93.errors = vErrors, errors === 0;
}
var pattern5 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40,64}$", "u");
function validate104(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.rule === void 0 && (missing0 = "rule") || data.severity === void 0 && (missing0 = "severity") || data.message === void 0 && (missing0 = "message") || data.target === void 0 && (missing0 = "target") || data.object === void 0 && (missing0 = "object")) return validate104.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.rule !== void 0) {
			let _errs1 = errors;
			validate40(data.rule, {
				instancePath: instancePath + "/rule",
				parentData: data,
				parentDataProperty: "rule",
				rootData
			}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.severity !== void 0) {
				let _errs2 = errors;
				validate42(data.severity, {
					instancePath: instancePath + "/severity",
					parentData: data,
					parentDataProperty: "severity",
					rootData
				}) || (vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.message !== void 0) {
					let _errs3 = errors;
					validate27(data.message, {
						instancePath: instancePath + "/message",
						parentData: data,
						parentDataProperty: "message",
						rootData
					}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.target !== void 0) {
						let _errs4 = errors;
						validate31(data.target, {
							instancePath: instancePath + "/target",
							parentData: data,
							parentDataProperty: "target",
							rootData
						}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.object !== void 0) {
						let data4 = data.object, _errs5 = errors, _errs6 = errors, valid1 = !1, passing0 = null, _errs7 = errors;
						validate48(data4, {
							instancePath: instancePath + "/object",
							parentData: data,
							parentDataProperty: "object",
							rootData
						}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
						var _valid0 = _errs7 === errors;
						_valid0 && (valid1 = !0, passing0 = 0);
						let _errs8 = errors;
						if (data4 !== null) {
							let err0 = {
								instancePath: instancePath + "/object",
								schemaPath: "#/properties/object/oneOf/1/type",
								keyword: "type",
								params: { type: "null" },
								message: "must be null"
							};
							vErrors === null ? vErrors = [err0] : vErrors.push(err0), errors++;
						}
						var _valid0 = _errs8 === errors;
						if (_valid0 && valid1 ? (valid1 = !1, passing0 = [passing0, 1]) : _valid0 && (valid1 = !0, passing0 = 1), valid1) errors = _errs6, vErrors !== null && (_errs6 ? vErrors.length = _errs6 : vErrors = null);
						else {
							let err1 = {
								instancePath: instancePath + "/object",
								schemaPath: "#/properties/object/oneOf",
								keyword: "oneOf",
								params: { passingSchemas: passing0 },
								message: "must match exactly one schema in oneOf"
							};
							return vErrors === null ? vErrors = [err1] : vErrors.push(err1), errors++, validate104.errors = vErrors, !1;
						}
						var valid0 = _errs5 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate104.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate104.errors = vErrors, errors === 0;
}
var schema29 = {
	type: "object",
	required: [
		"change",
		"object",
		"target",
		"fields"
	],
	properties: {
		change: { enum: [
			"added",
			"changed",
			"removed"
		] },
		object: { $ref: "#/$defs/objectId" },
		target: { $ref: "#/$defs/name" },
		fields: {
			type: "array",
			items: { $ref: "#/$defs/fieldChange" },
			maxItems: 1e5
		}
	}
};
function validate114(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.path === void 0 && (missing0 = "path")) return validate114.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		data.path !== void 0 && (validate54(data.path, {
			instancePath: instancePath + "/path",
			parentData: data,
			parentDataProperty: "path",
			rootData
		}) || (vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors), errors = vErrors.length));
	} else return validate114.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate114.errors = vErrors, errors === 0;
}
function validate111(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.change === void 0 && (missing0 = "change") || data.object === void 0 && (missing0 = "object") || data.target === void 0 && (missing0 = "target") || data.fields === void 0 && (missing0 = "fields")) return validate111.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.change !== void 0) {
			let data0 = data.change, _errs1 = errors;
			if (!(data0 === "added" || data0 === "changed" || data0 === "removed")) return validate111.errors = [{
				instancePath: instancePath + "/change",
				schemaPath: "#/properties/change/enum",
				keyword: "enum",
				params: { allowedValues: schema29.properties.change.enum },
				message: "must be equal to one of the allowed values"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.object !== void 0) {
				let _errs2 = errors;
				validate48(data.object, {
					instancePath: instancePath + "/object",
					parentData: data,
					parentDataProperty: "object",
					rootData
				}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.target !== void 0) {
					let _errs3 = errors;
					validate31(data.target, {
						instancePath: instancePath + "/target",
						parentData: data,
						parentDataProperty: "target",
						rootData
					}) || (vErrors = vErrors === null ? validate31.errors : vErrors.concat(validate31.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.fields !== void 0) {
					let data3 = data.fields, _errs4 = errors;
					if (errors === _errs4) if (Array.isArray(data3)) {
						if (data3.length > 1e5) return validate111.errors = [{
							instancePath: instancePath + "/fields",
							schemaPath: "#/properties/fields/maxItems",
							keyword: "maxItems",
							params: { limit: 1e5 },
							message: "must NOT have more than 100000 items"
						}], !1;
						{
							let len0 = data3.length;
							for (let i0 = 0; i0 < len0; i0++) {
								let _errs6 = errors;
								validate114(data3[i0], {
									instancePath: instancePath + "/fields/" + i0,
									parentData: data3,
									parentDataProperty: i0,
									rootData
								}) || (vErrors = vErrors === null ? validate114.errors : vErrors.concat(validate114.errors), errors = vErrors.length);
								if (!(_errs6 === errors)) break;
							}
						}
					} else return validate111.errors = [{
						instancePath: instancePath + "/fields",
						schemaPath: "#/properties/fields/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}], !1;
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate111.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate111.errors = vErrors, errors === 0;
}
function validate120(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.min === void 0 && (missing0 = "min") || data.max === void 0 && (missing0 = "max")) return validate120.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.min !== void 0) {
			let data0 = data.min;
			if (typeof data0 == "number" && isFinite(data0)) {
				if (data0 < 0 || isNaN(data0)) return validate120.errors = [{
					instancePath: instancePath + "/min",
					schemaPath: "#/properties/min/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0"
				}], !1;
			} else return validate120.errors = [{
				instancePath: instancePath + "/min",
				schemaPath: "#/properties/min/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number"
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
		if (valid0) if (data.max !== void 0) {
			let data1 = data.max;
			if (typeof data1 == "number" && isFinite(data1)) {
				if (data1 < 0 || isNaN(data1)) return validate120.errors = [{
					instancePath: instancePath + "/max",
					schemaPath: "#/properties/max/minimum",
					keyword: "minimum",
					params: {
						comparison: ">=",
						limit: 0
					},
					message: "must be >= 0"
				}], !1;
			} else return validate120.errors = [{
				instancePath: instancePath + "/max",
				schemaPath: "#/properties/max/type",
				keyword: "type",
				params: { type: "number" },
				message: "must be number"
			}], !1;
			var valid0 = true;
		} else var valid0 = !0;
	} else return validate120.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate120.errors = vErrors, true;
}
function validate119(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.replicas === void 0 && (missing0 = "replicas") || data.cpu === void 0 && (missing0 = "cpu") || data.memory === void 0 && (missing0 = "memory")) return validate119.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.replicas !== void 0) {
			let _errs1 = errors;
			validate120(data.replicas, {
				instancePath: instancePath + "/replicas",
				parentData: data,
				parentDataProperty: "replicas",
				rootData
			}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.cpu !== void 0) {
				let _errs2 = errors;
				validate120(data.cpu, {
					instancePath: instancePath + "/cpu",
					parentData: data,
					parentDataProperty: "cpu",
					rootData
				}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.memory !== void 0) {
				let _errs3 = errors;
				validate120(data.memory, {
					instancePath: instancePath + "/memory",
					parentData: data,
					parentDataProperty: "memory",
					rootData
				}) || (vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors), errors = vErrors.length);
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate119.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate119.errors = vErrors, errors === 0;
}
function validate103(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.commit === void 0 && (missing0 = "commit") || data.fixed === void 0 && (missing0 = "fixed") || data.objectChanges === void 0 && (missing0 = "objectChanges") || data.nondeterministicObjects === void 0 && (missing0 = "nondeterministicObjects") || data.capacity === void 0 && (missing0 = "capacity") || data.unchangedTargets === void 0 && (missing0 = "unchangedTargets")) return validate103.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.commit !== void 0) {
			let data0 = data.commit, _errs1 = errors;
			if (errors === _errs1) if (typeof data0 == "string") {
				if (func2(data0) > 1e4) return validate103.errors = [{
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/maxLength",
					keyword: "maxLength",
					params: { limit: 1e4 },
					message: "must NOT have more than 10000 characters"
				}], !1;
				if (!pattern5.test(data0)) return validate103.errors = [{
					instancePath: instancePath + "/commit",
					schemaPath: "#/properties/commit/pattern",
					keyword: "pattern",
					params: { pattern: "^[0-9a-f]{40,64}$" },
					message: "must match pattern \"^[0-9a-f]{40,64}$\""
				}], !1;
			} else return validate103.errors = [{
				instancePath: instancePath + "/commit",
				schemaPath: "#/properties/commit/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.fixed !== void 0) {
				let data1 = data.fixed, _errs3 = errors;
				if (errors === _errs3) if (Array.isArray(data1)) {
					if (data1.length > 1e5) return validate103.errors = [{
						instancePath: instancePath + "/fixed",
						schemaPath: "#/properties/fixed/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					}], !1;
					{
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate104(data1[i0], {
								instancePath: instancePath + "/fixed/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors), errors = vErrors.length);
							if (!(_errs5 === errors)) break;
						}
					}
				} else return validate103.errors = [{
					instancePath: instancePath + "/fixed",
					schemaPath: "#/properties/fixed/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.objectChanges !== void 0) {
					let data3 = data.objectChanges, _errs6 = errors;
					if (errors === _errs6) if (Array.isArray(data3)) {
						if (data3.length > 1e5) return validate103.errors = [{
							instancePath: instancePath + "/objectChanges",
							schemaPath: "#/properties/objectChanges/maxItems",
							keyword: "maxItems",
							params: { limit: 1e5 },
							message: "must NOT have more than 100000 items"
						}], !1;
						{
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs8 = errors;
								validate111(data3[i1], {
									instancePath: instancePath + "/objectChanges/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate111.errors : vErrors.concat(validate111.errors), errors = vErrors.length);
								if (!(_errs8 === errors)) break;
							}
						}
					} else return validate103.errors = [{
						instancePath: instancePath + "/objectChanges",
						schemaPath: "#/properties/objectChanges/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}], !1;
					var valid0 = _errs6 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.nondeterministicObjects !== void 0) {
						let _errs9 = errors;
						validate35(data.nondeterministicObjects, {
							instancePath: instancePath + "/nondeterministicObjects",
							parentData: data,
							parentDataProperty: "nondeterministicObjects",
							rootData
						}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
						var valid0 = _errs9 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.capacity !== void 0) {
							let data6 = data.capacity, _errs10 = errors;
							if (errors === _errs10) if (data6 && typeof data6 == "object" && !Array.isArray(data6)) {
								let missing1;
								if (data6.before === void 0 && (missing1 = "before") || data6.after === void 0 && (missing1 = "after")) return validate103.errors = [{
									instancePath: instancePath + "/capacity",
									schemaPath: "#/properties/capacity/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}], !1;
								if (data6.before !== void 0) {
									let _errs12 = errors;
									validate119(data6.before, {
										instancePath: instancePath + "/capacity/before",
										parentData: data6,
										parentDataProperty: "before",
										rootData
									}) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
									var valid3 = _errs12 === errors;
								} else var valid3 = !0;
								if (valid3) if (data6.after !== void 0) {
									let _errs13 = errors;
									validate119(data6.after, {
										instancePath: instancePath + "/capacity/after",
										parentData: data6,
										parentDataProperty: "after",
										rootData
									}) || (vErrors = vErrors === null ? validate119.errors : vErrors.concat(validate119.errors), errors = vErrors.length);
									var valid3 = _errs13 === errors;
								} else var valid3 = !0;
							} else return validate103.errors = [{
								instancePath: instancePath + "/capacity",
								schemaPath: "#/properties/capacity/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}], !1;
							var valid0 = _errs10 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.unchangedTargets !== void 0) {
								let _errs14 = errors;
								validate35(data.unchangedTargets, {
									instancePath: instancePath + "/unchangedTargets",
									parentData: data,
									parentDataProperty: "unchangedTargets",
									rootData
								}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
								var valid0 = _errs14 === errors;
							} else var valid0 = !0;
							if (valid0) if (data.notice !== void 0) {
								let _errs15 = errors;
								validate27(data.notice, {
									instancePath: instancePath + "/notice",
									parentData: data,
									parentDataProperty: "notice",
									rootData
								}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
								var valid0 = _errs15 === errors;
							} else var valid0 = !0;
						}
					}
				}
			}
		}
	} else return validate103.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate103.errors = vErrors, errors === 0;
}
function validate132(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.apiVersion === void 0 && (missing0 = "apiVersion") || data.kind === void 0 && (missing0 = "kind") || data.objects === void 0 && (missing0 = "objects")) return validate132.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.apiVersion !== void 0) {
			let data0 = data.apiVersion, _errs1 = errors;
			if (errors === _errs1) if (typeof data0 == "string") {
				if (func2(data0) > 1e4) return validate132.errors = [{
					instancePath: instancePath + "/apiVersion",
					schemaPath: "#/properties/apiVersion/maxLength",
					keyword: "maxLength",
					params: { limit: 1e4 },
					message: "must NOT have more than 10000 characters"
				}], !1;
			} else return validate132.errors = [{
				instancePath: instancePath + "/apiVersion",
				schemaPath: "#/properties/apiVersion/type",
				keyword: "type",
				params: { type: "string" },
				message: "must be string"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.kind !== void 0) {
				let data1 = data.kind, _errs3 = errors;
				if (errors === _errs3) if (typeof data1 == "string") {
					if (func2(data1) > 1e4) return validate132.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/maxLength",
						keyword: "maxLength",
						params: { limit: 1e4 },
						message: "must NOT have more than 10000 characters"
					}], !1;
				} else return validate132.errors = [{
					instancePath: instancePath + "/kind",
					schemaPath: "#/properties/kind/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string"
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.objects !== void 0) {
				let _errs5 = errors;
				validate35(data.objects, {
					instancePath: instancePath + "/objects",
					parentData: data,
					parentDataProperty: "objects",
					rootData
				}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
				var valid0 = _errs5 === errors;
			} else var valid0 = !0;
		}
	} else return validate132.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate132.errors = vErrors, errors === 0;
}
function validate129(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.objects === void 0 && (missing0 = "objects") || data.validated === void 0 && (missing0 = "validated") || data.unknown === void 0 && (missing0 = "unknown")) return validate129.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.objects !== void 0) {
			let _errs1 = errors;
			validate35(data.objects, {
				instancePath: instancePath + "/objects",
				parentData: data,
				parentDataProperty: "objects",
				rootData
			}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.validated !== void 0) {
				let _errs2 = errors;
				validate35(data.validated, {
					instancePath: instancePath + "/validated",
					parentData: data,
					parentDataProperty: "validated",
					rootData
				}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.unknown !== void 0) {
				let data2 = data.unknown, _errs3 = errors;
				if (errors === _errs3) if (Array.isArray(data2)) {
					if (data2.length > 1e5) return validate129.errors = [{
						instancePath: instancePath + "/unknown",
						schemaPath: "#/properties/unknown/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					}], !1;
					{
						let len0 = data2.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs5 = errors;
							validate132(data2[i0], {
								instancePath: instancePath + "/unknown/" + i0,
								parentData: data2,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate132.errors : vErrors.concat(validate132.errors), errors = vErrors.length);
							if (!(_errs5 === errors)) break;
						}
					}
				} else return validate129.errors = [{
					instancePath: instancePath + "/unknown",
					schemaPath: "#/properties/unknown/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}], !1;
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate129.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate129.errors = vErrors, errors === 0;
}
function validate137(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.object === void 0 && (missing0 = "object") || data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line")) return validate137.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.object !== void 0) {
			let _errs1 = errors;
			validate48(data.object, {
				instancePath: instancePath + "/object",
				parentData: data,
				parentDataProperty: "object",
				rootData
			}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.file !== void 0) {
				let _errs2 = errors;
				validate23(data.file, {
					instancePath: instancePath + "/file",
					parentData: data,
					parentDataProperty: "file",
					rootData
				}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) if (data.line !== void 0) {
				let _errs3 = errors;
				validate25(data.line, {
					instancePath: instancePath + "/line",
					parentData: data,
					parentDataProperty: "line",
					rootData
				}) || (vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors), errors = vErrors.length);
				var valid0 = _errs3 === errors;
			} else var valid0 = !0;
		}
	} else return validate137.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate137.errors = vErrors, errors === 0;
}
function validate142(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.chart === void 0 && (missing0 = "chart") || data.files === void 0 && (missing0 = "files")) return validate142.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.chart !== void 0) {
			let _errs1 = errors;
			validate23(data.chart, {
				instancePath: instancePath + "/chart",
				parentData: data,
				parentDataProperty: "chart",
				rootData
			}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) if (data.files !== void 0) {
			let data1 = data.files, _errs2 = errors;
			if (errors === _errs2) if (Array.isArray(data1)) {
				if (data1.length > 1e5) return validate142.errors = [{
					instancePath: instancePath + "/files",
					schemaPath: "#/properties/files/maxItems",
					keyword: "maxItems",
					params: { limit: 1e5 },
					message: "must NOT have more than 100000 items"
				}], !1;
				{
					let len0 = data1.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs4 = errors;
						validate23(data1[i0], {
							instancePath: instancePath + "/files/" + i0,
							parentData: data1,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors), errors = vErrors.length);
						if (!(_errs4 === errors)) break;
					}
				}
			} else return validate142.errors = [{
				instancePath: instancePath + "/files",
				schemaPath: "#/properties/files/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}], !1;
			var valid0 = _errs2 === errors;
		} else var valid0 = !0;
	} else return validate142.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate142.errors = vErrors, errors === 0;
}
function validate136(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.objects === void 0 && (missing0 = "objects") || data.values === void 0 && (missing0 = "values") || data.rulesOff === void 0 && (missing0 = "rulesOff")) return validate136.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.objects !== void 0) {
			let data0 = data.objects, _errs1 = errors;
			if (errors === _errs1) if (Array.isArray(data0)) {
				if (data0.length > 1e5) return validate136.errors = [{
					instancePath: instancePath + "/objects",
					schemaPath: "#/properties/objects/maxItems",
					keyword: "maxItems",
					params: { limit: 1e5 },
					message: "must NOT have more than 100000 items"
				}], !1;
				{
					let len0 = data0.length;
					for (let i0 = 0; i0 < len0; i0++) {
						let _errs3 = errors;
						validate137(data0[i0], {
							instancePath: instancePath + "/objects/" + i0,
							parentData: data0,
							parentDataProperty: i0,
							rootData
						}) || (vErrors = vErrors === null ? validate137.errors : vErrors.concat(validate137.errors), errors = vErrors.length);
						if (!(_errs3 === errors)) break;
					}
				}
			} else return validate136.errors = [{
				instancePath: instancePath + "/objects",
				schemaPath: "#/properties/objects/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.values !== void 0) {
				let data2 = data.values, _errs4 = errors;
				if (errors === _errs4) if (Array.isArray(data2)) {
					if (data2.length > 1e5) return validate136.errors = [{
						instancePath: instancePath + "/values",
						schemaPath: "#/properties/values/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					}], !1;
					{
						let len1 = data2.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let _errs6 = errors;
							validate142(data2[i1], {
								instancePath: instancePath + "/values/" + i1,
								parentData: data2,
								parentDataProperty: i1,
								rootData
							}) || (vErrors = vErrors === null ? validate142.errors : vErrors.concat(validate142.errors), errors = vErrors.length);
							if (!(_errs6 === errors)) break;
						}
					}
				} else return validate136.errors = [{
					instancePath: instancePath + "/values",
					schemaPath: "#/properties/values/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}], !1;
				var valid0 = _errs4 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.rulesOff !== void 0) {
					let data4 = data.rulesOff, _errs7 = errors;
					if (errors === _errs7) if (Array.isArray(data4)) {
						if (data4.length > 1e5) return validate136.errors = [{
							instancePath: instancePath + "/rulesOff",
							schemaPath: "#/properties/rulesOff/maxItems",
							keyword: "maxItems",
							params: { limit: 1e5 },
							message: "must NOT have more than 100000 items"
						}], !1;
						{
							let len2 = data4.length;
							for (let i2 = 0; i2 < len2; i2++) {
								let _errs9 = errors;
								validate40(data4[i2], {
									instancePath: instancePath + "/rulesOff/" + i2,
									parentData: data4,
									parentDataProperty: i2,
									rootData
								}) || (vErrors = vErrors === null ? validate40.errors : vErrors.concat(validate40.errors), errors = vErrors.length);
								if (!(_errs9 === errors)) break;
							}
						}
					} else return validate136.errors = [{
						instancePath: instancePath + "/rulesOff",
						schemaPath: "#/properties/rulesOff/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}], !1;
					var valid0 = _errs7 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.unknownValues !== void 0) {
						let _errs10 = errors;
						validate35(data.unknownValues, {
							instancePath: instancePath + "/unknownValues",
							parentData: data,
							parentDataProperty: "unknownValues",
							rootData
						}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
						var valid0 = _errs10 === errors;
					} else var valid0 = !0;
					if (valid0) if (data.reason !== void 0) {
						let _errs11 = errors;
						validate27(data.reason, {
							instancePath: instancePath + "/reason",
							parentData: data,
							parentDataProperty: "reason",
							rootData
						}) || (vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors), errors = vErrors.length);
						var valid0 = _errs11 === errors;
					} else var valid0 = !0;
				}
			}
		}
	} else return validate136.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate136.errors = vErrors, errors === 0;
}
var schema38 = {
	type: "object",
	required: [
		"kind",
		"from",
		"to"
	],
	properties: {
		kind: { enum: [
			"route",
			"service",
			"autoscaler",
			"disruptionBudget"
		] },
		from: { $ref: "#/$defs/objectId" },
		to: { $ref: "#/$defs/objectId" },
		more: {
			type: "integer",
			minimum: 1,
			maximum: 1e9
		}
	}
};
function validate150(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.from === void 0 && (missing0 = "from") || data.to === void 0 && (missing0 = "to")) return validate150.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.kind !== void 0) {
			let data0 = data.kind, _errs1 = errors;
			if (!(data0 === "route" || data0 === "service" || data0 === "autoscaler" || data0 === "disruptionBudget")) return validate150.errors = [{
				instancePath: instancePath + "/kind",
				schemaPath: "#/properties/kind/enum",
				keyword: "enum",
				params: { allowedValues: schema38.properties.kind.enum },
				message: "must be equal to one of the allowed values"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.from !== void 0) {
				let _errs2 = errors;
				validate48(data.from, {
					instancePath: instancePath + "/from",
					parentData: data,
					parentDataProperty: "from",
					rootData
				}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.to !== void 0) {
					let _errs3 = errors;
					validate48(data.to, {
						instancePath: instancePath + "/to",
						parentData: data,
						parentDataProperty: "to",
						rootData
					}) || (vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) if (data.more !== void 0) {
					let data3 = data.more, _errs4 = errors;
					if (!(typeof data3 == "number" && !(data3 % 1) && !isNaN(data3) && isFinite(data3))) return validate150.errors = [{
						instancePath: instancePath + "/more",
						schemaPath: "#/properties/more/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}], !1;
					if (errors === _errs4 && typeof data3 == "number" && isFinite(data3)) {
						if (data3 > 1e9 || isNaN(data3)) return validate150.errors = [{
							instancePath: instancePath + "/more",
							schemaPath: "#/properties/more/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e9
							},
							message: "must be <= 1000000000"
						}], !1;
						if (data3 < 1 || isNaN(data3)) return validate150.errors = [{
							instancePath: instancePath + "/more",
							schemaPath: "#/properties/more/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}], !1;
					}
					var valid0 = _errs4 === errors;
				} else var valid0 = !0;
			}
		}
	} else return validate150.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate150.errors = vErrors, errors === 0;
}
var schema39 = {
	type: "object",
	required: [
		"errors",
		"warnings",
		"infos",
		"unchanged",
		"baselined",
		"targets",
		"renderedTargets",
		"objects",
		"rules",
		"failOn",
		"exitCode"
	],
	properties: {
		errors: { $ref: "#/$defs/count" },
		warnings: { $ref: "#/$defs/count" },
		infos: { $ref: "#/$defs/count" },
		lowered: { $ref: "#/$defs/count" },
		unchanged: { $ref: "#/$defs/count" },
		waived: { $ref: "#/$defs/count" },
		baselined: { $ref: "#/$defs/count" },
		targets: { $ref: "#/$defs/count" },
		renderedTargets: { $ref: "#/$defs/count" },
		objects: { $ref: "#/$defs/count" },
		rules: { $ref: "#/$defs/count" },
		failOn: { enum: [
			"error",
			"warning",
			"info",
			"never"
		] },
		exitCode: { enum: [
			0,
			1,
			2
		] }
	}
};
function validate154(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.errors === void 0 && (missing0 = "errors") || data.warnings === void 0 && (missing0 = "warnings") || data.infos === void 0 && (missing0 = "infos") || data.unchanged === void 0 && (missing0 = "unchanged") || data.baselined === void 0 && (missing0 = "baselined") || data.targets === void 0 && (missing0 = "targets") || data.renderedTargets === void 0 && (missing0 = "renderedTargets") || data.objects === void 0 && (missing0 = "objects") || data.rules === void 0 && (missing0 = "rules") || data.failOn === void 0 && (missing0 = "failOn") || data.exitCode === void 0 && (missing0 = "exitCode")) return validate154.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.errors !== void 0) {
			let _errs1 = errors;
			validate35(data.errors, {
				instancePath: instancePath + "/errors",
				parentData: data,
				parentDataProperty: "errors",
				rootData
			}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.warnings !== void 0) {
				let _errs2 = errors;
				validate35(data.warnings, {
					instancePath: instancePath + "/warnings",
					parentData: data,
					parentDataProperty: "warnings",
					rootData
				}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.infos !== void 0) {
					let _errs3 = errors;
					validate35(data.infos, {
						instancePath: instancePath + "/infos",
						parentData: data,
						parentDataProperty: "infos",
						rootData
					}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
					var valid0 = _errs3 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.lowered !== void 0) {
						let _errs4 = errors;
						validate35(data.lowered, {
							instancePath: instancePath + "/lowered",
							parentData: data,
							parentDataProperty: "lowered",
							rootData
						}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
						var valid0 = _errs4 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.unchanged !== void 0) {
							let _errs5 = errors;
							validate35(data.unchanged, {
								instancePath: instancePath + "/unchanged",
								parentData: data,
								parentDataProperty: "unchanged",
								rootData
							}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
							var valid0 = _errs5 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.waived !== void 0) {
								let _errs6 = errors;
								validate35(data.waived, {
									instancePath: instancePath + "/waived",
									parentData: data,
									parentDataProperty: "waived",
									rootData
								}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
								var valid0 = _errs6 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.baselined !== void 0) {
									let _errs7 = errors;
									validate35(data.baselined, {
										instancePath: instancePath + "/baselined",
										parentData: data,
										parentDataProperty: "baselined",
										rootData
									}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
									var valid0 = _errs7 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.targets !== void 0) {
										let _errs8 = errors;
										validate35(data.targets, {
											instancePath: instancePath + "/targets",
											parentData: data,
											parentDataProperty: "targets",
											rootData
										}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
										var valid0 = _errs8 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.renderedTargets !== void 0) {
											let _errs9 = errors;
											validate35(data.renderedTargets, {
												instancePath: instancePath + "/renderedTargets",
												parentData: data,
												parentDataProperty: "renderedTargets",
												rootData
											}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
											var valid0 = _errs9 === errors;
										} else var valid0 = !0;
										if (valid0) {
											if (data.objects !== void 0) {
												let _errs10 = errors;
												validate35(data.objects, {
													instancePath: instancePath + "/objects",
													parentData: data,
													parentDataProperty: "objects",
													rootData
												}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
												var valid0 = _errs10 === errors;
											} else var valid0 = !0;
											if (valid0) {
												if (data.rules !== void 0) {
													let _errs11 = errors;
													validate35(data.rules, {
														instancePath: instancePath + "/rules",
														parentData: data,
														parentDataProperty: "rules",
														rootData
													}) || (vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors), errors = vErrors.length);
													var valid0 = _errs11 === errors;
												} else var valid0 = !0;
												if (valid0) {
													if (data.failOn !== void 0) {
														let data11 = data.failOn, _errs12 = errors;
														if (!(data11 === "error" || data11 === "warning" || data11 === "info" || data11 === "never")) return validate154.errors = [{
															instancePath: instancePath + "/failOn",
															schemaPath: "#/properties/failOn/enum",
															keyword: "enum",
															params: { allowedValues: schema39.properties.failOn.enum },
															message: "must be equal to one of the allowed values"
														}], !1;
														var valid0 = _errs12 === errors;
													} else var valid0 = !0;
													if (valid0) if (data.exitCode !== void 0) {
														let data12 = data.exitCode, _errs13 = errors;
														if (!(data12 === 0 || data12 === 1 || data12 === 2)) return validate154.errors = [{
															instancePath: instancePath + "/exitCode",
															schemaPath: "#/properties/exitCode/enum",
															keyword: "enum",
															params: { allowedValues: schema39.properties.exitCode.enum },
															message: "must be equal to one of the allowed values"
														}], !1;
														var valid0 = _errs13 === errors;
													} else var valid0 = !0;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate154.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate154.errors = vErrors, errors === 0;
}
function validate21(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null, errors = 0;
	if (errors === 0) if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.version === void 0 && (missing0 = "version") || data.targets === void 0 && (missing0 = "targets") || data.findings === void 0 && (missing0 = "findings") || data.summary === void 0 && (missing0 = "summary")) return validate21.errors = [{
			instancePath,
			schemaPath: "#/required",
			keyword: "required",
			params: { missingProperty: missing0 },
			message: "must have required property '" + missing0 + "'"
		}], !1;
		if (data.version !== void 0) {
			let _errs1 = errors;
			if (data.version !== 1) return validate21.errors = [{
				instancePath: instancePath + "/version",
				schemaPath: "#/properties/version/const",
				keyword: "const",
				params: { allowedValue: 1 },
				message: "must be equal to constant"
			}], !1;
			var valid0 = _errs1 === errors;
		} else var valid0 = !0;
		if (valid0) {
			if (data.relaxations !== void 0) {
				let data1 = data.relaxations, _errs2 = errors;
				if (errors === _errs2) if (Array.isArray(data1)) {
					if (data1.length > 1e5) return validate21.errors = [{
						instancePath: instancePath + "/relaxations",
						schemaPath: "#/properties/relaxations/maxItems",
						keyword: "maxItems",
						params: { limit: 1e5 },
						message: "must NOT have more than 100000 items"
					}], !1;
					{
						let len0 = data1.length;
						for (let i0 = 0; i0 < len0; i0++) {
							let _errs4 = errors;
							validate22(data1[i0], {
								instancePath: instancePath + "/relaxations/" + i0,
								parentData: data1,
								parentDataProperty: i0,
								rootData
							}) || (vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors), errors = vErrors.length);
							if (!(_errs4 === errors)) break;
						}
					}
				} else return validate21.errors = [{
					instancePath: instancePath + "/relaxations",
					schemaPath: "#/properties/relaxations/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array"
				}], !1;
				var valid0 = _errs2 === errors;
			} else var valid0 = !0;
			if (valid0) {
				if (data.targets !== void 0) {
					let data3 = data.targets, _errs5 = errors;
					if (errors === _errs5) if (Array.isArray(data3)) {
						if (data3.length > 1e5) return validate21.errors = [{
							instancePath: instancePath + "/targets",
							schemaPath: "#/properties/targets/maxItems",
							keyword: "maxItems",
							params: { limit: 1e5 },
							message: "must NOT have more than 100000 items"
						}], !1;
						{
							let len1 = data3.length;
							for (let i1 = 0; i1 < len1; i1++) {
								let _errs7 = errors;
								validate30(data3[i1], {
									instancePath: instancePath + "/targets/" + i1,
									parentData: data3,
									parentDataProperty: i1,
									rootData
								}) || (vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors), errors = vErrors.length);
								if (!(_errs7 === errors)) break;
							}
						}
					} else return validate21.errors = [{
						instancePath: instancePath + "/targets",
						schemaPath: "#/properties/targets/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}], !1;
					var valid0 = _errs5 === errors;
				} else var valid0 = !0;
				if (valid0) {
					if (data.findings !== void 0) {
						let data5 = data.findings, _errs8 = errors;
						if (errors === _errs8) if (Array.isArray(data5)) {
							if (data5.length > 1e5) return validate21.errors = [{
								instancePath: instancePath + "/findings",
								schemaPath: "#/properties/findings/maxItems",
								keyword: "maxItems",
								params: { limit: 1e5 },
								message: "must NOT have more than 100000 items"
							}], !1;
							{
								let len2 = data5.length;
								for (let i2 = 0; i2 < len2; i2++) {
									let _errs10 = errors;
									validate39(data5[i2], {
										instancePath: instancePath + "/findings/" + i2,
										parentData: data5,
										parentDataProperty: i2,
										rootData
									}) || (vErrors = vErrors === null ? validate39.errors : vErrors.concat(validate39.errors), errors = vErrors.length);
									if (!(_errs10 === errors)) break;
								}
							}
						} else return validate21.errors = [{
							instancePath: instancePath + "/findings",
							schemaPath: "#/properties/findings/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array"
						}], !1;
						var valid0 = _errs8 === errors;
					} else var valid0 = !0;
					if (valid0) {
						if (data.baseline !== void 0) {
							let _errs11 = errors;
							validate93(data.baseline, {
								instancePath: instancePath + "/baseline",
								parentData: data,
								parentDataProperty: "baseline",
								rootData
							}) || (vErrors = vErrors === null ? validate93.errors : vErrors.concat(validate93.errors), errors = vErrors.length);
							var valid0 = _errs11 === errors;
						} else var valid0 = !0;
						if (valid0) {
							if (data.comparison !== void 0) {
								let _errs12 = errors;
								validate103(data.comparison, {
									instancePath: instancePath + "/comparison",
									parentData: data,
									parentDataProperty: "comparison",
									rootData
								}) || (vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors), errors = vErrors.length);
								var valid0 = _errs12 === errors;
							} else var valid0 = !0;
							if (valid0) {
								if (data.schemas !== void 0) {
									let _errs13 = errors;
									validate129(data.schemas, {
										instancePath: instancePath + "/schemas",
										parentData: data,
										parentDataProperty: "schemas",
										rootData
									}) || (vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors), errors = vErrors.length);
									var valid0 = _errs13 === errors;
								} else var valid0 = !0;
								if (valid0) {
									if (data.notJudged !== void 0) {
										let _errs14 = errors;
										validate136(data.notJudged, {
											instancePath: instancePath + "/notJudged",
											parentData: data,
											parentDataProperty: "notJudged",
											rootData
										}) || (vErrors = vErrors === null ? validate136.errors : vErrors.concat(validate136.errors), errors = vErrors.length);
										var valid0 = _errs14 === errors;
									} else var valid0 = !0;
									if (valid0) {
										if (data.topology !== void 0) {
											let data11 = data.topology, _errs15 = errors;
											if (errors === _errs15) if (Array.isArray(data11)) {
												if (data11.length > 1e5) return validate21.errors = [{
													instancePath: instancePath + "/topology",
													schemaPath: "#/properties/topology/maxItems",
													keyword: "maxItems",
													params: { limit: 1e5 },
													message: "must NOT have more than 100000 items"
												}], !1;
												{
													let len3 = data11.length;
													for (let i3 = 0; i3 < len3; i3++) {
														let _errs17 = errors;
														validate150(data11[i3], {
															instancePath: instancePath + "/topology/" + i3,
															parentData: data11,
															parentDataProperty: i3,
															rootData
														}) || (vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors), errors = vErrors.length);
														if (!(_errs17 === errors)) break;
													}
												}
											} else return validate21.errors = [{
												instancePath: instancePath + "/topology",
												schemaPath: "#/properties/topology/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}], !1;
											var valid0 = _errs15 === errors;
										} else var valid0 = !0;
										if (valid0) if (data.summary !== void 0) {
											let _errs18 = errors;
											validate154(data.summary, {
												instancePath: instancePath + "/summary",
												parentData: data,
												parentDataProperty: "summary",
												rootData
											}) || (vErrors = vErrors === null ? validate154.errors : vErrors.concat(validate154.errors), errors = vErrors.length);
											var valid0 = _errs18 === errors;
										} else var valid0 = !0;
									}
								}
							}
						}
					}
				}
			}
		}
	} else return validate21.errors = [{
		instancePath,
		schemaPath: "#/type",
		keyword: "type",
		params: { type: "object" },
		message: "must be object"
	}], !1;
	return validate21.errors = vErrors, errors === 0;
}
// src/github/received.ts
/**
* Reads a JSON report that another run wrote, which may be that of an untrusted pull request. Shapes, sizes and paths
* are checked; totals and the outcome are counted again. What the format does not hold (rule descriptions, source text,
* how a target is deployed) is empty in the result. `failOn` replaces the report's own.
*/
function receivedReport(text, failOn) {
	const value = parsed$1(text);
	if (value === void 0) return {
		ok: false,
		why: "it is not JSON"
	};
	if (!stdin_default(value)) {
		const [first] = stdin_default.errors ?? [];
		return {
			ok: false,
			why: `${first?.instancePath || "it"} ${first?.message ?? "does not match the schema"}`
		};
	}
	try {
		return {
			ok: true,
			report: reportOf(value, failOn ?? value.summary.failOn)
		};
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			ok: false,
			why: error.message
		};
	}
}
function parsed$1(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function reportOf(received, failOn) {
	const { findings, targets, baseline, comparison, topology, notJudged, relaxations = [], summary } = received;
	const verdicts = findings.map(verdictOf);
	const rendered = targets.filter(({ status }) => status !== "skipped").map(renderedOf);
	return {
		verdicts,
		rendered,
		skipped: targets.filter(({ status }) => status === "skipped").map(skippedOf),
		rules: [],
		failOn,
		counts: countsOf(verdicts, rendered, {
			rules: summary.rules,
			failOn
		}),
		excerpts: {},
		...baseline === void 0 ? {} : { baseline: {
			file: baseline.file,
			gone: baseline.resolved
		} },
		...comparison === void 0 ? {} : { comparison: comparisonOf(comparison) },
		...topology === void 0 ? {} : { topology },
		...relaxations.length === 0 ? {} : { relaxations: relaxations.map(relaxationOf) },
		...notJudged === void 0 ? {} : { notJudged: notJudgedOf(notJudged) },
		exitCode: exitCode(verdicts, failOn, notJudged?.reason !== void 0 && summary.exitCode === 2)
	};
}
function notJudgedOf(received) {
	const { objects, values, rulesOff, unknownValues, reason } = received;
	return {
		deployers: objects.map(({ object, file, line }) => ({
			object,
			file: repoPath(file),
			line
		})),
		values: values.map(({ chart, files }) => ({
			chart: repoPath(chart),
			files: files.map(repoPath)
		})),
		rulesOff,
		...unknownValues === void 0 ? {} : { unknownValues },
		...reason === void 0 ? {} : { reason }
	};
}
function verdictOf(found) {
	const { rule, severity, message, remediation, target, otherTargets, path, fingerprint, status } = found;
	const { file, line, column, endLine, endColumn, precision } = found.location;
	const span = {
		file: repoPath(file),
		start: {
			line,
			column
		},
		end: {
			line: endLine,
			column: endColumn
		}
	};
	const related = found.relatedLocations.map((each) => ({
		span: wholeLine(repoPath(each.file), each.line),
		role: each.role
	}));
	return {
		rule,
		severity,
		message,
		remediation,
		target,
		otherTargets,
		object: found.object ?? void 0,
		path,
		location: {
			span,
			precision
		},
		related,
		fingerprint,
		label: status,
		...optionalOf(found)
	};
}
function optionalOf(found) {
	const { context, baselineState, inDiff, reason, waiver, fix, rule, lowered, otherObjects } = found;
	return {
		...context === void 0 ? {} : { context },
		...baselineState === void 0 ? {} : { baselineState },
		...inDiff === void 0 ? {} : { inDiff },
		...reason === void 0 ? {} : { reason },
		...waiver === void 0 ? {} : { waiver: {
			...waiver,
			file: repoPath(waiver.file),
			rules: [rule]
		} },
		...fix === void 0 ? {} : { fix },
		...lowered === void 0 ? {} : { lowered },
		...otherObjects === void 0 ? {} : { otherObjects: otherObjects.map(otherObjectOf) }
	};
}
function otherObjectOf(each) {
	const { object, target, otherTargets, file, line, message, fingerprint } = each;
	const location = {
		span: wholeLine(repoPath(file), line),
		precision: "nearest"
	};
	return {
		object: object ?? void 0,
		target,
		otherTargets,
		location,
		message,
		fingerprint
	};
}
function relaxationOf({ file, ...rest }) {
	return {
		...rest,
		file: repoPath(file)
	};
}
function comparisonOf(received) {
	const { commit, fixed, objectChanges, nondeterministicObjects, capacity, unchangedTargets, notice } = received;
	return {
		commit,
		fixed: fixed.map((each) => ({
			...each,
			object: each.object ?? void 0
		})),
		objectChanges: objectChanges.map(({ change, object, target, fields }) => ({
			what: change,
			object,
			target,
			fields
		})),
		capacity,
		nondeterministic: nondeterministicObjects,
		untouched: unchangedTargets,
		...notice === void 0 ? {} : { notice }
	};
}
function renderedOf({ id, kind, path, status, objects, reason = "" }) {
	const target = {
		id,
		kind,
		path: repoPath(path)
	};
	return status === "rendered" ? {
		target,
		status,
		objects
	} : {
		target,
		status: "failed",
		objects,
		failure: {
			code: "engine-failed",
			message: reason
		}
	};
}
function skippedOf({ kind, path, reason = "" }) {
	return {
		kind,
		path: repoPath(path),
		reason
	};
}
// src/github/offer.ts
/** Maximum reviews sent to find the suggestions that GitHub rejects: enough for three of thirty. */
const mostTries = 24;
/** One review of limited size; further suggestions are left for a later run. Throws when nothing could be sent. */
async function offer(api, to, fresh) {
	const left = [...because(fresh.slice(30), "the review is full; a later run offers it")];
	const parts = [fresh.slice(0, 30)];
	let offered = 0;
	for (let tries = 0; tries < mostTries; tries += 1) {
		const part = parts.shift();
		if (part === void 0 || part.length === 0) break;
		try {
			await post(api, to, part);
			offered += part.length;
		} catch (error) {
			const refusal = refusalOf(error);
			const bySuggestion = refusal?.kind === "invalid";
			if (refusal === void 0 || !bySuggestion && offered === 0) throw error;
			if (bySuggestion && part.length > 1) parts.unshift(...halves(part));
			else left.push(...because(part, refusal.why));
			if (!bySuggestion) break;
		}
	}
	return {
		offered,
		left: [...left, ...because(parts.flat(), "GitHub rejected the review it was part of")]
	};
}
function halves(part) {
	const middle = Math.ceil(part.length / 2);
	return [part.slice(0, middle), part.slice(middle)];
}
function because(some, why) {
	return some.map(({ suggestion }) => ({
		suggestion,
		why
	}));
}
async function post(api, { number, head }, some) {
	const { owner, repo, request } = api;
	const body = {
		owner,
		repo,
		pull_number: number,
		commit_id: head,
		event: "COMMENT",
		comments: some.map(comment$1)
	};
	const send = async () => {
		await request("POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews", {
			...body,
			...notAgain
		});
		return true;
	};
	await once(send, async () => {
		const known = await printsOf(api, number);
		return some.every(({ print }) => known.has(print)) ? true : void 0;
	});
}
/** A comment on one line must not say where it starts. */
function comment$1({ suggestion: { file, startLine, endLine }, body }) {
	return {
		path: file,
		line: endLine,
		side: "RIGHT",
		...startLine === endLine ? {} : {
			start_line: startLine,
			start_side: "RIGHT"
		},
		body
	};
}
/** Prints of the suggestions that this token made, resolved or not. */
async function printsOf(api, number) {
	const { owner, repo, pages } = api;
	const marked = [];
	const where = {
		owner,
		repo,
		pull_number: number,
		per_page: 100
	};
	for await (const { data } of pages("GET /repos/{owner}/{repo}/pulls/{pull_number}/comments", where)) for (const { body, user } of data) {
		const print = printOfSuggestion(body);
		if (print !== void 0) marked.push({
			print,
			user
		});
	}
	return new Set((await oursOf(api, marked)).map(({ print }) => print));
}
// src/github/suggestion.ts
/** Gives every suggestion a print by which a later run recognizes it, and writes its comment; in the given order. */
function drafts(id, suggestions) {
	const seen = /* @__PURE__ */ new Map();
	const prints = /* @__PURE__ */ new Map();
	for (const suggestion of [...suggestions].sort((a, b) => a.startLine - b.startLine)) {
		const { file, original, replacement, body } = suggestion;
		const same = JSON.stringify([
			id,
			file,
			original,
			replacement ?? null,
			body
		]);
		const nth = seen.get(same) ?? 0;
		seen.set(same, nth + 1);
		prints.set(suggestion, createHash("sha256").update(`${nth} ${same}`).digest("hex").slice(0, 32));
	}
	return suggestions.map((suggestion) => {
		const print = prints.get(suggestion) ?? "";
		return {
			suggestion,
			print,
			body: bodyOf$1(suggestion, print)
		};
	});
}
/** The print has no line numbers, so that a suggestion that only moved is not offered again. */
function bodyOf$1({ body, replacement }, print) {
	return [
		body.trimEnd(),
		"",
		fenced(replacement),
		"",
		suggestionMarker(print)
	].join("\n");
}
/** A suggestion block whose fence is longer than any run of backticks in it. */
function fenced(replacement) {
	const lines = replacement === void 0 ? [] : [replacement.replaceAll("\r\n", "\n")];
	const longest = Math.max(0, ...[...(replacement ?? "").matchAll(/`+/g)].map(([run]) => run.length));
	const fence = "`".repeat(Math.max(3, longest + 1));
	return [
		`${fence}suggestion`,
		...lines,
		fence
	].join("\n");
}
/**
* Why the suggestion cannot be offered: a clause. GitHub would reject it, or the head differs from what was checked.
* Undefined when it can be offered.
*/
function obstacleOf({ files, complete }, { suggestion, body }) {
	const { file, startLine, endLine, original } = suggestion;
	const changed = files.get(file);
	if (changed === void 0) return complete ? "the change does not touch this file" : "GitHub does not list this file";
	const { hunks } = changed;
	if (hunks === void 0) return "GitHub does not show the diff of this file";
	const hunk = hunkAround(hunks, startLine, endLine);
	if (hunk === void 0) return "the lines are not in one hunk of the change";
	if (hunk.lines.slice(startLine - hunk.first, endLine - hunk.first + 1).map(withoutReturn).join("\n") !== original.split("\n").map(withoutReturn).join("\n")) return "the lines are different on the branch; update it from its base";
	return body.length > 65e3 ? "it is longer than GitHub allows for a comment" : void 0;
}
function withoutReturn(line) {
	return line.endsWith("\r") ? line.slice(0, -1) : line;
}
// src/github/review.ts
/**
* Offers the suggestions that GitHub can show: edits within one hunk, on unchanged lines, none a second time. A suggestion
* that GitHub still rejects is found by splitting the review in halves, so that the others are offered.
*/
function publishReview(api, review) {
	const { number, head, id, suggestions } = review;
	return attempt(async () => {
		const all = drafts(id, suggestions);
		if (all.length === 0) return {
			offered: 0,
			known: 0,
			left: []
		};
		if (await headOf(api, number) !== head) return {
			offered: 0,
			known: 0,
			left: because(all, "the branch has newer commits")
		};
		const { valid, invalid } = partition(await diffOf$1(api, number), all);
		const known = await printsOf(api, number);
		const fresh = valid.filter(({ print }) => !known.has(print));
		const { offered, left } = await offer(api, {
			number,
			head
		}, fresh);
		return {
			offered,
			known: valid.length - fresh.length,
			left: [...invalid, ...left]
		};
	});
}
function partition(diff, all) {
	const checked = all.map((draft) => ({
		draft,
		why: obstacleOf(diff, draft)
	}));
	return {
		valid: checked.flatMap(({ draft, why }) => why === void 0 ? [draft] : []),
		invalid: checked.flatMap(({ draft, why }) => why === void 0 ? [] : because([draft], why))
	};
}
// src/action/base.ts
/**
* The base commit: the one of the input, or the one of the event. Undefined when there is none, or when it cannot be
* fetched: then every finding counts, and the log says so.
*/
async function baseOf({ base, options }, event, log) {
	if (base === "never") return void 0;
	if (base !== "auto") return base;
	const wanted = event === void 0 ? void 0 : beforeOf(event);
	if (wanted === void 0) return void 0;
	const found = await fetchedBase(options, wanted);
	if (found.ok) return found.commit;
	log.warning(`base ${wanted.commit} not found, so every finding counts: ${found.why}`);
}
// src/action/blob.ts
const mostBytes$2 = 268435456;
/**
* Blob hash of a file in `workspace`, to compare with that on the head of a change; undefined for anything but a file. A
* file that a Git filter changed on checkout has another hash.
*/
function blobsIn(workspace) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		if (!known.has(file)) known.set(file, blobName(resolve(workspace, file), workspace));
		return known.get(file);
	};
}
function blobName(path, workspace) {
	const content = contentOf(path, workspace);
	if (content === void 0) return void 0;
	return createHash("sha1").update(`blob ${content.length}\0`).update(content).digest("hex");
}
function contentOf(path, workspace) {
	try {
		return readGivenFile(path, mostBytes$2, [workspace]);
	} catch (error) {
		if (error instanceof SeaworthyError) return void 0;
		throw error;
	}
}
// src/action/context.ts
/** Milliseconds after which requests to GitHub are aborted: a missing comment is better than a check that hangs. */
const mostMs = 18e4;
const githubApi = "https://api.github.com";
function contextOf(inputs, environment) {
	const { env } = environment;
	const read = eventOf(environment);
	const event = read?.ok === true ? read.event : void 0;
	if (inputs.token !== "" && read?.ok === false) environment.warn(`event is invalid, so only annotations are written: ${read.why}`);
	const server = env.GITHUB_SERVER_URL;
	const run = {
		id: whole$1(env.GITHUB_RUN_ID),
		attempt: whole$1(env.GITHUB_RUN_ATTEMPT)
	};
	return {
		eventName: env.GITHUB_EVENT_NAME,
		event,
		api: event === void 0 || inputs.token === "" ? void 0 : client(event, inputs.token, environment),
		run,
		runUrl: event === void 0 || server === void 0 || run.id === 0 ? void 0 : `${server}/${event.repository}/actions/runs/${run.id}`,
		id: idOf(inputs, env)
	};
}
function eventOf({ env, readText }) {
	const { GITHUB_EVENT_NAME: name, GITHUB_EVENT_PATH: path } = env;
	if (name === void 0 || name === "" || path === void 0 || path === "") return void 0;
	return readEvent({
		name,
		payload: parsed(readText(path)),
		env
	});
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
function client({ repository }, token, { env, warn, fetch: send }) {
	const apiUrl = env.GITHUB_API_URL ?? "";
	return connect({
		token,
		apiUrl: URL.canParse(apiUrl) ? apiUrl : githubApi,
		repository,
		warn,
		fetch: send,
		signal: AbortSignal.timeout(mostMs)
	});
}
function whole$1(text) {
	return /^\d{1,15}$/.test(text ?? "") ? Number(text) : 0;
}
function idOf({ options, publish }, env) {
	const { cwd, paths, config, profile, rules, release, namespace, kubeVersion } = options;
	const what = [
		relative(env.GITHUB_WORKSPACE ?? cwd, cwd),
		paths,
		config,
		profile,
		rules,
		helmTexts(options),
		release,
		namespace,
		kubeVersion,
		publish
	];
	const step = [
		env.GITHUB_WORKFLOW,
		env.GITHUB_JOB,
		...what
	].map((each) => each ?? null);
	return createHash("sha256").update(JSON.stringify(step)).digest("hex").slice(0, 12);
}
// src/action/destination.ts
/** The destination for the report of this run. */
async function destinationOf(context, { prefix, blobOf }) {
	const { event, api, run, runUrl, id } = context;
	const pull = event?.kind === "pull-request" ? event.number : void 0;
	return {
		api,
		head: event?.kind === "workflow-run" ? void 0 : event?.head.sha,
		pull,
		diff: await diffOf(api, pull),
		blobOf,
		prefix,
		run,
		runUrl,
		id,
		commands: true
	};
}
/**
* The destination for the report of another run: the commit that GitHub names, and the only open pull request that GitHub
* has for it. No file of that run is used for this.
*/
async function destinationOfRun({ event, api, run, runUrl, id }, log) {
	if (event?.kind !== "workflow-run" || api === void 0) throw new SeaworthyError({
		code: "usage",
		message: "run to publish not found: the token is missing, or the event is invalid",
		hint: "see examples/workflows/fork-publish.yml"
	});
	if (event.origin !== "pull_request") {
		log.info(`nothing to publish: event of the run is ${event.origin}, not pull_request`);
		return;
	}
	const pull = await onlyPull(event, api, log);
	return {
		api,
		head: event.head.sha,
		pull,
		diff: await diffOf(api, pull),
		blobOf: () => void 0,
		prefix: "",
		run,
		runUrl,
		id,
		commands: false
	};
}
async function onlyPull(event, api, log) {
	const pulls = await pullRequestsOf(api, event);
	if (!pulls.ok) {
		log.warning(`no comment: ${pulls.refusal.why}`);
		return;
	}
	const [pull, ...others] = pulls.value;
	if (pull !== void 0 && others.length === 0) return pull;
	const found = pull === void 0 ? "no open pull request" : `several pull requests (${pulls.value.join(", ")})`;
	log.info(`no comment: ${found} with head ${event.head.sha}`);
}
/** Undefined when the diff cannot be read: then annotations go to every line. */
async function diffOf(api, pull) {
	if (api === void 0 || pull === void 0) return void 0;
	const diff = await readDiff(api, pull);
	return diff.ok ? diff.value : void 0;
}
// src/action/disk.ts
function diskOf(options, workspace) {
	const roots = [workspace, repositoryRootOf(options)];
	return {
		readFile: (path, mostBytes) => readGivenFile(path, mostBytes, roots)?.toString(),
		realPath: (path) => withoutLinksOf(roots, path),
		outputFile: (path) => outputFile(path, roots)
	};
}
/** Throws a SeaworthyError for folders that a pull request could choose, or fill. */
function checkFolders(options, workspace) {
	withoutLinksOf([workspace], options.cwd);
	if (options.cache === void 0) return;
	const roots = [workspace, repositoryRootOf(options)];
	const folder = withoutLinksOf(roots, options.cache);
	if (!roots.some((root) => isBelow(realpathSync(root), folder))) return;
	throw new SeaworthyError({
		code: "usage",
		message: `the cache '${options.cache}' lies in the work tree, where a pull request can put files`,
		hint: `set the input cache to a folder outside, such as \${{ runner.temp }}/seaworthy`
	});
}
// src/action/inputs.ts
const namesAboveLists = [
	"paths",
	"config",
	"profile",
	"rules",
	"kube-version"
];
const namesBelowLists = [
	"release",
	"namespace",
	"include-crds",
	"fail-on",
	"allow-empty",
	"base",
	"accept-config-changes",
	"baseline",
	"cache",
	"working-directory",
	"annotations",
	"summary",
	"sarif-file",
	"report-file",
	"formats",
	"token",
	"checks",
	"comment",
	"review",
	"publish",
	"shard",
	"merge"
];
const inputLists = helmListNames.filter((list) => helmLists[list].actionInput);
[
	...namesAboveLists,
	...inputLists.map(kebabCase),
	...namesBelowLists
];
/** GitHub keeps at most fifty annotations of a step. */
const mostAnnotations = 50;
const thresholds = [
	"error",
	"warning",
	"info",
	"never"
];
/** Reads every input; throws a SeaworthyError that names an input with an invalid value. */
function readInputs(read, cwd) {
	const optional = (name) => read(name).trim() || void 0;
	const list = (name) => lines(read(name));
	return {
		options: {
			...Object.fromEntries(helmListNames.map((name) => [name, inputLists.includes(name) ? lines(read(kebabCase(name))) : []])),
			...runOptions(cwd, optional, list)
		},
		base: optional("base") ?? "auto",
		annotations: whole("annotations", optional("annotations"), mostAnnotations),
		summary: flag("summary", optional("summary"), true),
		sarifFile: optional("sarif-file"),
		reportFile: optional("report-file"),
		formats: list("formats").map(reportFile),
		publish: optional("publish"),
		shard: share(optional("shard")),
		merge: list("merge"),
		...githubInputs(optional)
	};
}
/** The inputs that say what is checked, and how it is rendered. */
function runOptions(cwd, optional, list) {
	const profile = oneOf("profile", optional("profile"), ["default", "strict"]);
	const failOn = oneOf("fail-on", optional("fail-on"), thresholds);
	return {
		cwd,
		paths: list("paths"),
		rules: list("rules"),
		includeCrds: flag("include-crds", optional("include-crds"), false),
		...defined("config", optional("config")),
		...defined("profile", profile),
		...defined("kubeVersion", optional("kube-version")),
		...defined("release", optional("release")),
		...defined("namespace", optional("namespace")),
		...defined("failOn", failOn),
		...flag("allow-empty", optional("allow-empty"), false) ? { allowEmpty: true } : {},
		...flag("accept-config-changes", optional("accept-config-changes"), false) ? { acceptConfigChanges: true } : {},
		...defined("baseline", optional("baseline")),
		...defined("cache", absolute(cwd, optional("cache")))
	};
}
/** The inputs for GitHub's API. */
function githubInputs(optional) {
	const offer = (name) => oneOf(name, optional(name), ["auto", "never"]) ?? "auto";
	return {
		token: optional("token") ?? "",
		checks: offer("checks"),
		comment: offer("comment"),
		review: offer("review")
	};
}
/** `setString` as `set-string`. */
function kebabCase(name) {
	return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
function lines(text) {
	return text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== "");
}
function absolute(cwd, path) {
	return path === void 0 ? void 0 : resolve(cwd, path);
}
function defined(key, value) {
	return value === void 0 ? {} : { [key]: value };
}
function oneOf(name, value, allowed) {
	if (value === void 0) return void 0;
	const found = allowed.find((each) => each === value);
	if (found === void 0) throw wrong(name, value, `one of ${allowed.join(", ")}`);
	return found;
}
function flag(name, value, otherwise) {
	return value === void 0 ? otherwise : oneOf(name, value, ["true", "false"]) === "true";
}
function whole(name, value, otherwise) {
	if (value === void 0) return otherwise;
	const number = Number(value);
	if (!Number.isInteger(number) || number < 0) throw wrong(name, value, "a whole number");
	return number;
}
/** `html=out/seaworthy.html`; a file is required, since standard output is for workflow commands. */
function reportFile(line) {
	const [name = "", ...rest] = line.split("=");
	const file = rest.join("=");
	if (!isFormat(name) || file === "") throw wrong("formats", line, `NAME=FILE, where NAME is one of ${Object.keys(formats).join(", ")}`);
	return {
		format: name,
		file
	};
}
function share(value) {
	if (value === void 0) return void 0;
	const shard = readShard(value);
	if (shard === void 0) throw wrong("shard", value, "INDEX/COUNT, such as 2/3");
	return shard;
}
function wrong(name, value, must) {
	return new SeaworthyError({
		code: "usage",
		message: `input ${name} is '${value}' but must be ${must}`,
		hint: "correct the input in the workflow"
	});
}
// src/action/parts.ts
/** Bytes of the largest part that is read; V8 cannot hold a string of twice that size. */
const mostBytes$1 = 268435456;
/** The files in `paths` (real paths), and the part files in the folders in `paths`; sorted. */
function partFiles(paths) {
	const found = paths.flatMap((path) => statsAt(path)?.isDirectory() === true ? partsBelow(path) : [path]);
	if (found.length > 0) return found.sort();
	throw new SeaworthyError({
		code: "part-invalid",
		message: `no seaworthy-part-*.json found in ${paths.map((path) => `'${path}'`).join(", ")}`,
		hint: "download the artifacts of the shards first, as examples/workflows/sharded.yml does"
	});
}
/** Symbolic links to folders are not entered. */
function partsBelow(folder) {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) return partsBelow(path);
		return isPartName(entry.name) ? [path] : [];
	});
}
function partText(path, readFile) {
	const text = readFile(path, mostBytes$1);
	if (text !== void 0) return text;
	throw new SeaworthyError({
		code: "part-invalid",
		message: `part file '${path}' not found, or larger than ${mostBytes$1 / 1024 / 1024} MiB`,
		hint: "download the artifacts of the shards first, as examples/workflows/sharded.yml does"
	});
}
// src/action/proxy.ts
var import_undici = require_undici();
/** `fetch` through the proxy of the environment, if there is one, as git and npm do. */
function fetchOf(env) {
	if (![
		"http_proxy",
		"HTTP_PROXY",
		"https_proxy",
		"HTTPS_PROXY"
	].some((name) => (own(env, name) ?? "") !== "")) return fetch;
	const dispatcher = new import_undici.EnvHttpProxyAgent();
	return (url, init) => (0, import_undici.fetch)(url, {
		...init,
		dispatcher
	});
}
// src/action/annotate.ts
/**
* A finding is annotated at its location or, when the change does not show that line, at the first related location that
* it shows. When it shows none, the finding is only in the summary, so that a review is about its change.
*/
function annotationsOf(report, where) {
	const open = shownVerdicts(report);
	const nameOf = (file) => named(where.prefix, file);
	const texts = new Map(Object.entries(report.excerpts).map(([file, lines]) => [nameOf(file), lines]));
	const textOf = ({ file, line }) => wholeText(texts.get(file)?.[line]);
	const checked = {
		blobOf: where.blobOf,
		textOf
	};
	const placed = mostSevereFirst(open).flatMap((verdict) => {
		const places = chainOf(verdict, nameOf);
		const place = where.diff === void 0 ? placeByBase(verdict, places[0]) : placeInDiff(where.diff, places, checked);
		return place === void 0 ? [] : [annotation(verdict, {
			...place,
			own: places[0]
		})];
	});
	return {
		placed,
		outside: open.length - placed.length
	};
}
/** What the change relaxes in the check, each at its line, whether the change shows that line or not. */
function relaxationAnnotations({ relaxations = [] }, { prefix }) {
	return relaxations.map((relaxation) => ({
		severity: "warning",
		title: relaxationTitle,
		text: oneLine(relaxationText(relaxation)),
		file: named(prefix, relaxation.file),
		line: relaxation.line,
		columns: void 0
	}));
}
function named(prefix, file) {
	return prefix === "" ? file : `${prefix}/${file}`;
}
/** A line in which a secret is hidden is not the line of the file. */
function wholeText(line) {
	return line?.includes("***") === true ? void 0 : line;
}
/** Without a diff from GitHub, the comparison with the base may know whether the line was changed. */
function placeByBase({ inDiff }, own) {
	return inDiff === false ? void 0 : {
		at: own,
		isCause: false
	};
}
/** The finding's location and its related locations. */
function chainOf({ location, related }, named) {
	const placeOf = ({ file, start }) => ({
		file: named(file),
		line: start.line
	});
	return [placeOf(location.span), ...related.map(({ span }) => placeOf(span))];
}
function annotation(verdict, { at, isCause, own }) {
	const { start, end } = verdict.location.span;
	const exact = !isCause && verdict.location.precision !== "nearest" && end.line === start.line;
	return {
		severity: verdict.severity,
		title: verdict.rule,
		text: `${annotationText(verdict)}${isCause ? ` (found at ${own.file}:${own.line})` : ""}`,
		...at,
		columns: exact ? [start.column, end.column] : void 0
	};
}
/** Annotations of each level that GitHub keeps of one step. */
const keptOfLevel = 10;
/**
* As many annotations as GitHub keeps when they are written as workflow commands; of each level in `reserved` one is left
* for the final sentence with the totals.
*/
function keptCommands(annotations, reserved) {
	const left = {
		error: keptOfLevel,
		warning: keptOfLevel,
		info: keptOfLevel
	};
	for (const severity of reserved) left[severity] -= 1;
	return annotations.filter(({ severity }) => {
		left[severity] -= 1;
		return left[severity] >= 0;
	});
}
// src/action/publish.ts
/** Publishes a report on GitHub; a rejected part is logged and never changes the outcome of the step. */
async function publishReport(publication, destination, { wanted, log }) {
	const relaxations = relaxationAnnotations(publication.report, destination);
	const { placed, outside } = annotationsOf(publication.report, destination);
	const shown = [...relaxations, ...placed].slice(0, wanted.annotations);
	const accepted = wanted.checks === "auto" ? await check$1(publication, shown, {
		destination,
		log
	}) : void 0;
	const rest = shown.slice(accepted ?? 0);
	const kept = destination.commands ? keptCommands(rest, [publication.report.exitCode === 0 ? "info" : "error"]) : [];
	for (const annotation of kept) log.annotate(annotation);
	const commented = wanted.comment === "auto" && await comment(publication, destination, log);
	if (wanted.review === "auto") await review(publication, destination, log);
	const left = relaxations.length + placed.length - (accepted ?? 0) - kept.length;
	const { api, head, pull } = destination;
	const wantsDelivery = wanted.checks === "auto" && head !== void 0 || wanted.comment === "auto" && pull !== void 0;
	const notDelivered = api !== void 0 && wantsDelivery && accepted === void 0 && !commented;
	return {
		rest: restSentence(left, outside),
		notDelivered
	};
}
function restSentence(left, outside) {
	const parts = [...left > 0 ? [`${counted(left, "more finding")} without annotation`] : [], ...outside > 0 ? [`${counted(outside, "finding")} on lines that this change does not show`] : []];
	return parts.length === 0 ? "" : `${parts.join(", ")}: see the job summary`;
}
/** How many annotations the check run has; undefined without check run. */
async function check$1({ report, title, markdown }, annotations, { destination, log }) {
	const { api, head, run, runUrl: url, id, prefix } = destination;
	if (api === void 0 || head === void 0) return void 0;
	const done = await publishCheckRun(api, {
		name: prefix === "" ? "Seaworthy" : `Seaworthy (${prefix})`,
		head,
		id: `${id} ${run.id}.${run.attempt}`,
		url,
		title,
		summary: markdown,
		conclusion: conclusionOf(report),
		annotations
	});
	if (!done.ok) return void logRefusal("no check run", done.refusal, log);
	const { annotated, stopped } = done.value;
	if (stopped !== void 0) logRefusal(`only ${annotated} of ${annotations.length} annotations`, stopped, log);
	return annotated;
}
function conclusionOf({ exitCode, counts, relaxations }) {
	if (exitCode !== 0) return "failure";
	return counts.error + counts.warning + counts.info > 0 || relaxations !== void 0 ? "neutral" : "success";
}
async function comment({ report, markdown }, destination, log) {
	const { api, pull, id, run } = destination;
	if (api === void 0 || pull === void 0) return false;
	const { error, warning, info, targets, renderedTargets } = report.counts;
	const done = await publishComment(api, {
		number: pull,
		id,
		run,
		body: markdown,
		create: error + warning + info > 0 || renderedTargets < targets || report.relaxations !== void 0
	});
	if (!done.ok) {
		logRefusal("no comment", done.refusal, log);
		return false;
	}
	if (done.value.url !== void 0) log.info(`comment ${done.value.kind}: ${done.value.url}`);
	return true;
}
async function review({ suggestions }, destination, log) {
	const { api, pull, head, id } = destination;
	if (api === void 0 || pull === void 0 || head === void 0 || suggestions.length === 0) return;
	const done = await publishReview(api, {
		number: pull,
		head,
		id,
		suggestions
	});
	if (!done.ok) return logRefusal("no suggestions", done.refusal, log);
	const { offered, known, left } = done.value;
	log.info(`${counted(offered, "suggestion")} offered, ${known} offered before`);
	for (const { suggestion, why } of left) log.info(`no suggestion at ${suggestion.file}:${suggestion.startLine}: ${why}`);
}
/** A missing permission is logged as information: it may be intended. Anything else is a warning. */
function logRefusal(what, { kind, why }, log) {
	const message = `${what}: ${why}`;
	if (kind === "denied") log.info(message);
	else log.warning(message);
}
// src/action/received.ts
/** Bytes of the largest report that is read: ten thousand findings need less than a third of it. */
const mostBytes = 33554432;
/** Reads the report of a run on a pull request; throws a SeaworthyError when it is invalid. */
function reportFrom(path, readFile, failOn) {
	const text = readFile(path, mostBytes);
	if (text === void 0) throw new SeaworthyError({
		code: "file-unreadable",
		message: `report '${path}' not found, or larger than ${mostBytes / 1024 / 1024} MiB`,
		hint: "download the artifact of the run first, as examples/workflows/fork-publish.yml does"
	});
	const received = receivedReport(text, failOn);
	if (received.ok) return received.report;
	throw new SeaworthyError({
		code: "file-unreadable",
		message: `file '${path}' is not a JSON report of Seaworthy: ${received.why}`,
		hint: "write it with the input report-file in the run on the pull request"
	});
}
// src/action/suggest.ts
/**
* The verified fixes of a report as suggestions. Only those that change one place: GitHub applies each place separately, and
* a part of a fix is not verified. `prefix`: folder that was checked, relative to the root of the repository on GitHub.
*/
function suggestionsOf({ fixes = [] }, prefix) {
	return fixes.flatMap(({ finding, file, changes: [change, ...others] }) => change === void 0 || others.length > 0 ? [] : [{
		file: prefix === "" ? file : `${prefix}/${file}`,
		...change,
		body: bodyOf(finding)
	}]);
}
function bodyOf({ rule, message, object }) {
	const about = object === void 0 ? "" : `${markdownText(`${object.kind} ${object.name}`)}: `;
	return `**${markdownText(rule)}** ${about}${markdownProse(message)}\n\nVerified: rendered and checked with this change, the finding is resolved and there is no new one.`;
}
// src/action/main.ts
/** Names of all outputs; a test holds them to `action.yml`. */
const outputNames = [
	"errors",
	"warnings",
	"infos",
	"targets",
	"rendered",
	"report",
	"sarif"
];
/** The Action: reads inputs; writes annotations, summary, outputs and exit status. Only this file uses `@actions/core`. */
async function main() {
	try {
		const workspace = process.env.GITHUB_WORKSPACE ?? process.cwd();
		const inputs = readInputs(getInput, resolve(workspace, getInput("working-directory")));
		const disk = diskOf(inputs.options, workspace);
		checkFolders(inputs.options, workspace);
		if (inputs.token !== "") setSecret(inputs.token);
		const step = {
			inputs,
			context: contextOf(inputs, environmentOf()),
			workspace,
			disk
		};
		if (inputs.publish !== void 0) await publish(step, inputs.publish);
		else if (inputs.shard !== void 0) await renderShard(step, inputs.shard);
		else await check(step);
	} catch (error) {
		setFailed(explained(error));
	}
}
async function check({ inputs, context, workspace, disk }) {
	const prefix = relative(workspace, repositoryRootOf(inputs.options)).split(sep).join("/");
	const base = await baseOf(inputs, context.event, log);
	const suggests = inputs.review === "auto" && context.api !== void 0 && context.event?.kind === "pull-request";
	const [report, destination] = await Promise.all([runOrMerge({
		...inputs.options,
		...base === void 0 ? {} : { base },
		...suggests ? { fixes: 30 } : {},
		onWarning: log.warning
	}, {
		merge: inputs.merge,
		disk
	}), destinationOf(context, {
		prefix: prefix.startsWith("..") ? "" : prefix,
		blobOf: blobsIn(workspace)
	})]);
	await conclude(report, destination, {
		inputs,
		disk
	});
}
/** Checks, or merges what shards have rendered. */
function runOrMerge(options, { merge, disk }) {
	if (merge.length === 0) return run(options);
	const parts = partFiles(merge.map((path) => disk.realPath(resolve(options.cwd, path))));
	const files = parts.map((path) => ({
		name: relative(options.cwd, path),
		text: partText(path, disk.readFile)
	}));
	return mergeShards(options, files, { hide: parts });
}
/** Renders one shard; the step that merges reports its findings. */
async function renderShard({ inputs, context, disk }, shard) {
	const { index, of } = shard;
	const base = await baseOf(inputs, context.event, log);
	const options = {
		...inputs.options,
		...base === void 0 ? {} : { base }
	};
	const file = resolve(options.cwd, partName(shard));
	const { part, rendered, targets } = await runShard(options, shard, { hide: [file] });
	disk.outputFile(file).write(part);
	const done = `rendered ${rendered} of ${counted(targets, "target")}`;
	info(oneLine(`shard ${index} of ${of}: ${done}, part file written to ${file}`));
}
async function conclude(report, destination, { inputs, disk }) {
	for (const line of muted(formats.text(report, plainPresentation).split("\n"))) info(line);
	const { rest } = await published(report, destination, inputs);
	await writeResults(report, {
		inputs,
		disk
	}, presentationFor(destination));
	if (report.exitCode !== 0) setFailed([failureSentence(report), rest].filter((part) => part !== "").join("; "));
	else if (rest !== "") notice(rest);
}
/**
* Publishes an existing report: of other jobs of this workflow, as if this step had checked, or of a completed workflow on
* a pull request, whose findings fail the check of that pull request and not this run.
*/
async function publish({ inputs, context, workspace, disk }, file) {
	const report = reportFrom(resolve(inputs.options.cwd, file), disk.readFile, inputs.options.failOn);
	if (context.eventName !== "workflow_run") return conclude(report, await destinationOf(context, {
		prefix: "",
		blobOf: blobsIn(workspace)
	}), {
		inputs,
		disk
	});
	const destination = await destinationOfRun(context, log);
	if (destination === void 0) return;
	const { rest, notDelivered } = await published(report, destination, inputs);
	await writeResults(report, {
		inputs,
		disk
	}, presentationFor(destination));
	if (rest !== "") info(rest);
	if (notDelivered) setFailed("GitHub accepted neither a check run nor a comment; grant checks: write and pull-requests: write");
}
/** An error while publishing must not hide the findings. */
async function published(report, destination, wanted) {
	const markdown = formats.markdown(report, presentationFor(destination));
	const publication = {
		report,
		title: describeFindings(report),
		markdown,
		suggestions: suggestionsOf(report, destination.prefix)
	};
	try {
		return await publishReport(publication, destination, {
			wanted,
			log
		});
	} catch (error) {
		warning(`report not published completely: ${explained(error)}`);
		return {
			rest: "",
			notDelivered: false
		};
	}
}
/** Links use the head of the change: the merge commit of a pull request is deleted later. */
function presentationFor({ head, prefix }) {
	const url = sourceUrlOf(process.env, head);
	return {
		...plainPresentation,
		sourceUrl: url === void 0 || prefix === "" ? url : `${url}/${prefix}`
	};
}
async function writeResults(report, { inputs, disk }, how) {
	writeOutputs(report, {
		inputs,
		disk
	}, how);
	if (inputs.summary && process.env.GITHUB_STEP_SUMMARY !== void 0) await summary$1.addRaw(summary(report, how)).write();
}
const writers = {
	error,
	warning,
	info: notice
};
const log = {
	info: (message) => info(muted([message]).join("\n")),
	warning: (message) => warning(oneLine(message)),
	annotate: ({ severity, title, text: message, file, line, columns }) => writers[severity](message, {
		title,
		file,
		startLine: line,
		...columns === void 0 ? {} : {
			endLine: line,
			startColumn: columns[0],
			endColumn: columns[1]
		}
	})
};
function environmentOf() {
	return {
		env: process.env,
		readText: (path) => readFileSync(path, "utf8"),
		warn: log.warning,
		fetch: fetchOf(process.env)
	};
}
function writeOutputs(report, { inputs, disk }, how) {
	const { options, sarifFile, reportFile, formats: further } = inputs;
	const { counts } = report;
	const written = (format, file) => {
		if (file === void 0) return "";
		const path = resolve(options.cwd, file);
		disk.outputFile(path).write(formats[format](report, how));
		return path;
	};
	for (const { format, file } of further) written(format, file);
	const values = {
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info,
		targets: counts.targets,
		rendered: counts.renderedTargets,
		report: written("json", reportFile),
		sarif: written("sarif", sarifFile)
	};
	for (const name of outputNames) setOutput(name, values[name]);
}
function failureSentence(report) {
	const { reason } = report.notJudged ?? {};
	if (report.exitCode === 2 && reason !== void 0) return `Seaworthy judged no object: ${oneLine(reason)}; if that is intended, set allow-empty`;
	return `Seaworthy found ${describeFindings(report)}; fail-on is ${report.failOn}`;
}
function describeFindings({ counts }) {
	return `${counted(counts.error, "error")}, ${counted(counts.warning, "warning")} and ${counts.info} info`;
}
function explained(error) {
	if (isSystemError(error)) return oneLine(error.message);
	if (!(error instanceof SeaworthyError)) {
		const stack = error instanceof Error ? error.stack ?? error.message : String(error);
		return `internal error of Seaworthy; report it with this text: ${harmless(stack)}`;
	}
	return [error.failure, ...error.others].map(({ message, hint, file, line }) => {
		const place = file === void 0 ? "" : `${file}:${line ?? 1} `;
		return oneLine(`${place}${message}${hint === void 0 ? "" : `; ${hint}`}`);
	}).join("\n");
}
// src/action.ts
await main();
export {};
