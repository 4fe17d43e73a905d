// src/model/rule.ts
const pages = "https://github.com/seaworthy-dev/seaworthy/blob/main/policies";
/** Address of the page that describes a rule; `npm run generate` writes it. */
function pageOf(rule) {
	return `${pages}/${rule}/README.md`;
}
export { pageOf as t };
