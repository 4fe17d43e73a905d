import { basename, dirname, join, relative, sep } from "node:path";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync, statSync, writeFileSync } from "node:fs";
import { hash } from "node:crypto";
import { tmpdir } from "node:os";
// src/host/overlay.ts
/** Names inside the folder of a layer. */
const overlayFiles = "files";
const overlayIndex = "layer.json";
/** Opens a layer that was written to `folder`: the earlier files, and an index of what was absent. */
function openOverlay(folder) {
	const absent = JSON.parse(readFileSync(join(folder, overlayIndex), "utf8"));
	return {
		folder: join(folder, overlayFiles),
		absent: new Set(absent)
	};
}
/** Writes a layer in which files have other texts; the caller removes it with {@link removeOverlay}. */
function writeOverlay(texts) {
	const folder = newOverlay();
	writeFileSync(join(folder, overlayIndex), "[]");
	for (const [path, text] of texts) {
		const at = join(folder, overlayFiles, path);
		mkdirSync(dirname(at), { recursive: true });
		writeFileSync(at, text);
	}
	return folder;
}
/** An empty folder for a layer. */
function newOverlay() {
	return mkdtempSync(join(tmpdir(), "seaworthy-layer-"));
}
function removeOverlay(folder) {
	rmSync(folder, {
		recursive: true,
		force: true
	});
}
/** The file or folder of the layer at `path`; undefined when the layer says nothing of it, or holds a link. */
function inOverlay({ folder }, path) {
	const at = join(folder, path);
	return existsSync(at) && !lstatSync(at).isSymbolicLink() ? at : void 0;
}
/** True for a file of the layer: its folders alone say nothing. */
function isOverlayFile(layer, path) {
	const at = inOverlay(layer, path);
	return at !== void 0 && lstatSync(at).isFile();
}
/** What the layer holds directly in a folder. */
function overlayEntries({ folder }, path) {
	const at = join(folder, path);
	return existsSync(at) ? entriesOf(at) : [];
}
function entriesOf(folder) {
	return readdirSync(folder, { withFileTypes: true });
}
// src/host/confine.ts
/** Why a path was refused; the codes are those the engine bridge speaks too. */
var PathError = class extends Error {
	code;
	constructor(code, message, options) {
		super(message, options);
		this.name = "PathError";
		this.code = code;
	}
};
/** Throws a PathError `EOUTSIDE` when `path` ends up outside the root, `ENOENT` when nothing is there. */
function placeInside(tree, path) {
	const { root, overlay } = tree;
	const place = placeOf(tree, path);
	if (overlay !== void 0 && place.real.startsWith(overlay.folder)) return place;
	if (place.real !== root && !place.real.startsWith(root.endsWith(sep) ? root : root + sep)) throw new PathError("EOUTSIDE", `${path} leads outside the repository root`);
	return overlay === void 0 ? place : asItWas(overlay, path, {
		root,
		place
	});
}
/** The absolute path of {@link placeInside}. */
function confine(tree, path) {
	return placeInside(tree, path).real;
}
function statInside(tree, path) {
	return placeInside(tree, path).stats;
}
function placeOf(tree, path) {
	const { root, overlay } = tree;
	try {
		const absolute = join(root, path);
		const real = join(realFolder(tree, dirname(absolute)), basename(absolute));
		const stats = lstatSync(real);
		return stats.isSymbolicLink() ? placeAt(realpathSync(real)) : {
			real,
			stats
		};
	} catch (cause) {
		const error = asPathError(path, cause);
		const gone = error.code === "ENOENT" && overlay !== void 0 ? inOverlay(overlay, path) : void 0;
		if (gone !== void 0) return placeAt(gone);
		throw error;
	}
}
function placeAt(real) {
	return {
		real,
		stats: statSync(real)
	};
}
/** Of folders: looked up once, since walking a tree asks for those of each path. A tree lives for a run. */
const realFolders = /* @__PURE__ */ new WeakMap();
function realFolder(tree, absolute) {
	const known = realFolders.get(tree) ?? /* @__PURE__ */ new Map();
	const real = known.get(absolute) ?? realpathSync(absolute);
	realFolders.set(tree, known.set(absolute, real));
	return real;
}
/** A file that is there now, as the layer has it. */
function asItWas(layer, path, { root, place }) {
	const inside = relative(root, place.real).split(sep).join("/");
	if (layer.absent.has(inside)) throw new PathError("ENOENT", `${path} does not exist`);
	return isOverlayFile(layer, inside) ? placeAt(join(layer.folder, inside)) : place;
}
function listInside(tree, path) {
	const real = confine(tree, path);
	try {
		const now = readdirSync(real, { withFileTypes: true });
		return (tree.overlay === void 0 ? now : entriesThen(tree.overlay, path, now)).sort((a, b) => a.name < b.name ? -1 : 1);
	} catch (cause) {
		throw asPathError(path, cause);
	}
}
function entriesThen(layer, path, now) {
	const left = now.filter(({ name }) => !layer.absent.has(path === "." ? name : `${path}/${name}`));
	const names = new Set(left.map(({ name }) => name));
	return [...left, ...overlayEntries(layer, path).filter(({ name }) => !names.has(name))];
}
/** Turns an error of the file system into one that says what is wrong with `path`. */
function asPathError(path, cause) {
	if (cause instanceof PathError) return cause;
	const code = cause instanceof Error && "code" in cause ? cause.code : void 0;
	if (code === "ENOENT") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "ENOTDIR") return new PathError("ENOENT", `${path} does not exist`, { cause });
	if (code === "EISDIR") return new PathError("EISDIR", `${path} is a folder, not a file`, { cause });
	if (code === "ELOOP") return new PathError("EOUTSIDE", `${path} is a symbolic link that leads to itself`, { cause });
	return new PathError("EACCES", `${path} cannot be read (${String(code ?? cause)})`, { cause });
}
// src/host/file-access.ts
/** SHA-256, base64url. */
function digestOf(content) {
	return hash("sha256", content, "base64url");
}
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
		read(path) {
			const { real, stats } = placeInside(now(), path);
			if (stats.size > maxBytes) throw new PathError("ETOOBIG", `${path} has ${stats.size} bytes, more than the limit of ${maxBytes}`);
			try {
				return readFileSync(real);
			} catch (cause) {
				throw asPathError(path, cause);
			}
		},
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
export { asPathError as a, placeInside as c, openOverlay as d, overlayFiles as f, writeOverlay as h, PathError as i, statInside as l, removeOverlay as m, bridge as n, confine as o, overlayIndex as p, digestOf as r, listInside as s, accessKey as t, newOverlay as u };
