#!/usr/bin/env bash
# Writes what native Helm prints for each set of flags; needs `go install helm.sh/helm/v4/cmd/helm@v4.3.1`.
set -euo pipefail
cd "$(dirname "$0")"

# native NAME FLAGS…
native() {
  local name=$1
  shift
  helm template notes charts/notes --namespace shop --kube-version 1.33.0 "$@" >"native/$name.yaml"
}

native values -f prod.yaml
native set --set replicas=5,tag=2 --set 'hosts={a,b}' --set hosts[1]=c
native set-string --set-string replicas=5,tag=2 --set-string 'tls.ca=true' --set-string 'hosts={1,2}'
native set-file --set-file tls.ca=files/ca.pem --set-file 'note=files/a\,b.txt' --set-file hosts[0]=files/a\\,b.txt
native api-versions --api-versions monitoring.coreos.com/v1 --api-versions cert-manager.io/v1/Certificate
native all -f prod.yaml --set-file tag=files/ca.pem --set-string tag=7,replicas=8 --set tag=9,replicas=10,tls.ca=11 --api-versions monitoring.coreos.com/v1
