//go:build !unix

package ingest

// limitMemory does nothing here: the watch in limitProcess has to do.
func limitMemory(uint64) {}

// openFlags: no file waits to be opened here.
const openFlags = 0
