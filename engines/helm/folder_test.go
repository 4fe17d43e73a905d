package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestALinkThatLeadsBackUpEnds(t *testing.T) {
	root := shop(t, nil)
	for _, name := range []string{"first", "second"} {
		if err := os.Symlink(".", filepath.Join(root, "charts/api", name)); err != nil {
			t.Skip("skipped: no symbolic links here")
		}
	}
	_, failure := ask(t, api())
	if failure == nil || failure.Code != wire.ChartInvalid || !strings.Contains(failure.Message, "more than 20000 files") {
		t.Errorf("got %+v", failure)
	}
}
