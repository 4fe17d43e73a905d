package main

import (
	"maps"
	"slices"

	"github.com/open-policy-agent/opa/v1/ast"

	"seaworthy.dev/engines/internal/wire"
)

// annotation is one METADATA block and where it stands.
type annotation struct {
	File        string           `json:"file"`
	Row         int              `json:"row"`  // 1-based
	Path        string           `json:"path"` // what it describes, such as data.seaworthy.rules.hpa
	Annotations *ast.Annotations `json:"annotations"`
}

// inspected is what one module holds.
type inspected struct {
	File    string          `json:"file"`
	Package []string        `json:"package"` // without data
	Rego    string          `json:"rego"`    // the version it reads as: v0 or v1
	Rules   []inspectedRule `json:"rules"`
	Data    []string        `json:"data"` // the first keys of data that it names, sorted
}

// inspectedRule is one definition of a rule; a rule may have several.
type inspectedRule struct {
	Name string `json:"name"`
	Row  int    `json:"row"` // 1-based
}

type inspectAnswer struct {
	Annotations []annotation `json:"annotations"`
	Modules     []inspected  `json:"modules"`
}

func inspect(body []byte) (any, error) {
	asked, err := wire.Decode[policies](body)
	if err != nil {
		return nil, err
	}
	modules, err := asked.parsed()
	if err != nil {
		return nil, err
	}
	answer := inspectAnswer{annotationsOf(modules), []inspected{}}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		answer.Modules = append(answer.Modules, inspectModule(path, modules[path]))
	}
	return answer, nil
}

func inspectModule(path string, module *ast.Module) inspected {
	found := inspected{File: path, Package: keysOf(module.Package.Path), Rego: "v1", Rules: []inspectedRule{}, Data: []string{}}
	if module.RegoVersion() == ast.RegoV0 {
		found.Rego = "v0"
	}
	for _, rule := range module.Rules {
		if name := rule.Head.Name.String(); name != "" {
			found.Rules = append(found.Rules, inspectedRule{name, rule.Location.Row})
		}
	}
	named := map[string]bool{}
	note := func(ref ast.Ref) bool {
		if keys := keysOf(ref); len(keys) > 0 {
			named[keys[0]] = true
		}
		return false
	}
	for _, each := range module.Imports { // the package itself is such a reference too
		ast.WalkRefs(each, note)
	}
	for _, rule := range module.Rules {
		ast.WalkRefs(rule, note)
	}
	found.Data = append(found.Data, slices.Sorted(maps.Keys(named))...)
	return found
}

// keysOf lists the constant keys at the beginning of a reference into data.
func keysOf(ref ast.Ref) []string {
	keys := []string{}
	if len(ref) == 0 || !ref[0].Equal(ast.DefaultRootDocument) {
		return keys
	}
	for _, term := range ref[1:] {
		key, isText := term.Value.(ast.String)
		if !isText {
			break
		}
		keys = append(keys, string(key))
	}
	return keys
}

func annotationsOf(modules map[string]*ast.Module) []annotation {
	found := []annotation{}
	for _, path := range slices.Sorted(maps.Keys(modules)) {
		for _, each := range modules[path].Annotations {
			described := annotation{File: path, Annotations: each}
			if target := each.GetTargetPath(); target != nil {
				described.Path = target.String()
			}
			if each.Location != nil {
				described.Row = each.Location.Row
			}
			found = append(found, described)
		}
	}
	return found
}
