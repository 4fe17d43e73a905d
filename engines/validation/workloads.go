package main

import (
	"context"
	"fmt"

	metav1validation "k8s.io/apimachinery/pkg/apis/meta/v1/validation"
	"k8s.io/apimachinery/pkg/util/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	jobutil "k8s.io/kubernetes/pkg/api/job"
	claimutil "k8s.io/kubernetes/pkg/api/persistentvolumeclaim"
	podutil "k8s.io/kubernetes/pkg/api/pod"
	"k8s.io/kubernetes/pkg/apis/apps"
	_ "k8s.io/kubernetes/pkg/apis/apps/install" // its types
	appsvalidation "k8s.io/kubernetes/pkg/apis/apps/validation"
	"k8s.io/kubernetes/pkg/apis/core"
	_ "k8s.io/kubernetes/pkg/apis/core/install" // its types
	corevalidation "k8s.io/kubernetes/pkg/apis/core/validation"
	_ "k8s.io/kubernetes/pkg/apis/extensions/install" // its types
)

func init() {
	add(of[*apps.Deployment]{
		prepare: func(object, _ *apps.Deployment) { drop(&object.Spec.Template) },
		create: func(object *apps.Deployment) field.ErrorList {
			return appsvalidation.ValidateDeployment(object, podOptions(&object.Spec.Template, nil))
		},
		warnings: func(ctx context.Context, object *apps.Deployment) []string {
			return append(nameWarnings(object.Name), templateWarnings(ctx, &object.Spec.Template)...)
		},
		update: func(object, before *apps.Deployment) field.ErrorList {
			return appsvalidation.ValidateDeploymentUpdate(object, before, podOptions(&object.Spec.Template, &before.Spec.Template))
		},
	})
	add(of[*apps.ReplicaSet]{
		prepare: func(object, _ *apps.ReplicaSet) { drop(&object.Spec.Template) },
		create: func(object *apps.ReplicaSet) field.ErrorList {
			return appsvalidation.ValidateReplicaSet(object, podOptions(&object.Spec.Template, nil))
		},
		warnings: func(ctx context.Context, object *apps.ReplicaSet) []string {
			return append(nameWarnings(object.Name), templateWarnings(ctx, &object.Spec.Template)...)
		},
		update: func(object, before *apps.ReplicaSet) field.ErrorList {
			return appsvalidation.ValidateReplicaSetUpdate(object, before, podOptions(&object.Spec.Template, &before.Spec.Template))
		},
	})
	add(of[*apps.DaemonSet]{
		prepare: func(object, before *apps.DaemonSet) {
			drop(&object.Spec.Template)
			object.Spec.TemplateGeneration = max(object.Spec.TemplateGeneration, 1)
			if before != nil {
				object.Spec.TemplateGeneration = before.Spec.TemplateGeneration + 1 // as if the template had changed
			}
		},
		create: func(object *apps.DaemonSet) field.ErrorList {
			return appsvalidation.ValidateDaemonSet(object, podOptions(&object.Spec.Template, nil))
		},
		warnings: func(ctx context.Context, object *apps.DaemonSet) []string {
			return templateWarnings(ctx, &object.Spec.Template)
		},
		update: func(object, before *apps.DaemonSet) field.ErrorList {
			options := podOptions(&object.Spec.Template, &before.Spec.Template)
			options.AllowInvalidLabelValueInSelector = options.AllowInvalidLabelValueInSelector ||
				metav1validation.LabelSelectorHasInvalidLabelValue(before.Spec.Selector)
			return appsvalidation.ValidateDaemonSetUpdate(object, before, options)
		},
	})
	add(of[*apps.StatefulSet]{
		prepare: func(object, _ *apps.StatefulSet) { drop(&object.Spec.Template) },
		create: func(object *apps.StatefulSet) field.ErrorList {
			return appsvalidation.ValidateStatefulSet(object, appsvalidation.StatefulSetValidationOptions{}, podOptions(&object.Spec.Template, nil))
		},
		warnings: statefulSetWarnings,
		update: func(object, before *apps.StatefulSet) field.ErrorList {
			settings := appsvalidation.StatefulSetValidationOptions{AllowInvalidServiceName: true, SkipValidateVolumeClaimTemplates: true}
			return appsvalidation.ValidateStatefulSetUpdate(object, before, settings, podOptions(&object.Spec.Template, &before.Spec.Template))
		},
	})
	add(of[*core.Pod]{
		prepare: func(object, _ *core.Pod) {
			podutil.DropDisabledPodFields(object, nil)
			podutil.DefaultPodLevelResources(object)
		},
		create: func(object *core.Pod) field.ErrorList {
			options := podutil.GetValidationOptionsFromPodSpecAndMeta(&object.Spec, nil, &object.ObjectMeta, nil)
			options.ResourceIsPod = true
			return corevalidation.ValidatePodCreate(object, options)
		},
		warnings: func(ctx context.Context, object *core.Pod) []string {
			return podutil.GetWarningsForPod(ctx, object, nil)
		},
		update: func(object, before *core.Pod) field.ErrorList {
			options := podutil.GetValidationOptionsFromPodSpecAndMeta(&object.Spec, &before.Spec, &object.ObjectMeta, &before.ObjectMeta)
			options.ResourceIsPod = true
			return corevalidation.ValidatePodUpdate(object, before, options)
		},
	})
	add(of[*core.ReplicationController]{
		prepare: func(object, _ *core.ReplicationController) { drop(object.Spec.Template) },
		create: func(object *core.ReplicationController) field.ErrorList {
			return corevalidation.ValidateReplicationController(object, podOptions(object.Spec.Template, nil))
		},
		warnings: func(ctx context.Context, object *core.ReplicationController) []string {
			return append(nameWarnings(object.Name), templateWarnings(ctx, object.Spec.Template)...)
		},
		update: func(object, before *core.ReplicationController) field.ErrorList {
			return corevalidation.ValidateReplicationControllerUpdate(object, before, podOptions(object.Spec.Template, before.Spec.Template))
		},
	})
	add(of[*core.PodTemplate]{
		prepare: func(object, _ *core.PodTemplate) { drop(&object.Template) },
		create: func(object *core.PodTemplate) field.ErrorList {
			return corevalidation.ValidatePodTemplate(object, podOptions(&object.Template, nil))
		},
		warnings: func(ctx context.Context, object *core.PodTemplate) []string {
			return podutil.GetWarningsForPodTemplate(ctx, field.NewPath("template"), &object.Template, nil)
		},
		update: func(object, before *core.PodTemplate) field.ErrorList {
			return corevalidation.ValidatePodTemplateUpdate(object, before, podOptions(&object.Template, &before.Template))
		},
	})
}

