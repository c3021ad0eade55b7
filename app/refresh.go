package app

import (
	"maps"
	"slices"
	"strings"
	"time"

	"fyne.io/fyne/v2"

	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
)

// shown is what was drawn last, to draw only what is different.
type shown struct {
	shelf  screen.Shelf
	state  screen.State
	blank  screen.Blank
	screen int
	hint   string
	right  bool // the evidence panel was drawn
	left   bool
}

// refresh brings everything on the screen to what the session holds.
func (w *window) refresh() {
	if !w.s.Started() {
		return
	}
	if !w.started {
		w.started = true
		w.applySettings()
	}
	w.refreshShelf()
	w.refreshMiddle()
	w.refreshEvidence()
	w.refreshStatus()
	w.refreshHint()
	w.tellImports()
	w.seekArticle()
	w.checkMenu()
}

func (w *window) refreshShelf() {
	shelf := w.shelf()
	if w.shown.left && sameShelf(shelf, w.shown.shelf) {
		return
	}
	w.shown.shelf, w.shown.left = shelf, true
	w.library.Show(shelf)
}

func sameShelf(a, b screen.Shelf) bool {
	return a.Open == b.Open && a.Query == b.Query && a.Suggest == b.Suggest && slices.Equal(a.Events, b.Events) &&
		slices.Equal(a.Unsorted, b.Unsorted) && slices.Equal(a.Found, b.Found)
}

// state is what the screens show.
func (w *window) state() screen.State {
	v := w.s.View()
	c := w.s.Comparison()
	if c == nil {
		c = w.alone()
	}
	if c != nil && v.HideOutlets {
		c = w.blind(c)
	}
	s := screen.State{
		Comparison: c, HideQuoted: v.HideQuoted, Filter: v.Filter, TextSize: w.readingSize(),
		Pick: screen.Pick{Row: v.Row, Article: readingOf(c, v.Article), Quote: w.quote}, Hidden: map[view.Kind]bool{},
	}
	if e := w.s.Event(); e != nil {
		s.Title = e.Title
	}
	s.Article = max(0, s.Pick.Article)
	for _, k := range view.Kinds() {
		if slices.Contains(v.HiddenMarks, k.Name()) {
			s.Hidden[k] = true
		}
	}
	return s
}

// readingOf is the index of an article in a comparison, -1 for none.
func readingOf(c *compare.Comparison, id string) int {
	if c == nil || id == "" {
		return -1
	}
	return slices.IndexFunc(c.Readings, func(r compare.Reading) bool { return r.Article.ID == id })
}

func (w *window) refreshMiddle() {
	s := w.state()
	if s.Comparison == nil {
		w.showBlank()
		return
	}
	w.shown.blank = screen.Blank{}
	i := max(0, w.screenIndex(w.s.View().Screen))
	if len(s.Comparison.Readings) == 1 {
		i = articleScreen
	}
	fresh := s.Comparison != w.shown.state.Comparison || s.HideQuoted != w.shown.state.HideQuoted
	w.event.Show(s)
	other := i != w.shown.screen || fresh
	if other {
		w.event.Open(i)
		w.shown.screen = i
		w.hover.Hide()
	}
	w.setMiddle(w.event.Object())
	w.shown.state = s
	if other {
		w.goToPick(s)
	}
}

// goToPick puts the cursor where it was left, in a new event on the first
// fact that articles share.
func (w *window) goToPick(s screen.State) {
	if len(s.Comparison.Rows) == 0 {
		return
	}
	if s.Pick.Row < 0 {
		i := slices.IndexFunc(s.Comparison.Rows, func(r align.Row) bool { return r.Fact >= 0 })
		w.s.SelectRow(max(0, i))
		s = w.state()
	}
	if r := w.reader(); r != nil {
		r.Go(s.Pick)
	}
}

func (w *window) screenIndex(name string) int {
	return slices.IndexFunc(w.screens, func(s screen.Screen) bool { return s.Name() == name })
}

func (w *window) refreshEvidence() {
	s := w.state()
	w.evidence.Show(s)
}

// shelf is what the left panel lists.
func (w *window) shelf() screen.Shelf {
	s := screen.Shelf{Query: w.query}
	if e := w.s.Event(); e != nil {
		s.Open = e.ID
	}
	for _, e := range w.s.Events() {
		s.Events = append(s.Events, screen.EventLine{ID: e.ID, Title: e.Title, Articles: len(e.Articles), Days: screen.Days(e.First, e.Last)})
	}
	for _, a := range w.s.Unsorted() {
		s.Unsorted = append(s.Unsorted, screen.ArticleLine{ID: a.ID, Title: a.Name(), Outlet: a.Outlet})
	}
	if found := w.s.Found(); w.query != "" && found.Query == w.query {
		s.Answered, s.Suggest = true, found.DidYouMean
		for _, h := range found.Hits {
			s.Found = append(s.Found, screen.NewFoundLine(h))
		}
	}
	return s
}

// search looks for what was typed, or shows the events again.
func (w *window) search(query string) {
	w.query = strings.TrimSpace(query)
	if w.query != "" {
		w.s.Search(w.query)
	}
	w.refresh()
}

