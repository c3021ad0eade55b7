package session

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"time"

	"parallax/app/session/trouble"
	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// Fetched is what stood at a web address: an article with the bytes that it
// was read from, or a feed.
type Fetched struct {
	Article  *news.Article
	Original []byte
	Feed     *ingest.FeedList
}

// input is one thing to read for the page Add articles.
type input struct {
	name, place string
	read        func(context.Context) (Fetched, error)
	path        string // of a file, "" for others
}

// original is what an article was read from. A file is read again when it is
// saved, if it has not changed since: many of them would fill the memory.
type original struct {
	name, path string
	size       int64
	changed    time.Time
	content    []byte
}

// bytes are what was read, nil when they are kept already or not to be had.
func (o original) bytes(kept bool) []byte {
	if kept {
		return nil
	}
	if o.path == "" {
		return o.content
	}
	st, err := os.Stat(o.path)
	if err != nil || st.Size() != o.size || !st.ModTime().Equal(o.changed) || st.Size() > ingest.MaxInput {
		return nil
	}
	content, err := os.ReadFile(o.path)
	if err != nil {
		return nil
	}
	return content
}

func (s *inputDesk) listFiles(paths []string) func() ([]input, []FileResult) {
	return func() (all []input, refused []FileResult) {
		for _, p := range paths {
			files, err := filesAt(p)
			if err != nil {
				name := filepath.Base(p)
				refused = append(refused, FileResult{Name: name, Place: p, Outcome: Refused, Sentence: trouble.Sentence(err, name)})
			}
			for _, f := range files {
				all = append(all, s.fileInput(f))
			}
		}
		return all, refused
	}
}

func (s *inputDesk) fileInput(path string) input {
	name := filepath.Base(path)
	return input{name: name, place: path, path: path, read: func(ctx context.Context) (Fetched, error) {
		a, err := s.opts.Read(ctx, path)
		if !errors.Is(err, ingest.ErrFeed) {
			return Fetched{Article: a}, err
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return Fetched{}, err
		}
		feed, err := ingest.Feed(ctx, ingest.Input{Name: name, Data: content}, ingest.Options{})
		return Fetched{Feed: feed}, err
	}}
}

func (s *inputDesk) textInput(text string) input {
	return input{name: pastedText, place: pastedText, read: func(ctx context.Context) (Fetched, error) {
		a, err := s.opts.ReadText(ctx, text)
		if errors.Is(err, ingest.ErrFeed) {
			feed, err := ingest.Feed(ctx, ingest.Input{Name: pastedText, Data: []byte(text)}, ingest.Options{})
			return Fetched{Feed: feed}, err
		}
		return Fetched{Article: a, Original: []byte(text)}, err
	}}
}

func (s *inputDesk) addressInput(address string) input {
	return input{name: shortAddress(address), place: address, read: func(ctx context.Context) (Fetched, error) {
		if s.opts.Fetch == nil {
			return Fetched{}, trouble.ErrNoFetch
		}
		return s.opts.Fetch(ctx, address)
	}}
}

// shortAddress is an address without its scheme.
func shortAddress(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		rest = address
	}
	return strings.TrimSuffix(strings.TrimPrefix(rest, "www."), "/")
}

// entryInput is an entry of a feed: read from the feed where it stands there
// whole, else fetched.
func (s *inputDesk) entryInput(e ingest.Entry) input {
	in := s.addressInput(e.Address)
	fetch := in.read
	if e.Title != "" {
		in.name = e.Title
	}
	in.read = func(ctx context.Context) (Fetched, error) {
		a, err := ingest.FromEntry(ctx, e, ingest.Options{})
		if err == nil {
			return Fetched{Article: a}, nil
		}
		if e.Address == "" || ctx.Err() != nil {
			return Fetched{}, err
		}
		return fetch(ctx)
	}
	return in
}

// readDraft reads one input and looks up what the library holds of it.
func (s *inputDesk) readDraft(ctx context.Context, in input, outlets outletBook) *Draft {
	d := &Draft{FileResult: FileResult{Name: in.name, Place: in.place}}
	d.original = original{name: in.name, path: in.path}
	if in.path != "" {
		if st, err := os.Stat(in.path); err == nil {
			d.original.size, d.original.changed = st.Size(), st.ModTime()
		}
	}
	var got Fetched
	err := work.Guarded(ctx, func(ctx context.Context) (err error) {
		got, err = in.read(ctx)
		return err
	})
	switch {
	case err == nil && got.Feed != nil:
		d.Feed, d.Sentence = got.Feed, "a feed with "+trouble.Count(len(got.Feed.Entries), "article")+": choose those that you want"
		return d
	case err == nil && got.Article == nil:
		err = trouble.ErrNoWay
	}
	if err != nil {
		d.Outcome, d.Sentence = Refused, trouble.Sentence(err, in.name)
		return d
	}
	d.original.content = got.Original
	outlets.settle(got.Article)
	d.Article, d.read = got.Article, got.Article
	s.lookUp(ctx, d)
	judge(d)
	return d
}

// lookUp finds the same text, or the same address, in the library. A fault of
// the library shows when the draft is saved.
func (s *inputDesk) lookUp(ctx context.Context, d *Draft) {
	stored, err := s.store.Article(ctx, d.Article.ID)
	if d.mends = err == nil && data.Damaged(stored); d.mends {
		return
	}
	if err == nil {
		d.Stored, d.Article, d.read = stored, stored, stored
		return
	}
	if !errors.Is(err, data.ErrNotFound) {
		return
	}
	there, err := s.store.ArticlesAt(ctx, d.Article.URL)
	if err == nil && len(there) > 0 {
		d.Older = there[0]
	}
}
