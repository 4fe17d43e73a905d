package seaworthy.rules.acme["owner-label_test"]

import data.seaworthy.lib.testing
import data.seaworthy.rules.acme["owner-label"] as rule

_params := {"label": "owner"}

test_fail_without_the_label if {
	rule.report == {{
		"path": ["metadata", "labels", "owner"],
		"message": "Deployment api has no label owner, so nobody is called when it fails",
	}} with input as testing.deployment({"containers": [testing.container({})]}) with input.params as _params
}

test_pass_with_the_label if {
	deployment := testing.deployment({"containers": [testing.container({})]})
	labelled := object.union(deployment, {"object": {"metadata": {"labels": {"owner": "team-shop"}}}})
	rule.report == set() with input as labelled with input.params as _params
}
