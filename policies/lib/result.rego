# METADATA
# title: Results
# description: The only way to make a violation. The rule's id is added by main from the package path.
package seaworthy.lib.result

# METADATA
# description: >-
#   A violation at `path`, keys and zero-based indexes from the root of the object.
#   For a missing field the path names the missing field itself.
violation(path, message) := {"path": path, "message": message}

# METADATA
# description: >-
#   A violation with `extra`, `severity` ("error", "warning", "info") instead of the rule's own,
#   `fix` ({op: add | replace | remove, path, value?}, a change to the rendered object), or `related`, a list of
#   {link, index, path}: a field of `input.links[link][index]` that makes the violation one.
violation_with(path, message, extra) := object.union(extra, violation(path, message))

# METADATA
# description: The fix that gives the field at `path` of `input.object` this value.
set(path, value) := {"op": "replace", "path": path, "value": value} if object.get(input.object, path, null) != null

set(path, value) := {"op": "add", "path": path, "value": value} if object.get(input.object, path, null) == null
