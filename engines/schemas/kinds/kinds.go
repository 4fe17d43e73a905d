// Package kinds reads which kinds a version of Kubernetes knows, and what its types declare about their life.
package kinds

import (
	"fmt"
	"reflect"
	"strings"

	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	apiextensionsbeta "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1beta1"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/runtime/schema"
	"k8s.io/client-go/kubernetes/scheme"
	aggregation "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
	aggregationbeta "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1beta1"
	"k8s.io/kube-openapi/pkg/util"
)

// Kind is one kind of one version of a group; versions of Kubernetes are "1.16", and empty where they are not declared.
type Kind struct {
	Group       string `json:"group"`
	Version     string `json:"version"`
	Kind        string `json:"kind"`
	Type        string `json:"type"`
	Introduced  string `json:"introduced,omitempty"`
	Deprecated  string `json:"deprecated,omitempty"`
	Removed     string `json:"removed,omitempty"`
	Replacement string `json:"replacement,omitempty"`
}

// What k8s.io/api generates for types that do not stay for ever.
type introduced interface{ APILifecycleIntroduced() (int, int) }
type deprecated interface{ APILifecycleDeprecated() (int, int) }
type removed interface{ APILifecycleRemoved() (int, int) }
type replaced interface {
	APILifecycleReplacement() schema.GroupVersionKind
}

// Newer versions name the definition of a type by a method; before, it was the path of its Go package.
type named interface{ OpenAPIModelName() string }

// All are the types with metadata of their own; lists and options of requests have none.
func All() []Kind {
	known := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{
		scheme.AddToScheme,
		apiextensions.AddToScheme, apiextensionsbeta.AddToScheme,
		aggregation.AddToScheme, aggregationbeta.AddToScheme,
	} {
		if err := add(known); err != nil {
			panic(err)
		}
	}
	var found []Kind
	for each, goType := range known.AllKnownTypes() {
		if each.Version == runtime.APIVersionInternal || !hasMetadata(goType) {
			continue
		}
		found = append(found, kindOf(each, goType))
	}
	return found
}

func hasMetadata(goType reflect.Type) bool {
	field, has := goType.FieldByName("ObjectMeta")
	return has && field.Anonymous
}

func kindOf(of schema.GroupVersionKind, goType reflect.Type) Kind {
	answer := Kind{Group: of.Group, Version: of.Version, Kind: of.Kind}
	object := reflect.New(goType).Interface()
	answer.Type = Name(goType.PkgPath() + "." + goType.Name())
	if is, ok := object.(named); ok {
		answer.Type = is.OpenAPIModelName()
	}
	if is, ok := object.(introduced); ok {
		answer.Introduced = release(is.APILifecycleIntroduced())
	}
	if is, ok := object.(deprecated); ok {
		answer.Deprecated = release(is.APILifecycleDeprecated())
	}
	if is, ok := object.(removed); ok {
		answer.Removed = release(is.APILifecycleRemoved())
	}
	if is, ok := object.(replaced); ok {
		by := is.APILifecycleReplacement()
		answer.Replacement = strings.TrimPrefix(by.Group+"/", "/") + by.Version + "/" + by.Kind
	}
	return answer
}

// Name is the published name of a definition: io.k8s.api.apps.v1.Deployment.
func Name(of string) string {
	if !strings.Contains(of, "/") {
		return of
	}
	return util.ToRESTFriendlyName(of)
}

func release(major, minor int) string {
	return fmt.Sprintf("%d.%d", major, minor)
}
