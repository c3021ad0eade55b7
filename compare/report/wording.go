package report

import (
	"fmt"
	"strings"

	"parallax/compare"
	"parallax/compare/actor"
	"parallax/compare/lexicon"
	"parallax/compare/wording"
)

// labelRowView is a row of the table of labels: one text an article.
type labelRowView struct {
	Name, Note string
	Cells      []string
	None       string // for an empty cell
}

// findingView is words that a check noticed.
type findingView struct{ Words, Kind, Letter, Place, Voice, Reason string }

// labelRows are the rows with labels that differ, in order.
func labelRows(c *compare.Comparison) []labelRowView {
	if c.Actors == nil {
		return nil
	}
	var out []labelRowView
	for _, r := range c.Actors.Rows {
		if !r.Telling() || len(out) == 20 {
			continue
		}
		v := labelRowView{Name: clean(r.Name), None: "not named in this article"}
		switch {
		case r.Corrected:
			v.Note = "corrected by the reader"
		case len(r.Why) > 0:
			v.Note = "may be the same"
		case r.Renamed:
			v.Note = "named by the reader"
		}
		for _, cell := range r.Cells {
			v.Cells = append(v.Cells, labelsText(cell))
		}
		out = append(out, v)
	}
	return out
}

// deedRows are what actors did, told by different verbs.
func deedRows(c *compare.Comparison) []labelRowView {
	if c.Actors == nil {
		return nil
	}
	var out []labelRowView
	for _, r := range c.Actors.Deeds {
		v := labelRowView{Name: "What " + clean(r.Name) + " did", None: "no such verb found"}
		for _, cell := range r.Cells {
			var parts []string
			for _, d := range cell {
				parts = append(parts, clean(c.Readings[d.Article].Article.Slice(d.Span)))
			}
			v.Cells = append(v.Cells, strings.Join(parts, " · "))
		}
		out = append(out, v)
	}
	return out
}

// labelsText is "strikers 3 · strikers* 1 · picketers* 1": those in quotations
// have a star and are counted for themselves.
func labelsText(cell []actor.Label) string {
	var parts []string
	for _, l := range cell {
		if n := l.Count() - l.Quoted; n > 0 {
			parts = append(parts, fmt.Sprintf("%s %d", clean(l.Text), n))
		}
		if l.Quoted > 0 {
			parts = append(parts, fmt.Sprintf("%s* %d", clean(l.Text), l.Quoted))
		}
	}
	return strings.Join(parts, " · ")
}

// findings are what the checks noticed, those of labels left out: the table
// of labels has them.
func findings(c *compare.Comparison) []findingView {
	titles := map[string]string{}
	for _, k := range wording.Checks() {
		titles[k.ID] = k.Title
	}
	var out []findingView
	for _, f := range c.Findings {
		if f.Check == wording.LabelDifferences().ID {
			continue
		}
		r := c.Readings[f.Article]
		v := findingView{
			Words: clean(r.Article.Slice(f.Words[0])), Kind: titles[f.Check], Letter: letter(f.Article),
			Place: place(r.Doc.Sentences[f.Sentence]), Voice: string(f.Voice), Reason: clean(f.Reason),
		}
		if f.Check == wording.LoadedWording().ID {
			v.Kind = lexicon.Category(f.Category).Plain()
		}
		out = append(out, v)
	}
	return out
}

func mdLabels(b *strings.Builder, p page) {
	if len(p.Labels) == 0 {
		return
	}
	b.WriteString("\n## Labels\n\nBy which words the articles call the same people and things, with counts. * stands in a quotation: the speaker's word.\n\n")
	var rows [][]string
	for _, r := range p.Labels {
		name := md(r.Name)
		if r.Note != "" {
			name += " (" + r.Note + ")"
		}
		row := []string{name}
		for _, c := range r.Cells {
			row = append(row, md(c))
		}
		rows = append(rows, row)
	}
	mdTable(b, append([]string{"Who or what"}, p.letters()...), rows)
}

func mdFindings(b *strings.Builder, p page) {
	if len(p.Findings) == 0 {
		return
	}
	b.WriteString("\n## Words worth a second look\n\nA mark is a place to look at, not a verdict. Sarcasm, and whether a word is justified, is not seen.\n\n")
	for _, f := range p.Findings {
		fmt.Fprintf(b, "- %s, %s: **%s** (%s; %s voice). %s\n", f.Letter, f.Place, md(f.Words), f.Kind, f.Voice, md(f.Reason))
	}
}
