package wire

import (
	"reflect"
	"testing"
)

func TestTrackJoinsLinesOfOnePlace(t *testing.T) {
	api, flags := Place{"api.yaml", 4}, Place{"flags.yaml", 9}
	var told Marked
	told.Track([]Place{api, api, {}, flags, api}, map[int]Place{3: api, 4: api})
	want := Marked{
		Files: []string{"api.yaml", "flags.yaml"},
		Lines: [][3]int{{1, 0, 4}, {3, -1, 0}, {4, 1, 9}, {5, 0, 4}},
		Items: [][3]int{{4, 0, 4}},
	}
	if !reflect.DeepEqual(told, want) {
		t.Errorf("got %+v", told)
	}
}
