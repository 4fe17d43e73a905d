package main

import (
	"context"
	"reflect"

	"k8s.io/apimachinery/pkg/runtime"
	"k8s.io/apimachinery/pkg/util/validation/field"
)

// kind is what the registry of the API server does with the objects of a kind; its packages cannot be built for WebAssembly.
type kind struct {
	isClusterScoped bool
	prepare         func(object, before runtime.Object)
	allocate        func(object runtime.Object)
	create          func(ctx context.Context, object runtime.Object) field.ErrorList
	warnings        func(ctx context.Context, object runtime.Object) []string
	update          func(ctx context.Context, object, before runtime.Object) field.ErrorList
	isUpdated       func(object runtime.Object) bool
}

// of is a kind with the type of its objects; what is missing does nothing.
type of[T runtime.Object] struct {
	isClusterScoped bool
	// prepare is what is filled in and dropped before validation; before is nil for a new object.
	prepare func(object, before T)
	// allocate fills in what a cluster has chosen for an object that is deployed.
	allocate func(object T)
	create   func(object T) field.ErrorList
	warnings func(ctx context.Context, object T) []string
	update   func(object, before T) field.ErrorList
}

// kinds are found by the internal type of their objects.
var kinds = map[reflect.Type]*kind{}

// empty is the object of T that stands for none.
func empty[T any]() (none T) { return none }

func add[T runtime.Object](typed of[T]) {
	kinds[reflect.TypeFor[T]()] = &kind{
		isClusterScoped: typed.isClusterScoped,
		prepare: func(object, before runtime.Object) {
			if typed.prepare == nil {
				return
			}
			old := empty[T]()
			if before != nil {
				old = before.(T)
			}
			typed.prepare(object.(T), old)
		},
		allocate: func(object runtime.Object) {
			if typed.allocate != nil {
				typed.allocate(object.(T))
			}
		},
		create: func(_ context.Context, object runtime.Object) field.ErrorList { return typed.create(object.(T)) },
		warnings: func(ctx context.Context, object runtime.Object) []string {
			if typed.warnings == nil {
				return nil
			}
			return typed.warnings(ctx, object.(T))
		},
		update: func(_ context.Context, object, before runtime.Object) field.ErrorList {
			return typed.update(object.(T), before.(T))
		},
		isUpdated: func(runtime.Object) bool { return typed.update != nil },
	}
}
