package main

import (
	"fmt"
	"path"
	"regexp"
	"strconv"
	"strings"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

var (
	malformed    = regexp.MustCompile(`yaml: line (\d+): (.*?) in File: (\S+)`)
	malformedOf  = regexp.MustCompile(`(?:MalformedYAMLError|invalid Kustomization): (.*?)(?: in File: (\S+))?$`)
	unknownField = regexp.MustCompile(`unknown field "([^"]+)"`)
	patchTarget  = regexp.MustCompile(`no (?:resource )?matches for (?:Id |OriginalId )?(\w+)\.[^/]*/([^\s;,"]+)\.(?:\[noNs\]|[\w-]+)`)
	fileQuoted   = regexp.MustCompile(`(?:file|from|from file|path|resource) '?"?([\w./@+-]+\.(?:ya?ml|json))`)
)

// explain turns Kustomize's error into what happened, where, and what to do.
func explain(file string, err error) error {
	words := err.Error()
	if refused := inflating.refused; refused != nil {
		refused.Detail = words
		return refused
	}
	seen := survey{seen: map[string]bool{}}
	if found := seen.visit(file, nil); found != nil {
		found.Detail = words
		return found
	}
	failure := &wire.Error{Code: wire.BuildFailed, Message: "the kustomization does not build: " + lastLink(words), File: file, Line: 1, Detail: words}
	if found := malformed.FindStringSubmatch(words); found != nil {
		failure.Code = wire.YAMLInvalid
		failure.Message = "not valid YAML: " + found[2]
		failure.File = nearestFile(file, found[3])
		failure.Line, _ = strconv.Atoi(found[1])
	} else if found := malformedOf.FindStringSubmatch(words); found != nil && found[2] != "" {
		failure.File = nearestFile(file, found[2])
	} else if found := unknownField.FindStringSubmatch(words); found != nil {
		failure.Code = wire.Kustomization
		failure.Message = fmt.Sprintf("unknown field %q in the kustomization", found[1])
		failure.Line = lineWith(file, found[1]+":")
	} else if found := patchTarget.FindStringSubmatch(words); found != nil {
		failure.Message = fmt.Sprintf("a patch finds no %s named %s", found[1], found[2])
		failure.Hint = "correct the name or the kind in the patch's target"
		failure.File, failure.Line = seen.patchOf(file, found[1], found[2])
	} else if found := fileQuoted.FindAllStringSubmatch(words, -1); found != nil {
		if at := lineWith(file, path.Base(found[len(found)-1][1])); at > 1 {
			failure.Line = at
		}
	}
	return failure
}

// lastLink keeps the end of a chain of errors, where the cause stands.
func lastLink(words string) string {
	words = strings.Join(strings.Fields(words), " ")
	for _, noise := range []string{"accumulating resources: ", "accumulation err=", "recursed accumulation of path "} {
		if at := strings.LastIndex(words, noise); at >= 0 && at+len(noise) < len(words) {
			words = words[at+len(noise):]
		}
	}
	return words
}

func nearestFile(kustomization, name string) string {
	for _, candidate := range []string{path.Join(path.Dir(kustomization), name), bridge.Clean(name)} {
		if info, err := bridge.Stat(candidate); err == nil && info != nil && !info.Dir {
			return candidate
		}
	}
	return kustomization
}

// lineWith finds the first line that holds the text; 1 when there is none.
func lineWith(file, text string) int {
	content, err := bridge.Read(file)
	if err != nil {
		return 1
	}
	for number, line := range strings.Split(string(content), "\n") {
		if strings.Contains(line, text) {
			return number + 1
		}
	}
	return 1
}
