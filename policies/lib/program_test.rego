package seaworthy.lib.program_test

import data.seaworthy.lib.program
import data.seaworthy.lib.testing

_volumes := [{"name": "shared", "emptyDir": {}}, {"name": "data", "persistentVolumeClaim": {"claimName": "data"}}]

_runs(command, volume) if {
	container := testing.container({"command": command, "volumeMounts": [{"name": volume, "mountPath": "/shared/"}]})
	node := testing.deployment({"containers": [container], "volumes": _volumes})
	program.is_copied(node, {"role": "app", "path": [], "value": container})
}

test_pass_what_another_container_put_there if {
	_runs(["/shared/wrapper", "run"], "shared")
}

test_pass_what_the_image_has if {
	not _runs(["/usr/bin/api"], "shared")
	not _runs(["/shared-tools/api"], "shared")
	not _runs(["/shared/wrapper"], "data")
	every command in [null, [], [7], "/shared/wrapper"] {
		not _runs(command, "shared")
	}
}
