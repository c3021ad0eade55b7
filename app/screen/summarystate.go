package screen

import (
	"parallax/app/part/chip"
	"parallax/app/part/prose"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/page/pdf"
)

// SummaryState is what the screen Summary shows.
type SummaryState struct {
	Picks  []SummaryPick
	At     string // the ID of the pick that is selected
	Fields map[string]string
	// Document is the summary as it will be, nil while the first one is made.
	Document *page.Document
	// Pages are its pages, or those of the document before it; nil for none.
	Pages *pdf.Pages
	// Hidden is true where outlets are hidden.
	Hidden bool
	// Writing is true while a file is written.
	Writing bool
}

// SummaryPick is a line of what was picked.
type SummaryPick struct {
	ID       string
	Kind     news.PickKind
	Text     string // what it says
	Comment  string
	Passages []news.Passage // as they stand in the articles now
}

// SummaryChoice is a form, a variant or a style to choose.
type SummaryChoice = chip.Choice[string]

// SummaryHooks are what the reader can do with a summary.
type SummaryHooks struct {
	// Select selects a pick by its ID, Drop takes it out, Move puts it at a place
	// among the others.
	Select, Drop func(id string)
	Move         func(id string, to int)
	// Comment and Field take text while it is typed, Choose a choice.
	Comment       func(id, text string)
	Field, Choose func(field, text string)
	// Leave takes the keyboard from a field.
	Leave func()
	// Export writes the summary, Works the works cited for another program, in the
	// form "ris", "bib" or "json".
	Export func()
	Works  func(form string)
	// Check holds what the reader wrote against the articles.
	Check func()
	// Forms, Variants, Styles and Languages are what can be chosen, in their order.
	Forms, Variants, Styles, Languages []SummaryChoice
}

// PickText is what a pick says, else its words with whose they are.
func PickText(p news.Pick) string {
	if p.About != "" || len(p.At) == 0 {
		return p.About
	}
	words := ""
	for i, a := range p.At {
		if i > 0 {
			words += " … "
		}
		words += a.Words
	}
	return prose.Quoted(words) + " – " + p.At[0].ArticleName
}
