package seaworthy.lib.names_test

import data.seaworthy.lib.names
import data.seaworthy.lib.testing

_path := ["spec", "containers", 1]

test_pass_objects_have_a_kind_and_a_name if {
	names.object_title(testing.hpa("api", 1, 2).object) == "HPA api"
	names.object_title({"kind": "PodDisruptionBudget", "metadata": {"name": "api"}}) == "PDB api"
	names.object_title(testing.deployment({}).object) == "Deployment api"
}

test_pass_objects_without_a_name_have_a_kind if {
	every metadata in [null, {}, {"name": null}, {"name": ""}, {"generateName": "api-"}] {
		names.object_title({"kind": "Pod", "metadata": metadata}) == "Pod"
	}
	names.object_title({"kind": "Pod"}) == "Pod"
}

test_pass_containers_have_a_role_and_a_name if {
	every role, title in {"app": "Container api", "init": "Init container api", "sidecar": "Sidecar container api"} {
		names.container_title({"role": role, "path": _path, "value": {"name": "api"}}) == title
	}
	names.container_title({"role": "pod", "path": ["spec"], "value": {"containers": []}}) == "Pod"
}

test_pass_containers_without_a_name_have_a_number if {
	every value in [{}, {"name": ""}, {"name": null}, {"name": 5}] {
		names.container_title({"role": "init", "path": _path, "value": value}) == "Init container 2"
	}
}

test_pass_lists if {
	names.containers(["api"]) == "container api"
	names.containers(["api", "logs"]) == "containers api, logs"
	admin := object.union(testing.service({}), {"object": {"metadata": {"name": "api-admin"}}})
	names.services([testing.service({})]) == "Service api"
	names.services([admin, testing.service({})]) == "Services api, api-admin"
	names.amount(1, "pod") == "1 pod"
	names.amount(2, "pod") == "2 pods"
}

test_pass_parts_of_a_sentence if {
	names.enumerated(["a"]) == "a"
	names.enumerated(["a", "b"]) == "a and b"
	names.enumerated(["a", "b", "c"]) == "a, b and c"
}

test_pass_of_many_names_the_first_are_listed if {
	letters := split("abcdefghijk", "")
	names.listed(array.slice(letters, 0, 10)) == "a, b, c, d, e, f, g, h, i, j"
	names.listed(letters) == "a, b, c, d, e, f, g, h, i, j and others"
	names.containers(letters) == "containers a, b, c, d, e, f, g, h, i, j and others"
}
