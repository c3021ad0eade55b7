// Package compare lays articles about one event side by side: it takes
// articles in and gives back what they share and where they differ.
package compare

import (
	"cmp"
	"context"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"time"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/figure"
	"parallax/compare/kind"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// EngineVersion stands on every result; it changes when results may change.
const EngineVersion = "6"

// DefaultMaxArticles is the number of articles of one comparison unless
// Options say otherwise.
const DefaultMaxArticles = 10

// Options of a comparison; the zero value is right.
type Options struct {
	// Base is the ID of the article whose order the facts and rows follow;
	// "" takes the first one.
	Base string
	// MaxArticles is the limit; 0 means DefaultMaxArticles.
	MaxArticles int
	// Corrections are the reader's own.
	Corrections Corrections
	// Words are what the reader changed about the word lists.
	Words lexicon.Overlay
	// Memory keeps what was read of the articles for the next comparison; nil
	// keeps nothing.
	Memory *Memory
	// Quick leaves out what sentences mean: they are compared by words alone.
	Quick bool
	// Progress, which may be nil, is told how many of the sentences whose meaning
	// is not kept have been read, from one goroutine at a time.
	Progress func(done, of int)
	// Unranked has the Comparison hold all sentences about differences that
	// could be written, in no order, for tools that fit the ranking.
	Unranked bool
}

// Reading is what was read of one article.
type Reading = reading.Article

// Comparison is the result. Readings stand in the order of publication, then
// outlet, then ID, whatever the order of loading; every index of an article
// points into them.
type Comparison struct {
	Engine   string
	Base     int
	Readings []Reading
	all      reading.Set    // see set
	meant    []*vector.Text // by reading; see understand
	unranked bool
	// Events are the articles parted by the events that they may be about, as
	// indexes in order: one list where all may be about one event.
	Events Events
	// Kinds say of each article what kind of text it is, where it says so itself.
	Kinds [][]kind.Note
	// Meaning tells of each reading whether the meaning of its sentences was
	// compared beside their words: not when Quick, and only of English articles.
	Meaning []bool
	Pairs   []align.Pair
	Facts   []align.Fact
	// Maybe are sentences of two or more articles that may tell the same, which is not
	// certain: they are no Facts, and nothing counts them as told by several.
	Maybe []align.Fact
	// Contradictions are claims and numbers of one thing that differ, in the order of
	// the articles, then of their texts.
	Contradictions []Contradiction
	OnlyHere       []align.OnlyHere
	Nearby         []align.Nearby
	NotFound       []align.NotFound
	Utterances     []utterance.Utterance
	Rows           []align.Row
	// Figures are the numbers that several articles give for the same fact.
	// FigureNames say what they measure, "" where that is not clear.
	Figures     []figure.Figure
	FigureNames []string
	// Copies are long runs of words that two articles share; Independent is
	// the number of texts that are no copies of each other.
	Copies      []align.Copied
	Independent int
	// Voices are the sources, Verbs the reporting verbs of all articles.
	Voices []utterance.Voice
	Verbs  []utterance.VerbUse
	// Differences are the sentences worth reading, most telling first.
	Differences []difference.Difference
	// PutAway are those that the reader hid, in the order in which it was done.
	PutAway []PutAway
	// Placements tell for each fact where the articles tell it, Headlines where
	// the bodies have what the headlines say, Shares how much of each article
	// the others tell too.
	Placements [][]difference.Placement
	Headlines  []wording.Phrase
	Shares     []difference.Share
	// Corrections are those of the Options, in the same order.
	Corrections []Applied
	// Actors are who and what the articles speak of, with the names that they
	// give them.
	Actors *actor.Result
	// Findings are words worth a second look, in the order of the articles,
	// then of the text.
	Findings []wording.Finding
	// OwnWords count the words of each article in the outlet's own voice.
	OwnWords []int
	// Words are those of the Options.
	Words lexicon.Overlay
}

// Articles compares two or more articles. The result does not depend on their
// order. It returns an *ArticlesError for articles that cannot be compared,
// and the context's error when that ends before the result is there.
func Articles(ctx context.Context, articles []*news.Article, o Options) (*Comparison, error) {
	if err := check(articles, o); err != nil {
		return nil, fmt.Errorf("compare: %w", err)
	}
	c := &Comparison{Engine: EngineVersion, Words: o.Words, unranked: o.Unranked}
	for _, a := range ordered(articles) {
		if a.ID == o.Base {
			c.Base = len(c.Readings)
		}
		c.Readings = append(c.Readings, Reading{Article: a})
	}
	e := &early{}
	steps := []func(context.Context) error{
		func(ctx context.Context) error { return c.read(ctx, o.Memory) },
		func(ctx context.Context) error { return c.understand(ctx, o) },
		func(context.Context) error { c.correctSpeakers(o.Corrections); return nil },
		func(ctx context.Context) error { return c.align(ctx, e) },
		c.correctVoices,
		func(ctx context.Context) error { return c.frame(ctx, e) },
	}
	for _, step := range steps {
		if err := step(ctx); err != nil {
			return nil, fmt.Errorf("compare: %w", err)
		}
	}
	c.all, c.meant = reading.Set{}, nil // results hold what was found, not what it was found with
	return c, nil
}

// Prepare reads the lists and weights that every comparison needs, for a caller that has a
// core to spare until the articles are there.
func Prepare() {
	Read(news.New("", []string{"“It rains,” said the mayor of Port Ellis."}))
	lexicon.Loaded()
	reading.Version(EngineVersion)
}

// Read takes the steps that look at one article alone.
func Read(a *news.Article) Reading { return reading.Read(a) }

// Alone is what can be said of one article without others: its reading, its
// voices and verbs.
func Alone(a *news.Article) *Comparison { return AloneWith(a, Options{}) }

// AloneWith is Alone with the reader's corrections and words.
func AloneWith(a *news.Article, o Options) *Comparison {
	c := &Comparison{Engine: EngineVersion, Readings: []Reading{Read(a)}, Words: o.Words}
	c.Kinds = findKinds(c)
	c.correctSpeakers(o.Corrections)
	set := c.set()
	c.Voices, c.Verbs = utterance.Voices(set), utterance.Verbs(set)
	c.correctVoices(context.Background())
	c.correctWords()
	c.Actors = c.findActors(actor.Read(actor.Input{Set: set}))
	r := c.wordingReader()
	c.Findings, c.OwnWords = wording.Find(r), r.OwnWords()
	c.all = reading.Set{}
	return c
}

// ordered sorts by publication, outlet and ID.
func ordered(articles []*news.Article) []*news.Article {
	out := slices.Clone(articles)
	slices.SortFunc(out, func(a, b *news.Article) int {
		return cmp.Or(byDate(a.Published, b.Published), cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.ID, b.ID))
	})
	return out
}

