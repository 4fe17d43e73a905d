# METADATA
# title: Requests and limits
# description: >-
#   What the scheduler and the kubelet see after the API server and the LimitRanges of the namespace have set defaults.
#   Amounts are quantities as the manifest has them; see `lib.quantity`.
package seaworthy.lib.requests

import data.seaworthy.lib.links
import data.seaworthy.lib.workload

# Pod-level resources are on by default from this minor version (KEP-2837, beta).
_pod_level_since := 34

# METADATA
# description: >-
#   The request of the container for `resource` as `{amount, from}`, `from` being `request`, `limit` (which the
#   API server copies), `LimitRange` or `pod`. Undefined when nothing sets one.
request(node, container, resource) := _first([
	_amounts("request", container.value, ["requests"], resource),
	_amounts("limit", container.value, ["limits"], resource),
	_defaults(node, ["defaultRequest", "default", "max", "min"], resource),
	_pod_level(node, ["requests", "limits"], resource),
	_unlisted(node),
])

# METADATA
# description: >-
#   The limit of the container for `resource` as `{amount, from}`, `from` being `limit`, `LimitRange` or `pod`.
#   Undefined when nothing sets one.
limit(node, container, resource) := _first([
	_amounts("limit", container.value, ["limits"], resource),
	_defaults(node, ["default", "max"], resource),
	_pod_level(node, ["limits"], resource),
	_unlisted(node),
])

# METADATA
# description: >-
#   Every amount that the object itself has, `{holder, section, resource, amount, path}`. `section` is
#   `requests` or `limits`; `holder` a container, or the pod itself as `{role: "pod", path, value}`.
declared(node) := [entry |
	some holder in array.concat(_pod(node), workload.containers(node))
	some section in ["requests", "limits"]
	some resource, amount in holder.value.resources[section]
	amount != null
	entry := {
		"holder": holder,
		"section": section,
		"resource": resource,
		"amount": amount,
		"path": array.concat(holder.path, ["resources", section, resource]),
	}
]

_pod(node) := [{"role": "pod", "path": array.concat(node.pod.path, ["spec"]), "value": workload.pod_spec(node)} |
	is_object(node.pod)
]

_first(candidates) := [candidate | some candidate in candidates[_]][0]

_amounts(from, holder, fields, resource) := [{"amount": amount, "from": from} |
	some field in fields
	amount := holder.resources[field][resource]
	amount != null
]

# In the order in which the API server derives one field of a LimitRange from the other
# (k8s.io/kubernetes pkg/apis/core/v1, SetDefaults_LimitRangeItem).
_defaults(node, fields, resource) := [{"amount": amount, "from": "LimitRange"} |
	some field in fields
	some limit_range in node.links.limitRanges
	some item in limit_range.object.spec.limits
	item.type == "Container"
	amount := item[field][resource]
	amount != null
]

# There are more LimitRanges than are listed: one of them may set a default, of an amount that is not known.
_unlisted(node) := [{"amount": "", "from": "LimitRange"} | links.is_cut(node, "limitRanges")]

_pod_level(node, fields, resource) := [found |
	object.get(input, ["cluster", "minor"], _pod_level_since) >= _pod_level_since
	some found in _amounts("pod", workload.pod_spec(node), fields, resource)
]
