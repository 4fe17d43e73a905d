import { r as __toESM } from "./rolldown-runtime.js";
import { _ as TimeoutError } from "./replies.js";
import { d as within, u as timeFor } from "./stream.js";
import { t as require_picomatch } from "./picomatch.js";
// src/host/attempt.ts
/** Characters of a text in which positions are looked for; they take a hundred times its room. */
const longestText = 8388608;
const longestTime = 1e4;
/** Milliseconds that looking for positions in texts of at most so many characters may take. */
function timeToLook(characters) {
	return timeFor(Math.min(characters, longestText), longestTime);
}
/** Work on one text; undefined when the text is too long, or when the work takes too long or goes too deep for its stack. */
function attempt(characters, work) {
	if (characters > 8388608) return void 0;
	try {
		return within(timeToLook(characters), work);
	} catch (error) {
		if (error instanceof TimeoutError || error instanceof RangeError) return void 0;
		throw error;
	}
}
// src/model/order.ts
/** Orders texts by their code units, which is the same on every machine. */
function compareTexts(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
/** Orders what is said of lines by file, line and text. */
function byPlace(a, b) {
	return compareTexts(a.file, b.file) || a.line - b.line || compareTexts(a.message, b.message);
}
// src/model/policy-source.ts
/** What holds for policies of conftest unless the configuration says otherwise. */
const conftestDefaults = {
	name: "conftest",
	namespaces: ["main"],
	rego: "auto"
};
/** Globs of the examples of rules: they are to be wrong, and are not deployed. */
function exampleGlobs(sources) {
	return sources.filter(({ kind }) => kind === "rules").map(({ path }) => path).flatMap((folder) => ["bad", "good"].map((name) => `${folder === "." ? "" : `${folder}/`}*/*/${name}.yaml`));
}
// src/host/globs.ts
var import_picomatch = /* @__PURE__ */ __toESM(require_picomatch(), 1);
/** Whether a path matches one of the globs; names that begin with a dot are names like any other. */
function globMatcher(globs) {
	return globs.length === 0 ? () => false : (0, import_picomatch.default)([...globs], { dot: true });
}
/** Whether `path`, or a folder above it, matches one of the globs, as a walk leaves it out. */
function pathMatcher(globs) {
	const matches = globMatcher(globs);
	return (path) => {
		for (let end = path.indexOf("/"); end !== -1; end = path.indexOf("/", end + 1)) if (matches(path.slice(0, end))) return true;
		return matches(path);
	};
}
/** Syntax of globs that is more than names and stars. */
const special = /[^\w./*@: -]|\*\*[^/]|[^/]\*\*/;
/** Characters that no glob without {@link special} syntax names: only a star matches them. */
const any = "";
/** Folders that `**` may stand for: a glob that allows all of these numbers has `**` itself. */
const depths = [
	"",
	any,
	`${any}/${any}`,
	`${any}/${any}/${any}/${any}/${any}`
];
const mostCompared = 1e3;
/**
* Says of a glob whether all that it matches is matched by one of `wide`. That is known for globs of names and stars; of
* other syntax only a glob that is the same is known to be as wide. `matcher` says what globs match.
*/
function narrowerThan(wide, matcher = pathMatcher) {
	const same = new Set(wide);
	const matchers = wide.slice(0, mostCompared).filter((glob) => !special.test(glob)).map((glob) => matcher([glob]));
	let compared = 0;
	return (glob) => {
		if (same.has(glob)) return true;
		compared += 1;
		if (compared > mostCompared || special.test(glob)) return false;
		const samples = samplesOf(glob);
		return matchers.some((matches) => samples.every((each) => matches(each)));
	};
}
/** Paths that a glob matches: a star stands for any characters, which only a star of a wider glob matches as well. */
function samplesOf(glob) {
	return [...depths.map((depth) => sample(glob, depth)), ...glob.endsWith("/**") ? [above(glob)] : []];
}
/** The folder that a glob with `/**` at its end, once or more, matches too. */
function above(glob) {
	let end = glob.length;
	while (glob.endsWith("/**", end)) end -= 3;
	return sample(glob.slice(0, end), "");
}
function sample(glob, depth) {
	const folders = depth === "" ? "" : `${depth}/`;
	return glob.replaceAll("**/", folders).replace(/\*\*$/, depth === "" ? any : `${depth}/${any}`).replaceAll("*", any);
}
export { exampleGlobs as a, attempt as c, conftestDefaults as i, longestText as l, narrowerThan as n, byPlace as o, pathMatcher as r, compareTexts as s, globMatcher as t, timeToLook as u };
