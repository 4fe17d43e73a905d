import { t as createEngines } from "./pool.js";
import { C as digestOf } from "./replies.js";
import { n as longestMessage, t as clipped } from "./clipped.js";
import { t as grouped } from "./grouped.js";
import { i as startsWith, n as fieldAt } from "./manifest.js";
import { t as _usingCtx } from "./usingCtx.js";
// src/infer/follow.ts
/** Asks rules of one set; undefined where they could not be evaluated. Answers are in the order of the questions. */
async function followRule({ followed, data }, questions, engines) {
	const { modules, rego, base } = followed;
	const document = data === void 0 ? {} : { data: JSON.parse(data) };
	const outcome = await engines.call("rego", "trace", {
		modules,
		rego,
		base,
		...document,
		questions: [...questions]
	});
	return outcome.ok ? outcome.answer.answers : void 0;
}
// src/infer/candidates.ts
/** One candidate for each field, in the order in which they were first looked at; the object itself is none. */
function candidatesOf(looks) {
	const found = /* @__PURE__ */ new Map();
	for (const [order, look] of looks.entries()) {
		if (look.path.length === 0) continue;
		const key = JSON.stringify(look.path);
		const known = found.get(key);
		found.set(key, {
			path: look.path,
			isMissing: look.isMissing,
			isNegated: look.isNegated || known?.isNegated === true,
			isOnlyShown: look.isShown && known?.isOnlyShown !== false,
			isShown: look.isShown || known?.isShown === true,
			isEqual: look.isEqual && !look.isNegated || known?.isEqual === true,
			isInPolicy: look.isInPolicy || known?.isInPolicy === true,
			order
		});
	}
	return [...found.values()];
}
// src/infer/choose.ts
/**
* The fields that a finding may be about, the best first: of all that its policy looked at those with the most signs. None
* where it looked at nothing but what names the object.
*/
function likelyFields(looks, said) {
	const candidates = candidatesOf(looks);
	return candidates.map((each) => ({
		path: each.path,
		points: pointsOf(each, candidates, said)
	})).filter(({ points: of }) => of >= lowest).sort((a, b) => b.points - a.points).map(({ path }) => spelledOut(path, said));
}
/** Fewer points has only what is looked at to get to another field. */
const lowest = -2200;
/**
* Points for each sign, tried on policies whose authors name the field themselves. A sign that is worth more than others
* together outweighs them: a field that names the object is never chosen.
*/
const points = {
	identity: -2e3,
	unknownRoot: -3e3,
	onlyShown: -500,
	otherItem: -600,
	name: -400,
	alsoLookedFor: -400,
	item: -300,
	word: -200,
	way: -250,
	list: -100,
	missing: 250,
	empty: 250,
	valueSaid: 250,
	keySaid: 150,
	pathSaid: 150,
	step: 40,
	latest: 39
};
function pointsOf(candidate, all, said) {
	const { path, isOnlyShown, order } = candidate;
	const last = path.at(-1) ?? "";
	return sum([
		[points.identity, isIdentity(path)],
		[identityPoints.get(path.join(".")) ?? 0, true],
		[points.onlyShown, isOnlyShown],
		[points.otherItem, isOfOtherItem(path, all)],
		[points.pathSaid, isPathSaid(path, said.message)],
		[points.name, last === "name" && isOfItem(path)],
		[points.keySaid, isKeySaid(path, said.message)],
		[points.way, isOnTheWay(candidate, all)],
		[points.step * path.length, true],
		[Math.min(order, points.latest), true],
		[candidate.isMissing ? missingPoints(candidate, all, said) : valuePoints(candidate, said), true]
	]);
}
function missingPoints({ path, isNegated }, all, { message, object }) {
	const last = path.at(-1) ?? "";
	const isElsewhere = all.some((other) => !other.isMissing && !other.isOnlyShown && other.path.at(-1) === last);
	const isWanted = isNegated || isKeySaid(path, message) && !isElsewhere;
	const [root = ""] = path;
	if (fieldAt(object, [root]) === void 0 && !roots.has(String(root)) && !isSaid(message, String(root))) return points.unknownRoot;
	return isWanted ? points.missing : points.alsoLookedFor;
}
function valuePoints({ path, isOnlyShown }, { message, object }) {
	const value = fieldAt(object, path);
	if (value === null || value === void 0) return points.empty;
	if (typeof value === "object") return points.list + (typeof path.at(-1) === "number" ? points.item : 0);
	const isName = path.at(-1) === "name" && isOfItem(path);
	if (!isOnlyShown && !isName && isSaid(message, String(value))) return points.valueSaid;
	return typeof path.at(-1) === "number" ? points.word : 0;
}
/** First fields of objects of Kubernetes; others that are not there were asked for by a policy for more than manifests. */
const roots = new Set("spec metadata data stringData rules subjects roleRef webhooks".split(" "));
/** Of fields that name an object, the one that is most often wrong; `kind` alone says that there must be no such object. */
const identityPoints = /* @__PURE__ */ new Map([
	["metadata.namespace", 60],
	["apiVersion", 50],
	["metadata.name", 20],
	["metadata", -500],
	["spec", -500]
]);
/** The name of an item of a list says which item it is. */
function isOfItem(path) {
	return typeof path.at(-2) === "number" || path[0] === "metadata";
}
/** What every policy looks at to know what it has before it. */
function isIdentity(path) {
	const [first, second] = path;
	if (path.length === 1) return [
		"kind",
		"apiVersion",
		"metadata",
		"spec"
	].includes(String(first));
	return first === "metadata" && path.length === 2 && (second === "name" || second === "namespace");
}
/** A field above one that is missing was looked at to get there. */
function isOnTheWay({ path }, all) {
	return all.some((other) => other.path.length > path.length && path.every((step, at) => step === other.path[at]) && other.isMissing && other.isNegated && !other.isOnlyShown && other.path.at(-1) !== "name");
}
/** A field of another item of a list than the one whose name the message has. */
function isOfOtherItem(path, all) {
	const ofSameList = all.filter((each) => each.isShown && each.path.at(-1) === "name" && typeof each.path.at(-2) === "number").map((each) => each.path.slice(0, -1)).filter((item) => startsWith(path, item.slice(0, -1)));
	return ofSameList.length > 0 && !ofSameList.some((item) => path.length < item.length || startsWith(path, item));
}
/** Whether a message spells the end of the path, as `resources.limits`. */
function isPathSaid(path, message) {
	return path.length > 1 && message.includes(path.slice(-2).join("."));
}
/**
* A message that spells `resources.limits.cpu` is about `cpu`, also where there are no limits to look at. What it spells is
* followed as far as it exists, and one step further; all of it below a field that is missing.
*/
function spelledOut(path, { message, object }) {
	const chains = chainsIn(message);
	for (const chain of chains) for (let known = Math.min(chain.length - 1, path.length); known > 0; known--) {
		if (!chain.slice(0, known).every((key, at) => key === path[path.length - known + at])) continue;
		const whole = [...path, ...chain.slice(known)];
		const isThere = (length) => fieldAt(object, whole.slice(0, length)) !== void 0;
		if (!isThere(path.length) || isThere(whole.length - 1)) return whole;
	}
	return path;
}
/** Names with dots between them. */
function chainsIn(message) {
	return (message.match(/[\w.-]+/g) ?? []).map((word) => word.split(".").filter((name) => name !== "")).filter((names) => names.length > 1 && names.every((name) => /^[a-z]/i.test(name)));
}
/** Whether a message names the field, or for its last part the one above it: `seccomp profile` is about its `type`. */
function isKeySaid(path, message) {
	const [parent, last] = [path.at(-2), path.at(-1)];
	return isSaid(message, String(last)) || last === "type" && isSaid(message, String(parent));
}
/** Whether a message has a word, however it is written: `run as non-root` says `runAsNonRoot`. */
function isSaid(message, word) {
	const wanted = letters(word);
	return wanted.length > 1 && letters(message).includes(wanted);
}
function letters(text) {
	return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}
