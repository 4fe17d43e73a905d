/** What may be wrong with a waiver. These are no policies: they look at no object, and cannot be turned off. */
const waiverRules = {
	unused: "waivers/unused",
	expired: "waivers/expired",
	malformed: "waivers/malformed",
	forbidden: "waivers/forbidden"
};
/** What reports say of these rules, which have no metadata. */
const waiverTitles = {
	[waiverRules.unused]: {
		title: "Waiver must waive a finding",
		help: "Delete the waiver, or the name of the rule that it does not need."
	},
	[waiverRules.expired]: {
		title: "Waiver must not be expired",
		help: "Resolve the finding and delete the waiver, or agree on a later date."
	},
	[waiverRules.malformed]: {
		title: "Waiver must be readable",
		help: "Write: seaworthy: ignore RULE because REASON [until YYYY-MM-DD] [owner NAME]."
	},
	[waiverRules.forbidden]: {
		title: "Waiver must be in the configuration",
		help: "Move the waiver to `waivers.entries` of seaworthy.yaml."
	}
};
/** Whether a name in a waiver, a rule, category or {@link allRules}, stands for the rule. */
function namesRule(name, rule) {
	return namesOf(rule).includes(name);
}
/** The names by which a waiver may call a rule. */
function namesOf(rule) {
	return [
		rule,
		`${rule.slice(0, rule.indexOf("/"))}/*`,
		"all"
	];
}
/** Whether `text` is a day of the calendar, `2027-01-31`. */
function isDay(text) {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
	const date = /* @__PURE__ */ new Date(`${text}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && dayOf(date) === text;
}
/** The day of a time, in UTC. */
function dayOf(date) {
	return date.toISOString().slice(0, 10);
}
/** Whether the last day of the waiver is over. */
function isExpired({ until }, today) {
	return until !== void 0 && until < today;
}
export { namesRule as a, namesOf as i, isDay as n, waiverRules as o, isExpired as r, waiverTitles as s, dayOf as t };
