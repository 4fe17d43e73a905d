package seaworthy.lib.keda_test

import data.seaworthy.lib.keda

_paused(kind, annotations) := keda.is_paused({"kind": kind, "metadata": {"name": "api", "annotations": annotations}})

test_paused if {
	_paused("ScaledObject", {"autoscaling.keda.sh/paused": "true"})
	_paused("ScaledObject", {"autoscaling.keda.sh/paused-replicas": "0"})
	not _paused("ScaledObject", {"autoscaling.keda.sh/paused": "false"})
	not _paused("ScaledObject", {"autoscaling.keda.sh/paused-scale-in": "true"})
	not _paused("ScaledObject", null)
	not _paused("HorizontalPodAutoscaler", {"autoscaling.keda.sh/paused": "true"})
}

test_owns_nothing_by_itself if {
	not keda.owns({"metadata": {"name": "api"}}, {"metadata": {"name": "api"}})
}
