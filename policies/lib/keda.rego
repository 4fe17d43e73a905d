# METADATA
# title: KEDA
# description: >-
#   What annotations of a ScaledObject change about what it scales. Sources: the admission webhook
#   (kedacore/keda, apis/keda/v1alpha1/scaledobject_webhook.go) and https://keda.sh/docs/latest/concepts/scaling-deployments/.
package seaworthy.lib.keda

# METADATA
# description: The object is a ScaledObject that is paused, so that it scales nothing.
is_paused(document) if {
	document.kind == "ScaledObject"
	document.metadata.annotations["autoscaling.keda.sh/paused"] == "true"
}

is_paused(document) if {
	document.kind == "ScaledObject"
	document.metadata.annotations["autoscaling.keda.sh/paused-replicas"]
}

# METADATA
# description: The HPA belongs to the ScaledObject, or is to be handed over to it, so that the two are one autoscaler.
owns(scaled_object, hpa) if {
	scaled_object.metadata.annotations["scaledobject.keda.sh/transfer-hpa-ownership"] == "true"
	scaled_object.spec.advanced.horizontalPodAutoscalerConfig.name == hpa.metadata.name
}

owns(scaled_object, hpa) if {
	some owner in hpa.metadata.ownerReferences
	owner.kind == "ScaledObject"
	owner.name == scaled_object.metadata.name
}

# The webhook then does not look at the HPA.
owns(_, hpa) if hpa.metadata.annotations["validations.keda.sh/hpa-ownership"] == "false"
