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
	const far = known.map((each) => (0, import_fastest_levenshtein.distance)(written, each));
	const least = Math.min(...far);
	if (least > Math.max(2, Math.floor(written.length / 3))) return void 0;
	const [found] = known.filter((_, at) => far[at] === least).sort((a, b) => sameStart(b, written) - sameStart(a, written));
	return found;
}
/** Characters at the beginning that are the same: of `api` and `hpa`, `hap` is meant to be the second. */
function sameStart(name, written) {
	let length = 0;
	while (length < name.length && name[length] === written[length]) length += 1;
	return length;
}
export { suggestion as n, nearest as t };
