// src/model/kube-version.ts
/** `33` of `1.33.0`. */
function minorOf(kubeVersion) {
	return Number(kubeVersion.split(".")[1] ?? 0);
}
export { minorOf as t };
