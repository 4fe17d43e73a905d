// src/model/location.ts
/** Most paths are made of others: names with one slash between them, none of which begins with a dot. */
const isClean = /^[^./][^/]*(?:\/[^./][^/]*)*$/;
/** Makes a {@link RepoPath}; throws a RangeError when `path` is absolute or leaves the root. */
function repoPath(path) {
	if (isClean.test(path)) return path;
	const parts = [];
	for (const part of path.split("/")) {
		if (part === "" && parts.length === 0 && path.startsWith("/")) throw new RangeError(`not relative to the repository root: ${path}`);
		if (part === "" || part === ".") continue;
		if (part !== "..") parts.push(part);
		else if (parts.pop() === void 0) throw new RangeError(`outside the repository root: ${path}`);
	}
	return parts.join("/") || ".";
}
/** True for `folder` itself and everything below it. */
function isInside(path, folder) {
	return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
/** Makes a {@link GivenPath}; such an input is handed over with its text, and never looked up. */
function givenPath(name) {
	return name.startsWith("./") ? name.slice(2) : name;
}
/** The whole of line `line` as far as a span shows without reading the file: column 1 up to column 1 of the next line. */
function wholeLine(file, line) {
	return {
		file,
		start: {
			line,
			column: 1
		},
		end: {
			line: line + 1,
			column: 1
		}
	};
}
export { wholeLine as i, isInside as n, repoPath as r, givenPath as t };
