package main

import "k8s.io/kubernetes/pkg/apis/core"

// What the storage of Services does before their strategy is asked; its allocators need a cluster.

func allocated(service *core.Service) {
	spec := &service.Spec
	if spec.ClusterIP != "" && len(spec.ClusterIPs) == 0 {
		spec.ClusterIPs = []string{spec.ClusterIP}
	}
	if spec.Type == core.ServiceTypeLoadBalancer && spec.ExternalTrafficPolicy == core.ServiceExternalTrafficPolicyLocal && spec.HealthCheckNodePort == 0 {
		spec.HealthCheckNodePort = 30000
	}
}

func assigned(service *core.Service) {
	spec := &service.Spec
	if spec.Type == core.ServiceTypeExternalName {
		return
	}
	if spec.ClusterIP == "" && len(spec.IPFamilies) == 0 {
		spec.ClusterIP, spec.ClusterIPs = "10.96.0.10", []string{"10.96.0.10"}
		spec.IPFamilies = []core.IPFamily{core.IPv4Protocol}
	}
	if spec.IPFamilyPolicy == nil {
		single := core.IPFamilyPolicySingleStack
		spec.IPFamilyPolicy = &single
	}
}

func patched(service, before *core.Service) {
	spec, old := &service.Spec, &before.Spec
	if spec.Type != core.ServiceTypeExternalName && old.Type != core.ServiceTypeExternalName {
		if spec.ClusterIP == "" {
			spec.ClusterIP = old.ClusterIP
		}
		if len(spec.ClusterIPs) == 0 && spec.ClusterIP == old.ClusterIP {
			spec.ClusterIPs = old.ClusterIPs
		}
		if len(spec.IPFamilies) == 0 {
			spec.IPFamilies = old.IPFamilies
		}
		if spec.IPFamilyPolicy == nil {
			spec.IPFamilyPolicy = old.IPFamilyPolicy
		}
	}
	allocated(service)
}
