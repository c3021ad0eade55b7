package screen

import (
	"slices"

	"fyne.io/fyne/v2"

	"parallax/app/part/aligned"
	"parallax/app/part/tone"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/cite"
	"parallax/compare/figure"
	"parallax/compare/news"
)

// MarkOptions choose marks: the numbers that several articles give, and
// whether those in quoted words are left out, and the reader's own.
type MarkOptions struct {
	Figures    []figure.Figure
	HideQuoted bool
	Own        []OwnMark
	Noted      []int // facts with a note
}

// SameArticles reports whether two comparisons are of the same articles.
func SameArticles(a, b *compare.Comparison) bool {
	return a != nil && b != nil && slices.EqualFunc(a.Readings, b.Readings, func(x, y compare.Reading) bool {
		return x.Article.ID == y.Article.ID
	})
}

// Screen is one tab of the middle. A new screen is a file of this package
// with a type that does this, and a line where the window makes its screens.
type Screen interface {
	// Name is the screen's name on its tab.
	Name() string
	// Object is what the tab shows.
	Object() fyne.CanvasObject
	// Show makes the screen show a state; it is called on every change.
	Show(State)
}

// Reader is a screen of article text with a cursor that keys move.
type Reader interface {
	Screen
	// Type and Rune take a key that the window hands on.
	Type(*fyne.KeyEvent)
	Rune(rune)
	// CopySelection copies the selected words with their place.
	CopySelection()
	// Go puts the cursor on what is picked.
	Go(Pick)
}

// Selecting is a Reader of text in which words can be selected, which are then
// what is copied and picked; SelectedPassages are none without a selection.
type Selecting interface{ SelectedPassages() []news.Passage }

// Placed is a Reader whose cursor stands at sentences of an article.
type Placed interface {
	// Place is the article's index and the sentences at the cursor, in order; none
	// where it stands at nothing.
	Place() (article int, sentences []int)
}

// Still is a Reader that can put the cursor on what is picked and leave in sight
// what is there.
type Still interface{ Mark(Pick) }

// SameText reports whether two comparisons are of the same articles in the same
// order, so that what was in sight can stay there.
func SameText(a, b *compare.Comparison) bool {
	return a != nil && b != nil && a.Base == b.Base && SameArticles(a, b)
}

// State is what the screens show: what is open, and how the reader set the
// window.
type State struct {
	// Comparison is what is open, nil while there is none.
	Comparison *compare.Comparison
	// Title is the event's.
	Title  string
	Filter view.Filter
	// Screen is the name of the screen that is open.
	Screen string
	// Quotes and QuotesByArticle are the filter and the groups of the screen
	// Quotes.
	Quotes          view.Filter
	QuotesByArticle bool
	// Difference is what is selected on the screen Overview: n for the n-th
	// difference, -n for the n-th headline, 0 for nothing.
	Difference int
	// Cell is n when the side of the n-th article is selected in it, 0 for the
	// whole difference. Differences is the group of kinds that is shown, "" for
	// all, DifferencesOf is n for those about the n-th article, 0 for all;
	// AllDifferences shows also those behind the first ones.
	Cell           int
	Differences    string
	DifferencesOf  int
	AllDifferences bool
	// Facts and Numbers are the filters of these screens, FactsSort the order
	// of the facts; Figure is the n-th figure, 0 for none.
	Facts, Numbers view.Filter
	FactsSort      string
	Figure         int
	// Wording is the part of the screen Wording that is shown, WordingAt the
	// n-th line of it that is selected, 0 for none; WordingHelp shows what the
	// marks can and cannot see.
	Wording     string
	WordingAt   int
	WordingHelp bool
	// Words are two passages that are set against each other word by word; the first
	// alone is held, both zero is none.
	Words [2]news.Passage
	// Hidden are the kinds of marks that are not shown.
	Hidden map[tone.Kind]bool
	// HideQuoted hides marks in quoted words.
	HideQuoted bool
	// Pick is what is selected; Article is that of the screen One article.
	Pick    Pick
	Article int
	// TextSize is that of article text, in units of the canvas.
	TextSize float32
	// Labels are the reader's own words for outlets, by name.
	Labels map[string]string
	// Style is how copies are cited; Retrieved are the days on which the copies
	// of the articles were made, by their IDs.
	Style     cite.Style
	Retrieved map[string]news.Date
	// Own are the reader's marks in the articles, in order.
	Own []OwnMark
	// NotesHere are the reader's notes at what is selected. Notes is the list of
	// the screen Notes.
	NotesHere []NoteRow
	Notes     NotesState
	// Summary is what the screen Summary shows. InSummary is true when what is
	// selected is picked for it.
	Summary   SummaryState
	InSummary bool
	// Noted are the facts that the reader wrote a note on, by their indexes.
	Noted []int
	// NotedDifferences are the IDs of the differences that the reader wrote a note
	// on.
	NotedDifferences []string
	// PickedDifferences, PickedFacts and PickedQuotations are the IDs of what is picked for
	// the summary.
	PickedDifferences []string
	PickedFacts       []string
	PickedQuotations  []string
	// Check is what the screen Check shows.
	Check CheckState
}

