package session

import (
	"context"
	"io"
	"time"

	"parallax/app/session/draft"
	"parallax/app/session/kept"
	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// Articles is what the session needs of the library's articles.
type Articles interface {
	SaveArticle(ctx context.Context, a *news.Article) (isNew bool, err error)
	Article(ctx context.Context, id string) (*news.Article, error)
	ArticlesOfEvent(ctx context.Context, event string) ([]*news.Article, error)
	UnsortedArticles(ctx context.Context) ([]*news.Article, error)
	UpdateArticle(ctx context.Context, a *news.Article) error
}

// Events is what the session needs of the library's events.
type Events interface {
	Events(ctx context.Context) ([]data.EventLine, error)
	SaveEvent(ctx context.Context, e news.Event) (id string, err error)
	AddToEvent(ctx context.Context, event string, articles ...string) error
	RemoveFromEvent(ctx context.Context, event, article string) error
	RenameEvent(ctx context.Context, id, title string) error
}

// Bin takes what the reader deletes and gives it back.
type Bin interface {
	Bin(ctx context.Context) ([]data.EventLine, error)
	DeleteEvent(ctx context.Context, id string) error
	RestoreEvent(ctx context.Context, id string) error
	DeleteArticle(ctx context.Context, id string) error
	RestoreArticle(ctx context.Context, id string) error
}

// Memory keeps how the window stood.
type Memory interface {
	WindowState(ctx context.Context, event string) (string, error)
	SetWindowState(ctx context.Context, event, state string) error
	Settings(ctx context.Context) (map[string]string, error)
	SetSetting(ctx context.Context, key, value string) error
}

// Finder searches the articles.
type Finder interface {
	Search(ctx context.Context, query string) (data.Results, error)
	Suggest(ctx context.Context, query string) (string, error)
}

// Store is the library; *data.Library is one.
type Store interface {
	draft.Keeper
	Articles
	Events
	Bin
	Memory
	Finder
	Corrector
	Noter
	Joiner
	Emptier
	Checker
	kept.QuoteKeeper
	Versions
	Outlets
	kept.Readings
	kept.Meanings
	Bencher
}

// Options are the ways of a session to the rest of the program. Without Fetch
// or Export, asking for them gives a sentence that says so; without Sample an
// empty library stays empty.
type Options struct {
	// Compare is compare.Articles when nil.
	Compare func(context.Context, []*news.Article, compare.Options) (*compare.Comparison, error)
	// Read reads the article in a file; ingest.File when nil.
	Read func(ctx context.Context, path string) (*news.Article, error)
	// ReadText reads an article from pasted text; ingest.Bytes when nil.
	ReadText func(ctx context.Context, text string) (*news.Article, error)
	// Fetch reads what stands at a web address.
	Fetch func(ctx context.Context, address string) (draft.Fetched, error)
	// Sample gives the articles of the event that an empty library starts
	// with (ingest.Sample).
	Sample func(context.Context) ([]*news.Article, error)
	// Export writes a comparison in the format that the request names.
	Export func(ctx context.Context, w io.Writer, r ExportRequest) error
	// Program names the program and its version, in summaries.
	Program string
	// Language is the tag of the window's language: that of a summary until the
	// reader chooses another. "" is English.
	Language string
	// Quick leaves out what sentences mean.
	Quick bool
	// MaxArticles of one comparison; 0 means compare.DefaultMaxArticles.
	MaxArticles int
	// KeepAfter is how long a change of the view waits for the next one before
	// it is kept; 0 means a quarter of a second.
	KeepAfter time.Duration
}

// Session is what the reader has open. All its methods belong to the
// goroutine on which post runs functions. What it does is parted among desks,
// each of which knows one matter and keeps what belongs to it; their methods are
// the session's.
type Session struct {
	store    Store
	work     *work.Work
	opts     Options
	started  bool
	settings map[string]string

	*eventDesk
	*binDesk
	*versionDesk
	*draft.Page
	*correctionDesk
	*noteDesk
	*summaryDesk
	*comparisonDesk
	*viewDesk
	*undoDesk
}

// New makes a session on a library. post runs a function on the session's
// goroutine, later and without waiting for it (fyne.Do does). Call Start next.
func New(store Store, post func(func()), opts Options) *Session {
	if opts.Compare == nil {
		opts.Compare = compare.Articles
	}
	if opts.KeepAfter == 0 {
		opts.KeepAfter = time.Second / 4
	}
	s := &Session{store: store, work: work.New(post), opts: opts, settings: map[string]string{}}
	s.seat()
	return s
}

// OnChange adds a function that is called after each change of the session.
func (s *Session) OnChange(f func()) { s.work.OnChange(f) }

// OnWork adds a function that is called in the place of those of OnChange when
// only the work that goes on changed: it began, or is further on.
func (s *Session) OnWork(f func()) { s.work.OnWork(f) }

// Jobs are the jobs that are still going on and concern the reader, in the
// order of their start.
func (s *Session) Jobs() []*work.Job { return s.work.Jobs() }

// Run does long work behind the window, then calls then on the session's
// goroutine when it went well. The job shows how far it is and can be cancelled.
func (s *Session) Run(what string, do func(ctx context.Context, tell func(done, total int)) error, then func()) *work.Job {
	return s.work.Run(what, do, then)
}

// Close ends all jobs, waits for them, and keeps the view. The store stays
// open.
func (s *Session) Close() {
	if s.work.Closed() {
		return
	}
	s.KeepTyping()
	s.work.Close()
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	for id := range s.unkept {
		// The window is gone: nobody is left to be told of an error here.
		_ = s.store.SetWindowState(ctx, id, s.views[id].Encode())
	}
}

// Notice is a sentence about the last thing that went wrong, "" when nothing
// did or the reader dismissed it.
func (s *Session) Notice() string { return s.work.Notice() }

// Warn shows a sentence as the notice, behind one that stands there already.
func (s *Session) Warn(sentence string) {
	if before := s.Notice(); before != "" {
		sentence = before + " " + sentence
	}
	s.work.SetNotice(sentence)
	s.work.Changed()
}

// DismissNotice takes the sentence away.
func (s *Session) DismissNotice() {
	s.work.SetNotice("")
	s.work.Changed()
}

// Setting is the value that the reader chose for a key, "" when none.
func (s *Session) Setting(key string) string { return s.settings[key] }

// Speaks tells that the window speaks a language now, by its tag: summaries do, where
// the reader chose no other for them.
func (s *Session) Speaks(language string) { s.opts.Language = language }

// SetSetting keeps a value for a key.
func (s *Session) SetSetting(key, value string) {
	if s.settings[key] == value {
		return
	}
	s.settings[key] = value
	s.work.Change(func(ctx context.Context) error { return s.store.SetSetting(ctx, key, value) }, nil)
	s.summarize()
	s.work.Changed()
}
