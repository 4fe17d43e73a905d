package main

import (
	"context"
	"errors"
	"fmt"
	"reflect"

	"k8s.io/apimachinery/pkg/api/validate"
	"k8s.io/apimachinery/pkg/api/validate/content"
	apivalidation "k8s.io/apimachinery/pkg/api/validation"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	kjson "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/types"
	"k8s.io/apimachinery/pkg/util/validation/field"
	utilfeature "k8s.io/apiserver/pkg/util/feature"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/capabilities"
)

// Whether containers may be privileged is a flag of the API server, and on in every distribution.
func init() { capabilities.Setup(true, 0) }

var scheme = legacyscheme.Scheme

// decoder reads unknown and duplicate fields over: the schemas say them.
var decoder = kjson.NewSerializerWithOptions(kjson.DefaultMetaFactory, scheme, scheme, kjson.SerializerOptions{})

// known is an object of a kind that is validated.
type known struct {
	kind     *kind
	internal runtime.Object
	version  schema.GroupVersion
}

// someUID stands for what the API server would draw; the same for an object and what it was before.
const someUID = types.UID("00000000-0000-0000-0000-000000000000")

// read decodes an object, fills in defaults, and drops what is not taken from a client.
func read(text []byte) (*known, error) {
	object, gvk, err := decoder.Decode(text, nil, nil)
	if err != nil {
		return nil, err
	}
	scheme.Default(object)
	internal, err := scheme.ConvertToVersion(object, schema.GroupVersion{Group: gvk.Group, Version: runtime.APIVersionInternal})
	if err != nil {
		return nil, err
	}
	found := kinds[reflect.TypeOf(internal)]
	if found == nil {
		return nil, fmt.Errorf("%s is not validated", gvk.Kind)
	}
	meta, is := internal.(metav1.Object)
	if !is {
		return nil, errors.New("it has no metadata")
	}
	fillIn(meta, found)
	if status := reflect.ValueOf(internal).Elem().FieldByName("Status"); status.IsValid() {
		status.SetZero()
	}
	return &known{kind: found, internal: internal, version: gvk.GroupVersion()}, nil
}

func fillIn(meta metav1.Object, found *kind) {
	if meta.GetGenerateName() != "" && meta.GetName() == "" {
		meta.SetName(meta.GetGenerateName() + "abcde")
	}
	if found.isClusterScoped {
		meta.SetNamespace("")
	} else if meta.GetNamespace() == "" {
		meta.SetNamespace(metav1.NamespaceDefault)
	}
	meta.SetUID(someUID)
	meta.SetResourceVersion("")
	meta.SetManagedFields(nil)
	meta.SetGeneration(1)
}

// metaErrors are what holds for the metadata of every object.
func metaErrors(object *known) field.ErrorList {
	name := func(name string, isPrefix bool) []string {
		if isPrefix {
			return content.IsPathSegmentPrefix(name)
		}
		return content.IsPathSegmentName(name)
	}
	meta := object.internal.(metav1.Object)
	return apivalidation.ValidateObjectMetaAccessor(meta, !object.kind.isClusterScoped, name, field.NewPath("metadata"))
}

// options are the features that are on by default.
var options = func() map[string]bool {
	all := map[string]bool{}
	for name := range utilfeature.DefaultMutableFeatureGate.GetAll() {
		all[string(name)] = utilfeature.DefaultFeatureGate.Enabled(name)
	}
	return all
}()

func enforcedOnly(ctx context.Context, errs field.ErrorList) field.ErrorList {
	return validate.FilterEnforcedDeclarativeErrors(ctx, errs, true)
}

func withoutCovered(ctx context.Context, errs, said field.ErrorList) field.ErrorList {
	return validate.FilterCoveredHandwrittenErrors(ctx, errs, said, true)
}
