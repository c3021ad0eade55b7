package check

import (
	"slices"
	"strings"

	"parallax/compare/check/draft"
	"parallax/compare/news"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// Verdict is what was found of a statement or of a part of it. None says that
// it is so, or is not so.
type Verdict string

// The verdicts.
const (
	WordForWord Verdict = "found word for word"
	Found       Verdict = "found"
	Differs     Verdict = "differs"
	NotFound    Verdict = "not found"
	CannotCheck Verdict = "cannot be checked"
)

// Slug is a verdict as the keys of the catalogue have it: "not-found".
func (v Verdict) Slug() string { return strings.ReplaceAll(string(v), " ", "-") }

// Nearness is how near the nearest passage of an article comes.
type Nearness string

// The grades.
const (
	Near    Nearness = "near"
	Maybe   Nearness = "maybe"
	Nothing Nearness = "nothing near"
)

// Kind is what was looked at.
type Kind string

// The kinds of findings.
const (
	Quotation Kind = "quotation"
	Speaker   Kind = "speaker"
	Number    Kind = "number"
	Name      Kind = "name"
	Telling   Kind = "telling"  // whether the articles that are named tell it
	Opposite  Kind = "opposite" // whether a passage says the opposite
	Absence   Kind = "absence"  // whether an article does not tell it, as the text says
)

// Place is a passage of an article: an index, that of a sentence, and its
// words.
type Place struct {
	Article, Sentence int
	Span              news.Span
}

// Edit is a run of words of a quotation: in both, only in the article, or only
// in the text.
type Edit struct {
	Kind EditKind
	// Span is in the text for what was put in, else in the article.
	Span news.Span
}

// EditKind is what the text did with words of the article.
type EditKind string

// The kinds of edits.
const (
	Kept  EditKind = "kept"
	Cut   EditKind = "cut"
	PutIn EditKind = "inserted"
)

// Finding is what was found of one thing in a statement.
type Finding struct {
	Kind    Kind
	Verdict Verdict
	// Span is where it stands in the text.
	Span news.Span
	// Said tells it in words.
	Said say.Message
	// Places show it, in the order of the articles; Edits turn the words of the
	// first place into those of an altered quotation.
	Places []Place
	Edits  []Edit
}

// Passage is one of the nearest passages with what met.
type Passage struct {
	Place
	// Chance is 0-1, for ordering.
	Chance float64
	Near   Nearness
	// Met says what the statement and the passage have in common, Agrees are the words.
	Met    []say.Message
	Agrees []news.Span
}

// Statement is a sentence of the text or a part of one.
type Statement struct {
	// Span is where it stands in the text, Block the index of its block, Sentence
	// that of the sentence that it is, or is a part of.
	news.Span
	Block, Sentence int
	// Told are the articles that it says tell it, Silent those that it says do not;
	// both are empty when it names none. FromContext is true when they were named
	// before it or in a heading.
	Told, Silent []int
	FromContext  bool
	Verdict      Verdict
	// Corrected is the verdict that the reader gave instead, "" for none.
	Corrected Verdict
	// Said tells in words what was found.
	Said     say.Message
	Findings []Finding
	// Cited are the passages that the reader cites for it.
	Cited []Place
	// Nearest is how near each article comes, Passages the nearest of all, eight at
	// most, the nearest first.
	Nearest  []Nearness
	Passages []Passage
	// Evidence is what a reader is shown of it at once, what decides first.
	Evidence []Evidence
}

// Tells reports whether a finding is told in words: what was found is marked alone.
func (f Finding) Tells() bool { return f.Verdict == Differs || f.Verdict == NotFound }

// Marks are the words of a statement that were found in the articles as they are, and those
// that differ or were not found, in text order.
func (s Statement) Marks() (agrees, differs []news.Span) {
	for _, f := range s.Findings {
		span := f.Span.Intersect(s.Span)
		switch {
		case f.Kind == Telling || f.Kind == Absence || span.Empty():
		case f.Tells():
			differs = append(differs, span)
		default:
			agrees = append(agrees, span)
		}
	}
	differs = inOrder(differs, nil)
	return inOrder(agrees, differs), differs
}

// Best is the passage that shows the statement best: that of something exact that was
// found, else the nearest of the articles that it names, else the nearest; false for none.
func (s Statement) Best() (Place, bool) {
	for _, f := range s.Findings {
		exact := f.Verdict == WordForWord || f.Verdict == Found && f.Kind == Number
		for _, p := range f.Places {
			if exact && (len(s.Told) == 0 || slices.Contains(s.Told, p.Article)) {
				return p, true
			}
		}
	}
	for _, p := range s.Passages {
		if slices.Contains(s.Told, p.Article) {
			return p.Place, true
		}
	}
	if len(s.Passages) == 0 {
		return Place{}, false
	}
	return s.Passages[0].Place, true
}

// Shown is the verdict of the reader, else that of the program.
func (s Statement) Shown() Verdict {
	if s.Corrected != "" {
		return s.Corrected
	}
	return s.Verdict
}

// Verdicts are all verdicts, in the order in which they are counted.
func Verdicts() []Verdict { return []Verdict{WordForWord, Found, Differs, NotFound, CannotCheck} }

// Left is something of the event that no statement of the text touches.
type Left struct {
	Kind LeftKind
	// Index is that of the difference, fact or figure in the comparison.
	Index int
	// Said tells it in words, Places show it.
	Said   []say.Piece
	Places []Place
	// OfStyle is true where it is how something is told, not what: few texts about
	// articles speak of that.
	OfStyle bool
}

// Shown is how many of what a text leaves out are shown at once, most or fewer: those of
// style are folded where there are others.
func Shown(left []Left, most int) int {
	n := 0
	for _, l := range left {
		if !l.OfStyle {
			n++
		}
	}
	return min(max(n, leastShown), len(left), most)
}

// leastShown is how many of style are shown where nothing else is left out.
const leastShown = 2

// LeftKind is what it is.
type LeftKind string

// The kinds of what a text may leave out.
const (
	LeftDifference LeftKind = "difference"
	LeftFact       LeftKind = "fact"
	LeftNumbers    LeftKind = "numbers"
)

// Result is a text that was checked.
type Result struct {
	Text draft.Text
	// Docs are the articles that it was held against, Names what they are called.
	Docs  []*token.Document
	Names []string
	// Statements are in the order of the text.
	Statements []Statement
	// Left is what the text does not speak of; nil where nobody asked.
	Left []Left
	// Meaning is true when what sentences mean was compared beside their words.
	Meaning bool
	// Notes are sentences about the check itself.
	Notes []say.Message
}
