package seaworthy.lib.metrics_test

import data.seaworthy.lib.metrics

_hpa(version, spec) := {"object": {"apiVersion": $"autoscaling/{version}", "kind": "HorizontalPodAutoscaler", "spec": spec}}

_paths(node) := [metric.path | some metric in metrics.of(node)]

test_each_form_of_utilization_counts_once if {
	_paths(_hpa("v2", {})) == [["spec", "metrics"]]
	_paths(_hpa("v1", {})) == [["spec", "targetCPUUtilizationPercentage"]]
	resource := {"type": "Resource", "resource": {"name": "cpu", "target": {"type": "Utilization"}}}
	_paths(_hpa("v2", {"metrics": [resource]})) == [["spec", "metrics", 0]]
	mixed := object.union(resource, {"type": "ContainerResource"})
	_paths(_hpa("v2", {"metrics": [mixed]})) == []
}

test_nothing_else_has_metrics if {
	metrics.of({"object": {"kind": "Deployment", "spec": {"triggers": [{"type": "cpu"}]}}}) == []
}
