package schematest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"
)

type comparison struct {
	reader      *Reader
	differences []string
	visiting    []reflect.Type // a struct may hold itself
	err         error
}

func (c *comparison) note(at, format string, words ...any) {
	c.differences = append(c.differences, at+": "+fmt.Sprintf(format, words...))
}

// values compares what a type is written as with a schema.
func (c *comparison) values(at string, wanted *schema, of reflect.Type) {
	for of.Kind() == reflect.Pointer {
		of = of.Elem()
	}
	found, err := c.reader.resolved(wanted.file, wanted)
	if err != nil {
		c.err = err
		return
	}
	switch kind := kindOf(found); {
	case kind == "any": // whatever the tool inside writes
	case kind != typeOf(of):
		c.note(at, "the schema says %s, Go has %s", kind, of)
	case kind == "map":
		c.values(at+"{}", c.inside(found, found.Additional), of.Elem())
	case kind == "array" || kind == "triple":
		c.values(at+"[]", c.inside(found, found.Items), of.Elem())
	case kind == "object" && of.Kind() == reflect.Struct:
		c.fields(at, found, of)
	}
}

// inside is a part of a schema, which stands in the same file unless it came from another by a reference.
func (c *comparison) inside(of, part *schema) *schema {
	copied := *part
	copied.file = cmp.Or(part.file, of.file)
	return &copied
}

// fields compares the fields of a struct, those of embedded structs included, with the properties of an object.
func (c *comparison) fields(at string, wanted *schema, of reflect.Type) {
	if slices.Contains(c.visiting, of) {
		return
	}
	c.visiting = append(c.visiting, of)
	defer func() { c.visiting = c.visiting[:len(c.visiting)-1] }()
	own := fieldsOf(of)
	for _, name := range slices.Sorted(maps.Keys(wanted.Properties)) {
		field, found := own[name]
		if !found {
			c.note(at, "Go has no field %s", name)
			continue
		}
		if required := slices.Contains(wanted.Required, name); required == field.omitted {
			c.note(at+"."+name, "the schema says required: %t, Go says omitempty: %t", required, field.omitted)
		}
		c.values(at+"."+name, c.inside(wanted, wanted.Properties[name]), field.of)
	}
	for _, name := range slices.Sorted(maps.Keys(own)) {
		if wanted.Properties[name] == nil {
			c.note(at, "the schema has no field %s", name)
		}
	}
}

// field is a field of a struct as JSON has it.
type field struct {
	of      reflect.Type
	omitted bool // when it is empty
}

func fieldsOf(of reflect.Type) map[string]field {
	all := map[string]field{}
	for i := range of.NumField() {
		each := of.Field(i)
		if each.Anonymous {
			maps.Copy(all, fieldsOf(each.Type))
			continue
		}
		name, options, tagged := strings.Cut(each.Tag.Get("json"), ",")
		if !each.IsExported() || name == "-" {
			continue
		}
		if name == "" {
			name = each.Name
		}
		all[name] = field{each.Type, tagged && strings.Contains(options, "omitempty")}
	}
	return all
}

// kindOf names what a schema describes.
func kindOf(of *schema) string {
	switch {
	case len(of.Enum) > 0:
		return "string"
	case of.Type == "":
		return "any"
	case of.Type == "object" && of.Additional != nil:
		return "map"
	case of.Type == "object" && of.Properties == nil:
		return "any"
	case of.Type == "array" && of.MinItems == 3:
		return "triple"
	}
	return of.Type
}

// typeOf names what a type is written as, in the same words.
func typeOf(of reflect.Type) string {
	if of == reflect.TypeFor[json.RawMessage]() {
		return "any"
	}
	switch of.Kind() {
	case reflect.String:
		return "string"
	case reflect.Bool:
		return "boolean"
	case reflect.Int, reflect.Int64:
		return "integer"
	case reflect.Slice:
		return "array"
	case reflect.Array:
		if of.Len() == 3 {
			return "triple"
		}
		return of.String()
	case reflect.Map:
		return "map"
	case reflect.Struct:
		return "object"
	}
	return of.String()
}
