# METADATA
# title: Injected containers
# description: Containers that do not come from the author of the manifest, or do nothing.
package seaworthy.lib.injected

# Containers that admission webhooks add. Where a manifest has one (`image: auto`, committed output of kube-inject),
# the webhook sets its probes and resources.
# A function, since a set would be made again in WebAssembly for each rule of each object.
_is_injected_name("consul-dataplane")

_is_injected_name("consul-connect-inject-init")

_is_injected_name("daprd")

_is_injected_name("envoy-sidecar")

_is_injected_name("gke-gcsfuse-sidecar")

_is_injected_name("istio-init")

_is_injected_name("istio-proxy")

_is_injected_name("istio-validation")

_is_injected_name("kuma-init")

_is_injected_name("kuma-sidecar")

_is_injected_name("linkerd-init")

_is_injected_name("linkerd-network-validator")

_is_injected_name("linkerd-proxy")

_is_injected_name("vault-agent")

_is_injected_name("vault-agent-init")

# METADATA
# description: >-
#   The container comes from an admission webhook (Istio, Linkerd, Vault …), which completes it, or does nothing: an image
#   of `pause` holds the place of other pods.
is_injected(container) if _is_injected_name(container.value.name)

# Istio replaces the image: https://istio.io/latest/docs/setup/additional-setup/gateway/
is_injected(container) if container.value.image == "auto"

is_injected(container) if {
	is_string(container.value.image)
	contains(container.value.image, "pause")
	regex.match(`(?:^|/)pause(?:-(?:amd64|arm64|arm|ppc64le|s390x))?(?:[:@]|$)`, container.value.image)
}
