package seaworthy.rules.hpa["scale-down-stabilization_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.hpa["scale-down-stabilization"] as rule

_hpa_path := ["spec", "behavior", "scaleDown", "stabilizationWindowSeconds"]

_keda_path := ["spec", "advanced", "horizontalPodAutoscalerConfig", "behavior", "scaleDown", "stabilizationWindowSeconds"]

_scaler(kind, spec) := object.union(testing.node({"kind": kind, "metadata": {"name": "api"}, "spec": spec}), {"params": {"minimum_seconds": 60}})

_hpa(scale_down) := _scaler("HorizontalPodAutoscaler", {"behavior": {"scaleDown": scale_down}})

test_fail_short if {
	every window in [0, 30, 59] {
		rule.report == {{
			"path": _hpa_path,
			"message": $"HPA api: scale-down stabilization window is {window} s, shorter than 60 s",
			"fix": {"op": "replace", "path": _hpa_path, "value": 300},
		}} with input as _hpa({"stabilizationWindowSeconds": window})
	}
}

test_fail_scaled_object if {
	behavior := {"scaleDown": {"stabilizationWindowSeconds": 15}}
	rule.report == {{
		"path": _keda_path,
		"message": "ScaledObject api: scale-down stabilization window is 15 s, shorter than 60 s",
		"fix": {"op": "replace", "path": _keda_path, "value": 300},
	}} with input as _scaler("ScaledObject", {"advanced": {"horizontalPodAutoscalerConfig": {"behavior": behavior}}})
}

test_fail_param_above_the_default if {
	rule.report == {{
		"path": _hpa_path,
		"message": "HPA api: scale-down stabilization window is 300 s, shorter than 600 s",
		"fix": {"op": "replace", "path": _hpa_path, "value": 600},
	}} with input as _hpa({"stabilizationWindowSeconds": 300}) with input.params.minimum_seconds as 600
}

test_pass_long_or_default if {
	every scale_down in [null, {}, {"stabilizationWindowSeconds": null}, {"stabilizationWindowSeconds": 60}] {
		rule.report == set() with input as _hpa(scale_down)
	}
	rule.report == set() with input as _scaler("HorizontalPodAutoscaler", {"maxReplicas": 4})
}

test_pass_never_scales_down if {
	rule.report == set() with input as _hpa({"selectPolicy": "Disabled", "stabilizationWindowSeconds": 0})
}

test_pass_scale_up_is_not_judged if {
	rule.report == set() with input as _scaler("HorizontalPodAutoscaler", {"behavior": {"scaleUp": {"stabilizationWindowSeconds": 0}}})
}

test_pass_wrong_types_are_not_judged if {
	every value in ["30", true, [], {}] {
		rule.report == set() with input as _hpa({"stabilizationWindowSeconds": value})
	}
}
