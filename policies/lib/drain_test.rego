package seaworthy.lib.drain_test

import data.seaworthy.lib.drain
import data.seaworthy.lib.testing

_container(fields) := {"role": "app", "path": [], "value": object.union({"name": "api"}, fields)}

_pre_stop(hook) := drain.pre_stop(_container({"lifecycle": {"preStop": hook}}))

_process(fields) := drain.process(testing.deployment({}), _container(fields))

test_grace_defaults_to_thirty if {
	drain.grace(testing.deployment({})) == 30
	drain.grace(testing.deployment({"terminationGracePeriodSeconds": null})) == 30
	drain.grace(testing.deployment({"terminationGracePeriodSeconds": "60"})) == 30
	drain.grace(testing.deployment({"terminationGracePeriodSeconds": 0})) == 0
	drain.grace(testing.deployment({"terminationGracePeriodSeconds": 75})) == 75
}

test_pre_stop_adds_up if {
	_pre_stop({"sleep": {"seconds": 7}}) == 7
	_pre_stop({"exec": {"command": ["sleep", "5"]}}) == 5
	_pre_stop({"exec": {"command": ["/bin/sh", "-c", "sleep 5; nginx -s quit && sleep 1m"]}}) == 65
	_pre_stop({"exec": {"command": ["/bin/sh", "-c", "/app/drain"]}}) == 0
	_pre_stop({"httpGet": {"path": "/drain"}}) == 0
	drain.pre_stop(_container({})) == 0
	drain.pre_stop(_container({"lifecycle": null})) == 0
}

test_process_from_environment if {
	_process({"env": [{"name": "SHUTDOWN_TIMEOUT", "value": "30s"}]}) == 30
	_process({"env": [{"name": "HTTP_GRACEFUL_PERIOD_SECONDS", "value": "20"}]}) == 20
	_process({"env": [{"name": "DRAIN_TIMEOUT_MS", "value": "1500"}]}) == 1.5
	not _process({"env": [{"name": "REQUEST_TIMEOUT", "value": "30s"}]})
	not _process({"env": [{"name": "SHUTDOWN_TIMEOUT", "valueFrom": {}}]})
	not _process({"env": [{"name": "SHUTDOWN_TIMEOUT", "value": "soon"}]})
}

test_process_from_arguments if {
	_process({"args": ["--drain-timeout=40s"]}) == 40
	_process({"args": ["serve", "--graceful-shutdown-timeout", "25"]}) == 25
	not _process({"args": ["--request-timeout=40s"]})
	not _process({"args": null})
}

test_process_from_annotations if {
	node := object.union(testing.deployment({}), {"pod": {"annotations": {"seaworthy.dev/shutdown-timeout": "50s"}}})
	drain.process(node, _container({"env": [{"name": "SHUTDOWN_TIMEOUT", "value": "30s"}]})) == 50
}
