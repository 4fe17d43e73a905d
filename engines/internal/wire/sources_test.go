package wire

import (
	"reflect"
	"testing"
)

func TestTrackJoinsLinesOfOnePlace(t *testing.T) {
	api, flags := Place{"api.yaml", 4}, Place{"flags.yaml", 9}
	var told Sources
	told.Track([]Place{api, api, {}, flags, api}, map[int]Place{3: api, 4: api})
	want := Sources{
		Files: []string{"api.yaml", "flags.yaml"},
		Lines: [][3]int{{1, 0, 4}, {3, -1, 0}, {4, 1, 9}, {5, 0, 4}},
		Items: [][3]int{{4, 0, 4}},
	}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("got %+v", told)
	}
}

func TestAtIsThePlaceUntilTheNext(t *testing.T) {
	told := Sources{Files: []string{"api.yaml", "flags.yaml"}, Lines: [][3]int{{2, 0, 4}, {3, -1, 0}, {5, 1, 9}}}
	want := []Place{{}, {"api.yaml", 4}, {}, {}, {"flags.yaml", 9}, {"flags.yaml", 9}}
	for i, each := range want {
		if got := told.At(i + 1); got != each {
			t.Errorf("line %d: got %+v, want %+v", i+1, got, each)
		}
	}
}
