// src/model/policy-source.ts
/** What holds for policies of conftest unless the configuration says otherwise. */
const conftestDefaults = {
	name: "conftest",
	namespaces: ["main"],
	rego: "auto"
};
/** Globs of the examples of rules: they are to be wrong, and are not deployed. */
function exampleGlobs(sources) {
	return sources.filter(({ kind }) => kind === "rules").map(({ path }) => path).flatMap((folder) => ["bad", "good"].map((name) => `${folder === "." ? "" : `${folder}/`}*/*/${name}.yaml`));
}
export { exampleGlobs as n, conftestDefaults as t };
