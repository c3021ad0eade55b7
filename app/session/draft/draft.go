package draft

import (
	"strings"

	"parallax/app/part/told"

	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data/ingest"
)

// Placing is what becomes of an event that holds an older version.
type Placing int

// The ways; keeping the older version is the one when nobody chooses.
const (
	// KeepOlder leaves the older version in the event; the newer one is stored
	// beside it.
	KeepOlder Placing = iota
	// TakePlace puts the newer version in the place of the older one.
	TakePlace
	// BothInEvent adds the newer version to the event too.
	BothInEvent
)

// Draft is one input on the page Add articles. Nothing of it is stored before
// SaveDrafts.
type Draft struct {
	FileResult
	// Stored is the article of the library that has the same text, nil for
	// none.
	Stored *news.Article
	// Older is the article of the library that was read from the same address
	// with another text, nil for none. Placing says what becomes of it.
	Older   *news.Article
	Placing Placing
	// Twin is the name of an input above that has the same text, "" for none.
	Twin string
	// LeftOut is true when the reader does not want it.
	LeftOut bool
	// Feed is the list of articles that an input turned out to be; it has no
	// Article.
	Feed *ingest.FeedList
	// Chosen are the entries of Feed that the reader ticked.
	Chosen map[int]bool

	read     *news.Article // as it came
	original original
	// mends is true for the text of one that is damaged in the library, completed
	// for one that was there and was given what it was read from.
	mends, completed bool
	// misfit is true for one that was imported into an event that it seems not to be
	// about.
	misfit bool
}

// Edited reports whether the reader changed something.
func (d *Draft) Edited() bool { return d.Article != d.read }

// Counts reports whether saving keeps the draft.
func (d *Draft) Counts() bool { return d.Article != nil && !d.LeftOut && d.Twin == "" }

// Of is an article of a library as a draft, for changing it.
func Of(a *news.Article) *Draft {
	c := Remade(a, a.Title(), Pieces(a))
	if c.ID != a.ID { // a text of an older version of the program
		c = a
	}
	d := &Draft{FileResult: FileResult{Name: a.Name(), Place: a.Origin.Place, Article: c}, Stored: a, read: c}
	judge(d)
	return d
}

// judge sets outcome and sentence of what was read.
func judge(d *Draft) {
	a := d.Article
	parts := []string{told.Count(a.Words(), "word")}
	if n := len(a.SetAside); n > 0 {
		parts = append(parts, told.Told("label.count-set-aside", say.Of("count", say.Words(told.Count(n, "block")))))
	}
	d.Outcome = Read
	for _, f := range []struct {
		field         news.Field
		none, guessed string
	}{{news.FieldHeadline, told.Told("label.no-headline-found"), ""}, {news.FieldOutlet, told.Told("label.no-outlet-found"), told.Told("label.outlet-guessed-from-the-trimprefix", say.Of("trimprefix", say.Words(told.Word("from", strings.TrimPrefix(a.ReadFrom[news.FieldOutlet], "the ")))))}, {news.FieldPublished, told.Told("label.no-date-found"), ""}} {
		if !Doubtful(a, f.field) {
			continue
		}
		d.Outcome = ReadWithNotes
		if FieldText(a, f.field) == "" {
			parts = append(parts, f.none)
		} else {
			parts = append(parts, f.guessed)
		}
	}
	for _, n := range told.Notes(a.Notes) {
		if n != edited() {
			d.Outcome = ReadWithNotes
		}
		parts = append(parts, n)
	}
	d.Sentence = strings.Join(parts, " · ")
	if d.Stored != nil {
		d.Outcome = Known
	}
}

// stopped is the line about inputs that the reader did not wait for.
func stopped(n int, first input) *Draft {
	r := FileResult{Name: first.name, Place: first.place, Outcome: Refused, Sentence: told.Told("label.not-read-you-stopped-it-add-it")}
	if n > 1 {
		r.Name, r.Sentence = told.Count(n, "file"), told.Told("label.not-read-you-stopped-it-add-them")
	}
	return &Draft{FileResult: r}
}
