package report

import (
	"fmt"
	"slices"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/say"
	"parallax/compare/wording"
)

// differenceView is a sentence about the articles with what shows it.
type differenceView struct {
	Kind     string
	Pieces   []pieceView
	Evidence []passageView
	Counter  []string
	// Lead is what it is about, Sides what each article has of it; both are nil
	// for one sentence. Columns is how many sides stand beside each other, 0
	// where there are too many.
	Lead    []pieceView
	Sides   []sideView
	Columns int
}

// sideView is what one article has of a difference, and where.
type sideView struct {
	Letter, Name, Where string
	Pieces              []pieceView
	Absent              bool
}

// mostColumns is how many articles stand beside each other on an upright page.
const mostColumns = 4

type pieceView struct {
	// Class is "value", "outlet", "cited" or "".
	Class, Text string
}

type passageView struct{ Letter, Place, Text string }

// figureView is a quantity with one cell an article.
type figureView struct {
	Name, Relation string
	Differs        bool
	Cells          []figureCell
}

type figureCell struct{ Value, Credited string }

// headlineView is where a body has what its headline says.
type headlineView struct {
	Letter, Name string
	Phrases      []phraseView
}

type phraseView struct{ Words, Where string }

// shareView is how much of an article the others tell.
type shareView struct {
	Letter, Name                 string
	Most, Some, Here, Open, Body int
}

func differences(c *compare.Comparison) []differenceView {
	var out []differenceView
	for _, d := range c.Shown() {
		v := differenceView{Kind: string(d.Kind), Pieces: pieces(d.Pieces), Evidence: passages(c, d.Evidence)}
		if len(d.Sides) > 0 {
			v.Lead = pieces(d.Lead)
		}
		for _, s := range d.Sides {
			v.Sides = append(v.Sides, sideView{letter(s.Article), name(c, s.Article), whereabouts(c, s), pieces(s.Pieces), s.Absent})
		}
		if len(v.Sides) <= mostColumns {
			v.Columns = len(v.Sides)
		}
		for _, n := range d.Counter {
			v.Counter = append(v.Counter, clean(difference.Text(n.Pieces)))
		}
		out = append(out, v)
	}
	return out
}

func pieces(ps []difference.Piece) []pieceView {
	var out []pieceView
	for _, p := range say.Flat(ps) {
		class := string(p.Kind)
		if p.Kind == difference.Plain {
			class = ""
		}
		out = append(out, pieceView{class, cleanPiece(p.Text)})
	}
	return out
}

func passages(c *compare.Comparison, ps []news.Passage) []passageView {
	var out []passageView
	for _, p := range ps {
		if a := readingOf(c, p); a >= 0 {
			r := c.Readings[a]
			s := r.Doc.Sentences[max(0, r.Doc.SentenceAt(p.Start))]
			out = append(out, passageView{letter(a), place(s), clean(cut(r.Article.Slice(p.Span)))})
		}
	}
	return out
}

// whereabouts are the places of a side, "headline, sentences 2, 5 of 18"; those
// beyond a few are counted.
func whereabouts(c *compare.Comparison, s difference.Side) string {
	const most = 4
	if s.TellsPlace() {
		return ""
	}
	doc := c.Readings[s.Article].Doc
	var numbers []string
	head, more := false, 0
	for _, p := range s.Passages {
		at := doc.Sentences[max(0, doc.SentenceAt(p.Start))]
		n := itoa(at.Number)
		switch {
		case at.Headline():
			head = true
		case slices.Contains(numbers, n):
		case len(numbers) >= most:
			more++
		default:
			numbers = append(numbers, n)
		}
	}
	return placesInWords(head, numbers, more, bodySentences(doc))
}

func placesInWords(head bool, numbers []string, more, of int) string {
	var parts []string
	if head {
		parts = append(parts, "headline")
	}
	if len(numbers) > 0 {
		word := "sentence "
		if len(numbers) > 1 {
			word = "sentences "
		}
		text := word + strings.Join(numbers, ", ")
		if more > 0 {
			text += " and " + itoa(more) + " more"
		}
		parts = append(parts, text+" of "+itoa(of))
	}
	return strings.Join(parts, ", ")
}

// further says how many differences there are behind those of the page.
func further(c *compare.Comparison) string {
	n := len(c.Differences) - len(c.Shown())
	if n <= 0 {
		return ""
	}
	return "The articles differ in more than this list: " + count(n, "further row") + " in the program and in its data file (JSON). What some tell, the numbers and the quotations stand below."
}

// putAway names what the reader took out of the list.
func putAway(c *compare.Comparison) []string {
	var out []string
	for _, p := range c.PutAway {
		text := "Hidden by the reader: " + p.Sentence()
		if p.NotSo {
			text = "The reader says not so: " + p.Sentence()
		}
		if p.Reason != "" {
			text += " Reason: " + p.Reason
		}
		out = append(out, clean(text))
	}
	return out
}

// cut bounds a cited passage.
func cut(s string) string {
	r := []rune(s)
	if len(r) <= sharedLimit {
		return s
	}
	return strings.TrimRight(string(r[:sharedLimit]), " ") + " …"
}

