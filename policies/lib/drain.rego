# METADATA
# title: Shutdown
# description: >-
#   How a pod is stopped: the preStop hook runs, the process gets SIGTERM and finishes its requests, and what still runs
#   at the end of the grace period is killed. All times are in seconds.
package seaworthy.lib.drain

import data.seaworthy.lib.duration
import data.seaworthy.lib.workload

_default_grace := 30

_annotation := "seaworthy.dev/shutdown-timeout"

_env_pattern := `^(?:.*_)?(?:GRACEFUL|SHUTDOWN|DRAIN|TERMINATION)(?:_.*)?_?(?:TIMEOUT|PERIOD|GRACE|DELAY|SECONDS|DURATION)(?:_MS|_SECONDS|_SECS|_S)?$`

# One of these words is in every match: to look for them costs a fiftieth of the regular expression.
_env_words := ["GRACEFUL", "SHUTDOWN", "DRAIN", "TERMINATION"]

_arg_words := ["shutdown", "drain", "graceful"]

_arg_pattern := `^--?[a-z0-9.-]*(?:shutdown|drain|graceful)[a-z0-9.-]*(?:timeout|period|grace|duration|delay|seconds)[a-z0-9.-]*$`

# METADATA
# description: terminationGracePeriodSeconds of the pod, 30 where it is not set.
grace(node) := seconds if {
	seconds := workload.pod_spec(node).terminationGracePeriodSeconds
	is_number(seconds)
}

grace(node) := _default_grace if not is_number(object.get(workload.pod_spec(node), "terminationGracePeriodSeconds", null))

# METADATA
# description: >-
#   A preStop hook of so many seconds leaves the process enough of the grace period in any case. Where somebody chose the
#   period, only somebody can say whether it is long enough for both.
fits(node, container, seconds) if {
	object.get(workload.pod_spec(node), "terminationGracePeriodSeconds", null) == null
	seconds + _assumed_process(node, container) <= grace(node) - _margin
}

# Seconds of the default grace period that are left in any case.
_margin := 5

# The process is taken to need half of the default grace period where nothing shows that it needs more.
_assumed := 15

_assumed_process(node, container) := max([_assumed, process(node, container)])

_assumed_process(node, container) := _assumed if not process(node, container)

# METADATA
# description: >-
#   A preStop hook of so many seconds may leave the process enough time. A grace period below the default was set for
#   what the shutdown takes: a hook would end it early.
may_fit(node, container, seconds) if grace(node) >= seconds + process(node, container)

may_fit(node, container, seconds) if {
	not process(node, container)
	grace(node) >= _default_grace
	grace(node) > seconds
}

# METADATA
# description: The container has a preStop hook of any kind.
has_pre_stop(container) if is_object(container.value.lifecycle.preStop)

# METADATA
# description: >-
#   How long the preStop hook takes, as far as the manifest shows: the sleep action, or the sum of the `sleep` commands.
#   0 for a hook of another kind and for none.
pre_stop(container) := container.value.lifecycle.preStop.sleep.seconds if {
	is_number(container.value.lifecycle.preStop.sleep.seconds)
}

pre_stop(container) := sum([seconds | some seconds in _sleeps(container)]) if {
	not is_number(object.get(container.value, ["lifecycle", "preStop", "sleep", "seconds"], null))
}

_sleeps(container) := [seconds |
	words := _words(container.value.lifecycle.preStop.exec.command)
	some i, word in words
	word in {"sleep", "/bin/sleep", "/usr/bin/sleep"}
	seconds := _sleep_seconds(words[i + 1])
]

_words(command) := [word |
	some part in command
	is_string(part)
	text := replace(replace(replace(part, ";", " "), "&", " "), "\n", " ")
	some word in split(text, " ")
	word != ""
]

_sleep_seconds(word) := _number(word)

_sleep_seconds(word) := duration.seconds(word) if not _number(word)

# METADATA
# description: >-
#   How long the process itself takes to finish, where the manifest shows it: an annotation, an environment variable such
#   as SHUTDOWN_TIMEOUT, an argument such as --drain-timeout=30s. Undefined where it does not.
process(node, container) := _first([_annotated(node, container), _from_env(container), _from_args(container)])

