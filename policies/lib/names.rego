# METADATA
# title: Names in messages
# description: >-
#   A message begins with the object or the container it is about: first the kind, then the name, `HPA storefront`,
#   `Container api`.
package seaworthy.lib.names

# What Kubernetes' own documentation calls kinds with long names.
_short_kinds := {"HorizontalPodAutoscaler": "HPA", "PodDisruptionBudget": "PDB"}

_container_kinds := {"app": "Container", "init": "Init container", "sidecar": "Sidecar container"}

# METADATA
# description: Kind and name of an object; the kind alone when it has no name yet.
object_title(document) := title(document.kind, document.metadata.name) if _has_name(document)

object_title(document) := kind(document.kind) if not _has_name(document)

# METADATA
# description: Kind and name of something that is referred to.
title(name_of_kind, name) := $"{kind(name_of_kind)} {name}"

# METADATA
# description: A kind as messages write it.
kind(name_of_kind) := object.get(_short_kinds, name_of_kind, name_of_kind)

# METADATA
# description: >-
#   Kind and name of a container `{role, path, value}`; its number in the list when it has no name; `Pod` for the pod
#   itself, `{role: "pod", …}`.
container_title(container) := $"{_container_kinds[container.role]} {container_name(container)}" if container.role != "pod"

container_title(container) := "Pod" if container.role == "pod"

# METADATA
# description: Name of a container; its number in the list, from 1, when it has none.
container_name(container) := container.value.name if _is_name(container.value.name)

container_name(container) := $"{container.path[count(container.path) - 1] + 1}" if {
	not _is_name(object.get(container.value, "name", null))
}

# METADATA
# description: Several containers in the middle of a sentence, `container api`, `containers api, logs`.
containers(names) := $"container {names[0]}" if count(names) == 1

containers(names) := $"containers {listed(names)}" if count(names) != 1

# METADATA
# description: Several Services, sorted, `Service api`, `Services api, api-admin`.
services(nodes) := $"Service {_names_of(nodes)[0]}" if count(_names_of(nodes)) == 1

services(nodes) := $"Services {listed(_names_of(nodes))}" if count(_names_of(nodes)) != 1

# Names in one message; there may be thousands.
_most := 10

# METADATA
# description: Sorted names with commas between them; of many the first, `a, b, c, … and others`.
listed(names) := concat(", ", names) if count(names) <= _most

listed(names) := $"{concat(", ", array.slice(names, 0, _most))} and others" if count(names) > _most

# METADATA
# description: Parts of one sentence, `no cpu request, no memory request and no memory limit`.
enumerated(parts) := parts[0] if count(parts) == 1

enumerated(parts) := $"{concat(", ", array.slice(parts, 0, last))} and {parts[last]}" if {
	count(parts) > 1
	last := count(parts) - 1
}

# Sorted, because WebAssembly keeps a set in another order than `opa` does.
_names_of(nodes) := sort({name |
	some node in nodes
	name := node.object.metadata.name
	is_string(name)
})

# METADATA
# description: Labels in the middle of a sentence, `label app=api`, `labels app=api, tier=web`.
labels(pairs) := $"label {pairs[0]}" if count(pairs) == 1

labels(pairs) := $"labels {listed(pairs)}" if count(pairs) != 1

# METADATA
# description: A number of something, `1 pod`, `2 pods`.
amount(1, word) := $"1 {word}"

amount(number, word) := $"{number} {word}s" if number != 1

_has_name(document) if _is_name(document.metadata.name)

_is_name(name) if {
	is_string(name)
	name != ""
}
