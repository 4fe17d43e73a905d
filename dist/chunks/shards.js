import { t as package_default } from "./package.js";
import { v as discover } from "./usingCtx.js";
import { l as headCommit, r as judge } from "./run.js";
import { r as repoPath, t as nodeFiles } from "./node-files.js";
import { d as openOverlay } from "./bridge.js";
import { t as SeaworthyError } from "./failure.js";
import { t as require_ajv } from "./ajv.js";
import { i as split, t as isPartName } from "./split.js";
import { i as withTools, n as openSession, r as repositoryRootOf } from "./session.js";
import { join, posix } from "node:path";
import { createCipheriv, createDecipheriv, createHash, createHmac, scryptSync } from "node:crypto";
// src/shard/contents.ts
/** Reads each file once for each side; one that cannot be read counts as absent. */
function contentsIn(filesOf) {
	const sides = /* @__PURE__ */ new Map();
	return async (side, inputs) => {
		const digestOf = sides.get(side) ?? remembered(filesOf(side));
		sides.set(side, digestOf);
		const digests = await Promise.all(inputs.map(async (path) => [path, await digestOf(path)]));
		return createHash("sha256").update(JSON.stringify(digests)).digest("hex");
	};
}
function remembered(files) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const digest = known.get(path) ?? digestIn(path, files);
		known.set(path, digest);
		return digest;
	};
}
async function digestIn(path, files) {
	try {
		return createHash("sha256").update(await files.read(path)).digest("hex");
	} catch (error) {
		if (error instanceof SeaworthyError) return "";
		throw error;
	}
}
// src/shard/costs.ts
/** Milliseconds, roughly; only the proportions count. */
const perTarget = {
	plain: 0,
	helm: 40,
	kustomize: 20
};
const perFile = 2;
const perKibibyte = .5;
/** How long it may take to render and locate each target: by its kind, and the number and size of the files below it. */
async function estimatedCosts(targets, files, exclude) {
	const folders = new Map(targets.map(({ path }) => [path, 0]));
	const below = targets.length === 0 ? [] : (await files.walk({
		under: [...new Set(pathsOf(targets))],
		exclude
	})).files;
	for (const path of new Set(below)) {
		const size = (await files.stat(path).catch(() => void 0))?.size ?? 0;
		for (const folder of foldersAbove(path)) {
			const known = folders.get(folder);
			if (known !== void 0) folders.set(folder, known + perFile + size / 1024 * perKibibyte);
		}
	}
	return new Map(targets.map(({ id, kind, path }) => [id, perTarget[kind] + (folders.get(path) ?? 0)]));
}
function pathsOf(targets) {
	return targets.map(({ path }) => path);
}
function foldersAbove(path) {
	const folders = [];
	for (let folder = posix.dirname(path);; folder = posix.dirname(folder)) {
		folders.push(folder);
		if (folder === ".") return folders;
	}
}
// src/shard/schema.ts
var import_ajv = require_ajv();
/** Longer than anything Seaworthy writes; what is longer was not written by it. */
const sentence = {
	type: "string",
	maxLength: 1e6
};
const name = {
	type: "string",
	maxLength: 4096
};
const signature = {
	type: "string",
	pattern: "^[0-9a-f]{64}$"
};
const commit = {
	type: "string",
	pattern: "^[0-9a-f]{40,64}$"
};
const whole = {
	type: "integer",
	minimum: 0,
	maximum: 1e9
};
const entries = 1e6;
/** A path below the root, or nothing: no way up, no way from the top, no control characters. */
const file = {
	type: "string",
	maxLength: 4096,
	pattern: "^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$"
};
/** Text, or text that opens only beside the files it was made from. */
const words = { oneOf: [{ type: "string" }, {
	type: "object",
	required: ["sealed"],
	additionalProperties: false,
	properties: { sealed: {
		type: "string",
		pattern: "^[A-Za-z0-9+/]*={0,2}$"
	} }
}] };
const line = {
	type: "array",
	minItems: 3,
	maxItems: 3,
	items: {
		...whole,
		minimum: -1
	}
};
const lists = {
	files: {
		type: "array",
		maxItems: entries,
		items: file
	},
	lines: {
		type: "array",
		maxItems: entries,
		items: line
	},
	items: {
		type: "array",
		maxItems: entries,
		items: line
	}
};
const names = {
	type: "array",
	maxItems: 1e3,
	items: name
};
const request = {
	type: "object",
	required: [
		"chart",
		"release",
		"namespace",
		"values",
		"set",
		"kubeVersion",
		"apiVersions"
	],
	additionalProperties: false,
	properties: {
		chart: file,
		release: name,
		namespace: name,
		values: {
			type: "array",
			maxItems: 1e3,
			items: file
		},
		set: names,
		kubeVersion: name,
		apiVersions: names,
		includeCrds: { type: "boolean" },
		isUpgrade: { type: "boolean" },
		inline: {
			type: "object",
			required: ["text"],
			additionalProperties: false,
			properties: {
				text: words,
				...lists
			}
		},
		nameTemplate: name,
		skipTests: { type: "boolean" },
		skipHooks: { type: "boolean" }
	}
};
const outcome = {
	type: "object",
	required: ["kind"],
	discriminator: { propertyName: "kind" },
	oneOf: [
		{
			required: ["answer"],
			properties: {
				kind: { const: "text" },
				answer: {
					type: "object",
					required: ["output", "documents"],
					additionalProperties: false,
					properties: {
						output: {
							type: "array",
							maxItems: entries,
							items: { oneOf: [...words.oneOf, whole] }
						},
						documents: {
							type: "array",
							maxItems: entries,
							items: {
								type: "object",
								required: [
									"source",
									"sourceLine",
									"text"
								],
								additionalProperties: false,
								properties: {
									source: file,
									sourceLine: whole,
									text: words
								}
							}
						},
						...lists,
						partial: whole,
						fallbacks: whole,
						needs: {
							type: "array",
							maxItems: 1e3,
							items: request
						},
						inflated: {
							type: "array",
							maxItems: entries,
							items: line
						}
					}
				}
			}
		},
		{
			required: ["answer"],
			properties: {
				kind: { const: "causes" },
				answer: {
					type: "object",
					required: ["documents"],
					additionalProperties: false,
					properties: { documents: {
						type: "array",
						maxItems: entries,
						items: {
							type: "array",
							maxItems: entries,
							items: {
								type: "object",
								additionalProperties: false,
								properties: {
									file,
									line: whole,
									near: { type: "boolean" },
									values: {
										type: "object",
										required: [
											"file",
											"line",
											"path"
										],
										additionalProperties: false,
										properties: {
											file,
											line: whole,
											path: names,
											below: { type: "boolean" },
											missing: names
										}
									}
								}
							}
						}
					} }
				}
			}
		},
		{
			required: ["error"],
			properties: {
				kind: { const: "error" },
				error: {
					type: "object",
					required: ["code", "message"],
					properties: {
						code: name,
						message: sentence,
						hint: sentence,
						detail: sentence,
						file,
						line: whole,
						column: whole,
						context: {
							type: "array",
							maxItems: 1e3,
							items: sentence
						},
						values: {
							type: "array",
							maxItems: 1e3,
							items: {
								type: "object",
								required: [
									"file",
									"line",
									"path"
								],
								properties: {
									file,
									line: whole,
									path: sentence
								}
							}
						}
					}
				}
			}
		}
	]
};
const call = {
	type: "object",
	required: [
		"key",
		"about",
		"inputs",
		"contents",
		"outcome"
	],
	properties: {
		key: signature,
		about: name,
		inputs: {
			type: "array",
			maxItems: entries,
			items: {
				...file,
				minLength: 1
			}
		},
		contents: signature,
		outcome
	}
};
/** What a part has to be: it may come from the pull request of a stranger. */
const partSchema = {
	type: "object",
	required: [
		"version",
		"seaworthy",
		"shard",
		"sharedState",
		"paths",
		"targets",
		"calls"
	],
	properties: {
		version: { const: 1 },
		seaworthy: {
			type: "string",
			maxLength: 100
		},
		shard: {
			type: "object",
			required: ["index", "of"],
			properties: {
				index: {
					type: "integer",
					minimum: 1,
					maximum: 1e3
				},
				of: {
					type: "integer",
					minimum: 1,
					maximum: 1e3
				}
			}
		},
		sharedState: {
			type: "object",
			required: ["settings", "targets"],
			properties: {
				commit,
				settings: signature,
				targets: signature
			}
		},
		base: commit,
		paths: {
			type: "array",
			maxItems: 1e4,
			items: file
		},
		targets: {
			type: "array",
			maxItems: 1e5,
			items: name
		},
		calls: {
			type: "array",
			maxItems: entries,
			items: call
		}
	}
};
// src/shard/receive.ts
/** Reads parts; throws a SeaworthyError that says which file is wrong, or which shard is missing. */
function receiveParts(files, seaworthy) {
	const validate = new import_ajv.Ajv({
		allowUnionTypes: true,
		discriminator: true
	}).compile(partSchema);
	const parts = files.map(({ name, text }) => {
		const value = parsed(text);
		if (value === void 0) throw invalid(name, "is not JSON", "hand over what a shard wrote, and all of it");
		if (!validate(value)) {
			const [first] = validate.errors ?? [];
			throw invalid(name, `is no part that 'seaworthy check --shard' writes: ${`${first?.instancePath || "it"} ${first?.message ?? "is not as it should be"}`}`, again);
		}
		return {
			...value,
			name
		};
	});
	const first = complete(parts, seaworthy);
	for (const part of parts) agree(first, part);
	for (const part of parts) ordered(part);
	const { sharedState, base, paths, shard } = first;
	const calls = parts.flatMap((part) => part.calls.map((call) => ({
		...call,
		part: part.name
	})));
	return {
		common: {
			sharedState,
			paths,
			of: shard.of,
			...base === void 0 ? {} : { base }
		},
		calls: new Map(calls.map((call) => [call.key, call]))
	};
}
const again = "run that shard again, and hand its part over as it is";
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** The first of them, when each shard of the same run is there once. */
function complete(parts, seaworthy) {
	const [first] = parts;
	if (first === void 0) throw new SeaworthyError({
		code: "usage",
		message: "no part was named"
	});
	const seen = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { index, of } = part.shard;
		if (part.seaworthy !== seaworthy) {
			const why = `was written by Seaworthy ${JSON.stringify(part.seaworthy)}, and this is ${seaworthy}`;
			throw invalid(part.name, why, "use the same version for the shards and for merge");
		}
		if (of !== first.shard.of) throw invalid(part.name, `is one of ${of}, and '${first.name}' is one of ${first.shard.of}`, oneRun);
		const other = seen.get(index);
		if (other !== void 0) throw invalid(part.name, `is shard ${index} of ${of}, and so is '${other.name}'`, oneRun);
		seen.set(index, part);
	}
	const missing = Array.from({ length: first.shard.of }, (_, at) => at + 1).filter((index) => !seen.has(index));
	if (missing.length === 0) return first;
	throw new SeaworthyError({
		code: "part-invalid",
		message: `of ${first.shard.of} shards ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: ${missing.join(", ")}`,
		hint: "name the parts of all shards; one that did not end left none"
	});
}
const oneRun = "name the parts of one run, each of them once";
function agree(first, part) {
	const differs = disagreement(first, part) ?? (first.base === part.base ? void 0 : "was compared with another base");
	const why = (JSON.stringify(first.paths) === JSON.stringify(part.paths) ? void 0 : "looked at other paths") ?? differs;
	if (why !== void 0) throw invalid(part.name, `${why} than '${first.name}'`, oneRun);
}
/** What two sides do not agree on, as the beginning of a sentence that ends in `than …`; undefined when they do. */
function disagreement({ sharedState: a }, { sharedState: b }) {
	if (a.commit !== b.commit) return `is of another commit (${b.commit ?? "none"}, not ${a.commit ?? "none"})`;
	if (a.settings !== b.settings) return "was made with other options, or another configuration,";
	return a.targets === b.targets ? void 0 : "found other targets";
}
/** Each document stands in the output once at most, so that a small part cannot become a large text. */
function ordered({ name, calls }) {
	for (const { about, outcome } of calls) {
		if (outcome.kind !== "text") continue;
		const { output, documents } = outcome.answer;
		const indexes = output.filter((piece) => typeof piece === "number");
		if (indexes.some((index, at) => index >= documents.length || index <= (indexes[at - 1] ?? -1))) throw invalid(name, `has documents out of order (${about})`, again);
	}
}
function invalid(name, why, hint) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${name}' ${why}`,
		hint
	});
}
// src/shard/call-key.ts
/** The name of a call; in which folder the base is laid is a matter of one machine. */
function keyOf(asked, { sealer }) {
	const { engine, op, request, overlay } = asked;
	return sealer.sign(JSON.stringify([
		overlay === void 0 ? "head" : "base",
		engine,
		op,
		request
	]));
}
// src/shard/pack.ts
/** The outcome of a call as it stands in a part; undefined for one that parts do not carry. */
function packed(outcome, seal) {
	if (!outcome.ok) return {
		kind: "error",
		error: outcome.error
	};
	if (isText(outcome.answer)) return {
		kind: "text",
		answer: packedText(outcome.answer, seal)
	};
	return isCauses$1(outcome.answer) ? {
		kind: "causes",
		answer: { documents: outcome.answer.documents }
	} : void 0;
}
/** An answer of `template` or `build`. */
function isText(answer) {
	return typeof answer === "object" && answer !== null && "output" in answer;
}
/** An answer of `locate`. */
function isCauses$1(answer) {
	return typeof answer === "object" && answer !== null && "renders" in answer;
}
/** The output holds each document once more; it is kept as what stands around them. */
function packedText(answer, seal) {
	const { output, documents, needs, warnings: _, ok: __, ...lines } = answer;
	const pieces = [];
	let at = 0;
	const known = documents ?? [];
	for (const [index, { text }] of known.entries()) {
		const body = text.trimEnd();
		const start = output.indexOf(body, at);
		if (body === "" || start === -1) continue;
		if (start > at) pieces.push(hidden(output.slice(at, start), seal));
		pieces.push(index);
		at = start + body.length;
	}
	if (at < output.length) pieces.push(hidden(output.slice(at), seal));
	return {
		...lines,
		output: pieces,
		documents: known.map((each) => ({
			...each,
			text: hidden(each.text, seal)
		})),
		...needs === void 0 ? {} : { needs: needs.map((each) => packedRequest(each, seal)) }
	};
}
/** Keys stay in their order, for the next call is found by the very letters of its request. */
function packedRequest(request, seal) {
	const { inline, ...others } = request;
	return inline === void 0 ? others : {
		...request,
		inline: {
			...inline,
			text: { sealed: seal(inline.text) }
		}
	};
}
/** Words that may be those of a Secret are hidden. Hiding too many does no harm: they come back as they were. */
function hidden(text, seal) {
	return /\bSecret(?:List)?\b/.test(text) ? { sealed: seal(text) } : text;
}
/** What an engine answered; the inverse of {@link packed}. */
function unpacked(outcome, open) {
	if (outcome.kind === "causes") return outcome.answer;
	const { output, documents, needs, ...lines } = outcome.answer;
	const shown = (words) => typeof words === "string" ? words : open(words.sealed);
	const opened = documents.map((each) => ({
		...each,
		text: shown(each.text)
	}));
	const pieces = output.map((piece) => typeof piece === "number" ? opened[piece]?.text.trimEnd() ?? "" : shown(piece));
	const requests = needs?.map((request) => request.inline === void 0 ? request : {
		...request,
		inline: {
			...request.inline,
			text: shown(request.inline.text)
		}
	});
	const text = {
		...lines,
		output: pieces.join(""),
		documents: opened
	};
	return requests === void 0 ? text : {
		...text,
		needs: requests
	};
}
// src/shard/record.ts
function recording(engines, context) {
	const calls = /* @__PURE__ */ new Map();
	const recorded = (inner, overlay) => ({
		async call(engine, op, request) {
			const outcome = await inner.call(engine, op, request);
			const call = await callOf({
				engine,
				op,
				request,
				overlay
			}, outcome, context);
			if (call !== void 0) calls.set(call.key, call);
			return outcome;
		},
		through: (folder) => recorded(inner.through(folder), folder)
	});
	return {
		engines: recorded(engines, void 0),
		calls: () => [...calls.values()].sort((a, b) => a.key < b.key ? -1 : 1)
	};
}
/**
* What may be a Secret's opens only for who has the very files it was made from, and those tell as much: whoever has
* them can render it.
*/
async function callOf(asked, outcome, context) {
	const { sealer, contentsOf } = context;
	const { inputs } = outcome;
	const contents = await contentsOf(asked.overlay, inputs);
	const answer = packed(outcome, (text) => sealer.seal(text, contents));
	if (answer === void 0) return void 0;
	return {
		key: keyOf(asked, context),
		about: aboutOf(asked),
		inputs,
		contents: sealer.sign(contents),
		outcome: answer
	};
}
function aboutOf({ engine, op, request }) {
	const place = request !== null && typeof request === "object" ? "chart" in request ? request.chart : "path" in request ? request.path : "" : "";
	return `${engine} ${op} ${String(place)}`;
}
// src/shard/replay.ts
/**
* Engines that answer from parts what was asked by a shard, word for word and of the same files, and everything else
* themselves: whatever a shard could not know makes merging slower and never different.
*/
function replaying(engines, kept, context) {
	const replayed = (inner, overlay) => ({
		async call(engine, op, request) {
			const call = kept.get(keyOf({
				engine,
				op,
				request,
				overlay
			}, context));
			if (call === void 0) return inner.call(engine, op, request);
			const outcome = await outcomeOf(call, overlay, context);
			if (!answers(outcome, op)) throw damaged(call);
			return outcome;
		},
		through: (folder) => replayed(inner.through(folder), folder)
	});
	return replayed(engines, void 0);
}
/** Rendering answers text, locating answers causes; the schema of parts has seen to what is in them. */
function answers(outcome, op) {
	return !outcome.ok || op === "locate" === isCauses(outcome.answer);
}
function isCauses(answer) {
	return typeof answer === "object" && answer !== null && !("output" in answer);
}
async function outcomeOf(call, overlay, { sealer, contentsOf }) {
	const { inputs, outcome } = call;
	const contents = await contentsOf(overlay, inputs);
	if (sealer.sign(contents) !== call.contents) throw otherFiles(call);
	if (outcome.kind === "error") return {
		ok: false,
		error: outcome.error,
		inputs,
		accesses: void 0
	};
	return {
		ok: true,
		answer: unpacked(outcome, (sealed) => {
			const text = sealer.open(sealed, contents);
			if (text === void 0) throw damaged(call);
			return text;
		}),
		inputs,
		accesses: void 0
	};
}
function otherFiles({ part, about }) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${part}' tells of other files than this checkout has (${about})`,
		hint: "check out the same commit for the shards and for merge, and build chart dependencies in all of them or in none"
	});
}
function damaged({ part, about }) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${part}' holds an answer that no shard wrote like this (${about})`,
		hint: "run that shard again, and hand its part over as it is"
	});
}
// src/shard/sealer.ts
const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** A vault whose key is derived so slowly (scrypt, some 50 ms) that guessing a weak password in `agreed` is dear. */
function sealerOf(agreed) {
	const key = scryptSync(agreed, "seaworthy part", keyBytes);
	const mac = (words) => createHmac("sha256", key).update(words).digest();
	return {
		sign: (words) => mac(`sign ${words}`).toString("hex"),
		seal(text, lock) {
			const iv = mac(`iv ${lock} ${text}`).subarray(0, ivBytes);
			const sealing = createCipheriv(cipher, mac(`lock ${lock}`), iv);
			const hidden = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
			return Buffer.concat([
				iv,
				sealing.getAuthTag(),
				hidden
			]).toString("base64");
		},
		open(sealed, lock) {
			const bytes = Buffer.from(sealed, "base64");
			if (bytes.length < 28) return void 0;
			const opening = createDecipheriv(cipher, mac(`lock ${lock}`), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
			opening.setAuthTag(bytes.subarray(ivBytes, 28));
			try {
				const text = opening.update(bytes.subarray(28));
				return Buffer.concat([text, opening.final()]).toString("utf8");
			} catch {
				return;
			}
		}
	};
}
// src/shards.ts
/** Of this Seaworthy: parts of another are not read. */
const { version } = package_default;
/**
* Renders one share of the charts and kustomizations, looks for the lines of what it can judge, and writes down what the
* engines answered. Its findings are not final, for they lack what other targets say: the verdict is the merge's.
*/
async function runShard(options, shard, { hide }) {
	const { cache: _, ...uncached } = options;
	const work = without(await openSession(uncached), hide);
	const { sharedState, context, shardOf } = await agreement(work, shard.of);
	const isMine = (target) => target.kind === "plain" || shardOf(target.id) === shard.index;
	return withTools(work, async (tools) => {
		const recorder = recording(tools.engines, context);
		const report = await judge(work, {
			...tools,
			engines: recorder.engines
		}, { isMine });
		const expensive = report.rendered.filter(({ target }) => target.kind !== "plain");
		const base = report.comparison?.commit;
		const part = {
			version: 1,
			seaworthy: version,
			shard,
			sharedState,
			...base === void 0 ? {} : { base },
			paths: work.paths,
			targets: expensive.map(({ target }) => target.id),
			calls: recorder.calls()
		};
		const rendered = expensive.filter(({ status }) => status === "rendered").length;
		return {
			part: `${JSON.stringify(part)}\n`,
			targets: expensive.length,
			rendered
		};
	});
}
/**
* One run over the whole repository in which the engines answer from the parts what a shard has asked them already. So
* the report is that of a run without shards, by construction.
*/
async function mergeShards(options, files, { hide }) {
	const { common, calls } = receiveParts(files, version);
	const root = repositoryRootOf(options);
	const paths = common.paths.map((path) => join(root, repoPath(path)));
	const { cache: _, ...uncached } = options;
	const work = without(await openSession({
		...uncached,
		root,
		paths
	}), hide);
	const { sharedState, context } = await agreement(work, common.of);
	const why = disagreement({ sharedState }, common);
	const first = files[0]?.name ?? "";
	if (why !== void 0) throw invalid(first, `${why} than this run`, sameRun);
	if (common.base === void 0 !== (options.base === void 0)) throw invalid(first, common.base === void 0 ? "was compared with nothing, and this run has --base" : `was compared with ${common.base}`, "give --base to the shards and to merge, or to neither");
	const report = await withTools(work, (tools) => judge(work, {
		...tools,
		engines: replaying(tools.engines, calls, context)
	}));
	if (report.comparison?.commit === common.base) return report;
	throw invalid(first, `was compared with ${common.base}, and this run with ${report.comparison?.commit}`, "give the commit itself to --base, so that it stays the same while the branch moves on");
}
const sameRun = "check out the same commit, and give merge the options that the shards were given";
/** What every shard finds out alike before it begins. */
async function agreement(work, of) {
	const { files, config, paths, policySets } = work;
	const rules = policySets.flatMap((each) => each.rules);
	const { targets } = await discover(files, config, paths);
	const expensive = targets.filter(({ kind }) => kind !== "plain");
	const shardOf = split(await estimatedCosts(expensive, files, config.exclude), of);
	const commit = await headCommit(files.root);
	const { failOn: _, ...settings } = config;
	const division = targets.map(({ id, kind }) => [
		id,
		kind,
		kind === "plain" ? 0 : shardOf(id)
	]);
	const sealer = sealerOf(JSON.stringify([
		version,
		paths,
		settings,
		rules
	]));
	const earlier = (folder) => nodeFiles(files.root, config.limits.fileBytes, openOverlay(folder));
	return {
		sharedState: {
			...commit === void 0 ? {} : { commit },
			settings: sealer.sign("settings"),
			targets: createHash("sha256").update(JSON.stringify(division)).digest("hex")
		},
		context: {
			sealer,
			contentsOf: contentsIn((folder) => folder === void 0 ? files : earlier(folder))
		},
		shardOf
	};
}
/** The same repository without these files, and without parts that another shard on this machine has left. */
function without(work, hide) {
	const hidden = new Set(hide);
	const { files } = work;
	const walk = async (options) => {
		const found = await files.walk(options);
		return {
			...found,
			files: found.files.filter((path) => !isPartName(path) && !hidden.has(join(files.root, path)))
		};
	};
	return {
		...work,
		files: {
			...files,
			walk
		}
	};
}
export { runShard as n, mergeShards as t };
