#!/usr/bin/env bash
# Builds the engines and packs them into dist/engines; with --check it rebuilds and compares instead of packing. With names it
# builds and packs only these.
set -euo pipefail
cd "$(dirname "$0")"

wanted=$(sed -n 's/^toolchain //p' go.mod)
export GOTOOLCHAIN=local GOFLAGS= GOOS=js GOARCH=wasm CGO_ENABLED=0
have=$(go env GOVERSION)
if [ "$have" != "$wanted" ]; then
  echo "engines/build.sh: the engines are built with $wanted, this is $have: the modules would differ" >&2
  exit 1
fi

check=
if [ "${1:-}" = --check ]; then check=--check && shift; fi
if [ $# -eq 0 ]; then set -- helm kustomize reader rego validation; fi

mkdir -p .build
for engine in "$@"; do
  flags=
  if [ -f "$engine/patch.sh" ]; then
    bash "$engine/patch.sh"
    flags="-modfile=$PWD/.build/$engine.mod"
  fi
  folder=.
  if [ -f "$engine/go.mod" ]; then folder=$engine; fi # a module of its own
  (cd "$folder" && GOFLAGS=$flags go build -trimpath -buildvcs=false -ldflags='-s -w' -o "$OLDPWD/.build/$engine.wasm" "$OLDPWD/$engine")
done
rm -rf .build/helm .build/kyaml .build/k8s .build/k8s-api # formatters and linters would look into it
cp "$(go env GOROOT)/lib/wasm/wasm_exec.js" .build/wasm_exec.js
node pack.mjs ${check:+"$check"} "$@"
