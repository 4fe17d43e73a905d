# METADATA
# title: Service must not mix applications
# description: >-
#   A Service sends each request to any of the pods that it selects. When its selector is so short that it also matches
#   the pods of another application, a share of the requests goes there. Only the usual labels for the name of an
#   application are compared, and only workloads without an image in common.
# related_resources:
#   - https://kubernetes.io/docs/concepts/services-networking/service/#defining-a-service
#   - https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/
# custom:
#   severity: warning
#   profile: default
#   kinds: [Service]
#   links: [workloads]
#   params: {}
#   remediation: >-
#     Add the label that distinguishes the two to the selector.
package seaworthy.rules.wiring["service-selects-one-app"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	workload.is_traffic(input.object)
	object.get(input.object.spec, "clusterIP", null) != "None"
	is_object(input.object.spec.selector)
	count(_mixed) > 0
	[key, one, other] := sort(_mixed)[0]
	message := concat("", [
		$"{names.object_title(input.object)} sends requests to both {one} and {other}, ",
		$"which differ in label {key}",
	])
	violation := result.violation(["spec", "selector"], message)
}

# A list of two workloads is compared once: their titles are in order.
_mixed contains [key, names.object_title(one.object), names.object_title(other.object)] if {
	some key in ["app", "app.kubernetes.io/name", "k8s-app"]
	not input.object.spec.selector[key]
	some one in _serving
	some other in _serving
	names.object_title(one.object) < names.object_title(other.object)
	one.pod.labels[key] != other.pod.labels[key]
	count(_images(one) & _images(other)) == 0
}

_serving := [node |
	some node in input.links.workloads
	workload.is_long_running(node)
	workload.has_controller(node)
]

_images(node) := {repository |
	some container in workload.containers(node)
	is_string(container.value.image)
	repository := split(split(container.value.image, "@")[0], ":")[0]
}
