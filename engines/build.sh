#!/usr/bin/env bash
# Builds the engines and packs them into dist/engines; with --check it rebuilds and compares instead of packing.
set -euo pipefail
cd "$(dirname "$0")"

wanted=$(sed -n 's/^toolchain //p' go.mod)
export GOTOOLCHAIN=local GOFLAGS= GOOS=js GOARCH=wasm CGO_ENABLED=0
have=$(go env GOVERSION)
if [ "$have" != "$wanted" ]; then
  echo "engines/build.sh: the engines are built with $wanted, this is $have: the modules would differ" >&2
  exit 1
fi

mkdir -p .build
bash helm/patch.sh
bash kustomize/patch.sh
for engine in helm kustomize reader rego; do
  flags=
  if [ -f "$engine/patch.sh" ]; then flags="-modfile=.build/$engine.mod"; fi
  GOFLAGS=$flags go build -trimpath -buildvcs=false -ldflags='-s -w' -o ".build/$engine.wasm" "./$engine"
done
rm -rf .build/helm .build/kyaml # formatters and linters would look into it
cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" .build/wasm_exec.js
node pack.mjs "$@"
