package main

import (
	"fmt"
	"strings"
	"testing"
)

func bomb(levels int) string {
	text := "l0: &l0 [x]\n"
	for at := range levels {
		text += fmt.Sprintf("l%d: &l%d [%s*l%d]\n", at+1, at+1, strings.Repeat(fmt.Sprintf("*l%d, ", at), 8), at)
	}
	return text
}

func TestAliasesThatExpandWithoutEndAreRefused(t *testing.T) {
	for text, refused := range map[string]bool{
		bomb(12):                      true,
		bomb(3):                       false,
		"a: 1\n---\n" + bomb(12):      true,
		"a: &a {b: *a}\n":             true,
		"a: &a {x: 1}\nb: {<<: *a}\n": false,
		"a: &a " + strings.Repeat("x", 10_000) + "\nb: [" + strings.Repeat("*a, ", 1000) + "]\n": true,
		"a: '& *'\n":     false,
		"a: [\nb: & *\n": false,
		strings.Repeat("a: &a x\nb: *a\n---\n", 50_000): false,
	} {
		err := refuseExpansion("/base/a.yaml", []byte(text))
		if (err != nil) != refused {
			t.Errorf("%.40q: %v", text, err)
		}
		if err != nil && err.Error() != "base/a.yaml: aliases expand to more than 200,000 values, or 10 MB of text" {
			t.Error(err)
		}
	}
}
