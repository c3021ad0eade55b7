package draft

import (
	"context"
	"errors"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/belong"
	"parallax/app/session/trouble"
	"parallax/data"
)

// Import reads files, folders and web addresses in their order and stores each
// with what it was read from and its place in the event, without a window. tell
// gets each input once that is done. After an error, which is one of the library
// or of ctx, all that was told is stored, and Kept says what that is.
func Import(ctx context.Context, l Library, ways Ways, r ImportRequest) ([]*Draft, Kept, error) {
	in := newInputs(l, ways)
	outlets := readBook(ctx, l)
	var drafts []*Draft
	kept := Kept{Event: r.To.Event}
	held, err := belong.Hold(ctx, l, r.To.Event)
	if err != nil {
		return nil, kept, err
	}
	for _, one := range in.inputsOf(r.Inputs) {
		if ctx.Err() != nil {
			return drafts, kept, ctx.Err()
		}
		d := one.refused
		if d == nil {
			d = in.readDraft(ctx, one.input, outlets)
		}
		d.Twin = twinOf(drafts, d)
		drafts = append(drafts, d)
		stored, err := storePatiently(ctx, l, Target{kept.Event, r.To.Title, r.To.None}, d)
		if err != nil {
			return drafts, kept, err
		}
		kept.add(stored)
		d.misfit = !r.To.None && d.Counts() && held.Misfit(d.Article)
		if r.Tell != nil {
			r.Tell(d)
		}
	}
	return drafts, kept, nil
}

// patience is how often an import waits for another program that writes to the
// library, five seconds each time.
const patience = 6

func storePatiently(ctx context.Context, l Keeper, to Target, d *Draft) (Kept, error) {
	var kept Kept
	var err error
	for range patience {
		kept, err = Store(ctx, l, to, []*Draft{d})
		if !errors.Is(err, data.ErrBusy) {
			break
		}
	}
	return kept, err
}

// ImportRequest says what to import.
type ImportRequest struct {
	// Inputs are paths and web addresses.
	Inputs []string
	To     Target
	// Tell gets each input when it is stored, refused, or known already.
	Tell func(*Draft)
}

type inputOrNot struct {
	input
	refused *Draft
}

func (in inputs) inputsOf(all []string) []inputOrNot {
	var out []inputOrNot
	for _, one := range all {
		if address := onlyAddress(one); address != "" {
			out = append(out, inputOrNot{input: in.addressInput(address)})
			continue
		}
		files, refused := in.listFiles([]string{one})()
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
		sign, said = "✕", told.Told("label.this-is-a-feed-give-the-address")
	case d.Twin != "":
		sign, said = "=", told.Told("label.the-same-text-as-twin-nothing-added", say.Of("twin", say.Words(d.Twin)))
	case d.Stored != nil && d.completed:
		said = told.Told("label.already-in-the-library-what-it-was")
	case d.Stored != nil:
		said = told.Told("label.already-in-the-library")
	case d.mends:
		said = told.Told("label.the-text-in-the-library-was-damaged", say.Of("said", say.Words(said)))
	case d.Older != nil:
		said = told.Told("label.a-newer-version-of-an-article-in.2", say.Of("said", say.Words(said)))
	}
	if d.misfit {
		sign, said = "!", told.Told("label.may-be-about-another-event-than-the", say.Of("said", say.Words(said)))
	}
	parts := []string{sign + " " + trouble.Shown(d.Name)}
	if a := d.Article; a != nil {
		if a.Outlet != "" {
			parts = append(parts, trouble.Shown(a.Outlet))
		}
		if a.Title() != "" {
			parts = append(parts, trouble.Shown(a.Title()))
		}
		parts = append(parts, told.Date(a.Published))
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
