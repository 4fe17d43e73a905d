# METADATA
# title: Links
# description: >-
#   `links` of a node lists at most 20 objects of each type, as far as they fit. A rule that says something of all linked
#   objects, or that there are none, asks here whether it knows them all.
package seaworthy.lib.links

# METADATA
# description: Some objects that are linked under `name` are not listed.
is_cut(node, name) if node.unlisted[name] > 0

# METADATA
# description: How many objects are linked under `name`, listed or not.
total(node, name) := count(node.links[name]) + object.get(node, ["unlisted", name], 0)

# METADATA
# description: No object is linked under `name`.
is_empty(node, name) if total(node, name) == 0
