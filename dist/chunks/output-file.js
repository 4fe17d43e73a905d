import { t as SeaworthyError } from "./failure.js";
import { c as reasonOf, d as withoutLinksOf, l as isBelow, o as errorCode, t as kindOf, u as statsAt } from "./regular-file.js";
import { t as makeFolders } from "./make-folders.js";
import { dirname, join } from "node:path";
import { closeSync, constants, fchmodSync, openSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/host/descriptor.ts
const pause = 5;
const never = new Int32Array(new SharedArrayBuffer(4));
/** Writes all of `text` before it returns, however slowly a pipe is read. */
function writeAll(descriptor, text) {
	for (let rest = Buffer.from(text); rest.length > 0;) rest = rest.subarray(writeSome(descriptor, rest));
}
function writeSome(descriptor, bytes) {
	try {
		return writeSync(descriptor, bytes);
	} catch (error) {
		if (errorCode(error) !== "EAGAIN") throw error;
		Atomics.wait(never, 0, 0, pause);
		return 0;
	}
}
// src/host/output-file.ts
/**
* The file at `path` (absolute), made when missing, with its folders. Throws a SeaworthyError for a path through a link
* below one of `roots`, which the repository made. A user's own links elsewhere are followed, and a device or FIFO
* elsewhere is written to as it is: `/dev/stdout`, `/dev/null`, `>(jq)`.
*/
function outputFile(path, roots) {
	const descriptor = descriptorOf(path);
	if (descriptor !== void 0) return { write: (text) => guarded(path, () => writeAll(descriptor, text)) };
	const real = withoutLinksOf(roots, path);
	const there = statsAt(real);
	if (there === void 0 || there.isFile()) return { write: (text) => guarded(path, () => replace(real, text, there)) };
	const kind = there.isDirectory() ? "a folder" : kindOf(there);
	if (there.isDirectory() || roots.some((root) => isBelow(realpathSync(root), real))) throw unwritable(path, `it is ${kind}, not a regular file`);
	return { write: (text) => guarded(path, () => writeTo(real, constants.O_WRONLY, text)) };
}
/** Of the names that a shell gives its open files. */
function descriptorOf(path) {
	if (path === "/dev/stdout") return 1;
	if (path === "/dev/stderr") return 2;
	const number = /^\/(?:dev|proc\/self)\/fd\/(\d+)$/.exec(path)?.[1];
	return number === void 0 ? void 0 : Number(number);
}
/** Under another name first: readers see the old file or the new one, also when the disk is full. */
function replace(real, text, before) {
	const folder = dirname(real);
	makeFolders(folder);
	if (realpathSync(folder) !== folder) throw new Error("a folder on the way was replaced by a symbolic link");
	const partial = join(folder, `.seaworthy-${randomUUID()}`);
	try {
		writeTo(partial, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, text, before?.mode);
		renameSync(partial, real);
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}
function writeTo(path, flags, text, mode) {
	const descriptor = openSync(path, flags | (constants.O_NOFOLLOW ?? 0));
	try {
		if (mode !== void 0) fchmodSync(descriptor, mode & 511);
		writeAll(descriptor, text);
	} finally {
		closeSync(descriptor);
	}
}
function guarded(path, write) {
	try {
		write();
	} catch (cause) {
		throw unwritable(path, reasonOf(cause), { cause });
	}
}
function unwritable(path, why, options) {
	return new SeaworthyError({
		code: "file-unwritable",
		message: `'${path}' cannot be written: ${why}`,
		hint: "correct that, or name another path"
	}, options);
}
export { writeAll as n, outputFile as t };
