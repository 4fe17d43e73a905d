package main

import (
	"context"

	"k8s.io/apimachinery/pkg/util/validation/field"
	serviceutil "k8s.io/kubernetes/pkg/api/service"
	"k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
)

func init() {
	add(of[*core.Service]{
		prepare:  prepareService,
		allocate: allocateService,
		create:   func(object *core.Service) field.ErrorList { return corevalidation.ValidateServiceCreate(object) },
		warnings: func(_ context.Context, object *core.Service) []string {
			return serviceutil.GetWarningsForService(object, nil)
		},
		update: func(object, before *core.Service) field.ErrorList {
			return corevalidation.ValidateServiceUpdate(object, before)
		},
	})
}

const someNodePort = 30000

// prepareService writes what the registry of Services does before it validates one.
func prepareService(object, before *core.Service) {
	spec := &object.Spec
	if before != nil {
		keepAllocated(spec, &before.Spec)
	}
	if spec.ClusterIP != "" && len(spec.ClusterIPs) == 0 {
		spec.ClusterIPs = []string{spec.ClusterIP}
	}
	if needsHealthPort(spec) && spec.HealthCheckNodePort == 0 {
		spec.HealthCheckNodePort = someNodePort
	}
}

// allocateService supposes the address that a cluster has given to a Service that asks for none.
func allocateService(object *core.Service) {
	spec := &object.Spec
	if needsAddress(spec) && spec.ClusterIP == "" && len(spec.IPFamilies) == 0 {
		spec.ClusterIP, spec.ClusterIPs = "10.96.0.10", []string{"10.96.0.10"}
		spec.IPFamilies = []core.IPFamily{core.IPv4Protocol}
	}
	if needsAddress(spec) && spec.IPFamilyPolicy == nil {
		single := core.IPFamilyPolicySingleStack
		spec.IPFamilyPolicy = &single
	}
}

// keepAllocated is what an update that does not name them does with allocated values.
func keepAllocated(spec, before *core.ServiceSpec) {
	if !needsAddress(spec) || !needsAddress(before) {
		return
	}
	if spec.ClusterIP == "" {
		spec.ClusterIP = before.ClusterIP
	}
	if len(spec.ClusterIPs) == 0 && spec.ClusterIP == before.ClusterIP {
		spec.ClusterIPs = before.ClusterIPs
	}
	if len(spec.IPFamilies) == 0 {
		spec.IPFamilies = before.IPFamilies
	}
	if spec.IPFamilyPolicy == nil {
		spec.IPFamilyPolicy = before.IPFamilyPolicy
	}
	if needsHealthPort(spec) && needsHealthPort(before) && spec.HealthCheckNodePort == 0 {
		spec.HealthCheckNodePort = before.HealthCheckNodePort
	}
}

func needsAddress(spec *core.ServiceSpec) bool { return spec.Type != core.ServiceTypeExternalName }

func needsHealthPort(spec *core.ServiceSpec) bool {
	return spec.Type == core.ServiceTypeLoadBalancer && spec.ExternalTrafficPolicy == core.ServiceExternalTrafficPolicyLocal
}
