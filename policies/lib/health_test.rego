package seaworthy.lib.health_test

import data.seaworthy.lib.health

test_pass_paths_of_the_process if {
	every path in [
		"/", "", "/healthz", "/healthz/", "/_healthz", "/livez", "/live", "/liveness", "/alive", "/ping", "/version",
		"/-/healthy", "/health/live", "/actuator/health/liveness", "/__lbheartbeat__", "/livez?verbose", "/api/Ping",
	] {
		health.is_of_process(path)
		not health.is_of_more(path)
	}
}

test_pass_paths_of_more if {
	every path in [
		"/ready", "/readyz", "/-/ready", "/actuator/health/readiness", "/actuator/health", "/q/health/", "/status",
		"/api/v1/stats", "/metrics",
	] {
		health.is_of_more(path)
		not health.is_of_process(path)
	}
}

test_pass_paths_that_do_not_say if {
	every path in ["/health", "/healthcheck", "/index.html", "/wh/health", "/alive-and-well", "/already", "/api/health"] {
		not health.is_of_more(path)
		not health.is_of_process(path)
	}
}

test_pass_paths_of_more_in_known_images if {
	health.is_of_more_in("docker.io/grafana/grafana:11.0.0", "/grafana/api/health/")
	health.is_of_more_in("metabase/metabase", "/api/health")
	not health.is_of_more_in("goharbor/harbor-registryctl:v2.15.0", "/api/health")
	not health.is_of_more_in("grafana/loki:3.0.0", "/api/health")
	not health.is_of_more_in("grafana/grafana:11.0.0", "/healthz")
	not health.is_of_more_in(null, "/api/health")
}

test_pass_commands if {
	every command in [["/probe.sh", "readiness"], ["sh", "-c", "/opt/check-ready.sh"]] {
		health.is_readiness_command(command)
	}
	every command in [["pg_isready"], ["redis-cli", "ping"], ["cat", "/tmp/already"], [7], null, "ready"] {
		not health.is_readiness_command(command)
	}
}
