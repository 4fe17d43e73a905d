# METADATA
# title: SIGTERM does not reach the process
# description: >-
#   `sh -c "server …"` runs the server as a child of the shell. The shell is process 1: it gets SIGTERM and does not
#   forward it. The server runs until it is killed at the end of the grace period, with its open requests.
# related_resources:
#   - https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
#   - https://docs.docker.com/reference/build-checks/json-args-recommended/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: [services]
#   params: {}
#   remediation: >-
#     Put `exec` before the last command of the script, so that the process replaces the shell.
package seaworthy.rules.shutdown["signal-swallowed"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

_shells := {"sh", "bash", "ash", "dash", "/bin/sh", "/bin/bash", "/bin/ash", "/bin/dash", "/usr/bin/sh", "/usr/bin/bash"}

# Words that make the script safe: the command replaces the shell, or the shell handles signals itself, or an init
# program forwards them.
_safe_words := {"exec", "trap", "wait", "tini", "dumb-init", "/sbin/tini", "/usr/bin/tini", "/usr/bin/dumb-init", "gosu", "su-exec"}

report contains violation if {
	workload.is_long_running(input)
	workload.has_controller(input)
	some container in workload.traffic_containers(input)
	container.role == "app"
	some script in _scripts(container)
	_is_one_command(script.text)
	path := array.concat(container.path, script.path)
	first := split(trim_space(script.text), " ")[0]
	message := $"{names.container_title(container)} runs {first} as a child of a shell, which does not forward SIGTERM"
	violation := result.violation_with(path, message, {"fix": result.set(path, $"exec {trim_space(script.text)}")})
}

# `[sh, -c, SCRIPT]` in command, in args, or in both one after the other.
_scripts(container) := [{"text": words[i + 1].text, "path": words[i + 1].path} |
	words := _words(container)
	some i, word in words
	i > 0
	word.text in {"-c", "-ec", "-ce", "-lc", "-exc", "-euc", "-xc"}
	words[0].text in _shells
	is_string(words[i + 1].text)
]

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
