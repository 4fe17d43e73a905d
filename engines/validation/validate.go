package main

import (
	"context"
	"encoding/json"
	"fmt"

	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
	"seaworthy.dev/engines/internal/wire"
)

type validateRequest struct {
	Objects []askedObject `json:"objects"`
}

type askedObject struct {
	Value json.RawMessage `json:"value"`
	// Before is the same object as it is deployed now.
	Before json.RawMessage `json:"before,omitempty"`
}

type validateAnswer struct {
	// Objects are in the order of the request.
	Objects []validatedObject `json:"objects"`
}

type validatedObject struct {
	// Unread is why the object could not be decoded; nothing else is known of it then.
	Unread   string    `json:"unread,omitempty"`
	Errors   []refusal `json:"errors"`
	Warnings []string  `json:"warnings"`
	Changes  []refusal `json:"changes"`
}

// refusal is one error of the API server.
type refusal struct {
	Type string `json:"type"`
	// Field is empty for the whole object.
	Field  string `json:"field"`
	Detail string `json:"detail"`
	// Found is the value that is refused, if it is a text, a number or a boolean.
	Found string `json:"found,omitempty"`
	// Whole is the error as the API server words it.
	Whole string `json:"whole"`
}

func validateAll(request []byte) (any, error) {
	asked, err := wire.Decode[validateRequest](request)
	if err != nil {
		return nil, err
	}
	answer := validateAnswer{Objects: make([]validatedObject, len(asked.Objects))}
	for at, each := range asked.Objects {
		answer.Objects[at] = validated(each)
	}
	return answer, nil
}

// validated never panics: a fault in one object leaves the others their answers.
func validated(asked askedObject) (answer validatedObject) {
	defer func() {
		if r := recover(); r != nil {
			answer = validatedObject{Unread: fmt.Sprintf("the validation of Kubernetes stopped: %v", r)}
		}
		answer.Errors, answer.Changes = some(answer.Errors), some(answer.Changes)
		answer.Warnings = some(answer.Warnings)
	}()
	object, err := read(asked.Value)
	if err != nil {
		return validatedObject{Unread: err.Error()}
	}
	ctx := context.Background()
	answer.Errors, answer.Warnings = created(ctx, object)
	if asked.Before == nil {
		return answer
	}
	before, err := read(asked.Before)
	if err != nil {
		return answer
	}
	// decoded once more: creating it has filled in fields
	if object, err = read(asked.Value); err == nil {
		answer.Changes = without(changed(ctx, object, before), answer.Errors)
	}
	return answer
}

func created(ctx context.Context, object *known) ([]refusal, []string) {
	object.kind.prepare(object.internal, nil)
	errs := object.kind.create(ctx, object.internal)
	if len(errs) == 0 {
		errs = metaErrors(object)
	}
	errs = enforced(ctx, errs, object, nil)
	if len(errs) > 0 {
		return refusals(errs), nil // the API server warns of nothing that it refuses
	}
	return nil, object.kind.warnings(ctx, object.internal)
}

func changed(ctx context.Context, object, before *known) []refusal {
	if object.kind != before.kind || !object.kind.isUpdated(object.internal) {
		return nil
	}
	for _, each := range []*known{object, before} {
		each.internal.(metav1.Object).SetResourceVersion("1") // updates are refused without one
	}
	before.kind.prepare(before.internal, nil)
	before.kind.allocate(before.internal)
	object.kind.prepare(object.internal, before.internal)
	return refusals(enforced(ctx, object.kind.update(ctx, object.internal, before.internal), object, before))
}

// enforced adds what declarative validation says, and leaves out what it says twice, as the registry does.
func enforced(ctx context.Context, errs field.ErrorList, object, before *known) field.ErrorList {
	errs = errs.MarkFromImperative()
	said := enforcedOnly(ctx, declared(ctx, object, before))
	return append(withoutCovered(ctx, errs, said), said...)
}

func declared(ctx context.Context, object, before *known) field.ErrorList {
	versioned, err := scheme.ConvertToVersion(object.internal, object.version)
	if err != nil {
		return nil
	}
	if before == nil {
		return scheme.Validate(ctx, options, versioned)
	}
	var old runtime.Object
	if old, err = scheme.ConvertToVersion(before.internal, object.version); err != nil {
		return nil
	}
	return scheme.ValidateUpdate(ctx, options, versioned, old)
}

func refusals(errs field.ErrorList) []refusal {
	all := make([]refusal, 0, len(errs))
	for _, each := range errs {
		if each.Type == field.ErrorTypeInternal {
			continue // of the API server, not of the object
		}
		all = append(all, refusal{Type: string(each.Type), Field: each.Field, Detail: each.Detail, Found: plain(each.BadValue), Whole: each.Error()})
	}
	return all
}

func plain(value any) string {
	switch found := value.(type) {
	case string:
		return found
	case bool, int, int32, int64, float64:
		return fmt.Sprint(found)
	}
	return ""
}

// without leaves out what is wrong with the object whatever was there before.
func without(all, known []refusal) []refusal {
	said := map[string]bool{}
	for _, each := range known {
		said[each.Field+each.Type] = true
	}
	var left []refusal
	for _, each := range all {
		if !said[each.Field+each.Type] {
			left = append(left, each)
		}
	}
	return left
}

func some[T any](all []T) []T {
	if all == nil {
		return []T{}
	}
	return all
}
