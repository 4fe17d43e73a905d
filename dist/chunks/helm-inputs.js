// src/model/helm-inputs.ts
/**
* The lists that `helm template` is given besides a chart and a release, in the order of the command line. A new list is
* a row here and an empty list in {@link noInputs}: options, inputs and keys of `seaworthy.yaml` follow from it. Programs
* see the comment of a row; it takes three lines, since the bundler of declarations drops shorter ones.
*/
const helmLists = {
	/**
	* Values files, lowest precedence first.
	*/
	values: {
		option: "-f, --values <file>",
		help: "values file for every chart; repeatable",
		commas: true,
		reads: "file",
		key: "Values files, lowest precedence first, relative to the chart’s folder.",
		actionInput: true
	},
	/**
	* `key=value` expressions, lowest precedence first.
	*/
	set: {
		option: "--set <key=value>",
		help: "value for every chart; repeatable",
		commas: false,
		reads: "text",
		key: "`--set` expressions, lowest precedence first.",
		actionInput: true
	},
	/**
	* `key=value` expressions with values that are always text.
	*/
	setString: {
		option: "--set-string <key=value>",
		help: "value for every chart, always text; repeatable",
		commas: false,
		reads: "text",
		key: "`--set-string` expressions, whose values are always text.",
		actionInput: true
	},
	/**
	* `key=file` expressions.
	*/
	setFile: {
		option: "--set-file <key=path>",
		help: "value for every chart, the text of a file; repeatable",
		commas: false,
		reads: "fileValue",
		key: "`--set-file` expressions, `key=path` with a path relative to the chart’s folder.",
		actionInput: true
	},
	/**
	* API versions that a chart finds in the cluster besides those that Helm knows.
	*/
	apiVersions: {
		option: "--api-versions <version>",
		help: "API version that charts find in the cluster; repeatable",
		commas: true,
		reads: "text",
		key: "API versions that the chart finds in the cluster besides those that Helm knows.",
		sharedKey: "API versions that every chart finds in the cluster besides those that Helm knows.",
		actionInput: true
	}
};
const noInputs = {
	values: [],
	set: [],
	setString: [],
	setFile: [],
	apiVersions: []
};
const helmListNames = Object.keys(helmLists).filter(isHelmList);
/** `inputs` with other items in one list. */
function withList(inputs, list, items) {
	return {
		...inputs,
		[list]: items
	};
}
/** The lists of both, without what else they hold; `upper` has the higher precedence. */
function joinInputs(lower, upper) {
	return helmListNames.reduce((joined, list) => withList(joined, list, joinList(list, lower, upper)), noInputs);
}
/** The lists alone, without what else the object holds. */
function helmTexts(texts) {
	return Object.fromEntries(helmListNames.map((list) => [list, texts[list]]).filter(([, written]) => written !== void 0));
}
/** The lists of a configuration file for every chart. */
function sharedTexts(file) {
	return helmTexts(file);
}
/** Every text of every list, as the id of a target shows them. */
function allTexts(texts) {
	return helmListNames.flatMap((list) => texts[list] ?? []);
}
/** The files that the lists name, as often as they name them. */
function filesOfInputs(inputs) {
	return helmListNames.flatMap((list) => filesOf(helmLists[list].reads, inputs[list]));
}
const filesOfItem = {
	text: () => [],
	file: (file) => [file],
	fileValue: ({ file }) => [file]
};
function filesOf(reads, items) {
	return items.flatMap((item) => filesOfItem[reads](item));
}
function joinList(list, lower, upper) {
	return lower[list].concat(upper[list]);
}
function isHelmList(name) {
	return Object.hasOwn(helmLists, name);
}
export { helmTexts as a, sharedTexts as c, helmLists as i, withList as l, filesOfInputs as n, joinInputs as o, helmListNames as r, noInputs as s, allTexts as t };
