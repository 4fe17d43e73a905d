package seaworthy.lib.budget_test

import data.seaworthy.lib.budget

test_percentages_are_rounded_up if {
	budget.pods("50%", 3) == 2
	budget.pods("0%", 3) == 0
	budget.pods(2, 3) == 2
	every amount in ["2", "%", "two", null, true] {
		not budget.pods(amount, 3)
	}
}

test_only_one_field_counts if {
	budget.amounts({"spec": {"minAvailable": 1}}) == [["minAvailable", 1]]
	budget.amounts({"spec": {"minAvailable": 1, "maxUnavailable": null}}) == [["minAvailable", 1]]
	budget.amounts({"spec": {"minAvailable": 1, "maxUnavailable": 1}}) == []
	budget.amounts({"spec": {"minAvailable": "1"}}) == []
	budget.amounts({"spec": null}) == []
}

test_labels_of_controllers_select_some_pods if {
	budget.selects_some({"spec": {"selector": {"matchLabels": {"statefulset.kubernetes.io/pod-name": "db-0"}}}})
	budget.selects_some({"spec": {"selector": {"matchExpressions": [{"key": "pod-template-hash", "operator": "In"}]}}})
	not budget.selects_some({"spec": {"selector": {"matchLabels": {"app": "db"}}}})
	not budget.selects_some({"spec": {"selector": null}})
}
