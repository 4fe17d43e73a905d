package seaworthy.rules.wiring["service-target-port_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.wiring["service-target-port"] as rule

_http := [{"name": "http", "containerPort": 8080}]

_both := array.concat(_http, [{"name": "metrics", "containerPort": 9090}])

# The Service `api` with one port entry, over a Deployment `api` whose container declares these ports.
_input(port, declared) := object.union(testing.service({"ports": [port]}), {
	"links": {"workloads": [testing.deployment({"containers": [testing.container({"ports": declared})]})]},
	"params": {},
})

test_fail_unknown_name if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"web\", but Deployment api has only http (8080), metrics (9090)",
	}} with input as _input({"port": 80, "targetPort": "web"}, _both)
}

test_fail_unknown_name_with_one_candidate_has_a_fix if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"web\", but Deployment api has only http (8080)",
		"fix": {"op": "replace", "path": ["spec", "ports", 0, "targetPort"], "value": "http"},
	}} with input as _input({"port": 80, "targetPort": "web"}, _http)
}

_over(port, workloads) := object.union(testing.service({"ports": [port]}), {"links": {"workloads": workloads}, "params": {}})

_declares(declared) := testing.deployment({"containers": [testing.container({"ports": declared})]})

test_fail_name_without_fix_where_the_port_may_be_another if {
	web := {"port": 80, "targetPort": "web"}
	every workloads in [
		[_declares(_http), _declares([{"name": "metrics", "containerPort": 9090}])],
		[_declares(_http), _declares(_both)],
		[testing.deployment({"hostNetwork": true, "containers": [testing.container({"ports": _http})]})],
	] {
		report := rule.report with input as _over(web, workloads)
		{violation | some violation in report; violation.fix} == set()
	}
	two := {"object": {"spec": {"ports": [web, {"port": 9090, "targetPort": "probe"}]}}}
	report := rule.report with input as object.union(_over(web, [_declares(_http)]), two)
	count(report) == 2
	{violation | some violation in report; violation.fix} == set()
}

test_fail_number_without_fix if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port 9200, but Deployment api declares only transport (9300)",
		"severity": "warning",
	}} with input as _input({"port": 9200, "targetPort": 9200}, [{"name": "transport", "containerPort": 9300}])
}

test_fail_name_where_no_port_is_declared if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"web\", but Deployment api has no port",
	}} with input as _input({"port": 80, "targetPort": "web"}, [])
}

test_fail_undeclared_number_is_a_warning if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port 8008, but Deployment api declares only http (8080), metrics (9090)",
		"severity": "warning",
	}} with input as _input({"port": 80, "targetPort": 8008}, _both)
}

test_fail_port_stands_for_a_missing_target_port if {
	every target in [null, 0, ""] {
		rule.report == {{
			"path": ["spec", "ports", 0, "port"],
			"message": "Service api targets port 80, but Deployment api declares only http (8080), metrics (9090)",
			"severity": "warning",
		}} with input as _input({"port": 80, "targetPort": target}, _both)
	}
}

test_pass_known_name_and_number if {
	every target in ["http", "metrics", 8080, 9090] {
		rule.report == set() with input as _input({"port": 80, "targetPort": target}, _both)
	}
}

test_pass_number_where_nothing_is_declared if {
	rule.report == set() with input as _input({"port": 80, "targetPort": 8080}, [])
}

test_pass_wrong_types if {
	every port in [null, "80", {"port": null}, {"port": [80]}, {"port": 80, "targetPort": true}] {
		rule.report == set() with input as _input(port, _both)
	}
}

test_pass_no_ports if rule.report == set() with input as testing.service({"ports": null})

test_pass_selects_nothing if rule.report == set() with input as testing.service({"ports": [{"port": 80, "targetPort": "web"}]})

test_fail_ports_without_names_are_listed_by_number if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port 22, but Deployment api declares only 8080, 9090",
		"severity": "warning",
	}} with input as _input({"port": 80, "targetPort": 22}, [{"containerPort": 8080}, {"containerPort": 9090}])
}

test_fail_name_with_another_protocol if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"http\" with protocol UDP, but Deployment api has it with TCP only",
	}} with input as _input({"port": 80, "protocol": "UDP", "targetPort": "http"}, _both)
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"dns\" with protocol TCP, but Deployment api has it with UDP only",
	}} with input as _input({"port": 53, "targetPort": "dns"}, [{"name": "dns", "protocol": "UDP", "containerPort": 53}])
}

test_pass_name_with_the_same_protocol if {
	dns := [{"name": "dns", "containerPort": 53}, {"name": "dns", "protocol": "UDP", "containerPort": 53}]
	every protocol in [null, "TCP", "UDP"] {
		rule.report == set() with input as _input({"port": 53, "protocol": protocol, "targetPort": "dns"}, dns)
	}
	rule.report == set() with input as _input({"port": 53, "protocol": "UDP", "targetPort": 8080}, _http)
}

test_fail_number_in_quotes if {
	rule.report == {{
		"path": ["spec", "ports", 0, "targetPort"],
		"message": "Service api targets port \"8080\", which is not a port name: it has no letter",
		"fix": {"op": "replace", "path": ["spec", "ports", 0, "targetPort"], "value": 8080},
	}} with input as _input({"port": 80, "targetPort": "8080"}, _http)
}

test_fail_names_that_the_api_server_refuses_whatever_is_selected if {
	every name, fault in {
		"http-remote-write": "has 17 characters, more than 15",
		"HTTP": "has a character that is not a lower-case letter, a digit or a hyphen",
		"99999999": "has no letter",
	} {
		rule.report == {{
			"path": ["spec", "ports", 0, "targetPort"],
			"message": $"Service api targets port \"{name}\", which is not a port name: it {fault}",
		}} with input as object.union(testing.service({"ports": [{"port": 80, "targetPort": name}]}), {"links": {"workloads": []}})
	}
}

_configured(fields) := object.union(_input({"port": 80, "targetPort": 8081}, _http), {"links": {"workloads": [testing.deployment({"containers": [testing.container(object.union(fields, {"ports": _http}))]})]}})

test_pass_number_that_the_process_is_told if {
	every fields in [
		{"args": ["-port=8081"]}, {"args": ["--listen", "0.0.0.0:8081"]}, {"command": ["serve", "8081"]},
		{"env": [{"name": "PORT", "value": "8081"}]},
	] {
		rule.report == set() with input as _configured(fields)
	}
	every fields in [{"args": ["-port=18081"]}, {"args": [8081]}, {"env": [{"name": "PORT8081", "value": "8080"}]}, {"args": null}] {
		count(rule.report) == 1 with input as _configured(fields)
	}
}
