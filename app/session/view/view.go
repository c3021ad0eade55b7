package view

import (
	"encoding/json"
	"slices"

	"parallax/compare"
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

// New is a view in which nothing is selected.
func New() View { return View{Row: -1, Sentence: -1} }

// Encode is the view as JSON, with the version of the engine.
func (v View) Encode() string {
	v.Engine = compare.EngineVersion
	text, err := json.Marshal(v)
	if err != nil {
		panic(err) // strings, numbers and booleans always encode
	}
	return string(text)
}

// Decode reads what encode wrote; of another text it takes what fits.
func Decode(state string) View {
	v := New()
	if json.Unmarshal([]byte(state), &v) != nil {
		return New()
	}
	if v.Engine != compare.EngineVersion { // its results may stand in another order
		v.Difference, v.Figure, v.WordingAt = 0, 0, 0
	}
	return v
}

// Equal reports whether two views are the same.
func (v View) Equal(w View) bool {
	same := slices.Equal(v.HiddenMarks, w.HiddenMarks)
	v.HiddenMarks, w.HiddenMarks = nil, nil
	return same && v.Encode() == w.Encode()
}
