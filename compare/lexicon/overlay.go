package lexicon

import (
	"slices"
	"strings"
)

// Scope is how far a reader's decision about a word reaches.
type Scope string

// A word is left unmarked in one article, in one event, or everywhere.
const (
	Here    Scope = "here"
	InEvent Scope = "in this event"
	Always  Scope = "always"
)

// Mute is a word that the reader does not want to see marked.
type Mute struct {
	// Form is any form of the entry, lower case.
	Form  string
	Scope Scope
	// Article is the ID of the article for Here, "" otherwise.
	Article string
}

// Overlay is what the reader changes about the word lists. The zero value
// changes nothing.
type Overlay struct {
	// Added are the reader's own entries; one with the form of a shipped entry
	// takes its place.
	Added []Entry
	Muted []Mute
	// Off are categories that are not marked at all.
	Off []Category
}

// Quiet reports whether the reader muted the entry in an article.
func (o Overlay) Quiet(e *Entry, article string) bool {
	for _, c := range o.Off {
		if c == e.Category {
			return true
		}
	}
	for _, m := range o.Muted {
		if m.Scope == Here && m.Article != article {
			continue
		}
		for _, f := range e.Forms {
			if strings.EqualFold(f, m.Form) {
				return true
			}
		}
	}
	return false
}

// Table is the list with the reader's entries in it.
func (o Overlay) Table(base *Table) *Table {
	if len(o.Added) == 0 {
		return base
	}
	taken := map[string]bool{}
	var entries []*Entry
	for i := range o.Added {
		e := o.Added[i]
		if len(e.Forms) == 0 {
			continue
		}
		if e.Category == "" {
			e.Category = Reader
		}
		if e.Reason == "" {
			e.Reason = "you added it"
		}
		e.Forms = slices.Clone(e.Forms) // the overlay may be read beside this
		for j, f := range e.Forms {
			e.Forms[j] = strings.ToLower(f)
			taken[e.Forms[j]] = true
		}
		entries = append(entries, &e)
	}
	for _, e := range base.entries {
		if !taken[e.Name()] {
			entries = append(entries, e)
		}
	}
	return NewTable(entries)
}
