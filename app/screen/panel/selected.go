package panel

import (
	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/screen/worded"
	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/news"
)

// SelectedKind is what kind of thing is selected.
type SelectedKind string

// The kinds of things that can be selected.
const (
	NothingSelected SelectedKind = ""
	ADifference     SelectedKind = "difference"
	AFact           SelectedKind = "fact"
	AQuotation      SelectedKind = "quotation"
	APassage        SelectedKind = "passage"
)

// Selected is what is selected on the screen that is open.
type Selected struct {
	Kind SelectedKind
	// At is its index among the differences, facts or utterances of the
	// comparison; -1 for a passage and for a quotation of no utterance.
	At int
	// Lead is the program's sentence about it, "" where its words say it.
	Lead string
	// Passages are its words, in the order in which they are shown.
	Passages []news.Passage
}

// SelectedOf is all that is selected on the screen that is open: what the panel
// at the right shows.
func SelectedOf(s screen.State) Selected {
	if s.Comparison == nil {
		return Selected{At: -1}
	}
	switch s.Screen {
	case screen.OverviewName:
		return selectedDifference(s)
	case screen.NumbersName:
		return selectedFigure(s)
	case screen.WordingName:
		return selectedWording(s)
	case screen.SummaryName:
		return selectedPick(s)
	case screen.CheckName:
		return selectedCheck(s)
	case screen.NotesName:
		return Selected{At: -1}
	}
	return selectedRow(s)
}

// selectedDifference is a difference, one article's side of it, or a headline.
func selectedDifference(s screen.State) Selected {
	c, n := s.Comparison, s.Difference
	switch {
	case n > 0 && n <= len(c.Differences):
		d := c.Differences[n-1]
		out := Selected{ADifference, n - 1, drawn.SentenceText(c, d.Pieces), d.Evidence}
		if s.Cell > 0 && s.Cell <= len(c.Readings) && len(d.Sides) > 0 {
			side := drawn.SideOf(d, s.Cell-1)
			out.Lead, out.Passages = sideText(c, d, s.Cell-1, side), side.Passages
		}
		return out
	case n < 0 && -n <= len(c.Readings):
		a := c.Readings[-n-1].Article
		if !a.Headline.Empty() {
			return Selected{APassage, -1, "", []news.Passage{{Article: a.ID, Span: a.Headline}}}
		}
	}
	return Selected{At: -1}
}

// sideText is what one article has of a difference, as a sentence.
func sideText(c *compare.Comparison, d difference.Difference, article int, side difference.Side) string {
	return drawn.SentenceText(c, d.Lead) + " – " + drawn.NameOf(c, article) + ": " + drawn.SentenceText(c, side.Pieces)
}

// selectedFigure is a number with the sentences that give it.
func selectedFigure(s screen.State) Selected {
	c := s.Comparison
	if s.Figure < 1 || s.Figure > len(c.Figures) {
		return Selected{At: -1}
	}
	f := c.Figures[s.Figure-1]
	out := Selected{Kind: APassage, At: -1, Lead: drawn.FigureTitle(c, s.Figure-1)}
	if f.Fact >= 0 {
		out.Kind, out.At = AFact, f.Fact
	}
	for _, v := range f.Values {
		out.Passages = append(out.Passages, SentencePassage(c, v.Article, v.Sentence))
	}
	return out
}

// SentencePassage is a whole sentence of an article.
func SentencePassage(c *compare.Comparison, article, sentence int) news.Passage {
	r := c.Readings[article]
	return news.Passage{Article: r.Article.ID, Span: r.Doc.Sentences[sentence].Span}
}

