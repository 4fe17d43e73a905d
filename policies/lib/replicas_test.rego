package seaworthy.lib.replicas_test

import data.seaworthy.lib.replicas
import data.seaworthy.lib.testing

_bounds(autoscalers) := [replicas.min(node), replicas.max(node)] if {
	node := object.union(testing.deployment({}), {"pod": {"replicas": 3}, "links": {"autoscalers": autoscalers}})
}

test_without_autoscaler_replicas_count if {
	_bounds([]) == [3, 3]
}

test_with_autoscaler_its_bounds_count if {
	_bounds([testing.hpa("api", 2, 9)]) == [2, 9]
	_bounds([testing.scaled_object("api", 0, 100)]) == [0, 100]
}

test_several_autoscalers_span_the_range if {
	_bounds([testing.hpa("api", 2, 4), testing.scaled_object("api", 1, 8)]) == [1, 8]
}

test_a_missing_maximum_does_not_count if {
	_bounds([testing.hpa("api", 2, null)]) == [2, 3]
}

test_bounds_are_unknown_while_an_autoscaler_is_not_listed if {
	node := object.union(testing.deployment({}), {
		"pod": {"replicas": 3},
		"links": {"autoscalers": [testing.hpa("api", 2, 9)]},
		"unlisted": {"autoscalers": 1},
	})
	not replicas.min(node)
	not replicas.max(node)
}
