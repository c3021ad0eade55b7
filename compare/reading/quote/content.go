package quote

import (
	"parallax/compare/news"
	"parallax/compare/reading/quote/around"
)

// contentAfter is where what is said begins after the cue, and where the cue
// with its addressee ends: "told reporters on Monday that ...".
func (b phrases) contentAfter(c cue, end int) int {
	i := c.end
	for k := i; k < end && k-i < 14; k++ {
		t := &b.tokens[k]
		if t.quoted() || t.lower == ":" {
			return b.afterColon(k)
		}
		if t.lower == "that" && (k == i || b.adjunct(i, k) || telling[b.tokens[c.verb].lower]) {
			return k
		}
		if k > i && t.lower == ";" {
			break
		}
	}
	if addressing[b.tokens[c.verb].lower] && i < end {
		return b.afterAddressee(i, end)
	}
	return i
}

func (b phrases) afterColon(k int) int {
	if b.is(k, ":") {
		return k + 1
	}
	return k
}

// adjunct reports whether tokens i to before k only tell when, where or by
// which means: "in a statement", "on Monday", "Thursday at a rally".
func (b phrases) adjunct(i, k int) bool {
	first := &b.tokens[i]
	return first.lower == "," || prepositions[first.lower] || cueTimes[first.lower] || first.lower == "to"
}

// afterAddressee steps over "reporters", "the Post", "CNN's Jake Tapper".
func (b phrases) afterAddressee(i, end int) int {
	k := i
	if b.in(k, addressees) {
		return k + 1
	}
	if b.in(k, determiners) {
		k += 2
	}
	for k < end && (b.tokens[k].capital || b.is(k, ".")) {
		k++
	}
	return min(k, end)
}

// contentEnd cuts what follows at the next attribution: ", adding that".
func (b phrases) contentEnd(start, end int, later []cue) (int, *cue) {
	for i := range later {
		c := &later[i]
		if c.start <= start+1 {
			continue
		}
		ing := len(c.entry.Form) > 4 && c.entry.Form[len(c.entry.Form)-3:] == "ing"
		switch {
		case ing && b.is(c.start-1, ","):
			return c.start - 1, c
		case ing && b.in(c.start-1, cueJoiners) && b.is(c.start-2, ","):
			return c.start - 2, c
		case spoken[c.entry.Form] && b.in(c.start-1, coordinators):
			return c.start - 1, c
		}
	}
	return end, nil
}

// stretchFrom is the range of tokens of the stretch that begins at or right
// after token i, before token end.
func (b *block) stretchFrom(i, end int) (int, int, bool) {
	for i < end && !b.tokens[i].quoted() && !b.tokens[i].word {
		i++
	}
	if i >= end || !b.tokens[i].quoted() {
		return 0, 0, false
	}
	k := i
	for k < end && b.tokens[k].stretch == b.tokens[i].stretch {
		k++
	}
	return i, k, true
}

// kindOf tells direct from mixed and indirect speech by the share of words in
// quotation marks.
func (f *finder) kindOf(content []news.Span) Kind {
	switch share := f.quotedShare(content); {
	case share == 0:
		return Indirect
	case share >= 0.97:
		return Direct
	}
	return Mixed
}

// quotedShare is the share of the words that stand in quotation marks, 0-1.
func (f *finder) quotedShare(content []news.Span) float64 { return markedText(f).Share(content...) }

func markedText(f *finder) around.Text { return around.Text{Doc: f.doc, Marks: f.stretches} }