// selectedWording is a line of the screen Wording with its sentences.
func selectedWording(s screen.State) Selected {
	c, none := s.Comparison, Selected{At: -1}
	if f, ok := pickedFinding(s); ok {
		words := prose.Flat(c.Readings[f.Article].Article.Slice(f.Words[0]))
		return Selected{APassage, -1, "“" + words + "”", []news.Passage{SentencePassage(c, f.Article, f.Sentence)}}
	}
	out := Selected{Kind: APassage, At: -1}
	switch at := worded.LineAt(s); {
	case at.Row >= 0:
		out.Lead, out.Passages = c.Actors.Rows[at.Row].Name, labelPassages(c, c.Actors.Rows[at.Row])
	case at.Deed >= 0:
		r := c.Actors.Deeds[at.Deed]
		out.Lead = worded.DeedTitle(r)
		for a, cell := range r.Cells {
			for _, d := range cell {
				out.Add(SentencePassage(c, a, d.Sentence))
			}
		}
	case s.Wording == worded.PartVerbs && s.WordingAt >= 1 && s.WordingAt <= len(c.Verbs):
		u := c.Verbs[s.WordingAt-1]
		out.Lead = u.Form
		for a, qs := range u.Quotes {
			for _, q := range qs {
				out.Add(SentencePassage(c, a, max(0, c.Readings[a].Doc.SentenceAt(c.Readings[a].Quotes[q].Cue.Start))))
			}
		}
	case s.Wording == worded.PartActs:
		return selectedActs(s)
	default:
		return none
	}
	return out
}

// selectedActs is a line of who acts, which stand behind the findings.
func selectedActs(s screen.State) Selected {
	at := s.WordingAt - 1 - len(worded.PartFindings(s))
	for _, r := range worded.LabelRows(s.Comparison) {
		if _, shown := worded.ActCells(r); !shown {
			continue
		}
		if at == 0 {
			return Selected{APassage, -1, r.Name, labelPassages(s.Comparison, r)}
		}
		at--
	}
	return Selected{At: -1}
}

// labelPassages are the sentences with the first mention of each label.
func labelPassages(c *compare.Comparison, r actor.Row) []news.Passage {
	var out Selected
	for _, cell := range r.Cells {
		for _, l := range cell {
			m := c.Actors.Mentions[l.Mentions[0]]
			out.Add(SentencePassage(c, m.Article, m.Sentence))
		}
	}
	return out.Passages
}

// Add adds a passage unless it is there.
func (s *Selected) Add(p news.Passage) {
	for _, q := range s.Passages {
		if q == p {
			return
		}
	}
	s.Passages = append(s.Passages, p)
}

// selectedRow is the quotation that is picked, else the row: on Facts all that
// is told of the fact, on the other screens the sentences of the article that is
// picked, or of all that tell it.
func selectedRow(s screen.State) Selected {
	c, p := s.Comparison, s.Pick
	if p.Article >= 0 && p.Quote >= 0 && p.Article < len(c.Readings) && p.Quote < len(c.Readings[p.Article].Quotes) {
		if out := selectedQuotation(c, p); len(out.Passages) > 0 {
			return out
		}
	}
	if p.Row < 0 || p.Row >= len(c.Rows) || s.Screen == screen.QuotesName {
		return Selected{At: -1}
	}
	row := c.Rows[p.Row]
	out := Selected{Kind: APassage, At: -1}
	if row.Fact >= 0 {
		out.Kind, out.At = AFact, row.Fact
	}
	if s.Screen == screen.FactsName || p.Article >= 0 && (p.Article >= len(row.Cells) || len(row.Cells[p.Article]) == 0) {
		p.Article = -1 // its article does not tell it: what the panel shows is meant
	}
	out.Passages = rowPassages(c, row, p.Article)
	return out
}

// rowPassages are the sentences of a row, of one article or, for -1, of all.
func rowPassages(c *compare.Comparison, row align.Row, article int) []news.Passage {
	var out []news.Passage
	for a, sentences := range row.Cells {
		for _, n := range sentences {
			if article < 0 || a == article {
				out = append(out, SentencePassage(c, a, n))
			}
		}
	}
	return out
}

func selectedQuotation(c *compare.Comparison, p screen.Pick) Selected {
	out := Selected{Kind: AQuotation, At: -1}
	r := c.Readings[p.Article]
	for _, span := range r.Quotes[p.Quote].Content {
		out.Passages = append(out.Passages, news.Passage{Article: r.Article.ID, Span: span})
	}
	for i, u := range c.Utterances {
		for _, f := range u.Forms {
			if f.Article == p.Article && f.Quote == p.Quote {
				out.At = i
			}
		}
	}
	return out
}

// selectedPick is the pick that is selected on the screen Summary.
func selectedPick(s screen.State) Selected {
	for _, p := range s.Summary.Picks {
		if p.ID == s.Summary.At {
			return Selected{APassage, -1, p.Text, p.Passages}
		}
	}
	return Selected{At: -1}
}
