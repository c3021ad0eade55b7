package drawn

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/aligned"
	"parallax/app/part/prose"
	"parallax/app/screen"
	"parallax/compare"
	"parallax/compare/cite"
	"parallax/compare/news"
)

// Cited is a passage with its citation, as copies give it.
func Cited(s screen.State, p news.Passage) string { return CitePassages(s, "", []news.Passage{p}) }

// CitePassages sets passages as quotations with their citations in the style of
// the state; those that stand next to each other are one quotation.
func CitePassages(s screen.State, lead string, ps []news.Passage) string {
	k := NewCiting(s)
	var lines []string
	if lead != "" {
		lines = append(lines, lead)
	}
	for len(ps) > 0 {
		n := 1
		for n < len(ps) && k.together(ps[n-1], ps[n]) {
			n++
		}
		if line := k.quotation(ps[:n]); line != "" {
			lines = append(lines, line)
		}
		ps = ps[n:]
	}
	return strings.Join(lines, "\n") + "\n\n" + strings.Join(k.below(), "\n")
}

// citing is a text with citations in the making.
type citing struct {
	c     *compare.Comparison
	Style cite.Style
	List  *cite.List
	used  []int    // articles, in the order in which they were cited
	notes []string // of a style that has notes
}

// NewCiting makes it for the articles and the style of a state.
func NewCiting(s screen.State) *citing {
	return &citing{c: s.Comparison, Style: cite.StyleOf(string(s.Style)), List: cite.NewList(cite.StyleOf(string(s.Style)), WorksOf(s))}
}

// WorksOf are the articles of a comparison as works.
func WorksOf(s screen.State) []cite.Work {
	var out []cite.Work
	for _, r := range s.Comparison.Readings {
		w := cite.Of(r.Article)
		w.Retrieved = s.Retrieved[r.Article.ID]
		out = append(out, w)
	}
	return out
}

// together reports whether two passages are quoted as one: they stand in one
// article, nothing or in one sentence little stands between them, and not a
// headline before the text.
func (k *citing) together(p, q news.Passage) bool {
	a := k.article(p)
	if a < 0 || p.Article != q.Article {
		return false
	}
	doc := k.c.Readings[a].Doc
	i, j := doc.SentenceAt(p.End-1), doc.SentenceAt(q.Start)
	if i < 0 || j < 0 || doc.Sentences[i].Headline() != doc.Sentences[j].Headline() {
		return false
	}
	return i == j || between(doc.Article, p.Span, q.Span) == " "
}

// article is the index of a passage's article, -1 for none.
func (k *citing) article(p news.Passage) int {
	return k.c.ReadingOf(p.Article)
}

// quotation is passages of one article with their citation.
func (k *citing) quotation(ps []news.Passage) string {
	a := k.article(ps[0])
	if a < 0 {
		return ""
	}
	r := k.c.Readings[a]
	words := ""
	whole := ps[0].Span
	for i, p := range ps {
		if i > 0 {
			words += between(r.Article, ps[i-1].Span, p.Span)
		}
		words += r.Article.Slice(p.Span)
		whole = news.Span{Start: min(whole.Start, p.Start), End: max(whole.End, p.End)}
	}
	place := cite.PlaceOf(r.Doc, whole)
	again := slices.Contains(k.used, a)
	if !again {
		k.used = append(k.used, a)
	}
	switch {
	case !k.Style.Notes():
		return prose.Quoted(words) + " " + cite.Text(k.List.Cite(a, place))
	case again:
		k.notes = append(k.notes, cite.Text(k.List.Again(a, place)))
	default:
		k.notes = append(k.notes, cite.Text(k.List.Cite(a, place)))
	}
	return fmt.Sprintf("%s [%d]", prose.Quoted(words), len(k.notes))
}

// between is what stands between two passages: a blank where nothing else
// does, else dots.
func between(a *news.Article, before, behind news.Span) string {
	if before.End <= behind.Start && strings.TrimSpace(a.Slice(news.Span{Start: before.End, End: behind.Start})) == "" {
		return " "
	}
	return " … "
}

// below are the notes, or the works that were cited in the order of the list.
func (k *citing) below() []string {
	var out []string
	for i, n := range k.notes {
		out = append(out, fmt.Sprintf("%d. %s", i+1, n))
	}
	if k.Style.Notes() {
		return out
	}
	for _, e := range k.List.Entries() {
		if slices.Contains(k.used, e.Work) {
			out = append(out, cite.Text(e.Runs))
		}
	}
	return out
}

// CiteParts is what is selected in aligned text, else the cell of the cursor,
// with its citation; "" where no article stands.
func CiteParts(s screen.State, t *Table, a *aligned.Aligned) string {
	ps := CopiedPassages(s, t, a)
	if len(ps) == 0 {
		return ""
	}
	return CitePassages(s, "", ps)
}

// CopiedPassages are the passages of what is selected in aligned text, else of
// the cell of the cursor.
func CopiedPassages(s screen.State, t *Table, a *aligned.Aligned) []news.Passage {
	if t == nil || s.Comparison == nil {
		return nil
	}
	var ps []news.Passage
	for _, p := range aligned.Copied(a) {
		if p.Row < 0 || p.Row >= len(t.Cells) || p.Col < 0 || p.Col >= len(t.Cells[p.Row]) {
			continue
		}
		ps = append(ps, t.Cells[p.Row][p.Col].passages(s.Comparison, p.Start, p.End)...)
	}
	return ps
}

// CiteNote is the selected note as it is copied: its words with their place,
// then its text; "" for none.
func CiteNote(n screen.NotesState) string {
	for _, r := range n.Rows {
		switch {
		case r.ID != n.At:
		case r.About != "" && r.Text != "":
			return prose.OneLine(r.About) + "\n" + r.Text
		case r.About != "":
			return prose.OneLine(r.About)
		case r.Words == "":
			return r.Text
		case r.Text == "":
			return prose.Quoted(r.Words) + " (" + r.Place + ")"
		default:
			return prose.Quoted(r.Words) + " (" + r.Place + ")\n" + r.Text
		}
	}
	return ""
}
