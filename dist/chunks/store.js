import { t as SeaworthyError } from "./failure.js";
import { C as digestOf } from "./replies.js";
import { r as readRegularFile, u as statsAt } from "./regular-file.js";
import { t as makeFolders } from "./make-folders.js";
import { join } from "node:path";
import { lutimesSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { randomUUID } from "node:crypto";
// src/host/store.ts
const usualBounds = {
	entries: 1e4,
	bytes: 536870912
};
const anHour = 36e5;
/** A rendered Secret is as readable here as it is in the repository: to the owner alone. */
const ownerOnly = {
	file: 384,
	folder: 448
};
/** Backup programs leave a folder with this file out: https://bford.info/cachedir/ */
const tagFile = "CACHEDIR.TAG";
const tag = "Signature: 8a477f597d28d172789f06886806bc55\n# Kept by Seaworthy between runs; may be deleted any time.\n";
/** Names of entries, of what is being written, and of the tag. */
const ours = /^(?:[\w-]+\.[\w-]{43}|\.[0-9a-f-]{36}|CACHEDIR\.TAG)$/;
/**
* Opens the store at `folder` (absolute), made when missing; inside a repository it makes git ignore it. Throws a
* SeaworthyError for a folder that holds anything else: nothing of a user's is to be mixed up with entries.
*/
function openStore(folder, bounds = usualBounds) {
	let problem = prepared(folder);
	const kept = new Map(problem === void 0 ? keptIn(folder).map((each) => [each.name, each]) : []);
	const attempt = (work) => {
		try {
			if (problem === void 0) work();
		} catch (error) {
			problem = wordsOf(error);
		}
	};
	const use = (name, bytes) => {
		kept.set(name, {
			name,
			bytes,
			usedAt: Date.now()
		});
	};
	return {
		names: lastUsedFirst(kept.values()).map(({ name }) => name),
		read(name) {
			const text = kept.has(name) ? checked(join(folder, name)) : void 0;
			const before = kept.get(name);
			if (text === void 0 || before === void 0) return void 0;
			if (Date.now() - before.usedAt > anHour) attempt(() => lutimesSync(join(folder, name), /* @__PURE__ */ new Date(), /* @__PURE__ */ new Date()));
			use(name, before.bytes);
			return text;
		},
		write(name, text) {
			attempt(() => writeWhole(folder, name, `${digestOf(text)}\n${text}`));
			use(name, text.length);
		},
		close() {
			attempt(() => prune(folder, lastUsedFirst(kept.values()), bounds));
			return problem;
		}
	};
}
/** Makes the folder ready; answers why it cannot be used. */
function prepared(folder) {
	try {
		makeFolders(folder, ownerOnly.folder);
		if (statsAt(join(folder, tagFile))?.isFile() === true) return void 0;
		const names = readdirSync(folder);
		if (!names.every((name) => name === ".gitignore" || ours.test(name))) throw foreign(folder);
		if (!names.includes(".gitignore")) writeWhole(folder, ".gitignore", "*\n");
		writeWhole(folder, tagFile, tag);
		return;
	} catch (error) {
		if (error instanceof SeaworthyError) throw error;
		return wordsOf(error);
	}
}
function foreign(folder) {
	return new SeaworthyError({
		code: "usage",
		message: `'${folder}' cannot be the cache: it holds other files`,
		hint: "name a folder that is empty or does not exist yet"
	});
}
/** What another run is still writing is left alone. */
function keptIn(folder) {
	const found = [];
	for (const name of readdirSync(folder)) {
		if (name === tagFile || !ours.test(name)) continue;
		const stats = statsAt(join(folder, name));
		if (stats?.isFile() !== true) continue;
		if (!name.startsWith(".")) found.push({
			name,
			bytes: stats.size,
			usedAt: stats.mtimeMs
		});
		else if (Date.now() - stats.mtimeMs > anHour) rmSync(join(folder, name), { force: true });
	}
	return found;
}
/** The first line of an entry is the digest of the rest. */
function checked(path) {
	try {
		const whole = readRegularFile(path, {
			path,
			mostBytes: usualBounds.bytes
		}).toString();
		const line = whole.indexOf("\n");
		const text = whole.slice(line + 1);
		return line > 0 && whole.slice(0, line) === digestOf(text) ? text : void 0;
	} catch {
		return;
	}
}
/** Under another name first: readers see all of it or nothing. */
function writeWhole(folder, name, text) {
	const partial = join(folder, `.${randomUUID()}`);
	try {
		writeFileSync(partial, text, {
			mode: ownerOnly.file,
			flag: "wx"
		});
		renameSync(partial, join(folder, name));
	} catch (error) {
		rmSync(partial, { force: true });
		throw error;
	}
}
function prune(folder, kept, bounds) {
	let bytes = 0;
	for (const [at, each] of kept.entries()) {
		bytes += each.bytes;
		if (at >= bounds.entries || bytes > bounds.bytes) rmSync(join(folder, each.name), { force: true });
	}
}
function lastUsedFirst(kept) {
	return [...kept].sort((a, b) => b.usedAt - a.usedAt || (a.name < b.name ? -1 : 1));
}
function wordsOf(error) {
	return error instanceof Error ? error.message : String(error);
}
export { openStore as t };
