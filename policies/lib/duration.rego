# METADATA
# title: Durations
# description: Durations as Go writes and reads them (time.ParseDuration), `30s`, `1m30s`, `500ms`, `1.5h`.
package seaworthy.lib.duration

import data.seaworthy.lib.quantity

_nanoseconds := {
	"ns": 1,
	"us": 1000,
	"µs": 1000,
	"ms": 1000000,
	"s": 1000000000,
	"m": 60000000000,
	"h": 3600000000000,
}

# METADATA
# description: Seconds of a Go duration; undefined for anything else, a bare number or a negative duration included.
seconds("0") := 0

seconds(text) := sum([nanoseconds |
	some part in parts
	nanoseconds := quantity.value(part[1]) * _nanoseconds[part[2]]
]) / 1000000000 if {
	is_string(text)
	parts := regex.find_all_string_submatch_n(`([0-9]+[.]?[0-9]*|[.][0-9]+)(ns|us|µs|ms|s|m|h)`, text, -1)
	count(parts) > 0
	concat("", [part[0] | some part in parts]) == text
}
