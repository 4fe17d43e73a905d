import { o as printable } from "./plain-text.js";
// src/model/never.ts
/** Closes a `switch` over a union: a forgotten member does not compile. */
function assertNever(value) {
	throw new TypeError(`unexpected value: ${JSON.stringify(value)}`);
}
// src/cli/io.ts
/** The one place through which everything is printed. */
function printing(io) {
	return {
		...io,
		stdout: sink(io.stdout),
		stderr: sink(io.stderr)
	};
}
function sink(raw) {
	return {
		write: (text) => raw.write(printable(text)),
		report: (text) => raw.write(text),
		isTTY: raw.isTTY,
		columns: raw.columns
	};
}
/** Colour: the option, then NO_COLOR and FORCE_COLOR, then whether output is a terminal and not a CI log. */
function wantsColor(io, option) {
	if (option !== void 0) return option;
	if (io.env.NO_COLOR !== void 0 && io.env.NO_COLOR !== "") return false;
	if (io.env.FORCE_COLOR !== void 0 && io.env.FORCE_COLOR !== "0") return true;
	return io.stdout.isTTY && io.env.CI === void 0 && io.env.TERM !== "dumb";
}
const withLinks = [
	"WezTerm",
	"iTerm.app",
	"vscode",
	"ghostty",
	"Hyper",
	"Tabby",
	"rio",
	"WarpTerminal"
];
const firstVte = 5e3;
/**
* Whether a terminal shows OSC 8 links; others print the sequence as text. FORCE_HYPERLINK decides, as for other tools.
* @see https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda
*/
function showsLinks({ env }) {
	if (env.FORCE_HYPERLINK !== void 0) return env.FORCE_HYPERLINK !== "0";
	if (env.TERM === "dumb" || env.TMUX !== void 0) return false;
	if (Number(env.VTE_VERSION) >= firstVte || env.WT_SESSION !== void 0 || env.KONSOLE_VERSION !== void 0) return true;
	if (/^(?:xterm-kitty|alacritty|foot|xterm-ghostty)/.test(env.TERM ?? "")) return true;
	return withLinks.includes(env.TERM_PROGRAM ?? "");
}
/** One line on the terminal that is overwritten; nothing in CI or without a terminal. */
function progressLine(io) {
	if (!io.stderr.isTTY || io.env.CI !== void 0) return {
		show: () => void 0,
		clear: () => void 0
	};
	return {
		show: (now) => io.stderr.write(`\r\u001B[K${describeProgress(now).slice(0, Math.max(10, io.stderr.columns - 1))}`),
		clear: () => io.stderr.write("\r\x1B[K")
	};
}
function describeProgress({ step, done, total }) {
	switch (step) {
		case "render": return `rendering ${done} of ${total}`;
		case "judge": return "checking rules";
		case "locate": return "locating findings";
		case "fix": return "verifying fixes";
		default: return assertNever(step);
	}
}
export { wantsColor as i, progressLine as n, showsLinks as r, printing as t };
