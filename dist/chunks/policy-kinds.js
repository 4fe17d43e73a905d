// src/config/policy-kinds.ts
/** Keys that name policies, one in each entry. */
const policyKinds = [
	"rules",
	"conftest",
	"gatekeeper"
];
export { policyKinds as t };