// Marks are how the articles' text is marked.
func (s State) Marks() MarkOptions {
	return MarkOptions{HideQuoted: s.HideQuoted, Own: s.Own, Noted: s.Noted}
}

// SameOwn reports whether two states have the same marks of the reader's.
func SameOwn(s, t State) bool { return slices.Equal(s.Own, t.Own) && slices.Equal(s.Noted, t.Noted) }

// Label is the reader's own word for an outlet, "" for none.
func (s State) Label(outlet string) string { return s.Labels[outlet] }

// Hooks are what a screen asks of the window.
type Hooks struct {
	Pick    func(Pick)
	Filter  func(view.Filter)
	Base    func(articleID string)
	Article func(index int)
	Kind    func(tone.Kind, bool)
	Copy    func(text string)
	// Cite is what is selected in a state as words with their citation.
	Cite func(State) string
	// Parts shows the article of the screen One article with the blocks that
	// were set aside, to be changed; nil where that cannot be done.
	Parts func()
	// Hover shows why words are marked, at a place of the canvas; a mark
	// without a reason takes the card away.
	Hover func(m aligned.Mark, words string, at fyne.Position)
	// Menu shows what can be done with the mark or words under the pointer.
	Menu func(at fyne.Position)
	// Quotes are those of the screen Quotes.
	Quotes QuoteHooks
	// Wording are those of the screen Wording.
	Wording WordingHooks
	// Notes are those of the screen Notes.
	Notes NoteHooks
	// Tables are those of the screens Overview, Facts and Numbers.
	Tables TableHooks
	// Summary are those of the screen Summary.
	Summary SummaryHooks
	// Check are those of the screen Check.
	Check CheckHooks
}

// TableHooks are what the screens Overview, Facts and Numbers ask of the
// window.
type TableHooks struct {
	Difference func(n int)
	// Cell selects the side of an article in the n-th difference; 0 selects all
	// of it, else the article counts from 1.
	Cell func(n, article int)
	// Differences shows a group of kinds, DifferencesOf those about an article,
	// from 1, 0 for all; AllDifferences shows also those behind the first ones.
	Differences    func(group string)
	DifferencesOf  func(article int)
	AllDifferences func(bool)
	// BringBack brings the n-th of the differences back that the reader put
	// away, from 1.
	BringBack func(n int)
	// Open opens a screen by its name.
	Open      func(screen string)
	Facts     func(view.Filter)
	FactsSort func(string)
	Numbers   func(view.Filter)
	// Figure selects the n-th figure, from 1.
	Figure func(n int)
}

// WordingHooks are what the screen Wording asks of the window.
type WordingHooks struct {
	Part func(string)
	// Pick selects the n-th line of the part, from 1.
	Pick func(n int)
	// Help shows or puts away what the marks can and cannot see.
	Help func(bool)
}

// QuoteHooks are what the screen Quotes asks of the window.
type QuoteHooks struct {
	// Pick selects a quotation by the indexes of its article and its own.
	Pick   func(article, quote int)
	Filter func(view.Filter)
	Group  func(byArticle bool)
}

// ChosenOf is the choice that a field names, the first one for none.
func ChosenOf(cs []SummaryChoice, id string) string {
	for _, c := range cs {
		if c.ID == id {
			return id
		}
	}
	if len(cs) > 0 {
		return cs[0].ID
	}
	return ""
}
