package main

import (
	"archive/tar"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"seaworthy.dev/engines/internal/bridge"
	"seaworthy.dev/engines/internal/wire"
)

// shop copies the example repository to a folder of its own, with some files changed; an empty text removes a file.
func shop(t *testing.T, changes map[string]string) string {
	t.Helper()
	root := t.TempDir()
	if err := os.CopyFS(root, os.DirFS("testdata/shop")); err != nil {
		t.Fatal(err)
	}
	for name, text := range changes {
		file := filepath.Join(root, name)
		if text == "" {
			if err := os.RemoveAll(file); err != nil {
				t.Fatal(err)
			}
			continue
		}
		if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(file, []byte(text), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	before := bridge.Root
	bridge.Root = root
	t.Cleanup(func() { bridge.Root = before })
	return root
}

// packed is a chart archive with the files, whose names begin with the chart's.
func packed(t *testing.T, files map[string]string) string {
	t.Helper()
	var archived bytes.Buffer
	zipped := gzip.NewWriter(&archived)
	writer := tar.NewWriter(zipped)
	for _, name := range sortedKeys(files) {
		header := &tar.Header{Name: name, Mode: 0o644, Size: int64(len(files[name]))}
		if err := errors.Join(writer.WriteHeader(header), writeAll(writer, files[name])); err != nil {
			t.Fatal(err)
		}
	}
	if err := errors.Join(writer.Close(), zipped.Close()); err != nil {
		t.Fatal(err)
	}
	return archived.String()
}

func writeAll(writer *tar.Writer, text string) error {
	_, err := writer.Write([]byte(text))
	return err
}

// api asks for the example chart; a test changes what it is about.
func api() wire.ChartRequest {
	return wire.ChartRequest{Chart: "charts/api", Release: "api", Namespace: "shop", KubeVersion: "1.33.0"}
}

func ask(t *testing.T, asked wire.ChartRequest) (*templateAnswer, *wire.Error) {
	t.Helper()
	return askTraced(t, templateRequest{ChartRequest: asked})
}

func askTraced(t *testing.T, asked templateRequest) (*templateAnswer, *wire.Error) {
	t.Helper()
	request, err := json.Marshal(asked)
	if err != nil {
		t.Fatal(err)
	}
	answer, err := templateChart(request)
	if err == nil {
		return answer.(*templateAnswer), nil
	}
	var failure *wire.Error
	if !errors.As(err, &failure) {
		t.Fatalf("an error without a code: %v", err)
	}
	return nil, failure
}

func rendered(t *testing.T, asked wire.ChartRequest) *templateAnswer {
	t.Helper()
	return renderedLines(t, templateRequest{ChartRequest: asked})
}

func renderedLines(t *testing.T, asked templateRequest) *templateAnswer {
	t.Helper()
	answer, failure := askTraced(t, asked)
	if failure != nil {
		t.Fatalf("%s:%d %s: %s\n%s", failure.File, failure.Line, failure.Code, failure.Message, failure.Detail)
	}
	return answer
}
