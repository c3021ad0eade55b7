package actor

import (
	"strings"

	"parallax/compare/lexicon/class"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// A quantity is a thing when an article judges it: "a generous 4 percent", "a
// meager 4 percent". The same number of the same unit means the same thing; it
// is compared where one article judges it and another one has it too.

// quantityThing begins the names of groups of quantities.
const quantityThing = "quantity "

// numerals are small numbers in words.
var numerals = class.Texts("number-word")

var (
	articles = class.Words("article")
	percents = class.Words("percent-word")
	monies   = class.Words("money-word")
	scales   = class.Words("scale-word")
)

// quantity reads a number with its unit that begins at word i: its normal form,
// the word after it, and the bytes of a sign after that; ok is false for
// others.
func (l line) quantity(i int) (form string, end, sign int, ok bool) {
	w := l.words[i].Lower
	if n := numerals[w]; n != "" {
		w = n
	} else if !isNumber(w) {
		return "", 0, 0, false
	}
	end = i + 1
	if strings.HasPrefix(l.gap[end], "%") {
		return w + " percent", end, 1, true
	}
	for end < len(l.words) && l.near(end) && scales[l.words[end].Lower] {
		w += " " + l.words[end].Lower
		end++
	}
	if end >= len(l.words) || !l.near(end) {
		return "", 0, 0, false
	}
	switch u := l.words[end].Lower; {
	case percents[u]:
		return w + " percent", end + 1, 0, true
	case monies[u]:
		return w + " " + lexicon.Singular(u), end + 1, 0, true
	}
	return "", 0, 0, false
}

// addQuantity adds a quantity with the adjectives between an article and it;
// it gives the word after it, i when there is none.
func (f scanner) addQuantity(l line, i int) int {
	form, end, sign, ok := l.quantity(i)
	if !ok {
		return i
	}
	first := i
	for n := 1; n <= 2 && i-n > 0 && l.near(i-n+1) && l.near(i-n) && !l.words[i-n].Capital && l.qualifies(i-n); n++ {
		if articles[l.words[i-n-1].Lower] {
			first = i - n
		}
	}
	k := key{head: "quantity", apposed: -1, thing: quantityThing + form}
	span, head := l.span(first, end), l.span(i, end)
	span.End, head.End = span.End+sign, head.End+sign
	f.mentions = append(f.mentions, mention{Mention: Mention{Article: l.article, Sentence: l.sentence, Span: span, Head: head}, key: k})
	return end
}

// qualifies reports whether word i is an adjective: by its ending, or by our
// list of loaded words.
func (l line) qualifies(i int) bool {
	return modifier(l.words[i].Lower) || len(lexicon.Loaded().Find(l.words[i:i+1])) > 0
}

// judgedQuantities are the groups of quantities that an article judges and
// another one has.
func (f merger) judgedQuantities() map[string]bool {
	judged, articles := map[string]bool{}, map[string]int{}
	for _, m := range f.mentions {
		if !strings.HasPrefix(m.key.thing, quantityThing) {
			continue
		}
		words := f.in.Docs[m.Article].WordsIn(news.Span{Start: m.Start, End: m.Head.Start})
		judged[m.key.thing] = judged[m.key.thing] || len(lexicon.Loaded().Find(words)) > 0
		articles[m.key.thing] |= bitOf(m.Article)
	}
	out := map[string]bool{}
	for thing, bits := range articles {
		out[thing] = judged[thing] && bits&(bits-1) != 0
	}
	return out
}
