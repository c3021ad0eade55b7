//go:build unix

package ingest

import "syscall"

// limitMemory makes the system refuse more memory than n bytes, so that one
// huge request fails at once. A system that knows no such limit is left to
// the watch in limitProcess.
func limitMemory(n uint64) {
	_ = syscall.Setrlimit(syscall.RLIMIT_DATA, &syscall.Rlimit{Cur: n + n/2, Max: n + n/2}) // best effort
}

// openFlags make the opening of a pipe return at once: one that nobody writes
// to is empty.
const openFlags = syscall.O_NONBLOCK
