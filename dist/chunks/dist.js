import { s as digestOf } from "./bridge.js";
import { basename, dirname, join } from "node:path";
import { readFileSync, readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
// src/host/dist.ts
const here = fileURLToPath(import.meta.url);
const isSource = here.endsWith(".ts");
const chunks = "chunks";
/** Absolute path of `dist/`: this file is bundled into it or into its `chunks/`, or is two folders below the project. */
const distFolder = isSource ? join(dirname(here), "../../dist") : bundledIn(dirname(here));
function bundledIn(folder) {
	return basename(folder) === chunks ? dirname(folder) : folder;
}
/** A file that ships with Seaworthy, such as `policies/policies.wasm`. */
function shipped(path) {
	return Uint8Array.from(readFileSync(join(distFolder, path)));
}
/** Text of a file that ships with Seaworthy. */
function shippedText(path) {
	return readFileSync(join(distFolder, path), "utf8");
}
/** Digest of this very build of Seaworthy: its code, and the shipped files `paths`; when run from source the code is left out. */
function buildDigest(paths) {
	const code = isSource ? [] : [...scriptsIn("."), ...scriptsIn(chunks)];
	return digestOf([...code, ...paths].map((path) => digestOf(readFileSync(join(distFolder, path)))).join(" "));
}
function scriptsIn(folder) {
	return readdirSync(join(distFolder, folder)).filter((name) => name.endsWith(".js")).sort().map((name) => join(folder, name));
}
export { shippedText as i, distFolder as n, shipped as r, buildDigest as t };
