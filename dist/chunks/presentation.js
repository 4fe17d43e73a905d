import { v as urlPath } from "./describe.js";
// src/report/presentation.ts
const plainPresentation = {
	color: false,
	linkRoot: void 0,
	sourceUrl: void 0,
	seconds: void 0,
	verbose: false,
	version: "0.1.0"
};
/** URL of a line; GitHub and GitLab write it in the same way. */
function sourceLink({ sourceUrl }, { file, start }) {
	return sourceUrl === void 0 ? void 0 : `${sourceUrl}/${urlPath(file)}#L${start.line}`;
}
/**
* The {@link Presentation.sourceUrl} from the variables of a GitHub or GitLab job. `commit` replaces the job's commit, as
* in a pull request, whose job runs on a merge commit that is deleted later.
*/
function sourceUrlOf(env, commit) {
	const url = [[
		env.GITHUB_SERVER_URL,
		env.GITHUB_REPOSITORY,
		"blob",
		commit ?? env.GITHUB_SHA
	], [
		env.CI_PROJECT_URL,
		"-",
		"blob",
		commit ?? env.CI_COMMIT_SHA
	]].find((all) => all.every((part) => part !== void 0 && part !== ""))?.join("/");
	return url !== void 0 && /^https?:\/\//.test(url) ? url : void 0;
}
export { sourceLink as n, sourceUrlOf as r, plainPresentation as t };