func figures(c *compare.Comparison) []figureView {
	var out []figureView
	for i, f := range c.Figures {
		if !f.Clear() {
			continue
		}
		v := figureView{Relation: relation(f.Relation), Differs: f.Relation.Differs()}
		if i < len(c.FigureNames) && c.FigureNames[i] != "" {
			v.Name = clean(c.FigureNames[i])
		} else if f.Fact >= 0 {
			v.Name = clean(c.Facts[f.Fact].Title)
		}
		v.Cells = make([]figureCell, len(c.Readings))
		for _, x := range f.Values {
			a := c.Readings[x.Article].Article
			v.Cells[x.Article] = figureCell{clean(a.Slice(x.Span)), clean(c.CreditOf(x))}
		}
		out = append(out, v)
	}
	return out
}

// relation says how numbers stand to each other.
func relation(r figure.Relation) string {
	switch r {
	case figure.Same:
		return "the same"
	case figure.Includes:
		return say.English().Text(say.Message{Key: "page.relation.includes"})
	case figure.Differ:
		return "numbers differ: check"
	case figure.Conflict:
		return "numbers conflict, not both can be right: check"
	}
	return string(r)
}

func headlines(c *compare.Comparison) []headlineView {
	var out []headlineView
	for a := range c.Readings {
		v := headlineView{Letter: letter(a), Name: name(c, a)}
		for _, h := range c.Headlines {
			if h.Article == a {
				v.Phrases = append(v.Phrases, phraseView{clean(c.Readings[a].Article.Slice(h.Span)), traced(c, h.Trace, h.At)})
			}
		}
		if len(v.Phrases) > 0 {
			out = append(out, v)
		}
	}
	return out
}

func traced(c *compare.Comparison, t wording.Trace, at align.Place) string {
	if at.Sentence < 0 {
		return "these words were not found in the body"
	}
	where := place(c.Readings[at.Article].Doc.Sentences[at.Sentence])
	if t == wording.InQuotation {
		return "only in what somebody says, " + where
	}
	return where
}

func shares(c *compare.Comparison) []shareView {
	var out []shareView
	for a, s := range c.Shares {
		out = append(out, shareView{letter(a), name(c, a), s.Most, s.Some, s.Here, s.Open, s.Sentences()})
	}
	return out
}

// independent is "4 articles, 2 independent texts", or the articles alone.
func independent(c *compare.Comparison) string {
	s := count(len(c.Readings), "article")
	if c.Independent > 0 && c.Independent < len(c.Readings) {
		s += ", " + count(c.Independent, "independent text")
	}
	return s
}

// cleanPiece cleans a piece of a sentence and keeps a blank at its edges: the
// pieces are set one after another.
func cleanPiece(s string) string {
	return inBlanks(s, clean(s))
}

// inBlanks is the middle between blanks where s begins and ends with them.
func inBlanks(s, middle string) string {
	if strings.TrimSpace(s) == "" {
		return s
	}
	if strings.HasPrefix(s, " ") {
		middle = " " + middle
	}
	if strings.HasSuffix(s, " ") {
		middle += " "
	}
	return middle
}

func mdFigures(b *strings.Builder, p page) {
	if len(p.Figures) == 0 {
		return
	}
	b.WriteString("\n## Numbers\n\nWho is credited with a number stands in brackets. The program does not know which number is right.\n\n")
	head := []string{"Quantity"}
	for _, a := range p.Articles {
		head = append(head, a.Letter+" "+md(a.Name))
	}
	var rows [][]string
	for _, f := range p.Figures {
		row := []string{md(f.Name)}
		for _, x := range f.Cells {
			cell := md(x.Value)
			if x.Credited != "" {
				cell += " (" + md(x.Credited) + ")"
			}
			if cell == "" {
				cell = "–"
			}
			row = append(row, cell)
		}
		rows = append(rows, append(row, f.Relation))
	}
	mdTable(b, append(head, "They are"), rows)
}

func mdHeadlines(b *strings.Builder, p page) {
	if len(p.Headlines) == 0 {
		return
	}
	b.WriteString("\n## Headlines and bodies\n\nWhere the body has the words of the headline.\n\n")
	for _, h := range p.Headlines {
		fmt.Fprintf(b, "- **%s %s**:", h.Letter, md(h.Name))
		for i, x := range h.Phrases {
			if i > 0 {
				b.WriteByte(';')
			}
			fmt.Fprintf(b, " “%s” %s", md(x.Words), x.Where)
		}
		b.WriteByte('\n')
	}
}

func mdShares(b *strings.Builder, p page) {
	b.WriteString("\n## What each article tells\n\n")
	var rows [][]string
	for _, s := range p.Shares {
		rows = append(rows, []string{s.Letter + " " + md(s.Name), itoa(s.Body), itoa(s.Most), itoa(s.Some), itoa(s.Here), itoa(s.Open)})
	}
	mdTable(b, []string{"Article", "Sentences", "In most articles", "In some", "Only here", "No clear match"}, rows)
}
