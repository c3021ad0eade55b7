//go:build unix

package ingest

import "syscall"

// limitMemory makes the system refuse more memory than n bytes, so that one
// huge request fails at once, and no work of more than pdfSeconds and no
// writing of files. A system that knows no such limit is left to the watch in
// limitProcess.
func limitMemory(n uint64) {
	limit := func(what int, n uint64) {
		_ = syscall.Setrlimit(what, &syscall.Rlimit{Cur: n, Max: n}) // best effort
	}
	if !raceDetector {
		limit(syscall.RLIMIT_DATA, n+n/2)
	}
	limit(syscall.RLIMIT_CPU, pdfSeconds)
	limit(syscall.RLIMIT_FSIZE, 0)
	limit(syscall.RLIMIT_CORE, 0)
}

// pdfSeconds is how much time of a processor the reading process may use.
const pdfSeconds = 30

// openFlags make the opening of a pipe return at once: one that nobody writes
// to is empty.
const openFlags = syscall.O_NONBLOCK
