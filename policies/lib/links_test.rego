package seaworthy.lib.links_test

import data.seaworthy.lib.links

_node := {"links": {"services": [{}, {}], "workloads": [], "routes": []}, "unlisted": {"services": 1498, "routes": 1}}

test_cut_is_what_lists_less_than_there_is if {
	links.is_cut(_node, "services")
	links.is_cut(_node, "routes")
	not links.is_cut(_node, "workloads")
	not links.is_cut({"links": {"services": []}}, "services")
}

test_total_counts_what_is_not_listed if {
	links.total(_node, "services") == 1500
	links.total(_node, "workloads") == 0
	links.total({"links": {"services": [{}]}}, "services") == 1
}

test_empty_is_what_has_none_at_all if {
	links.is_empty(_node, "workloads")
	not links.is_empty(_node, "routes")
}
