package draft

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"parallax/app/part/told"
	"parallax/compare/say"

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

// Ways are how inputs are read.
type Ways struct {
	// Read reads the article in a file; ingest.File when nil.
	Read func(ctx context.Context, path string) (*news.Article, error)
	// ReadText reads an article from pasted text; ingest.Bytes when nil.
	ReadText func(ctx context.Context, text string) (*news.Article, error)
	// Fetch reads what stands at a web address; nil where nothing is fetched.
	Fetch func(ctx context.Context, address string) (Fetched, error)
}

// inputs reads files, pasted texts, addresses and entries of feeds, and looks up
// what a library holds of them.
type inputs struct {
	library Library
	ways    Ways
}

func newInputs(l Library, w Ways) inputs {
	if w.Read == nil {
		w.Read = func(ctx context.Context, path string) (*news.Article, error) {
			return ingest.File(ctx, path, ingest.Options{})
		}
	}
	if w.ReadText == nil {
		w.ReadText = func(ctx context.Context, text string) (*news.Article, error) {
			return ingest.Bytes(ctx, ingest.Input{Data: []byte(text)}, ingest.Options{})
		}
	}
	return inputs{library: l, ways: w}
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

func (in inputs) listFiles(paths []string) func() ([]input, []FileResult) {
	return func() (all []input, refused []FileResult) {
		for _, p := range paths {
			files, err := filesAt(p)
			if err != nil {
				name := filepath.Base(p)
				refused = append(refused, FileResult{Name: name, Place: p, Outcome: Refused, Sentence: trouble.Sentence(err, name)})
			}
			for _, f := range files {
				all = append(all, in.fileInput(f))
			}
		}
		return all, refused
	}
}

func (in inputs) fileInput(path string) input {
	name := filepath.Base(path)
	return input{name: name, place: path, path: path, read: func(ctx context.Context) (Fetched, error) {
		a, err := in.ways.Read(ctx, path)
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

func (in inputs) textInput(text string) input {
	return input{name: PastedText, place: PastedText, read: func(ctx context.Context) (Fetched, error) {
		a, err := in.ways.ReadText(ctx, text)
		if errors.Is(err, ingest.ErrFeed) {
			feed, err := ingest.Feed(ctx, ingest.Input{Name: PastedText, Data: []byte(text)}, ingest.Options{})
			return Fetched{Feed: feed}, err
		}
		return Fetched{Article: a, Original: []byte(text)}, err
	}}
}

func (in inputs) addressInput(address string) input {
	return input{name: shortAddress(address), place: address, read: func(ctx context.Context) (Fetched, error) {
		if in.ways.Fetch == nil {
			return Fetched{}, trouble.ErrNoFetch
		}
		return in.ways.Fetch(ctx, address)
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
func (in inputs) entryInput(e ingest.Entry) input {
	one := in.addressInput(e.Address)
	fetch := one.read
	if e.Title != "" {
		one.name = e.Title
	}
	one.read = func(ctx context.Context) (Fetched, error) {
		a, err := ingest.FromEntry(ctx, e, ingest.Options{})
		if err == nil {
			return Fetched{Article: a}, nil
		}
		if e.Address == "" || ctx.Err() != nil {
			return Fetched{}, err
		}
		return fetch(ctx)
	}
	return one
}

// readDraft reads one input and looks up what the library holds of it.
func (in inputs) readDraft(ctx context.Context, one input, outlets outletBook) *Draft {
	d := &Draft{FileResult: FileResult{Name: one.name, Place: one.place}}
	d.original = original{name: one.name, path: one.path}
	if one.path != "" {
		if st, err := os.Stat(one.path); err == nil {
			d.original.size, d.original.changed = st.Size(), st.ModTime()
		}
	}
	var got Fetched
	err := work.Guarded(ctx, func(ctx context.Context) (err error) {
		got, err = one.read(ctx)
		return err
	})
	switch {
	case err == nil && got.Feed != nil:
		d.Feed, d.Sentence = got.Feed, told.Told("label.a-feed-with-count-choose-those-that", say.Of("count", say.Words(told.Count(len(got.Feed.Entries), "article"))))
		return d
	case err == nil && got.Article == nil:
		err = trouble.ErrNoWay
	}
	if err != nil {
		d.Outcome, d.Sentence = Refused, trouble.Sentence(err, one.name)
		return d
	}
	d.original.content = got.Original
	outlets.settle(got.Article)
	d.Article, d.read = got.Article, got.Article
	in.lookUp(ctx, d)
	judge(d)
	return d
}

// lookUp finds the same text, one that the reader made of the same file, or the same
// address, in the library. A fault of the library shows when the draft is saved.
func (in inputs) lookUp(ctx context.Context, d *Draft) {
	stored, err := in.library.Article(ctx, d.Article.ID)
	if d.mends = err == nil && data.Damaged(stored); d.mends {
		return
	}
	if c := in.corrected(ctx, d); c != nil {
		stored, err = c, nil
	}
	if err == nil {
		d.Stored, d.Article, d.read = stored, stored, stored
		return
	}
	if !errors.Is(err, data.ErrNotFound) {
		return
	}
	there, err := in.library.ArticlesAt(ctx, d.Article.URL)
	if err == nil && len(there) > 0 {
		d.Older = there[0]
	}
}

// corrected is the article of the library that the reader made of what the draft was
// read from, by editing its text or setting parts aside; nil for none. One that was
// read otherwise by an earlier program is none: the text as it is read now is wanted.
func (in inputs) corrected(ctx context.Context, d *Draft) *news.Article {
	content := d.original.bytes(false)
	if len(content) == 0 {
		return nil
	}
	from, err := in.library.ArticlesFrom(ctx, content)
	if err != nil {
		return nil
	}
	for _, a := range from {
		switch {
		case a.ID == d.Article.ID:
			return nil // as it was read, and later than any that was corrected
		case slices.Contains(say.English().Notes(a.Notes), edited()), samePieces(a, d.Article):
			return a
		}
	}
	return nil
}

// samePieces reports whether two articles differ only in what is set aside.
func samePieces(a, b *news.Article) bool {
	return slices.EqualFunc(Pieces(a), Pieces(b), func(p, q Piece) bool { return p.Text == q.Text })
}
