{{- define "shop-lib.serviceAccount" -}}
apiVersion: v1
kind: ServiceAccount
metadata:
  name: {{ .Release.Name }}
  labels:
    {{- include "shop-lib.labels" . | nindent 4 }}
automountServiceAccountToken: false
{{- end -}}
