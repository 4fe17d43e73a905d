export { c as createCompiler, l as describedRule, o as formattedPolicies, i as loadPolicies, r as newRule, n as surveyed, t as testPolicies, s as treeFiles } from "./policies.js";
