package draft

import (
	"context"
	"time"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/belong"
	"parallax/app/session/work"
	"parallax/compare/news"
	"parallax/data"
)

// Library is what drafts need of a library.
type Library interface {
	Keeper
	belong.EventArticles
	Article(ctx context.Context, id string) (*news.Article, error)
	ArticlesAt(ctx context.Context, url string) ([]*news.Article, error)
	ArticlesFrom(ctx context.Context, content []byte) ([]*news.Article, error)
	Outlets(ctx context.Context) ([]news.Outlet, error)
}

// Host is what the page needs of what lies around it.
type Host struct {
	// Events are those of the library.
	Events func() []data.EventLine
	// Reader keeps what was read of articles to tell where they belong.
	Reader *belong.Reader
	// Saved is called when articles were stored in an event, "" for in none.
	Saved func(event string)
}

// Page is the page Add articles: the drafts, whether they fit, and saving them. Its
// methods belong to the goroutine of its work.
type Page struct {
	work   *work.Work
	inputs inputs
	host   Host
	fits   fits
	adding adding
	kept   string // a sentence about what was saved last
}

// NewPage is a page that is not open.
func NewPage(w *work.Work, l Library, ways Ways, h Host) *Page {
	return &Page{work: w, inputs: newInputs(l, ways), host: h}
}

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
func (p *Page) BeginAdding(event string) {
	if !p.adding.open {
		p.adding = adding{open: true, event: event}
	}
	p.work.Changed()
}

// Adding reports whether the page is open.
func (p *Page) Adding() bool { return p.adding.open }

// AddingTo is the event that the articles go into, "" for a new one.
func (p *Page) AddingTo() string { return p.adding.event }

// AddTo changes the event that the articles go into.
func (p *Page) AddTo(event string) {
	p.adding.event = event
	p.checkFit()
	p.work.Changed()
}

// Drafts are the inputs so far, in the order in which they came.
func (p *Page) Drafts() []*Draft { return p.adding.drafts }

// Selected is the draft that is shown whole, nil for none.
func (p *Page) Selected() *Draft { return p.adding.selected }

// SelectDraft shows a draft whole.
func (p *Page) SelectDraft(d *Draft) {
	p.adding.selected = d
	p.work.Changed()
}

// Reading is the work of the page that still goes on, nil for none.
func (p *Page) Reading() *work.Job {
	for _, j := range p.adding.jobs {
		if !j.Finished {
			return j
		}
	}
	return nil
}

// CancelAdding closes the page and stops its work. Undo opens it again with
// all that was on it.
func (p *Page) CancelAdding() {
	was := p.adding
	for _, j := range was.jobs {
		j.Cancel()
	}
	p.adding = adding{}
	if len(was.drafts) > 0 {
		was.jobs = nil
		p.work.History.Did(work.Step{What: told.Told("label.cancel-adding-articles"), Then: func(undone bool) {
			p.adding = adding{}
			if undone {
				p.adding = was
			}
		}})
	}
	p.work.Changed()
}

// DraftPaths reads files, and the articles in folders.
func (p *Page) DraftPaths(paths []string) *work.Job {
	return p.draft(told.Told("label.reading-files"), p.inputs.listFiles(paths))
}

// DraftText reads pasted text; a text that is only a web address is fetched.
func (p *Page) DraftText(text string) *work.Job {
	if address := onlyAddress(text); address != "" {
		return p.DraftAddress(address)
	}
	return p.draft(told.Told("label.reading-the-pasted-text"), func() ([]input, []FileResult) { return []input{p.inputs.textInput(text)}, nil })
}

// DraftAddress fetches what stands at a web address.
func (p *Page) DraftAddress(address string) *work.Job {
	return p.draft(told.Told("label.fetching-address", say.Of("address", say.Words(address))), func() ([]input, []FileResult) { return []input{p.inputs.addressInput(address)}, nil })
}

