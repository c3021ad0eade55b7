package app

import (
	"strings"

	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/screen/read"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/news"
)

// finder is the search, and the way to what it found.
type finder struct {
	part
	query      string         // typed into the search field
	seek       news.Passage   // what to show when its event is there
	sought     []news.Passage // found words that are marked
	wantsAlike bool           // sentences that mean the same were asked for
}

// foundLines are what a search found, as the left panel lists it.
func (fi *finder) foundLines(f session.Found) desk.Found {
	out := desk.Found{Count: f.Count, More: f.More}
	for _, h := range f.Hits {
		h.Outlet = fi.w.display.nameOf(h.Article, h.Outlet)
		out.Articles = append(out.Articles, desk.NewFoundLine(h))
	}
	for _, h := range f.Quotes {
		h.Outlet = fi.w.display.nameOf(h.Article, h.Outlet)
		out.Quotes = append(out.Quotes, desk.NewFoundQuote(h))
	}
	c := fi.w.Comparison()
	for _, n := range f.Notes {
		out.Notes = append(out.Notes, fi.w.notebook.NoteRow(fi.S.Placed(n), c))
	}
	return out
}

// openFound opens an article that a search found, with the found words marked
// until the search is cleared.
func (fi *finder) openFound(id string, at int) {
	fi.sought = nil
	f := fi.S.Found()
	for _, h := range f.Hits {
		if h.Article == id {
			fi.seekWords(id, h.Matches)
		}
	}
	for _, h := range f.Quotes {
		if h.Article == id && len(fi.sought) == 0 {
			fi.seekWords(id, h.Matches)
		}
	}
	fi.w.shelf.openArticle(id, at)
}

func (fi *finder) seekWords(id string, spans []news.Span) {
	for _, s := range spans {
		fi.sought = append(fi.sought, news.Passage{Article: id, Span: s})
	}
}

// soughtMarks are the marks of what a search found in the articles.
func (fi *finder) soughtMarks(c *compare.Comparison) (out []screen.OwnMark) {
	for _, p := range fi.sought {
		if i := c.ReadingOf(p.Article); i >= 0 {
			out = append(out, screen.OwnMark{Article: i, Span: p.Span, Kind: tone.Found, Reason: told.Told("window.found.you-searched-for-these-words")})
		}
	}
	return out
}

// search looks for what was typed, or shows the events again.
func (fi *finder) search(query string) {
	fi.query = strings.TrimSpace(query)
	if fi.query != "" {
		fi.S.Search(fi.query)
	} else {
		fi.sought = nil
	}
	fi.w.Refresh()
}

// seekArticle opens the article that a search led to, once its event is there.
func (fi *finder) seekArticle() {
	c := fi.S.Comparison()
	i := c.ReadingOf(fi.seek.Article)
	if i < 0 {
		return
	}
	fi.w.Places.Leave()
	to := fi.seek
	fi.seek = news.Passage{}
	fi.S.SetScreen(fi.w.centre.screens[articleScreen].Name())
	sentence := max(0, c.Readings[i].Doc.SentenceAt(to.Start))
	fi.S.SelectSentence(to.Article, sentence)
	if r := fi.w.centre.Reader(); r != nil {
		r.Go(fi.w.Glance().Pick)
		if a, ok := r.(*read.Article); ok {
			a.GoTo(sentence)
			fi.S.SelectSentence(to.Article, sentence)
		}
	}
}

func (fi *finder) focusSearch() {
	fi.w.frame.Unfold(0)
	fi.Win.Canvas().Focus(fi.w.shelf.library.Field())
}
