package main

import rego.v1

warn_single_replica contains result if {
	input.kind == "Deployment"
	input.spec.replicas == 1
	result := {
		"msg": sprintf("%s has one replica", [input.metadata.name]),
		"path": ["spec", "replicas"],
	}
}
