package main

import (
	"runtime/debug"
	"sync"
)

// WebAssembly gives no memory back, and collects garbage on the one thread that also builds. So garbage is collected only
// when the memory in use reaches a limit. The limit grows with what a build reads: it would otherwise spend its time on
// looking for garbage where there is none.
const (
	leastMemory   = 64 << 20
	memoryStep    = 16 << 20
	memoryPerByte = 32 // the nodes of a manifest take 20 times its bytes
)

// memoryLimit belongs to the build that runs.
type memoryLimit struct {
	now  int64
	read int64 // bytes
}

var memory memoryLimit

// mostMemory is what the host allows the engine.
var mostMemory = sync.OnceValue(func() int64 {
	debug.SetGCPercent(-1)
	return debug.SetMemoryLimit(-1)
})

// begin sets the limit for a build whose request has so many bytes.
func (m *memoryLimit) begin(request int) {
	m.read = 0
	m.set(leastMemory)
	m.reads(request)
}

// reads notes that the build has read so many bytes more.
func (m *memoryLimit) reads(bytes int) {
	m.read += int64(bytes)
	for m.now < m.read*memoryPerByte && m.now < mostMemory() {
		m.set(m.now + memoryStep)
	}
}

func (m *memoryLimit) set(limit int64) {
	m.now = min(limit, mostMemory())
	debug.SetMemoryLimit(m.now)
}
