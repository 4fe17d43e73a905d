import { n as github } from "./github2.js";
import { t as gitlab } from "./gitlab2.js";
import { t as html } from "./html.js";
import { t as json } from "./json2.js";
import { t as junit } from "./junit2.js";
import { t as markdown } from "./markdown.js";
import { t as sarif } from "./sarif.js";
import { n as text } from "./text2.js";
// src/report/format-names.ts
/** Names of `--format`, in the order in which they are listed. They are known before any format is loaded. */
const formatNames = [
	"text",
	"json",
	"github",
	"sarif",
	"junit",
	"gitlab",
	"markdown",
	"html"
];
function isFormat(name) {
	return formatNames.some((each) => each === name);
}
// src/report/load-format.ts
/** One format of `formats`, without loading the others and what they are made with. */
function loadFormat(name) {
	return loaders[name]();
}
const loaders = {
	text: async () => (await import("./text.js")).text,
	json: async () => (await import("./json.js")).json,
	github: async () => (await import("./github.js")).github,
	sarif: async () => (await import("./sarif2.js")).sarif,
	junit: async () => (await import("./junit.js")).junit,
	gitlab: async () => (await import("./gitlab.js")).gitlab,
	markdown: async () => (await import("./markdown2.js")).markdown,
	html: async () => (await import("./html2.js")).html
};
// src/report/index.ts
/** Every format of `--format`; a new one is a file, a line here and its name in `format-names.ts`. */
const formats = {
	text,
	json,
	github,
	sarif,
	junit,
	gitlab,
	markdown,
	html
};
export { isFormat as i, loadFormat as n, formatNames as r, formats as t };
