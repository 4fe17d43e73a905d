# METADATA
# title: Autoscaled workloads leave replicas to the autoscaler
# description: >-
#   Every apply puts spec.replicas back to the number in the manifest, whatever the load, until the autoscaler has
#   corrected it again: a deploy at the peak takes pods away from the traffic they are serving.
# related_resources:
#   - https://kubernetes.io/docs/tasks/run-application/horizontal-pod-autoscale/#migrating-deployments-and-statefulsets-to-horizontal-autoscaling
# custom:
#   severity: error
#   profile: default
#   kinds: [apps/Deployment, argoproj.io/Rollout, apps/StatefulSet]
#   links: [autoscalers]
#   params: {}
#   remediation: >-
#     Delete spec.replicas from the manifest. When the object is already deployed, first give up its ownership as the
#     page below describes, or the next apply takes the workload down to one pod.
package seaworthy.rules.hpa["no-static-replicas"]

import data.seaworthy.lib.replicas
import data.seaworthy.lib.result

_path := ["spec", "replicas"]

# 0 is how an autoscaler is put on hold.
report contains violation if {
	number := input.object.spec.replicas
	is_number(number)
	number != 0
	count(_scalers) > 0
	message := $"replicas is fixed at {number} while {concat(" and ", _scalers)} {_verb} it between {_range}"
	violation := result.violation_with(_path, message, {"fix": {"op": "remove", "path": _path}})
}

_scalers := sort({$"{scaler.object.kind} {scaler.object.metadata.name}" | some scaler in input.links.autoscalers})

_verb := "sets" if count(_scalers) == 1

_verb := "set" if count(_scalers) != 1

_range := $"{replicas.min(input)} and {replicas.max(input)}"
