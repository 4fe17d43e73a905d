package main

import (
	"fmt"
	"reflect"
	"sort"

	apiextensions "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1"
	apiextensionsbeta "k8s.io/apiextensions-apiserver/pkg/apis/apiextensions/v1beta1"
	extensionclient "k8s.io/apiextensions-apiserver/pkg/client/clientset/clientset"
	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/client-go/kubernetes"
	"k8s.io/client-go/kubernetes/scheme"
	aggregation "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1"
	aggregationbeta "k8s.io/kube-aggregator/pkg/apis/apiregistration/v1beta1"
	aggregationclient "k8s.io/kube-aggregator/pkg/client/clientset_generated/clientset"
)

type resourceType struct{ group, kind, scope string }

// clientsets are those of the API server and of the two servers inside it: CustomResourceDefinitions and APIServices.
var clientsets = []reflect.Type{
	reflect.TypeFor[kubernetes.Interface](),
	reflect.TypeFor[extensionclient.Interface](),
	reflect.TypeFor[aggregationclient.Interface](),
}

// builtInTypes returns every type once, sorted by group and kind. Fails when two versions of a type differ in scope.
func builtInTypes() ([]resourceType, error) {
	known, err := newScheme()
	if err != nil {
		return nil, err
	}
	scopes := map[[2]string]string{}
	for _, clientset := range clientsets {
		for _, client := range resourceClients(clientset) {
			object := objectOf(client.Type.Out(0))
			if object == nil {
				continue
			}
			kinds, _, err := known.ObjectKinds(object)
			if err != nil {
				return nil, err
			}
			key := [2]string{kinds[0].Group, kinds[0].Kind}
			scope := scopeOf(client)
			if before, twice := scopes[key]; twice && before != scope {
				return nil, fmt.Errorf("%v is both %s and %s", key, before, scope)
			}
			scopes[key] = scope
		}
	}
	return sorted(scopes), nil
}

func newScheme() (*runtime.Scheme, error) {
	known := runtime.NewScheme()
	for _, add := range []func(*runtime.Scheme) error{
		scheme.AddToScheme,
		apiextensions.AddToScheme, apiextensionsbeta.AddToScheme,
		aggregation.AddToScheme, aggregationbeta.AddToScheme,
	} {
		if err := add(known); err != nil {
			return nil, err
		}
	}
	return known, nil
}

// resourceClients are the methods of the group versions of a clientset that open one resource: `Pods(namespace)`, `Nodes()`.
func resourceClients(clientset reflect.Type) []reflect.Method {
	var found []reflect.Method
	for version := range clientset.Methods() {
		if version.Type.NumIn() != 0 || version.Name == "Discovery" {
			continue
		}
		for method := range version.Type.Out(0).Methods() {
			if method.Name != "RESTClient" && method.Type.NumOut() == 1 {
				found = append(found, method)
			}
		}
	}
	return found
}

// objectOf is an object of the resource; nil for one that can be neither read nor created, such as an Eviction.
func objectOf(client reflect.Type) runtime.Object {
	for _, name := range []string{"Get", "Create"} {
		method, found := client.MethodByName(name)
		if !found {
			continue
		}
		object, isObject := reflect.New(method.Type.Out(0).Elem()).Interface().(runtime.Object)
		if isObject {
			return object
		}
	}
	return nil
}

func scopeOf(client reflect.Method) string {
	if client.Type.NumIn() == 1 {
		return "Namespaced"
	}
	return "Cluster"
}

func sorted(scopes map[[2]string]string) []resourceType {
	types := make([]resourceType, 0, len(scopes))
	for key, scope := range scopes {
		types = append(types, resourceType{key[0], key[1], scope})
	}
	sort.Slice(types, func(a, b int) bool {
		if types[a].group != types[b].group {
			return types[a].group < types[b].group
		}
		return types[a].kind < types[b].kind
	})
	return types
}
