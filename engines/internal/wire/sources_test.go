package wire

import (
	"reflect"
	"testing"
)

func TestTrackJoinsLinesOfOnePlace(t *testing.T) {
	api, flags := Place{"api.yaml", 4}, Place{"flags.yaml", 9}
	var found Sources
	found.Track([]Place{api, api, {}, flags, api})
	want := Sources{
		Files: []string{"api.yaml", "flags.yaml"},
		Lines: [][3]int{{1, 0, 4}, {3, -1, 0}, {4, 1, 9}, {5, 0, 4}},
	}
	if !reflect.DeepEqual(found, want) {
		t.Errorf("got %+v", found)
	}
}

func TestAtIsThePlaceUntilTheNext(t *testing.T) {
	found := Sources{Files: []string{"api.yaml", "flags.yaml"}, Lines: [][3]int{{2, 0, 4}, {3, -1, 0}, {5, 1, 9}}}
	want := []Place{{}, {"api.yaml", 4}, {}, {}, {"flags.yaml", 9}, {"flags.yaml", 9}}
	for i, each := range want {
		if got := found.At(i + 1); got != each {
			t.Errorf("line %d: got %+v, want %+v", i+1, got, each)
		}
	}
}
