// src/report/plain-text.ts
/**
* Characters that change what a reader sees instead of being seen: control characters but for tab and newline (the C1 block
* holds single-byte escape introducers), line and paragraph separators, marks and overrides of the writing direction,
* characters without width, and tags.
*/
const unseen = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E007F}]/gu;
/** Runners read `##[error]` and others like it anywhere in a line. */
const oldCommand = /##\[/g;
/**
* Text of a manifest or a template in which every character can be seen: others are escaped, as in `\u202e`. No escape
* sequence, no change of writing direction, no command of the form `##[error]`.
*/
function harmless(text) {
	const seen = text.replace(unseen, visible);
	return seen.includes("##[") ? seen.replace(oldCommand, "\\u0023#[") : seen;
}
/** As YAML escapes it between double quotes. */
function visible(character) {
	const code = character.codePointAt(0) ?? 0;
	return code > 65535 ? `\\U${code.toString(16).padStart(8, "0")}` : `\\u${code.toString(16).padStart(4, "0")}`;
}
/** {@link harmless} on one line: a blank stands for each end of a line and the white space around it. */
function oneLine(text) {
	if (!text.includes("\n")) return harmless(text);
	const [first = "", ...others] = text.split("\n");
	const last = others.pop() ?? "";
	const between = others.map((line) => line.trim()).filter((line) => line !== "");
	return harmless([
		first.trimEnd(),
		...between,
		last.trimStart()
	].join(" "));
}
/** Colours, a line that is overwritten, and links, as Seaworthy itself writes them; and the end of a line on Windows. */
const ours = /\u001B\[[\d;]{0,20}m|\r\u001B\[K|\u001B\]8;;[\u0020-\u007E]{0,4096}\u0007|\r\n/g;
/**
* What a terminal or a log is given: {@link harmless} but for what Seaworthy itself writes, and no line in which a runner
* reads a command.
*/
function printable(text) {
	let written = "";
	let from = 0;
	for (const { 0: sequence, index } of text.matchAll(ours)) {
		written += harmless(text.slice(from, index)) + sequence;
		from = index + sequence.length;
	}
	return commandless(written + harmless(text.slice(from)));
}
const beginsCommand = /^((?:\s|\u001B\[[\d;]{0,20}m)*):(?=:)/;
/** A runner reads `::error::` at the beginning of a line, and skips blanks before it: the first colon is escaped. */
function commandless(text) {
	if (!text.includes("::")) return text;
	return text.split("\n").map((line) => line.replace(beginsCommand, "$1\\u003a")).join("\n");
}
/** JSON in which every character can be seen: those that {@link harmless} escapes are escaped as JSON has it. */
function jsonText(value, indent = 2) {
	return JSON.stringify(value, void 0, indent).replace(oldCommand, "\\u0023#[").replace(unseen, (character) => Array.from({ length: character.length }, (_, at) => visible(character.charAt(at))).join(""));
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
export { oneLine as a, jsonText as i, counted as n, printable as o, harmless as r, proseParts as s, commandless as t };
