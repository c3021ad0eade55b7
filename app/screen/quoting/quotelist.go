package quoting

import (
	"cmp"
	"slices"

	"parallax/app/screen"
	"parallax/app/session/view"
	"parallax/compare"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// said is one thing that somebody said: an utterance of several forms, or a
// quotation that stands in one article only.
type said struct {
	utterance.Utterance
	index   int // into Comparison.Utterances, -1 for a quotation alone
	voice   int // index into Comparison.Voices
	changed bool
}

// quoteList is all that is said in a comparison, as the screen lists it.
type quoteList struct {
	c     *compare.Comparison
	docs  []*token.Document
	texts []quote.Text
	all   []said
	voice [][]int // of each article's quotations
}

func newQuoteList(c *compare.Comparison) *quoteList {
	l := &quoteList{c: c}
	for _, r := range c.Readings {
		l.docs, l.texts = append(l.docs, r.Doc), append(l.texts, r.Text)
		l.voice = append(l.voice, make([]int, len(r.Quotes)))
	}
	for v, voice := range c.Voices {
		for a, t := range voice.Tallies {
			for _, q := range t.Quotes {
				l.voice[a][q] = v
			}
		}
	}
	l.gather()
	return l
}

// gather takes the utterances and then the quotations that stand alone.
func (l *quoteList) gather() {
	taken := map[[2]int]bool{}
	for i, u := range l.c.Utterances {
		for _, f := range u.Forms {
			taken[[2]int{f.Article, f.Quote}] = true
		}
		l.add(u, i)
	}
	for a, t := range l.texts {
		for q := range t.Quotes {
			if !taken[[2]int{a, q}] {
				l.add(utterance.Utterance{Speaker: t.Quotes[q].Speaker, Forms: []utterance.Form{{Article: a, Quote: q}}}, -1)
			}
		}
	}
	slices.SortStableFunc(l.all, l.compare)
}

// add lists a line: an utterance by its index, -1 for a quotation that stands alone.
func (l *quoteList) add(u utterance.Utterance, index int) {
	full := u.Forms[u.Fullest]
	s := said{Utterance: u, index: index, voice: l.voice[full.Article][full.Quote]}
	for i, f := range u.Forms {
		s.changed = s.changed || i != u.Fullest && l.differs(f)
	}
	l.all = append(l.all, s)
}

// differs reports whether a form is not what the fullest one says.
func (l *quoteList) differs(f utterance.Form) bool {
	return l.reported(f) || slices.ContainsFunc(f.Edits, func(e utterance.Edit) bool { return e.Kind != utterance.Kept })
}

// reported is true for words without quotation marks.
func (l *quoteList) reported(f utterance.Form) bool {
	return l.texts[f.Article].Quotes[f.Quote].Kind == quote.Indirect
}

// articles counts the articles that give it.
func (s said) articles() int {
	n, last := 0, -1
	for _, f := range s.Forms {
		if f.Article != last {
			n, last = n+1, f.Article
		}
	}
	return n
}

// compare orders what a voice says: what more articles give first, quoted
// before reported, then as it stands in the articles.
func (l *quoteList) compare(a, b said) int {
	reported := func(s said) int {
		if l.reported(s.Forms[s.Fullest]) {
			return 1
		}
		return 0
	}
	return cmp.Or(cmp.Compare(a.voice, b.voice), cmp.Compare(b.articles(), a.articles()), cmp.Compare(reported(a), reported(b)),
		cmp.Compare(a.Forms[0].Article, b.Forms[0].Article), cmp.Compare(a.Forms[0].Quote, b.Forms[0].Quote))
}

// Passes reports whether a filter lets it through.
func (s said) Passes(f view.Filter) bool {
	switch f {
	case view.FilterChanged:
		return s.changed && s.articles() > 1
	case view.FilterOnlyHere:
		return s.articles() == 1
	}
	return true
}

// count counts what a filter lets through.
func (l *quoteList) count(f view.Filter) int {
	n := 0
	for _, s := range l.all {
		if s.Passes(f) {
			n++
		}
	}
	return n
}

// line is a row of the screen: a form of something said.
type line struct {
	said, form     int
	article, quote int
}

// quoteGroup is rows under one heading: what a voice says, or one article.
type quoteGroup struct {
	voice, article int // one of them is -1
	lines          []line
}

// groups are the rows that a state asks for.
func (l *quoteList) groups(s screen.State) []quoteGroup {
	if s.QuotesByArticle {
		return l.byArticle(s.Quotes)
	}
	var out []quoteGroup
	for i, it := range l.all {
		if !it.Passes(s.Quotes) {
			continue
		}
		if n := len(out); n == 0 || out[n-1].voice != it.voice {
			out = append(out, quoteGroup{voice: it.voice, article: -1})
		}
		g := &out[len(out)-1]
		for k, f := range it.Forms {
			g.lines = append(g.lines, line{i, k, f.Article, f.Quote})
		}
	}
	return out
}

func (l *quoteList) byArticle(f view.Filter) []quoteGroup {
	var out []quoteGroup
	for a := range l.docs {
		g := quoteGroup{voice: -1, article: a}
		for i, it := range l.all {
			for k, form := range it.Forms {
				if form.Article == a && it.Passes(f) {
					g.lines = append(g.lines, line{i, k, a, form.Quote})
				}
			}
		}
		slices.SortStableFunc(g.lines, func(x, y line) int { return cmp.Compare(x.quote, y.quote) })
		if len(g.lines) > 0 {
			out = append(out, g)
		}
	}
	return out
}