// byDate orders by day, then by minute; within a day the dates that are known
// only to the day come last, so that the order is total.
func byDate(a, b news.Date) int {
	if !a.Known() || !b.Known() {
		return cmp.Compare(indicate(!a.Known()), indicate(!b.Known()))
	}
	day := 24 * time.Hour
	return cmp.Or(
		a.Time.Truncate(day).Compare(b.Time.Truncate(day)),
		cmp.Compare(b.Precision, a.Precision),
		a.Time.Compare(b.Time),
	)
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}

// ReadingOf is the index of an article in Readings by its ID, -1 for none, as in no
// comparison.
func (c *Comparison) ReadingOf(article string) int {
	if c == nil || article == "" {
		return -1
	}
	return slices.IndexFunc(c.Readings, func(r Reading) bool { return r.Article.ID == article })
}

// read takes the steps that look at one article alone, on all cores, the longest first, so
// that none is left to one core in the end.
func (c *Comparison) read(ctx context.Context, m *Memory) error {
	var order []*Reading
	for i := range c.Readings {
		order = append(order, &c.Readings[i])
	}
	slices.SortStableFunc(order, func(a, b *Reading) int { return cmp.Compare(len(b.Article.Text), len(a.Article.Text)) })
	next := make(chan *Reading, len(order))
	for _, r := range order {
		next <- r
	}
	close(next)
	var group sync.WaitGroup
	for range min(runtime.GOMAXPROCS(0), len(c.Readings)) {
		group.Go(func() {
			for r := range next {
				if ctx.Err() != nil {
					return
				}
				*r = m.read(r.Article)
			}
		})
	}
	group.Wait()
	if err := ctx.Err(); err != nil {
		return err
	}
	m.keep(c.Readings)
	return nil
}

// align takes the steps that look at all articles together.
func (c *Comparison) align(ctx context.Context, e *early) error {
	set := c.set()
	e.read(ctx, c, set)
	contraries := c.match(ctx, set, e)
	if err := ctx.Err(); err != nil {
		return err
	}
	var labels sync.WaitGroup
	labels.Go(func() { c.Actors = c.findActors(actor.Read(actor.Input{Set: set})) })
	meet(c, set, e.words)
	c.Kinds = findKinds(c)
	c.Figures = figuresWithin(c, set)
	c.Contradictions = event.Contradictions(set.Docs, contraries, c.Figures)
	labels.Wait()
	return ctx.Err()
}

// match aligns the sentences, with what the reader corrected; it gives the claims that
// contradict each other. What sentences were compared with is much, and of no use behind it.
func (c *Comparison) match(ctx context.Context, set reading.Set, e *early) []align.Contrary {
	r := e.sentences.Match()
	e.sentences = align.Texts{}
	if ctx.Err() != nil {
		return nil
	}
	c.correctFacts(&r, align.Input{Set: set, Base: c.Base})
	c.Pairs, c.Facts, c.Maybe, c.Rows = r.Pairs, r.Facts, r.Maybe, r.Rows
	c.OnlyHere, c.Nearby, c.NotFound = r.OnlyHere, r.Nearby, r.NotFound
	c.Copies, c.Independent = r.Copies, r.Independent
	return r.Contraries
}
