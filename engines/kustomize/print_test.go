package main

import (
	"math/rand/v2"
	"strings"
	"testing"

	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/kyaml/yaml"
)

// awkward holds texts that YAML writers and readers are known to trip over.
var awkward = []string{
	"", "true", "yes", "No", "on", "y", "1", "-1", "+1", "007", "0o17", "0x1F", "0b11", "1.0", "1e3", "1E-9", ".inf", ".nan",
	"~", "null", "2001-01-01", "1:20", "1_000", "12345678901234567890", "123456789012345678901234567890", "<<", "=", "0.1",
	"-0", "0", "1e400", "1e21", "123456789.123456789", "---", "...", "a: b", "- a", "a #b", "a\n", "a\n\n", "\na", " a", "a ",
	"\ta", "a\tb", "a\n\tb\n", "a \nb", "a\n b\n", "a\r\nb", "é", "日本", "😀", "\u00a0", "\u0085", "\u2028", "\ufeff", "\x00",
	"\x7f", "\ufffd", "<b>&", "\"'\\", "{}", "[", "!x", "&a", "*a", "%", "@", "`", "|", ">", "? a", strings.Repeat("k", 200),
}

var styles = []yaml.Style{0, 0, 0, yaml.DoubleQuotedStyle, yaml.SingleQuotedStyle, yaml.LiteralStyle, yaml.FoldedStyle}

// randomNodes makes nodes as odd as any build may leave behind.
type randomNodes struct {
	*rand.Rand
	comments bool
}

func (r randomNodes) comment(node *yaml.Node) *yaml.Node {
	for _, at := range []*string{&node.HeadComment, &node.LineComment, &node.FootComment} {
		if r.comments && r.IntN(12) == 0 {
			*at = []string{"# a", "# a\n# b", "# a\n\n# b", "#"}[r.IntN(4)]
		}
	}
	return node
}

func (r randomNodes) scalar() *yaml.Node {
	made := &yaml.Node{Kind: yaml.ScalarNode, Style: styles[r.IntN(len(styles))]}
	for n := r.IntN(3); n >= 0; n-- {
		made.Value += awkward[r.IntN(len(awkward))]
		if n = n * r.IntN(2); n > 0 {
			made.Value += []string{"a", " ", "\n"}[r.IntN(3)]
		}
	}
	if made.Tag = []string{"", "!!str", "!!int", "!!bool"}[r.IntN(4)]; r.IntN(2) == 0 {
		made.Tag = (&yaml.Node{Kind: yaml.ScalarNode, Value: made.Value}).ShortTag()
	}
	return r.comment(made)
}

func (r randomNodes) node(depth int) *yaml.Node {
	made := &yaml.Node{Kind: []yaml.Kind{yaml.MappingNode, yaml.SequenceNode}[r.IntN(2)]}
	if r.IntN(8) == 0 {
		made.Style = yaml.FlowStyle
	}
	if depth > 0 && r.IntN(2) == 0 || depth > 4 {
		return r.scalar()
	}
	if depth == 0 {
		made.Kind = yaml.MappingNode
	}
	for n := r.IntN(4); n > 0; n-- {
		if made.Kind == yaml.MappingNode {
			key := &yaml.Node{Kind: yaml.ScalarNode, Value: string(rune('a' + n))}
			if n == 1 && r.IntN(2) == 0 { // the order of several odd keys is left to chance by the printer itself
				key = r.scalar()
			}
			made.Content = append(made.Content, r.comment(key))
		}
		made.Content = append(made.Content, r.node(depth+1))
	}
	return r.comment(made)
}

// TestPrintedEqualsKustomize compares what is printed the short way with what Kustomize prints.
func TestPrintedEqualsKustomize(t *testing.T) {
	for _, comments := range []bool{false, true} {
		random := randomNodes{rand.New(rand.NewPCG(1, 2)), comments}
		var short int
		for range 60_000 {
			object := &resource.Resource{RNode: *yaml.NewRNode(random.node(0))}
			if _, same := valueOf(object.YNode()); !same {
				continue
			}
			short++
			text, err := printed(object)
			whole, wholeErr := object.AsYAML()
			if err != nil || wholeErr != nil || text != string(whole) {
				t.Fatalf("printed %q (%v) instead of %q (%v)", text, err, whole, wholeErr)
			}
		}
		if short < 5_000 {
			t.Errorf("only %d were printed the short way", short)
		}
	}
}
