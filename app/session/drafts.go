package session

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"parallax/app/session/trouble"
	"parallax/app/session/work"
	"parallax/compare/news"
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

// adding is the page Add articles.
type adding struct {
	open     bool
	event    string // that the articles go into, "" for a new one
	drafts   []*Draft
	selected *Draft
	jobs     []*work.Job
}

// BeginAdding opens the page for an event, or for a new one when event is "".
// When it is open already it stays as it is.
func (s *draftDesk) BeginAdding(event string) {
	if !s.adding.open {
		s.adding = adding{open: true, event: event}
	}
	s.work.Changed()
}

// Adding reports whether the page is open.
func (s *draftDesk) Adding() bool { return s.adding.open }

// AddingTo is the event that the articles go into, "" for a new one.
func (s *draftDesk) AddingTo() string { return s.adding.event }

// AddTo changes the event that the articles go into.
func (s *draftDesk) AddTo(event string) {
	s.adding.event = event
	s.checkFit()
	s.work.Changed()
}

// Drafts are the inputs so far, in the order in which they came.
func (s *draftDesk) Drafts() []*Draft { return s.adding.drafts }

// Selected is the draft that is shown whole, nil for none.
func (s *draftDesk) Selected() *Draft { return s.adding.selected }

// SelectDraft shows a draft whole.
func (s *draftDesk) SelectDraft(d *Draft) {
	s.adding.selected = d
	s.work.Changed()
}

// Reading is the work of the page that still goes on, nil for none.
func (s *draftDesk) Reading() *work.Job {
	for _, j := range s.adding.jobs {
		if !j.Finished {
			return j
		}
	}
	return nil
}

// CancelAdding closes the page and stops its work. Undo opens it again with
// all that was on it.
func (s *draftDesk) CancelAdding() {
	was := s.adding
	for _, j := range was.jobs {
		j.Cancel()
	}
	s.adding = adding{}
	if len(was.drafts) > 0 {
		was.jobs = nil
		s.work.History.Did(work.Step{What: "Cancel adding articles", Then: func(undone bool) {
			s.adding = adding{}
			if undone {
				s.adding = was
			}
		}})
	}
	s.work.Changed()
}

// DraftPaths reads files, and the articles in folders.
func (s *draftDesk) DraftPaths(paths []string) *work.Job {
	return s.draft("Reading files", s.listFiles(paths))
}

// DraftText reads pasted text; a text that is only a web address is fetched.
func (s *draftDesk) DraftText(text string) *work.Job {
	if address := onlyAddress(text); address != "" {
		return s.DraftAddress(address)
	}
	return s.draft("Reading the pasted text", func() ([]input, []FileResult) { return []input{s.textInput(text)}, nil })
}

// DraftAddress fetches what stands at a web address.
func (s *draftDesk) DraftAddress(address string) *work.Job {
	return s.draft("Fetching "+address, func() ([]input, []FileResult) { return []input{s.addressInput(address)}, nil })
}

// DraftEntries reads the ticked entries of a feed and takes the ticks away.
func (s *draftDesk) DraftEntries(d *Draft) *work.Job {
	var inputs []input
	for i, e := range d.Feed.Entries {
		if d.Chosen[i] {
			inputs = append(inputs, s.entryInput(e))
		}
	}
	d.Chosen = nil
	return s.draft("Fetching from the feed", func() ([]input, []FileResult) { return inputs, nil })
}

// ChooseEntry ticks an entry of a feed or takes the tick away.
func (s *draftDesk) ChooseEntry(d *Draft, entry int) {
	if d.Chosen == nil {
		d.Chosen = map[int]bool{}
	}
	d.Chosen[entry] = !d.Chosen[entry]
	s.work.Changed()
}

// draft reads inputs in a job. What was read stays when the job is cancelled.
func (s *draftDesk) draft(what string, list func() ([]input, []FileResult)) *work.Job {
	s.BeginAdding(s.adding.event)
	j := s.work.Start(what, func(ctx context.Context, tell work.Progress) (func(), error) {
		inputs, refused := list()
		done := make([]*Draft, 0, len(refused))
		for _, r := range refused {
			done = append(done, &Draft{FileResult: r})
		}
		outlets := s.outletBook(ctx)
		sent, first := time.Now(), true
		told := sent
		for i, in := range inputs {
			if ctx.Err() != nil {
				done = append(done, stopped(len(inputs)-i, in))
				break
			}
			if i == 0 || time.Since(told) > work.Batch/2 {
				tell(i, len(inputs), in.name)
				told = time.Now()
			}
			done = append(done, s.readDraft(ctx, in, outlets))
			if time.Since(sent) > work.Batch {
				all, begin := done, first
				s.work.Later(func() { s.addDrafts(all, begin) })
				done, sent, first = nil, time.Now(), false
			}
		}
		tell(len(inputs), len(inputs), "")
		return func() { s.addDrafts(done, first) }, nil
	})
	s.adding.jobs = append(s.adding.jobs, j)
	return j
}

// stopped is the line about inputs that the reader did not wait for.
func stopped(n int, first input) *Draft {
	r := FileResult{Name: first.name, Place: first.place, Outcome: Refused, Sentence: "not read: you stopped it. Add it again when you want it."}
	if n > 1 {
		r.Name, r.Sentence = trouble.Count(n, "file"), "not read: you stopped it. Add them again when you want them."
	}
	return &Draft{FileResult: r}
}

// addDrafts puts what was read on the page, unless it was closed since. The
// first readable one of the first results of a job is selected.
func (s *draftDesk) addDrafts(ds []*Draft, first bool) {
	if !s.adding.open {
		return
	}
	for _, d := range ds {
		d.Twin = s.twinOf(d)
		s.adding.drafts = append(s.adding.drafts, d)
		if (first || s.adding.selected == nil) && (d.Article != nil || d.Feed != nil) {
			s.adding.selected, first = d, false
		}
	}
	s.checkFit()
}

