package wire

import "syscall/js"

// Serve puts the engine where its host looks for it and waits for requests without end.
func Serve(ops map[string]Op) {
	js.Global().Set("seaworthyEngine", js.FuncOf(func(_ js.Value, args []js.Value) any {
		return Handle(ops, args[0].String())
	}))
	select {}
}
