package app

import (
	"reflect"
	"slices"
	"strings"

	"parallax/app/screen"
	"parallax/compare/news"
)

func (w *window) refreshShelf() {
	shelf := w.shelf()
	if w.shown.left && sameShelf(shelf, w.shown.shelf) {
		return
	}
	w.shown.shelf, w.shown.left = shelf, true
	w.library.Show(shelf)
}

func sameShelf(a, b screen.Shelf) bool {
	return a.Open == b.Open && a.Query == b.Query && a.Answered == b.Answered && a.Suggest == b.Suggest && a.OpenTitle == b.OpenTitle && slices.Equal(a.Events, b.Events) &&
		slices.Equal(a.Unsorted, b.Unsorted) && reflect.DeepEqual(a.Found, b.Found)
}

// shelf is what the left panel lists.
func (w *window) shelf() screen.Shelf {
	s := screen.Shelf{Query: w.query}
	if e := w.s.Event(); e != nil {
		s.Open, s.OpenTitle = e.ID, e.Title
	}
	for _, e := range w.s.Events() {
		s.Events = append(s.Events, screen.EventLine{ID: e.ID, Title: e.Title, Articles: len(e.Articles), Days: screen.Days(e.First, e.Last)})
	}
	for _, a := range w.s.Unsorted() {
		line := screen.ArticleLine{ID: a.ID, Title: lineTitle(a), Outlet: a.Outlet, Hint: w.suggestionLine(a.ID)}
		if w.s.OlderVersion(a.ID) != "" {
			line.Hint = "a newer version"
		}
		s.Unsorted = append(s.Unsorted, line)
	}
	if found := w.s.Found(); w.query != "" && found.Query == w.query {
		s.Answered, s.Suggest = true, found.DidYouMean
		s.Found = w.foundLines(found)
	}
	return s
}

// search looks for what was typed, or shows the events again.
func (w *window) search(query string) {
	w.query = strings.TrimSpace(query)
	if w.query != "" {
		w.s.Search(w.query)
	} else {
		w.sought = nil
	}
	w.refresh()
}

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
	sentence := max(0, c.Readings[i].Doc.SentenceAt(to.Start))
	w.s.SelectSentence(to.Article, sentence)
	if r := w.reader(); r != nil {
		r.Go(w.state().Pick)
		if a, ok := r.(*screen.Article); ok {
			a.GoTo(sentence)
			w.s.SelectSentence(to.Article, sentence)
		}
	}
}
