# METADATA
# title: Autoscalers have room to scale
# description: >-
#   With the same number on both ends an autoscaler cannot scale, and the load that was to be absorbed is not.
#   A maximum below the minimum is rejected by the API server, in the middle of a deploy.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/horizontal-pod-autoscaler-v2/#HorizontalPodAutoscalerSpec
# custom:
#   severity: error
#   profile: default
#   kinds: [autoscaling/HorizontalPodAutoscaler, keda.sh/ScaledObject]
#   links: []
#   params: {}
#   remediation: >-
#     Raise the maximum to what the service may need at its peak, or delete the autoscaler and set replicas.
package seaworthy.rules.hpa["max-above-min"]

import data.seaworthy.lib.replicas
import data.seaworthy.lib.result

_fields := {
	"HorizontalPodAutoscaler": {"min": "minReplicas", "max": "maxReplicas"},
	"ScaledObject": {"min": "minReplicaCount", "max": "maxReplicaCount"},
}

_names := _fields[input.object.kind]

_min := replicas.scaler_min(input.object)

_max := replicas.scaler_max(input.object)

_path := ["spec", _names.max]

report contains violation if {
	_max < _min
	message := $"{_names.max} {_max} is below {_names.min} {_min}"
	violation := result.violation(_path, message)
}

report contains violation if {
	_max == _min
	message := $"{_names.min} and {_names.max} are both {_max}, so nothing is ever scaled"
	violation := result.violation_with(_path, message, {"severity": "warning"})
}
