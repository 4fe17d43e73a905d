# METADATA
# title: SIGTERM does not reach the process
# description: >-
#   `sh -c "server …"` may run the server as a child of the shell. The shell is then process 1: it gets SIGTERM and does
#   not forward it. The server runs until it is killed at the end of the grace period, with its open requests. bash and
#   the shell of BusyBox replace themselves with a script that is one simple command; dash, which is `sh` in images of
#   Debian, does so in its newer versions only.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
#   - https://docs.docker.com/reference/build-checks/json-args-recommended/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services, services.routes, autoscalers]
#   params: {}
#   remediation: >-
#     Put `exec` before the last command of the script, so that the process replaces the shell.
package seaworthy.rules.shutdown["signal-swallowed"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

# Shells that may be dash. bash (execute_cmd.c, ONESHOT) and the shell of BusyBox (shell/ash.c, EV_EXIT) replace themselves.
_is_shell(word) if word in {"sh", "dash", "/bin/sh", "/bin/dash", "/usr/bin/sh", "/usr/bin/dash"}

# Words that make the script safe: the command replaces the shell, or the shell handles signals itself, or an init
# program forwards them.
_safe_words := {"exec", "trap", "wait", "tini", "dumb-init", "/sbin/tini", "/usr/bin/tini", "/usr/bin/dumb-init", "gosu", "su-exec"}

report contains violation if {
	workload.is_long_running(input)
	not workload.runs_nothing(input)
	workload.has_controller(input)
	some container in workload.traffic_containers(input)
	container.role == "app"
	some script in _scripts(container)
	_is_one_command(script.text)
	path := array.concat(container.path, script.path)
	first := split(trim_space(script.text), " ")[0]
	message := $"{names.container_title(container)} runs {first} as a child of a shell, which does not forward SIGTERM"

	# No fix: what a script does, only its author can know.
	violation := result.violation(path, message)
}

# `[sh, -c, SCRIPT]` in command, in args, or in both one after the other; options, and `--`, may stand before the script.
_scripts(container) := [words[at] |
	not _has_busybox(container)
	words := _words(container)
	_is_shell(words[0].text)
	options := [i | some i, word in words; i > 0; _is_option(word.text)]
	rest := [i | some i, _ in words; i > 0; not i in options]
	at := rest[0]
	every i in numbers.range(1, at - 1) {
		i in options
	}
	some i in options
	i < at
	regex.match(`^-[a-z]*c[a-z]*$`, words[i].text)
	is_string(words[at].text)
]

_is_option(word) if {
	is_string(word)
	startswith(word, "-")
}

# The shell of these images is BusyBox.
_has_busybox(container) if {
	is_string(container.value.image)
	some word in ["alpine", "busybox"]
	contains(container.value.image, word)
}

_words(container) := [{"text": text, "path": [field, i]} |
	some field in ["command", "args"]
	some i, text in container.value[field]
]

# Only a script that is one command with its arguments: what several commands do, this rule cannot know.
_is_one_command(script) if {
	text := trim_space(script)
	text != ""
	every sign in ["\n", ";", "&", "|", "`", "$("] {
		not contains(text, sign)
	}
	every word in split(text, " ") {
		not word in _safe_words
	}
}
