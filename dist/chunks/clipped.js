// src/model/clipped.ts
/** The text, or its beginning with an ellipsis; `longest` in characters. No half of a character is left at its end. */
function clipped(text, longest) {
	return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
/** Characters of the message of a finding; a name in it may be of any length. */
const longestMessage = 1e3;
export { longestMessage as n, clipped as t };