// drop takes out fields of features that are off.
func drop(template *core.PodTemplateSpec) {
	if template != nil {
		podutil.DropDisabledTemplateFields(template, nil)
	}
}

func podOptions(template, before *core.PodTemplateSpec) corevalidation.PodValidationOptions {
	return podutil.GetValidationOptionsFromPodTemplate(template, before)
}

func templateWarnings(ctx context.Context, template *core.PodTemplateSpec) []string {
	return podutil.GetWarningsForPodTemplate(ctx, field.NewPath("spec", "template"), template, nil)
}

func nameWarnings(name string) []string {
	said := validation.IsDNS1123Label(name)
	if len(said) == 0 {
		return nil
	}
	return []string{fmt.Sprintf("metadata.name: this is used in Pod names and hostnames, which can result in surprising behavior; a DNS label is recommended: %v", said)}
}

func jobWarnings(ctx context.Context, name string, path *field.Path, spec *jobSpec) []string {
	return append(nameWarnings(name), jobutil.WarningsForJobSpec(ctx, path, spec, nil)...)
}

func statefulSetWarnings(ctx context.Context, object *apps.StatefulSet) []string {
	all := templateWarnings(ctx, &object.Spec.Template)
	for at, claim := range object.Spec.VolumeClaimTemplates {
		path := field.NewPath("spec", "volumeClaimTemplates").Index(at)
		all = append(all, claimutil.GetWarningsForPersistentVolumeClaimSpec(path, claim.Spec)...)
	}
	if limit := object.Spec.RevisionHistoryLimit; limit != nil && *limit < 0 {
		all = append(all, "spec.revisionHistoryLimit: a negative value retains all historical revisions; a value >= 0 is recommended")
	}
	return all
}
