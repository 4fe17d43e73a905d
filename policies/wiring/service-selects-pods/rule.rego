# METADATA
# title: Services select pods
# description: >-
#   A Service whose selector matches no pod has no endpoints: every request to it fails, and nothing says so until
#   someone calls it. Usually a label was renamed on one side only.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#services-in-kubernetes
# custom:
#   severity: error
#   profile: default
#   kinds: [Service]
#   links: [workloads, similar, endpoints]
#   params: {}
#   remediation: >-
#     Make the selector match the labels of the pod template; name a Service whose pods are made elsewhere under
#     `external` in seaworthy.yaml.
package seaworthy.rules.wiring["service-selects-pods"]

import data.seaworthy.lib.external
import data.seaworthy.lib.result

# Labels by which operators find the pods they make themselves: no manifest of a repository holds those pods.
_operator_keys := {"alertmanager", "cluster-name", "prometheus", "spilo-role", "thanos-ruler"}

_operator_domains := [
	".coreos.com", ".elastic.co", ".k8ssandra.io", ".percona.com", ".zalan.do", "cnpg.io", "knative.dev", "operator.",
	"strimzi.io",
]

_selector := input.object.spec.selector

# Some pod carries one of the labels: a near miss.
report contains violation if {
	_selects_nothing
	nearest := input.links.similar[0]
	missing := concat(", ", sort({$"{key}={value}" |
		some key, value in _selector
		object.get(nearest.pod.labels, key, null) != value
	}))
	message := $"Service {input.object.metadata.name} selects no pod; {nearest.object.kind} {nearest.object.metadata.name} comes close but lacks {missing}"
	violation := result.violation(["spec", "selector"], message)
}

report contains violation if {
	_selects_nothing
	count(input.links.similar) == 0
	message := $"Service {input.object.metadata.name} selects no pod: none has {_labels}"
	violation := result.violation_with(["spec", "selector"], message, _certainty)
}

_selects_nothing if {
	is_object(_selector)
	count(_selector) > 0
	object.get(input.object.spec, "type", null) != "ExternalName"
	count(input.links.workloads) == 0
	count(input.links.endpoints) == 0
	not input.target.isSystemNamespace
	not _is_operated
	not external.named(input)
}

_certainty := {} if input.target.complete

_certainty := {"severity": "warning"} if not input.target.complete

_is_operated if {
	some key, _ in _selector
	key in _operator_keys
}

_is_operated if {
	some key, _ in _selector
	some domain in _operator_domains
	contains(split(key, "/")[0], domain)
}

_is_operated if endswith(object.get(_selector, "app.kubernetes.io/managed-by", ""), "-operator")

_labels := concat(", ", sort({$"{key}={value}" | some key, value in _selector}))
