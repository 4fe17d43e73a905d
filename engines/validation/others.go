package main

import (
	"context"
	"fmt"

	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	nodeutil "k8s.io/kubernetes/pkg/api/node"
	storageutil "k8s.io/kubernetes/pkg/api/storage"
	"k8s.io/kubernetes/pkg/apis/autoscaling"
	_ "k8s.io/kubernetes/pkg/apis/autoscaling/install" // its types
	scalingvalidation "k8s.io/kubernetes/pkg/apis/autoscaling/validation"
	"k8s.io/kubernetes/pkg/apis/coordination"
	_ "k8s.io/kubernetes/pkg/apis/coordination/install" // its types
	leasevalidation "k8s.io/kubernetes/pkg/apis/coordination/validation"
	"k8s.io/kubernetes/pkg/apis/discovery"
	_ "k8s.io/kubernetes/pkg/apis/discovery/install" // its types
	slicevalidation "k8s.io/kubernetes/pkg/apis/discovery/validation"
	"k8s.io/kubernetes/pkg/apis/networking"
	_ "k8s.io/kubernetes/pkg/apis/networking/install" // its types
	netvalidation "k8s.io/kubernetes/pkg/apis/networking/validation"
	"k8s.io/kubernetes/pkg/apis/node"
	_ "k8s.io/kubernetes/pkg/apis/node/install" // its types
	nodevalidation "k8s.io/kubernetes/pkg/apis/node/validation"
	"k8s.io/kubernetes/pkg/apis/policy"
	_ "k8s.io/kubernetes/pkg/apis/policy/install" // its types
	policyvalidation "k8s.io/kubernetes/pkg/apis/policy/validation"
	"k8s.io/kubernetes/pkg/apis/rbac"
	_ "k8s.io/kubernetes/pkg/apis/rbac/install" // its types
	rbacvalidation "k8s.io/kubernetes/pkg/apis/rbac/validation"
	"k8s.io/kubernetes/pkg/apis/scheduling"
	_ "k8s.io/kubernetes/pkg/apis/scheduling/install" // its types
	schedulingvalidation "k8s.io/kubernetes/pkg/apis/scheduling/validation"
	"k8s.io/kubernetes/pkg/apis/storage"
	_ "k8s.io/kubernetes/pkg/apis/storage/install" // its types
	storagevalidation "k8s.io/kubernetes/pkg/apis/storage/validation"
)

func init() {
	add(of[*networking.Ingress]{create: netvalidation.ValidateIngressCreate, warnings: ingressWarnings, update: netvalidation.ValidateIngressUpdate})
	add(of[*networking.IngressClass]{isClusterScoped: true, create: netvalidation.ValidateIngressClass, update: netvalidation.ValidateIngressClassUpdate})
	add(of[*networking.NetworkPolicy]{
		create: func(object *networking.NetworkPolicy) field.ErrorList {
			return netvalidation.ValidateNetworkPolicy(object, netvalidation.ValidationOptionsForNetworking(object, nil))
		},
		warnings: networkPolicyWarnings,
		update: func(object, before *networking.NetworkPolicy) field.ErrorList {
			return netvalidation.ValidateNetworkPolicyUpdate(object, before, netvalidation.ValidationOptionsForNetworking(object, before))
		},
	})
	add(of[*policy.PodDisruptionBudget]{create: func(object *policy.PodDisruptionBudget) field.ErrorList {
		return policyvalidation.ValidatePodDisruptionBudget(object, policyvalidation.PodDisruptionBudgetValidationOptions{})
	}})
	add(of[*autoscaling.HorizontalPodAutoscaler]{create: func(object *autoscaling.HorizontalPodAutoscaler) field.ErrorList {
		return scalingvalidation.ValidateHorizontalPodAutoscaler(object, scalingOptions(object))
	}})
	add(of[*discovery.EndpointSlice]{create: slicevalidation.ValidateEndpointSliceCreate, update: slicevalidation.ValidateEndpointSliceUpdate})
	add(of[*coordination.Lease]{create: leasevalidation.ValidateLease, update: leasevalidation.ValidateLeaseUpdate})
	addRoles()
	addClasses()
}

