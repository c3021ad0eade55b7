package check

import (
	"slices"

	"parallax/compare/check/draft"
	"parallax/compare/check/near"
	"parallax/compare/check/scope"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/number"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/reading/vector"
)

// text is the reading of a text that is checked.
type text struct {
	draft.Text
	reading.Article
	quoted []news.Span
	parts  []part
}

// part is a statement before it is checked.
type part struct {
	scope.Part
	block, sentence int
	// told are the words that tell something.
	told []token.Word
	// names are entities of the text, quotes its quotations that begin here.
	names   []int
	numbers []number.Quantity
	marked  []quote.Stretch
	// context is where the scope was taken from another place of the text.
	context bool
	// wants says what the words ask for beside themselves.
	headline, beginning bool
}

// readText reads a text and cuts it into statements.
func (c *Checker) readText(t draft.Text) text {
	r := text{Text: t, Article: reading.Read(t.Article)}
	for _, m := range r.Marks {
		r.quoted = append(r.quoted, m.Span)
	}
	blocks := make([][]int, len(t.Blocks)) // the scope of each block, by headings
	last := part{}
	for i, s := range r.Doc.Sentences {
		b := blockAt(t.Blocks, s.Start)
		words := r.Doc.WordsOf(i)
		if len(words) == 0 {
			continue
		}
		parts := c.articles.Read(t.Article.Text, words, r.quoted)
		if t.Blocks[b].Kind == draft.Heading {
			blocks[b] = headed(parts)
		}
		for k, p := range parts {
			x := part{Part: p, block: b, sentence: i}
			r.settle(&x, words[p.From:p.To])
			if len(r.parts) > 0 && (k > 0 || last.block == b) {
				x.lean(last)
			}
			if !x.Any() {
				x.inherit(blocks, t.Blocks)
			}
			last = x
			r.parts = append(r.parts, x)
		}
	}
	r.fillBare()
	return r
}

// headed are the articles that a heading names.
func headed(parts []scope.Part) []int {
	var out []int
	for _, p := range parts {
		out = append(out, p.Told...)
	}
	slices.Sort(out)
	return slices.Compact(out)
}

func blockAt(blocks []draft.Block, at int) int {
	lo, hi := 0, len(blocks)
	for lo < hi {
		if mid := (lo + hi) / 2; blocks[mid].Start <= at {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return max(lo-1, 0)
}

// settle finds what a part holds.
func (r *text) settle(x *part, words []token.Word) {
	behind := false
	for _, w := range words {
		x.headline = x.headline || headlineWords[w.Lower]
		x.beginning = x.beginning || beginningWords[w.Lower]
		switch {
		case slices.ContainsFunc(x.Spans, func(s news.Span) bool { return s.Overlaps(w.Span) }):
			behind = true
			continue
		case behind && tells[w.Lower], frameWords[w.Lower], articleNouns[w.Lower] && !w.Capital:
			behind = false
			continue
		}
		behind = behind && fillers[w.Lower]
		x.told = append(x.told, w)
	}
	apart := func(s news.Span) bool {
		return slices.ContainsFunc(x.Spans, func(t news.Span) bool { return t.Overlaps(s) })
	}
	from, to := r.Names.In(x.Span)
	for _, m := range r.Names.Mentions[from:to] {
		if !apart(m.Span) && !slices.Contains(x.names, m.Entity) {
			x.names = append(x.names, m.Entity)
		}
	}
	for _, q := range r.Numbers[x.sentence] {
		if x.Span.Overlaps(q.Span) && !apart(q.Span) {
			x.numbers = append(x.numbers, q)
		}
	}
	for _, m := range r.Marks {
		if ws := r.Doc.WordsIn(m.Span); len(ws) > 0 && x.Span.Start <= ws[0].Start && ws[0].Start < x.Span.End {
			x.marked = append(x.marked, m)
		}
	}
}

// lean gives a part that says "it" the articles of the part before.
func (x *part) lean(before part) {
	if !x.Leans || len(before.Both()) == 0 {
		return
	}
	of := before.Told
	if len(of) == 0 {
		of = before.Silent
	}
	if slices.Equal(x.Silent, []int{-1}) {
		x.Silent = of
	} else if !x.Any() {
		x.Told = of
	}
	x.context = true
}

// inherit gives a part the articles of the nearest heading that names some.
func (x *part) inherit(scopes [][]int, blocks []draft.Block) {
	under := blocks[x.block].Under
	for k := len(under) - 1; k >= 0; k-- {
		if of := scopes[under[k]]; len(of) > 0 {
			x.Told, x.context = of, true
			return
		}
	}
}

// fillBare gives a part that says only that an article does not tell it what
// the part before tells.
func (r *text) fillBare() {
	for i := range r.parts {
		x := &r.parts[i]
		if slices.Equal(x.Silent, []int{-1}) {
			x.Silent = nil
		}
		if i == 0 || !x.Bare || r.parts[i-1].sentence != x.sentence {
			continue
		}
		b := r.parts[i-1]
		x.told, x.names, x.numbers = b.told, b.names, b.numbers
	}
}

// query is what is looked for of a part.
func (r *text) query(x part, meaning *vector.Text, i int) near.Statement {
	s := near.Statement{Text: r.Text.Article.Text, Words: x.told, Numbers: x.numbers, Of: x.Both(), Headline: x.headline, Beginning: x.beginning}
	for _, e := range x.names {
		s.Names = append(s.Names, r.Names.Entities[e].Name)
	}
	for _, m := range x.marked {
		s.Quoted = append(s.Quoted, r.Doc.WordsIn(m.Span))
	}
	if meaning != nil && i < len(meaning.Sentences) {
		s.Meaning = &meaning.Sentences[i]
	}
	return s
}
