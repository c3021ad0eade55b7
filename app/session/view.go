package session

import (
	"context"
	"encoding/json"
	"slices"

	"parallax/compare"
	"parallax/compare/align"
)

// Filter says which rows are shown.
type Filter string

// The filters.
const (
	FilterAll      Filter = ""
	FilterShared   Filter = "shared"
	FilterOnlyHere Filter = "only here"
	// FilterMaybe are sentences that may tell the same.
	FilterMaybe     Filter = "maybe"
	FilterConflicts Filter = "conflicts"
	// FilterChanged is for utterances that are cut or changed.
	FilterChanged Filter = "changed"
	// FilterEvery is for facts that every article tells, FilterMissing for those
	// that were not found in one of them.
	FilterEvery   Filter = "in every article"
	FilterMissing Filter = "missing somewhere"
)

// View is how the window stands for one event; it comes back when the event
// is opened again, also after a restart.
type View struct {
	// Engine is the version of the engine whose result the indexes below point
	// into.
	Engine string `json:"engine,omitempty"`
	// Screen is the name of the screen, "" for the first one.
	Screen string `json:"screen,omitempty"`
	// Base is the ID of the article that the rows follow, "" for the first.
	Base string `json:"base,omitempty"`
	// Row is the index of the selected row of the comparison, -1 for none.
	Row int `json:"row"`
	// Article and Sentence are the selected sentence: an article's ID and an
	// index into its document's sentences, "" and -1 for none.
	Article  string `json:"article,omitempty"`
	Sentence int    `json:"sentence"`
	// Quote is one more than the index of the selected quotation in its
	// article, 0 for none.
	Quote int `json:"quote,omitempty"`
	// Top is the index of the row (or sentence, on the screen of one article)
	// that stands on top of the window.
	Top    int    `json:"top,omitempty"`
	Filter Filter `json:"filter,omitempty"`
	// Quotes says which utterances are shown, QuotesByArticle how they are
	// grouped: by article, else by speaker.
	Quotes          Filter `json:"quotes,omitempty"`
	QuotesByArticle bool   `json:"quotes_by_article,omitempty"`
	// Difference is what is selected on the screen Overview: n for the n-th
	// difference, -n for the n-th headline, 0 for nothing.
	Difference int `json:"difference,omitempty"`
	// Cell is the ID of the article whose side of the difference is selected, ""
	// for the whole difference. Differences is the group of kinds that is shown,
	// DifferencesOf the ID of the article that they must be about, "" for all;
	// AllDifferences shows also those behind the first ones.
	Cell           string `json:"cell,omitempty"`
	Differences    string `json:"differences,omitempty"`
	DifferencesOf  string `json:"differences_of,omitempty"`
	AllDifferences bool   `json:"all_differences,omitempty"`
	// Facts and Numbers say which lines of these screens are shown, FactsSort
	// in which order; Figure is the n-th figure, 0 for none.
	Facts     Filter `json:"facts,omitempty"`
	Numbers   Filter `json:"numbers,omitempty"`
	FactsSort string `json:"facts_sort,omitempty"`
	Figure    int    `json:"figure,omitempty"`
	// Wording is the part of the screen Wording that is shown, WordingAt the
	// n-th line of it, 0 for none.
	Wording   string `json:"wording,omitempty"`
	WordingAt int    `json:"wording_at,omitempty"`
	// HiddenMarks are the kinds of marks that are switched off.
	HiddenMarks []string `json:"hidden_marks,omitempty"`
	// HideQuoted hides marks in quoted words, HideOutlets the outlets' names.
	HideQuoted  bool `json:"hide_quoted,omitempty"`
	HideOutlets bool `json:"hide_outlets,omitempty"`
}

func newView() View { return View{Row: -1, Sentence: -1} }

func (v View) encode() string {
	v.Engine = compare.EngineVersion
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings, numbers and booleans always encode
	}
	return string(text)
}

// decodeView reads what encode wrote; of another text it takes what fits.
func decodeView(state string) View {
	v := newView()
	if json.Unmarshal([]byte(state), &v) != nil {
		return newView()
	}
	if v.Engine != compare.EngineVersion { // its results may stand in another order
		v.Difference, v.Figure, v.WordingAt = 0, 0, 0
	}
	return v
}

func (v View) equal(w View) bool {
	same := slices.Equal(v.HiddenMarks, w.HiddenMarks)
	v.HiddenMarks, w.HiddenMarks = nil, nil
	return same && v.encode() == w.encode()
}

// View is how the window stands for the open event.
func (s *viewDesk) View() View {
	v := s.view
	v.HiddenMarks = slices.Clone(v.HiddenMarks)
	return v
}

// SetView changes how the window stands; another base article starts another
// comparison. Without an open event it does nothing.
func (s *viewDesk) SetView(v View) {
	if s.event == nil || v.equal(s.view) {
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
	s.changed()
}

// keepView keeps the view of the open event, soon.
func (s *viewDesk) keepView() {
	waiting := len(s.unkept) > 0
	s.views[s.event.ID], s.unkept[s.event.ID] = s.view, true
	if !waiting {
		s.after(s.opts.KeepAfter, s.writeViews)
	}
}

func (s *viewDesk) writeViews() {
	for id := range s.unkept {
		state := s.views[id].encode()
		s.change(func(ctx context.Context) error { return s.store.SetWindowState(ctx, id, state) }, nil)
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
func (s *viewDesk) SetFilter(f Filter) {
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
	v.Row = s.rowOf(article, sentence)
	s.SetView(v)
}

// SelectQuote selects the quotation with the index in an article, the sentence
// in which it begins, and its row.
func (s *viewDesk) SelectQuote(article string, sentence, quote int) {
	v := s.View()
	v.Article, v.Sentence, v.Quote = article, sentence, quote+1
	v.Row = s.rowOf(article, sentence)
	s.SetView(v)
}

// rowOf is the row that holds a sentence, -1 when none does.
func (s *viewDesk) rowOf(article string, sentence int) int {
	if s.comparison == nil {
		return -1
	}
	for i, r := range s.comparison.Readings {
		if r.Article.ID != article {
			continue
		}
		return slices.IndexFunc(s.comparison.Rows, func(r align.Row) bool {
			return i < len(r.Cells) && slices.Contains(r.Cells[i], sentence)
		})
	}
	return -1
}
