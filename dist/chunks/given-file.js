import { t as SeaworthyError } from "./failure.js";
import { a as asPathError, d as withoutLinksOf, r as readRegularFile, u as statsAt } from "./regular-file.js";
// src/host/given-file.ts
/**
* Content of a file that the user names and that need not lie in the repository, such as a part (`path` is absolute);
* undefined when there is none, or it is larger. Throws a SeaworthyError for a path through a link below one of `roots`,
* and for what is not a regular file.
*/
function readGivenFile(path, mostBytes, roots) {
	const real = withoutLinksOf(roots, path);
	if (statsAt(real) === void 0) return void 0;
	try {
		return readRegularFile(real, {
			path: `'${path}'`,
			mostBytes
		});
	} catch (cause) {
		const { code, message, hint } = asPathError(`'${path}'`, cause);
		if (code === "ETOOBIG") return void 0;
		throw new SeaworthyError({
			code: "file-unreadable",
			message,
			...hint === void 0 ? {} : { hint }
		}, { cause });
	}
}
export { readGivenFile as t };
