// src/model/helm-inputs.ts
const noInputs = {
	values: [],
	set: [],
	setString: [],
	setFile: [],
	apiVersions: []
};
/** Both; `upper` has the higher precedence. */
function joinInputs(lower, upper) {
	return {
		values: [...lower.values, ...upper.values],
		set: [...lower.set, ...upper.set],
		setString: [...lower.setString, ...upper.setString],
		setFile: [...lower.setFile, ...upper.setFile],
		apiVersions: [...lower.apiVersions, ...upper.apiVersions]
	};
}
/** The lists alone, without what else the object holds. */
function helmTexts({ values, set, setString, setFile, apiVersions }) {
	return Object.fromEntries(Object.entries({
		values,
		set,
		setString,
		setFile,
		apiVersions
	}).filter(([, texts]) => texts !== void 0));
}
export { joinInputs as n, noInputs as r, helmTexts as t };
