package seaworthy.lib.similar_test

import data.seaworthy.lib.similar
import data.seaworthy.lib.testing.examples

test_pass_every_example if {
	count(examples.similar_names) > 0
	every example in examples.similar_names {
		[name, other, expected, _] := example
		_is_similar(name, other) == expected
		_is_similar(other, name) == expected
	}
}

_is_similar(name, other) if similar.is_similar(name, other)

_is_similar(name, other) := false if not similar.is_similar(name, other)

test_pass_the_empty_name if not similar.is_similar("http", "")
