package main

import (
	"context"
	"crypto/tls"

	"k8s.io/apimachinery/pkg/util/validation/field"
	volumeutil "k8s.io/kubernetes/pkg/api/persistentvolume"
	claimutil "k8s.io/kubernetes/pkg/api/persistentvolumeclaim"
	"k8s.io/kubernetes/pkg/apis/core"
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	volumevalidation "k8s.io/kubernetes/pkg/volume/validation"
)

func init() {
	add(of[*core.ConfigMap]{create: corevalidation.ValidateConfigMap, update: corevalidation.ValidateConfigMapUpdate})
	add(of[*core.Secret]{create: corevalidation.ValidateSecret, warnings: secretWarnings, update: corevalidation.ValidateSecretUpdate})
	add(of[*core.ServiceAccount]{create: corevalidation.ValidateServiceAccount, update: corevalidation.ValidateServiceAccountUpdate})
	add(of[*core.Namespace]{
		isClusterScoped: true,
		prepare: func(object, before *core.Namespace) {
			if before != nil {
				object.Spec.Finalizers = before.Spec.Finalizers
			}
		},
		create: corevalidation.ValidateNamespace,
		update: corevalidation.ValidateNamespaceUpdate,
	})
	add(of[*core.LimitRange]{create: corevalidation.ValidateLimitRange})
	add(of[*core.ResourceQuota]{create: corevalidation.ValidateResourceQuota, update: corevalidation.ValidateResourceQuotaUpdate})
	add(of[*core.Endpoints]{create: corevalidation.ValidateEndpointsCreate, update: corevalidation.ValidateEndpointsUpdate})
	add(of[*core.PersistentVolume]{
		isClusterScoped: true,
		create: func(object *core.PersistentVolume) field.ErrorList {
			errs := corevalidation.ValidatePersistentVolume(object, corevalidation.ValidationOptionsForPersistentVolume(object, nil))
			return append(errs, volumevalidation.ValidatePersistentVolume(object)...)
		},
		warnings: func(_ context.Context, object *core.PersistentVolume) []string {
			return volumeutil.GetWarningsForPersistentVolume(object)
		},
		update: func(object, before *core.PersistentVolume) field.ErrorList {
			return corevalidation.ValidatePersistentVolumeUpdate(object, before, corevalidation.ValidationOptionsForPersistentVolume(object, before))
		},
	})
	add(of[*core.PersistentVolumeClaim]{
		prepare: func(object, before *core.PersistentVolumeClaim) {
			claimutil.NormalizeDataSources(&object.Spec)
			if before == nil {
				return
			}
			// what a cluster fills in for a claim that does not name them
			if object.Spec.StorageClassName == nil {
				object.Spec.StorageClassName = before.Spec.StorageClassName
			}
			if object.Spec.VolumeName == "" {
				object.Spec.VolumeName = before.Spec.VolumeName
			}
		},
		create: func(object *core.PersistentVolumeClaim) field.ErrorList {
			return corevalidation.ValidatePersistentVolumeClaim(object, corevalidation.ValidationOptionsForPersistentVolumeClaim(object, nil))
		},
		warnings: func(_ context.Context, object *core.PersistentVolumeClaim) []string {
			return claimutil.GetWarningsForPersistentVolumeClaim(object)
		},
		update: func(object, before *core.PersistentVolumeClaim) field.ErrorList {
			before.Status.Phase = core.ClaimBound // as it is in a cluster that runs
			object.Status.Phase = core.ClaimBound
			return corevalidation.ValidatePersistentVolumeClaimUpdate(object, before, corevalidation.ValidationOptionsForPersistentVolumeClaim(object, before))
		},
	})
}

func secretWarnings(_ context.Context, secret *core.Secret) []string {
	if secret.Type != core.SecretTypeTLS {
		return nil
	}
	if _, err := tls.X509KeyPair(secret.Data[core.TLSCertKey], secret.Data[core.TLSPrivateKeyKey]); err != nil {
		return []string{"data: " + err.Error()}
	}
	return nil
}