// DraftEntries reads the ticked entries of a feed and takes the ticks away.
func (p *Page) DraftEntries(d *Draft) *work.Job {
	var inputs []input
	for i, e := range d.Feed.Entries {
		if d.Chosen[i] {
			inputs = append(inputs, p.inputs.entryInput(e))
		}
	}
	d.Chosen = nil
	return p.draft(told.Told("label.fetching-from-the-feed"), func() ([]input, []FileResult) { return inputs, nil })
}

// ChooseEntry ticks an entry of a feed or takes the tick away.
func (p *Page) ChooseEntry(d *Draft, entry int) {
	if d.Chosen == nil {
		d.Chosen = map[int]bool{}
	}
	d.Chosen[entry] = !d.Chosen[entry]
	p.work.Changed()
}

// draft reads inputs in a job. What was read stays when the job is cancelled.
func (p *Page) draft(what string, list func() ([]input, []FileResult)) *work.Job {
	p.BeginAdding(p.adding.event)
	j := p.work.Start(what, func(ctx context.Context, tell work.Progress) (func(), error) {
		inputs, refused := list()
		done := make([]*Draft, 0, len(refused))
		for _, r := range refused {
			done = append(done, &Draft{FileResult: r})
		}
		outlets := readBook(ctx, p.inputs.library)
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
			done = append(done, p.inputs.readDraft(ctx, in, outlets))
			if time.Since(sent) > work.Batch {
				all, begin := done, first
				p.work.Later(func() { p.addDrafts(all, begin) })
				done, sent, first = nil, time.Now(), false
			}
		}
		tell(len(inputs), len(inputs), "")
		return func() { p.addDrafts(done, first) }, nil
	})
	p.adding.jobs = append(p.adding.jobs, j)
	return j
}

// addDrafts puts what was read on the page, unless it was closed since. The
// first readable one of the first results of a job is selected.
func (p *Page) addDrafts(ds []*Draft, first bool) {
	if !p.adding.open {
		return
	}
	for _, d := range ds {
		d.Twin = twinOf(p.adding.drafts, d)
		p.adding.drafts = append(p.adding.drafts, d)
		if (first || p.adding.selected == nil) && (d.Article != nil || d.Feed != nil) {
			p.adding.selected, first = d, false
		}
	}
	p.checkFit()
}

// twinOf is the name of one before d among some drafts that has the same text, "" for
// none.
func twinOf(drafts []*Draft, d *Draft) string {
	for _, o := range drafts {
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
func (p *Page) LeaveOut(d *Draft, out bool) {
	d.LeftOut = out
	p.settleTwins()
}

// PlaceDraft says what becomes of the older version.
func (p *Page) PlaceDraft(d *Draft, as Placing) {
	d.Placing = as
	p.work.Changed()
}

// ToggleDraft brings a block back, or sets a paragraph aside.
func (p *Page) ToggleDraft(d *Draft, piece int) {
	if d.Article != nil {
		p.redraft(d, Toggled(d.Article, piece))
	}
}

// EditDraft changes the text below the headline.
func (p *Page) EditDraft(d *Draft, text string) { p.redraft(d, WithBody(d.Article, text)) }

// CorrectDraft gives a field another value; it says why a value was not
// taken, "" when it was.
func (p *Page) CorrectDraft(d *Draft, f news.Field, typed string) string {
	a, problem := WithField(d.Article, f, typed)
	if problem == "" {
		p.redraft(d, a)
	}
	return problem
}

// ResetDraft takes back all that the reader changed in a draft.
func (p *Page) ResetDraft(d *Draft) { p.redraft(d, d.read) }

func (p *Page) redraft(d *Draft, a *news.Article) {
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
	p.settleTwins()
}

// settleTwins finds anew which drafts have the same text.
func (p *Page) settleTwins() {
	for _, d := range p.adding.drafts {
		d.Twin = twinOf(p.adding.drafts, d)
	}
	p.checkFit()
	p.work.Changed()
}
