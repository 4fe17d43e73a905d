package seaworthy.lib.ports_test

import data.seaworthy.lib.ports

test_names if {
	every name in ["http", "h2c", "8080-tcp", "abcdefghijklmno"] {
		not ports.fault(name)
	}
	every name in [null, 8080, "", []] {
		not ports.fault(name)
	}
	ports.fault("8080") == "has no letter"
	ports.fault("abcdefghijklmnop") == "has 16 characters, more than 15"
	ports.fault("1234567890123456") == "has 16 characters, more than 15"
}

test_protocol_is_tcp_where_it_is_not_set if {
	ports.protocol({}) == "TCP"
	ports.protocol({"protocol": null}) == "TCP"
	ports.protocol({"protocol": "SCTP"}) == "SCTP"
	not ports.protocol({"protocol": 6})
}

test_protocols_of_a_name if {
	all := ports.named([{"name": "dns"}, {"name": "dns", "protocol": "UDP"}, {"containerPort": 80}])
	ports.protocols("dns", all) == ["TCP", "UDP"]
	not ports.protocols("http", all)
	ports.others("dns", all, "no port") == "it with TCP and UDP only"
	ports.others("http", all, "no port") == "no port"
}
