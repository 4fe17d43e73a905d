import { t as asText } from "./own.js";
import { t as SeaworthyError } from "./failure.js";
import { dirname, isAbsolute, join, parse, sep } from "node:path";
import { closeSync, constants, fstatSync, lstatSync, openSync, readFileSync, readlinkSync, realpathSync } from "node:fs";
// src/host/links.ts
/** As many as Linux follows. */
const mostLinks = 40;
/**
* The real path of `path` (absolute, may be missing). Links of the machine, such as `/tmp` of macOS, are followed; one
* that lies below one of `roots` was made by the repository, and is refused with a SeaworthyError.
*/
function withoutLinksOf(roots, path) {
	const folders = roots.map(realFolder);
	let at = parse(path).root;
	let followed = 0;
	for (const rest = segments(path); rest.length > 0;) {
		const name = rest.shift() ?? "";
		const next = name === ".." ? dirname(at) : join(at, name);
		const link = linkAt(next);
		if (link === void 0) {
			at = next;
			continue;
		}
		if (folders.some((folder) => isBelow(folder, at))) throw refusedLink(path, next);
		followed += 1;
		if (followed > mostLinks) throw refusedLink(path, next);
		rest.unshift(...segments(link));
		if (isAbsolute(link)) at = parse(link).root;
	}
	return at;
}
/** True when `path` is `folder` or lies below it; both are real paths. */
function isBelow(folder, path) {
	return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}
function segments(path) {
	return path.slice(parse(path).root.length).split(sep).filter((name) => name !== "" && name !== ".");
}
function linkAt(path) {
	return statsAt(path)?.isSymbolicLink() === true ? readlinkSync(path) : void 0;
}
/** What is there, a link not followed; undefined for nothing, and for what cannot be looked at. */
function statsAt(path) {
	try {
		return lstatSync(path, { throwIfNoEntry: false });
	} catch {
		return;
	}
}
function realFolder(folder) {
	try {
		return realpathSync(folder);
	} catch {
		return folder;
	}
}
function refusedLink(path, link) {
	const where = link === path ? "is a symbolic link" : `leads through the symbolic link '${link}'`;
	return new SeaworthyError({
		code: "outside-root",
		message: `'${path}' ${where}; Seaworthy follows no link of the repository here`,
		hint: "remove the link, or name another path"
	});
}
// src/host/reason.ts
/** The code of an error of the operating system, such as `ENOSPC`. */
function errorCode(error) {
	return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : void 0;
}
const reasons = /* @__PURE__ */ new Map([
	["EACCES", "permission denied"],
	["EDQUOT", "no space left in the quota"],
	["EEXIST", "a file is where a folder must be"],
	["EFBIG", "the file would be too large"],
	["EIO", "the device has an error"],
	["EISDIR", "it is a folder"],
	["ELOOP", "its symbolic links lead in a circle"],
	["EMFILE", "too many files are open"],
	["ENAMETOOLONG", "its name is too long"],
	["ENOENT", "the folder does not exist"],
	["ENOSPC", "no space left on the device"],
	["ENOTDIR", "a file is where a folder must be"],
	["EPERM", "the operation is not permitted"],
	["EROFS", "the file system is read-only"]
]);
/** Why the operating system refused something, in words. */
function reasonOf(error) {
	const code = errorCode(error);
	return reasons.get(code) ?? code ?? String(error);
}
/** True for an error of the operating system: a full disk, for example, is not an error of Seaworthy. */
function isSystemError(error) {
	return error instanceof Error && "syscall" in error && errorCode(error) !== void 0;
}
// src/host/path-error.ts
/** Why a path was refused; the codes are those the engine bridge speaks too. */
var PathError = class extends Error {
	code;
	/** What to do, where the code alone does not say it. */
	hint;
	constructor(code, message, { hint, ...options } = {}) {
		super(message, options);
		this.name = "PathError";
		this.code = code;
		this.hint = hint;
	}
};
/** Turns an error of the file system into one that says what is wrong with `path`. */
function asPathError(path, cause) {
	if (cause instanceof PathError) return cause;
	const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
	if (code === "ENOENT") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "ENOTDIR") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "EISDIR") return new PathError("EISDIR", `${path} is a folder, not a file`, { cause });
	if (code === "ELOOP") return new PathError("EOUTSIDE", `${path} is a symbolic link that leads to itself`, { cause });
	if (code === "ENXIO") return new PathError("EACCES", `${path} is a socket, not a regular file`, { cause });
	return new PathError("EACCES", `${path} cannot be read (${asText(code ?? cause)})`, { cause });
}
// src/host/regular-file.ts
/** A file is opened without waiting for the other end of a FIFO, and never through a link put in its place meanwhile. */
const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);
/** Reads the regular file at `real`, a path without links. Throws a PathError, or what the system says. */
function readRegularFile(real, { path, mostBytes, folders }) {
	const descriptor = openSync(real, flags);
	try {
		const stats = fstatSync(descriptor);
		if (stats.isDirectory()) throw new PathError("EISDIR", `${path} is a folder, not a file`);
		if (!stats.isFile()) throw notRegular(path, stats);
		if (stats.size > mostBytes) throw new PathError("ETOOBIG", `${path} has ${stats.size} bytes, more than the limit of ${mostBytes}`);
		const opened = placeOf(descriptor, real);
		if (folders?.some((folder) => isBelow(folder, opened)) === false) throw new PathError("EOUTSIDE", `${path} leads outside the repository root`);
		return readFileSync(descriptor);
	} finally {
		closeSync(descriptor);
	}
}
/** Where the open file is: a folder on the way may have become a link since the path was looked at. */
function placeOf(descriptor, real) {
	if (process.platform !== "linux") return realpathSync(real);
	try {
		return readlinkSync(`/proc/self/fd/${descriptor}`);
	} catch {
		return realpathSync(real);
	}
}
/** What is neither a file nor a folder: reading it would wait, or never end. */
function notRegular(path, stats) {
	return new PathError("EACCES", `${path} is ${kindOf(stats)}, not a regular file`, { hint: "replace it by a regular file, or exclude it" });
}
/** With its article. */
function kindOf(stats) {
	if (stats.isFIFO()) return "a FIFO";
	if (stats.isSocket()) return "a socket";
	return stats.isCharacterDevice() || stats.isBlockDevice() ? "a device" : "no file";
}
export { asPathError as a, reasonOf as c, withoutLinksOf as d, PathError as i, isBelow as l, notRegular as n, errorCode as o, readRegularFile as r, isSystemError as s, kindOf as t, statsAt as u };
