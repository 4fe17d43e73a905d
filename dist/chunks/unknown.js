import { i as startsWith, n as fieldAt, r as isObject } from "./manifest.js";
import { h as isBuiltInGroup, m as groupOf, v as servedGroup } from "./identity.js";
// src/model/changes.ts
/** The same object with other values at some paths, which must lead to something. An item that is left out becomes null. */
function withChanges(value, changes) {
	const changed = changes.length === 0 ? value : changedAt(value, changes, 0);
	return isObject(changed) ? changed : value;
}
function changedAt(value, changes, depth) {
	const here = changes.find(([path]) => path.length === depth);
	if (here !== void 0) return here[1];
	const below = /* @__PURE__ */ new Map();
	for (const change of changes) {
		const step = String(change[0][depth]);
		const known = below.get(step);
		if (known === void 0) below.set(step, [change]);
		else known.push(change);
	}
	const child = (each, step) => {
		const inner = below.get(step);
		return inner === void 0 ? each : changedAt(each, inner, depth + 1);
	};
	if (Array.isArray(value)) return value.map((each, at) => child(each, String(at)) ?? null);
	if (!isObject(value)) return value;
	return Object.fromEntries(Object.entries(value).flatMap(([key, each]) => {
		const next = child(each, key);
		return next === void 0 ? [] : [[key, next]];
	}));
}
// src/model/placeholder.ts
const none = /* @__PURE__ */ new Set();
/**
* What a text that holds a placeholder is by default; undefined for a text that holds none. Of a text of which a part is not
* known, nothing is known.
*/
function placeholderIn(text, place = "field", literal = none) {
	if (!mayHoldPlaceholder(text)) return void 0;
	if ((place === "script" || place === "content") && !isWhole(text, place)) return place === "script" && !literal.has("variable") && taskVariable.test(text) ? { default: void 0 } : void 0;
	const found = literal.has("substitution") ? {
		count: 0,
		default: void 0,
		rest: text
	} : substituted(text);
	if (formsOf(place, literal).some((form) => form.test(found.rest))) return { default: void 0 };
	return found.count === 0 ? void 0 : { default: found.default };
}
/** A quick look: false for nearly every text, and for every text without a placeholder. */
function mayHoldPlaceholder(text) {
	return /\$[A-Z_{(]|\{\{|ENC\[|<path:|<<|__|%%|@@|@[A-Z]|#\{/.test(text);
}
/** `$(VAR)`: `vars` of Kustomize, and what Kubernetes itself expands in commands, arguments and the environment. */
const variable = /(?<!\$)(?:\$\$)*\$\([A-Za-z_][\w.-]*\)/;
/** `$(params.x)`: of a task, and never expanded by Kubernetes. */
const memberVariable = /(?<!\$)(?:\$\$)*\$\([A-Za-z_][\w-]*(?:\.[\w-]+|\[["'\w*-]+\])+\)/;
/** The same with a word of https://tekton.dev/docs/pipelines/variables/: in a script any other may be the name of a program. */
const taskVariable = /(?<!\$)(?:\$\$)*\$\((?:context|inputs|outputs|params|resources|results|steps|tasks|tt\.params|workspaces)[.[][^()\s$]*\)/;
/** Go templates, Jinja, Argo. Not a regular expression: it would look for the end once for each start. */
const action = { test: (text) => {
	const start = text.indexOf("{{");
	return start !== -1 && text.includes("}}", start + 2);
} };
const otherForms = [
	/^ENC\[[A-Z0-9_]+,data:/,
	/<path:[^<>\n]+>/,
	/<<\s*[A-Za-z_][\w.]*\s*>>/,
	/#\{[A-Za-z_][\w.:-]*\}/,
	/^__[A-Z][A-Z0-9_.-]*__$/,
	/^(%%|@@)[A-Za-z][\w.-]*\1$/,
	/^@[A-Z][A-Z0-9_]*@$/,
	/^\$[A-Z_][A-Z0-9_]*$/
];
function formsOf(place, literal) {
	const isExpanded = place === "expanded" || place === "script";
	return [
		...otherForms,
		...literal.has("action") ? [] : [action],
		...literal.has("variable") ? [] : [isExpanded ? memberVariable : variable, memberVariable]
	];
}
/** One placeholder and nothing else: part of a script is more likely a variable of the shell. */
function isWhole(text, place) {
	const trimmed = text.trim();
	if (trimmed.startsWith("${") && closing(trimmed, 2) === trimmed.length - 1) return true;
	if (place === "content" && /^\$(?:[A-Z_][A-Z0-9_]*|\([\w.-]+\))$/.test(trimmed)) return true;
	return /^(?:\{\{[^{}]*\}\}|\$\([^()\s]+\)|<path:[^<>\n]+>|<<[^<>]+>>|#\{[^{}]+\}#?|(__|%%|@@).+\1|@\w+@|ENC\[.*\])$/.test(trimmed);
}
/**
* Reads `${VAR}`, `${VAR:=default}` and the functions of https://github.com/fluxcd/pkg/tree/main/envsubst. Two `$` are one that
* is text (`scanEscaped`), so that `$${VAR}` is delivered as `${VAR}`; what stands between its braces is read all the same.
*/
function substituted(text, depth = 0) {
	let count = 0;
	let filled = "";
	let rest = "";
	for (let at = 0; at < text.length;) {
		const start = text.indexOf("${", at);
		const literal = text.slice(at, start === -1 ? text.length : start);
		rest += literal;
		if (start === -1) return {
			count,
			default: joined(filled, unescaped(literal)),
			rest
		};
		if (depth === deepest$1) return {
			count: count + 1,
			default: void 0,
			rest
		};
		const end = closing(text, start + 2);
		const inside = text.slice(start + 2, Math.max(start + 2, end));
		const [name] = !isEscaping(literal) && /^#?[A-Za-z_]\w*(?=$|[\^,:#%/=\-+?])/.exec(inside) || [];
		if (name === void 0) {
			filled = joined(filled, unescaped(`${literal}\${`));
			rest += "${";
			at = start + 2;
		} else {
			count += 1;
			filled = joined(joined(filled, unescaped(literal)), defaultOf(inside.slice(name.length), depth));
			at = end + 1;
		}
	}
	return {
		count,
		default: filled,
		rest
	};
}
/** The `$` that follows belongs to one at the end of the text. */
function isEscaping(text) {
	let dollars = 0;
	while (text[text.length - 1 - dollars] === "$") dollars += 1;
	return dollars % 2 === 1;
}
function unescaped(text) {
	return text.replaceAll("$$", () => "$");
}
function joined(one, other) {
	return one === void 0 || other === void 0 ? void 0 : one + other;
}
const deepest$1 = 4;
/** `parseDefaultFunc` reads these three as what a default is; it refuses `${VAR-x}`, and `:+` and `:?` mean something else. */
function defaultOf(operation, depth) {
	const [, given] = /^(?::=|:-|=)(.*)$/s.exec(operation) ?? [];
	if (given === void 0) return void 0;
	const inner = substituted(given, depth + 1);
	return formsOf("field", none).some((form) => form.test(inner.rest)) ? void 0 : inner.default;
}
const longest = 250;
/** Index of the brace that closes the one before `from`; -1 where there is none. */
function closing(text, from) {
	let open = 1;
	for (let at = from; at < text.length && at < from + longest; at += 1) {
		if (text[at] === "{") open += 1;
		else if (text[at] === "}") open -= 1;
		if (open === 0) return at;
		if (text[at] === "\n") return -1;
	}
	return -1;
}
// src/model/resource-pods.ts
const podMakers = [
	[
		"",
		"DeploymentConfig",
		["spec", "template"]
	],
	[
		"",
		"Pod",
		[]
	],
	[
		"",
		"ReplicationController",
		["spec", "template"]
	],
	[
		"apps",
		"DaemonSet",
		["spec", "template"]
	],
	[
		"apps",
		"Deployment",
		["spec", "template"]
	],
	[
		"apps",
		"ReplicaSet",
		["spec", "template"]
	],
	[
		"apps",
		"StatefulSet",
		["spec", "template"]
	],
	[
		"batch",
		"CronJob",
		[
			"spec",
			"jobTemplate",
			"spec",
			"template"
		]
	],
	[
		"batch",
		"Job",
		["spec", "template"]
	]
];
/**
* Groups of add-ons in which an object with containers at `spec.template.spec` makes pods, whatever its kind: Rollout of
* Argo, DeploymentConfig of OpenShift. Another group is another entry. Not `serving.knative.dev`: Knative completes the
* template (port, readiness probe) and has its own routing and autoscaling, so that rules about workloads do not apply to
* its Service.
*/
const templateGroups = /* @__PURE__ */ new Set(["apps.openshift.io", "argoproj.io"]);
/** Path to the template of the pods that an object makes; undefined for one that makes none. */
function podTemplatePath(type, value) {
	const group = servedGroup(type);
	const maker = podMakers.find(([makerGroup, kind]) => kind === type.kind && makerGroup === group);
	if (maker !== void 0) return maker[2];
	return templateGroups.has(groupOf(type.apiVersion)) && hasContainers(value) ? ["spec", "template"] : void 0;
}
function hasContainers(value) {
	return Array.isArray(fieldAt(value, [
		"spec",
		"template",
		"spec",
		"containers"
	]));
}
/** Fields of custom resources that hold the labels of pods themselves, or metadata with them. */
const labelFields = /* @__PURE__ */ new Set(["podLabels"]);
const metadataFields = /* @__PURE__ */ new Set(["podMetadata"]);
const deepest = 8;
const mostValues = 1e4;
/**
* Labels of the pods that a custom resource may make: of everything in its `spec` that looks like a pod template. Its
* controller may complete the template, and make other pods too.
*/
function customPodLabels(type, value) {
	if (isBuiltInGroup(servedGroup(type))) return [];
	const found = [];
	const left = { values: mostValues };
	const visit = (key, at, depth) => {
		left.values -= 1;
		if (typeof at !== "object" || at === null || depth > deepest || left.values < 0) return;
		if (isObject(at)) found.push(...labelsIn(key, at));
		for (const [name, child] of Object.entries(at)) visit(Array.isArray(at) ? key : name, child, depth + 1);
	};
	visit("spec", value.spec, 0);
	return found;
}
function labelsIn(key, at) {
	return [
		/template$/i.test(key) || Array.isArray(fieldAt(at, ["spec", "containers"])) ? fieldAt(at, ["metadata", "labels"]) : void 0,
		metadataFields.has(key) ? fieldAt(at, ["labels"]) : void 0,
		labelFields.has(key) ? at : void 0
	].filter(isObject);
}
const workloadToken = "workload";
/** The group and the kind that a token other than `workload` names. */
function typeOfToken(token) {
	const slash = token.lastIndexOf("/");
	return {
		group: token.slice(0, Math.max(0, slash)),
		kind: token.slice(slash + 1)
	};
}
/** Whether a token names the type of an object, of any version. `isWorkload`: the object makes pods. */
function matchesKind(token, object) {
	if (token === "*") return true;
	if (token === "workload") return object.isWorkload;
	const { group, kind } = typeOfToken(token);
	return kind === object.kind && group === servedGroup(object);
}
// src/model/schema-rules.ts
/** Rules about the types of objects, which no policy evaluates: schemas are compared by a program. */
const schemaRule = {
	schema: "api/schema",
	unknownKind: "api/unknown-kind",
	validation: "api/validation",
	removed: "api/removed",
	deprecated: "api/deprecated",
	immutable: "api/immutable"
};
const same = {
	profile: "default",
	kinds: ["*"],
	links: [],
	params: {},
	digest: ""
};
/** What their pages say. */
const schemaRules = [
	{
		...same,
		id: schemaRule.deprecated,
		title: "API version must not be deprecated",
		description: "A later version of Kubernetes no longer serves the API version of the object: the upgrade fails, or what is deployed with it can no longer be changed. The API server answers with a warning until then. An API version that is deprecated without a date of its removal is an info. Kubernetes itself declares these dates; they are compared with `kubeVersion`. Not for objects of templates of charts, which may choose the API version by `.Capabilities`: no cluster answers for these here.",
		severity: "warning",
		remediation: "Use the API version that the message names.",
		resources: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"]
	},
	{
		...same,
		id: schemaRule.immutable,
		title: "Change must be accepted",
		description: "Some fields of an object that is deployed cannot be changed: the selector of a Deployment, the volume claims of a StatefulSet, the template of a Job, the role of a binding, the class of a claim. The API server refuses the whole update, and whatever delivers it stops there or tries it again for ever. Only with a base: the object is compared with what the base deploys, with the code of Kubernetes that the API server itself runs. Not for objects that are replaced instead of being changed: hooks of Helm and Argo CD, objects that Argo CD (`Replace=true`, `Force=true`) or Flux (`force: enabled`) is configured to replace, and Jobs that are removed some time after they end.",
		severity: "error",
		remediation: "Keep the value of the field, or give the object another name, so that it is made again and the old one removed.",
		resources: ["https://kubernetes.io/docs/concepts/overview/working-with-objects/"]
	},
	{
		...same,
		id: schemaRule.removed,
		title: "API version must be served",
		description: "The API server of the version of Kubernetes that is judged for (`kubeVersion`) does not serve the API version of the object any more and refuses it: nothing of it is deployed. Kubernetes itself declares when it removes an API version. Not for objects of templates of charts, which may choose the API version by `.Capabilities`: no cluster answers for these here.",
		severity: "error",
		remediation: "Use the API version that the message names. Where fields were renamed, the guide lists them; a fix is offered where only the API version changes.",
		resources: ["https://kubernetes.io/docs/reference/using-api/deprecation-guide/"]
	},
	{
		...same,
		id: schemaRule.schema,
		title: "Object must match its schema",
		description: "A field that the API server does not know is dropped or refused, so that what it was meant to set is not set: a misspelt `readinessProbe` is no probe. A value of the wrong type, a missing field that is required and a value that is not allowed are refused, and the deployment fails. Two items with the same key in a list of keyed items are refused by server-side apply, and otherwise one of them wins. Objects of Kubernetes are compared with the schemas of the version that is judged for (`kubeVersion`), others with the CustomResourceDefinitions that the repository deploys. Values that something fills in later, ciphertext and `status` are not judged, and neither are ports that a container lists twice, which the API server accepts.",
		severity: "error",
		remediation: "Correct the field; `kubectl explain` shows what its object allows.",
		resources: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
	},
	{
		...same,
		id: schemaRule.unknownKind,
		title: "Kind must exist",
		description: "The API server does not know the kind in this API version: it refuses the object, and nothing of it is deployed. Said of groups of Kubernetes itself, and of a group or kind of which the name is nearly one of these. A kind of another group, of which the repository has no CustomResourceDefinition, is not judged; the report counts such objects.",
		severity: "error",
		remediation: "Correct `apiVersion` or `kind`; `kubectl api-resources` lists those of a cluster.",
		resources: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
	},
	{
		...same,
		profile: "strict",
		id: schemaRule.validation,
		title: "Object must be accepted by the API server",
		description: "The API server refuses objects that match their schema and make no sense all the same: a selector that does not match the labels of its own pods, a mount of a volume that is not there, a probe without a handler, a name with a character that is not allowed, two ports with one name, a Job that restarts its pods for ever. Nothing of such an object is deployed. This is what the code of Kubernetes itself says, of its newest version, which the API server runs: objects are decoded and filled in with defaults as it does. Its warnings about what it accepts are findings of severity warning. What rests on a value that something fills in later is not judged, and neither is what another rule says of the same field. Admission webhooks and policies of a cluster are not known here.",
		severity: "error",
		remediation: "Correct the field as the message says.",
		resources: ["https://kubernetes.io/docs/reference/kubernetes-api/"]
	}
];
/** Whether a program compares schemas for the rule: no policy knows it. */
function isSchemaRule(id) {
	return schemaRules.some((rule) => rule.id === id);
}
// src/model/texts.ts
/**
* Keys and values of an object that may hold a placeholder, in their order. Without recursion, so that no depth ends it.
*/
function* textsIn(object) {
	const left = childrenOf(withoutEncryption(object), void 0);
	for (let next = left.pop(); next !== void 0; next = left.pop()) {
		const [value, step] = next;
		const key = step?.key;
		if (typeof key === "string" && mayHoldPlaceholder(key)) yield {
			text: key,
			path: pathOf(step),
			isKey: true
		};
		if (typeof value !== "string") for (const child of childrenOf(value, step)) left.push(child);
		else if (mayHoldPlaceholder(value)) yield {
			text: value,
			path: pathOf(step),
			isKey: false
		};
	}
}
/** The last one first. */
function childrenOf(value, before) {
	if (Array.isArray(value)) return value.map((each, key) => [each, {
		key,
		before
	}]).reverse();
	if (!isObject(value)) return [];
	return Object.entries(value).map(([key, each]) => [each, {
		key,
		before
	}]).reverse();
}
/** What SOPS writes down about its keys, next to the fields of the object, is gone when it has decrypted them. */
function withoutEncryption(object) {
	if (!isObject(object.sops)) return object;
	const { sops: _, ...others } = object;
	return others;
}
function pathOf(step) {
	const path = [];
	for (let at = step; at !== void 0; at = at.before) path.push(at.key);
	return path.reverse();
}
// src/model/default-value.ts
/**
* What a default is once it stands in the place of its placeholder: Flux fills in text, and reads it as YAML afterwards.
* Undefined for one of which readers of YAML make different things, such as `yes`, `0x10` or `1e3`.
*/
function defaultValue(text, isText) {
	const [, double, single] = /^(?:"([^"\\]*)"|'([^']*)')$/.exec(text) ?? [];
	if (double !== void 0 || single !== void 0) return double ?? single;
	const value = scalar(text);
	return value !== void 0 && isText ? text : value;
}
const longestNumber = 15;
/** A plain scalar that every reader of YAML takes for the same. */
function scalar(text) {
	if (text === "" || text === "null" || text === "~") return null;
	if (text === "true" || text === "false") return text === "true";
	if (/^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/.test(text) && text.length <= longestNumber) return Number(text);
	return isOtherScalar(text) || isStructure(text) ? void 0 : text;
}
/** Sources: https://yaml.org/type/ of YAML 1.1, and https://yaml.org/spec/1.2.2/#103-core-schema. */
function isOtherScalar(text) {
	if (/^(?:y|n|yes|no|on|off|true|false|null)$/i.test(text)) return true;
	if (/^[-+]?\.?(?:inf|nan)$/i.test(text)) return true;
	if (/^[-+]?0[xob][0-9a-f_]+$/i.test(text)) return true;
	if (/^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+(?:\.[0-9_]*)?$/.test(text)) return true;
	return /^[-+]?(?:[0-9][0-9_]*\.?|[0-9][0-9_]*\.[0-9_]+|\.[0-9_]+)(?:e[-+]?[0-9]+)?$/i.test(text);
}
/** A list, a mapping, an anchor, a comment: more than a plain scalar. */
function isStructure(text) {
	return /^[\s[\]{},&*!|>%@`#'"]|^[-?:](?:\s|$)|:(?:\s|$)|\s#|\s$|\n/.test(text);
}
// src/model/run-time-templates.ts
const table = [
	{
		group: "monitoring.coreos.com",
		kinds: ["PrometheusRule", "AlertmanagerConfig"],
		form: "action",
		source: "https://prometheus.io/docs/prometheus/latest/configuration/template_examples/"
	},
	{
		group: "operator.victoriametrics.com",
		kinds: ["VMRule", "VMAlertmanagerConfig"],
		form: "action",
		source: "https://docs.victoriametrics.com/operator/resources/vmrule/"
	},
	{
		group: "loki.grafana.com",
		kinds: ["AlertingRule", "RecordingRule"],
		form: "action",
		source: "https://github.com/grafana/loki/blob/main/operator/docs/operator/api.md"
	},
	{
		group: "grafana.integreatly.org",
		kinds: ["*"],
		form: "action",
		source: "https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/"
	},
	{
		group: "grafana.integreatly.org",
		kinds: ["GrafanaDashboard", "GrafanaLibraryPanel"],
		form: "substitution",
		source: "https://grafana.com/docs/grafana/latest/dashboards/variables/variable-syntax/"
	},
	{
		group: "argoproj.io",
		kinds: [
			"Workflow",
			"WorkflowTemplate",
			"CronWorkflow",
			"ClusterWorkflowTemplate",
			"WorkflowEventBinding"
		],
		form: "action",
		source: "https://argo-workflows.readthedocs.io/en/latest/variables/"
	},
	{
		group: "argoproj.io",
		kinds: ["ApplicationSet"],
		form: "action",
		source: "https://argo-cd.readthedocs.io/en/stable/operator-manual/applicationset/Template/"
	},
	{
		group: "argoproj.io",
		kinds: [
			"AnalysisTemplate",
			"ClusterAnalysisTemplate",
			"AnalysisRun",
			"Experiment"
		],
		form: "action",
		source: "https://argo-rollouts.readthedocs.io/en/stable/features/analysis/#analysistemplates"
	},
	{
		group: "argoproj.io",
		kinds: ["Sensor"],
		form: "action",
		source: "https://argoproj.github.io/argo-events/tutorials/02-parameterization/"
	},
	{
		group: "external-secrets.io",
		kinds: ["*"],
		form: "action",
		source: "https://external-secrets.io/latest/guides/templating/"
	},
	{
		group: "secrets.hashicorp.com",
		kinds: ["*"],
		form: "action",
		source: "https://developer.hashicorp.com/vault/docs/platform/k8s/vso/secret-transformation"
	},
	{
		group: "kyverno.io",
		kinds: ["*"],
		form: "action",
		source: "https://kyverno.io/docs/writing-policies/variables"
	},
	{
		group: "kyverno.io",
		kinds: ["*"],
		form: "variable",
		source: "https://kyverno.io/docs/writing-policies/variables"
	},
	{
		group: "policy.open-cluster-management.io",
		kinds: ["*"],
		form: "action",
		source: "https://open-cluster-management.io/docs/getting-started/integration/policy-controllers/configuration-policy/"
	},
	{
		group: "tekton.dev",
		kinds: ["*"],
		form: "variable",
		source: "https://tekton.dev/docs/pipelines/variables"
	},
	{
		group: "triggers.tekton.dev",
		kinds: ["*"],
		form: "variable",
		source: "https://tekton.dev/docs/triggers/triggertemplates/"
	},
	{
		group: "image.toolkit.fluxcd.io",
		kinds: ["ImageUpdateAutomation"],
		form: "action",
		source: "https://fluxcd.io/flux/components/image/imageupdateautomations/"
	},
	{
		group: "cluster.x-k8s.io",
		kinds: ["ClusterClass"],
		form: "action",
		source: "https://cluster-api.sigs.k8s.io/tasks/experimental-features/cluster-class/write-clusterclass#clusterclass-with-patches"
	},
	{
		group: "apiextensions.crossplane.io",
		kinds: ["Composition"],
		form: "action",
		source: "https://github.com/crossplane-contrib/function-go-templating"
	}
];
const formsByType = new Map([...new Set(table.flatMap(({ group, kinds }) => kinds.map((kind) => `${group}/${kind}`)))].map((type) => [type, new Set(table.filter(({ group, kinds }) => kinds.some((kind) => type === `${group}/${kind}`)).map(({ form }) => form))]));
/** The forms that an object of this type holds for its controller. */
function runTimeForms(group, kind) {
	const found = ["*", kind].map((each) => formsByType.get(`${group}/${each}`) ?? /* @__PURE__ */ new Set());
	return new Set(found.flatMap((forms) => [...forms]));
}
/**
* Annotations of pods with a template for the agent that a webhook adds to them. Sources:
* https://developer.hashicorp.com/vault/docs/platform/k8s/injector/annotations,
* https://openbao.org/docs/platform/k8s/injector/annotations
*/
const agentTemplate = /^(?:vault\.hashicorp\.com|openbao\.openbao\.org)\/agent-inject-template/;
function isAgentTemplate(path) {
	return path.at(-2) === "annotations" && agentTemplate.test(String(path.at(-1)));
}
// src/model/unknown.ts
/** The unknown values of an object, in its order. `text` is that of its document: in nearly all, one look is enough. */
function unknownsIn(value, text) {
	if (!mayHoldPlaceholder(text)) return [];
	const traits = traitsOf(value);
	const found = [];
	let under;
	for (const each of textsIn(value)) {
		if (under !== void 0 && startsWith(each.path, under)) continue;
		const unknown = unknownOf(each, traits);
		if (unknown === void 0) continue;
		found.push(unknown);
		if (each.isKey) under = each.path;
	}
	return found;
}
/** True for text of which something is filled in later. */
function isUnknown(value) {
	return typeof value === "string" && placeholderIn(value) !== void 0;
}
function traitsOf(value) {
	const { apiVersion, kind } = value;
	const group = groupOf(typeof apiVersion === "string" ? apiVersion : "");
	return {
		hasFiles: kind === "ConfigMap" || kind === "Secret",
		hasSchema: kind === "CustomResourceDefinition" && group === "apiextensions.k8s.io",
		literal: new Set(isSubstituted(value) ? [] : ["substitution"]),
		atRunTime: runTimeForms(group, typeof kind === "string" ? kind : "")
	};
}
/** Source: https://fluxcd.io/flux/components/kustomize/kustomizations/#post-build-variable-substitution */
function isSubstituted(value) {
	return ["labels", "annotations"].every((field) => fieldAt(value, [
		"metadata",
		field,
		"kustomize.toolkit.fluxcd.io/substitute"
	]) !== "disabled");
}
function unknownOf({ text, path, isKey }, traits) {
	if (isProse(path, traits)) return void 0;
	const place = isKey ? "field" : placeOf(text, path, traits);
	const found = placeholderIn(text, place, traits.literal);
	if (found === void 0) return void 0;
	const given = found.default === void 0 || isKey ? void 0 : defaultValue(found.default, isText(place, path));
	return {
		path,
		text,
		...given === void 0 ? {} : { default: given },
		...isFilledAtRunTime(text, path, place, traits) ? { atRunTime: true } : {}
	};
}
function isFilledAtRunTime(text, path, place, traits) {
	const forms = isAgentTemplate(path) ? /* @__PURE__ */ new Set(["action"]) : traits.atRunTime;
	return forms.size > 0 && placeholderIn(text, place, /* @__PURE__ */ new Set([...traits.literal, ...forms])) === void 0;
}
const proseAnnotations = /* @__PURE__ */ new Set([
	"change-cause",
	"description",
	"last-applied-configuration",
	"summary"
]);
/**
* Text for people, or about the object: `description` wherever it is a text, annotations with such a name behind their
* domain, and the schemas of a CustomResourceDefinition.
*/
function isProse(path, { hasSchema }) {
	const [key, parent] = path.toReversed();
	if (key === "description") return true;
	if (parent === "annotations" && proseAnnotations.has(String(key).split("/").at(-1) ?? "")) return true;
	if (!hasSchema || path[0] !== "spec") return false;
	return path[1] === "validation" || path[1] === "versions" && path[3] === "schema";
}
const files = /* @__PURE__ */ new Set([
	"data",
	"stringData",
	"binaryData"
]);
function placeOf(text, path, { hasFiles }) {
	const [key, parent, grandparent] = path.toReversed();
	if (hasFiles && files.has(String(path[0]))) return "content";
	if (parent === "annotations" && isFile(text)) return "content";
	if (parent === "command" || parent === "args") return "script";
	return key === "subPathExpr" || key === "value" && typeof parent === "number" && grandparent === "env" ? "expanded" : "field";
}
/** Several lines, or JSON: for a program that reads it. */
function isFile(text) {
	return /^\s*(?:\{(?!\{)|\[)|\n./.test(text);
}
const texts = /* @__PURE__ */ new Set([
	"labels",
	"annotations",
	"matchLabels",
	"selector",
	"nodeSelector"
]);
/** Only text may stand there, so that a number in quotes is meant. */
function isText(place, path) {
	const parent = path.at(-2);
	return place !== "field" || parent !== void 0 && texts.has(parent);
}
/** An object with the defaults of its unknown values in their places. */
function withDefaults(value, unknowns) {
	return withChanges(value, unknowns.flatMap(({ path, default: given }) => given === void 0 ? [] : [[path, given]]));
}
/** True when the field is one of them, or lies in one: nothing can be said of it. */
function isIn(unknowns, path) {
	return unknowns.some(({ path: unknown }) => startsWith(path, unknown));
}
/** True when the field is one of them, lies in one, or holds one: a change of it would lose the placeholder. */
function touches(unknowns, path) {
	return unknowns.some(({ path: unknown }) => startsWith(path, unknown) || startsWith(unknown, path));
}
export { withDefaults as a, schemaRule as c, matchesKind as d, podTemplatePath as f, withChanges as g, mayHoldPlaceholder as h, unknownsIn as i, schemaRules as l, workloadToken as m, isUnknown as n, withoutEncryption as o, typeOfToken as p, touches as r, isSchemaRule as s, isIn as t, customPodLabels as u };
