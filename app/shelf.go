package app

import (
	"reflect"
	"slices"

	"parallax/app/part/told"

	"parallax/app/screen/desk"
)

// shelf is the panel at the left with its events and articles, and what can be
// done with them.
type shelf struct {
	part
	library *desk.Library
	bin     *desk.Bin // while it lies over the window
}

func (sh *shelf) refreshShelf() {
	shelf := sh.shelf()
	if sh.w.centre.shown.left && sameShelf(shelf, sh.w.centre.shown.shelf) {
		return
	}
	sh.w.centre.shown.shelf, sh.w.centre.shown.left = shelf, true
	sh.library.Show(shelf)
}

func sameShelf(a, b desk.Shelf) bool {
	return a.Open == b.Open && a.Query == b.Query && a.Answered == b.Answered && a.Suggest == b.Suggest && a.OpenTitle == b.OpenTitle && slices.Equal(a.Events, b.Events) &&
		slices.Equal(a.Unsorted, b.Unsorted) && reflect.DeepEqual(a.Found, b.Found)
}

// shelf is what the left panel lists.
func (sh *shelf) shelf() desk.Shelf {
	s := desk.Shelf{Query: sh.w.finder.query}
	if e := sh.S.Event(); e != nil {
		s.Open, s.OpenTitle = e.ID, e.Title
	}
	for _, e := range sh.S.Events() {
		s.Events = append(s.Events, desk.EventLine{ID: e.ID, Title: e.Title, Articles: len(e.Articles), Days: desk.Days(e.First, e.Last)})
	}
	for _, a := range sh.S.Unsorted() {
		line := desk.ArticleLine{ID: a.ID, Title: lineTitle(a), Outlet: a.Outlet, Hint: sh.suggestionLine(a.ID)}
		if sh.S.OlderVersion(a.ID) != "" {
			line.Hint = told.Told("label.a-newer-version")
		}
		s.Unsorted = append(s.Unsorted, line)
	}
	if found := sh.S.Found(); sh.w.finder.query != "" && found.Query == sh.w.finder.query {
		s.Answered, s.Suggest = true, found.DidYouMean
		s.Found = sh.w.finder.foundLines(found)
	}
	return s
}
