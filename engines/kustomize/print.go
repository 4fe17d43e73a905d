package main

import (
	"encoding/json"
	"strconv"
	"strings"
	"unicode/utf8"

	"sigs.k8s.io/kustomize/api/resource"
	"sigs.k8s.io/kustomize/kyaml/yaml"
	printer "sigs.k8s.io/yaml/goyaml.v2"
)

// printed is an object as Kustomize prints it. Kustomize writes it as YAML, reads that, writes JSON, reads that too, and
// writes YAML again. For nearly every object the last step alone makes the same bytes; the others only pass values on.
func printed(object *resource.Resource) (string, error) {
	if value, same := valueOf(object.YNode()); same {
		text, err := printer.Marshal(value)
		return string(text), err
	}
	text, err := object.AsYAML()
	return string(text), err
}

// valueOf is what an object holds. same is false where a step in between may change it or fail, as with a number like
// .inf, with a text that YAML cannot carry, or with a comment that ends up inside a value.
func valueOf(root *yaml.Node) (value any, same bool) {
	if root == nil || root.Kind != yaml.MappingNode {
		return nil, false
	}
	var read reader
	value, same = read.node(root, false)
	return value, same && !(read.comments && read.delicate)
}

// reader takes values out of nodes.
type reader struct {
	comments bool
	delicate bool // something was read that a comment in the wrong place would break
}

func (r *reader) node(node *yaml.Node, inFlow bool) (value any, same bool) {
	if node.Anchor != "" || node.Style&yaml.TaggedStyle != 0 {
		return nil, false
	}
	if node.HeadComment != "" || node.LineComment != "" || node.FootComment != "" {
		r.comments = true
	}
	switch node.Kind {
	case yaml.MappingNode:
		return r.mapping(node, r.flow(node, inFlow))
	case yaml.SequenceNode:
		return r.sequence(node, r.flow(node, inFlow))
	case yaml.ScalarNode:
		return r.scalar(node, inFlow)
	}
	return nil, false
}

// flow reports whether a collection is written in braces or brackets.
func (r *reader) flow(node *yaml.Node, inFlow bool) bool {
	inFlow = inFlow || node.Style&yaml.FlowStyle != 0 || len(node.Content) == 0
	r.delicate = r.delicate || inFlow
	return inFlow
}

func (r *reader) mapping(node *yaml.Node, inFlow bool) (any, bool) {
	if node.ShortTag() != yaml.NodeTagMap {
		return nil, false
	}
	made := make(map[string]any, len(node.Content)/2)
	for i := 0; i+1 < len(node.Content); i += 2 {
		key := node.Content[i]
		if _, same := r.node(key, inFlow); !same || !isShort(key) {
			return nil, false
		}
		value, same := r.node(node.Content[i+1], inFlow)
		if !same {
			return nil, false
		}
		made[key.Value] = value
	}
	return made, len(made) == len(node.Content)/2 // a key that comes twice is an error
}

func (r *reader) sequence(node *yaml.Node, inFlow bool) (any, bool) {
	if node.ShortTag() != yaml.NodeTagSeq {
		return nil, false
	}
	made := make([]any, len(node.Content))
	for i, item := range node.Content {
		value, same := r.node(item, inFlow)
		if !same {
			return nil, false
		}
		made[i] = value
	}
	return made, true
}

// longestKey is below the 128 bytes from which on keys are written in another form.
const longestKey = 100

// isShort reports whether a key is a short text of one line.
func isShort(key *yaml.Node) bool {
	return key.Kind == yaml.ScalarNode && key.ShortTag() == yaml.NodeTagString &&
		key.Style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 &&
		key.Value != "" && key.Value != "<<" && len(key.Value) <= longestKey && !strings.ContainsAny(key.Value, "\n\t")
}

func (r *reader) scalar(node *yaml.Node, inFlow bool) (any, bool) {
	tag := node.ShortTag()
	if tag == yaml.NodeTagString {
		return node.Value, r.text(node)
	}
	quoted := yaml.DoubleQuotedStyle | yaml.SingleQuotedStyle | yaml.LiteralStyle | yaml.FoldedStyle
	if node.Style&quoted != 0 || tag != (&yaml.Node{Kind: yaml.ScalarNode, Value: node.Value}).ShortTag() {
		return nil, false
	}
	switch tag {
	case yaml.NodeTagNull:
		return nil, !inFlow || node.Value != "" // which is written as '' there
	case yaml.NodeTagBool:
		return strings.EqualFold(node.Value, "true"), true
	case yaml.NodeTagInt, yaml.NodeTagFloat:
		return numberOf(node)
	}
	return nil, false
}

// numberOf reads a number as it comes back from JSON, where 1.0 is 1.
func numberOf(node *yaml.Node) (value any, same bool) {
	if first := node.Value[0]; first >= '1' && first <= '9' {
		if number, err := strconv.Atoi(node.Value); err == nil {
			return number, true
		}
	}
	if err := node.Decode(&value); err != nil {
		return nil, false
	}
	text, err := json.Marshal(value)
	if err != nil {
		return nil, false
	}
	err = printer.Unmarshal(text, &value)
	return value, err == nil
}

// text reports whether a text is read back as it is.
func (r *reader) text(node *yaml.Node) bool {
	text := node.Value
	if !isPrintable(text) {
		return false
	}
	block := node.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0
	lines := strings.Contains(text, "\n")
	if !block && !lines {
		return true
	}
	r.delicate = true
	folded := lines && node.Style&yaml.FoldedStyle != 0
	return !folded && text != "" && !strings.ContainsAny(text[:1], " \n\t") && !strings.HasSuffix(text, "\n\n")
}

// isPrintable reports whether a text holds only characters that YAML and JSON carry as they are.
func isPrintable(text string) bool {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			if c < ' ' && c != '\n' && c != '\t' || c == 0x7f {
				return false
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r < 0xa0 || r == '\u2028' || r == '\u2029' || r == '\ufeff' || r >= utf8.RuneError && r <= 0xffff {
			return false
		}
		i += size
	}
	return true
}
