// src/report/plain-text.ts
/** Control characters, but for tab and newline; the C1 block holds single-byte escape introducers. */
const control = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;
/** Text of a manifest or a template without control characters: no escape sequence, no change of writing direction. */
function harmless(text) {
	return text.replace(control, "�");
}
/** {@link harmless} on one line. */
function oneLine(text) {
	return harmless(text.replace(/\s*\r?\n\s*/g, " "));
}
/** `1 error`, `2 errors`; `plural` where it is not made with an s. */
function counted(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
/** A sentence split at its backticks; a backtick without a partner is text. */
function proseParts(text) {
	return text.split(/(`[^`]+`)/).map((part) => {
		const code = part.length > 2 && part.startsWith("`") && part.endsWith("`");
		return {
			code,
			text: code ? part.slice(1, -1) : part
		};
	});
}
export { proseParts as i, harmless as n, oneLine as r, counted as t };
