package main

import (
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

// fleet is a chart that makes its objects as values of the template language, and prints those. A word in square brackets
// behind a line is its name in the tests.
var fleet = map[string]string{
	"charts/fleet/Chart.yaml": "apiVersion: v2\nname: fleet\nversion: 1.0.0\n",
	"charts/fleet/values.yaml": `image:
  tag: v1 # [tag]
port: 8080 # [port]
pull: Always # [pull]
grace: 30 # [grace]
level: info # [level]
security: # [security]
  enabled: true
  runAsUser: 1000 # [user]
strategy: # [strategy]
  type: RollingUpdate # [strategy type]
  other: x
defaults: # [defaults]
  priority: 5 # [priority]
  hostname: a
overrides: # [overrides]
  hostname: b # [hostname]
affinity: # [affinity]
  weight: 1 # [weight]
sidecar: # [sidecar]
  name: proxy
  image: proxy:1 # [sidecar image]
extraVolumes: # [extra volumes]
  - name: cache
    emptyDir:
      sizeLimit: 1Gi # [size limit]
extraEnv:
  - name: EXTRA
    value: extra # [extra env]
annotations:
  team: fleet # [team]
`,
	"charts/fleet/templates/_helpers.tpl": `{{- define "fleet.container" -}}
name: main
image: fleet:{{ .Values.image.tag }}
tty: true # [tty]
ports: {{- include "fleet.ports" . | fromYamlArray | toYaml | nindent 2 }}
lifecycle: # [lifecycle]
  preStop: {}
{{- end -}}
{{- define "fleet.ports" -}}
- name: http # [port name]
  containerPort: {{ .Values.port }}
- name: admin # [admin]
  containerPort: 9000 # [admin port]
{{- end -}}
{{- define "fleet.env" -}}
env:
  - name: LEVEL
    value: {{ .Values.level }}
  - name: MODE # [mode]
    value: fast # [mode value]
{{- end -}}
{{- define "fleet.pull" -}}
{{ .Values.pull }}
{{- end -}}
`,
	"charts/fleet/templates/deployment.yaml": `{{- $container := include "fleet.container" . | fromYaml }}
{{- $_ := set $container "imagePullPolicy" (include "fleet.pull" .) }}
{{- $_ := set $container "securityContext" (omit .Values.security "enabled") }}
{{- $_ := set $container "workingDir" "/srv" }} # [working dir]
{{- $containers := list $container }}
{{- $containers = append $containers .Values.sidecar }}
{{- $volumes := list (dict "name" "tmp" "emptyDir" (dict)) }} # [tmp]
{{- $volumes = concat $volumes .Values.extraVolumes }}
{{- $env := (include "fleet.env" . | fromYaml).env }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: fleet
  annotations: {{- merge (dict "made" "yes") .Values.annotations | toYaml | nindent 4 }} # [annotations]
spec:
  strategy: {{- pick .Values.strategy "type" | toYaml | nindent 4 }}
  template:
    spec: # [pod spec]
      {{- mergeOverwrite (deepCopy .Values.defaults) .Values.overrides | toYaml | nindent 6 }}
      {{- dict "terminationGracePeriodSeconds" .Values.grace | toYaml | nindent 6 }}
      securityContext: {{- omit .Values.security "enabled" | toYaml | nindent 8 }}
      affinity: {{- .Values.affinity | toJson | fromJson | toYaml | nindent 8 }}
      containers: {{- toYaml $containers | nindent 8 }} # [containers]
      initContainers: # [init containers]
        - name: init # [init]
          image: init:1
          env: {{- concat $env .Values.extraEnv | toYaml | nindent 12 }}
      volumes: {{- toYaml $volumes | nindent 8 }}
`,
}

func TestAFieldOfAValueThatTemplatesMakeIsTraced(t *testing.T) {
	shop(t, fleet)
	asked := wire.ChartRequest{Chart: "charts/fleet", Release: "fleet", Namespace: "shop", KubeVersion: "1.33.0"}
	const pod = "spec.template.spec."
	for field, wanted := range map[string]string{
		container + "image":                         "tag",
		container + "tty":                           "tty",
		container + "ports.0.name":                  "port name",
		container + "ports.0.containerPort":         "port",
		container + "ports.1.containerPort":         "admin port",
		container + "ports.1.protocol":              "admin",
		container + "lifecycle":                     "lifecycle",
		container + "lifecycle.postStart":           "lifecycle",
		container + "imagePullPolicy":               "pull",
		container + "securityContext.runAsUser":     "user",
		container + "securityContext.runAsNonRoot":  "security",
		container + "workingDir":                    "working dir",
		pod + "containers.1.image":                  "sidecar image",
		pod + "containers.1":                        "sidecar",
		pod + "containers.1.resources":              "sidecar",
		pod + "containers.1.resources.requests.cpu": "sidecar",
		pod + "volumes.0.name":                      "tmp",
		pod + "volumes.1.emptyDir.sizeLimit":        "size limit",
		pod + "initContainers.0.env.0.value":        "level",
		pod + "initContainers.0.env.1.value":        "mode value",
		pod + "initContainers.0.env.2.value":        "extra env",
		pod + "initContainers.0.resources":          "init",
		pod + "securityContext.runAsUser":           "user",
		pod + "securityContext.runAsNonRoot":        "security",
		pod + "hostname":                            "hostname",
		pod + "priority":                            "priority",
		pod + "terminationGracePeriodSeconds":       "grace",
		pod + "affinity.weight":                     "weight",
		"spec.strategy.type":                        "strategy type",
		"metadata.annotations.team":                 "team",
		"metadata.annotations.made":                 "annotations",
	} {
		t.Run(field, func(t *testing.T) {
			if got := placeIn(t, fleet, asked, field); got != wanted {
				t.Errorf("got %q, not %q", got, wanted)
			}
		})
	}
}
