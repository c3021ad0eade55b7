package data

import "os"

// fileLock keeps a second instance out. The operating system frees it when
// the program ends in whatever way; the file stays, empty.
type fileLock struct{ f *os.File }

func (l *fileLock) release() error { return l.f.Close() }
