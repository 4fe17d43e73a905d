package wire

import (
	"errors"
	"testing"
)

func TestEveryRequestGetsAReply(t *testing.T) {
	ops := map[string]Op{
		"greet": func([]byte) (any, error) { return map[string]string{"words": "hello"}, nil },
		"empty": func([]byte) (any, error) { return map[string]string{}, nil },
		"fail": func([]byte) (any, error) {
			return nil, &Error{Code: ValuesInvalid, Message: "no", File: "a.yaml", Line: 3}
		},
		"stray": func([]byte) (any, error) { return nil, errors.New("stray") },
		"panic": func([]byte) (any, error) { panic("overboard") },
	}
	cases := map[string]string{
		`{"op":"greet","request":{}}`: `{"answer":{"words":"hello"},"ok":true}`,
		`{"op":"empty"}`:              `{"answer":{},"ok":true}`,
		`{"op":"fail"}`:               `{"error":{"code":"values-invalid","message":"no","file":"a.yaml","line":3},"ok":false}`,
		`{"op":"stray"}`:              `{"error":{"code":"engine-failed","message":"stray"},"ok":false}`,
		`{"op":"unknown"}`:            `{"error":{"code":"engine-failed","message":"there is no operation \"unknown\""},"ok":false}`,
		`{"op":"greet","words":"hi"}`: `{"error":{"code":"engine-failed","message":"the request cannot be read: unknown field \"words\""},"ok":false}`,
	}
	for request, want := range cases {
		if got := Handle(ops, request); got != want {
			t.Errorf("%s: got %s, want %s", request, got, want)
		}
	}
	if got := Handle(ops, `{"op":"panic"}`); len(got) < 20 || got[:44] != `{"error":{"code":"engine-failed","message":"` {
		t.Errorf("a panic became %s", got)
	}
}