# METADATA
# description: The annotation says how long it takes; a name of a variable or an argument is only a guess.
is_certain(node, container) if count(_annotated(node, container)) > 0

_first(candidates) := [seconds | some seconds in candidates[_]][0]

_annotated(node, container) := [seconds |
	some place in [["pod", "annotations"], ["object", "metadata", "annotations"]]
	annotations := object.get(node, place, {})
	some key in [$"{_annotation}.{container.value.name}", _annotation]
	seconds := _seconds("", annotations[key])
]

_from_env(container) := [seconds |
	some entry in container.value.env
	_names(entry.name, _env_words)
	regex.match(_env_pattern, entry.name)
	not _is_of_others(split(entry.name, "_"))
	seconds := _seconds(entry.name, entry.value)
]

_from_args(container) := [seconds |
	some field in ["command", "args"]
	words := _words(container.value[field])
	some i, word in words
	startswith(word, "-")
	parts := split(word, "=")
	_names(parts[0], _arg_words)
	regex.match(_arg_pattern, parts[0])
	not _is_of_others(regex.split(`[-.]`, upper(parts[0])))
	seconds := _seconds("", _argument(parts, words, i))
]

_names(text, words) if {
	some word in words
	contains(text, word)
}

# The time that something else gets: a node that is drained, pods that a controller evicts, open connections.
_is_of_others(words) if {
	some word in words
	_is_other(trim_suffix(word, "S"))
}

_is_other("AGENT")

_is_other("BACKEND")

_is_other("CHILD")

_is_other("CLIENT")

_is_other("CLUSTER")

_is_other("CONN")

_is_other("CONNECTION")

_is_other("CONSUMER")

_is_other("CONTAINER")

_is_other("EVICTION")

_is_other("HOST")

_is_other("IDLE")

_is_other("INSTANCE")

_is_other("JOB")

_is_other("LEADER")

_is_other("LEASE")

_is_other("MACHINE")

_is_other("NODE")

_is_other("POD")

_is_other("QUEUE")

_is_other("RUNNER")

_is_other("SESSION")

_is_other("TASK")

_is_other("UPSTREAM")

_is_other("VM")

_is_other("VOLUME")

_is_other("WORKLOAD")

_argument(parts, _, _) := parts[1] if count(parts) > 1

_argument(parts, words, i) := words[i + 1] if count(parts) == 1

# A bare number is seconds, or what the name of the variable says.
_seconds(name, text) := _number(text) / 1000 if endswith(name, "_MS")

_seconds(name, text) := _number(text) if not endswith(name, "_MS")

_seconds(name, text) := duration.seconds(text) if {
	not endswith(name, "_MS")
	not _number(text)
}

# A decimal number and nothing else: to_number fails on all other text.
_number(text) := to_number(text) if {
	trim(text, "0123456789") in {"", "."}
	not text in {"", "."}
}

# METADATA
# description: >-
#   The process keeps listening for some seconds after SIGTERM: by its image, or by a variable or an argument that delays
#   its shutdown.
keeps_listening(container) if {
	is_string(container.value.image)
	_image_name(container.value.image) == "podinfo"
	not _writes_debug_logs(container)
}

keeps_listening(container) if {
	some entry in container.value.env
	_names(entry.name, ["SHUTDOWN_DELAY", "SHUTDOWN_WAIT", "LAMEDUCK", "PRE_STOP_DELAY", "PRESTOP_DELAY"])
	_seconds(entry.name, entry.value) > 0
}

keeps_listening(container) if {
	some field in ["command", "args"]
	words := _words(container.value[field])
	some i, word in words
	parts := split(word, "=")
	_names(parts[0], ["--shutdown-delay", "--lameduck"])
	_seconds("", _argument(parts, words, i)) > 0
}

# Then it stops at once.
_writes_debug_logs(container) if {
	some field in ["command", "args"]
	"--level=debug" in _words(container.value[field])
}

# The last part, as forks keep it: https://github.com/stefanprodan/podinfo/blob/master/pkg/signals/shutdown.go
_image_name(image) := split(split(parts[count(parts) - 1], "@")[0], ":")[0] if parts := split(image, "/")
