/** A template in a module: the kind of its constraints, and the keys of its package. */
export interface AskedTemplate {
  readonly kind: string;
  /** Without `data`. */
  readonly keys: readonly string[];
}

/** Parameters of constraints by the ids of their rules, in the data document. */
export const constraintsKey = 'seaworthy_constraints';

/**
 * The module that answers a batch of objects (`policies/main/main.rego` has the shape) with what templates say: each is asked
 * with a review of the object, as an admission of a new one. A workload is reviewed as the Pod that it makes too, where a
 * constraint matches that; what is said of both is said once.
 */
export function templatesMain(templates: readonly AskedTemplate[]): string {
  return [head, ...templates.map(answerOf)].join('\n');
}

/** It reads the same in both versions of Rego. */
const head = `package seaworthy.main

import rego.v1

reports := [report |
	some asked in input.asked
	document := object.union(input.nodes[asked.node], {"rules": input.parameters[asked.rules]})
	report := _report with input as document
]

_report := [sorted[3] |
	some sorted in sort([[each.rule, each.path, object.get(each, "message", ""), each] | some each in _violations])
	not _is_repeated(sorted[3])
]

_is_repeated(violation) if {
	violation.reviewed == "pod"
	{"rule": violation.rule, "message": violation.message} in _said_of_object
}

_said_of_object := {{"rule": each.rule, "message": each.message} |
	some each in _violations
	each.reviewed == "object"
}

_violations contains object.union_n([{"rule": id, "reviewed": subject}, _said(result), _place(result, _subjects[subject].path)]) if {
	some id, asked in input.rules
	constraint := data.${constraintsKey}[id]
	some subject in asked.reviewed
	some result in _answers(constraint.kind, {"review": _subjects[subject].review, "parameters": constraint.parameters})
}

_said(result) := {"message": result.msg} if is_string(result.msg)

_said(result) := {"answer": result} if not is_string(result.msg)

_place(result, prefix) := {"path": array.concat(prefix, result.path)} if _is_path(result)

_place(result, prefix) := {"path": prefix, "isUnplaced": true} if not _is_path(result)

_is_path(result) if {
	is_array(result.path)
	count(result.path) > 0
	every step in result.path {
		type_name(step) in {"string", "number"}
	}
}

_subjects["object"] := {"path": [], "review": _review(_placed(input.object))}

_subjects["pod"] := {"path": input.pod.path, "review": _review(_placed(_pod))}

_pod := object.union(
	object.get(input.object, input.pod.path, {}),
	{"apiVersion": "v1", "kind": "Pod", "metadata": object.union_n([
		{key: value | some key, value in input.object.metadata; key in {"name", "namespace"}},
		object.get(input.object, array.concat(input.pod.path, ["metadata"]), {}),
		{"ownerReferences": [{
			"apiVersion": input.object.apiVersion,
			"kind": input.object.kind,
			"name": object.get(input.object.metadata, "name", ""),
			"uid": "",
			"controller": true,
		}]},
	])},
)

_placed(value) := value if not _adds_namespace(value)

_placed(value) := placed if {
	_adds_namespace(value)
	placed := object.union(value, {"metadata": {"namespace": input.target.namespace}})
}

_adds_namespace(value) if {
	not value.metadata.namespace
	input.target.namespace != ""
	_is_namespace_known
}

_is_namespace_known if input.target.namespace != "default"

_is_namespace_known if data.inventory

_review(value) := object.union_n([
	{
		"uid": "",
		"kind": _kind(split(value.apiVersion, "/"), value.kind),
		"name": object.get(value.metadata, "name", ""),
		"operation": object.get(input, "operation", "CREATE"),
		"userInfo": {},
		"object": value,
	},
	{key: each | some key, each in value.metadata; key == "namespace"},
])

_kind([version], kind) := {"group": "", "version": version, "kind": kind}

_kind([group, version], kind) := {"group": group, "version": version, "kind": kind}

_answers("", _) := [] if false
`;

function answerOf({ kind, keys }: AskedTemplate): string {
  const reference = ['data', ...keys.map((key) => `[${text(key)}]`), '.violation'].join('');
  return `_answers(${text(kind)}, asked) := answer if {
	answer := ${reference} with input as asked
}
`;
}

/** Strings of Rego are those of JSON. */
function text(value: string): string {
  return JSON.stringify(value);
}
