package main

import (
	"encoding/json"
	"sort"
	"strings"
)

type schema = map[string]any

// kept are the keywords that say what a value may be.
var kept = []string{"type", "format", "enum", "required", "$ref", "x-kubernetes-list-map-keys"}

const (
	meta       = "io.k8s.apimachinery.pkg."
	extensions = "io.k8s.apiextensions-apiserver.pkg.apis.apiextensions."
)

// special are types that read JSON in a way of their own. Each is written as a structural schema would say it.
var special = map[string]schema{
	meta + "api.resource.Quantity":                      {"format": "quantity"},
	meta + "util.intstr.IntOrString":                    {"x-kubernetes-int-or-string": true},
	meta + "runtime.RawExtension":                       open,
	meta + "apis.meta.v1.FieldsV1":                      open,
	extensions + "v1.JSON":                              open,
	extensions + "v1beta1.JSON":                         open,
	extensions + "v1.JSONSchemaPropsOrArray":            open,
	extensions + "v1.JSONSchemaPropsOrBool":             open,
	extensions + "v1.JSONSchemaPropsOrStringArray":      open,
	extensions + "v1beta1.JSONSchemaPropsOrArray":       open,
	extensions + "v1beta1.JSONSchemaPropsOrBool":        open,
	extensions + "v1beta1.JSONSchemaPropsOrStringArray": open,
}

var open = schema{"x-kubernetes-preserve-unknown-fields": true}

// compact is a schema without what is said to people. What the status of an object holds is not judged.
func compact(name string, full schema, isRoot bool) schema {
	if known, is := special[name]; is {
		return known
	}
	answer := compactField(full)
	if fields, has := answer["properties"].(schema); has && isRoot {
		if _, has := fields["status"]; has {
			fields["status"] = open
		}
	}
	if required, has := answer["required"].([]any); has {
		answer["required"] = demanded(name, required)
		if len(answer["required"].([]any)) == 0 {
			delete(answer, "required")
		}
	}
	return answer
}

func compactField(full schema) schema {
	answer := schema{}
	for _, key := range kept {
		if value, has := full[key]; has {
			answer[key] = value
		}
	}
	if list, _ := full["x-kubernetes-list-type"].(string); list == "map" || list == "set" {
		answer["x-kubernetes-list-type"] = list
	}
	if text, is := full["default"].(string); is && text != "" {
		answer["default"] = text // of a key of a list
	}
	if fields, has := full["properties"].(map[string]any); has {
		inner := schema{}
		for key, field := range fields {
			inner[key] = compactField(field.(map[string]any))
		}
		answer["properties"] = inner
	}
	for _, key := range []string{"items", "additionalProperties"} {
		if field, is := full[key].(map[string]any); is {
			answer[key] = compactField(field)
		}
	}
	return answer
}

// demanded are the required fields without those that the API server takes when they are missing.
func demanded(name string, required []any) []any {
	left := []any{}
	for _, each := range required {
		if !optional[name+"."+each.(string)] {
			left = append(left, each)
		}
	}
	return left
}

// text is the schema as JSON, the same each time.
func text(of schema) string {
	var written strings.Builder
	encoder := json.NewEncoder(&written) // sorts keys
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(of); err != nil {
		panic(err)
	}
	return strings.TrimSpace(written.String())
}

// references are the names of the definitions that a schema uses.
func references(of schema) []string {
	var found []string
	if name, is := of["$ref"].(string); is {
		found = append(found, name)
	}
	for _, key := range []string{"items", "additionalProperties"} {
		if field, is := of[key].(schema); is {
			found = append(found, references(field)...)
		}
	}
	if fields, is := of["properties"].(schema); is {
		for _, field := range fields {
			found = append(found, references(field.(schema))...)
		}
	}
	sort.Strings(found)
	return found
}
