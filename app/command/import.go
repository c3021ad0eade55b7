package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"strings"

	"parallax/app/session"
	"parallax/data"
)

const importHelp = `usage: parallax import PATH|FOLDER|ADDRESS... [--event NAME] [--library FILE]

Reads articles into the library, without a window, and says in a line what
became of each input: ✓ read, ! read but to be checked, = there already,
✕ refused, and why. Of a folder all articles are taken, also those in the
folders in it. An address is one that begins with http:// or https://.

  --event NAME    the event that the articles go into; it is made when there
                  is none of that name. Without it they stand in no event.
  --library FILE  another library than your own

Exit codes: 0 all inputs were read or were there already, 1 at least one was
refused or the library cannot be used, 2 wrong usage.

examples:
  parallax import articles/ --event "The dock strike"
  parallax import https://news.example/story page.html
`

func runImport(ctx context.Context, call Call) error {
	var event, path string
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) {
		fs.StringVar(&event, "event", "", "")
		fs.StringVar(&path, "library", "", "")
	})
	if err != nil {
		return err
	}
	if len(o.operands) == 0 {
		return misuse("Name at least one file, folder or address.")
	}
	if path == "" {
		if path, err = data.DefaultPath(); err != nil {
			return err
		}
	}
	library, err := data.Open(ctx, path)
	if err != nil {
		return inFile{path, err}
	}
	err = importInto(ctx, call, library, session.ImportRequest{Inputs: o.operands, To: session.Target{Title: strings.TrimSpace(event)}})
	return errors.Join(err, library.Close())
}

func importInto(ctx context.Context, call Call, library *data.Library, r session.ImportRequest) error {
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
	refused := 0
	r.Tell = func(d *session.Draft) {
		if d.Article == nil {
			refused++
		}
		fmt.Fprintln(call.Stdout, shown(d.Line()))
	}
	_, kept, err := session.Import(ctx, library, session.Options{Fetch: session.Fetch}, r)
	if err != nil {
		return err
	}
	fmt.Fprintln(call.Stderr, summary(kept, r.To, refused))
	if refused > 0 {
		return errTold
	}
	return nil
}

// summary says what the library holds now that it did not before.
func summary(k session.Kept, to session.Target, refused int) string {
	text := fmt.Sprintf("%d new in the library", len(k.New))
	if !to.None {
		text += fmt.Sprintf(", %d added to the event %s", len(k.Added), quoted(to.Title))
	}
	if refused > 0 {
		text += fmt.Sprintf(", %d refused", refused)
	}
	return text + "."
}
