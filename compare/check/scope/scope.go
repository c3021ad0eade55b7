// Package scope finds of which articles a statement speaks, and whether it says
// that they tell something or that they do not.
//
// In go the articles and the words of a statement; out come the articles that
// are said to tell it, those that are said not to, and where they are named: by
// their outlet or a short form of it ("the Ledger", "NYT"), by letter, by
// number ("Article 2", "the first article"), together ("both", "all three",
// "neither", "the others") or alone ("only the Ledger"). Method: our own rules
// over words, left to right, with lists of assets/lexicon/class/check.tsv; in
// the field's terms a resolver of named entities against a closed list, and
// cues of negation with their scope.
//
// Known misses: "the former", articles called by their writer or their headline,
// and what a pronoun means in the middle of a sentence.
package scope

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Scope is what a statement says about who tells it. Articles are indexes, in
// order.
type Scope struct {
	// Told are said to tell it, Silent not to tell it; both are empty when the
	// statement names none.
	Told, Silent []int
	// All is true when it speaks of all articles together ("all three").
	All bool
	// Spans are the words that name articles or say what they do: all of the
	// statement that is not told.
	Spans []news.Span
}

// Any reports whether the statement names an article.
func (s Scope) Any() bool { return len(s.Told)+len(s.Silent) > 0 }

// Both are the articles that it names in one way or the other, in order.
func (s Scope) Both() []int {
	out := append(slices.Clone(s.Told), s.Silent...)
	slices.Sort(out)
	return slices.Compact(out)
}

// Part is some words of a sentence with their scope.
type Part struct {
	news.Span
	// From and To are the half-open range of its words.
	From, To int
	Scope
	// Leans is true for a part that speaks of the article named before it ("it
	// does not mention her").
	Leans bool
	// Bare is true for a part that says only that an article does not tell it
	// ("the Courier does not"): what is not told stands in the part before.
	Bare bool
}

// Read parts a sentence of text where it turns from one article to another, and
// reads the scope of each part. Quoted are stretches inside which nothing is
// looked for; context are the articles that were spoken of before.
func (a *Articles) Read(text string, words []token.Word, quoted []news.Span) []Part {
	r := reader{a, text, words, quoted, a.mentions(text, words, quoted)}
	var out []Part
	from := 0
	for _, cut := range append(r.cuts(), len(words)) {
		if cut > from {
			out = append(out, r.part(from, cut))
			from = cut
		}
	}
	return out
}

// reader reads one sentence.
type reader struct {
	*Articles
	text   string
	words  []token.Word
	quoted []news.Span
	found  []mention
}

// part reads words from to before to.
func (r *reader) part(from, to int) Part {
	p := Part{Span: news.Span{Start: r.words[from].Start, End: r.words[to-1].End}, From: from, To: to}
	for _, s := range r.quoted {
		if s.Start < p.Start && from > 0 && r.words[from-1].End <= s.Start {
			p.Start = s.Start // the mark in front of its first word
		}
	}
	c := cues{reader: r, from: from, to: to, of: r.between(from, to)}
	n := 0
	if from > 0 {
		n = r.saysOf(from)
	}
	if n > 0 {
		c.span(from, from+n)
	}
	p.Scope, p.Leans = c.read()
	p.Bare = c.bare || n > 0 && len(p.Silent) > 0
	return p
}

// between are the mentions inside words from to before to.
func (r *reader) between(from, to int) []mention {
	var out []mention
	for _, m := range r.found {
		if m.from >= from && m.to <= to {
			out = append(out, m)
		}
	}
	return out
}

// leastPart is how many words a part has at least.
const leastPart = 2

// cuts are the words with which a part begins that speaks of another article.
func (r *reader) cuts() []int {
	var out []int
	last := 0
	for i := 1; i < len(r.words); i++ {
		if i-last < leastPart || r.insideQuote(i) || !r.opens(i) && !r.turns(i) && !r.tellsAgain(last, i) {
			continue
		}
		out, last = append(out, i), i
	}
	return out
}

// opens reports whether a part begins with word i: behind a semicolon, at
// "without mentioning", or at "while" and the like before a mention.
func (r *reader) opens(i int) bool {
	gap := r.text[r.words[i-1].End:r.words[i].Start]
	if contains(gap, ';') || match(without, r.words[i:]) > 0 {
		return true
	}
	if softly[r.words[i].Lower] && r.named(0, i) && r.denies(i+1) {
		return true
	}
	apart := strings.ContainsAny(gap, ",—–")
	if apart && r.named(0, i) && r.saysOf(i) > 0 {
		return true
	}
	if !parts[r.words[i].Lower] && !apart || !r.named(0, i) && !r.named(i, len(r.words)) {
		return false
	}
	return !r.goesOn(i, apart) && r.turnsTo(i, apart)
}

