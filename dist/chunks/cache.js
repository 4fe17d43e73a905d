import { t as buildDigest } from "./dist.js";
import { d as openOverlay, n as bridge, r as digestOf, t as accessKey } from "./bridge.js";
import { t as SeaworthyError } from "./failure.js";
import { i as severities } from "./severity.js";
import { t as require_ajv } from "./ajv.js";
import { t as readDocument } from "./read.js";
import { join } from "node:path";
import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
import { isDeepStrictEqual } from "node:util";
// src/host/store.ts
const usualBounds = {
	entries: 1e4,
	bytes: 536870912
};
const anHour = 36e5;
/** A rendered Secret is as readable here as it is in the repository: to the owner alone. */
const ownerOnly = {
	file: 384,
	folder: 448
};
/** Backup programs leave a folder with this file out: https://bford.info/cachedir/ */
const tagFile = "CACHEDIR.TAG";
const tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Kept by Seaworthy between runs; may be deleted any time.\n";
/** Names of entries, of what is being written, and of the tag. */
const ours = /^(?:[\w-]+\.[\w-]{43}|\.[0-9a-f-]{36}|CACHEDIR\.TAG)$/;
/**
* Opens the store at `folder` (absolute), made when missing; inside a repository it makes git ignore it. Throws a
* SeaworthyError for a folder that holds anything else: nothing of a user's is to be mixed up with entries.
*/
function openStore(folder, bounds = usualBounds) {
	let problem = prepared(folder);
	const kept = new Map(problem === void 0 ? keptIn(folder).map((each) => [each.name, each]) : []);
	const attempt = (work) => {
		try {
			if (problem === void 0) work();
		} catch (error) {
			problem = wordsOf(error);
		}
	};
	const use = (name, bytes) => {
		kept.set(name, {
			name,
			bytes,
			usedAt: Date.now()
		});
	};
	return {
		names: lastUsedFirst(kept.values()).map(({ name }) => name),
		read(name) {
			const text = kept.has(name) ? checked(join(folder, name)) : void 0;
			const before = kept.get(name);
			if (text === void 0 || before === void 0) return void 0;
			if (Date.now() - before.usedAt > anHour) attempt(() => utimesSync(join(folder, name), /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()));
			use(name, before.bytes);
			return text;
		},
		write(name, text) {
			attempt(() => writeWhole(folder, name, `${digestOf(text)}\n${text}`));
			use(name, text.length);
		},
		close() {
			attempt(() => prune(folder, lastUsedFirst(kept.values()), bounds));
			return problem;
		}
	};
}
/** Makes the folder ready; answers why it cannot be used. */
function prepared(folder) {
	try {
		mkdirSync(folder, {
			recursive: true,
			mode: ownerOnly.folder
		});
		if (existsSync(join(folder, tagFile))) return void 0;
		const names = readdirSync(folder);
		if (!names.every((name) => name === ".gitignore" || ours.test(name))) throw foreign(folder);
		if (!names.includes(".gitignore")) writeWhole(folder, ".gitignore", "*\n");
		writeWhole(folder, tagFile, tag);
		return;
	} catch (error) {
		if (error instanceof SeaworthyError) throw error;
		return wordsOf(error);
	}
}
function foreign(folder) {
	return new SeaworthyError({
		code: "usage",
		message: `'${folder}' cannot be the cache: it holds other files`,
		hint: "name a folder that is empty or does not exist yet"
	});
}
/** What another run is still writing is left alone. */
function keptIn(folder) {
	const found = [];
	for (const name of readdirSync(folder)) {
		if (name === tagFile || !ours.test(name)) continue;
		const stats = statSync(join(folder, name), { throwIfNoEntry: false });
		if (stats?.isFile() !== true) continue;
		if (!name.startsWith(".")) found.push({
			name,
			bytes: stats.size,
			usedAt: stats.mtimeMs
		});
		else if (Date.now() - stats.mtimeMs > anHour) rmSync(join(folder, name), { force: true });
	}
	return found;
}
/** The first line of an entry is the digest of the rest. */
function checked(path) {
	try {
		const whole = readFileSync(path, "utf8");
		const line = whole.indexOf("\n");
		const text = whole.slice(line + 1);
		return line > 0 && whole.slice(0, line) === digestOf(text) ? text : void 0;
	} catch {
		return;
	}
}
/** Under another name first: readers see all of it or nothing. */
function writeWhole(folder, name, text) {
	const partial = join(folder, `.${randomUUID()}`);
	writeFileSync(partial, text, {
		mode: ownerOnly.file,
		flag: "wx"
	});
	renameSync(partial, join(folder, name));
}
function prune(folder, kept, bounds) {
	let bytes = 0;
	for (const [at, each] of kept.entries()) {
		bytes += each.bytes;
		if (at >= bounds.entries || bytes > bounds.bytes) rmSync(join(folder, each.name), { force: true });
	}
}
function lastUsedFirst(kept) {
	return [...kept].sort((a, b) => b.usedAt - a.usedAt || (a.name < b.name ? -1 : 1));
}
function wordsOf(error) {
	return error instanceof Error ? error.message : String(error);
}
// src/evaluate/judgements.ts
/** Names what a rule says: the rule, what it is made of, and its parameters. */
function ruleKey({ meta, params }, setDigest) {
	return JSON.stringify([
		meta.id,
		meta.digest ?? setDigest,
		params
	]);
}
// src/cache/schema.ts
/** Failures that come again as long as the files are the same; those of time and memory may not. */
const lastingFailures = [
	"chart-invalid",
	"chart-dependency-missing",
	"values-invalid",
	"template-failed",
	"kustomization-invalid",
	"kustomization-cycle",
	"kustomization-missing-base",
	"kustomization-failed",
	"yaml-invalid"
];
const text = { type: "string" };
const line = {
	type: "integer",
	minimum: 0
};
/** A path in the form `repoPath` gives it: relative, and never upwards. */
const file = {
	type: "string",
	pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000\\n]+$"
};
const files = {
	type: "array",
	items: file
};
const failure = {
	type: "object",
	required: ["code", "message"],
	properties: {
		code: { enum: lastingFailures },
		message: text,
		hint: text,
		file,
		line,
		column: line,
		detail: text,
		context: {
			type: "array",
			items: text
		},
		values: {
			type: "array",
			items: {
				type: "object",
				required: [
					"file",
					"line",
					"path"
				],
				properties: {
					file,
					line,
					path: text
				}
			}
		}
	}
};
const renderSchema = {
	type: "object",
	required: ["status", "inputs"],
	if: { properties: { status: { const: "rendered" } } },
	then: {
		required: [
			"output",
			"documents",
			"reads"
		],
		properties: {
			output: text,
			documents: {
				type: "array",
				items: {
					type: "object",
					required: ["text", "sourceLine"],
					properties: {
						text,
						source: file,
						sourceLine: {
							type: "integer",
							minimum: 1
						}
					}
				}
			},
			reads: {
				type: "array",
				items: { anyOf: [{ type: "null" }, {
					type: "object",
					required: ["ok"],
					if: { properties: { ok: { const: true } } },
					then: { required: ["value"] },
					else: {
						required: ["failure"],
						properties: {
							ok: { const: false },
							failure
						}
					}
				}] }
			},
			inputs: files
		}
	},
	else: {
		required: ["failure"],
		properties: {
			status: { const: "failed" },
			failure,
			inputs: files
		}
	}
};
const accessesSchema = {
	type: "array",
	items: {
		type: "object",
		required: [
			"kind",
			"path",
			"digest"
		],
		properties: {
			kind: { enum: [
				"read",
				"stat",
				"list"
			] },
			path: text,
			digest: text
		}
	}
};
const path = {
	type: "array",
	items: { anyOf: [text, { type: "integer" }] }
};
/** Groups of rules, and by the digest of an input document what each group said of it. */
const judgementsSchema = {
	type: "object",
	required: ["groups", "inputs"],
	properties: {
		groups: {
			type: "array",
			items: {
				type: "array",
				items: text
			}
		},
		inputs: {
			type: "object",
			additionalProperties: {
				type: "array",
				items: {
					type: "array",
					minItems: 2,
					maxItems: 2,
					items: [{
						type: "integer",
						minimum: 0
					}, {
						type: "array",
						items: {
							type: "object",
							required: [
								"rule",
								"path",
								"message"
							],
							properties: {
								rule: text,
								path,
								message: text,
								severity: { enum: severities },
								fix: {
									type: "object",
									required: ["op", "path"],
									properties: {
										op: { enum: [
											"add",
											"replace",
											"remove"
										] },
										path
									}
								}
							}
						}
					}]
				}
			}
		}
	}
};
// src/cache/shape.ts
var import_ajv = require_ajv();
/** The schemas are our own: checking them against the schema of schemas would take longer than all the rest. */
const options = {
	allowUnionTypes: true,
	meta: false,
	validateSchema: false
};
/** Reads JSON of one shape; undefined for any other. The schema is compiled when it is first needed. */
function shape(schema) {
	let validate;
	return (text) => {
		validate ??= new import_ajv.Ajv(options).compile(schema);
		try {
			const value = JSON.parse(text);
			return validate(value) ? value : void 0;
		} catch {
			return;
		}
	};
}
// src/cache/judgements.ts
const mostKept = 1e5;
const keptOf$1 = shape(judgementsSchema);
const empty = {
	groups: [],
	inputs: {}
};
/** One entry of `store` holds those of a policy set. */
function openJudgements(store, { id, digest }) {
	const name = `judgements.${digestOf(id)}`;
	const before = keptOf$1(store.read(name) ?? "") ?? empty;
	const earlier = new Map(Object.entries(before.inputs));
	const groups = groupsOf(before.groups, digest);
	const used = /* @__PURE__ */ new Map();
	let isNew = false;
	return {
		find(input, rules) {
			const inputDigest = digestOf(input);
			const answers = used.get(inputDigest) ?? earlier.get(inputDigest) ?? [];
			if (answers.length > 0) used.set(inputDigest, answers);
			return groups.known(answers, rules);
		},
		keep(input, rules, violations) {
			const inputDigest = digestOf(input);
			used.set(inputDigest, [...used.get(inputDigest) ?? [], [groups.indexOf(rules), violations]]);
			isNew = true;
		},
		save() {
			if (!isNew) return;
			const others = [...earlier].filter(([inputDigest]) => !used.has(inputDigest));
			const inputs = Object.fromEntries([...used, ...others].slice(0, mostKept));
			store.write(name, JSON.stringify({
				groups: groups.all(),
				inputs
			}));
		}
	};
}
/** Rules of objects of one kind come in the same list, so that each list is compared with each group once. */
function groupsOf(before, setDigest) {
	const all = before.map((keys) => [...keys]);
	const indexes = new Map(all.map((keys, index) => [JSON.stringify(keys), index]));
	const covered = /* @__PURE__ */ new Map();
	const keysOf = (rules) => rules.map((rule) => ruleKey(rule, setDigest));
	/** Ids of those of `rules` that the group asked, as they are now. */
	const coveredBy = (index, rules) => {
		const byGroup = covered.get(rules) ?? /* @__PURE__ */ new Map();
		covered.set(rules, byGroup);
		const keys = new Set(all[index]);
		const ids = byGroup.get(index) ?? new Set(rules.flatMap((rule) => keys.has(ruleKey(rule, setDigest)) ? rule.meta.id : []));
		byGroup.set(index, ids);
		return ids;
	};
	return {
		all: () => all,
		indexOf(rules) {
			const keys = keysOf(rules);
			const known = indexes.get(JSON.stringify(keys));
			if (known !== void 0) return known;
			indexes.set(JSON.stringify(keys), all.length);
			return all.push(keys) - 1;
		},
		known(answers, rules) {
			const violations = [];
			const done = /* @__PURE__ */ new Set();
			for (const [index, said] of answers) {
				const ids = coveredBy(index, rules);
				for (const violation of said) if (ids.has(violation.rule) && !done.has(violation.rule)) violations.push(violation);
				for (const id of ids) done.add(id);
			}
			return {
				violations,
				missing: done.size === rules.length ? [] : rules.filter(({ meta }) => !done.has(meta.id))
			};
		}
	};
}
// src/cache/access-checker.ts
/** Tells whether `tree` shows what a look saw; accesses as the engines do, and at each path once, since targets share files. */
function accessChecker(tree, maxBytes) {
	const accesses = /* @__PURE__ */ new Map();
	const files = bridge(() => tree, maxBytes, accesses);
	return ({ kind, path, digest }) => {
		if (!accesses.has(accessKey(kind, path))) repeatAccess(() => files[kind](path));
		return accesses.get(accessKey(kind, path))?.digest === digest;
	};
}
function repeatAccess(look) {
	try {
		look();
	} catch {}
}
// src/cache/reads.ts
/** Answers what was read before, as long as there is something; parses the rest. */
function recalling(kept) {
	let next = 0;
	return (text) => {
		const known = kept[next];
		next += 1;
		return known ?? readDocument(text);
	};
}
/** Parses, and adds to `reads` what may be kept of it. */
function recording(reads) {
	return (text) => {
		const read = readDocument(text);
		reads.push(mayAlias(text) ? null : read);
		return read;
	};
}
/** Written out as JSON, values that stand for each other may take any amount of room. */
function mayAlias(text) {
	return text.includes("&") && text.includes("*");
}
/** True for what JSON can say: not so the infinite number `1e999` is read as, and a zero below zero. */
function survivesJson(read) {
	return isDeepStrictEqual(JSON.parse(JSON.stringify(read)), read);
}
// src/cache/entry.ts
const accessesOf = shape(accessesSchema);
const keptOf = shape(renderSchema);
/** The text of an entry: the looks on the first line, so that the rest need not be read in vain. */
function entryOf({ rendered, accesses, reads }) {
	return `${JSON.stringify(accesses)}\n${JSON.stringify(bodyOf(rendered, reads))}`;
}
/** Names the entry among those of the same target. */
function digestOfAccesses(looks) {
	return digestOf(JSON.stringify(looks));
}
function bodyOf(rendered, reads) {
	const { inputs } = rendered;
	if (rendered.status === "failed") return {
		status: "failed",
		failure: rendered.failure,
		inputs
	};
	const documents = rendered.documents.map(({ text, source, sourceLine }) => ({
		text,
		sourceLine,
		...source === void 0 ? {} : { source }
	}));
	const kept = reads.map((read) => survivesJson(read) ? read : null);
	return {
		status: "rendered",
		output: rendered.output,
		documents,
		inputs,
		reads: kept
	};
}
/** What an entry holds, when every look `sees` the same as then; undefined also for text that is no entry. */
function openEntry(text, sees) {
	const line = text.indexOf("\n");
	return accessesOf(text.slice(0, Math.max(0, line)))?.every(sees) === true ? keptOf(text.slice(line + 1)) : void 0;
}
function outcomeOf(target, kept) {
	if (kept.status === "failed") return {
		status: "failed",
		target,
		failure: kept.failure,
		inputs: kept.inputs
	};
	const { output, inputs } = kept;
	return {
		status: "rendered",
		target,
		output,
		documents: kept.documents.map(({ text, source, sourceLine }) => ({
			text,
			source,
			sourceLine
		})),
		inputs
	};
}
// src/cache/renders.ts
const mostTried = 16;
function openRenders(store, { tools, fileBytes }) {
	const keyOf = (target) => digestOf(JSON.stringify([tools, target]));
	const names = namesByKey(store.names);
	const fresh = /* @__PURE__ */ new Map();
	const known = /* @__PURE__ */ new WeakMap();
	return {
		finderIn(tree) {
			const sees = accessChecker(tree, fileBytes);
			return (target) => {
				for (const name of names.get(keyOf(target))?.slice(0, mostTried) ?? []) {
					const kept = openEntry(store.read(name) ?? "", sees);
					if (kept === void 0) continue;
					const rendered = outcomeOf(target, kept);
					if (kept.status === "rendered") known.set(rendered, kept.reads);
					return rendered;
				}
			};
		},
		keep(rendered, accesses) {
			const lasts = rendered.status === "rendered" || lastingFailures.includes(rendered.failure.code);
			if (accesses !== void 0 && lasts) fresh.set(rendered, {
				accesses,
				reads: []
			});
		},
		readerOf(rendered) {
			const reads = known.get(rendered);
			if (reads !== void 0) return recalling(reads);
			const made = fresh.get(rendered);
			return made === void 0 ? void 0 : recording(made.reads);
		},
		save() {
			for (const [rendered, made] of fresh) store.write(`${keyOf(rendered.target)}.${digestOfAccesses(made.accesses)}`, entryOf({
				rendered,
				...made
			}));
		}
	};
}
/** Names are made of the digest of a target, a dot, and one of what was seen. */
function namesByKey(names) {
	const byKey = /* @__PURE__ */ new Map();
	for (const name of names) {
		const key = name.slice(0, name.indexOf("."));
		const others = byKey.get(key);
		if (others === void 0) byKey.set(key, [name]);
		else others.push(name);
	}
	return byKey;
}
// src/cache/cache.ts
const renderers = [
	"worker.js",
	"engines/wasm_exec.js",
	"engines/helm.wasm.br",
	"engines/kustomize.wasm.br"
];
function openCache({ folder, root, fileBytes, settings }) {
	const store = openStore(folder);
	const { finderIn, keep, readerOf, save } = openRenders(store, {
		tools: digestOf(`${buildDigest(renderers)} ${JSON.stringify(settings)}`),
		fileBytes
	});
	const judgements = /* @__PURE__ */ new Map();
	const judgementsOf = (policySet) => {
		const known = judgements.get(policySet.id) ?? openJudgements(store, policySet);
		judgements.set(policySet.id, known);
		return known;
	};
	const close = () => {
		save();
		for (const each of judgements.values()) each.save();
		return store.close();
	};
	const through = (layer) => ({
		...whole,
		find: finderIn({
			root,
			overlay: openOverlay(layer)
		})
	});
	const whole = {
		find: finderIn({ root }),
		keep,
		readerOf,
		judgementsOf,
		through,
		close
	};
	return whole;
}
export { openCache };
