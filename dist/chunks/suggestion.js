import { t as require_fastest_levenshtein } from "./fastest-levenshtein.js";
// src/config/suggestion.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
const longestName = 253;
/** `did you mean …?` for a name that is close to a known one, else the known ones when they are few. */
function suggestion(name, known) {
	const near = nearest(name, known);
	if (near !== void 0) return `did you mean '${near}'?`;
	if (known.length === 0) return void 0;
	return known.length <= 12 ? `known are ${known.join(", ")}` : void 0;
}
/** The name that is closest to what was written, unless it is far from it. */
function nearest(name, known) {
	if (known.length === 0) return void 0;
	const written = name.slice(0, longestName);
	const found = (0, import_fastest_levenshtein.closest)(written, [...known]);
	return (0, import_fastest_levenshtein.distance)(written, found) <= Math.max(2, Math.floor(written.length / 3)) ? found : void 0;
}
export { suggestion as n, nearest as t };
