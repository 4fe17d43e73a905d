package main

import (
	"text/template"
)

// substitutes replace the functions that need seconds to make a key or a hash, where their result is not used.
var substitutes = template.FuncMap{
	"genPrivateKey":            func(string) string { return someText },
	"genCA":                    func(string, int) keyPair { return somePair },
	"genCAWithKey":             func(string, int, string) keyPair { return somePair },
	"genSelfSignedCert":        func(string, []any, []any, int) keyPair { return somePair },
	"genSelfSignedCertWithKey": func(string, []any, []any, int, string) keyPair { return somePair },
	"genSignedCert":            func(string, []any, []any, int, any) keyPair { return somePair },
	"genSignedCertWithKey":     func(string, []any, []any, int, any, string) keyPair { return somePair },
	"buildCustomCert":          func(string, string) keyPair { return somePair },
	"derivePassword":           func(uint32, string, string, string, string) string { return someText },
	"bcrypt":                   func(string) string { return someText },
	"htpasswd":                 func(string, string) string { return someText },
}

// keyPair is what sprig makes of a certificate.
type keyPair struct{ Cert, Key string }

const someText = "not-made"

var somePair = keyPair{someText, someText}
