package session

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/data/ingest"
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

// Imported are the results of the last import that ended, in the order of the
// inputs.
func (s *Session) Imported() []FileResult { return s.imported }

// DismissImported takes the results away.
func (s *Session) DismissImported() {
	s.imported = nil
	s.changed()
}

// source is one input that is still to be read.
type source struct {
	name, place string
	read        func(context.Context) (*news.Article, error)
}

// ImportPaths reads files, and the articles in folders, into an event, or into
// a new one when event is "", and opens it.
func (s *Session) ImportPaths(event string, paths []string) *Job {
	return s.bring("Reading files", s.listPaths(paths), s.keeper(event))
}

// PasteText reads pasted text into an event, or into a new one when event is
// "". A text that is only a web address is fetched.
func (s *Session) PasteText(event, text string) *Job {
	if address := onlyAddress(text); address != "" {
		return s.AddAddress(event, address)
	}
	return s.bring("Reading the pasted text", s.listText(text), s.keeper(event))
}

// AddAddress fetches the article at a web address into an event, or into a new
// one when event is "".
func (s *Session) AddAddress(event, address string) *Job {
	return s.bring("Fetching "+address, s.listAddress(address), s.keeper(event))
}

func (s *Session) keeper(event string) func([]FileResult) {
	return func(results []FileResult) { s.keep(event, results) }
}

// A lister finds out what there is to read, and what there is not.
type lister func() ([]source, []FileResult)

func (s *Session) listPaths(paths []string) lister {
	return func() ([]source, []FileResult) { return s.sources(paths) }
}

// pastedText is what an input without a name is called.
const pastedText = "Pasted text"

func (s *Session) listText(text string) lister {
	read := func(ctx context.Context) (*news.Article, error) { return s.opts.ReadText(ctx, text) }
	return func() ([]source, []FileResult) { return []source{{pastedText, pastedText, read}}, nil }
}

func (s *Session) listAddress(address string) lister {
	read := func(ctx context.Context) (*news.Article, error) {
		if s.opts.Fetch == nil {
			return nil, errNoFetch
		}
		got, err := s.opts.Fetch(ctx, address)
		if err == nil && got.Feed != nil {
			err = ingest.ErrFeed
		}
		return got.Article, err
	}
	return func() ([]source, []FileResult) { return []source{{address, address, read}}, nil }
}

// onlyAddress is the web address of a text that holds nothing else.
func onlyAddress(text string) string {
	t := strings.TrimSpace(text)
	lower := strings.ToLower(t)
	if strings.ContainsAny(t, " \t\r\n") || !strings.HasPrefix(lower, "http://") && !strings.HasPrefix(lower, "https://") {
		return ""
	}
	return t
}

// bring reads inputs in a job, then hands on what became of them.
func (s *Session) bring(what string, list lister, then func([]FileResult)) *Job {
	return s.start(what, func(ctx context.Context, tell progress) (func(), error) {
		sources, results := list()
		for i, src := range sources {
			tell(i, len(sources), src.name)
			results = append(results, readSource(ctx, src))
		}
		tell(len(sources), len(sources), "")
		return func() { then(results) }, nil
	})
}

func readSource(ctx context.Context, src source) FileResult {
	r := FileResult{Name: src.name, Place: src.place}
	err := ctx.Err()
	if err == nil {
		_, err = guarded(ctx, nil, func(ctx context.Context, _ progress) (_ func(), err error) {
			r.Article, err = src.read(ctx)
			return nil, err
		})
	}
	if err == nil && r.Article == nil {
		err = errNoWay
	}
	if err != nil {
		r.Article, r.Outcome, r.Sentence = nil, Refused, Sentence(err, src.name)
		return r
	}
	r.Sentence = fmt.Sprintf("Read %s.", count(len(strings.Fields(r.Article.Text)), "word"))
	if len(r.Article.Notes) > 0 {
		r.Outcome, r.Sentence = ReadWithNotes, strings.Join(r.Article.Notes, " ")
	}
	return r
}

// keep stores what was read. An import without anything that can be kept
// changes nothing.
func (s *Session) keep(event string, results []FileResult) {
	if !slices.ContainsFunc(results, func(r FileResult) bool { return r.Article != nil }) {
		s.imported = results
		return
	}
	kept := slices.Clone(results)
	s.change(func(ctx context.Context) (err error) {
		event, err = s.storeAll(ctx, event, kept)
		return err
	}, func() {
		s.imported = kept
		s.refresh(nil)
		if event != "" {
			s.OpenEvent(event)
		}
	})
}

// storeAll keeps the articles, then the event with them, and writes into the
// results which of them were there already. It gives the event's ID.
func (s *Session) storeAll(ctx context.Context, event string, results []FileResult) (string, error) {
	here := map[string]string{} // article ID -> what it is called
	if event != "" {
		before, err := s.store.ArticlesOfEvent(ctx, event)
		if err != nil {
			return "", err
		}
		for _, a := range before {
			here[a.ID] = a.Name()
		}
	}
	var added []*news.Article
	for i := range results {
		r := &results[i]
		if r.Article == nil {
			continue
		}
		isNew, err := s.store.SaveArticle(ctx, r.Article)
		if err != nil {
			r.Article, r.Outcome, r.Sentence = nil, Refused, Sentence(err, r.Name)
			continue
		}
		twin, twice := here[r.Article.ID]
		switch {
		case twice:
			r.Outcome = Known
			r.Sentence = fmt.Sprintf("%s has the same text as %s, which is in this event already. Nothing was added.", quoted(r.Name), quoted(twin))
			continue
		case !isNew:
			r.Outcome = Known
			r.Sentence = fmt.Sprintf("The text of %s was in the library already; it now stands in this event too.", quoted(r.Name))
		}
		here[r.Article.ID] = r.Name
		added = append(added, r.Article)
	}
	return s.storeEvent(ctx, event, added)
}

func (s *Session) storeEvent(ctx context.Context, event string, added []*news.Article) (string, error) {
	var ids []string
	for _, a := range added {
		ids = append(ids, a.ID)
	}
	if event == "" && len(ids) == 0 {
		return "", nil
	}
	if event == "" {
		return s.store.SaveEvent(ctx, news.Event{Title: titleOf(added), Articles: ids})
	}
	return event, s.store.AddToEvent(ctx, event, ids...)
}

// sources are the files that paths name; for a folder without articles there
// is a result instead.
func (s *Session) sources(paths []string) (all []source, refused []FileResult) {
	for _, p := range paths {
		files, err := filesAt(p)
		if err != nil {
			refused = append(refused, FileResult{
				Name: filepath.Base(p), Place: p, Outcome: Refused, Sentence: Sentence(err, filepath.Base(p)),
			})
		}
		for _, f := range files {
			all = append(all, source{filepath.Base(f), f, func(ctx context.Context) (*news.Article, error) {
				return s.opts.Read(ctx, f)
			}})
		}
	}
	return all, refused
}

var (
	errNoWay       = errors.New("no way to read this is built in")
	errNoFetch     = errors.New("fetching is not built in")
	errNoArticles  = errors.New("no article files in the folder")
	errTooManyHere = errors.New("too many files in the folder")
)
