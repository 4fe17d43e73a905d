package seaworthy.lib.duration_test

import data.seaworthy.lib.duration

test_pass_units_and_sums if {
	every text, seconds in {
		"0": 0, "30s": 30, "1m30s": 90, "500ms": 0.5, "1.5h": 5400, ".5s": 0.5, "1.s": 1,
		"1h2m3s": 3723, "250000us": 0.25, "250000µs": 0.25, "5000000000ns": 5, "007s": 7,
	} {
		duration.seconds(text) == seconds
	}
}

test_fail_what_is_no_duration_is_undefined if {
	every text in {"", "30", 30, "s", "30 s", "1d", "-5s", "1h 2m", "1.2.3s", "abc5s", "5sabc", null, true, ["5s"], {}} {
		not duration.seconds(text)
	}
}
