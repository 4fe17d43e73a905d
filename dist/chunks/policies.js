import { t as createEngines } from "./pool.js";
import { C as digestOf, S as shippedText, y as buildDigest } from "./replies.js";
import { t as openStore } from "./store.js";
import { d as withoutLinksOf } from "./regular-file.js";
import { t as SeaworthyError } from "./failure.js";
import { n as isInside, r as repoPath } from "./location.js";
import { t as nearest } from "./suggestion.js";
import { i as conftestDefaults, s as compareTexts, t as globMatcher } from "./globs.js";
import { c as schemaRule, f as podTemplatePath, l as schemaRules, m as workloadToken, p as typeOfToken } from "./unknown.js";
import { _ as isSeq, a as LineCounter, g as isScalar, n as parseAllDocuments, p as isMap, r as parseDocument } from "./yaml.js";
import { n as fieldAt, r as isObject } from "./manifest.js";
import { n as own$1, t as asText } from "./own.js";
import { f as plainTarget, g as isKnownType, m as groupOf, u as defaultDestination } from "./identity.js";
import { a as meetsExpression, i as judgeTask, t as judgeSchemas } from "./judge.js";
import { t as grouped$1 } from "./grouped.js";
import { t as placesOf } from "./places.js";
import { n as readRuleEntries } from "./rule-entries.js";
import { r as readStream } from "./stream.js";
import { posix } from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/policies/annotations.ts
/** What the METADATA says of the rule. */
function describedRule(id, { title, description, related_resources: resources = [], custom }) {
	const { severity, profile, kinds, links, params } = custom;
	return {
		id,
		title,
		description: description.trim(),
		severity,
		profile,
		kinds,
		links,
		params,
		remediation: custom.remediation.trim(),
		resources: resources.map(({ ref }) => ref)
	};
}
// src/policies/compile.ts
const engineFile = "engines/rego.wasm.br";
function createCompiler({ root, limits, cache }) {
	let engines;
	let store;
	const opened = () => {
		if (cache !== void 0) store ??= openStore(withoutLinksOf([root], cache));
		return store;
	};
	const engine = () => {
		engines ??= createEngines({
			root,
			limits,
			workers: 1
		});
		return engines;
	};
	return {
		engine,
		async compiled(parts, compile) {
			const digest = digestOf(JSON.stringify([buildDigest([engineFile]), ...parts]));
			const name = `policies.${digest}`;
			const known = read$1(opened()?.read(name));
			if (known !== void 0) return {
				...known,
				digest
			};
			const made = await compile(engine());
			opened()?.write(name, JSON.stringify(made));
			return {
				...made,
				digest
			};
		},
		async close() {
			store?.close();
			await engines?.close();
		}
	};
}
/** The store has seen that the text is what was written. */
function read$1(text) {
	return text === void 0 ? void 0 : JSON.parse(text);
}
// src/policies/problem.ts
/** Something wrong with policies, where they are named. */
function atSource({ place }, message, hint) {
	return place === void 0 ? {
		code: "usage",
		message: `--policy: ${message}`,
		hint
	} : {
		code: "config-invalid",
		message,
		hint,
		...place
	};
}
/** Something wrong with policies, on a line of theirs. */
function inPolicy(place, message, hint) {
	return {
		code: "policy-failed",
		message,
		hint,
		...place
	};
}
/** Throws a SeaworthyError that holds all of them, if there are any. */
function refuse(failures) {
	const [first, ...others] = failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
}
/** The same for errors of the engine, of which there is at least one. */
function refusal(error, path) {
	const [first, ...others] = engineFailures(error, path);
	return new SeaworthyError(first, { others });
}
/** `path` stands for an error that names no file. */
function engineFailures({ others = [], ...error }, path) {
	return [failureOf(error, path), ...others.map((each) => failureOf(each, path))];
}
function failureOf({ code, message, hint, file, line, column }, path) {
	return {
		code,
		message,
		file: file ?? path,
		...hint === void 0 ? {} : { hint },
		...line === void 0 ? {} : { line },
		...column === void 0 ? {} : { column }
	};
}
// src/policies/files.ts
/** Those of the working tree. */
function treeFiles(files, objects) {
	return {
		root: files.root,
		async list(path) {
			const stat = await files.stat(path);
			if (stat === void 0) return void 0;
			return stat.kind === "file" ? [path] : (await files.walk({
				under: [path],
				exclude: []
			})).files;
		},
		readText: (path) => files.readText(path),
		objects
	};
}
/** The policies of a source without their tests, by path. Throws a SeaworthyError where nothing is there. */
async function modulesOf(source, files) {
	const paths = await files.list(source.path);
	if (paths === void 0) refuse([atSource(source, `'${source.path}' does not exist`, "correct the path")]);
	const texts = await textsOf(files, paths ?? [], [".rego"]);
	return Object.fromEntries(Object.entries(texts).filter(([path]) => !path.endsWith("_test.rego")));
}
/** Texts of those of `paths` that end in one of `endings`. */
async function textsOf(files, paths, endings) {
	const wanted = paths.filter((path) => endings.some((ending) => path.endsWith(ending)));
	return Object.fromEntries(await Promise.all(wanted.map(async (path) => [path, withoutMark(await files.readText(path))])));
}
/** Without a byte order mark, which Rego and JSON do not allow. */
function withoutMark(text) {
	return text.startsWith("﻿") ? text.slice(1) : text;
}
// src/policies/format.ts
/** Policies whose text OPA would write otherwise: path to that text. Throws a SeaworthyError for text that is not Rego v1. */
async function formattedPolicies(sources, { files, compiler }) {
	let changed = {};
	for (const source of sources) {
		const paths = await files.list(source.path);
		if (paths === void 0) refuse([atSource(source, `'${source.path}' does not exist`, "correct the path")]);
		const modules = await textsOf(files, paths ?? [], [".rego"]);
		const outcome = await compiler.engine().call("rego", "fmt", { modules });
		if (!outcome.ok) throw refusal(outcome.error, source.path);
		changed = {
			...changed,
			...outcome.answer.formatted
		};
	}
	return changed;
}
// src/policies/conftest-main.ts
/**
* The module that answers a batch of objects (`policies/main/main.rego` has the shape) with what policies for conftest say:
* each rule is asked with the object alone as its input.
*/
function conftestMain(rules) {
	return [
		head$1,
		...rules.map(answerOf$2),
		...rules.filter((rule) => rule.hasExceptions).map(exceptionOf)
	].join("\n");
}
const head$1 = `package seaworthy.main

reports := [report |
	some asked in input.asked
	document := object.union(input.nodes[asked.node], {"rules": input.parameters[asked.rules]})
	report := _report with input as document
]

_report := [sorted[3] |
	some sorted in sort([[each.rule, each.path, object.get(each, "message", ""), each] | some each in _violations])
]

_violations contains object.union_n([{"rule": id, "path": []}, _said(result), _excepted(id)]) if {
	some id, answer in _answers
	some result in _results(answer)
}

_results(answer) := answer if is_array(answer)

_results(answer) := answer if is_set(answer)

_said(result) := {"message": result} if is_string(result)

_said(result) := object.union({"message": result.msg}, _place(result)) if is_string(result.msg)

_said(result) := {"answer": result} if not _is_message(result)

_is_message(result) if is_string(result)

_is_message(result) if is_string(result.msg)

_place(result) := {"path": result.path} if _is_path(result)

_place(result) := {"at": {"file": result._loc.file, "line": result._loc.line}} if {
	not _is_path(result)
	is_string(result._loc.file)
	is_number(result._loc.line)
}

_place(result) := {} if {
	not _is_path(result)
	not result._loc.line
}

_is_path(result) if {
	is_array(result.path)
	count(result.path) > 0
	every step in result.path {
		type_name(step) in {"string", "number"}
	}
}

_excepted(id) := {"exception": _exceptions[id]}

_excepted(id) := {} if not _exceptions[id]

_exceptions[""] := "" if false

_answers[""] := [] if false
`;
function answerOf$2({ id, keys, name }) {
	return `_answers[${text$1(id)}] := answer if {
	input.rules[${text$1(id)}]
	answer := ${reference([...keys, name])} with input as input.object
}
`;
}
function exceptionOf({ id, keys, name }) {
	const reason = `${keys.join(".")}.exception names ${excepted(name) === "" ? "the rule" : excepted(name)}`;
	return `_exceptions[${text$1(id)}] := ${text$1(reason)} if {
	_names_exception(${text$1(id)}) with input as input.object
}

_names_exception(${text$1(id)}) if {
	some each in ${reference([...keys, "exception"])}
	some name in each
	name == ${text$1(excepted(name))}
}
`;
}
/** The name by which exceptions call a rule: without what it begins with. */
function excepted(name) {
	return name.replace(/^(?:deny|violation|warn)_?/, "");
}
function reference(keys) {
	return `data${keys.map((key) => `[${text$1(key)}]`).join("")}`;
}
/** Strings of Rego are those of JSON. */
function text$1(value) {
	return JSON.stringify(value);
}
// src/policies/data.ts
/**
* The data document of policies for conftest: what its files hold, joined. As OPA has it, a file below a folder stands
* under the names of the folders between. Throws a SeaworthyError for files that cannot be read or that contradict.
*/
async function dataDocument(source, files) {
	let joined = {};
	for (const path of source.data) {
		const paths = await files.list(path);
		if (paths === void 0) refuse([atSource(source, `data '${path}' does not exist`, "correct the path")]);
		const texts = await textsOf(files, paths ?? [], [
			".json",
			".yaml",
			".yml"
		]);
		for (const [file, text] of Object.entries(texts)) {
			const value = under(foldersBetween(path, file), read(file, text));
			const clash = clashOf(joined, value);
			if (clash !== void 0) refuse([inData(file, `data.${clash} is in another file too`)]);
			joined = merged(joined, value);
		}
	}
	return joined;
}
function foldersBetween(path, file) {
	return file === path ? [] : file.slice(path === "." ? 0 : path.length + 1).split("/").slice(0, -1);
}
function under(keys, value) {
	return keys.reduceRight((inner, key) => ({ [key]: inner }), value);
}
function read(file, text) {
	const counter = new LineCounter();
	const document = parseDocument(text, {
		version: "1.1",
		lineCounter: counter,
		logLevel: "silent"
	});
	const [error] = document.errors;
	if (error !== void 0) {
		const { line, col } = counter.linePos(error.pos[0]);
		refuse([{
			...inData(file, `not valid YAML: ${error.message.split("\n")[0]}`),
			line,
			column: col
		}]);
	}
	const value = document.toJS();
	if (value !== null && !isObject(value)) refuse([inData(file, "the file holds no object")]);
	return value ?? {};
}
function inData(file, message) {
	return {
		code: "policy-failed",
		message,
		hint: "correct the data of the policies",
		file,
		line: 1
	};
}
/** The first key, joined with dots, for which both have a value that is not an object in both. */
function clashOf(one, other) {
	for (const [key, value] of Object.entries(other)) {
		const known = own$1(one, key);
		if (known === void 0 || value === void 0) continue;
		if (!isObject(known) || !isObject(value)) return key;
		const inner = clashOf(known, value);
		if (inner !== void 0) return `${key}.${inner}`;
	}
}
function merged(one, other) {
	const all = new Map(Object.entries(one));
	for (const [key, value] of Object.entries(other)) {
		const known = all.get(key);
		all.set(key, isObject(known) && isObject(value) ? merged(known, value) : value);
	}
	return Object.fromEntries(all);
}
// src/policies/named-fields.ts
/**
* The fields that authors name with `custom: { path: spec.replicas }` in the METADATA of a definition, or with a list of
* keys where one has a dot in it.
*/
function namedFields({ annotations, modules }) {
	return annotations.flatMap(({ file, row, annotations: written }) => {
		const path = pathIn(written);
		const rows = modules.find((each) => each.file === file)?.rules.map((rule) => rule.row) ?? [];
		const definition = Math.min(...rows.filter((each) => each > row));
		return path === void 0 || !Number.isFinite(definition) ? [] : [{
			file,
			row: definition,
			path
		}];
	});
}
function pathIn(written) {
	if (typeof written !== "object" || written === null || !("custom" in written)) return void 0;
	const { custom } = written;
	if (typeof custom !== "object" || custom === null || !("path" in custom)) return void 0;
	const { path } = custom;
	if (typeof path === "string") return path === "" ? void 0 : path.split(".").map(stepOf);
	return Array.isArray(path) && path.every((step) => typeof step === "string" || Number.isInteger(step)) && path.length > 0 ? path : void 0;
}
/** `containers.0` is the first container. */
function stepOf(text) {
	return /^\d+$/.test(text) ? Number(text) : text;
}
words(`
  abs all and any array.concat array.flatten array.reverse array.slice
  base64.decode base64.encode base64.is_valid base64url.decode base64url.encode bits.and bits.lsh bits.negate
  bits.or bits.rsh bits.xor ceil concat contains count div
  endswith equal floor format_int glob.match graph.reachable gt gte
  indexof internal.member_2 internal.member_3 internal.template_string intersection is_array is_boolean is_null
  is_number is_object is_set is_string json.filter json.is_valid json.marshal json.remove
  json.unmarshal lower lt lte max min minus mul
  neq net.cidr_contains net.cidr_intersects net.cidr_overlap numbers.range object.filter object.get object.keys
  object.remove object.union object.union_n or plus product re_match regex.find_all_string_submatch_n
  regex.is_valid regex.match rem replace round set_diff sort split
  startswith strings.replace_n strings.reverse substring sum to_number trim trim_left
  trim_prefix trim_right trim_space trim_suffix type_name union upper walk
`);
words(`
  assign eq internal.print print rego.metadata.chain rego.metadata.rule
`);
const refusals = [
	{
		names: words("http.send"),
		instead: "policies reach no network; put what it fetches into a data file"
	},
	{
		names: words("net.lookup_ip_addr"),
		instead: "policies reach no network; put the addresses into a data file"
	},
	{
		names: words("opa.runtime"),
		instead: "policies see no environment; put what they need into a data file"
	},
	{
		names: words("rand.intn uuid.rfc4122"),
		instead: "every run must answer the same; derive the value from the object, for example with crypto.sha256"
	},
	{
		names: words("io.jwt.encode_sign io.jwt.encode_sign_raw providers.aws.sign_req"),
		instead: "policies sign nothing; compare the claims themselves"
	},
	{
		names: words(`
      io.jwt.decode io.jwt.decode_verify io.jwt.verify_eddsa io.jwt.verify_es256 io.jwt.verify_es384
      io.jwt.verify_es512 io.jwt.verify_hs256 io.jwt.verify_hs384 io.jwt.verify_hs512 io.jwt.verify_ps256
      io.jwt.verify_ps384 io.jwt.verify_ps512 io.jwt.verify_rs256 io.jwt.verify_rs384 io.jwt.verify_rs512
    `),
		instead: "a token does not belong into a manifest; find it with regex.match"
	},
	{
		names: words(`
      crypto.parse_private_keys crypto.x509.parse_and_verify_certificates
      crypto.x509.parse_and_verify_certificates_with_options crypto.x509.parse_certificate_request
      crypto.x509.parse_certificates crypto.x509.parse_keypair crypto.x509.parse_rsa_private_key
    `),
		instead: "whether a certificate holds depends on the time; compare its text or its crypto.sha256"
	},
	{
		names: words(`
      graphql.is_valid graphql.parse graphql.parse_and_verify graphql.parse_query graphql.parse_schema
      graphql.schema_is_valid
    `),
		instead: "manifests hold no GraphQL; compare the text"
	},
	{
		names: words("rego.parse_module"),
		instead: "policies about policies are not judged; use seaworthy policy check"
	},
	{
		names: words("strings.render_template"),
		instead: "use sprintf, or a template string"
	},
	{
		names: words("regex.globs_match"),
		instead: "use glob.match with an example of what the pattern should match"
	},
	{
		names: words("uri.is_valid uri.parse"),
		instead: "use regex.find_all_string_submatch_n with the parts that you need"
	},
	{
		names: words("uuid.parse"),
		instead: "use regex.match"
	},
	{
		names: words("time.format time.parse_ns"),
		instead: "use time.date, time.clock and time.parse_rfc3339_ns, which need no layout"
	},
	{
		names: words("json.match_schema json.verify_schema"),
		instead: "test the fields themselves; Gatekeeper checks parameters by the schema of the template"
	},
	{
		names: words("internal.test_case"),
		instead: "it belongs to the tests of policies alone"
	}
];
/** What is not offered: what reaches out of the run, and what has no use for manifests. By name, with the alternative. */
const refused = Object.fromEntries(refusals.flatMap(({ names, instead }) => names.map((name) => [name, instead])));
function words(text) {
	return text.split(/\s+/).filter((word) => word !== "");
}
// src/policies/refused.ts
/**
* Built-in functions of Rego that policies of a repository may not call, and what to write instead: the same files have the
* same findings every day, and nothing of the machine is read or shown.
*/
const refusedFunctions = {
	...refused,
	"time.now_ns": "the same files must have the same findings every day; compare with a time in a data file"
};
// src/policies/set.ts
/** A policy set of what was compiled. */
function setOf({ wasm, rules, digest }, { id, source, ...more }) {
	return {
		id,
		digest,
		rules,
		source,
		trust: "repository",
		open: () => Buffer.from(wasm, "base64"),
		...more
	};
}
// src/policies/conftest.ts
const mainPath$1 = "seaworthy/main.rego";
/** Reads policies that were written for conftest; they stay as they are. Throws a SeaworthyError for what is wrong with them. */
async function readConftest(source, files, compiler) {
	const modules = await modulesOf(source, files);
	if (Object.keys(modules).length === 0) refuse([atSource(source, `'${source.path}' holds no policy`, "name a folder with files that end in .rego")]);
	const data = await dataDocument(source, files);
	const { name, namespaces, rego, path } = source;
	const parts = [
		"conftest",
		path,
		name,
		[...namespaces],
		rego,
		modules,
		data
	];
	const compiled = await compiler.compiled(parts, (engines) => compile$2({
		source,
		modules,
		data
	}, engines));
	const followed = {
		modules,
		rego,
		base: [],
		fields: compiled.fields ?? [],
		question: (rule, input) => ({
			rule: keysOf(rule, name),
			input
		})
	};
	return setOf(compiled, {
		id: `${name}:${path}`,
		source,
		data: JSON.stringify(data),
		followed
	});
}
async function compile$2({ source, modules, data }, engines) {
	const { rego, path } = source;
	const request = {
		modules,
		rego,
		refused: refusedFunctions
	};
	const inspected = await engines.call("rego", "inspect", request);
	if (!inspected.ok) throw refusal(inspected.error, path);
	const { answer } = inspected;
	refuse(unsupported(answer));
	const asked = askedRules(source, answer);
	const outcome = await engines.call("rego", "compile", {
		...request,
		modules: {
			...modules,
			[mainPath$1]: conftestMain(asked.map(({ rule }) => rule))
		},
		entrypoints: ["seaworthy/main/reports"]
	});
	if (!outcome.ok) throw refusal(outcome.error, path);
	const digest = digestOf(JSON.stringify([
		modules,
		data,
		rego
	]));
	const rules = asked.map((each) => metaOf$1(each, {
		inspected: answer,
		digest
	}));
	return {
		wasm: outcome.answer.wasm,
		rules,
		fields: namedFields(answer)
	};
}
/** `conftest/lib.shop/deny_latest` is `data.lib.shop.deny_latest`. */
function keysOf(rule, source) {
	const [namespace = "", name = ""] = rule.slice(source.length + 1).split("/");
	return [...namespace.split("."), name];
}
/** What conftest gives to policies, and Seaworthy does not. */
function unsupported({ modules }) {
	return modules.filter(({ data }) => data.includes("conftest")).map(({ file }) => inPolicy({
		file: repoPath(file),
		line: 1
	}, "data.conftest is not known here", "decide by the object alone"));
}
const asksFor = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;
/** The rules of the namespaces that are asked, by id. */
function askedRules(source, { modules }) {
	const names = [...new Set(modules.map((each) => namespaceOf$2(each.package)))].sort();
	const wanted = new Set(source.namespaces.flatMap((pattern) => matching(pattern, names, source)));
	const found = /* @__PURE__ */ new Map();
	for (const { file, rules, package: keys } of modules) {
		const namespace = namespaceOf$2(keys);
		if (!wanted.has(namespace)) continue;
		for (const { name, row } of rules) {
			const id = `${source.name}/${namespace}/${name}`;
			if (!asksFor.test(name) || found.has(id)) continue;
			const hasExceptions = modules.some((each) => namespaceOf$2(each.package) === namespace && each.rules.some((rule) => rule.name === "exception"));
			found.set(id, {
				rule: {
					id,
					keys,
					name,
					hasExceptions
				},
				file: repoPath(file),
				line: row
			});
		}
	}
	if (found.size === 0) refuse([atSource(source, `no rule of ${[...wanted].join(", ")} is called deny, violation or warn`, "call the rules so, such as deny_latest")]);
	return [...found.values()].sort((a, b) => compareTexts(a.rule.id, b.rule.id));
}
function namespaceOf$2(keys) {
	return keys.join(".");
}
function matching(pattern, names, source) {
	const matches = globMatcher([pattern]);
	const found = names.filter((name) => name === pattern || matches(name));
	if (found.length > 0) return found;
	const near = nearest(pattern, names);
	const hint = near === void 0 ? `namespaces: [${names.join(", ")}] would ask all of them` : `did you mean '${near}'?`;
	refuse([atSource(source, `no policy of '${source.path}' has the package ${pattern}`, hint)]);
	return [];
}
function metaOf$1({ rule, file, line }, { inspected, digest }) {
	const { id, name, keys } = rule;
	const described = annotationOf(inspected, `data.${[...keys, name].join(".")}`);
	return {
		id,
		title: described.title ?? `${name} of ${namespaceOf$2(keys)}`,
		description: described.description ?? `A policy of this repository, in ${file}.`,
		severity: name.startsWith("warn") ? "warning" : "error",
		profile: "default",
		kinds: ["*"],
		links: [],
		params: {},
		remediation: `Change the object as the message says; the rule is at ${file}:${line}.`,
		resources: [],
		digest,
		source: {
			file,
			line
		}
	};
}
/** The METADATA of a rule, as far as reports show it. */
function annotationOf({ annotations }, path) {
	const found = annotations.find((each) => each.path === path)?.annotations;
	if (typeof found !== "object" || found === null) return {};
	return {
		..."title" in found && typeof found.title === "string" ? { title: found.title } : {},
		..."description" in found && typeof found.description === "string" ? { description: found.description } : {}
	};
}
// src/gatekeeper/values.ts
/** The object under a key; an empty one when there is none. */
function objectIn(object, key) {
	const value = own$1(object, key);
	return isObject(value) ? value : {};
}
/** The text under a key; the empty one when there is none. */
function textIn(object, key) {
	const value = own$1(object, key);
	return typeof value === "string" ? value : "";
}
/** The objects in a list under a key. */
function objectsIn$1(object, key) {
	const value = own$1(object, key);
	return Array.isArray(value) ? value.filter(isObject) : [];
}
/** The texts in a list under a key; none when there is no list. */
function textsIn(object, key) {
	const value = own$1(object, key);
	return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
// src/gatekeeper/constraint.ts
function isConstraint(object) {
	return textIn(object, "apiVersion").startsWith("constraints.gatekeeper.sh/");
}
const severities = /* @__PURE__ */ new Map([
	["deny", "error"],
	["warn", "warning"],
	["dryrun", "info"]
]);
function readConstraint(object) {
	const spec = objectIn(object, "spec");
	return {
		kind: textIn(object, "kind"),
		name: textIn(objectIn(object, "metadata"), "name"),
		match: objectIn(spec, "match"),
		parameters: objectIn(spec, "parameters"),
		...actionOf(spec)
	};
}
/** An action for each place of enforcement is taken as the most severe of them: the cluster does that too. */
function actionOf(spec) {
	const named = textIn(spec, "enforcementAction") || "deny";
	if (named !== "scoped") return {
		severity: severities.get(named),
		action: named
	};
	const scoped = objectsIn$1(spec, "scopedEnforcementActions").map((each) => textIn(each, "action"));
	const action = [...severities.keys()].find((each) => scoped.includes(each)) ?? scoped[0] ?? named;
	return {
		severity: severities.get(action),
		action
	};
}
/** The rule that a constraint is: settings and waivers name it so. */
function ruleIdOf({ kind, name }) {
	return `gatekeeper/${kind}/${name}`;
}
// src/gatekeeper/selector.ts
/** Whether a label selector of Kubernetes admits labels. */
function selects(selector, labels) {
	return Object.entries(objectIn(selector, "matchLabels")).every(([key, value]) => own$1(labels, key) === value) && objectsIn$1(selector, "matchExpressions").every((each) => holds(each, labels));
}
function holds(expression, labels) {
	const [key, operator] = [textIn(expression, "key"), textIn(expression, "operator")];
	return meetsExpression({
		key,
		operator,
		values: new Set(textsIn(expression, "values"))
	}, labels);
}
// src/gatekeeper/match.ts
/** What a constraint applies to, as Gatekeeper decides it: criteria that are missing admit everything. */
function matches(match, object) {
	return kindMatches(match, object) && criteria.every((admits) => admits(match, object));
}
const criteria = [
	scopeMatches,
	(match, object) => isAmong(match, "namespaces", object) ?? true,
	(match, object) => !(isAmong(match, "excludedNamespaces", object) ?? false),
	({ labelSelector }, { labels }) => !isObject(labelSelector) || selects(labelSelector, labels),
	namespaceIsSelected,
	(match, { name }) => textIn(match, "name") === "" || wildcard(textIn(match, "name"), name)
];
/** The first criterion, which most objects do not meet. */
function kindMatches(match, { group, kind }) {
	const { kinds } = match;
	if (!Array.isArray(kinds) || kinds.length === 0) return true;
	const admits = (each, key, wanted) => {
		const list = textsIn(each, key);
		return list.length === 0 || list.includes("*") || list.includes(wanted);
	};
	return objectsIn$1(match, "kinds").some((each) => admits(each, "kinds", kind) && admits(each, "apiGroups", group));
}
function isNamespace({ group, kind }) {
	return kind === "Namespace" && group === "";
}
function scopeMatches({ scope }, object) {
	const isInNamespace = !isNamespace(object) && object.namespace !== "";
	if (scope === "Cluster") return !isInNamespace;
	return scope !== "Namespaced" || isInNamespace;
}
/** The name of the namespace that an object is in, or is. */
function namespaceOf$1(object) {
	return isNamespace(object) ? object.name : object.namespace;
}
/** Missing when the list is empty or the object is in no namespace. */
function isAmong(match, key, object) {
	const list = textsIn(match, key);
	const name = namespaceOf$1(object);
	if (list.length === 0 || name === "") return void 0;
	return list.some((pattern) => wildcard(pattern, name));
}
function namespaceIsSelected({ namespaceSelector: selector }, object) {
	if (!isObject(selector) || namespaceOf$1(object) === "") return true;
	return selects(selector, object.namespaceLabels);
}
/** Whether a Config of Gatekeeper exempts the namespace of an object from admission. */
function isExempt(patterns, object) {
	const name = namespaceOf$1(object);
	return name !== "" && patterns.some((pattern) => wildcard(pattern, name));
}
/** The namespaces that a Config of Gatekeeper exempts, as patterns; none for any other object. */
function exemptNamespaces(object) {
	if (object.kind !== "Config" || !textIn(object, "apiVersion").startsWith("config.gatekeeper.sh/")) return [];
	return objectsIn$1(objectIn(object, "spec"), "match").flatMap((each) => {
		return textsIn(each, "processes").some((name) => name === "*" || name === "webhook") ? textsIn(each, "excludedNamespaces") : [];
	});
}
/** A star at the beginning, at the end, or both; elsewhere it stands for itself. */
function wildcard(pattern, text) {
	const [isOpenBefore, isOpenAfter] = [pattern.startsWith("*"), pattern.endsWith("*")];
	const inner = pattern.replace(/^\*/, "").replace(/\*$/, "");
	if (isOpenBefore && isOpenAfter) return text.includes(inner);
	if (isOpenAfter) return text.startsWith(inner);
	return isOpenBefore ? text.endsWith(inner) : text === pattern;
}
/** The labels that an object carries. */
function labelsOf(object) {
	return objectIn(objectIn(object, "metadata"), "labels");
}
// src/gatekeeper/choose.ts
/** Chooses the constraints that match an object, or the Pod that it makes; `exempt`: patterns of namespaces. By their rules. */
function chooserOf(constraints, exempt) {
	const byType = /* @__PURE__ */ new Map();
	return (deployed) => {
		const subjects = subjectsOf(deployed).filter(({ object }) => !isExempt(exempt, object));
		const key = subjects.map(({ of, object }) => `${of} ${object.group} ${object.kind}`).join("\0");
		const candidates = byType.get(key) ?? constraints.flatMap((each) => candidate(each, subjects));
		byType.set(key, candidates);
		const chosen = /* @__PURE__ */ new Map();
		for (const { id, match } of candidates) {
			const reviewed = subjects.flatMap((each) => isMatched(match, each) ? [each.of] : []);
			if (reviewed.length > 0) chosen.set(id, { reviewed });
		}
		return chosen;
	};
}
function candidate(constraint, subjects) {
	const { match } = constraint;
	return subjects.some(({ object }) => kindMatches(match, object)) ? [{
		id: ruleIdOf(constraint),
		match
	}] : [];
}
/** Where only generated objects are asked for, that is the Pod of a workload. */
function isMatched(match, { of, object }) {
	return (match.source !== "Generated" || of === "pod") && matches(match, object);
}
function subjectsOf({ value, namespace, namespaceLabels }) {
	const type = {
		apiVersion: textIn(value, "apiVersion"),
		kind: textIn(value, "kind")
	};
	const isNamespace = type.kind === "Namespace" && type.apiVersion === "v1";
	const name = textIn(objectIn(value, "metadata"), "name");
	const labels = labelsOf(value);
	const itself = {
		group: groupOf(type.apiVersion),
		kind: type.kind,
		name,
		namespace,
		labels,
		namespaceLabels: isNamespace ? labels : withName(namespaceLabels, namespace)
	};
	const template = templateOf(type, value);
	if (!isObject(template)) return [{
		of: "object",
		object: itself
	}];
	const pod = {
		...itself,
		group: "",
		kind: "Pod",
		labels: labelsOf(template)
	};
	return [{
		of: "object",
		object: itself
	}, {
		of: "pod",
		object: pod
	}];
}
/** A Pod makes no other Pod. */
function templateOf(type, value) {
	const path = podTemplatePath(type, value);
	return path === void 0 || path.length === 0 ? void 0 : fieldAt(value, path);
}
/** The API server gives every Namespace this label. */
function withName(labels, namespace) {
	return {
		...labels,
		"kubernetes.io/metadata.name": namespace
	};
}
// src/gatekeeper/groups.ts
function sourcesOf({ kind, rego, libs, version }) {
	const ofLibs = libs.map((text, index) => [`${kind}/lib-${index}.rego`, text]);
	return {
		kind,
		version,
		files: Object.fromEntries([[policyFile(kind), rego], ...ofLibs])
	};
}
function policyFile(kind) {
	return `${kind}/template.rego`;
}
/**
* As few groups as the packages allow, apart by version of Rego, and others for templates that read the inventory: theirs are
* asked again wherever it changes. A library that several templates hold is taken once; one that differs puts its template
* into another group.
*/
function grouped(sources, known) {
	const groups = [];
	for (const source of sources) {
		const all = packagesOf(source, known);
		const [main] = all;
		if (main === void 0) continue;
		const { version, kind } = source;
		const readsInventory = all.some((each) => each.readsInventory);
		const isFree = (group) => group.version === version && group.readsInventory === readsInventory && all.every((each) => (group.packages.get(each.name) ?? each.text) === each.text) && !group.packages.has(main.name);
		let group = groups.find(isFree);
		if (group === void 0) {
			group = {
				version,
				files: /* @__PURE__ */ new Map(),
				templates: [],
				readsInventory,
				packages: /* @__PURE__ */ new Map()
			};
			groups.push(group);
		}
		for (const { name, text, files } of all) {
			if (!group.packages.has(name)) for (const [file, each] of files) group.files.set(file, each);
			group.packages.set(name, text);
		}
		group.templates.push({
			kind,
			keys: main.keys
		});
	}
	return groups.map(({ packages: _, files, ...group }) => ({
		...group,
		files: Object.fromEntries(files)
	}));
}
/** That of the policy is the first one. */
function packagesOf({ files }, known) {
	const keysOf = (file) => known.get(file)?.package ?? [];
	return [...grouped$1(Object.entries(files), ([file]) => [JSON.stringify(keysOf(file))])].map(([name, all]) => ({
		name,
		keys: keysOf(all[0]?.[0] ?? ""),
		files: all,
		text: JSON.stringify(all.map(([, text]) => text)),
		readsInventory: all.some(([file]) => known.get(file)?.data.includes("inventory"))
	}));
}
// src/gatekeeper/inventory.ts
/** Objects by `cluster[apiVersion][kind][name]` or `namespace[namespace][apiVersion][kind][name]`: `data.inventory`. */
function inventoryOf(objects) {
	return nested(objects.map(placed), 0);
}
/** In a cluster every object says which namespace it is in. */
function placed({ value, namespace }) {
	const metadata = objectIn(value, "metadata");
	return {
		keys: [
			...namespace === "" ? ["cluster"] : ["namespace", namespace],
			textIn(value, "apiVersion"),
			textIn(value, "kind"),
			textIn(metadata, "name")
		],
		value: namespace === "" || metadata.namespace === namespace ? value : {
			...value,
			metadata: {
				...metadata,
				namespace
			}
		}
	};
}
function nested(all, depth) {
	const groups = grouped$1(all, ({ keys }) => [keys[depth] ?? ""]);
	const branchOf = (group) => {
		const last = group.at(-1);
		return last !== void 0 && last.keys.length === depth + 1 ? last.value : nested(group, depth + 1);
	};
	return Object.fromEntries(Array.from(groups, ([key, group]) => [key, branchOf(group)]));
}
// src/gatekeeper/kinds.ts
/** The types that a constraint matches; none when it names none, and so matches all. */
function typesOf(match) {
	return objectsIn$1(match, "kinds").flatMap((each) => {
		const kinds = orAll(textsIn(each, "kinds"));
		return orAll(textsIn(each, "apiGroups")).flatMap((group) => kinds.map((kind) => ({
			group,
			kind
		})));
	});
}
function orAll(list) {
	return list.length === 0 || list.includes("*") ? ["*"] : list;
}
/** The same as rules name types. Workloads make Pods. */
function kindsOf(match) {
	const types = typesOf(match);
	if (types.length === 0 || types.some(({ group, kind }) => group === "*" || kind === "*")) return ["*"];
	const tokens = types.map(({ group, kind }) => group === "" ? kind : `${group}/${kind}`);
	return tokens.includes("Pod") ? [...tokens, workloadToken] : tokens;
}
// src/gatekeeper/main.ts
/** Parameters of constraints by the ids of their rules, in the data document. */
const constraintsKey = "seaworthy_constraints";
/**
* The module that answers a batch of objects (`policies/main/main.rego` has the shape) with what templates say: each is asked
* with a review of the object, as an admission of a new one. A workload is reviewed as the Pod that it makes too, where a
* constraint matches that; what is said of both is said once.
*/
function templatesMain(templates) {
	return [head, ...templates.map(answerOf$1)].join("\n");
}
/** It reads the same in both versions of Rego. */
const head = `package seaworthy.main

import rego.v1

reports := [report |
	some asked in input.asked
	document := object.union(input.nodes[asked.node], {"rules": input.parameters[asked.rules]})
	report := _report with input as document
]

_report := [sorted[3] |
	some sorted in sort([[each.rule, each.path, object.get(each, "message", ""), each] | some each in _violations])
	not _is_repeated(sorted[3])
]

_is_repeated(violation) if {
	violation.reviewed == "pod"
	{"rule": violation.rule, "message": violation.message} in _said_of_object
}

_said_of_object := {{"rule": each.rule, "message": each.message} |
	some each in _violations
	each.reviewed == "object"
}

_violations contains object.union_n([{"rule": id, "reviewed": subject}, _said(result), _place(result, _subjects[subject].path)]) if {
	some id, asked in input.rules
	constraint := data.${constraintsKey}[id]
	some subject in asked.reviewed
	some result in _answers(constraint.kind, {"review": _subjects[subject].review, "parameters": constraint.parameters})
}

_said(result) := {"message": result.msg} if is_string(result.msg)

_said(result) := {"answer": result} if not is_string(result.msg)

_place(result, prefix) := {"path": array.concat(prefix, result.path)} if _is_path(result)

_place(result, prefix) := {"path": prefix, "isUnplaced": true} if not _is_path(result)

_is_path(result) if {
	is_array(result.path)
	count(result.path) > 0
	every step in result.path {
		type_name(step) in {"string", "number"}
	}
}

_subjects["object"] := {"path": [], "review": _review(_placed(input.object))}

_subjects["pod"] := {"path": input.pod.path, "review": _review(_placed(_pod))}

_pod := object.union(
	object.get(input.object, input.pod.path, {}),
	{"apiVersion": "v1", "kind": "Pod", "metadata": object.union_n([
		{key: value | some key, value in input.object.metadata; key in {"name", "namespace"}},
		object.get(input.object, array.concat(input.pod.path, ["metadata"]), {}),
		{"ownerReferences": [{
			"apiVersion": input.object.apiVersion,
			"kind": input.object.kind,
			"name": object.get(input.object.metadata, "name", ""),
			"uid": "",
			"controller": true,
		}]},
	])},
)

_placed(value) := value if not _adds_namespace(value)

_placed(value) := placed if {
	_adds_namespace(value)
	placed := object.union(value, {"metadata": {"namespace": input.target.namespace}})
}

_adds_namespace(value) if {
	not value.metadata.namespace
	input.target.namespace != ""
	_is_namespace_known
}

_is_namespace_known if input.target.namespace != "default"

_is_namespace_known if data.inventory

_review(value) := object.union_n([
	{
		"uid": "",
		"kind": _kind(split(value.apiVersion, "/"), value.kind),
		"name": object.get(value.metadata, "name", ""),
		"operation": object.get(input, "operation", "CREATE"),
		"userInfo": {},
		"object": value,
	},
	{key: each | some key, each in value.metadata; key == "namespace"},
])

_kind([version], kind) := {"group": "", "version": version, "kind": kind}

_kind([group, version], kind) := {"group": group, "version": version, "kind": kind}

_answers("", _) := [] if false
`;
function answerOf$1({ kind, keys }) {
	const reference = [
		"data",
		...keys.map((key) => `[${text(key)}]`),
		".violation"
	].join("");
	return `_answers(${text(kind)}, asked) := answer if {
	answer := ${reference} with input as asked
}
`;
}
/** Strings of Rego are those of JSON. */
function text(value) {
	return JSON.stringify(value);
}
// src/gatekeeper/template.ts
function isTemplate(object) {
	return object.kind === "ConstraintTemplate" && textIn(object, "apiVersion").startsWith("templates.gatekeeper.sh/");
}
/** A policy of Kubernetes itself, which is written in CEL. */
function isAdmissionPolicy(object) {
	return textIn(object, "apiVersion").startsWith("admissionregistration.k8s.io/") && (object.kind === "ValidatingAdmissionPolicy" || object.kind === "MutatingAdmissionPolicy");
}
/** Reads both forms: `targets[].rego`, and `targets[].code[]` with an engine for each. */
function readTemplate(object) {
	const spec = objectIn(object, "spec");
	const crd = objectIn(objectIn(spec, "crd"), "spec");
	const kind = textIn(objectIn(crd, "names"), "kind");
	const failed = (reason, isCel = false) => ({
		ok: false,
		kind,
		reason,
		isCel
	});
	if (kind === "") return failed("spec.crd.spec.names.kind is missing");
	const [target, ...others] = objectsIn$1(spec, "targets");
	if (target === void 0 || others.length > 0) return failed("spec.targets is not one target");
	const source = sourceOf(target);
	if (source === void 0) {
		const isCel = objectsIn$1(target, "code").some(({ engine }) => engine === "K8sNativeValidation");
		return failed(isCel ? "it is written in CEL alone" : "it holds no Rego", isCel);
	}
	const annotations = objectIn(objectIn(object, "metadata"), "annotations");
	return {
		ok: true,
		template: {
			kind,
			schema: schemaOf(object, objectIn(crd, "validation")),
			title: textIn(annotations, "metadata.gatekeeper.sh/title"),
			description: textIn(annotations, "description").trim(),
			...source,
			synced: syncedTypes(textIn(annotations, "metadata.gatekeeper.sh/requires-sync-data"))
		}
	};
}
/** A template in both Rego and CEL is judged by its Rego. */
function sourceOf(target) {
	const code = objectsIn$1(target, "code");
	const at = code.findIndex(({ engine }) => engine === "Rego");
	const chosen = code[at];
	const source = chosen === void 0 ? target : objectIn(chosen, "source");
	const rego = textIn(source, "rego");
	if (rego === "") return void 0;
	return {
		rego,
		path: [
			"spec",
			"targets",
			0,
			...chosen === void 0 ? ["rego"] : [
				"code",
				at,
				"source",
				"rego"
			]
		],
		libs: textsIn(source, "libs"),
		version: source.version === "v1" ? "v1" : "v0"
	};
}
/** Before v1 a schema says nothing of fields that it does not name, unless `legacySchema` is false. */
function schemaOf(object, validation) {
	const { openAPIV3Schema: schema, legacySchema } = validation;
	if (!isObject(schema)) return void 0;
	return legacySchema === true || legacySchema !== false && !textIn(object, "apiVersion").endsWith("/v1") ? withOpenFields(schema) : schema;
}
const openFields = "x-kubernetes-preserve-unknown-fields";
function withOpenFields(schema) {
	const inner = Object.entries(schema).map(([key, value]) => [key, opened(key, value)]);
	const isMapping = schema.type === "object" || schema.type === void 0;
	return Object.fromEntries(isMapping ? [...inner, [openFields, true]] : inner);
}
function opened(key, value) {
	if (!isObject(value)) return value;
	if (key === "items" || key === "additionalProperties") return withOpenFields(value);
	if (key !== "properties") return value;
	const fields = Object.entries(value).map(([name, each]) => [name, isObject(each) ? withOpenFields(each) : each]);
	return Object.fromEntries(fields);
}
/** The annotation holds JSON, between quotes that are none of JSON: all that is needed, each with its alternatives. */
function syncedTypes(annotation) {
	const needed = jsonOf(annotation.trim().replace(/^"/, "").replace(/"$/, ""));
	if (!Array.isArray(needed)) return void 0;
	return needed.flat().flatMap((each) => {
		if (!isObject(each)) return [];
		return textsIn(each, "groups").flatMap((group) => textsIn(each, "kinds").map((kind) => ({
			group,
			kind
		})));
	});
}
function jsonOf(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}
// src/policies/library-notices.ts
/** What of a library is not judged, in the order of its lines. */
function libraryNotices({ templates, constraints, cel, admission }) {
	const withTemplate = new Set(templates.map(({ said }) => said.kind));
	const withConstraint = new Set(constraints.map(({ said }) => said.kind));
	return [
		...[...cel].map(([kind, manifest]) => notice(manifest, `template ${kind} is written in CEL alone, which is not evaluated`, inRego)),
		...admission.map((manifest) => notice(manifest, `${manifest.id.kind} ${manifest.id.name} is written in CEL, which is not evaluated`, inRego)),
		...constraints.flatMap(({ said, manifest }) => {
			if (withTemplate.has(said.kind)) return [];
			const why = cel.has(said.kind) ? "its template is written in CEL alone" : `no template makes the kind ${said.kind}`;
			const hint = cel.has(said.kind) ? inRego : "name the folder of the template in `policies` too, or correct the kind";
			return [notice(manifest, `constraint ${said.name} is not judged: ${why}`, hint)];
		}),
		...templates.flatMap(({ said, manifest }) => {
			if (withConstraint.has(said.kind)) return [];
			const hint = `write a constraint of the kind ${said.kind}, or remove the template`;
			return [{
				...notice(manifest, `no constraint asks template ${said.kind}`, hint),
				severity: "info"
			}];
		}),
		...constraints.flatMap(({ said, manifest }) => {
			const unknown = unknownKinds$1(said);
			const message = `constraint ${said.kind} ${said.name} matches nothing: ${unknown.join(", ")} does not exist`;
			return unknown.length === 0 ? [] : [notice(manifest, message, "correct apiGroups and kinds of spec.match")];
		})
	];
}
const inRego = "write it in Rego too, or judge it in a cluster";
function notice({ source, sourceLine }, message, hint) {
	return {
		code: "policy-failed",
		severity: "warning",
		message,
		hint,
		file: source,
		line: sourceLine
	};
}
/** The types that a constraint names, when Kubernetes has none of them. Those of add-ons are taken as they are. */
function unknownKinds$1({ match }) {
	const types = typesOf(match);
	const isUnknown = ({ group, kind }) => group !== "*" && kind !== "*" && isOfKubernetes(group) && !isKnownType(group, kind);
	return types.every(isUnknown) ? types.map(({ group, kind }) => group === "" ? kind : `${group}/${kind}`) : [];
}
function isOfKubernetes(group) {
	return !group.includes(".") || group.endsWith(".k8s.io");
}
// src/policies/library.ts
/** Reads all templates and constraints that a source deploys. Throws a SeaworthyError for what is wrong with them. */
async function readLibrary(source, files) {
	if (await files.list(source.path) === void 0) refuse([atSource(source, `'${source.path}' does not exist`, "correct the path")]);
	const manifests = await files.objects(source.path);
	const { templates, cel, failures } = readTemplates(manifests);
	const constraints = once(manifests.filter(({ value }) => isConstraint(value)).map((manifest) => ({
		said: readConstraint(manifest.value),
		manifest
	})), ({ said }) => `${said.kind} ${said.name}`);
	const admission = manifests.filter(({ value }) => isAdmissionPolicy(value));
	refuse([
		...failures,
		...templates.failures,
		...constraints.failures,
		...constraints.kept.flatMap(unknownAction)
	]);
	if (templates.kept.length + cel.size + constraints.kept.length + admission.length === 0) refuse([atSource(source, `'${source.path}' holds no ConstraintTemplate and no constraint`, "name a file, folder, chart or kustomization with ConstraintTemplates and constraints")]);
	const kinds = new Set(templates.kept.map(({ said }) => said.kind));
	return {
		source,
		templates: [...templates.kept].sort((a, b) => compareTexts(a.said.kind, b.said.kind)),
		constraints: constraints.kept.filter(({ said }) => kinds.has(said.kind)),
		exempt: manifests.flatMap(({ value }) => exemptNamespaces(value)),
		notices: libraryNotices({
			templates: templates.kept,
			constraints: constraints.kept,
			cel,
			admission
		})
	};
}
/** The line of an object of the library. */
function placeOf({ manifest: { source, sourceLine } }) {
	return {
		file: source,
		line: sourceLine
	};
}
function readTemplates(manifests) {
	const templates = [];
	const cel = /* @__PURE__ */ new Map();
	const failures = [];
	for (const manifest of manifests.filter(({ value }) => isTemplate(value))) {
		const read = readTemplate(manifest.value);
		if (read.ok) templates.push({
			said: read.template,
			manifest
		});
		else if (read.isCel) cel.set(read.kind, manifest);
		else {
			const message = `ConstraintTemplate ${manifest.id.name}: ${read.reason}`;
			failures.push(inPolicy(placeOf({ manifest }), message, "write it as Gatekeeper has templates"));
		}
	}
	return {
		templates: once(templates, ({ said }) => said.kind),
		cel,
		failures
	};
}
/** Several targets may deploy the same one; two that differ under one name would answer for each other. */
function once(all, keyOf) {
	const known = /* @__PURE__ */ new Map();
	const failures = [];
	for (const each of all) {
		const first = known.get(keyOf(each));
		if (first === void 0) known.set(keyOf(each), each);
		else if (!isDeepStrictEqual(first.said, each.said)) {
			const { file, line } = placeOf(first);
			const { kind, name } = each.manifest.id;
			const message = `${kind} ${name} is another one at ${file}:${line}`;
			failures.push(inPolicy(placeOf(each), message, "rename one, or name the folder of one of them in `policies`"));
		}
	}
	return {
		kept: [...known.values()],
		failures
	};
}
function unknownAction({ said, manifest }) {
	if (said.severity !== void 0) return [];
	const message = `${said.kind} ${said.name}: '${said.action}' is not an enforcementAction`;
	return [inPolicy(placeOf({ manifest }), message, "use deny, warn or dryrun")];
}
// src/policies/parameters.ts
/** Parameters that the schema of a template does not allow: Gatekeeper would refuse the constraint. */
async function wrongParameters({ templates, constraints }) {
	const schemas = new Map(templates.map(({ said }) => [said.kind, said]));
	const findings = constraints.flatMap((constraint) => {
		const template = schemas.get(constraint.said.kind);
		return template === void 0 ? [] : said(constraint, template);
	});
	const places = await placesOf(findings);
	return findings.map((finding) => {
		const { source, sourceLine } = finding.manifest;
		return inPolicy({
			file: source,
			line: sourceLine + (places.get(finding)?.start.line ?? 1) - 1
		}, finding.message, "correct the parameters of the constraint");
	});
}
/** A constraint is an object of a type that its template defines. */
function said({ manifest }, template) {
	if (template.schema === void 0) return [];
	const definition = {
		...manifest,
		id: {
			apiVersion: "apiextensions.k8s.io/v1",
			kind: "CustomResourceDefinition",
			namespace: "",
			name: template.kind
		},
		value: definitionOf(template.schema, manifest)
	};
	const { findings } = judgeSchemas({
		manifests: [definition, manifest],
		wanted: (each) => each === manifest,
		kubeVersion: "1.33.0",
		isVersionStated: true,
		rules
	});
	return findings;
}
const rules = schemaRules.filter(({ id }) => id === schemaRule.schema).map((meta) => ({
	meta,
	severity: void 0,
	params: {},
	from: "default"
}));
const anything = { "x-kubernetes-preserve-unknown-fields": true };
function definitionOf(parameters, { id: { apiVersion, kind } }) {
	const [group = "", name = ""] = apiVersion.split("/");
	const openAPIV3Schema = {
		type: "object",
		properties: { spec: {
			type: "object",
			properties: { parameters },
			...anything
		} }
	};
	return {
		apiVersion: "apiextensions.k8s.io/v1",
		kind: "CustomResourceDefinition",
		spec: {
			group,
			names: { kind },
			versions: [{
				name,
				schema: { openAPIV3Schema }
			}]
		}
	};
}
// src/policies/template-lines.ts
/** The line of the repository of a line of a template's Rego. Where the object was rendered, that of the object. */
function linesOfRego(template, file, line) {
	const { said, manifest } = template;
	const place = placeOf(template);
	if (!manifest.verbatim) return place;
	const path = file === policyFile(said.kind) ? said.path : libraryPath(said.path, file);
	const before = linesBefore(manifest.text, [...manifest.inDocument, ...path]);
	return before === void 0 ? place : {
		...place,
		line: place.line + before + line - 1
	};
}
/** Libraries stand next to the policy; their files are numbered. */
function libraryPath(path, file) {
	const index = Number(file.slice(file.lastIndexOf("-") + 1, file.lastIndexOf(".")));
	return [
		...path.slice(0, -1),
		"libs",
		index
	];
}
/** How many lines stand before the first one of a text; undefined where there is no such text. */
function linesBefore(text, path) {
	const lineCounter = new LineCounter();
	const node = parseDocument(text, {
		version: "1.1",
		merge: true,
		logLevel: "silent",
		lineCounter
	}).getIn(path, true);
	if (!isScalar(node) || node.range == null) return void 0;
	const { line } = lineCounter.linePos(node.range[0]);
	return node.type === "BLOCK_LITERAL" || node.type === "BLOCK_FOLDED" ? line : line - 1;
}
// src/policies/gatekeeper.ts
const mainPath = "seaworthy/main.rego";
/**
* Reads ConstraintTemplates and constraints; they stay as they are. A set for each group of templates. Throws a
* SeaworthyError for what is wrong with them.
*/
async function readGatekeeper(source, files, compiler) {
	const library = await readLibrary(source, files);
	refuse(await wrongParameters(library));
	const sources = library.templates.map(({ said }) => said).map(sourcesOf);
	const parts = [
		"gatekeeper",
		templatesMain([]),
		sources.map((each) => JSON.stringify(each))
	];
	const compiled = await compiler.compiled(parts, (engines) => compile$1(library, sources, engines));
	const [first = emptyGroup, ...others] = compiled.groups;
	return [first, ...others].map((group, at) => {
		const set = setOfGroup(group, library);
		const id = `gatekeeper:${source.path}${at === 0 ? "" : ` ${at + 1}`}`;
		const digest = digestOf(JSON.stringify([
			compiled.digest,
			at,
			set.data,
			library.exempt
		]));
		return {
			...set,
			id,
			digest,
			source,
			...at === 0 && library.notices.length > 0 ? { notices: library.notices } : {}
		};
	});
}
const emptyGroup = {
	kinds: [],
	wasm: "",
	readsInventory: false
};
async function compile$1(library, sources, engines) {
	const known = /* @__PURE__ */ new Map();
	for (const version of ["v0", "v1"]) {
		const modules = Object.assign({}, ...sources.filter((each) => each.version === version).map(({ files }) => files));
		if (Object.keys(modules).length === 0) continue;
		const inspected = await engines.call("rego", "inspect", {
			modules,
			rego: version,
			refused: refusedFunctions
		});
		if (!inspected.ok) throw inTemplates(inspected.error, library);
		for (const each of inspected.answer.modules) known.set(each.file, each);
		refuse(inspected.answer.modules.flatMap((each) => takenPackage(each, library)));
	}
	const groups = [];
	for (const { files, version, templates, readsInventory } of grouped(sources, known)) {
		const outcome = await engines.call("rego", "compile", {
			modules: {
				...files,
				[mainPath]: templatesMain(templates)
			},
			rego: version,
			entrypoints: ["seaworthy/main/reports"]
		});
		if (!outcome.ok) throw inTemplates(outcome.error, library);
		groups.push({
			kinds: templates.map(({ kind }) => kind),
			wasm: outcome.answer.wasm,
			readsInventory
		});
	}
	return { groups };
}
/** A template that stands in for what asks all of them could answer for others. */
function takenPackage({ file, package: [first = ""] }, { templates }) {
	const found = templates.find(({ said }) => file.startsWith(`${said.kind}/`));
	if (!first.startsWith("seaworthy") || found === void 0) return [];
	const message = `template ${found.said.kind}: package ${first} is one of Seaworthy's`;
	return [inPolicy(linesOfRego(found, file, 1), message, "give the package another first name")];
}
/** The errors on the lines of the templates that they are about. */
function inTemplates(error, { source, templates }) {
	const placed = (each) => {
		const found = templates.find(({ said }) => each.file?.startsWith(`${said.kind}/`));
		if (found === void 0) return each;
		const { file, line } = linesOfRego(found, each.file ?? "", each.line ?? 1);
		return {
			...each,
			file,
			line,
			message: `template ${found.said.kind}: ${each.message}`
		};
	};
	const { others = [], ...first } = error;
	return refusal({
		...placed(first),
		others: others.map(placed)
	}, source.path);
}
function setOfGroup({ kinds, wasm, readsInventory }, { templates, constraints, exempt }) {
	const own = templates.filter(({ said }) => kinds.includes(said.kind));
	const byKind = new Map(own.map((each) => [each.said.kind, each]));
	const asked = constraints.flatMap((constraint) => {
		const template = byKind.get(constraint.said.kind);
		return template === void 0 ? [] : [{
			constraint,
			template
		}];
	});
	const known = asked.map(({ constraint: { said } }) => [ruleIdOf(said), {
		kind: said.kind,
		parameters: said.parameters
	}]);
	const data = { [constraintsKey]: Object.fromEntries(known) };
	const set = {
		rules: asked.map(metaOf).sort((a, b) => compareTexts(a.id, b.id)),
		trust: "repository",
		data: JSON.stringify(data),
		choose: chooserOf(asked.map(({ constraint }) => constraint.said), exempt),
		open: () => Buffer.from(wasm, "base64")
	};
	return readsInventory ? {
		...set,
		inventory: inventoryWith(data, own.map(({ said }) => said))
	} : set;
}
function inventoryWith(data, templates) {
	const isOpen = templates.some(({ synced }) => synced === void 0);
	const types = new Set(templates.flatMap(({ synced = [] }) => synced.map(({ group, kind }) => `${group}/${kind}`)));
	return {
		holds: (group, kind) => isOpen || types.has(`${group}/${kind}`),
		dataOf: (objects) => JSON.stringify({
			...data,
			inventory: inventoryOf(objects)
		})
	};
}
function metaOf({ constraint, template }) {
	const { kind, name, severity = "error", parameters, match } = constraint.said;
	const place = placeOf(constraint);
	const { title, description, rego, libs, version } = template.said;
	const { file, line } = placeOf(template);
	return {
		id: ruleIdOf(constraint.said),
		title: title === "" ? `${kind} ${name}` : `${title} (${name})`,
		description: description === "" ? `A constraint of this repository, in ${place.file}.` : description,
		severity,
		profile: "default",
		kinds: kindsOf(match),
		links: [],
		params: {},
		remediation: `Change the object as the message says; the constraint is at ${place.file}:${place.line}, its template at ${file}:${line}.`,
		resources: [],
		digest: digestOf(JSON.stringify([
			templatesMain([]),
			rego,
			libs,
			version,
			parameters
		])),
		source: place
	};
}
// src/policies/named.ts
/** The source with its kind, as known from its files where nothing says it. Throws a SeaworthyError when they are of none. */
async function namedSource(source, files) {
	if (source.kind !== "unnamed") return source;
	const { path } = source;
	const paths = await files.list(path);
	if (paths === void 0) refuse([atSource(source, `'${path}' does not exist`, "correct the path")]);
	const rego = (paths ?? []).filter((each) => each.endsWith(".rego"));
	if (rego.some((each) => each.endsWith("/rule.rego"))) return {
		kind: "rules",
		path
	};
	if (await namesTemplates(paths ?? [], files)) return {
		kind: "gatekeeper",
		path
	};
	if (rego.length > 0) return {
		kind: "conftest",
		path,
		...conftestDefaults,
		data: []
	};
	if ((paths ?? []).some((each) => isRendered(each))) return {
		kind: "gatekeeper",
		path
	};
	refuse([atSource(source, `'${path}' holds no policy`, "name a folder with files that end in .rego, or with ConstraintTemplates")]);
	return {
		kind: "gatekeeper",
		path
	};
}
const rendered = /* @__PURE__ */ new Set([
	"Chart.yaml",
	"kustomization.yaml",
	"kustomization.yml",
	"Kustomization"
]);
function isRendered(path) {
	return rendered.has(path.slice(path.lastIndexOf("/") + 1));
}
const groups = ["templates.gatekeeper.sh/", "constraints.gatekeeper.sh/"];
async function namesTemplates(paths, files) {
	const texts = await textsOf(files, paths, [
		".yaml",
		".yml",
		".json"
	]);
	return Object.values(texts).some((text) => groups.some((group) => text.includes(group)));
}
// src/policies/validate.generated.js
const validateMetadata = validate10;
const schema11 = {
	"$schema": "http://json-schema.org/draft-07/schema#",
	"title": "Metadata of a rule",
	"description": "The annotations on the package of a `rule.rego`: the only source of information about a rule.",
	"type": "object",
	"properties": {
		"scope": { "const": "package" },
		"title": {
			"type": "string",
			"minLength": 10,
			"maxLength": 80,
			"pattern": "^[A-Z].*[^.]$"
		},
		"description": {
			"type": "string",
			"minLength": 40,
			"description": "Why it matters: a short paragraph."
		},
		"related_resources": {
			"type": "array",
			"minItems": 1,
			"items": {
				"type": "object",
				"properties": {
					"ref": {
						"type": "string",
						"pattern": "^https://"
					},
					"description": { "type": "string" }
				},
				"required": ["ref"],
				"additionalProperties": false
			}
		},
		"custom": {
			"type": "object",
			"properties": {
				"severity": { "enum": [
					"error",
					"warning",
					"info"
				] },
				"profile": {
					"enum": [
						"default",
						"strict",
						"optional"
					],
					"description": "default: on; strict: on with `--profile strict`; optional: on only when named."
				},
				"kinds": {
					"type": "array",
					"description": "Types of object the rule looks at, of any version: `workload` (every object that makes pods), `Service` (core group), `apps/Deployment`.",
					"minItems": 1,
					"items": {
						"type": "string",
						"pattern": "^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$"
					}
				},
				"links": {
					"type": "array",
					"description": "Types of link the rule reads: `services`, or `workloads.limitRanges` for links of linked objects.",
					"items": {
						"type": "string",
						"pattern": "^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$"
					}
				},
				"params": {
					"type": "object",
					"propertyNames": {
						"pattern": "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
						"not": { "const": "severity" }
					},
					"additionalProperties": { "$ref": "#/definitions/param" }
				},
				"remediation": {
					"type": "string",
					"minLength": 20,
					"description": "What to do, one or two sentences."
				}
			},
			"required": [
				"severity",
				"profile",
				"kinds",
				"links",
				"params",
				"remediation"
			],
			"additionalProperties": false
		}
	},
	"required": [
		"title",
		"description",
		"custom"
	],
	"additionalProperties": false,
	"definitions": { "param": {
		"type": "object",
		"properties": {
			"type": { "enum": [
				"integer",
				"number",
				"string",
				"boolean",
				"array"
			] },
			"unit": {
				"type": "string",
				"description": "`s`, `millicores`, `replicas`, …"
			},
			"description": {
				"type": "string",
				"minLength": 10
			},
			"default": {},
			"minimum": { "type": "number" },
			"enum": {
				"type": "array",
				"minItems": 1
			}
		},
		"required": [
			"type",
			"description",
			"default"
		],
		"additionalProperties": false
	} }
};
const schema12 = {
	"type": "object",
	"properties": {
		"type": { "enum": [
			"integer",
			"number",
			"string",
			"boolean",
			"array"
		] },
		"unit": {
			"type": "string",
			"description": "`s`, `millicores`, `replicas`, …"
		},
		"description": {
			"type": "string",
			"minLength": 10
		},
		"default": {},
		"minimum": { "type": "number" },
		"enum": {
			"type": "array",
			"minItems": 1
		}
	},
	"required": [
		"type",
		"description",
		"default"
	],
	"additionalProperties": false
};
const pattern0 = /* @__PURE__ */ new RegExp("^[A-Z].*[^.]$", "u");
const pattern1 = /* @__PURE__ */ new RegExp("^https://", "u");
const pattern2 = /* @__PURE__ */ new RegExp("^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$", "u");
const pattern3 = /* @__PURE__ */ new RegExp("^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$", "u");
const pattern4 = /* @__PURE__ */ new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");
function validate10(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.title === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "title" },
				message: "must have required property 'title'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.description === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "description" },
				message: "must have required property 'description'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.custom === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "custom" },
				message: "must have required property 'custom'",
				schema: schema11.required,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		for (const key0 in data) if (!(key0 === "scope" || key0 === "title" || key0 === "description" || key0 === "related_resources" || key0 === "custom")) {
			const err3 = {
				instancePath,
				schemaPath: "#/additionalProperties",
				keyword: "additionalProperties",
				params: { additionalProperty: key0 },
				message: "must NOT have additional properties",
				schema: false,
				parentSchema: schema11,
				data
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.scope !== void 0) {
			let data0 = data.scope;
			if ("package" !== data0) {
				const err4 = {
					instancePath: instancePath + "/scope",
					schemaPath: "#/properties/scope/const",
					keyword: "const",
					params: { allowedValue: "package" },
					message: "must be equal to constant",
					schema: "package",
					parentSchema: schema11.properties.scope,
					data: data0
				};
				if (vErrors === null) vErrors = [err4];
				else vErrors.push(err4);
				errors++;
			}
		}
		if (data.title !== void 0) {
			let data1 = data.title;
			if (typeof data1 === "string") {
				if (data1.length > 80) {
					const err5 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/maxLength",
						keyword: "maxLength",
						params: { limit: 80 },
						message: "must NOT have more than 80 characters",
						schema: 80,
						parentSchema: schema11.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				}
				if (data1.length < 10) {
					const err6 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/minLength",
						keyword: "minLength",
						params: { limit: 10 },
						message: "must NOT have fewer than 10 characters",
						schema: 10,
						parentSchema: schema11.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
				if (!pattern0.test(data1)) {
					const err7 = {
						instancePath: instancePath + "/title",
						schemaPath: "#/properties/title/pattern",
						keyword: "pattern",
						params: { pattern: "^[A-Z].*[^.]$" },
						message: "must match pattern \"^[A-Z].*[^.]$\"",
						schema: "^[A-Z].*[^.]$",
						parentSchema: schema11.properties.title,
						data: data1
					};
					if (vErrors === null) vErrors = [err7];
					else vErrors.push(err7);
					errors++;
				}
			} else {
				const err8 = {
					instancePath: instancePath + "/title",
					schemaPath: "#/properties/title/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.title.type,
					parentSchema: schema11.properties.title,
					data: data1
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.description !== void 0) {
			let data2 = data.description;
			if (typeof data2 === "string") {
				if (data2.length < 40) {
					const err9 = {
						instancePath: instancePath + "/description",
						schemaPath: "#/properties/description/minLength",
						keyword: "minLength",
						params: { limit: 40 },
						message: "must NOT have fewer than 40 characters",
						schema: 40,
						parentSchema: schema11.properties.description,
						data: data2
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
				}
			} else {
				const err10 = {
					instancePath: instancePath + "/description",
					schemaPath: "#/properties/description/type",
					keyword: "type",
					params: { type: "string" },
					message: "must be string",
					schema: schema11.properties.description.type,
					parentSchema: schema11.properties.description,
					data: data2
				};
				if (vErrors === null) vErrors = [err10];
				else vErrors.push(err10);
				errors++;
			}
		}
		if (data.related_resources !== void 0) {
			let data3 = data.related_resources;
			if (Array.isArray(data3)) {
				if (data3.length < 1) {
					const err11 = {
						instancePath: instancePath + "/related_resources",
						schemaPath: "#/properties/related_resources/minItems",
						keyword: "minItems",
						params: { limit: 1 },
						message: "must NOT have fewer than 1 items",
						schema: 1,
						parentSchema: schema11.properties.related_resources,
						data: data3
					};
					if (vErrors === null) vErrors = [err11];
					else vErrors.push(err11);
					errors++;
				}
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.ref === void 0) {
							const err12 = {
								instancePath: instancePath + "/related_resources/" + i0,
								schemaPath: "#/properties/related_resources/items/required",
								keyword: "required",
								params: { missingProperty: "ref" },
								message: "must have required property 'ref'",
								schema: schema11.properties.related_resources.items.required,
								parentSchema: schema11.properties.related_resources.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err12];
							else vErrors.push(err12);
							errors++;
						}
						for (const key1 in data4) if (!(key1 === "ref" || key1 === "description")) {
							const err13 = {
								instancePath: instancePath + "/related_resources/" + i0,
								schemaPath: "#/properties/related_resources/items/additionalProperties",
								keyword: "additionalProperties",
								params: { additionalProperty: key1 },
								message: "must NOT have additional properties",
								schema: false,
								parentSchema: schema11.properties.related_resources.items,
								data: data4
							};
							if (vErrors === null) vErrors = [err13];
							else vErrors.push(err13);
							errors++;
						}
						if (data4.ref !== void 0) {
							let data5 = data4.ref;
							if (typeof data5 === "string") {
								if (!pattern1.test(data5)) {
									const err14 = {
										instancePath: instancePath + "/related_resources/" + i0 + "/ref",
										schemaPath: "#/properties/related_resources/items/properties/ref/pattern",
										keyword: "pattern",
										params: { pattern: "^https://" },
										message: "must match pattern \"^https://\"",
										schema: "^https://",
										parentSchema: schema11.properties.related_resources.items.properties.ref,
										data: data5
									};
									if (vErrors === null) vErrors = [err14];
									else vErrors.push(err14);
									errors++;
								}
							} else {
								const err15 = {
									instancePath: instancePath + "/related_resources/" + i0 + "/ref",
									schemaPath: "#/properties/related_resources/items/properties/ref/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.related_resources.items.properties.ref.type,
									parentSchema: schema11.properties.related_resources.items.properties.ref,
									data: data5
								};
								if (vErrors === null) vErrors = [err15];
								else vErrors.push(err15);
								errors++;
							}
						}
						if (data4.description !== void 0) {
							let data6 = data4.description;
							if (typeof data6 !== "string") {
								const err16 = {
									instancePath: instancePath + "/related_resources/" + i0 + "/description",
									schemaPath: "#/properties/related_resources/items/properties/description/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.related_resources.items.properties.description.type,
									parentSchema: schema11.properties.related_resources.items.properties.description,
									data: data6
								};
								if (vErrors === null) vErrors = [err16];
								else vErrors.push(err16);
								errors++;
							}
						}
					} else {
						const err17 = {
							instancePath: instancePath + "/related_resources/" + i0,
							schemaPath: "#/properties/related_resources/items/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.related_resources.items.type,
							parentSchema: schema11.properties.related_resources.items,
							data: data4
						};
						if (vErrors === null) vErrors = [err17];
						else vErrors.push(err17);
						errors++;
					}
				}
			} else {
				const err18 = {
					instancePath: instancePath + "/related_resources",
					schemaPath: "#/properties/related_resources/type",
					keyword: "type",
					params: { type: "array" },
					message: "must be array",
					schema: schema11.properties.related_resources.type,
					parentSchema: schema11.properties.related_resources,
					data: data3
				};
				if (vErrors === null) vErrors = [err18];
				else vErrors.push(err18);
				errors++;
			}
		}
		if (data.custom !== void 0) {
			let data7 = data.custom;
			if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
				if (data7.severity === void 0) {
					const err19 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "severity" },
						message: "must have required property 'severity'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err19];
					else vErrors.push(err19);
					errors++;
				}
				if (data7.profile === void 0) {
					const err20 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "profile" },
						message: "must have required property 'profile'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err20];
					else vErrors.push(err20);
					errors++;
				}
				if (data7.kinds === void 0) {
					const err21 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "kinds" },
						message: "must have required property 'kinds'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err21];
					else vErrors.push(err21);
					errors++;
				}
				if (data7.links === void 0) {
					const err22 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "links" },
						message: "must have required property 'links'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err22];
					else vErrors.push(err22);
					errors++;
				}
				if (data7.params === void 0) {
					const err23 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "params" },
						message: "must have required property 'params'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err23];
					else vErrors.push(err23);
					errors++;
				}
				if (data7.remediation === void 0) {
					const err24 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/required",
						keyword: "required",
						params: { missingProperty: "remediation" },
						message: "must have required property 'remediation'",
						schema: schema11.properties.custom.required,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err24];
					else vErrors.push(err24);
					errors++;
				}
				for (const key2 in data7) if (!(key2 === "severity" || key2 === "profile" || key2 === "kinds" || key2 === "links" || key2 === "params" || key2 === "remediation")) {
					const err25 = {
						instancePath: instancePath + "/custom",
						schemaPath: "#/properties/custom/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key2 },
						message: "must NOT have additional properties",
						schema: false,
						parentSchema: schema11.properties.custom,
						data: data7
					};
					if (vErrors === null) vErrors = [err25];
					else vErrors.push(err25);
					errors++;
				}
				if (data7.severity !== void 0) {
					let data8 = data7.severity;
					if (!(data8 === "error" || data8 === "warning" || data8 === "info")) {
						const err26 = {
							instancePath: instancePath + "/custom/severity",
							schemaPath: "#/properties/custom/properties/severity/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.custom.properties.severity.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.custom.properties.severity.enum,
							parentSchema: schema11.properties.custom.properties.severity,
							data: data8
						};
						if (vErrors === null) vErrors = [err26];
						else vErrors.push(err26);
						errors++;
					}
				}
				if (data7.profile !== void 0) {
					let data9 = data7.profile;
					if (!(data9 === "default" || data9 === "strict" || data9 === "optional")) {
						const err27 = {
							instancePath: instancePath + "/custom/profile",
							schemaPath: "#/properties/custom/properties/profile/enum",
							keyword: "enum",
							params: { allowedValues: schema11.properties.custom.properties.profile.enum },
							message: "must be equal to one of the allowed values",
							schema: schema11.properties.custom.properties.profile.enum,
							parentSchema: schema11.properties.custom.properties.profile,
							data: data9
						};
						if (vErrors === null) vErrors = [err27];
						else vErrors.push(err27);
						errors++;
					}
				}
				if (data7.kinds !== void 0) {
					let data10 = data7.kinds;
					if (Array.isArray(data10)) {
						if (data10.length < 1) {
							const err28 = {
								instancePath: instancePath + "/custom/kinds",
								schemaPath: "#/properties/custom/properties/kinds/minItems",
								keyword: "minItems",
								params: { limit: 1 },
								message: "must NOT have fewer than 1 items",
								schema: 1,
								parentSchema: schema11.properties.custom.properties.kinds,
								data: data10
							};
							if (vErrors === null) vErrors = [err28];
							else vErrors.push(err28);
							errors++;
						}
						const len1 = data10.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data11 = data10[i1];
							if (typeof data11 === "string") {
								if (!pattern2.test(data11)) {
									const err29 = {
										instancePath: instancePath + "/custom/kinds/" + i1,
										schemaPath: "#/properties/custom/properties/kinds/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$" },
										message: "must match pattern \"^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$\"",
										schema: "^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$",
										parentSchema: schema11.properties.custom.properties.kinds.items,
										data: data11
									};
									if (vErrors === null) vErrors = [err29];
									else vErrors.push(err29);
									errors++;
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/custom/kinds/" + i1,
									schemaPath: "#/properties/custom/properties/kinds/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.custom.properties.kinds.items.type,
									parentSchema: schema11.properties.custom.properties.kinds.items,
									data: data11
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/custom/kinds",
							schemaPath: "#/properties/custom/properties/kinds/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.custom.properties.kinds.type,
							parentSchema: schema11.properties.custom.properties.kinds,
							data: data10
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
				if (data7.links !== void 0) {
					let data12 = data7.links;
					if (Array.isArray(data12)) {
						const len2 = data12.length;
						for (let i2 = 0; i2 < len2; i2++) {
							let data13 = data12[i2];
							if (typeof data13 === "string") {
								if (!pattern3.test(data13)) {
									const err32 = {
										instancePath: instancePath + "/custom/links/" + i2,
										schemaPath: "#/properties/custom/properties/links/items/pattern",
										keyword: "pattern",
										params: { pattern: "^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$" },
										message: "must match pattern \"^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$\"",
										schema: "^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$",
										parentSchema: schema11.properties.custom.properties.links.items,
										data: data13
									};
									if (vErrors === null) vErrors = [err32];
									else vErrors.push(err32);
									errors++;
								}
							} else {
								const err33 = {
									instancePath: instancePath + "/custom/links/" + i2,
									schemaPath: "#/properties/custom/properties/links/items/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string",
									schema: schema11.properties.custom.properties.links.items.type,
									parentSchema: schema11.properties.custom.properties.links.items,
									data: data13
								};
								if (vErrors === null) vErrors = [err33];
								else vErrors.push(err33);
								errors++;
							}
						}
					} else {
						const err34 = {
							instancePath: instancePath + "/custom/links",
							schemaPath: "#/properties/custom/properties/links/type",
							keyword: "type",
							params: { type: "array" },
							message: "must be array",
							schema: schema11.properties.custom.properties.links.type,
							parentSchema: schema11.properties.custom.properties.links,
							data: data12
						};
						if (vErrors === null) vErrors = [err34];
						else vErrors.push(err34);
						errors++;
					}
				}
				if (data7.params !== void 0) {
					let data14 = data7.params;
					if (data14 && typeof data14 == "object" && !Array.isArray(data14)) {
						for (const key3 in data14) {
							const _errs31 = errors;
							const _errs32 = errors;
							const _errs33 = errors;
							if ("severity" !== key3) {
								const err35 = {};
								if (vErrors === null) vErrors = [err35];
								else vErrors.push(err35);
								errors++;
							}
							if (_errs33 === errors) {
								const err36 = {
									instancePath: instancePath + "/custom/params",
									schemaPath: "#/properties/custom/properties/params/propertyNames/not",
									keyword: "not",
									params: {},
									message: "must NOT be valid",
									schema: schema11.properties.custom.properties.params.propertyNames.not,
									parentSchema: schema11.properties.custom.properties.params.propertyNames,
									data: key3,
									propertyName: key3
								};
								if (vErrors === null) vErrors = [err36];
								else vErrors.push(err36);
								errors++;
							} else {
								errors = _errs32;
								if (vErrors !== null) {
									if (_errs32) vErrors.length = _errs32;
									else vErrors = null;
								}
							}
							if (typeof key3 === "string") {
								if (!pattern4.test(key3)) {
									const err37 = {
										instancePath: instancePath + "/custom/params",
										schemaPath: "#/properties/custom/properties/params/propertyNames/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$" },
										message: "must match pattern \"^[a-z][a-z0-9]*(_[a-z0-9]+)*$\"",
										schema: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$",
										parentSchema: schema11.properties.custom.properties.params.propertyNames,
										data: key3,
										propertyName: key3
									};
									if (vErrors === null) vErrors = [err37];
									else vErrors.push(err37);
									errors++;
								}
							}
							if (!(_errs31 === errors)) {
								const err38 = {
									instancePath: instancePath + "/custom/params",
									schemaPath: "#/properties/custom/properties/params/propertyNames",
									keyword: "propertyNames",
									params: { propertyName: key3 },
									message: "property name must be valid",
									schema: schema11.properties.custom.properties.params.propertyNames,
									parentSchema: schema11.properties.custom.properties.params,
									data: data14
								};
								if (vErrors === null) vErrors = [err38];
								else vErrors.push(err38);
								errors++;
							}
						}
						for (const key4 in data14) {
							let data15 = data14[key4];
							if (data15 && typeof data15 == "object" && !Array.isArray(data15)) {
								if (data15.type === void 0) {
									const err39 = {
										instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/param/required",
										keyword: "required",
										params: { missingProperty: "type" },
										message: "must have required property 'type'",
										schema: schema12.required,
										parentSchema: schema12,
										data: data15
									};
									if (vErrors === null) vErrors = [err39];
									else vErrors.push(err39);
									errors++;
								}
								if (data15.description === void 0) {
									const err40 = {
										instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/param/required",
										keyword: "required",
										params: { missingProperty: "description" },
										message: "must have required property 'description'",
										schema: schema12.required,
										parentSchema: schema12,
										data: data15
									};
									if (vErrors === null) vErrors = [err40];
									else vErrors.push(err40);
									errors++;
								}
								if (data15.default === void 0) {
									const err41 = {
										instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/param/required",
										keyword: "required",
										params: { missingProperty: "default" },
										message: "must have required property 'default'",
										schema: schema12.required,
										parentSchema: schema12,
										data: data15
									};
									if (vErrors === null) vErrors = [err41];
									else vErrors.push(err41);
									errors++;
								}
								for (const key5 in data15) if (!(key5 === "type" || key5 === "unit" || key5 === "description" || key5 === "default" || key5 === "minimum" || key5 === "enum")) {
									const err42 = {
										instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
										schemaPath: "#/definitions/param/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key5 },
										message: "must NOT have additional properties",
										schema: false,
										parentSchema: schema12,
										data: data15
									};
									if (vErrors === null) vErrors = [err42];
									else vErrors.push(err42);
									errors++;
								}
								if (data15.type !== void 0) {
									let data16 = data15.type;
									if (!(data16 === "integer" || data16 === "number" || data16 === "string" || data16 === "boolean" || data16 === "array")) {
										const err43 = {
											instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/type",
											schemaPath: "#/definitions/param/properties/type/enum",
											keyword: "enum",
											params: { allowedValues: schema12.properties.type.enum },
											message: "must be equal to one of the allowed values",
											schema: schema12.properties.type.enum,
											parentSchema: schema12.properties.type,
											data: data16
										};
										if (vErrors === null) vErrors = [err43];
										else vErrors.push(err43);
										errors++;
									}
								}
								if (data15.unit !== void 0) {
									let data17 = data15.unit;
									if (typeof data17 !== "string") {
										const err44 = {
											instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/unit",
											schemaPath: "#/definitions/param/properties/unit/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.unit.type,
											parentSchema: schema12.properties.unit,
											data: data17
										};
										if (vErrors === null) vErrors = [err44];
										else vErrors.push(err44);
										errors++;
									}
								}
								if (data15.description !== void 0) {
									let data18 = data15.description;
									if (typeof data18 === "string") {
										if (data18.length < 10) {
											const err45 = {
												instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
												schemaPath: "#/definitions/param/properties/description/minLength",
												keyword: "minLength",
												params: { limit: 10 },
												message: "must NOT have fewer than 10 characters",
												schema: 10,
												parentSchema: schema12.properties.description,
												data: data18
											};
											if (vErrors === null) vErrors = [err45];
											else vErrors.push(err45);
											errors++;
										}
									} else {
										const err46 = {
											instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/description",
											schemaPath: "#/definitions/param/properties/description/type",
											keyword: "type",
											params: { type: "string" },
											message: "must be string",
											schema: schema12.properties.description.type,
											parentSchema: schema12.properties.description,
											data: data18
										};
										if (vErrors === null) vErrors = [err46];
										else vErrors.push(err46);
										errors++;
									}
								}
								if (data15.minimum !== void 0) {
									let data19 = data15.minimum;
									if (!(typeof data19 == "number" && isFinite(data19))) {
										const err47 = {
											instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/minimum",
											schemaPath: "#/definitions/param/properties/minimum/type",
											keyword: "type",
											params: { type: "number" },
											message: "must be number",
											schema: schema12.properties.minimum.type,
											parentSchema: schema12.properties.minimum,
											data: data19
										};
										if (vErrors === null) vErrors = [err47];
										else vErrors.push(err47);
										errors++;
									}
								}
								if (data15.enum !== void 0) {
									let data20 = data15.enum;
									if (Array.isArray(data20)) {
										if (data20.length < 1) {
											const err48 = {
												instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
												schemaPath: "#/definitions/param/properties/enum/minItems",
												keyword: "minItems",
												params: { limit: 1 },
												message: "must NOT have fewer than 1 items",
												schema: 1,
												parentSchema: schema12.properties.enum,
												data: data20
											};
											if (vErrors === null) vErrors = [err48];
											else vErrors.push(err48);
											errors++;
										}
									} else {
										const err49 = {
											instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1") + "/enum",
											schemaPath: "#/definitions/param/properties/enum/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array",
											schema: schema12.properties.enum.type,
											parentSchema: schema12.properties.enum,
											data: data20
										};
										if (vErrors === null) vErrors = [err49];
										else vErrors.push(err49);
										errors++;
									}
								}
							} else {
								const err50 = {
									instancePath: instancePath + "/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),
									schemaPath: "#/definitions/param/type",
									keyword: "type",
									params: { type: "object" },
									message: "must be object",
									schema: schema12.type,
									parentSchema: schema12,
									data: data15
								};
								if (vErrors === null) vErrors = [err50];
								else vErrors.push(err50);
								errors++;
							}
						}
					} else {
						const err51 = {
							instancePath: instancePath + "/custom/params",
							schemaPath: "#/properties/custom/properties/params/type",
							keyword: "type",
							params: { type: "object" },
							message: "must be object",
							schema: schema11.properties.custom.properties.params.type,
							parentSchema: schema11.properties.custom.properties.params,
							data: data14
						};
						if (vErrors === null) vErrors = [err51];
						else vErrors.push(err51);
						errors++;
					}
				}
				if (data7.remediation !== void 0) {
					let data21 = data7.remediation;
					if (typeof data21 === "string") {
						if (data21.length < 20) {
							const err52 = {
								instancePath: instancePath + "/custom/remediation",
								schemaPath: "#/properties/custom/properties/remediation/minLength",
								keyword: "minLength",
								params: { limit: 20 },
								message: "must NOT have fewer than 20 characters",
								schema: 20,
								parentSchema: schema11.properties.custom.properties.remediation,
								data: data21
							};
							if (vErrors === null) vErrors = [err52];
							else vErrors.push(err52);
							errors++;
						}
					} else {
						const err53 = {
							instancePath: instancePath + "/custom/remediation",
							schemaPath: "#/properties/custom/properties/remediation/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string",
							schema: schema11.properties.custom.properties.remediation.type,
							parentSchema: schema11.properties.custom.properties.remediation,
							data: data21
						};
						if (vErrors === null) vErrors = [err53];
						else vErrors.push(err53);
						errors++;
					}
				}
			} else {
				const err54 = {
					instancePath: instancePath + "/custom",
					schemaPath: "#/properties/custom/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object",
					schema: schema11.properties.custom.type,
					parentSchema: schema11.properties.custom,
					data: data7
				};
				if (vErrors === null) vErrors = [err54];
				else vErrors.push(err54);
				errors++;
			}
		}
	} else {
		const err55 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object",
			schema: schema11.type,
			parentSchema: schema11,
			data
		};
		if (vErrors === null) vErrors = [err55];
		else vErrors.push(err55);
		errors++;
	}
	validate10.errors = vErrors;
	return errors === 0;
}
// src/policies/metadata.ts
const hint = "see policies/schemas/metadata.json of Seaworthy, and its built-in rules";
/** Reads the METADATA of the package of a rule. */
function readMetadata({ file, id, annotations }) {
	const found = annotations.map((each) => entryOf(each, file)).find((each) => each !== void 0);
	if (found === void 0) return { failures: [inPolicy({
		file,
		line: 1
	}, `the package of ${id} has no METADATA`, hint)] };
	const { row: line, annotations: written } = found;
	if (!validateMetadata(written)) return { failures: (validateMetadata.errors ?? []).map(({ instancePath, message = "is not valid", params }) => {
		const extra = params.additionalProperty;
		return `METADATA${instancePath} ${message}${typeof extra === "string" ? ` (${extra})` : ""}`;
	}).map((message) => inPolicy({
		file,
		line
	}, message, hint)) };
	const rule = {
		...describedRule(id, written),
		source: {
			file,
			line
		}
	};
	return {
		rule,
		failures: [...unknownKinds(written), ...invalidDefaults(rule)].map((message) => inPolicy({
			file,
			line
		}, message, hint))
	};
}
function entryOf(entry, file) {
	if (typeof entry !== "object" || entry === null) return void 0;
	const { file: of, row, annotations } = { ...entry };
	const isPackage = typeof annotations === "object" && annotations !== null && "scope" in annotations && annotations.scope === "package";
	return of === file && isPackage ? {
		row: typeof row === "number" ? row : 1,
		annotations
	} : void 0;
}
/** Kinds of Kubernetes that there are not: a misspelt one would leave the rule without objects. Others are taken as they are. */
function unknownKinds({ custom }) {
	return custom.kinds.filter((token) => {
		const { group, kind } = typeOfToken(token);
		const isOfKubernetes = !group.includes(".") || group.endsWith(".k8s.io");
		return token !== "workload" && isOfKubernetes && !isKnownType(group, kind);
	}).map((token) => `METADATA/custom/kinds names ${token}, which is no known type`);
}
/** Parameters whose default is none of the values they allow. */
function invalidDefaults(rule) {
	const defaults = Object.fromEntries(Object.entries(rule.params).map(([name, param]) => [name, param.default]));
	const { problems } = readRuleEntries({ [rule.id]: defaults }, [{
		...rule,
		digest: ""
	}]);
	return problems.map(({ message }) => `METADATA/custom/params: the default of ${message}`);
}
// src/policies/own.ts
/** Below it are the modules that come with Seaworthy. */
const shippedFolder = "seaworthy/";
/** Reads rules in the shape of the built-in ones. Throws a SeaworthyError for what is wrong with them. */
async function readOwnRules(source, files, compiler) {
	const modules = await modulesOf(source, files);
	if (!Object.keys(modules).some((path) => idOf(path, source.path) !== void 0)) refuse([atSource(source, `'${source.path}' holds no rule`, "write each to <category>/<name>/rule.rego, as examples/policies of Seaworthy has them")]);
	const library = sharedLibrary();
	const parts = [
		"rules",
		source.path,
		modules,
		{ ...library }
	];
	const compiled = await compiler.compiled(parts, (engines) => compile({
		source,
		modules,
		library
	}, engines));
	const followed = {
		modules: {
			...shippedModules({
				...library,
				testing: {}
			}),
			...modules
		},
		rego: "v1",
		base: ["object"],
		fields: [],
		question: () => void 0
	};
	return setOf(compiled, {
		id: `rules:${source.path}`,
		source,
		followed
	});
}
/** The main module and the library of the built-in rules. */
function sharedLibrary() {
	return JSON.parse(shippedText("policies/library.json"));
}
/** Everything of the library, below a folder of its own. */
function shippedModules({ modules, testing }) {
	const all = Object.entries({
		...modules,
		...testing
	});
	return Object.fromEntries(all.map(([path, text]) => [`${shippedFolder}${path}`, text]));
}
async function compile({ source, modules, library }, engines) {
	const { capabilities } = library;
	const inspected = await engines.call("rego", "inspect", {
		modules,
		refused: refusedFunctions
	});
	if (!inspected.ok) throw refusal(inspected.error, source.path);
	const { annotations } = inspected.answer;
	refuse(inspected.answer.modules.flatMap((each) => misplaced(each, source.path)));
	const all = {
		...shippedModules({
			...library,
			testing: {}
		}),
		...modules
	};
	const checked = await engines.call("rego", "check", {
		modules: all,
		capabilities,
		schema: library.input
	});
	if (!checked.ok) throw refusal(checked.error, source.path);
	const request = {
		modules: all,
		capabilities,
		entrypoints: ["seaworthy/main/reports"]
	};
	const outcome = await engines.call("rego", "compile", request);
	if (!outcome.ok) throw refusal(outcome.error, source.path);
	const digest = digestOf(JSON.stringify(all));
	return {
		wasm: outcome.answer.wasm,
		rules: rulesIn({
			source,
			modules
		}, {
			annotations,
			digest
		})
	};
}
/** `<category>/<name>` of a rule file; undefined for any other file. */
function idOf(path, folder) {
	const below = folder === "." ? path : path.slice(folder.length + 1);
	return /^([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)\/rule\.rego$/.exec(below)?.[1];
}
/** Packages that are not where the main module looks for them, or that stand in for those of Seaworthy. */
function misplaced({ file, package: keys }, folder) {
	const id = idOf(file, folder);
	const place = {
		file: repoPath(file),
		line: 1
	};
	const written = keys.map((key, at) => /^[a-z_]\w*$/i.test(key) ? `${at === 0 ? "" : "."}${key}` : `["${key}"]`).join("");
	if (id === void 0) {
		if (keys[0] !== "seaworthy") return [];
		return [inPolicy(place, `package ${written} is one of Seaworthy's`, "give the package another first name")];
	}
	const wanted = [
		"seaworthy",
		"rules",
		...id.split("/")
	];
	if (keys.join("/") === wanted.join("/")) return [];
	const [, , category = "", name = ""] = wanted;
	const hint = `write package seaworthy.rules["${category}"]["${name}"]`;
	return [inPolicy(place, `package ${written} is not that of the rule ${id}`, hint)];
}
function rulesIn({ source, modules }, { annotations, digest }) {
	const rules = [];
	const failures = [];
	for (const path of Object.keys(modules)) {
		const id = idOf(path, source.path);
		if (id === void 0) continue;
		const read = readMetadata({
			file: repoPath(path),
			id,
			annotations
		});
		failures.push(...read.failures);
		if (read.rule !== void 0) rules.push({
			...read.rule,
			digest
		});
	}
	refuse(failures);
	return rules.sort((a, b) => compareTexts(a.id, b.id));
}
// src/policies/load.ts
/** First parts of ids that are not a category of rules. */
const reserved = /* @__PURE__ */ new Set([
	"conftest",
	"gatekeeper",
	"waivers"
]);
/** Reads policies, compiled and in the order of the sources. Throws a SeaworthyError that says what is wrong with them. */
async function loadPolicies(sources, { files, compiler, builtIn }) {
	const sets = [];
	for (const each of sources) {
		const source = await namedSource(each, files);
		if (source.kind === "rules") sets.push(await readOwnRules(source, files, compiler));
		else if (source.kind === "conftest") sets.push(await readConftest(source, files, compiler));
		else sets.push(...await readGatekeeper(source, files, compiler));
	}
	refuse(clashes(sets, builtIn));
	return sets;
}
/** Ids that two rules have, and those that are not free. */
function clashes(sets, builtIn) {
	const known = new Map(builtIn.map(({ id }) => [id, "a built-in rule"]));
	const found = [];
	for (const { rules, source } of sets) for (const { id, source: place } of rules) {
		const other = known.get(id);
		const at = place ?? {
			file: repoPath(source.path),
			line: 1
		};
		if (other !== void 0) found.push(inPolicy(at, `${other} has the id ${id} too`, renaming(source)));
		else if (source.kind === "rules" && reserved.has(categoryOf(id))) found.push(inPolicy(at, `${categoryOf(id)} is not free as a category`, renaming(source)));
		known.set(id, `the rule at ${at.file}:${at.line}`);
	}
	return found;
}
function renaming({ kind }) {
	return kind === "rules" ? "rename the folder of the rule, or of its category" : "give the entry in `policies` another name, which is the first part of its ids";
}
function categoryOf(id) {
	return id.slice(0, id.indexOf("/"));
}
// src/policies/new-rule.ts
/** A rule that passes its tests, to be changed: in the shape of the built-in ones, or for conftest. Throws a SeaworthyError for an id that cannot be one. */
function newRule(id, kind, folder) {
	return kind === "rules" ? ownRule(id, repoPath(folder)) : conftestRule(id, repoPath(folder));
}
function ownRule(id, folder) {
	const [, category, name] = /^([a-z][a-z0-9-]*)\/([a-z][a-z0-9-]*)$/.exec(id) ?? [];
	if (category === void 0 || name === void 0) throw wrongId(`'${id}' is not the id of a rule`, "write it as <category>/<name>, such as acme/owner-label");
	const below = (file) => repoPath(`${folder}/${category}/${name}/${file}`);
	return {
		kind: "rules",
		folder,
		files: {
			[below("rule.rego")]: ownRego(category, name),
			[below("rule_test.rego")]: ownTests(category, name),
			[below("bad.yaml")]: deployment("metadata: # WARNING: Deployment storefront has no label owner\n", ""),
			[below("good.yaml")]: deployment("metadata:\n", "  labels: { owner: team-shop }\n")
		}
	};
}
function ownRego(category, name) {
	return `# METADATA
# title: Workload needs an owner
# description: Say here why it matters, in a sentence or two.
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: Add the label owner with the name of the team.
package seaworthy.rules${key(category)}${key(name)}

import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	not input.object.metadata.labels.owner
	message := sprintf("%s has no label owner", [names.object_title(input.object)])
	violation := result.violation(["metadata", "labels", "owner"], message)
}
`;
}
function ownTests(category, name) {
	return `package seaworthy.rules${key(category)}${key(`${name}_test`)}

import data.seaworthy.lib.testing
import data.seaworthy.rules${key(category)}${key(name)} as rule

_deployment := testing.deployment({"containers": [testing.container({})]})

test_fail_without_the_label if {
	rule.report == {{
		"path": ["metadata", "labels", "owner"],
		"message": "Deployment api has no label owner",
	}} with input as _deployment
}

test_pass_with_the_label if {
	labelled := object.union(_deployment, {"object": {"metadata": {"labels": {"owner": "team-shop"}}}})
	rule.report == set() with input as labelled
}
`;
}
/** A key of a package, as `opa fmt` writes it. */
function key(name) {
	return /^[a-z_]\w*$/.test(name) ? `.${name}` : `["${name}"]`;
}
function deployment(metadata, labels) {
	return `apiVersion: apps/v1
kind: Deployment
${metadata}  name: storefront
${labels}spec:
  selector:
    matchLabels: { app: storefront }
  template:
    metadata:
      labels: { app: storefront }
    spec:
      containers:
        - name: storefront
          image: ghcr.io/acme/storefront:1.4.2
`;
}
function conftestRule(id, folder) {
	if (!/^[a-z][a-z0-9_]*$/.test(id)) throw wrongId(`'${id}' is not the name of a policy`, "write it in small letters, such as owner_label");
	return {
		kind: "conftest",
		folder,
		files: {
			[repoPath(`${folder}/${id}.rego`)]: `package main

deny_${id} contains msg if {
	input.kind == "Deployment"
	not input.metadata.labels.owner
	msg := sprintf("Deployment %s has no label owner", [input.metadata.name])
}
`,
			[repoPath(`${folder}/${id}_test.rego`)]: `package main_test

import data.main

test_fail_without_the_label if {
	deployment := {"kind": "Deployment", "metadata": {"name": "api"}}
	main.deny_${id} == {"Deployment api has no label owner"} with input as deployment
}

test_pass_with_the_label if {
	deployment := {"kind": "Deployment", "metadata": {"name": "api", "labels": {"owner": "team-shop"}}}
	main.deny_${id} == set() with input as deployment
}
`
		}
	};
}
function wrongId(message, hint) {
	return new SeaworthyError({
		code: "usage",
		message,
		hint
	});
}
// src/policies/survey.ts
/** Looks at every file below a folder; each is read alone, so that one that is wrong hides no other. */
async function surveyed(folder, { files, compiler }) {
	const texts = await textsOf(files, await files.list(folder) ?? [], [
		".rego",
		".yaml",
		".yml",
		".json"
	]);
	const found = [];
	for (const [path, text] of Object.entries(texts)) {
		const file = repoPath(path);
		found.push(path.endsWith(".rego") ? await module(file, text, compiler) : other(file, text));
	}
	return found;
}
const asked = /^(?:deny|violation|warn)(?:_[a-zA-Z0-9]+)*$/;
async function module(file, text, compiler) {
	const request = {
		modules: { [file]: text },
		rego: "auto",
		refused: refusedFunctions
	};
	const outcome = await compiler.engine().call("rego", "inspect", request);
	if (!outcome.ok) {
		const { line, message } = outcome.error;
		return {
			file,
			as: "none",
			says: `${line === void 0 ? "" : `line ${line}: `}${message}`
		};
	}
	const [inspected] = outcome.answer.modules;
	if (inspected === void 0) return {
		file,
		as: "none",
		says: "the file is empty"
	};
	const namespace = inspected.package.join(".");
	const names = [...new Set(inspected.rules.map(({ name }) => name))];
	if (file.endsWith("/rule.rego") && inspected.package[0] === "seaworthy") return {
		file,
		as: "rules",
		says: inspected.package.slice(2).join("/")
	};
	if (file.endsWith("_test.rego")) return {
		file,
		as: "tests",
		says: `${names.filter((name) => name.startsWith("test_")).length} of ${namespace}, Rego ${inspected.rego}`
	};
	if (inspected.data.includes("conftest")) return {
		file,
		as: "none",
		says: "it reads data.conftest, which is not known here; decide by the object alone"
	};
	const rules = names.filter((name) => asked.test(name));
	if (rules.length === 0) return {
		file,
		as: "library",
		says: `package ${namespace}, Rego ${inspected.rego}`
	};
	return {
		file,
		as: "conftest",
		says: `${namespace}: ${rules.join(", ")}, Rego ${inspected.rego}`
	};
}
/** Not parsed as YAML: a template of a chart may hold a ConstraintTemplate. */
function other(file, text) {
	if (/^kind:\s*ConstraintTemplate\s*$/m.test(text)) return {
		file,
		as: "gatekeeper",
		says: "a ConstraintTemplate"
	};
	if (/^apiVersion:\s*constraints\.gatekeeper\.sh\//m.test(text)) return {
		file,
		as: "gatekeeper",
		says: "a Constraint"
	};
	return {
		file,
		as: "data",
		says: "name it under `data` if policies read it"
	};
}
// src/policies/suite-files.ts
/** Every case of the suites at a path or below it. Throws a SeaworthyError for files that cannot be read. */
async function suiteCases(path, files) {
	const texts = await textsOf(files, await files.list(path) ?? [], [".yaml", ".yml"]);
	const cases = [];
	for (const [file, text] of Object.entries(texts)) {
		if (!text.includes("test.gatekeeper.sh/")) continue;
		for (const each of casesIn(repoPath(file), text)) cases.push(await readCase(each, files));
	}
	return cases;
}
function casesIn(file, text) {
	const lineCounter = new LineCounter();
	return Array.from(parseAllDocuments(text, {
		version: "1.1",
		lineCounter,
		logLevel: "silent"
	})).flatMap((document) => {
		if (!isMap(document.contents) || document.get("kind") !== "Suite") return [];
		return mapsIn(document.contents, "tests").flatMap((test) => {
			const isOff = document.get("skip") === true || test.get("skip") === true;
			return mapsIn(test, "cases").map((each) => {
				const assertions = each.toJSON().assertions;
				return {
					file,
					row: lineCounter.linePos(each.range?.[0] ?? 0).line,
					name: `${textOf(test, "name")} ${textOf(each, "name")}`,
					isSkipped: isOff || each.get("skip") === true,
					template: textOf(test, "template"),
					constraint: textOf(test, "constraint"),
					object: textOf(each, "object"),
					inventory: listOf(each.toJSON().inventory).filter((path) => typeof path === "string"),
					assertions: listOf(assertions).filter(isJsonObject)
				};
			});
		});
	});
}
function mapsIn(map, key) {
	const list = map.get(key);
	return isSeq(list) ? list.items.filter(isMap) : [];
}
function textOf(map, key) {
	const value = map.get(key);
	return typeof value === "string" ? value : "";
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function isJsonObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
async function readCase(written, files) {
	const read = async (path) => objectsIn(path, written, files);
	const one = async (path) => (await read(path))[0] ?? {};
	const inventory = [];
	for (const path of written.inventory) inventory.push(...await read(path));
	const { template, constraint, object } = written;
	return {
		...written,
		template: await one(template),
		constraint: await one(constraint),
		object: await one(object),
		inventory
	};
}
async function objectsIn(path, { file, row, name }, files) {
	const refuseIt = (why) => inPolicy({
		file,
		line: row
	}, `${name}: ${why}`, "correct the suite");
	const at = posix.join(posix.dirname(file), path);
	if (path === "" || at.startsWith("../")) refuse([refuseIt(`'${path}' is not a file of the repository`)]);
	if (await files.list(repoPath(at)) === void 0) refuse([refuseIt(`${at} does not exist`)]);
	const text = await files.readText(repoPath(at));
	return readStream(text).flatMap(({ read }) => {
		if (!read.ok) refuse([refuseIt(`${at}: ${read.failure.message}`)]);
		return read.ok && isObject(read.value) ? [read.value] : [];
	});
}
// src/policies/suites.ts
const limitMs = 1e4;
/** Runs the suites of `gator verify` at the path of a source, by the same sets as a run. */
async function suiteResults(source, files, compiler) {
	const cases = await suiteCases(source.path, files);
	if (cases.length === 0) return [];
	const named = cases.map((each, at) => ({
		...each,
		constraint: renamed(each.constraint, `case-${at}`)
	}));
	const manifests = named.flatMap(({ template, constraint, file }) => [manifestOf(template, file), manifestOf(constraint, file)]);
	const sets = await readGatekeeper(source, {
		...files,
		objects: () => Promise.resolve(manifests)
	}, compiler);
	const results = [];
	for (const each of named) results.push(await resultOf(each, sets));
	return results;
}
/** Suites call several constraints by one name. */
function renamed(constraint, name) {
	const metadata = isObject(constraint.metadata) ? constraint.metadata : {};
	return {
		...constraint,
		metadata: {
			...metadata,
			name
		}
	};
}
function manifestOf(value, path) {
	const metadata = isObject(value.metadata) ? value.metadata : {};
	const [apiVersion, kind, name] = [
		value.apiVersion,
		value.kind,
		metadata.name
	].map((each) => typeof each === "string" ? each : "");
	return {
		id: {
			apiVersion,
			kind,
			namespace: "",
			name
		},
		value,
		target: plainTarget(path),
		destination: defaultDestination,
		source: path,
		sourceLine: 1,
		text: "",
		document: {
			index: 0,
			firstLine: 0
		},
		inDocument: [],
		verbatim: false
	};
}
async function resultOf(each, sets) {
	const { file, row, name } = each;
	const about = {
		package: "suite",
		name,
		file,
		row
	};
	if (each.isSkipped) return {
		...about,
		status: "skip"
	};
	const answer = await answerOf(each, sets);
	if ("error" in answer) return {
		...about,
		status: "error",
		message: answer.error
	};
	const wrong = await differenceOf(answer.messages, each.assertions);
	return wrong === void 0 ? {
		...about,
		status: "pass"
	} : {
		...about,
		status: "fail",
		message: wrong
	};
}
async function answerOf(each, sets) {
	const id = ruleIdOf(readConstraint(each.constraint));
	const set = sets.find(({ rules }) => rules.some((rule) => rule.id === id));
	if (set === void 0) return { error: "the template is not judged: it is written in CEL alone, or is of another kind" };
	const { object, operation } = reviewed(each.object);
	const namespace = namespaceOf(object);
	const params = set.choose?.({
		value: object,
		namespace,
		namespaceLabels: {}
	}).get(id);
	if (params === void 0) return { messages: [] };
	const path = podTemplatePath({
		apiVersion: asText(object.apiVersion),
		kind: asText(object.kind)
	}, object);
	const node = {
		object,
		pod: path === void 0 ? null : { path },
		target: { namespace },
		...operation
	};
	const batch = {
		parameters: [{ [id]: params }],
		nodes: [node],
		asked: [{
			node: 0,
			rules: 0,
			links: {}
		}]
	};
	const known = each.inventory.map((value) => ({
		value,
		namespace: namespaceOf(value)
	}));
	const data = set.inventory?.dataOf(known) ?? set.data ?? "{}";
	const module = {
		digest: digestOf(set.digest + data),
		policies: set.digest,
		trust: set.trust,
		data,
		wasm: await moduleOf(set)
	};
	const [judged] = await judgeTask.run(module, new TextEncoder().encode(`${JSON.stringify(batch)}\n`), limitMs);
	if (judged === void 0 || "error" in judged) return { error: judged?.error ?? "there was no answer" };
	const [failed] = judged.failed ?? [];
	return failed === void 0 ? { messages: judged.violations.map(({ message }) => message) } : { error: failed.why };
}
const modules = /* @__PURE__ */ new WeakMap();
function moduleOf(set) {
	const module = modules.get(set) ?? WebAssembly.compile(Uint8Array.from(set.open()));
	modules.set(set, module);
	return module;
}
/** An AdmissionReview is reviewed as its request says. */
function reviewed(value) {
	const request = value.kind === "AdmissionReview" && isObject(value.request) ? value.request : void 0;
	return {
		object: isObject(request?.object) ? request.object : value,
		operation: typeof request?.operation === "string" ? { operation: request.operation } : {}
	};
}
function namespaceOf({ metadata }) {
	return isObject(metadata) && typeof metadata.namespace === "string" ? metadata.namespace : "";
}
/** The first assertion that does not hold, as a sentence. Where there is none, nothing is to be said of the object. */
async function differenceOf(messages, assertions) {
	for (const { violations = "yes", message } of assertions.length === 0 ? [{ violations: "no" }] : assertions) {
		const isSaid = typeof message === "string" ? await patternOf(message) : () => true;
		if (isSaid === void 0) return `'${asText(message)}' is not a pattern of Go`;
		const count = messages.filter(isSaid).length;
		if (typeof violations === "number" ? count === violations : isYes(violations) === count > 0) continue;
		return `expected ${typeof violations === "number" ? `${violations} violations` : `${isYes(violations) ? "a" : "no"} violation`}${message === void 0 ? "" : ` that says ${asText(message)}`}; found ${messages.length === 0 ? "none" : messages.join("; ")}`;
	}
}
/** Patterns are those of Go, which take no time that grows without bounds. */
async function patternOf(pattern) {
	const { RE2JS, RE2JSSyntaxException } = await import("./build.js");
	try {
		const compiled = RE2JS.compile(pattern);
		return (text) => compiled.matcher(text).find();
	} catch (error) {
		if (error instanceof RE2JSSyntaxException) return void 0;
		throw error;
	}
}
function isYes(violations) {
	return violations === true || violations === "yes";
}
// src/policies/test.ts
/** Runs the tests of policies. Throws a SeaworthyError for policies that cannot be read. */
async function testPolicies(sources, { files, compiler, coverage = false }) {
	const tested = [];
	for (const each of sources) {
		const source = await namedSource(each, files);
		if (source.kind === "gatekeeper") {
			tested.push({
				source,
				results: await suiteResults(source, files, compiler)
			});
			continue;
		}
		const { results, coverage: reached } = await resultsOf(source, files, {
			engines: compiler.engine(),
			coverage
		});
		tested.push(reached === void 0 ? {
			source,
			results
		} : {
			source,
			results,
			coverage: own(reached, source)
		});
	}
	return tested;
}
/** Without the library, and without the tests themselves. */
function own(reached, { path }) {
	return reached.filter(({ file }) => isInside(repoPath(file), path) && !file.endsWith("_test.rego"));
}
async function resultsOf(source, files, { engines, coverage }) {
	const modules = await textsOf(files, await files.list(source.path) ?? [], [".rego"]);
	const request = source.kind === "rules" ? { modules: {
		...shippedModules(sharedLibrary()),
		...modules
	} } : {
		modules,
		rego: source.rego,
		data: await dataDocument(source, files)
	};
	const outcome = await engines.call("rego", "test", {
		...request,
		coverage,
		refused: refusedFunctions
	});
	if (!outcome.ok) throw refusal(outcome.error, source.path);
	return outcome.answer;
}
export { refused as a, createCompiler as c, loadPolicies as i, describedRule as l, surveyed as n, formattedPolicies as o, newRule as r, treeFiles as s, testPolicies as t };
