package main

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
)

// expectation is a note in a file of the shop: `prod:Deployment.checkout/spec/replicas` says that in the overlay `prod`
// this field of the Deployment whose name holds `checkout` comes from the line of the note.
var expectation = regexp.MustCompile(`\b(prod|staging|both):(\w+)\.([\w-]+)(/\S+)`)

func TestEachFieldOfTheShopComesFromTheLineThatSaysSo(t *testing.T) {
	for _, overlay := range []string{"prod", "staging"} {
		want := map[string]string{}
		for note, place := range notes(t, overlay) {
			want[note] = place
		}
		expectPlaces(t, shopBuild(t, overlay), want)
		if len(want) < 25 {
			t.Errorf("%s: only %d fields were checked", overlay, len(want))
		}
	}
}

func TestFieldsOfTheShopWithoutRoomForANote(t *testing.T) {
	expectPlaces(t, shopBuild(t, "prod"), map[string]string{
		"ConfigMap.flags/data/MAX_ITEMS":                                                   "base/limits.env:2",
		"Deployment.checkout/spec/template/spec/containers/1/readinessProbe":               "overlays/prod/probe.json:5",
		"Deployment.checkout/spec/template/spec/containers/1/readinessProbe/httpGet/port":  "overlays/prod/probe.json:6",
		"Deployment.checkout/spec/template/spec/containers/1/readinessProbe/periodSeconds": "overlays/prod/probe.json:7",
		"Deployment.checkout/spec/template/spec/containers/1":                              "base/checkout.yaml:28",
		"Deployment.checkout/spec/template/spec/containers/0":                              "components/metrics/sidecar.yaml:9",
		"ConfigMap.flags/data": "base/kustomization.yaml:13",
		"ConfigMap.flags/kind": "base/kustomization.yaml:13",
	})
}

func TestEveryLineOfTheShopHasASource(t *testing.T) {
	for _, overlay := range []string{"prod", "staging"} {
		answer := shopBuild(t, overlay)
		lines, mapped := share(answer)
		if mapped != lines || answer.Fallbacks != 0 {
			t.Errorf("%s: %d of %d lines, %d objects fall back\n%s", overlay, mapped, lines, answer.Fallbacks, listing(answer))
		}
		unmarked := shopBuild(t, overlay, false)
		if unmarked.Output != answer.Output || unmarked.Lines != nil {
			t.Errorf("%s: asking for lines changes the output", overlay)
		}
	}
}

func shopBuild(t *testing.T, overlay string, marked ...bool) reply {
	t.Helper()
	bridge.Root = "testdata/shop"
	answer := ask(t, buildRequest{Path: "overlays/" + overlay, Marked: len(marked) == 0})
	if !answer.OK {
		t.Fatalf("%s does not build: %+v", overlay, answer.Error)
	}
	return answer
}

// notes are the expectations for an overlay and the lines they stand on.
func notes(t *testing.T, overlay string) map[string]string {
	t.Helper()
	found := map[string]string{}
	err := filepath.WalkDir("testdata/shop", func(file string, entry os.DirEntry, err error) error {
		if err != nil || entry.IsDir() {
			return err
		}
		text, err := os.ReadFile(file)
		if err != nil {
			return err
		}
		name, err := filepath.Rel("testdata/shop", file)
		for number, line := range strings.Split(string(text), "\n") {
			for _, note := range expectation.FindAllStringSubmatch(line, -1) {
				if note[1] == overlay || note[1] == "both" {
					field := note[2] + "." + note[3] + note[4]
					if overlay == "prod" && note[1] == "both" { // there the exporter stands before
						field = strings.Replace(field, "/containers/0", "/containers/1", 1)
					}
					found[field] = fmt.Sprintf("%s:%d", name, number+1)
				}
			}
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}
