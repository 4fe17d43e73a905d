# METADATA
# title: Sight
# description: >-
#   How sure a rule may be that an object does not exist. A rule that looks for another object says nothing when
#   something next to its own could not be read, or when its selector names what is deployed from elsewhere, and warns, with
#   the reason, when something else may deploy it.
package seaworthy.lib.sight

# METADATA
# description: Something that lies next to the object, or that its selector names, could not be read.
is_blind(node) if node.target.isUnread == true

# METADATA
# description: For `result.violation_with`, a warning unless everything that deploys into the namespace was read.
certainty(node) := {} if node.target.complete == true

certainty(node) := {"severity": "warning"} if not node.target.complete == true

# METADATA
# description: The end of a message that says what was not read; empty when nothing is known to be missing.
note(node) := $"; {node.target.unseen}" if _has_reason(node)

note(node) := "" if not _has_reason(node)

_has_reason(node) if not object.get(node.target, "unseen", "") == ""
