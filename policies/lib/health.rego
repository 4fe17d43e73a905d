# METADATA
# title: Health endpoints
# description: >-
#   What the path of a probe says about what it checks. Many frameworks have one path that responds as long as the process
#   does, and another one that asks what it depends on. The last segment decides: `/livez`, `/actuator/health/liveness`,
#   `/-/healthy` on the one side, `/readyz`, `/health/ready` on the other.
package seaworthy.lib.health

# METADATA
# description: The path responds as long as the process does, whatever it depends on.
is_of_process(path) if _last(path) in {"", "__lbheartbeat__"}

is_of_process(path) if _is_word_of_process(trim_left(_last(path), "_"))

# METADATA
# description: >-
#   The path says whether requests can be handled, or does work for its response, so that it fails for a while without a
#   fault of the process.
is_of_more(path) if _is_word_of_more(trim_left(_last(path), "_"))

is_of_more(path) if _is_of_all(_plain(path))

# Without a group, the health of all that the application depends on: Spring Boot, Quarkus (https://quarkus.io/guides/smallrye-health).
_is_of_all(path) if endswith(path, "/actuator/health")

_is_of_all(path) if endswith(path, "/q/health")

# METADATA
# description: >-
#   The path says so in this image: `/api/health` of Grafana and of Metabase fails while their database does not respond.
#   That of others is often a constant.
is_of_more_in(image, path) if {
	is_string(image)
	endswith(_plain(path), "/api/health")
	parts := split(image, "/")
	some name in ["grafana", "metabase"]
	contains(parts[count(parts) - 1], name)
}

# METADATA
# description: A command says that it asks for readiness, `/probe.sh readiness`.
is_readiness_command(command) if {
	some text in command
	is_string(text)
	some word in split(replace(replace(replace(lower(text), "/", " "), "-", " "), ".", " "), " ")
	word in {"ready", "readiness", "readyz"}
}

# METADATA
# description: The handler of a probe says that it asks for more than whether the process responds.
asks_for_more(_, handler) if is_of_more(handler.httpGet.path)

asks_for_more(container, handler) if is_of_more_in(container.value.image, handler.httpGet.path)

asks_for_more(_, handler) if is_readiness_command(handler.exec.command)

# METADATA
# description: The handler of a probe names a path or service that is not known to ask for the process alone.
may_ask_for_more(handler) if _may_be_of_more(handler.httpGet.path)

may_ask_for_more(handler) if {
	handler.grpc.service != ""
	_may_be_of_more(handler.grpc.service)
}

_may_be_of_more(path) if {
	is_string(path)
	not is_of_process(path)
}

_last(path) := parts[count(parts) - 1] if parts := split(_plain(path), "/")

_plain(path) := trim_right(lower(split(path, "?")[0]), "/")

# Kubernetes (https://kubernetes.io/docs/reference/using-api/health-checks/; `healthz` is also what controller-runtime and
# most exporters serve without a check), Spring Boot
# (https://docs.spring.io/spring-boot/reference/actuator/endpoints.html#actuator.endpoints.kubernetes-probes), MicroProfile
# Health and Quarkus (`/health/live`), Prometheus and its relatives (`/-/healthy`,
# https://prometheus.io/docs/prometheus/latest/management_api/), Dockerflow
# (https://github.com/mozilla-services/Dockerflow: `__lbheartbeat__`). `ping` and `version` respond from memory.
_is_word_of_process("alive")

_is_word_of_process("healthy")

_is_word_of_process("healthz")

_is_word_of_process("live")

_is_word_of_process("liveness")

_is_word_of_process("livez")

_is_word_of_process("ping")

_is_word_of_process("version")

# The same sources; and pages that collect numbers, from what is asked at each request.
_is_word_of_more("metrics")

_is_word_of_more("readiness")

_is_word_of_more("ready")

_is_word_of_more("readyz")

_is_word_of_more("stats")

_is_word_of_more("status")
