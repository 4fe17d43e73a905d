package seaworthy.lib.injected_test

import data.seaworthy.lib.injected

test_pass_containers_of_a_mesh_and_of_no_use if {
	every fields in [
		{"image": "auto"}, {"image": "registry.k8s.io/pause:3.9"}, {"image": "gcr.io/google_containers/pause-amd64:3.1"},
		{"image": "pause"}, {"name": "istio-proxy"}, {"name": "envoy-sidecar"},
	] {
		injected.is_injected({"value": object.union({"name": "proxy", "image": "envoy:1"}, fields)})
	}
	every image in ["ghcr.io/shop/pause-button:1.0", "ghcr.io/shop/autos:1.0", null, 7] {
		not injected.is_injected({"value": {"name": "api", "image": image}})
	}
}
