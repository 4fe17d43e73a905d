// src/model/clipped.ts
/** The text, or its beginning with an ellipsis; `longest` in characters. No half of a character is left at its end. */
function clipped(text, longest) {
	return text.length <= longest ? text : `${text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
export { clipped as t };
