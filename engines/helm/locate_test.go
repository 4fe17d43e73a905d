package main

import (
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestAFieldIsTracedToTheValueThatCausesIt(t *testing.T) {
	shop(t, store)
	asked := wire.ChartRequest{Chart: "charts/store", Release: "store", Namespace: "shop", KubeVersion: "1.33.0"}
	for field, wanted := range map[string]string{
		"spec.replicas":                                    "replicas",
		"spec.strategy.rollingUpdate.maxSurge":             "surge",
		"metadata.labels.tier":                             "tier",
		"spec.template.metadata.annotations.team":          "team",
		"spec.template.spec.terminationGracePeriodSeconds": "grace",
		"spec.template.spec.hostname":                      "host",
		"spec.template.spec.priorityClassName":             "priority condition", // nothing sets it
		container + "image":                                "repository",
		container + "imagePullPolicy":                      "pull policy",
		container + "env.0.value":                          "log level",
		container + "ports.0.name":                         "port name",
		container + "ports.0.containerPort":                "port number",
		container + "startupProbe":                         "startup",
		container + "startupProbe.failureThreshold":        "startup threshold",
		container + "resources":                            "resources",
		container + "resources.requests.cpu":               "resources",
		container + "readinessProbe":                       "readiness off",
		container + "livenessProbe":                        "liveness",
		container + "lifecycle.preStop":                    "container", // no value can set it
		"StatefulSet spec.replicas":                        "cache replicas",
		"StatefulSet spec.port":                            "cache port",
		"StatefulSet spec.policy":                          "pull policy",
	} {
		t.Run(field, func(t *testing.T) {
			if got := placeOf(t, asked, field); got != wanted {
				t.Errorf("got %q, not %q", got, wanted)
			}
		})
	}
}

func TestTheLastValuesFileAndTheCommandLineWin(t *testing.T) {
	shop(t, store)
	asked := wire.ChartRequest{Chart: "charts/store", Release: "store", Namespace: "shop", KubeVersion: "1.33.0"}
	asked.Values = []string{"charts/store/values-prod.yaml"}
	if got := placeOf(t, asked, "spec.replicas"); got != "replicas in prod" {
		t.Errorf("got %q", got)
	}
	asked.Set = []string{"replicas=4"}
	if got := placeOf(t, asked, "spec.replicas"); got != "replicas line" {
		t.Errorf("with --set no file supplies the value, got %q", got)
	}
}

func TestTheDefaultsOfAVendoredArchiveAreChangedInTheValuesOfTheRepository(t *testing.T) {
	files := map[string]string{
		"charts/store/Chart.yaml":  "apiVersion: v2\nname: store\nversion: 1.0.0\ndependencies:\n  - name: queue\n    version: 1.0.0\n",
		"charts/store/values.yaml": "# nothing yet\nqueue:\n  enabled: true\n",
		"charts/store/charts/queue-1.0.0.tgz": packed(t, map[string]string{
			"queue/Chart.yaml":         "apiVersion: v2\nname: queue\nversion: 1.0.0\n",
			"queue/values.yaml":        "replicas: 1\nprobe:\n  period: 5\n",
			"queue/templates/one.yaml": "kind: Deployment\nspec:\n  replicas: {{ .Values.replicas }}\n  paused: false\n  probe:\n    period: {{ .Values.probe.period }}\n",
		}),
	}
	shop(t, files)
	asked := wire.ChartRequest{Chart: "charts/store", Release: "store", Namespace: "shop", KubeVersion: "1.33.0"}
	for field, wanted := range map[string]string{
		"spec.replicas": "charts/store/values.yaml:2 queue:",
		"spec.probe":    "charts/store/values.yaml:2 queue:",
		"spec.paused":   "charts/store/Chart.yaml:5   - name: queue", // no value can change it
	} {
		if got := placeIn(t, files, asked, field); got != wanted {
			t.Errorf("%s: got %q, not %q", field, got, wanted)
		}
	}
}
