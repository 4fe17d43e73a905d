#!/usr/bin/env bash
# Makes ../.build/validation.mod: go.mod with copies of two modules of Kubernetes, without what the engine never runs. The
# module for WebAssembly is a quarter smaller by it, and says the same. Tests run with Kubernetes as it is.
#
# - Encodings as protobuf, which only etcd and clients need. Packages that assert them keep theirs.
# - ValidateScaleUpdate, which nothing here calls, and for which all of CEL would come along.
set -euo pipefail
cd "$(dirname "$0")"

build=$(cd .. && mkdir -p .build && cd .build && pwd)
folder() { go mod download -json "$1" | sed -n 's/.*"Dir": "\(.*\)".*/\1/p'; }
api=$(folder "k8s.io/api@$(go list -m -f '{{.Replace.Version}}' k8s.io/api)")
kubernetes=$(folder "k8s.io/kubernetes@$(go list -m -f '{{.Version}}' k8s.io/kubernetes)")
rm -rf "$build/k8s-api" "$build/k8s"
mkdir -p "$build/k8s"
cp -R "$api" "$build/k8s-api"
cp -R "$kubernetes/pkg" "$kubernetes/go.mod" "$build/k8s"
chmod -R u+w "$build/k8s-api" "$build/k8s"

find "$build/k8s-api" -name generated.pb.go ! -path '*/authentication/v1/*' ! -path '*/rbac/v1/*' -delete

scaling=pkg/apis/autoscaling/validation/validation.go
awk '/^\/\/ ValidateScaleUpdate is/ { out = 1 }
  !out && !/"(context|k8s.io\/apiserver\/pkg\/registry\/rest|k8s.io\/apimachinery\/pkg\/(api\/operation|runtime))"$/ { print }
  /^}/ { out = 0 }' "$kubernetes/$scaling" >"$build/k8s/$scaling"
if ! grep -q '^func ValidateScaleUpdate' "$kubernetes/$scaling" || grep -q 'func ValidateScaleUpdate' "$build/k8s/$scaling"; then
  echo "engines/validation/patch.sh: ValidateScaleUpdate is another one now: see what imports CEL" >&2
  exit 1
fi

sed "/^\tk8s.io\/api => /d" go.mod >"$build/validation.mod"
cp go.sum "$build/validation.sum"
printf 'replace k8s.io/api => %s\nreplace k8s.io/kubernetes => %s\n' ../.build/k8s-api ../.build/k8s >>"$build/validation.mod"
