import { o as errorCode, u as statsAt } from "./regular-file.js";
import { dirname } from "node:path";
import { mkdirSync } from "node:fs";
// src/host/make-folders.ts
/** Makes `folder` and those above that are missing. `mkdirSync` of Node 20 with `recursive` never returns below `/proc`. */
function makeFolders(folder, mode) {
	if (statsAt(folder) !== void 0) return;
	if (dirname(folder) !== folder) makeFolders(dirname(folder), mode);
	try {
		mkdirSync(folder, { mode });
	} catch (error) {
		if (!(errorCode(error) === "EEXIST" && statsAt(folder)?.isDirectory() === true)) throw error;
	}
}
export { makeFolders as t };