// twinOf is the name of another draft with the same text.
func (s *draftDesk) twinOf(d *Draft) string {
	for _, o := range s.adding.drafts {
		if o == d {
			break
		}
		if d.Article != nil && o.Article != nil && o.Article.ID == d.Article.ID && !o.LeftOut {
			return o.Name
		}
	}
	return ""
}

// LeaveOut leaves a draft out of what is saved, or takes it in again.
func (s *draftDesk) LeaveOut(d *Draft, out bool) {
	d.LeftOut = out
	s.settleTwins()
}

// PlaceDraft says what becomes of the older version.
func (s *draftDesk) PlaceDraft(d *Draft, p Placing) {
	d.Placing = p
	s.work.Changed()
}

// ToggleDraft brings a block back, or sets a paragraph aside.
func (s *draftDesk) ToggleDraft(d *Draft, piece int) {
	if d.Article != nil {
		s.redraft(d, Toggled(d.Article, piece))
	}
}

// EditDraft changes the text below the headline.
func (s *draftDesk) EditDraft(d *Draft, text string) { s.redraft(d, WithBody(d.Article, text)) }

// CorrectDraft gives a field another value; it says why a value was not
// taken, "" when it was.
func (s *draftDesk) CorrectDraft(d *Draft, f news.Field, typed string) string {
	a, problem := WithField(d.Article, f, typed)
	if problem == "" {
		s.redraft(d, a)
	}
	return problem
}

// ResetDraft takes back all that the reader changed in a draft.
func (s *draftDesk) ResetDraft(d *Draft) { s.redraft(d, d.read) }

func (s *draftDesk) redraft(d *Draft, a *news.Article) {
	if a == d.Article {
		return
	}
	d.Article = a
	if d.Stored != nil && d.Stored.ID != a.ID {
		// The text is another one now: the stored one is its older version.
		d.Older, d.Stored = d.Stored, nil
	}
	if d.Older != nil && d.Older.ID == a.ID {
		d.Stored, d.Older = d.Older, nil
	}
	judge(d)
	s.settleTwins()
}

// settleTwins finds anew which drafts have the same text.
func (s *draftDesk) settleTwins() {
	for _, d := range s.adding.drafts {
		d.Twin = s.twinOf(d)
	}
	s.checkFit()
	s.work.Changed()
}

// judge sets outcome and sentence of what was read.
func judge(d *Draft) {
	a := d.Article
	parts := []string{trouble.Count(a.Words(), "word")}
	if n := len(a.SetAside); n > 0 {
		parts = append(parts, trouble.Count(n, "block")+" set aside")
	}
	d.Outcome = Read
	for _, f := range []struct {
		field         news.Field
		none, guessed string
	}{{news.FieldHeadline, "no headline found", ""}, {news.FieldOutlet, "no outlet found", "outlet guessed from the " + strings.TrimPrefix(a.ReadFrom[news.FieldOutlet], "the ")}, {news.FieldPublished, "no date found", ""}} {
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
	for _, n := range a.Notes {
		if n != editedNote {
			d.Outcome = ReadWithNotes
		}
		parts = append(parts, n)
	}
	d.Sentence = strings.Join(parts, " · ")
	if d.Stored != nil {
		d.Outcome = Known
	}
}

// Tells is what the list says of a draft: its sentence, and how it stands to
// what the library holds.
func (s *draftDesk) Tells(d *Draft) string {
	switch {
	case d.Twin != "":
		return "the same text as " + trouble.Quoted(d.Twin) + ": nothing added"
	case d.Stored != nil && s.inTarget(d.Stored.ID):
		return "already in this event: nothing added"
	case d.Stored != nil && d.LeftOut:
		return "already in your library: nothing added"
	case d.Stored != nil:
		return "already in your library: that one is used"
	case d.LeftOut:
		return "left out"
	case s.Fit(d).Foreign:
		return "may be about another event · " + d.Sentence
	case d.mends:
		return "in your library, but damaged there: saving mends it · " + d.Sentence
	case d.Older != nil:
		return "a newer version of an article in your library · " + d.Sentence
	}
	return d.Sentence
}

// OlderInTarget reports whether the event of the page holds a draft's older
// version, so that its placing matters.
func (s *draftDesk) OlderInTarget(d *Draft) bool { return d.Older != nil && s.inTarget(d.Older.ID) }

func (s *draftDesk) inTarget(article string) bool {
	for _, e := range s.events {
		if e.ID == s.adding.event && e.ID != "" {
			return slices.Contains(e.Articles, article)
		}
	}
	return false
}

// TallyDrafts sums the page up, "4 read · 1 to check · 1 refused"; what the
// reader left out is no more to be checked.
func (s *draftDesk) TallyDrafts() string {
	names := []string{"read", "to check", "already there", "refused", "left out"}
	var n [5]int
	for _, d := range s.adding.drafts {
		switch {
		case d.Feed != nil:
		case d.Twin != "":
			n[Known]++
		case d.LeftOut:
			n[len(n)-1]++
		case d.Outcome == Read && s.Fit(d).Foreign:
			n[ReadWithNotes]++
		default:
			n[d.Outcome]++
		}
	}
	var parts []string
	for o, name := range names {
		if n[o] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[o], name))
		}
	}
	return strings.Join(parts, " · ")
}

// Saveable is how many articles saving would put into the event.
func (s *draftDesk) Saveable() int {
	n := 0
	for _, d := range s.adding.drafts {
		if d.Counts() && !(d.Stored != nil && s.inTarget(d.Stored.ID)) {
			n++
		}
	}
	return n
}
