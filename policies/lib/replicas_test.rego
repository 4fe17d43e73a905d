package seaworthy.lib.replicas_test

import data.seaworthy.lib.replicas

_node(spec, scalers) := {"object": {"kind": "Deployment", "spec": spec}, "links": {"autoscalers": [{"object": scaler} | some scaler in scalers]}}

_hpa(spec) := {"kind": "HorizontalPodAutoscaler", "spec": spec}

_keda(spec) := {"kind": "ScaledObject", "spec": spec}

_bounds(node) := [replicas.min(node), replicas.max(node)]

test_without_scaler_replicas_count if {
	_bounds(_node({"replicas": 3}, [])) == [3, 3]
	_bounds(_node({}, [])) == [1, 1]
	_bounds(_node({"replicas": null}, [])) == [1, 1]
	_bounds(_node({"replicas": "3"}, [])) == [1, 1]
}

test_with_scaler_its_bounds_count if {
	_bounds(_node({"replicas": 3}, [_hpa({"minReplicas": 2, "maxReplicas": 9})])) == [2, 9]
	_bounds(_node({}, [_hpa({"maxReplicas": 9})])) == [1, 9]
	_bounds(_node({}, [_keda({})])) == [0, 100]
	_bounds(_node({}, [_keda({"minReplicaCount": 1, "maxReplicaCount": 4})])) == [1, 4]
}

test_several_scalers_span_the_range if {
	_bounds(_node({}, [_hpa({"minReplicas": 2, "maxReplicas": 4}), _keda({"minReplicaCount": 1, "maxReplicaCount": 8})])) == [1, 8]
}
