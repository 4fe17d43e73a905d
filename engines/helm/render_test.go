package main

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestOutputIsThatOfHelmTemplate(t *testing.T) {
	golden, err := os.ReadFile("testdata/shop.golden.yaml") // helm 4.3.1 template api charts/api -n shop -f … --kube-version 1.33.0 --include-crds
	if err != nil {
		t.Fatal(err)
	}
	shop(t, nil)
	asked := api()
	asked.Values, asked.IncludeCRDs = []string{"charts/api/values-prod.yaml"}, true
	if got := rendered(t, asked).Output; got != string(golden) {
		t.Errorf("got\n%s", got)
	}
}

func TestEveryDocumentNamesItsTemplateAndLine(t *testing.T) {
	shop(t, map[string]string{"charts/api/charts/queue-1.0.0.tgz": packed(t, map[string]string{
		"queue/Chart.yaml":          "apiVersion: v2\nname: queue\nversion: 1.0.0\n",
		"queue/templates/pods.yaml": "apiVersion: v1\nkind: Pod\nmetadata:\n  name: queue\n",
	})})
	asked := api()
	asked.IncludeCRDs = true
	wanted := []string{
		"charts/api/crds/basket.yaml:1",
		"charts/api/templates/config.yaml:1",
		"charts/api/templates/config.yaml:10",
		"charts/api/charts/cache/templates/service.yaml:1", // under the alias `sessions`
		"charts/api/templates/service.yaml:1",
		"charts/api/charts/queue-1.0.0.tgz:1",
		"charts/api/templates/deployment.yaml:2",
		"charts/api/templates/tests/reach.yaml:1",
		"charts/api/templates/migrate.yaml:1",
	}
	answer := rendered(t, asked)
	if got := places(answer.Documents); !slices.Equal(got, wanted) {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
	for _, each := range answer.Documents {
		if !strings.Contains(answer.Output, strings.TrimSpace(each.Text)) {
			t.Errorf("the output does not hold %q", each.Text)
		}
	}
}

func TestLaterValuesWin(t *testing.T) {
	shop(t, nil)
	asked := api()
	asked.Values, asked.Set = []string{"charts/api/values-prod.yaml"}, []string{"replicas=9", "labels.tier=back"}
	output := rendered(t, asked).Output
	for _, wanted := range []string{"  replicas: 9\n", "    team: shop\n    tier: back\n"} {
		if !strings.Contains(output, wanted) {
			t.Errorf("the output lacks %q", wanted)
		}
	}
}

func TestAnUpgradeIsSeenByTemplates(t *testing.T) {
	shop(t, nil)
	asked := api()
	asked.IsUpgrade = true
	if output := rendered(t, asked).Output; !strings.Contains(output, "helm.sh/hook: pre-upgrade") {
		t.Errorf("got\n%s", output)
	}
}

func TestGivenAPIVersionsAreAdded(t *testing.T) {
	shop(t, map[string]string{"charts/api/templates/config.yaml": "kind: ConfigMap\ndata:\n  seen: {{ .Capabilities.APIVersions.Has \"keda.sh/v1alpha1\" }} {{ .Capabilities.APIVersions.Has \"autoscaling/v2\" }}\n"})
	asked := api()
	asked.APIVersions = []string{"keda.sh/v1alpha1"}
	if output := rendered(t, asked).Output; !strings.Contains(output, "seen: true true\n") {
		t.Errorf("got\n%s", output)
	}
}

func TestCertificatesCanBeMade(t *testing.T) {
	shop(t, map[string]string{"charts/api/templates/config.yaml": "kind: Secret\ndata:\n  ca: {{ (genCA \"shop\" 30).Cert | b64enc }}\n"})
	if output := rendered(t, api()).Output; !strings.Contains(output, "ca: LS0tLS1CRUdJTiBDRVJUSUZJQ0FURS0tLS0t") {
		t.Errorf("got\n%s", output)
	}
}

func TestRequirementsOfVersion1AreHeeded(t *testing.T) {
	shop(t, map[string]string{
		"charts/api/Chart.yaml":        "apiVersion: v1\nname: api\nversion: 1.4.0\n",
		"charts/api/requirements.yaml": "dependencies:\n  - name: cache\n    version: 0.2.0\n    tags: [stores]\n    import-values:\n      - child: service\n        parent: sessionService\n",
		"charts/api/values.yaml":       "image: {repository: api}\nreplicas: 1\ntags: {stores: true}\n",
	})
	if output := rendered(t, api()).Output; !strings.Contains(output, "# Source: api/charts/cache/templates/service.yaml") {
		t.Errorf("got\n%s", output)
	}
	asked := api()
	asked.Set = []string{"tags.stores=false", "sessionService.port=1"}
	if output := rendered(t, asked).Output; strings.Contains(output, "api/charts/cache") {
		t.Errorf("got\n%s", output)
	}
}

func TestAnArchiveIsAChartToo(t *testing.T) {
	shop(t, map[string]string{"packages/queue.tgz": packed(t, map[string]string{
		"queue/Chart.yaml":          "apiVersion: v2\nname: queue\nversion: 1.0.0\n",
		"queue/templates/pods.yaml": "kind: Pod\n",
	})})
	asked := api()
	asked.Chart = "packages/queue.tgz"
	if got := rendered(t, asked); got.Output != "---\n# Source: queue/templates/pods.yaml\nkind: Pod\n" || got.Documents[0].Source != "packages/queue.tgz" {
		t.Errorf("got %+v", got)
	}
}

func TestHelmsWarningsAreHandedOn(t *testing.T) {
	shop(t, map[string]string{"charts/api/Chart.yaml": "apiVersion: v2\nname: api\nversion: 1.4.0\ndeprecated: true\n"})
	asked := api()
	asked.Set = []string{"cache.memory.limit=1", "sessionService.port=1"}
	wanted := []string{"the chart is deprecated", "skipped value for api.cache.memory: Not a table."}
	if got := rendered(t, asked).Warnings; !slices.Equal(got, wanted) {
		t.Errorf("got %q", got)
	}
}

func places(documents []wire.Document) []string {
	all := make([]string, len(documents))
	for i, each := range documents {
		all[i] = fmt.Sprintf("%s:%d", each.Source, each.SourceLine)
	}
	return all
}
