package screen

import "parallax/app/part/told"

// Title is what the tab of a screen says; its name stays the same in every language.
func Title(name string) string { return told.Word("screen", name) }

// ArticleName is the name of the screen One article.
const ArticleName = "One article"

// CheckName is the name of the screen Check.
const CheckName = "Check"

// FactsName is the name of the screen Facts.
const FactsName = "Facts"

// NotesName is the name of the screen Notes.
const NotesName = "Notes"

// NumbersName is the name of the screen Numbers.
const NumbersName = "Numbers"

// OverviewName is the name of the screen Overview.
const OverviewName = "Overview"

// QuotesName is the name of the screen Quotes on its tab.
const QuotesName = "Quotes"

// ReadName is the name of the screen Read.
const ReadName = "Read"

// SummaryName is the name of the screen Summary.
const SummaryName = "Summary"

// WordingName is the name of the screen Wording.
const WordingName = "Wording"
