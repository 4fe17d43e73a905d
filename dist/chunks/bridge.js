import { C as digestOf, c as statInside, o as listInside, s as readInside } from "./replies.js";
import { i as PathError } from "./regular-file.js";
// src/engine/bridge.ts
function accessKey(kind, path) {
	return `${kind} ${path}`;
}
/** The digest of what changed between two accesses: nothing seen later equals it. */
const changing = "changing";
/** Lets an engine read the files of the tree `now` in use; each access is noted in `accesses`. */
function bridge(now, maxBytes, accesses) {
	const unnoted = answers(now, maxBytes);
	const note = (kind, path, digest) => {
		const known = accesses.get(accessKey(kind, path));
		const same = known === void 0 || known.digest === digest;
		accesses.set(accessKey(kind, path), {
			kind,
			path,
			digest: same ? digest : changing
		});
	};
	const noted = (kind, answer, digest) => (path) => {
		try {
			const given = answer(path);
			note(kind, path, digest(given));
			return given;
		} catch (error) {
			note(kind, path, `refused ${digestOf(error instanceof Error ? error.message : String(error))}`);
			throw error;
		}
	};
	return {
		read: noted("read", unnoted.read, digestOf),
		stat: noted("stat", unnoted.stat, (found) => found?.kind === "file" ? `file ${found.size}` : found?.kind ?? "nothing"),
		list: noted("list", unnoted.list, (entries) => digestOf(JSON.stringify(entries)))
	};
}
function answers(now, maxBytes) {
	const stat = (path) => {
		try {
			const stats = statInside(now(), path);
			return {
				kind: stats.isDirectory() ? "dir" : "file",
				size: stats.size
			};
		} catch (error) {
			if (error instanceof PathError && error.code === "ENOENT") return null;
			throw error;
		}
	};
	return {
		stat,
		read: (path) => readInside(now(), path, maxBytes),
		list(path) {
			return listInside(now(), path).flatMap((entry) => {
				const kind = entry.isSymbolicLink() ? stat(`${path}/${entry.name}`)?.kind : entry.isDirectory() ? "dir" : "file";
				return kind === void 0 ? [] : [{
					name: entry.name,
					kind
				}];
			});
		}
	};
}
export { bridge as n, accessKey as t };
