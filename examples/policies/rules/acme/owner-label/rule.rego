# METADATA
# title: Workload needs an owner
# description: >-
#   Without an owner nobody is called when the workload fails at night. The label names the team, and alerts go where it
#   says.
# related_resources:
#   - https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/
# custom:
#   severity: warning
#   profile: default
#   kinds: [workload]
#   links: []
#   params:
#     label:
#       type: string
#       description: The label that names the team.
#       default: owner
#   remediation: Add the label with the name of the team.
package seaworthy.rules.acme["owner-label"]

import data.seaworthy.lib.names
import data.seaworthy.lib.result

report contains violation if {
	not input.object.metadata.labels[input.params.label]
	message := $"{names.object_title(input.object)} has no label {input.params.label}, so nobody is called when it fails"
	violation := result.violation(["metadata", "labels", input.params.label], message)
}
