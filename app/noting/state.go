package noting

import (
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/app/screen/desk"
	"parallax/app/session"
	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/data"
)

func lineOf(n news.Note) data.NoteLine { return data.NoteLine{Note: n} }

// NoteState puts into a state what it shows of the reader's notes, and of what
// was searched for.
func (nb *Notebook) NoteState(s *screen.State) {
	if s.Comparison == nil {
		return
	}
	for _, n := range nb.S.Notes() {
		if !s.Hidden[tone.Own] {
			s.Own = append(s.Own, ownMarks(n, s.Comparison)...)
			s.Noted = append(s.Noted, factOf(n, s.Comparison)...)
			if n.Kind == news.OnDifference {
				s.NotedDifferences = append(s.NotedDifferences, n.Name)
			}
		}
		if isHere(n, *s) {
			s.NotesHere = append(s.NotesHere, nb.NoteRow(n, s.Comparison))
		}
	}
	s.Own = append(s.Own, nb.ways.Sought(s.Comparison)...)
	s.Notes = nb.noteView
	s.Notes.Article = 1 + s.Comparison.ReadingOf(nb.listed.Article)
	if s.Screen != screen.NotesName {
		return
	}
	for _, n := range nb.S.NoteList().Notes {
		s.Notes.Rows = append(s.Notes.Rows, nb.NoteRow(n, s.Comparison))
	}
	s.Notes.All = max(len(nb.S.Notes()), len(s.Notes.Rows))
}

// ownMarks are the marks of a note in the articles: of words that the reader
// chose, not of what stands in many sentences.
func ownMarks(n session.Note, c *compare.Comparison) (out []screen.OwnMark) {
	if n.Kind != news.OnPassage && n.Kind != news.OnQuotation {
		return nil
	}
	kind := screen.ColourKind(n.Colour)
	letter, reason := "", told.Told("label.you-highlighted-these-words-in-colour", say.Of("colour", say.Words(told.Word("colour", string(n.Colour)))))
	if !n.Highlight() {
		letter, reason = kind.Letter()+screen.NoteSign, told.Told("label.your-note-text", say.Of("text", say.Words(n.Text)))
	}
	for _, p := range n.Found {
		if i := c.ReadingOf(p.Article); i >= 0 && !p.Empty() {
			out = append(out, screen.OwnMark{Article: i, Span: p.Span, Kind: kind, Letter: letter, Reason: reason})
		}
	}
	return out
}

// factOf is the fact that a note stands on: the one with the most of its
// sentences; none where no fact has any.
func factOf(n session.Note, c *compare.Comparison) []int {
	if n.Kind != news.OnFact {
		return nil
	}
	var best []int
	most := 0
	for i, f := range c.Facts {
		told := 0
		for _, t := range f.Tellings {
			if touches(n, c.Readings[t.Article].Article.ID, []news.Span{t.Span}) {
				told++
			}
		}
		if told > most {
			best, most = []int{i}, told
		}
	}
	return best
}

// isHere reports whether a note stands at what is selected.
func isHere(n session.Note, s screen.State) bool {
	c := s.Comparison
	switch n.Kind {
	case news.OnEvent:
		return false
	case news.OnDifference:
		return s.Screen == screen.OverviewName && s.Difference > 0 && s.Difference <= len(c.Differences) && n.Name == c.Differences[s.Difference-1].ID
	case news.OnArticle:
		return s.Screen != screen.OverviewName && len(n.Found) > 0 && s.Pick.Article >= 0 && c.Readings[s.Pick.Article].Article.ID == n.Found[0].Article
	}
	return s.Screen != screen.OverviewName && s.Screen != screen.NotesName && touchesPick(n, c, s)
}

// touchesPick reports whether a note stands in the quotation or row that is
// selected.
func touchesPick(n session.Note, c *compare.Comparison, s screen.State) bool {
	if s.Screen == screen.QuotesName && s.Pick.Article >= 0 && s.Pick.Quote >= 0 {
		r := c.Readings[s.Pick.Article]
		return s.Pick.Quote < len(r.Quotes) && touches(n, r.Article.ID, r.Quotes[s.Pick.Quote].Content)
	}
	return s.Pick.Row >= 0 && s.Pick.Row < len(c.Rows) && touchesRow(n, c, c.Rows[s.Pick.Row])
}

func touchesRow(n session.Note, c *compare.Comparison, row align.Row) bool {
	for a, sentences := range row.Cells {
		r := c.Readings[a]
		var spans []news.Span
		for _, i := range sentences {
			spans = append(spans, r.Doc.Sentences[i].Span)
		}
		if touches(n, r.Article.ID, spans) {
			return true
		}
	}
	return false
}

func touches(n session.Note, article string, spans []news.Span) bool {
	for _, p := range n.Found {
		for _, s := range spans {
			if p.Article == article && p.Overlaps(s) {
				return true
			}
		}
	}
	return false
}

// NoteRow is a note as lists show it.
func (nb *Notebook) NoteRow(n session.Note, c *compare.Comparison) screen.NoteRow {
	r := screen.NoteRow{ID: n.ID, Colour: n.Colour, Kind: told.Word("notekind", string(n.Kind)), Text: n.Text, Article: -1}
	if e := nb.S.Event(); e == nil || e.ID != n.Event {
		r.Event = nb.ways.EventTitle(n.Event)
		n.Found, n.Lost = nil, 0
	}
	r.Place, r.Words = nb.notePlace(n, c), desk.NoteWords(n.Note)
	switch hide := nb.S.View().HideOutlets; n.Kind {
	case news.OnEvent:
		r.Words = ""
	case news.OnFact, news.OnArticle, news.OnDifference:
		if r.About, r.Words = r.Words, ""; hide && n.Kind != news.OnFact {
			r.About = "" // it may name outlets
		}
	}
	if len(n.Found) > 0 {
		r.Article = c.ReadingOf(n.Found[0].Article)
	}
	switch {
	case n.Lost > 0 && len(n.Found) == 0:
		r.Lost = told.Told("window.state.place-not-found-these-words")
	case n.Lost > 0:
		r.Lost = told.Told("window.state.some-of-its-places-were")
	}
	return r
}

// FilterNotes asks for other notes.
func (nb *Notebook) FilterNotes(s screen.NotesState) {
	nb.noteView.Colour, nb.noteView.Words, nb.noteView.Everywhere = s.Colour, s.Words, s.Everywhere
	nb.noteView.Article = s.Article
	nb.Draw.Refresh()
}

// ListNotes asks the session for the notes that the screen Notes is to list.
func (nb *Notebook) ListNotes() {
	e := nb.S.Event()
	if e == nil || nb.S.View().Screen != screen.NotesName {
		return
	}
	f := data.NoteFilter{Event: e.ID, Colour: nb.noteView.Colour, Words: nb.noteView.Words}
	if nb.noteView.Everywhere {
		f.Event = ""
	}
	if i := nb.noteView.Article; i > 0 && nb.S.Comparison() != nil && i <= len(nb.S.Comparison().Readings) {
		f.Article = nb.S.Comparison().Readings[i-1].Article.ID
	}
	if f != nb.listed {
		nb.listed = f
		nb.S.ListNotes(f)
	}
}
