package quote

import "strings"

// longestSource bounds the words of a source.
const longestSource = 25

// subjectBefore is the subject that ends before token end and does not reach
// left of token low.
func (b phrases) subjectBefore(low, end int) (int, int, bool) {
	if end <= low || b.tokens[end-1].quoted() {
		return 0, 0, false
	}
	if pronouns[b.tokens[end-1].lower] {
		return end - 1, end, true
	}
	stop := end
	if b.is(end-1, ",", ")") { // NAME, a lawyer in X, said
		stop = b.beforeAside(low, end-1)
		if stop < 0 {
			return 0, 0, false
		}
	}
	start := stop
	for n := 0; start > low && n < longestSource && b.inSubject(start-1, low); n++ {
		start--
	}
	start = b.trimSubject(start, stop)
	if start >= stop || notSource[b.tokens[start].lower] && stop-start == 1 {
		return 0, 0, false
	}
	for end > stop && b.is(end-1, ",") {
		end--
	}
	return start, end, true
}

// beforeAside is the token index where the aside that ends at the comma or
// bracket begins, -1 when there is none.
func (b phrases) beforeAside(low, at int) int {
	opening := ","
	if b.is(at, ")") {
		opening = "("
	}
	for i := at - 1; i > low && at-i < longestSource; i-- {
		if b.tokens[i].quoted() || b.is(i, ";", ":", "—", "--") {
			return -1
		}
		if b.is(i, opening) {
			return i
		}
	}
	return -1
}

// inSubject reports whether token i may stand in the subject to its right.
func (b phrases) inSubject(i, low int) bool {
	t := &b.tokens[i]
	if t.quoted() {
		return false
	}
	if !t.word {
		joined := i+1 < len(b.tokens) && b.tokens[i+1].Start == t.End
		return t.lower == "." || t.lower == "&" || t.lower == "'" || t.lower == "’" || t.lower == "-" && joined
	}
	if t.lower == "and" {
		return b.joinsNames(i, low)
	}
	return !clauseWords[t.lower]
}

// joinsNames reports whether the "and" at i stands between two names that
// begin the clause: "Moss and Roe said".
func (b phrases) joinsNames(i, low int) bool {
	if i+1 >= len(b.tokens) || !b.tokens[i+1].capital {
		return false
	}
	k := i - 1
	for k >= low && b.tokens[k].capital {
		k--
	}
	return k < i-1 && (k < low || !b.tokens[k].word)
}

// trimSubject leaves out what stands before the subject: "On Monday Moss",
// "in a statement the mayor".
func (b phrases) trimSubject(start, end int) int {
	for start < end && !b.tokens[start].word {
		start++
	}
	if start >= end || !prepositions[b.tokens[start].lower] {
		return start
	}
	for i := end - 1; i > start; i-- {
		t := &b.tokens[i]
		if b.in(i, opensNoun) {
			return i
		}
		if t.capital && !b.tokens[i-1].capital && b.tokens[i-1].word && !prepositions[b.tokens[i-1].lower] {
			return i
		}
	}
	return end
}

// subjectAfter is the subject that begins at token i, before token high.
func (b phrases) subjectAfter(i, high int) (int, int, bool) {
	if i >= high || !b.tokens[i].word || b.tokens[i].quoted() || notSource[b.tokens[i].lower] {
		return 0, 0, false
	}
	if pronouns[b.tokens[i].lower] {
		return i, i + 1, true
	}
	end, comma := i+1, false
	for ; end < high && end-i < longestSource; end++ {
		comma = comma || b.is(end, ",")
		if b.endsSubject(end, high) || !comma && afterSubject[b.tokens[end].lower] {
			break
		}
	}
	for end > i+1 && !b.tokens[end-1].word && !b.is(end-1, ")") {
		end--
	}
	return i, end, true
}

// endsSubject reports whether the mark at token i ends a subject: a quotation,
// a dash, or a comma with what goes on after it.
func (b phrases) endsSubject(i, high int) bool {
	t := &b.tokens[i]
	if t.quoted() || strings.Contains(";:—–--", t.lower) {
		return true
	}
	return t.lower == "," && i+1 < high && (commaFollows[b.tokens[i+1].lower] || finiteMarks[b.tokens[i+1].lower] || b.tokens[i+1].quoted())
}

// toldBehind is the subject of a verb of telling with all that is told of it, from the
// quotation in front of it on: `"words," Ada Moss (R-Odern), a miller of Lom, told`.
func (b phrases) toldBehind(u unit, c cue) unit {
	if !telling[c.entry.Form] || c.start == u.start || !b.is(c.start-1, ",") {
		return unit{}
	}
	k := c.start
	for k > u.start && !b.tokens[k-1].quoted() && c.start-k < longestSource {
		k--
	}
	if k == u.start || !b.tokens[k-1].quoted() || !b.tokens[k].capital && !b.in(k, opensNoun) {
		return unit{}
	}
	return unit{k, c.start - 1}
}
