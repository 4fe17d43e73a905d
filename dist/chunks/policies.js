import { t as conftestDefaults } from "./policy-source.js";
import { r as repoPath } from "./location.js";
import { t as SeaworthyError } from "./failure.js";
import { isAbsolute, relative, resolve } from "node:path";
// src/config/inside-root.ts
/** The path of the repository that `path`, relative to `cwd`, leads to; undefined where it leads out of it. */
function insideRoot(root, cwd, path) {
	const inside = relative(root, resolve(cwd, path)).replaceAll("\\", "/");
	return inside.startsWith("..") || isAbsolute(inside) ? void 0 : repoPath(inside);
}
// src/config/policies.ts
/** Keys that name policies, one in each entry. */
const policyKinds = [
	"rules",
	"conftest",
	"gatekeeper"
];
/** The policies that a configuration and the command line name. Throws a SeaworthyError for paths outside the repository. */
function policySources(document, folder, { options, root }) {
	const failures = [];
	const named = (document?.value.policies ?? []).flatMap((entry, index) => document === void 0 ? [] : sourceOf(entry, {
		document,
		folder,
		at: ["policies", index],
		failures
	}));
	const given = (options.policies ?? []).map((path) => {
		return {
			kind: "unnamed",
			path: givenPath(root, options.cwd, path)
		};
	});
	const [first, ...others] = failures;
	if (first !== void 0) throw new SeaworthyError(first, { others });
	return [...named, ...given];
}
function sourceOf(entry, reading) {
	const { data = [], namespaces, name, rego } = entry;
	const key = policyKinds.find((each) => entry[each] !== void 0) ?? "rules";
	const path = inside(entry[key] ?? "", reading, [key]);
	const dataPaths = data.map((each, index) => inside(each, reading, ["data", index]));
	if (path === void 0) return [];
	const place = placeOf(reading, [key]);
	if (key !== "conftest") return [{
		kind: key,
		path,
		place
	}];
	return [{
		kind: "conftest",
		path,
		place,
		name: name ?? conftestDefaults.name,
		namespaces: namespaces ?? conftestDefaults.namespaces,
		data: dataPaths.filter((each) => each !== void 0),
		rego: rego ?? conftestDefaults.rego
	}];
}
function placeOf({ document, at }, path) {
	return {
		file: document.file,
		...document.placeOf([...at, ...path])
	};
}
/** `path` from the folder of the configuration; undefined, and reported, when it leaves the repository. */
function inside(path, reading, at) {
	try {
		return repoPath(reading.folder === "." ? path : `${reading.folder}/${path}`);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		const message = `'${path}' lies outside the repository`;
		reading.failures.push({
			code: "config-invalid",
			message,
			hint: "copy the policies",
			...placeOf(reading, at)
		});
		return;
	}
}
function givenPath(root, cwd, path) {
	const inside = insideRoot(root, cwd, path);
	if (inside !== void 0) return inside;
	const message = `--policy ${path} lies outside the repository`;
	throw new SeaworthyError({
		code: "outside-root",
		message,
		hint: "name a file or folder of the repository"
	});
}
export { policySources as n, insideRoot as r, policyKinds as t };
