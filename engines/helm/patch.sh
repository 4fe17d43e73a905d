#!/usr/bin/env bash
# Makes .build/helm.mod: go.mod with a copy of Helm in which `tpl` is refused inside of itself as `include` is, though sooner.
#
# A value that renders itself, `a: '{{ tpl .Values.a . }}'`, goes on until the engine has no memory left: each level copies
# all templates, which takes a minute. Helm itself dies of its stack. Tests run with Helm as it is.
set -euo pipefail
cd "$(dirname "$0")/.."

own=$(go mod download -json helm.sh/helm/v4 | sed -n 's/.*"Dir": "\(.*\)".*/\1/p')
copy=.build/helm
mkdir -p .build
rm -rf "$copy"
cp -R "$own" "$copy"
chmod -R u+w "$copy"

awk '{ print }
  $0 == "\treturn func(tpl string, vals any) (string, error) {" {
    print "\t\tconst inTpl = \" tpl\" // no template is called so"
    print "\t\tif includedNames[inTpl] >= 100 {\n\t\t\treturn \"\", errors.New(\"tpl is nested more than 100 levels deep\")\n\t\t}"
    print "\t\tincludedNames[inTpl]++\n\t\tdefer func() { includedNames[inTpl]-- }()"
  }' "$own/pkg/engine/engine.go" >"$copy/pkg/engine/engine.go"
if cmp -s "$own/pkg/engine/engine.go" "$copy/pkg/engine/engine.go"; then
  echo "engines/helm/patch.sh: Helm has no such function any more: see whether tpl may still call itself" >&2
  exit 1
fi

cp go.mod .build/helm.mod
cp go.sum .build/helm.sum
echo "replace helm.sh/helm/v4 => ./$copy" >>.build/helm.mod
