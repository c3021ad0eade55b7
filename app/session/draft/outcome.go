package draft

import (
	"strings"

	"parallax/compare/news"
)

// Outcome is what became of one input.
type Outcome int

// The outcomes.
const (
	// Read: the article was read.
	Read Outcome = iota
	// ReadWithNotes: it was read, and there is something to check.
	ReadWithNotes
	// Known: the same text is in the library already.
	Known
	// Refused: nothing could be read, or the reader cancelled.
	Refused
)

// FileResult tells what became of one input.
type FileResult struct {
	// Name is a file's name, an address, or "Pasted text"; Place is the file's
	// path, else the same.
	Name, Place string
	Outcome     Outcome
	// Sentence says what happened and, where it was refused, what to do next.
	Sentence string
	// Article is what was read, nil when nothing was.
	Article *news.Article
}

// PastedText is what an input without a name is called.
const PastedText = "Pasted text"

// onlyAddress is the web address of a text that holds nothing else.
func onlyAddress(text string) string {
	t := strings.TrimSpace(text)
	lower := strings.ToLower(t)
	if strings.ContainsAny(t, " \t\r\n") || !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
		return ""
	}
	return t
}
