import { r as lessSevere } from "./severity.js";
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
/** A configured severity replaces that of the rule; what the rule itself calls less severe stays so. */
function severityOfFinding({ severity, meta }, own) {
	if (severity === void 0) return own ?? meta.severity;
	return own === void 0 || own === meta.severity ? severity : lessSevere(severity, own);
}
export { pageOfFinding as n, severityOfFinding as r, pageOf as t };
