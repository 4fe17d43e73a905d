# METADATA
# title: Service must select pods
# description: >-
#   A Service whose selector matches no pod has no endpoints: every request to it fails, and no error is shown until a
#   client calls it. The usual cause is a label that was renamed in one place only.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#services-in-kubernetes
# custom:
#   severity: error
#   profile: default
#   kinds: [Service]
#   links: [workloads, similar, endpoints]
#   params: {}
#   remediation: >-
#     Make the selector match the labels of the pod template. List a Service whose pods are created elsewhere under
#     `external` in seaworthy.yaml.
package seaworthy.rules.wiring["service-selects-pods"]

import data.seaworthy.lib.external
import data.seaworthy.lib.links
import data.seaworthy.lib.names
import data.seaworthy.lib.result

# Labels of pods that operators create: no manifest of a repository has those pods.
_operator_keys := {"alertmanager", "cluster-name", "prometheus", "spilo-role", "thanos-ruler"}

_operator_domains := [
	".coreos.com", ".elastic.co", ".k8ssandra.io", ".percona.com", ".zalan.do", "cnpg.io", "knative.dev", "operator.",
	"strimzi.io",
]

_selector := input.object.spec.selector

# Some pods have one of the labels.
report contains violation if {
	_selects_nothing
	similar := input.links.similar[0]
	missing := sort({$"{key}={value}" |
		some key, value in _selector
		object.get(similar.pod.labels, key, null) != value
	})
	message := concat("", [
		$"{names.object_title(input.object)} selects no pod: {names.object_title(similar.object)} is similar, ",
		$"but has no {_label_list(missing)}",
	])
	violation := result.violation(["spec", "selector"], message)
}

report contains violation if {
	_selects_nothing
	count(input.links.similar) == 0
	message := $"{names.object_title(input.object)} selects no pod: no pod has {_label_list(_labels)}"
	violation := result.violation_with(["spec", "selector"], message, _certainty)
}

_selects_nothing if {
	is_object(_selector)
	count(_selector) > 0
	object.get(input.object.spec, "type", null) != "ExternalName"
	links.is_empty(input, "workloads")
	links.is_empty(input, "endpoints")
	not input.target.isSystemNamespace
	not _is_made_by_operator
	not external.named(input)
}

_certainty := {} if input.target.complete

_certainty := {"severity": "warning"} if not input.target.complete

_is_made_by_operator if {
	some key, _ in _selector
	key in _operator_keys
}

_is_made_by_operator if {
	some key, _ in _selector
	some domain in _operator_domains
	contains(split(key, "/")[0], domain)
}

_is_made_by_operator if endswith(object.get(_selector, "app.kubernetes.io/managed-by", ""), "-operator")

_labels := sort({$"{key}={value}" | some key, value in _selector})

_label_list(labels) := $"label {labels[0]}" if count(labels) == 1

_label_list(labels) := $"labels {names.listed(labels)}" if count(labels) != 1
