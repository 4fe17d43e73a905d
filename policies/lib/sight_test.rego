package seaworthy.lib.sight_test

import data.seaworthy.lib.sight

_node(target) := {"target": target}

test_blind_next_to_something_unread if {
	sight.is_blind(_node({"isUnread": true}))
	not sight.is_blind(_node({"isUnread": false}))
	not sight.is_blind(_node({}))
}

test_certain_when_everything_was_read if {
	sight.certainty(_node({"complete": true})) == {}
	sight.certainty(_node({"complete": false})) == {"severity": "warning"}
	sight.certainty(_node({})) == {"severity": "warning"}
}

test_note_says_what_was_not_read if {
	sight.note(_node({"unseen": "HelmRelease cache deploys more"})) == "; HelmRelease cache deploys more"
	sight.note(_node({"unseen": ""})) == ""
	sight.note(_node({})) == ""
}
