package main

import (
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

const firstNumber = 20_000 // changed numbers are near it: a valid port, and no number that a chart has

// changed is a value of the same type that can be known again.
func changed(value any, token string) change {
	switch value := value.(type) {
	case bool:
		return change{!value, ""}
	case int, int64, float64:
		number, _ := strconv.Atoi(strings.TrimPrefix(token, "seaworthy"))
		return change{firstNumber + number, strconv.Itoa(firstNumber + number)}
	case string:
		digits := strings.TrimLeft(value, "0123456789.")
		if digits != value && len(digits) <= 2 { // a quantity, a duration or a percentage
			number, _ := strconv.Atoi(strings.TrimPrefix(token, "seaworthy"))
			text := strconv.Itoa(firstNumber + number)
			return change{text + digits, text}
		}
	}
	return change{token, token}
}

// scalarOf is the value of a scalar as YAML reads it.
func scalarOf(node *yaml.Node) any {
	var value any
	if err := node.Decode(&value); err != nil {
		return node.Value
	}
	return value
}
