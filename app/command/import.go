package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"

	"parallax/app/part/told"
	"parallax/app/session/draft"
	"parallax/compare/report/object"
	"parallax/data"
)

const importHelp = `usage: parallax import PATH|FOLDER|ADDRESS... [--event NAME] [--library FILE] [--json]

Reads articles into the library, without a window, and says in a line what
became of each input: ✓ read, ! read but to be checked, = there already,
✕ refused, and why. Of a folder all articles are taken, also those in the
folders in it. An address is one that begins with http:// or https://.

  --event NAME    the event that the articles go into; it is made when there
                  is none of that name. Without it they stand in no event. An
                  article that seems to be about another event is added, and its
                  line says so.
  --library FILE  another library than your own
  --json          a JSON object a line instead: the input, its outcome (new,
                  known, refused), its article, and what the line would say

A line is written when its article is stored, with what it was read from and
its place in the event; whatever happens then, it is not lost. An article that
is there without what it was read from, or with a damaged text, is completed.
A copy of the library is kept beside it when the last one is older than 12
hours (“parallax help library”).

Exit codes: 0 all inputs were read or were there already, 1 at least one was
refused, 2 wrong usage, 3 the library cannot be opened or written (it is open
elsewhere, damaged, read-only, or the disk is full), 130 you stopped it. After
3 and 130 what the lines say is stored, and the rest is not.

examples:
  parallax import articles/ --event "The dock strike"
  parallax import https://news.example/story page.html
`

func runImport(ctx context.Context, call Call) error {
	var event, path string
	var asJSON bool
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) {
		fs.BoolVar(&asJSON, "json", false, "")
		fs.StringVar(&event, "event", "", "")
		fs.StringVar(&path, "library", "", "")
	})
	if err != nil {
		return err
	}
	if len(o.operands) == 0 {
		return misuse(told.Told("command.import.name-at-least-one-file"))
	}
	library, err := openLibrary(ctx, call, path)
	if err != nil {
		return err
	}
	tell := func(d *draft.Draft) { fmt.Fprintln(call.Stdout, shown(d.Line())) }
	if asJSON {
		tell = func(d *draft.Draft) { _ = object.Value(call.Stdout, inputOf(d), "") } // a pipe that is gone
	}
	err = importInto(ctx, call, library, draft.ImportRequest{Inputs: o.operands, To: draft.Target{Title: strings.TrimSpace(event)}, Tell: tell})
	return errors.Join(err, shut(call, library))
}

func importInto(ctx context.Context, call Call, library *data.Library, r draft.ImportRequest) error {
	if r.To.None = r.To.Title == ""; !r.To.None {
		events, err := library.Events(ctx)
		if err != nil {
			return err
		}
		for _, e := range events {
			if strings.EqualFold(e.Title, r.To.Title) {
				r.To.Event = e.ID
				break
			}
		}
	}
	refused, tell := 0, r.Tell
	r.Tell = func(d *draft.Draft) {
		if d.Article == nil {
			refused++
		}
		tell(d)
	}
	_, kept, err := draft.Import(ctx, library, draft.Ways{Fetch: draft.Fetch}, r)
	fmt.Fprintln(call.Stderr, summary(kept, r.To, refused))
	if err != nil {
		fmt.Fprintln(call.Stderr, told.Told("command.import.it-did-not-come-to"))
		return err
	}
	if refused > 0 {
		return errTold
	}
	return nil
}

// inputJSON is an input of an import in a result: one object a line, once it is stored,
// known already or refused.
type inputJSON struct {
	Input   string       `json:"input"`
	Outcome string       `json:"outcome"` // new, known, refused
	Article *articleJSON `json:"article"` // null for one that is refused
	Said    string       `json:"said"`    // what its line says
}

func inputOf(d *draft.Draft) inputJSON {
	j := inputJSON{Input: d.Name, Outcome: "new", Said: d.Line()}
	switch {
	case d.Article == nil:
		j.Outcome = "refused"
		return j
	case d.Stored != nil || d.Twin != "":
		j.Outcome = "known"
	}
	a := articleOf(d.Article)
	j.Article = &a
	return j
}

// summary says what the library holds now that it did not before.
func summary(k draft.Kept, to draft.Target, refused int) string {
	text := fmt.Sprintf("%d new in the library", len(k.New))
	if !to.None {
		text += fmt.Sprintf(", %d added to the event %s", len(k.Added), quoted(to.Title))
	}
	if refused > 0 {
		text += fmt.Sprintf(", %d refused", refused)
	}
	return text + "."
}
