# METADATA
# title: Programs
# description: What a container runs.
package seaworthy.lib.program

import data.seaworthy.lib.workload

# METADATA
# description: >-
#   The container runs a program from an emptyDir volume, which another container put there: what the image is known for
#   does not hold for it.
is_copied(node, container) if {
	command := container.value.command[0]
	is_string(command)
	some mount in container.value.volumeMounts
	is_string(mount.mountPath)
	startswith(command, $"{trim_right(mount.mountPath, "/")}/")
	some volume in workload.pod_spec(node).volumes
	volume.name == mount.name
	is_object(volume.emptyDir)
}
