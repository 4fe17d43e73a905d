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
export { isFormat as n, formatNames as t };