function sum(signs) {
	return signs.reduce((total, [worth, holds]) => holds ? total + worth : total, 0);
}
// src/infer/named-field.ts
/** The field that the author of a definition names; undefined where none is named. */
function namedPath(fields, { file, row }) {
	return fields.find((each) => each.file === file && each.row === row)?.path;
}
/**
* The path with what was looked at in place of each `*`; as far as the first `*` for which nothing was looked at. `looked`:
* the paths, the best first.
*/
function filledPath(named, looked) {
	const open = named.indexOf("*");
	if (open === -1) return named;
	const found = looked.find((path) => isBelow(path, named)) ?? looked.find((path) => isBelow(path, named.slice(0, open + 1)));
	const step = found?.[open];
	if (found === void 0 || step === void 0) return named.slice(0, open);
	return filledPath([
		...named.slice(0, open),
		step,
		...named.slice(open + 1)
	], [found]);
}
function isBelow(path, named) {
	return path.length >= named.length && named.every((step, at) => step === "*" || step === path[at]);
}
// src/infer/infer.ts
/**
* Objects that are asked about in one run: each takes some milliseconds, and the first a second. Findings beyond are on the
* line of their object.
*/
const mostQuestions = 1e3;
const questionsAtOnce = 25;
/** Calls that fail of one policy set: each may take as long as a call may. */
const mostFailures = 20;
/** Most time of a call, in which the engine starts too; the count of steps ends most policies before. */
const callMs = 15e3;
/**
* The fields that findings are about whose policies say none. The engine evaluates such a policy once more for the object
* of the finding, and answers what it looked at. Findings of which that says nothing are left out.
*/
async function inferFields(findings, policySets, tools) {
	try {
		var _usingCtx$1 = _usingCtx();
		const found = /* @__PURE__ */ new Map();
		const unplaced = findings.filter((each) => each.isUnplaced === true && each.at === void 0);
		if (unplaced.length === 0) return found;
		const engines = _usingCtx$1.a(lazyEngines(tools));
		let left = mostQuestions;
		for (const { policySet } of policySets) {
			const { followed } = policySet;
			if (followed === void 0) continue;
			const rules = new Set(policySet.rules.map(({ id }) => id));
			const known = tools.inferencesOf?.(policySet);
			const asked = askedOf(unplaced.filter(({ rule }) => rules.has(rule)).flatMap((finding) => {
				const key = keyOf(finding, policySet);
				const field = known?.find(key);
				if (field !== void 0 && field !== null) found.set(finding, field);
				return field === void 0 ? [{
					finding,
					key
				}] : [];
			}), followed).slice(0, left);
			left -= asked.length;
			for (const { answer, about } of await answersTo(asked, {
				...policySet,
				followed
			}, engines)) for (const { finding, key } of about) {
				const field = fieldOf(finding, answer, followed);
				known?.keep(key, field);
				if (field !== null) found.set(finding, field);
			}
		}
		return found;
	} catch (_) {
		_usingCtx$1.e = _;
	} finally {
		await _usingCtx$1.d();
	}
}
/** Asks in groups. Of a group that fails each half is asked again, so that one policy costs the fields of no others. */
async function answersTo(asked, followed, engines) {
	const found = [];
	const open = [...asked];
	let failures = 0;
	for (let most = questionsAtOnce; open.length > 0 && failures < mostFailures;) {
		const some = open.splice(0, most);
		const answers = await followRule(followed, some.map(({ question }) => question), engines.get());
		if (answers !== void 0) {
			found.push(...some.flatMap((each, at) => answers[at] === void 0 ? [] : [{
				...each,
				answer: answers[at]
			}]));
			most = questionsAtOnce;
			continue;
		}
		failures += 1;
		if (some.length === 1) continue;
		open.unshift(...some);
		most = Math.ceil(some.length / 2);
	}
	return found;
}
/** Each rule is asked once about each object. */
function askedOf(open, followed) {
	return [...grouped(open, ({ finding: { rule, manifest } }) => [`${rule} ${digestOf(manifest.text)}`]).values()].flatMap((about) => {
		const [first] = about;
		const question = first && followed.question(first.finding.rule, first.finding.manifest.value);
		return question === void 0 ? [] : [{
			question,
			about
		}];
	});
}
function keyOf({ rule, message, manifest }, { digest }) {
	return digestOf(JSON.stringify([
		digest,
		rule,
		message,
		manifest.value
	]));
}
function fieldOf({ message, manifest }, { results }, { fields }) {
	const result = results.find(({ value }) => messagesIn(value).some((each) => clipped(each, longestMessage) === message));
	if (result === void 0) return null;
	const likely = likelyFields(result.looks, {
		message,
		object: manifest.value
	});
	const named = namedPath(fields, result);
	if (named !== void 0) return {
		path: filledPath(named, likely),
		isNamed: !named.includes("*")
	};
	const [path] = likely;
	return path === void 0 ? null : {
		path,
		isNamed: false
	};
}
/** The messages in what a rule answered: one, or those of a list. */
function messagesIn(value) {
	if (typeof value === "string") return [value];
	if (Array.isArray(value)) return value.flatMap(messagesIn);
	if (typeof value !== "object" || value === null || !("msg" in value)) return [];
	return typeof value.msg === "string" ? [value.msg] : [];
}
/** The engine, which starts when something is asked. */
function lazyEngines({ root, limits }) {
	let opened;
	return {
		get() {
			opened ??= createEngines({
				root,
				limits: {
					...limits,
					renderMs: callMs
				},
				workers: 1
			});
			return opened;
		},
		[Symbol.asyncDispose]: async () => opened?.close()
	};
}
export { followRule as n, inferFields as t };