func addRoles() {
	add(of[*rbac.Role]{create: rbacvalidation.ValidateRole, update: rbacvalidation.ValidateRoleUpdate})
	add(of[*rbac.RoleBinding]{create: rbacvalidation.ValidateRoleBinding, update: rbacvalidation.ValidateRoleBindingUpdate})
	add(of[*rbac.ClusterRole]{isClusterScoped: true, create: func(object *rbac.ClusterRole) field.ErrorList {
		return rbacvalidation.ValidateClusterRole(object, rbacvalidation.ClusterRoleValidationOptions{})
	}})
	add(of[*rbac.ClusterRoleBinding]{isClusterScoped: true, create: rbacvalidation.ValidateClusterRoleBinding, update: rbacvalidation.ValidateClusterRoleBindingUpdate})
}

func addClasses() {
	add(of[*storage.StorageClass]{
		isClusterScoped: true,
		create:          storagevalidation.ValidateStorageClass,
		warnings: func(_ context.Context, object *storage.StorageClass) []string {
			return storageutil.GetWarningsForStorageClass(object)
		},
		update: storagevalidation.ValidateStorageClassUpdate,
	})
	add(of[*storage.CSIDriver]{isClusterScoped: true, create: storagevalidation.ValidateCSIDriver, update: storagevalidation.ValidateCSIDriverUpdate})
	add(of[*scheduling.PriorityClass]{isClusterScoped: true, create: schedulingvalidation.ValidatePriorityClass, update: schedulingvalidation.ValidatePriorityClassUpdate})
	add(of[*node.RuntimeClass]{
		isClusterScoped: true,
		create:          nodevalidation.ValidateRuntimeClass,
		warnings: func(_ context.Context, object *node.RuntimeClass) []string {
			return nodeutil.GetWarningsForRuntimeClass(object)
		},
		update: nodevalidation.ValidateRuntimeClassUpdate,
	})
}

func scalingOptions(object *autoscaling.HorizontalPodAutoscaler) scalingvalidation.HorizontalPodAutoscalerSpecValidationOptions {
	least := int32(1)
	if options["HPAScaleToZero"] {
		least = 0
	}
	return scalingvalidation.HorizontalPodAutoscalerSpecValidationOptions{
		MinReplicasLowerBound: least,
		ScaleTargetRefValidationOptions: scalingvalidation.CrossVersionObjectReferenceValidationOptions{
			AllowEmptyAPIGroup: object.Spec.ScaleTargetRef.Kind == "ReplicationController", RequiredCoveredByDeclarative: true,
		},
		ObjectMetricsValidationOptions: scalingvalidation.CrossVersionObjectReferenceValidationOptions{AllowEmptyAPIGroup: true},
	}
}

const ingressClassAnnotation = "kubernetes.io/ingress.class"

func ingressWarnings(_ context.Context, object *networking.Ingress) []string {
	if _, has := object.Annotations[ingressClassAnnotation]; has && object.Spec.IngressClassName == nil {
		return []string{fmt.Sprintf("metadata.annotations[%s]: the annotation is deprecated, please use 'spec.ingressClassName' instead", ingressClassAnnotation)}
	}
	return nil
}

func networkPolicyWarnings(_ context.Context, object *networking.NetworkPolicy) []string {
	var all []string
	for at, rule := range object.Spec.Ingress {
		all = append(all, blockWarnings(rule.From, field.NewPath("spec", "ingress").Index(at).Child("from"))...)
	}
	for at, rule := range object.Spec.Egress {
		all = append(all, blockWarnings(rule.To, field.NewPath("spec", "egress").Index(at).Child("to"))...)
	}
	return all
}

func blockWarnings(peers []networking.NetworkPolicyPeer, path *field.Path) []string {
	var all []string
	for at, peer := range peers {
		if peer.IPBlock == nil {
			continue
		}
		block := path.Index(at).Child("ipBlock")
		all = append(all, validation.GetWarningsForCIDR(block.Child("cidr"), peer.IPBlock.CIDR)...)
		for except, cidr := range peer.IPBlock.Except {
			all = append(all, validation.GetWarningsForCIDR(block.Child("except").Index(except), cidr)...)
		}
	}
	return all
}
