package app

import (
	"bytes"
	"io"
)

// harmless are complaints of Fyne's about what this system lacks or a first
// start has not made yet. The window does without; who reads them takes them
// for a failure.
var harmless = [...]string{
	"failed to watch theme settings",
	"Failed to create fyne cache space",
	"Failed to create app cache space",
	"Preferences load error:",
	"Error parsing user locale",
	"Unable to connect to session D-Bus",
}

// QuietLog is a writer for the log of the program that leaves out complaints of
// Fyne's about a session bus or folders that are not there, each with the lines
// that belong to it, and hands the rest to w.
func QuietLog(w io.Writer) io.Writer { return &quietLog{w: w} }

type quietLog struct {
	w       io.Writer
	leaving bool // the complaint whose lines come now is left out
}

// Write is io.Writer's; the log calls it once a line and one at a time.
func (q *quietLog) Write(line []byte) (int, error) {
	if !q.belongs(line) {
		q.leaving = false
		for _, words := range harmless {
			q.leaving = q.leaving || bytes.Contains(line, []byte("Fyne error:  "+words))
		}
	}
	if q.leaving {
		return len(line), nil
	}
	return q.w.Write(line)
}

// belongs tells whether a line goes on with the complaint before it.
func (*quietLog) belongs(line []byte) bool {
	return bytes.Contains(line, []byte("  Cause:")) || bytes.Contains(line, []byte("  At:"))
}
