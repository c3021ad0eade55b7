package lexicon

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// Scope is how far a reader's decision about a word reaches.
type Scope string

// A word is marked, or left unmarked, at one place or in one article, in one
// event, or everywhere.
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
	// Article is the ID of the article for Here, "" otherwise; Span, unless it
	// is empty, the one place in it that is meant.
	Article string    `json:",omitempty"`
	Span    news.Span `json:",omitzero"`
}

// Local is an entry of the reader's for one article, or, when Span is not
// empty, for one place of it.
type Local struct {
	Entry   Entry
	Article string
	Span    news.Span
}

// Overlay is what the reader changes about the word lists. The zero value
// changes nothing.
type Overlay struct {
	// Added are the reader's own entries; one with the form of a shipped entry
	// takes its place, an earlier one that of a later one.
	Added []Entry
	// Local are those for one article or place. No Mute reaches them.
	Local []Local `json:",omitempty"`
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
		if m.Scope == Here && m.Article != article || !m.Span.Empty() || e.Local {
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

// Hides reports whether the reader does not want words marked at a place of an
// article, whatever marks them. What the reader marks there goes over words
// that are left out everywhere.
func (o Overlay) Hides(words, article string, at news.Span) bool {
	words = strings.ToLower(news.OneLine(words))
	for _, l := range o.Local {
		if l.Article == article && (l.Span == at || l.Span.Empty() && slices.Contains(l.Entry.Forms, words)) {
			return false
		}
	}
	return slices.ContainsFunc(o.Muted, func(m Mute) bool {
		switch {
		case m.Scope == Here && m.Article != article:
			return false
		case !m.Span.Empty():
			return m.Span == at
		}
		return strings.EqualFold(words, m.Form)
	})
}

// Table is the list with the reader's entries for all articles in it.
func (o Overlay) Table(base *Table) *Table { return base.with(o.Added, false) }

// TableIn is a table with the reader's entries for one article in it.
func (o Overlay) TableIn(base *Table, article string) *Table {
	var here []Entry
	for _, l := range o.Local {
		if l.Article == article && l.Span.Empty() {
			here = append(here, l.Entry)
		}
	}
	return base.with(here, true)
}

// Places are the reader's entries for single places of an article.
func (o Overlay) Places(article string) []Local {
	var out []Local
	for _, l := range o.Local {
		if l.Article == article && !l.Span.Empty() {
			l.Entry = l.Entry.own(true)
			out = append(out, l)
		}
	}
	return out
}

// Changed is the entry of the list that has the form, with another category
// and reason; without one a new entry.
func Changed(form string, c Category, reason string) Entry {
	form = strings.ToLower(news.OneLine(form))
	out := Entry{Forms: []string{form}}
	if e := Loaded().Named(form); e != nil {
		out.Forms, out.Exceptions = slices.Clone(e.Forms), e.Exceptions
	}
	out.Category, out.Reason = c, reason
	return out
}

// Named is the first entry that has the form, nil when there is none.
func (t *Table) Named(form string) *Entry {
	for _, e := range t.entries {
		if slices.Contains(e.Forms, form) {
			return e
		}
	}
	return nil
}

// own is the entry as one of the reader's.
func (e Entry) own(local bool) Entry {
	if e.Category == "" {
		e.Category = Reader
	}
	if e.Reason == "" {
		e.Reason = "you added it"
	}
	e.Forms = slices.Clone(e.Forms) // the overlay may be read beside this
	for i, f := range e.Forms {
		e.Forms[i] = strings.ToLower(f)
	}
	e.Own, e.Local = true, local
	return e
}

// with is the table with entries of the reader's in the place of those that
// have one of their forms.
func (t *Table) with(added []Entry, local bool) *Table {
	taken := map[string]bool{}
	var entries []*Entry
	for _, a := range added {
		if len(a.Forms) == 0 || taken[a.Forms[0]] {
			continue
		}
		e := a.own(local)
		for _, f := range e.Forms {
			taken[f] = true
		}
		entries = append(entries, &e)
	}
	if len(entries) == 0 {
		return t
	}
	for _, e := range t.entries {
		if !taken[e.Name()] {
			entries = append(entries, e)
		}
	}
	return NewTable(entries)
}
