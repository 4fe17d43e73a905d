import "./identity.js";
import { s as waiverTitles } from "./waiver.js";
import { c as describeObject } from "./describe.js";
// src/report/waiving.ts
/** What to write to waive an open finding; undefined for what cannot be waived. */
function waivingOf(verdict, { forbidsInlineWaivers }) {
	const { rule, label, object, location } = verdict;
	if (label !== "open" || object === void 0 || isOwn(rule)) return void 0;
	const { file, start } = location.span;
	if (forbidsInlineWaivers === true || !mayHoldComments(file)) {
		const name = describeObject(object).replace(" ", "/");
		return {
			where: "under waivers.entries in seaworthy.yaml",
			text: `- { rules: [${rule}], objects: [${JSON.stringify(name)}], reason: REASON }`
		};
	}
	const text = waiverComment(rule);
	return {
		where: `above line ${start.line} of ${file}`,
		text: isTemplate(file) ? `{{/* ${text} */}}` : `# ${text}`
	};
}
/** Without the marks of a comment. */
function waiverComment(rule) {
	return `seaworthy: ignore ${rule} because REASON`;
}
/** Rules without metadata: of targets that fail, and of waivers. */
function isOwn(rule) {
	return rule === "gitops/render-failed" || Object.hasOwn(waiverTitles, rule);
}
function mayHoldComments(file) {
	return /(?:\.ya?ml|\.tpl|(?:^|\/)[Kk]ustomization)$/.test(file);
}
function isTemplate(file) {
	return file.endsWith(".tpl") || /(?:^|\/)templates\//.test(file);
}
export { waivingOf as n, waiverComment as t };
