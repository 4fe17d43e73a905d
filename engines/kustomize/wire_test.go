package main

import (
	"reflect"
	"testing"

	"seaworthy.dev/engines/internal/wire"
)

func TestAnItemFromElsewhereThanItsLineIsListed(t *testing.T) {
	api, flags := wire.Place{File: "api.yaml", Line: 4}, wire.Place{File: "flags.yaml", Line: 9}
	var found Marked
	found.Track([]wire.Place{api, flags, api}, map[int]wire.Place{1: api, 2: api})
	want := Marked{Items: [][3]int{{2, 0, 4}}, Sources: wire.Sources{
		Files: []string{"api.yaml", "flags.yaml"},
		Lines: [][3]int{{1, 0, 4}, {2, 1, 9}, {3, 0, 4}},
	}}
	if !reflect.DeepEqual(found, want) {
		t.Errorf("got %+v", found)
	}
}
