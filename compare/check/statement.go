package check

import (
	"slices"
	"strings"

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
	quoted []news.Span // stretches between quotation marks
	parts  []part
}

// part is a statement before it is checked.
type part struct {
	scope.Part
	block, sentence int
	// end is the sentence behind the last one of the part.
	end int
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
	for i := 0; i < len(r.Doc.Sentences); {
		end := r.unitEnd(i)
		r.unit(c, blocks, i, end)
		i = end
	}
	r.fillBare()
	return r
}

// unitEnd is the sentence behind those that a quotation holds together with
// sentence i.
func (r *text) unitEnd(i int) int {
	end := i + 1
	for end < len(r.Doc.Sentences) && end-i < mostHeld {
		start := r.Doc.Sentences[end].Start
		if !slices.ContainsFunc(r.quoted, func(s news.Span) bool { return s.Start < start && start < s.End }) {
			break
		}
		end++
	}
	return end
}

// mostHeld is how many sentences of a quotation are one statement.
const mostHeld = 8

// unit cuts sentences from one on to before another into statements.
func (r *text) unit(c *Checker, blocks [][]int, i, end int) {
	from, _ := r.Doc.WordRange(i)
	_, to := r.Doc.WordRange(end - 1)
	if from == to {
		return
	}
	words := r.Doc.Words[from:to:to]
	b := blockAt(r.Text.Blocks, r.Doc.Sentences[i].Start)
	parts := c.articles.Read(r.Text.Article.Text, words, r.quoted)
	if r.Text.Blocks[b].Kind == draft.Heading {
		blocks[b] = headed(parts)
	}
	all := news.Span{Start: r.Doc.Sentences[i].Start, End: r.Doc.Sentences[end-1].End}
	for k, p := range parts {
		if p.Span.End = all.End; k+1 < len(parts) {
			p.Span.End = parts[k+1].Start
			p.Span.End = p.Span.Start + len(strings.TrimRight(r.Text.Article.Slice(p.Span), " "))
		}
		if k == 0 {
			p.Span.Start = all.Start
		}
		x := part{Part: p, block: b, sentence: i, end: end}
		r.settle(&x, words[p.From:p.To])
		if n := len(r.parts); n > 0 && (k > 0 || r.parts[n-1].block == b) {
			x.lean(r.parts[n-1])
		}
		if silent := slices.Equal(x.Silent, unnamed); !x.Any() || silent {
			x.inherit(blocks, r.Text.Blocks, silent)
		}
		if r.Text.Blocks[b].Kind == draft.Cell && k == 0 {
			x.told = append(r.rowHead(b), x.told...)
		}
		r.parts = append(r.parts, x)
	}
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

// mostExact is how many numbers, names and quotations of a statement are checked.
const mostExact = 16

// settle finds what a part holds.
func (r *text) settle(x *part, words []token.Word) {
	x.settleWords(words)
	apart := func(s news.Span) bool {
		return slices.ContainsFunc(x.Spans, func(t news.Span) bool { return t.Overlaps(s) })
	}
	from, to := r.Names.In(x.Span)
	for _, m := range r.Names.Mentions[from:to] {
		if len(x.names) < mostExact && !apart(m.Span) && !slices.Contains(x.names, m.Entity) {
			x.names = append(x.names, m.Entity)
		}
	}
	for k := x.sentence; k < x.end; k++ {
		for _, q := range r.Numbers[k] {
			if len(x.numbers) < mostExact && x.Span.Overlaps(q.Span) && !apart(q.Span) {
				x.numbers = append(x.numbers, q)
			}
		}
	}
	for _, m := range r.Marks {
		if ws := r.Doc.WordsIn(m.Span); len(x.marked) < mostExact && len(ws) > 0 && x.Span.Start <= ws[0].Start && ws[0].Start < x.Span.End {
			x.marked = append(x.marked, m)
		}
	}
}

// settleWords finds the words that tell something: not those that name articles
// and say what they do.
func (x *part) settleWords(words []token.Word) {
	behind := false
	for _, w := range words {
		x.headline = x.headline || headlineWords[w.Lower]
		x.beginning = x.beginning || beginningWords[w.Lower]
		switch {
		case slices.ContainsFunc(x.Spans, func(s news.Span) bool { return s.Overlaps(w.Span) }):
			behind = true
		case behind && tells[w.Lower], frameWords[w.Lower], articleNouns[w.Lower] && !w.Capital:
			behind = false
		default:
			behind = behind && fillers[w.Lower]
			x.told = append(x.told, w)
		}
	}
}

// lean gives a part that says "it" the articles of the part before.
func (x *part) lean(before part) {
	of := before.Told
	if len(of) == 0 {
		of = before.Silent
	}
	if !x.Leans || len(of) == 0 || slices.Equal(of, unnamed) {
		return
	}
	if slices.Equal(x.Silent, unnamed) {
		x.Silent = of
	} else if !x.Any() {
		x.Told = of
	}
	x.context = true
}

// unnamed stands for the articles of a part that says "it does not mention" of
// what was spoken of before.
var unnamed = []int{-1}

// inherit gives a part the articles of the nearest heading that names some.
func (x *part) inherit(scopes [][]int, blocks []draft.Block, silent bool) {
	under := blocks[x.block].Under
	for k := len(under) - 1; k >= 0; k-- {
		of := scopes[under[k]]
		if len(of) == 0 {
			continue
		}
		if x.context = true; silent {
			x.Silent = of
		} else {
			x.Told = of
		}
		return
	}
}

// rowHead are the words at the head of the row of a cell.
func (r *text) rowHead(b int) []token.Word {
	if row := r.Text.Blocks[b].Row; row >= 0 {
		return slices.Clone(r.Doc.WordsIn(r.Text.Blocks[row].Span))
	}
	return nil
}

// fillBare gives a part that says only that an article does not tell it what
// the part before tells.
func (r *text) fillBare() {
	for i := range r.parts {
		x := &r.parts[i]
		if slices.Equal(x.Silent, unnamed) {
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
