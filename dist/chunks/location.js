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
export { wholeLine as n, repoPath as t };
