package session

import (
	"context"
	"fmt"
	"strings"
)

// Import reads files, folders and web addresses in their order and stores what
// could be read, without a window. tell gets each input as soon as it was
// read; nothing is stored before the last one, and after an error, which is
// one of the library or of ctx, perhaps nothing.
func Import(ctx context.Context, store Store, o Options, r ImportRequest) ([]*Draft, Kept, error) {
	s := New(store, func(func()) {}, o)
	defer s.Close()
	s.BeginAdding(r.To.Event)
	outlets := s.outletBook(ctx)
	for _, in := range s.inputsOf(r.Inputs) {
		if ctx.Err() != nil {
			return s.adding.drafts, Kept{}, ctx.Err()
		}
		d := in.refused
		if d == nil {
			d = s.readDraft(ctx, in.input, outlets)
		}
		s.addDrafts([]*Draft{d}, false)
		if r.Tell != nil {
			r.Tell(d)
		}
	}
	kept, err := StoreDrafts(ctx, store, r.To, s.adding.drafts)
	return s.adding.drafts, kept, err
}

// ImportRequest says what to import.
type ImportRequest struct {
	// Inputs are paths and web addresses.
	Inputs []string
	To     Target
	Tell   func(*Draft)
}

type inputOrNot struct {
	input
	refused *Draft
}

func (s *Session) inputsOf(all []string) []inputOrNot {
	var out []inputOrNot
	for _, one := range all {
		if address := onlyAddress(one); address != "" {
			out = append(out, inputOrNot{input: s.addressInput(address)})
			continue
		}
		files, refused := s.listFiles([]string{one})()
		for _, r := range refused {
			out = append(out, inputOrNot{refused: &Draft{FileResult: r}})
		}
		for _, f := range files {
			out = append(out, inputOrNot{input: f})
		}
	}
	return out
}

// Line is a draft in one line for a terminal: a sign, the name, and what was
// read or why it was not.
func (d *Draft) Line() string {
	sign := map[Outcome]string{Read: "✓", ReadWithNotes: "!", Known: "=", Refused: "✕"}[d.Outcome]
	said := d.Sentence
	switch {
	case d.Feed != nil:
		sign, said = "✕", "this is a feed. Give the address of one of its articles, or add the feed in the window and choose there."
	case d.Twin != "":
		sign, said = "=", fmt.Sprintf("the same text as %s: nothing added", d.Twin)
	case d.Stored != nil:
		said = "already in the library"
	case d.Older != nil:
		said = "a newer version of an article in the library · " + said
	}
	parts := []string{sign + " " + shown(d.Name)}
	if a := d.Article; a != nil {
		if a.Outlet != "" {
			parts = append(parts, shown(a.Outlet))
		}
		if a.Title() != "" {
			parts = append(parts, shown(a.Title()))
		}
		parts = append(parts, a.Published.String())
	}
	return strings.Join(without(append(parts, said), ""), " · ")
}

func without(in []string, what string) []string {
	var out []string
	for _, s := range in {
		if s != what {
			out = append(out, s)
		}
	}
	return out
}
