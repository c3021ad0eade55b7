package compare_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// nothingFound stands where nothing comes out.
const nothingFound = "nothing"

// renderAll is what some checks give, in plain lines. A check is the name of a
// part of the comparison, or "differences/KIND", "findings/CHECK" for one kind.
func renderAll(t *testing.T, c *compare.Comparison, checks []string) string {
	t.Helper()
	v := &view{c: c}
	for _, check := range checks {
		name, kind, _ := strings.Cut(check, "/")
		parts := map[string]func(){
			"facts": v.facts, "not found": v.notFound, "only here": v.onlyHere, "placements": v.placements,
			"headlines": v.headlines, "shares": v.shares, "copies": v.copies, "figures": v.figures,
			"utterances": v.utterances, "speakers": v.speakers, "labels": v.labels,
			"differences": func() { v.differences(kind) }, "findings": func() { v.findings(kind) },
		}
		if parts[name] == nil {
			t.Fatalf("nothing is called %q", check)
		}
		parts[name]()
	}
	if v.b.Len() == 0 {
		return nothingFound + "\n"
	}
	return v.b.String()
}

// view writes parts of a comparison.
type view struct {
	c *compare.Comparison
	b strings.Builder
}

func (v *view) line(format string, args ...any) { fmt.Fprintf(&v.b, format+"\n", args...) }

func (v *view) outlet(article int) string { return v.c.Readings[article].Article.Outlet }

func (v *view) outlets(articles []int) string {
	var names []string
	for _, a := range articles {
		names = append(names, v.outlet(a))
	}
	return strings.Join(names, ", ")
}

// words are those of a span, on one line.
func (v *view) words(article int, s news.Span) string {
	return "|" + strings.Join(strings.Fields(v.c.Readings[article].Article.Slice(s)), " ") + "|"
}

func (v *view) passage(p news.Passage) string {
	a := slices.IndexFunc(v.c.Readings, func(r compare.Reading) bool { return r.Article.ID == p.Article })
	return v.outlet(a) + ": " + v.words(a, p.Span)
}

// sentence is a sentence with its number, 0 for a headline.
func (v *view) sentence(article, i int) string {
	s := v.c.Readings[article].Doc.Sentences[i]
	return fmt.Sprintf("%s %d: %s", v.outlet(article), s.Number, v.words(article, s.Span))
}

func (v *view) facts() {
	for _, f := range v.c.Facts {
		var by []int
		for _, x := range f.Tellings {
			if !slices.Contains(by, x.Article) {
				by = append(by, x.Article)
			}
		}
		told := "all"
		if len(by) < len(v.c.Readings) {
			told = v.outlets(by)
		}
		v.line("fact told by %s: %s", told, f.Title)
		for _, x := range f.Tellings {
			v.line("  %s %d: %s", v.outlet(x.Article), v.c.Readings[x.Article].Doc.Sentences[x.Sentence].Number, v.words(x.Article, x.Span))
		}
	}
}

func (v *view) notFound() {
	for _, n := range v.c.NotFound {
		v.line("not found in %s: %s", v.outlet(n.Article), v.c.Facts[n.Fact].Title)
		v.line("  looked for: %s", strings.Join(n.Sought, ", "))
		if n.Nearest.Sentence >= 0 {
			v.line("  nearest: %s", v.sentence(n.Article, n.Nearest.Sentence))
		}
	}
}

func (v *view) onlyHere() {
	for _, o := range v.c.OnlyHere {
		v.line("told nowhere else: %s", v.sentence(o.Article, o.Sentence))
	}
}

func (v *view) placements() {
	for f, places := range v.c.Placements {
		v.line("places of: %s", v.c.Facts[f].Title)
		for _, p := range places {
			where := fmt.Sprintf("sentence %d of %d", p.Number, p.Of)
			if p.Headline {
				where = "headline, " + where
			}
			v.line("  %s: %s", v.outlet(p.Article), where)
		}
	}
}

func (v *view) headlines() {
	for _, h := range v.c.Headlines {
		v.line("headline of %s: %s %s", v.outlet(h.Article), v.words(h.Article, h.Span), h.Trace)
		if h.At.Sentence >= 0 {
			v.line("  %s", v.sentence(h.Article, h.At.Sentence))
		}
	}
}

func (v *view) shares() {
	for _, s := range v.c.Shares {
		v.line("of %d sentences of %s, %d are told by most, %d by some, %d by no other", s.Sentences(), v.outlet(s.Article), s.Most, s.Some, s.Here)
	}
}

func (v *view) copies() {
	for _, x := range v.c.Copies {
		v.line("copied in %s and %s, %.0f percent", v.outlet(x.A), v.outlet(x.B), 100*x.Share)
		for _, s := range x.Spans {
			v.line("  %s", v.words(x.A, s))
		}
	}
	if len(v.c.Copies) > 0 {
		v.line("independent texts: %d of %d", v.c.Independent, len(v.c.Readings))
	}
}

func (v *view) differences(kind string) {
	for _, d := range v.c.Differences {
		if kind != "" && string(d.Kind) != kind {
			continue
		}
		v.line("%s: %s", d.Kind, d.Sentence())
		for _, p := range d.Evidence {
			v.line("  %s", v.passage(p))
		}
		for _, n := range d.Counter {
			var b strings.Builder
			for _, p := range n.Pieces {
				b.WriteString(p.Text)
			}
			v.line("  beside it: %s %s", b.String(), v.passage(n.Passage))
		}
	}
}
