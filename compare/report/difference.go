package report

import (
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/reading/number"
	"parallax/compare/wording"
)

// differenceView is a sentence about the articles with what shows it.
type differenceView struct {
	Kind     string
	Pieces   []pieceView
	Evidence []passageView
	Counter  []string
}

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
	Letter, Name           string
	Most, Some, Here, Body int
}

func differences(c *compare.Comparison) []differenceView {
	var out []differenceView
	for _, d := range c.Shown() {
		v := differenceView{Kind: string(d.Kind)}
		for _, p := range d.Pieces {
			class := string(p.Kind)
			if p.Kind == difference.Plain {
				class = ""
			}
			v.Pieces = append(v.Pieces, pieceView{class, cleanPiece(p.Text)})
		}
		for _, p := range d.Evidence {
			if a := readingOf(c, p); a >= 0 {
				r := c.Readings[a]
				s := r.Doc.Sentences[max(0, r.Doc.SentenceAt(p.Start))]
				v.Evidence = append(v.Evidence, passageView{letter(a), place(s), clean(cut(r.Article.Slice(p.Span)))})
			}
		}
		for _, n := range d.Counter {
			v.Counter = append(v.Counter, clean(difference.Text(n.Pieces)))
		}
		out = append(out, v)
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
		if f.Values[0].Kind == number.Weekday && f.Relation == figure.Same {
			continue
		}
		v := figureView{Name: clean(c.Facts[f.Fact].Title), Relation: relation(f.Relation), Differs: f.Relation == figure.Differ}
		if i < len(c.FigureNames) && c.FigureNames[i] != "" {
			v.Name = clean(c.FigureNames[i])
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
		return "one includes the other"
	case figure.Differ:
		return "numbers differ: check"
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
		out = append(out, shareView{letter(a), name(c, a), s.Most, s.Some, s.Here, s.Sentences()})
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

// mdPiece sets a piece of a sentence: values and outlets in bold.
func mdPiece(p pieceView) string {
	t := md(p.Text)
	if t != "" && (p.Class == "value" || p.Class == "outlet") {
		t = "**" + t + "**"
	}
	return inBlanks(p.Text, t)
}

func mdDifferences(b *strings.Builder, p page) {
	if len(p.Differences) == 0 {
		return
	}
	b.WriteString("\n## Differences worth reading\n\n")
	for i, d := range p.Differences {
		fmt.Fprintf(b, "%d. ", i+1)
		for _, x := range d.Pieces {
			b.WriteString(mdPiece(x))
		}
		b.WriteByte('\n')
		for _, e := range d.Evidence {
			fmt.Fprintf(b, "   - **%s** %s: %s\n", e.Letter, e.Place, md(e.Text))
		}
		for _, n := range d.Counter {
			fmt.Fprintf(b, "   - %s\n", md(n))
		}
	}
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
		rows = append(rows, []string{s.Letter + " " + md(s.Name), itoa(s.Body), itoa(s.Most), itoa(s.Some), itoa(s.Here)})
	}
	mdTable(b, []string{"Article", "Sentences", "In most articles", "In some", "Only here"}, rows)
}