// tellsAgain reports whether at word i a part begins that says what an article tells
// behind one that says what it does not: "does not name her and quotes the mayor".
func (r *reader) tellsAgain(last, i int) bool {
	if !softly[r.words[i].Lower] || i+1 >= len(r.words) || !r.verbOf(i+1) || !r.named(last, i) {
		return false
	}
	for k := last; k < i; k++ {
		if r.denies(k) {
			return true
		}
	}
	return false
}

// verbOf reports whether word i is what one article does: "quotes".
func (r *reader) verbOf(i int) bool {
	w := r.words[i].Lower
	return telling[w] && strings.HasSuffix(w, "s")
}

// turnsTo reports whether an article does something from word i on, or from the
// one behind it that parts: a mention, or behind a comma or a dash (apart) "it".
func (r *reader) turnsTo(i int, apart bool) bool {
	if parts[r.words[i].Lower] {
		i++
	}
	return r.mentionAt(i) && r.acts(i) || match(leaning, r.words[i:]) > 0 && apart && r.actsBehind(i)
}

// goesOn reports whether word i goes on with a list of names ("the Ledger and the
// Courier say") or with an aside. Apart is true behind a comma or a dash.
func (r *reader) goesOn(i int, apart bool) bool {
	if parts[r.words[i].Lower] {
		return softly[r.words[i].Lower] && r.mentionBefore(i) && !apart
	}
	return !r.mentionAt(i) || r.mentionBefore(i)
}

// denies reports whether words from i on say at once that an article does not
// tell something: "leaves out", "does not mention".
func (r *reader) denies(i int) bool {
	if i >= len(r.words) {
		return false
	}
	if leavesOut[r.words[i].Lower] || match(omitting, r.words[i:]) > 0 {
		return true
	}
	for k := i; k < min(i+2, len(r.words)); k++ {
		if negates[r.words[k].Lower] {
			return slices.ContainsFunc(r.words[k+1:min(k+3, len(r.words))], func(w token.Word) bool { return telling[w.Lower] })
		}
		if !fillers[r.words[k].Lower] {
			break
		}
	}
	return false
}

// turns reports whether a part ends before word i with "in the Courier" and
// another one of its kind follows: "12 in the Ledger, 14 in the Courier".
func (r *reader) turns(i int) bool {
	for k, m := range r.found {
		if m.to != i || !r.led(m) {
			continue
		}
		return k+1 < len(r.found) && r.led(r.found[k+1]) && r.tells(i, r.found[k+1].from)
	}
	return false
}

// tells reports whether words from i to before end hold one that may tell
// something.
func (r *reader) tells(i, end int) bool {
	return slices.ContainsFunc(r.words[i:end], func(w token.Word) bool { return !leadsName[w.Lower] && !parts[w.Lower] && !fillers[w.Lower] })
}

// led reports whether "in" leads a mention.
func (r *reader) led(m mention) bool {
	i := m.from - 1
	if i >= 0 && r.words[i].Lower == "the" {
		i--
	}
	return i >= 0 && r.words[i].Lower == "in"
}

// named reports whether a mention stands in words from to before to.
func (r *reader) named(from, to int) bool { return len(r.between(from, to)) > 0 }

// mentionAt reports whether a mention begins at word i or right behind "in",
// "the" or the like.
func (r *reader) mentionAt(i int) bool {
	for _, m := range r.found {
		if m.from >= i && m.from <= i+2 {
			return true
		}
	}
	return false
}

func (r *reader) mentionBefore(i int) bool {
	return slices.ContainsFunc(r.found, func(m mention) bool { return m.to == i })
}

// near is how many words may stand between an article and what it does.
const near = 7

// acts reports whether behind the mention at word i something is told of it.
func (r *reader) acts(i int) bool {
	for _, m := range r.found {
		if m.from >= i && m.from <= i+2 {
			return m.to+1 < len(r.words) // "…, the Ledger reports" says whose it is
		}
	}
	return false
}

func (r *reader) actsBehind(i int) bool {
	for _, w := range r.words[i:min(i+near, len(r.words))] {
		if telling[w.Lower] || negates[w.Lower] || leavesOut[w.Lower] {
			return true
		}
	}
	return false
}

// insideQuote reports whether word i stands in a quotation with the one before it.
func (r *reader) insideQuote(i int) bool {
	return slices.ContainsFunc(r.quoted, func(s news.Span) bool { return s.Start < r.words[i-1].End && r.words[i].Start < s.End })
}

func (r *reader) inQuote(at int) bool {
	return slices.ContainsFunc(r.quoted, func(s news.Span) bool { return s.Start <= at && at < s.End })
}
