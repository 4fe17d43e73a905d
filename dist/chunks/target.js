import { t as repoPath } from "./location.js";
/** Where objects go that nothing else is said of. */
const defaultDestination = {
	cluster: "in-cluster",
	namespace: "default"
};
const kindTraits = {
	plain: {
		isVerbatim: true,
		role: void 0,
		linesFrom: "text",
		editsManifest: true,
		ownsFolder: false,
		milliseconds: 0
	},
	helm: {
		isVerbatim: false,
		role: "chart",
		linesFrom: "causes",
		editsManifest: false,
		ownsFolder: true,
		milliseconds: 40
	},
	kustomize: {
		isVerbatim: false,
		role: "kustomization",
		linesFrom: "trace",
		editsManifest: true,
		ownsFolder: false,
		milliseconds: 20
	}
};
function traitsOf({ kind }) {
	return kindTraits[kind];
}
/** The file that stands for a target where nothing better is known. */
function mainFile(target) {
	return target.file ?? (target.kind === "helm" ? repoPath(`${target.path}/Chart.yaml`) : target.path);
}
export { mainFile as n, traitsOf as r, defaultDestination as t };
