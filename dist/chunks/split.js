// src/parse/split.ts
const separator = /^---[ \t\r]*(?:#.*)?$/;
/**
* Splits a YAML stream where Kubernetes does: at lines with only `---` and an optional comment
* (k8s.io/apimachinery/pkg/util/yaml, YAMLReader). A document that begins on the line of its marker keeps the marker.
*/
function splitDocuments(text) {
	const slices = [];
	let start = 0;
	let startLine = 1;
	let line = 1;
	for (let at = 0; at < text.length; line += 1) {
		const newline = text.indexOf("\n", at);
		const end = newline === -1 ? text.length : newline;
		if (text.startsWith("---", at) && separator.test(text.slice(at, end))) {
			slices.push({
				text: text.slice(start, at),
				line: startLine
			});
			start = end + 1;
			startLine = line + 1;
		}
		at = end + 1;
	}
	slices.push({
		text: text.slice(start),
		line: startLine
	});
	return slices.filter((slice) => !isBlank(slice.text));
}
/** True for text with only white space, comments and a byte order mark. */
function isBlank(text) {
	return /^\uFEFF?(?:[ \t\r]*(?:#[^\n]*)?(?:\n|$))*$/.test(text);
}
export { splitDocuments as t };
