package main

import (
	"bytes"
	"io"
	"log"
	"log/slog"
	"strings"
)

// warnings keeps what Helm logs while it renders: a chart that overwrites a table with a scalar, a condition that is no
// boolean and the like.
type warnings struct {
	text bytes.Buffer
}

func collectWarnings() *warnings {
	collected := &warnings{}
	log.SetFlags(0)
	slog.SetDefault(slog.New(slog.NewTextHandler(&collected.text, &slog.HandlerOptions{Level: slog.LevelWarn, ReplaceAttr: withoutTime})))
	log.SetOutput(&collected.text) // slog.SetDefault had led it through itself, at the level info
	return collected
}

func withoutTime(_ []string, attribute slog.Attr) slog.Attr {
	if attribute.Key == slog.TimeKey || attribute.Key == slog.LevelKey {
		return slog.Attr{}
	}
	return attribute
}

// stop silences Helm until the next request.
func (*warnings) stop() {
	slog.SetDefault(slog.New(slog.DiscardHandler))
	log.SetOutput(io.Discard)
}

// lines are the warnings in their order, each once.
func (w *warnings) lines() []string {
	var all []string
	seen := map[string]bool{}
	for line := range strings.Lines(w.text.String()) {
		line = strings.TrimPrefix(strings.TrimSpace(line), "Warning: ")
		line = strings.TrimPrefix(line, "warning: ")
		if line != "" && !seen[line] {
			seen[line] = true
			all = append(all, line)
		}
	}
	return all
}
