import { n as suggestion } from "./suggestion.js";
import { r as helmListNames } from "./helm-inputs.js";
import { t as SeaworthyError } from "./failure.js";
// src/state/releases.ts
/** What is found to render alone; see {@link singleReleases} and {@link chosenReleases}. */
async function releasesOf({ config, named, options }, discover) {
	return chosenReleases(await discover(singleReleases(config, named, options)), named, options);
}
/** The configuration in which a chart that is named with values of the command line has these alone, and no variants. */
function singleReleases(config, named, options) {
	if (!hasValues(options)) return config;
	const targets = config.targets.map((each) => named.includes(each.path) ? {
		...each,
		variants: []
	} : each);
	return {
		...config,
		targets
	};
}
/** Of a chart that is named, the one release that values of the command line make, or the variant that is asked for. */
function chosenReleases(found, named, options) {
	const { variant } = options;
	if (variant !== void 0) return {
		...found,
		targets: ofVariant(found.targets, variant)
	};
	if (!hasValues(options)) return found;
	const isOther = ({ kind, id, path }) => kind === "helm" && id !== path && named.includes(path);
	return {
		...found,
		targets: found.targets.filter((target) => !isOther(target))
	};
}
/** Lists that make a release another one; versions of the cluster do not. */
function hasValues(options) {
	return helmListNames.some((name) => name !== "apiVersions" && (options[name] ?? []).length > 0);
}
function ofVariant(targets, variant) {
	const names = targets.flatMap((target) => nameOf(target) ?? []);
	const chosen = targets.filter((target) => nameOf(target) === variant);
	if (chosen.length > 0) return chosen;
	const hint = suggestion(variant, [...new Set(names)]);
	const message = `variant '${variant}' not found in any chart`;
	throw new SeaworthyError({
		code: "usage",
		message,
		hint: hint ?? "name a variant of `targets` in seaworthy.yaml"
	});
}
function nameOf({ kind, id, path }) {
	return kind !== "helm" || id === path ? void 0 : id.slice(path.length + 2, -1);
}
export { releasesOf as t };
