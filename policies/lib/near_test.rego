package seaworthy.lib.near_test

import data.seaworthy.lib.near

test_pass_one_slip_is_near if {
	every slip in {"htp", "htttp", "hitp", "ttp", "https", "htpt", "hhttp"} {
		near.alike("http", slip)
	}
}

test_fail_other_names_are_not_near if {
	every other in {"http", "grpc", "metrics", "h", "", "httpss", "web"} {
		not near.alike("http", other)
	}
}
