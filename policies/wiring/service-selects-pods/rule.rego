# METADATA
# title: Service must select pods
# description: >-
#   A Service whose selector matches no pod has no endpoints: every request to it fails, and no error is shown until a
#   client calls it. The usual cause is a label that was renamed in one place only. Not reported where the selector has the
#   name, the release or the chart of a HelmRelease, an Application or the like that deploys something into the namespace
#   which is not in the repository (labels `app`, `release`, `app.kubernetes.io/name`, `app.kubernetes.io/instance`).
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
import data.seaworthy.lib.operators
import data.seaworthy.lib.result
import data.seaworthy.lib.sight

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
		$"but has no {names.labels(missing)}{sight.note(input)}",
	])
	violation := result.violation_with(["spec", "selector"], message, sight.certainty(input))
}

report contains violation if {
	_selects_nothing
	count(input.links.similar) == 0
	labels := sort({$"{key}={value}" | some key, value in _selector})
	message := concat("", [
		$"{names.object_title(input.object)} selects no pod: no pod has ",
		$"{names.labels(labels)}{sight.note(input)}",
	])
	violation := result.violation_with(["spec", "selector"], message, sight.certainty(input))
}

_selects_nothing if {
	is_object(_selector)
	count(_selector) > 0
	object.get(input.object.spec, "type", null) != "ExternalName"
	links.is_empty(input, "workloads")
	links.is_empty(input, "endpoints")
	not input.target.isSystemNamespace
	not sight.is_blind(input)
	not operators.made(_selector)
	not external.named(input)
}
