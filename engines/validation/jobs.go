package main

import (
	"context"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	metav1validation "k8s.io/apimachinery/pkg/apis/meta/v1/validation"
	"k8s.io/apimachinery/pkg/util/validation/field"
	jobutil "k8s.io/kubernetes/pkg/api/job"
	"k8s.io/kubernetes/pkg/apis/batch"
	_ "k8s.io/kubernetes/pkg/apis/batch/install" // its types
	batchvalidation "k8s.io/kubernetes/pkg/apis/batch/validation"
)

type jobSpec = batch.JobSpec

func init() {
	add(of[*batch.Job]{
		prepare: func(object, _ *batch.Job) {
			selectOwnPods(object)
			jobutil.DropDisabledFields(&object.Spec, nil)
			drop(&object.Spec.Template)
		},
		create: func(object *batch.Job) field.ErrorList {
			options := batchvalidation.JobValidationOptions{PodValidationOptions: podOptions(&object.Spec.Template, nil), RequirePrefixedLabels: true}
			return batchvalidation.ValidateJobCreate(object, options)
		},
		warnings: func(ctx context.Context, object *batch.Job) []string {
			return jobWarnings(ctx, object.Name, field.NewPath("spec"), &object.Spec)
		},
		update: func(object, before *batch.Job) field.ErrorList {
			return batchvalidation.ValidateJobUpdate(object, before, jobUpdateOptions(object, before))
		},
	})
	add(of[*batch.CronJob]{
		prepare: func(object, _ *batch.CronJob) {
			jobutil.DropDisabledFields(&object.Spec.JobTemplate.Spec, nil)
			drop(&object.Spec.JobTemplate.Spec.Template)
		},
		create: func(object *batch.CronJob) field.ErrorList {
			return batchvalidation.ValidateCronJobCreate(object, podOptions(&object.Spec.JobTemplate.Spec.Template, nil))
		},
		warnings: func(ctx context.Context, object *batch.CronJob) []string {
			return jobWarnings(ctx, object.Name, field.NewPath("spec", "jobTemplate", "spec"), &object.Spec.JobTemplate.Spec)
		},
		update: func(object, before *batch.CronJob) field.ErrorList {
			options := podOptions(&object.Spec.JobTemplate.Spec.Template, &before.Spec.JobTemplate.Spec.Template)
			return batchvalidation.ValidateCronJobUpdate(object, before, options)
		},
	})
}

// jobUpdateOptions suppose that a suspended Job has not started: only then may its template change.
func jobUpdateOptions(object, before *batch.Job) batchvalidation.JobValidationOptions {
	isSuspended := before.Spec.Suspend != nil && *before.Spec.Suspend
	options := batchvalidation.JobValidationOptions{
		PodValidationOptions:             podOptions(&object.Spec.Template, &before.Spec.Template),
		RequirePrefixedLabels:            true,
		AllowMutableSchedulingDirectives: isSuspended,
		AllowMutablePodResources:         isSuspended,
	}
	options.AllowInvalidLabelValueInSelector = options.AllowInvalidLabelValueInSelector ||
		metav1validation.LabelSelectorHasInvalidLabelValue(before.Spec.Selector)
	return options
}

// selectOwnPods is done by the registry for every Job that does not choose its pods itself.
func selectOwnPods(job *batch.Job) {
	if job.Spec.ManualSelector != nil && *job.Spec.ManualSelector {
		return
	}
	uid := string(job.UID)
	own := map[string]string{
		batch.LegacyJobNameLabel: job.Name, batch.JobNameLabel: job.Name,
		batch.LegacyControllerUidLabel: uid, batch.ControllerUidLabel: uid,
	}
	template := &job.Spec.Template
	if template.Labels == nil {
		template.Labels = map[string]string{}
	}
	for key, value := range own {
		if _, has := template.Labels[key]; !has {
			template.Labels[key] = value
		}
	}
	if job.Spec.Selector == nil {
		job.Spec.Selector = &metav1.LabelSelector{}
	}
	if job.Spec.Selector.MatchLabels == nil {
		job.Spec.Selector.MatchLabels = map[string]string{}
	}
	if _, has := job.Spec.Selector.MatchLabels[batch.ControllerUidLabel]; !has {
		job.Spec.Selector.MatchLabels[batch.ControllerUidLabel] = uid
	}
}
