// src/model/rule.ts
const pages = "https://github.com/seaworthy-dev/seaworthy/blob/main/policies";
/** Address of the page that describes a built-in rule; `npm run generate` writes it. */
function pageOf(rule) {
	return `${pages}/${rule}/README.md`;
}
/** The same of the rule of a finding; undefined for a rule of the repository, which has no page. */
function pageOfFinding({ rule, ruleSource }) {
	return ruleSource === void 0 ? pageOf(rule) : void 0;
}
export { pageOfFinding as n, pageOf as t };
