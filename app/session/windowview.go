package session

import (
	"context"
	"slices"

	"parallax/app/session/view"
)

// View is how the window stands for the open event.
func (s *viewDesk) View() view.View {
	v := s.view
	v.HiddenMarks = slices.Clone(v.HiddenMarks)
	return v
}

// SetView changes how the window stands; another base article starts another
// comparison. Without an open event it does nothing.
func (s *viewDesk) SetView(v view.View) {
	if s.event == nil || v.Equal(s.view) {
		return
	}
	was := s.view
	s.view = v
	s.keepView()
	if v.Base != was.Base {
		s.compare()
	}
	if v.HideOutlets != was.HideOutlets { // blind reading goes for the summary too
		s.summarize()
	}
	s.work.Changed()
}

// keepView keeps the view of the open event, soon.
func (s *viewDesk) keepView() {
	waiting := len(s.unkept) > 0
	s.views[s.event.ID], s.unkept[s.event.ID] = s.view, true
	if !waiting {
		s.work.After(s.opts.KeepAfter, s.writeViews)
	}
}

func (s *viewDesk) writeViews() {
	for id := range s.unkept {
		state := s.views[id].Encode()
		s.work.Change(func(ctx context.Context) error { return s.store.SetWindowState(ctx, id, state) }, nil)
		delete(s.unkept, id)
	}
}

// SetScreen shows another screen.
func (s *viewDesk) SetScreen(name string) {
	v := s.View()
	v.Screen = name
	s.SetView(v)
}

// SetBase makes the rows follow another article.
func (s *viewDesk) SetBase(article string) {
	v := s.View()
	v.Base = article
	s.SetView(v)
}

// SetFilter shows other rows.
func (s *viewDesk) SetFilter(f view.Filter) {
	v := s.View()
	v.Filter = f
	s.SetView(v)
}

// SelectRow selects a row of the comparison, and in it the first sentence of
// the article that was selected before, else of the first article that has
// one; -1 selects nothing.
func (s *viewDesk) SelectRow(row int) {
	v := s.View()
	v.Row, v.Sentence, v.Quote = row, -1, 0
	if s.comparison == nil || row < 0 || row >= len(s.comparison.Rows) {
		v.Row, v.Article = -1, ""
		s.SetView(v)
		return
	}
	before := v.Article
	v.Article = ""
	for i, cell := range s.comparison.Rows[row].Cells {
		id := s.comparison.Readings[i].Article.ID
		if len(cell) > 0 && (v.Article == "" || id == before) {
			v.Article, v.Sentence = id, cell[0]
		}
	}
	s.SetView(v)
}

// SelectSentence selects a sentence of an article, and the row it stands in.
func (s *viewDesk) SelectSentence(article string, sentence int) {
	v := s.View()
	v.Article, v.Sentence, v.Quote = article, sentence, 0
	v.Row = view.RowOf(s.comparison, article, sentence)
	s.SetView(v)
}

// SelectQuote selects the quotation with the index in an article, the sentence
// in which it begins, and its row.
func (s *viewDesk) SelectQuote(article string, sentence, quote int) {
	v := s.View()
	v.Article, v.Sentence, v.Quote = article, sentence, quote+1
	v.Row = view.RowOf(s.comparison, article, sentence)
	s.SetView(v)
}
