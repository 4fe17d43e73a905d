import { s as renderFailed } from "./identity.js";
import { n as own } from "./own.js";
import { o as waiverRules, s as waiverTitles } from "./waiver.js";
// src/model/failure-rules.ts
/** Rules that no policy evaluates: their findings are made while the repository is read and rendered. */
const failureRules = [{
	id: renderFailed,
	title: "Target must render",
	description: "A chart, kustomization or manifest that cannot be read or rendered is not checked, and is probably not deployed either. Everything else is still checked. A template outside of a chart is a warning: it is not known how it is rendered. So is a kustomization that builds only without the load restrictor of Kustomize: it is judged; kubectl and Argo CD refuse it unless configured, Flux builds it, and nothing is said where a Flux Kustomization of the repository deploys its folder, or `kustomize.loadRestrictor` is `none`. A chart that demands values, and what is not in the repository, is an info: it is not judged. So is a symbolic link that was checked out as a text with its path.",
	severity: "error",
	profile: "default",
	kinds: [],
	links: [],
	params: {},
	remediation: "Correct the line that the finding names; the message says what is wrong with it. A file that is not deployed belongs under `exclude` in seaworthy.yaml.",
	resources: ["https://helm.sh/docs/chart_template_guide/debugging/", "https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"],
	digest: ""
}];
/** What the pages of rules about waivers say besides their titles. */
const reasons = {
	expired: "The last day of the waiver has passed: it holds no longer, and the finding that it answered counts again.",
	forbidden: "With `waivers.inline: forbid` in seaworthy.yaml, comments and annotations waive nothing.",
	malformed: "A waiver that cannot be read waives nothing: it names an unknown rule, or has no reason, or no valid date.",
	unused: "Nothing is found that the waiver answers. It would silence a later finding that its reason is not about."
};
/** They cannot be configured: a change must not silence what is said of its waivers. */
const rulesOfWaivers = [
	"expired",
	"forbidden",
	"malformed",
	"unused"
].map((name) => {
	const id = waiverRules[name];
	const { title = "", help = "" } = own(waiverTitles, id) ?? {};
	return {
		id,
		title,
		description: reasons[name],
		remediation: help,
		severity: "warning",
		profile: "default",
		kinds: [],
		links: [],
		params: {},
		resources: [],
		digest: ""
	};
});
/** Every rule that no policy evaluates. */
const ownRules = [...failureRules, ...rulesOfWaivers];
/** True for a rule that objects are judged by. */
function isEvaluated({ kinds }) {
	return kinds.length > 0;
}
export { isEvaluated as n, ownRules as r, failureRules as t };
