// The oracle of the tests: it decodes objects strictly, fills in defaults, and hands them to the strategies of the registry,
// as the API server does. The engine redoes what these do, since their packages cannot be built for WebAssembly.
//
// It reads one question a line, {"value": …, "before": …}, and answers each with one line.
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"reflect"

	apierrors "k8s.io/apimachinery/pkg/api/errors"
	metav1 "k8s.io/apimachinery/pkg/apis/meta/v1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	kjson "k8s.io/apimachinery/pkg/runtime/serializer/json"
	"k8s.io/apimachinery/pkg/types"
	request "k8s.io/apiserver/pkg/endpoints/request"
	"k8s.io/apiserver/pkg/registry/rest"
	"k8s.io/apiserver/pkg/warning"
	"k8s.io/kubernetes/pkg/api/legacyscheme"
	"k8s.io/kubernetes/pkg/apis/core"
	"k8s.io/kubernetes/pkg/capabilities"
)

type question struct {
	Value  json.RawMessage `json:"value"`
	Before json.RawMessage `json:"before,omitempty"`
}

type answer struct {
	// Known is false for a kind that has no strategy here.
	Known bool `json:"known"`
	// Decode is why it cannot be decoded at all.
	Decode string `json:"decode,omitempty"`
	// Strict are unknown and duplicate fields.
	Strict   []string     `json:"strict,omitempty"`
	Errors   []fieldError `json:"errors,omitempty"`
	Warnings []string     `json:"warnings,omitempty"`
	Changes  []fieldError `json:"changes,omitempty"`
}

type fieldError struct {
	Type  string `json:"type"`
	Field string `json:"field"`
	Whole string `json:"whole"`
}

func main() {
	capabilities.Setup(true, 0)
	lines := bufio.NewScanner(os.Stdin)
	lines.Buffer(nil, 1<<30)
	out := bufio.NewWriter(os.Stdout)
	defer out.Flush()
	for lines.Scan() {
		var asked question
		if err := json.Unmarshal(lines.Bytes(), &asked); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		text, _ := json.Marshal(judged(asked))
		out.Write(append(text, '\n'))
	}
}

type warnings struct{ all []string }

func (w *warnings) AddWarning(_, text string) { w.all = append(w.all, text) }

func judged(asked question) (said answer) {
	defer func() {
		if r := recover(); r != nil {
			said.Decode = fmt.Sprint("stopped: ", r)
		}
	}()
	object, strategy, strict, err := read(asked.Value)
	if strategy == nil && err == nil {
		return answer{}
	}
	said = answer{Known: true, Strict: strict}
	if err != nil {
		if runtime.IsNotRegisteredError(err) {
			return answer{}
		}
		said.Decode = err.Error()
		return said
	}
	heard := &warnings{}
	ctx := warning.WithWarningRecorder(contextOf(object, strategy), heard)
	if service, is := object.internal.(*core.Service); is {
		allocated(service)
	}
	said.Errors = errorsIn(rest.BeforeCreate(strategy, ctx, object.internal))
	said.Warnings = heard.all
	if asked.Before != nil {
		said.Changes = changes(asked)
	}
	return said
}

func changes(asked question) []fieldError {
	object, strategy, _, err := read(asked.Value)
	before, _, _, failed := read(asked.Before)
	if err != nil || failed != nil || strategy == nil || reflect.TypeOf(object.internal) != reflect.TypeOf(before.internal) {
		return nil
	}
	old := before.internal
	if service, is := old.(*core.Service); is {
		allocated(service)
		assigned(service)
	}
	strategy.PrepareForCreate(contextOf(before, strategy), old)
	if service, is := object.internal.(*core.Service); is {
		patched(service, old.(*core.Service))
	}
	for _, each := range []*decoded{object, before} {
		each.internal.(metav1.Object).SetResourceVersion("1")
	}
	if claim, is := old.(*core.PersistentVolumeClaim); is {
		claim.Status.Phase = core.ClaimBound
		now := object.internal.(*core.PersistentVolumeClaim)
		if now.Spec.StorageClassName == nil {
			now.Spec.StorageClassName = claim.Spec.StorageClassName
		}
		if now.Spec.VolumeName == "" {
			now.Spec.VolumeName = claim.Spec.VolumeName
		}
	}
	return errorsIn(rest.BeforeUpdate(strategy, contextOf(object, strategy), object.internal, old))
}

type decoded struct {
	internal runtime.Object
	kind     schema.GroupVersionKind
}

var decoder = kjson.NewSerializerWithOptions(kjson.DefaultMetaFactory, legacyscheme.Scheme, legacyscheme.Scheme, kjson.SerializerOptions{Strict: true})

func read(text []byte) (*decoded, strategy, []string, error) {
	var strict []string
	object, kind, err := decoder.Decode(text, nil, nil)
	if err != nil {
		said, is := runtime.AsStrictDecodingError(err)
		if !is {
			return nil, nil, nil, err
		}
		for _, each := range said.Errors() {
			strict = append(strict, each.Error())
		}
	}
	legacyscheme.Scheme.Default(object)
	internal, err := legacyscheme.Scheme.ConvertToVersion(object, schema.GroupVersion{Group: kind.Group, Version: runtime.APIVersionInternal})
	if err != nil {
		return nil, nil, nil, err
	}
	found := strategies[kind.GroupKind()]
	if found == nil {
		return nil, nil, nil, nil
	}
	meta := internal.(metav1.Object)
	if meta.GetGenerateName() != "" && meta.GetName() == "" {
		meta.SetName(meta.GetGenerateName() + "abcde")
	}
	meta.SetUID(types.UID("00000000-0000-0000-0000-000000000000"))
	meta.SetCreationTimestamp(metav1.Unix(1_700_000_000, 0))
	meta.SetResourceVersion("")
	return &decoded{internal, *kind}, found, strict, nil
}

func contextOf(object *decoded, strategy strategy) context.Context {
	namespace := ""
	if strategy.NamespaceScoped() {
		namespace = metav1.NamespaceDefault
		if own := object.internal.(metav1.Object).GetNamespace(); own != "" {
			namespace = own
		}
	}
	ctx := request.WithNamespace(context.Background(), namespace)
	return request.WithRequestInfo(ctx, &request.RequestInfo{IsResourceRequest: true, APIGroup: object.kind.Group, APIVersion: object.kind.Version})
}

func errorsIn(err error) []fieldError {
	var status *apierrors.StatusError
	if err == nil {
		return nil
	}
	if !errors.As(err, &status) || status.ErrStatus.Details == nil {
		return []fieldError{{Whole: err.Error()}}
	}
	var all []fieldError
	for _, cause := range status.ErrStatus.Details.Causes {
		all = append(all, fieldError{Type: string(cause.Type), Field: cause.Field, Whole: cause.Field + ": " + cause.Message})
	}
	if len(all) == 0 {
		return []fieldError{{Whole: err.Error()}}
	}
	return all
}
