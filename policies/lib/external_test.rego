package seaworthy.lib.external_test

import data.seaworthy.lib.external

_node(patterns) := {
	"object": {"kind": "Service", "metadata": {"name": "legacy-till"}},
	"target": {"namespace": "shop", "external": patterns},
}

test_named_by_glob if {
	every pattern in ["Service/shop/legacy-till", "Service/shop/legacy-*", "Service/*/*", "*/shop/*"] {
		external.named(_node([pattern]))
	}
}

test_not_named if {
	every pattern in ["Service/shop/legacy", "Deployment/shop/*", "Service/other/*", "*", "Service/*"] {
		not external.named(_node([pattern]))
	}
}

test_reference_by_kind_and_name if external.known(_node(["Deployment/shop/till"]), "Deployment", "till")
