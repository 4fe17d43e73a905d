/** A rule that conftest would ask. */
export interface AskedRule {
  readonly id: string;
  /** Of the package, without `data`. */
  readonly keys: readonly string[];
  readonly name: string;
  /** Whether the package names exceptions. */
  readonly hasExceptions: boolean;
}

/**
 * The module that answers a batch of objects (`policies/main/main.rego` has the shape) with what policies for conftest say:
 * each rule is asked with the object alone as its input.
 */
export function conftestMain(rules: readonly AskedRule[]): string {
  return [head, ...rules.map(answerOf), ...rules.filter((rule) => rule.hasExceptions).map(exceptionOf)].join('\n');
}

const head = `package seaworthy.main

reports := [report |
	some asked in input.asked
	document := object.union(input.nodes[asked.node], {"rules": input.parameters[asked.rules]})
	report := _report with input as document
]

_report := [sorted[3] |
	some sorted in sort([[each.rule, each.path, object.get(each, "message", ""), each] | some each in _violations])
]

_violations contains object.union_n([{"rule": id, "path": []}, _said(result), _excepted(id)]) if {
	some id, answer in _answers
	some result in _results(answer)
}

_results(answer) := answer if is_array(answer)

_results(answer) := answer if is_set(answer)

_said(result) := {"message": result} if is_string(result)

_said(result) := object.union({"message": result.msg}, _place(result)) if is_string(result.msg)

_said(result) := {"answer": result} if not _is_message(result)

_is_message(result) if is_string(result)

_is_message(result) if is_string(result.msg)

_place(result) := {"path": result.path} if _is_path(result)

_place(result) := {"at": {"file": result._loc.file, "line": result._loc.line}} if {
	not _is_path(result)
	is_string(result._loc.file)
	is_number(result._loc.line)
}

_place(result) := {} if {
	not _is_path(result)
	not result._loc.line
}

_is_path(result) if {
	is_array(result.path)
	count(result.path) > 0
	every step in result.path {
		type_name(step) in {"string", "number"}
	}
}

_excepted(id) := {"exception": _exceptions[id]}

_excepted(id) := {} if not _exceptions[id]

_exceptions[""] := "" if false

_answers[""] := [] if false
`;

function answerOf({ id, keys, name }: AskedRule): string {
  return `_answers[${text(id)}] := answer if {
	input.rules[${text(id)}]
	answer := ${reference([...keys, name])} with input as input.object
}
`;
}

function exceptionOf({ id, keys, name }: AskedRule): string {
  const reason = `${keys.join('.')}.exception names ${excepted(name) === '' ? 'the rule' : excepted(name)}`;
  return `_exceptions[${text(id)}] := ${text(reason)} if {
	_names_exception(${text(id)}) with input as input.object
}

_names_exception(${text(id)}) if {
	some each in ${reference([...keys, 'exception'])}
	some name in each
	name == ${text(excepted(name))}
}
`;
}

/** The name by which exceptions call a rule: without what it begins with. */
function excepted(name: string): string {
  return name.replace(/^(?:deny|violation|warn)_?/, '');
}

function reference(keys: readonly string[]): string {
  return `data${keys.map((key) => `[${text(key)}]`).join('')}`;
}

/** Strings of Rego are those of JSON. */
function text(value: string): string {
  return JSON.stringify(value);
}
