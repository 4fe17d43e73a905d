# METADATA
# title: Port name must be valid
# description: >-
#   The API server refuses a container port whose name has more than 15 characters, has no letter, or has a character that
#   is not a lower-case letter, a digit or a hyphen. The name of a Service port may be longer, up to 63 characters.
# related_resources:
#   - https://kubernetes.io/docs/reference/kubernetes-api/workload-resources/pod-v1/#ports
# custom:
#   severity: error
#   profile: default
#   kinds: [workload]
#   links: []
#   params: {}
#   remediation: >-
#     Shorten the name, and change it wherever a Service, a probe or a monitor refers to it.
package seaworthy.rules.wiring["port-name"]

import data.seaworthy.lib.names
import data.seaworthy.lib.ports
import data.seaworthy.lib.result
import data.seaworthy.lib.workload

report contains violation if {
	some container in workload.containers(input)
	some i, port in container.value.ports
	fault := ports.fault(port.name)
	message := $"{names.container_title(container)}: port name {port.name} {fault}"
	violation := result.violation(array.concat(container.path, ["ports", i, "name"]), message)
}