// showBlank shows what is the matter while there is no comparison.
func (w *window) showBlank() {
	b := w.blank()
	if b.Title == w.shown.blank.Title && b.Text == w.shown.blank.Text {
		return
	}
	w.shown.blank = b
	w.shown.state.Comparison = nil
	w.setMiddle(screen.NewBlank(b))
}

// articleScreen is the place of the screen One article.
const articleScreen = 1

// alone is the only article of an event that has no other, read by itself;
// nil for any other event.
func (w *window) alone() *compare.Comparison {
	as := w.s.Articles()
	if len(as) != 1 || w.s.Comparison() != nil || w.s.Problem() == "" {
		return nil
	}
	if w.single == nil || w.single.Readings[0].Article != as[0] {
		w.single = &compare.Comparison{Engine: compare.EngineVersion, Readings: []compare.Reading{compare.Read(as[0])}}
	}
	return w.single
}

func (w *window) blank() screen.Blank {
	add := screen.Blank{Do: "Add articles", Tap: w.addFiles}
	switch {
	case w.s.Event() == nil && len(w.s.Events()) == 0:
		add.Title = "Lay articles side by side"
		add.Text = "Add two or more articles about the same event: drop web pages, PDFs or text files on this window, paste a text with Ctrl+V, or choose files."
	case w.s.Event() == nil:
		return screen.Blank{Title: "No event is open", Text: "Choose an event at the left."}
	case w.s.Problem() != "":
		add.Title, add.Text = w.s.Event().Title, w.s.Problem()
	default:
		return screen.Blank{Title: w.s.Event().Title, Text: "The articles are being compared."}
	}
	return add
}

func (w *window) setMiddle(o fyne.CanvasObject) {
	if len(w.middle.Objects) == 1 && w.middle.Objects[0] == o {
		return
	}
	w.middle.Objects = []fyne.CanvasObject{o}
	w.middle.Refresh()
}

// refreshStatus says what goes on. Work shows after 300 ms, so that quick
// work does not flicker.
func (w *window) refreshStatus() {
	w.tellExport()
	l := screen.StatusLine{Open: screen.CountsOf(w.state().Comparison), Keys: "Ctrl+E export · ? keys"}
	if w.said != "" {
		l.Open = w.said
	}
	l.Notice, l.Dismiss = w.s.Notice(), w.s.DismissNotice
	running := map[*session.Job]bool{}
	for _, j := range w.s.Jobs() {
		running[j] = true
		if w.slow[j] {
			l.Work = append(l.Work, screen.Progress{What: j.What, Now: j.Now, Done: j.Done, Total: j.Total, Cancel: j.Cancel})
		} else if _, waiting := w.slow[j]; !waiting {
			w.slow[j] = false
			time.AfterFunc(slowAfter, func() { w.post(func() { w.markSlow(j) }) })
		}
	}
	maps.DeleteFunc(w.slow, func(j *session.Job, _ bool) bool { return !running[j] })
	w.status.Show(l)
}

// slowAfter is how long work goes on before the window speaks of it.
const slowAfter = 300 * time.Millisecond

func (w *window) markSlow(j *session.Job) {
	if _, running := w.slow[j]; running {
		w.slow[j] = true
		w.refreshStatus()
	}
}

// say shows a sentence in the line at the bottom for a while.
func (w *window) say(sentence string) {
	w.said = sentence
	w.refreshStatus()
	time.AfterFunc(sayFor, func() {
		w.post(func() {
			if w.said == sentence {
				w.said = ""
				w.refreshStatus()
			}
		})
	})
}

const sayFor = 6 * time.Second

// refreshHint shows the three steps over the sample event until the reader
// puts them away.
func (w *window) refreshHint() {
	want := ""
	switch {
	case w.alone() != nil:
		want = w.s.Problem()
	case w.s.Setting(keyHint) != "away" && w.s.Comparison() != nil && w.onSample():
		want = keyHint
	}
	if want == w.shown.hint {
		return
	}
	w.shown.hint, w.hint.Objects = want, nil
	switch want {
	case "":
	case keyHint:
		w.hint.Objects = []fyne.CanvasObject{screen.NewHint(func() { w.s.SetSetting(keyHint, "away") })}
	default:
		w.hint.Objects = []fyne.CanvasObject{screen.NewAlone(want, w.addFiles)}
	}
	w.body.Refresh()
}

// onSample reports whether the sample event is open.
func (w *window) onSample() bool {
	as := w.s.Articles()
	for _, a := range as {
		if a.Origin.Kind != news.FromSample {
			return false
		}
	}
	return len(as) > 0
}

func (w *window) showFirstSteps() { w.s.SetSetting(keyHint, "") }

// seekArticle opens the article that a search led to, once its event is there.
func (w *window) seekArticle() {
	c := w.s.Comparison()
	i := readingOf(c, w.seek.Article)
	if i < 0 {
		return
	}
	w.leave()
	to := w.seek
	w.seek = news.Passage{}
	w.s.SetScreen(w.screens[articleScreen].Name())
	w.s.SelectSentence(to.Article, max(0, c.Readings[i].Doc.SentenceAt(to.Start)))
	if r := w.reader(); r != nil {
		r.Go(w.state().Pick)
	}
}
