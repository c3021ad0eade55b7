package app

import (
	"parallax/app/screen"
	"parallax/app/session"
	"parallax/app/view"
	"parallax/compare"
	"parallax/compare/news"
)

// foundLines are what a search found, as the left panel lists it.
func (w *window) foundLines(f session.Found) screen.Found {
	out := screen.Found{Count: f.Count, More: f.More}
	for _, h := range f.Hits {
		out.Articles = append(out.Articles, screen.NewFoundLine(h))
	}
	for _, h := range f.Quotes {
		out.Quotes = append(out.Quotes, screen.NewFoundQuote(h))
	}
	c := w.state().Comparison
	for _, n := range f.Notes {
		out.Notes = append(out.Notes, w.noteRow(w.s.Placed(n), c))
	}
	return out
}

// openFound opens an article that a search found, with the found words marked
// until the search is cleared.
func (w *window) openFound(id string, at int) {
	w.sought = nil
	f := w.s.Found()
	for _, h := range f.Hits {
		if h.Article == id {
			w.seekWords(id, h.Matches)
		}
	}
	for _, h := range f.Quotes {
		if h.Article == id && len(w.sought) == 0 {
			w.seekWords(id, h.Matches)
		}
	}
	w.openArticle(id, at)
}

func (w *window) seekWords(id string, spans []news.Span) {
	for _, s := range spans {
		w.sought = append(w.sought, news.Passage{Article: id, Span: s})
	}
}

// soughtMarks are the marks of what a search found in the articles.
func (w *window) soughtMarks(c *compare.Comparison) (out []screen.OwnMark) {
	for _, p := range w.sought {
		if i := readingOf(c, p.Article); i >= 0 {
			out = append(out, screen.OwnMark{Article: i, Span: p.Span, Kind: view.Found, Reason: "You searched for these words."})
		}
	}
	return out
}
