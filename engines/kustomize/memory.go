package main

import (
	"bytes"
	"runtime/debug"
	"sync"
)

// WebAssembly gives no memory back, and collects garbage on the one thread that also builds. So garbage is collected only
// when the memory in use reaches a limit. The limit grows with what a build reads: it would otherwise spend its time on
// looking for garbage where there is none.
const (
	leastMemory   = 64 << 20
	memoryStep    = 16 << 20
	memoryPerNode = 1536 // twice what the nodes of a line take, with what is made of them
)

// memoryLimit belongs to the build that runs.
type memoryLimit struct {
	now   int64
	nodes int64 // read so far, about
}

var memory memoryLimit

// mostMemory is what the host allows the engine.
var mostMemory = sync.OnceValue(func() int64 {
	debug.SetGCPercent(-1)
	return debug.SetMemoryLimit(-1)
})

// begin sets the limit for a build; the texts in its request hold their line breaks in the way of JSON.
func (m *memoryLimit) begin(request []byte) {
	m.nodes = 0
	m.set(leastMemory)
	m.holds(bytes.Count(request, []byte(`\n`)))
}

// reads notes that the build has read a text. Most lines hold one node, and most nodes in braces end with a comma.
func (m *memoryLimit) reads(text []byte) {
	m.holds(bytes.Count(text, []byte("\n")) + bytes.Count(text, []byte(",")))
}

func (m *memoryLimit) holds(nodes int) {
	m.nodes += int64(nodes)
	for m.now < m.nodes*memoryPerNode && m.now < mostMemory() {
		m.set(m.now + memoryStep)
	}
}

func (m *memoryLimit) set(limit int64) {
	m.now = min(limit, mostMemory())
	debug.SetMemoryLimit(m.now)
}
