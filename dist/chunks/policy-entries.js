import { n as problem } from "./problem.js";
// src/config/policy-entries.ts
/** Keys that name policies, one in each entry. */
const policyKinds = [
	"rules",
	"conftest",
	"gatekeeper"
];
const ofConftest = [
	"name",
	"namespaces",
	"data",
	"rego"
];
/** What the schema cannot say of an entry: its kind, and the keys that go with it. */
function policyProblems({ policies = [] }) {
	return policies.flatMap((entry, index) => {
		const at = ["policies", index];
		const [kind, ...others] = policyKinds.filter((each) => entry[each] !== void 0);
		if (kind === void 0) return [problem(at, "the entry names no policies", "write rules: PATH, conftest: PATH or gatekeeper: PATH")];
		const second = others.map((each) => problem([...at, each], `the entry has ${kind} and ${each}`, "write an entry for each"));
		const without = kind === "conftest" ? [] : ofConftest.filter((each) => entry[each] !== void 0);
		return [...second, ...without.map((each) => problem([...at, each], `${each} goes with conftest only`))];
	});
}
export { policyProblems as n, policyKinds as t };
