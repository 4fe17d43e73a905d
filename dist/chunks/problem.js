import { t as asText } from "./own.js";
import { n as suggestion } from "./suggestion.js";
// src/config/problem.ts
function unknownName(what, path, known) {
	const name = String(path.at(-1));
	return problem(path, `unknown ${what} '${name}'`, suggestion(name, known));
}
function noneOf({ name, path, value }, allowed) {
	const values = allowed.map(String);
	return problem(path, `${name} is ${JSON.stringify(value)}, and must be one of ${values.join(", ")}`, suggestion(asText(value), values));
}
/** `kubeVersion: 1.30` is the number 1.3: YAML wants quotes around what only looks like a number. */
function wrongType({ name, path, value }, types) {
	const unquoted = types.join() === "string" && (typeof value === "number" || typeof value === "boolean");
	return problem(path, `${name} is ${JSON.stringify(value)}, and must be of type ${types.join(" or ")}`, unquoted ? "put it in quotes" : void 0);
}
function problem(path, message, hint) {
	return {
		path,
		message,
		...hint === void 0 ? {} : { hint }
	};
}
export { wrongType as i, problem as n, unknownName as r, noneOf as t };
