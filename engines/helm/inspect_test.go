package main

import (
	"reflect"
	"testing"
)

func TestInspectSaysWhatAChartIs(t *testing.T) {
	shop(t, map[string]string{
		"charts/api/Chart.yaml":        "apiVersion: v1\nname: api\nversion: 1.4.0\nkubeVersion: \">=1.20.0-0\"\n",
		"charts/api/requirements.yaml": "dependencies:\n  - name: queue\n    version: 1.0.0\n    repository: https://charts.example.com\n",
	})
	got, err := inspect([]byte(`{"chart":"charts/api"}`))
	if err != nil {
		t.Fatal(err)
	}
	wanted := chartInfo{Name: "api", Version: "1.4.0", Type: "application", KubeVersion: ">=1.20.0-0", Dependencies: []dependency{
		{Name: "queue", Version: "1.0.0", Repository: "https://charts.example.com"},
	}}
	if !reflect.DeepEqual(got, wanted) {
		t.Errorf("got %+v", got)
	}
	shop(t, nil)
	got, err = inspect([]byte(`{"chart":"charts/api"}`))
	if err != nil {
		t.Fatal(err)
	}
	wanted.Dependencies = []dependency{
		{Name: "cache", Alias: "sessions", Version: ">=0.1.0", Condition: "sessions.enabled", Vendored: true},
		{Name: "cache", Alias: "pages", Version: ">=0.1.0", Condition: "pages.enabled", Vendored: true},
	}
	if !reflect.DeepEqual(got, wanted) {
		t.Errorf("got %+v", got)
	}
}
