# METADATA
# title: Probes
# description: >-
#   Probes of a container with Kubernetes' defaults filled in (k8s.io/kubernetes pkg/apis/core/v1,
#   SetDefaults_Probe: 0 means the default). A probe with a number of the wrong type, which the API server
#   rejects, has no timing and so is not judged.
package seaworthy.lib.probe

import data.seaworthy.lib.workload

# METADATA
# description: The fields of a container that hold a probe, with the words that messages use.
fields := {
	"livenessProbe": "liveness probe",
	"readinessProbe": "readiness probe",
	"startupProbe": "startup probe",
}

# METADATA
# description: The container has a probe in `field`.
declared(container, field) if is_object(container.value[field])

# METADATA
# description: >-
#   Timing of the probe in `field`, in seconds: `delay`, `period`, `timeout`, the counts `failures` and
#   `successes`, and `window`, how long it must fail to have an effect. Undefined without a probe.
timing(container, field) := {
	"delay": delay,
	"period": period,
	"timeout": _positive(probe, "timeoutSeconds", 1),
	"failures": failures,
	"successes": _positive(probe, "successThreshold", 1),
	"window": period * failures,
} if {
	probe := container.value[field]
	is_object(probe)
	delay := _number(probe, "initialDelaySeconds")
	period := _positive(probe, "periodSeconds", 10)
	failures := _positive(probe, "failureThreshold", 3)
}

_positive(probe, field, unset) := unset if _number(probe, field) == 0

_positive(probe, field, _) := number if {
	number := _number(probe, field)
	number > 0
}

_number(probe, field) := 0 if object.get(probe, field, null) == null

_number(probe, field) := probe[field] if is_number(probe[field])

# METADATA
# description: >-
#   What the probe in `field` requests, `{httpGet | tcpSocket | grpc | exec: …}`. It is equal for two probes exactly when
#   they request the same: defaults are filled in, names of ports are numbers. Undefined without a handler.
handler(container, field) := handlers if {
	handlers := {kind: _resolved(container, action) |
		some kind, unset in _handler_defaults
		action := object.union(unset, _set_fields(container.value[field][kind]))
	}
	count(handlers) > 0
}

_handler_defaults := {
	"exec": {},
	"grpc": {"service": ""},
	"httpGet": {"path": "/", "scheme": "HTTP"},
	"tcpSocket": {},
}

_set_fields(action) := {key: value |
	some key, value in action
	not value in {null, ""}
} if {
	is_object(action)
}

# A name that no port has stays a name: two probes may still have it in common.
_resolved(container, action) := object.union(action, {key: number |
	some key in ["port"]
	number := workload.port_number(container, action[key])
})

# METADATA
# description: What a handler requests, for messages.
description(handler) := concat(" and ", sort({text |
	some kind, action in handler
	text := _description(kind, action)
}))

_description("httpGet", action) := $"GET {action.path} on port {action.port}"

_description("tcpSocket", action) := $"TCP port {action.port}"

_description("grpc", action) := $"gRPC port {action.port}"

_description("exec", _) := "the same command"
