# METADATA
# title: External objects
# description: >-
#   Objects that exist outside the repository, as `external` in seaworthy.yaml names them: globs
#   `Kind/namespace/name`, in which `*` matches everything except a slash.
package seaworthy.lib.external

# METADATA
# description: The configuration says that what the node refers to, or the node itself, exists elsewhere.
named(node) if known(node, node.object.kind, node.object.metadata.name)

# METADATA
# description: The configuration names an object of this kind and name in the node's namespace.
known(node, kind, name) if {
	some pattern in node.target.external
	glob.match(pattern, ["/"], concat("/", [kind, node.target.namespace, name]))
}
