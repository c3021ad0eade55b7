package check

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// quoter checks what stands between quotation marks.
type quoter struct{ *job }

// quotations checks what stands between quotation marks in a statement.
func (j quoter) quotations() {
	for _, m := range j.part.marked {
		runs := pieces(j.text.Text.Article.Text, j.text.Doc.WordsIn(m.Span))
		if len(runs) == 0 || j.namesArticle(m.Span) {
			continue
		}
		j.quotation(m, runs)
	}
}

// namesArticle reports whether the words between marks name an article.
func (j *job) namesArticle(s news.Span) bool {
	return slices.ContainsFunc(j.part.Spans, func(t news.Span) bool { return t.Overlaps(s) })
}

// pieces are the runs of words of a quotation, parted where words were left out
// or put in: "…" and square brackets.
func pieces(text string, words []token.Word) [][]token.Word {
	var out [][]token.Word
	open, inside := true, false
	for i, w := range words {
		gap := ""
		if i > 0 {
			gap = text[words[i-1].End:w.Start]
		}
		if strings.Contains(gap, "...") || strings.Contains(gap, "…") || strings.ContainsAny(gap, "[]") {
			open = true
		}
		if strings.LastIndexByte(gap, '[') > strings.LastIndexByte(gap, ']') {
			inside = true
		} else if strings.Contains(gap, "]") {
			inside = false
		}
		if i == 0 && w.Start > 0 && text[w.Start-1] == '[' {
			inside = true
		}
		if inside {
			continue
		}
		if open {
			out, open = append(out, nil), false
		}
		out[len(out)-1] = append(out[len(out)-1], w)
	}
	return out
}

// quotation checks one quotation.
func (j quoter) quotation(m quote.Stretch, runs [][]token.Word) {
	var here, elsewhere []Place
	for a := range j.set.Docs {
		at, ok := j.shelf.pieces(a, runs)
		switch {
		case !ok:
		case j.inScope(a):
			here = append(here, at...)
		default:
			elsewhere = append(elsewhere, at...)
		}
	}
	f := Finding{Kind: Quotation, Span: m.Span}
	switch {
	case len(here) > 0:
		f.Verdict, f.Places, f.Said = WordForWord, here, j.say("check.quote.found", outlets("articles", j.names, articlesOf(here)))
		j.add(f)
		j.verbatim = append(j.verbatim, m.Span)
		voicer(j).speakerOf(m, here)
		j.inOthers(m, slices.Concat(runs...), articlesOf(here))
		return
	case len(elsewhere) > 0:
		f.Verdict, f.Places = Differs, elsewhere
		f.Said = j.say("check.quote.elsewhere", outlets("others", j.names, articlesOf(elsewhere)), outlets("articles", j.names, j.scope()))
		j.add(f)
		j.verbatim = append(j.verbatim, m.Span)
		return
	}
	j.loose(f, slices.Concat(runs...))
}

// inOthers looks for another form of a quotation in articles that are named for
// it beside those that have it word for word.
func (j quoter) inOthers(m quote.Stretch, run []token.Word, have []int) {
	for _, a := range j.part.Told {
		if slices.Contains(have, a) || len(run) < 4 {
			continue
		}
		if x, ok := j.shelf.altered(a, run); ok {
			j.add(Finding{
				Kind: Quotation, Verdict: Differs, Span: m.Span, Places: []Place{x.place}, Edits: x.edits,
				Said: j.say("check.quote.altered", outlets("articles", j.names, []int{a})),
			})
		}
	}
}

// loose looks for a quotation that stands nowhere word for word.
func (j quoter) loose(f Finding, run []token.Word) {
	best := alteration{}
	for pass := range 2 {
		for a := range j.set.Docs {
			if (pass == 0) != j.inScope(a) || best.share > 0 && pass == 1 {
				continue
			}
			if x, ok := j.shelf.altered(a, run); ok && x.share > best.share {
				best = x
			}
		}
	}
	switch {
	case best.share > 0:
		f.Verdict, f.Places, f.Edits = Differs, []Place{best.place}, best.edits
		f.Said = j.say("check.quote.altered", outlets("articles", j.names, []int{best.place.Article}))
		j.add(f)
		j.verbatim = append(j.verbatim, f.Span)
	case len(run) < 4 && j.otherForm(&f, run):
		j.add(f)
	default:
		f.Verdict, f.Said = NotFound, j.say("check.quote.none", outlets("articles", j.names, j.scope()))
		j.add(f)
	}
}

// otherForm looks for a term of few words by their stems.
func (j quoter) otherForm(f *Finding, run []token.Word) bool {
	for _, a := range j.scope() {
		words := j.set.Docs[a].Words
		for i := 0; i+len(run) <= len(words); i++ {
			k := 0
			for k < len(run) && words[i+k].Stem == run[k].Stem {
				k++
			}
			if k == len(run) {
				f.Verdict, f.Places = Found, []Place{j.shelf.place(a, i, i+k)}
				f.Said = j.say("check.quote.form", outlets("articles", j.names, []int{a}))
				return true
			}
		}
	}
	return false
}

func articlesOf(ps []Place) []int {
	var out []int
	for _, p := range ps {
		if !slices.Contains(out, p.Article) {
			out = append(out, p.Article)
		}
	}
	slices.Sort(out)
	return out
}
