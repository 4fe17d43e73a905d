package main

// optional are fields that their types call required, and whose absence the API server accepts: it reads a missing value as
// an empty one or fills one in, and its validation does not ask for more. Found by reading pkg/apis/*/validation.
var optional = map[string]bool{
	"io.k8s.api.apps.v1.ControllerRevision.revision":             true,
	"io.k8s.api.apps.v1.StatefulSetSpec.serviceName":             true,
	"io.k8s.api.batch.v1.PodFailurePolicy.rules":                 true,
	"io.k8s.api.core.v1.HTTPHeader.value":                        true,
	"io.k8s.api.core.v1.ISCSIPersistentVolumeSource.lun":         true,
	"io.k8s.api.core.v1.ISCSIVolumeSource.lun":                   true,
	"io.k8s.api.core.v1.LimitRangeSpec.limits":                   true,
	"io.k8s.api.core.v1.PreferredSchedulingTerm.preference":      true,
	"io.k8s.api.core.v1.ScaleIOPersistentVolumeSource.secretRef": true,
	"io.k8s.api.core.v1.ScaleIOVolumeSource.secretRef":           true,
	"io.k8s.api.core.v1.SleepAction.seconds":                     true, // 0 is allowed since 1.32
	"io.k8s.api.core.v1.Sysctl.value":                            true,
	"io.k8s.api.discovery.v1.EndpointSlice.endpoints":            true,
	"io.k8s.api.events.v1.Event.eventTime":                       true,
	"io.k8s.api.networking.v1.NetworkPolicySpec.podSelector":     true,
	"io.k8s.api.rbac.v1.RoleRef.apiGroup":                        true,
	"io.k8s.api.scheduling.v1.PriorityClass.value":               true,
	"io.k8s.api.storage.v1.CSIDriver.spec":                       true,
	"io.k8s.api.storage.v1.CSINode.spec":                         true,
	"io.k8s.api.storage.v1.CSINodeSpec.drivers":                  true,
	"io.k8s.api.storage.v1.TokenRequest.audience":                true,
	extensions + "v1.CustomResourceDefinitionVersion.served":     true,
	extensions + "v1.CustomResourceDefinitionVersion.storage":    true,
}
