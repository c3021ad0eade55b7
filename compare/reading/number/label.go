package number

import (
	"strings"

	"parallax/compare/reading/token"
)

// named reports whether a number is part of a name: "Local 118", "Flight 370",
// "H.R. 4417", "COVID-19", "option three".
func (r *reader) named(i int) bool {
	switch {
	case r.entitled(i):
		return true
	case i == 0:
		return false
	}
	digits, prev := r.words[i].Number, r.key(i-1)
	if !digits && spelt[r.key(i)] == 0 || measured(prev) {
		return false
	}
	return r.opens(i) || r.behind(i, digits && r.capital(i-1) && !r.headed)
}

// OpensWithLabel reports whether a sentence begins with a noun and a number, spelt out or of a
// series, that are a name: "Option three", "Plan four would be", not "Four plans", "Flight 370".
func OpensWithLabel(d *token.Document, sentence int) bool {
	words := d.WordsOf(sentence)
	if len(words) < 3 || words[1].Number && !labelled[words[0].Lower] || !words[1].Number && spelt[words[1].Lower] == 0 {
		return false
	}
	r := readerOf(d, sentence)
	return r.named(1)
}

// opens reports whether a bare noun that opens the sentence and the number behind it are a
// name, for a verb follows: "Plan four would be dearer", not "Plan four visits".
func (r *numerals) opens(i int) bool {
	if i != 1 || r.before(i) != " " || !r.capital(0) || noLabels[r.key(0)] || strings.HasSuffix(r.key(0), "ly") {
		return false
	}
	return r.gap(i) == " " && (auxiliaries[r.key(i+1)] || r.governs(i+1))
}

// governs reports whether word i is a verb with its object and no plural: "foresees a clinic".
func (r *line) governs(i int) bool {
	return strings.HasSuffix(r.key(i), "s") && r.gap(i) == " " && (articles[r.key(i+1)] || possessive[r.key(i+1)])
}

// behind reports whether the word before a number makes a name of both; it is a word with
// a capital, where that tells something, and the number stands in digits, or not.
func (r *numerals) behind(i int, name bool) bool {
	switch prev := r.key(i - 1); r.before(i) {
	case ". ":
		return prev == "no" || bills[prev] // "No. 2"
	case "-":
		return r.hyphened(i)
	case " ":
		return r.titled(i) || name && r.inside(i-1) || r.ofGroup(i)
	}
	return false
}

// hyphened reports whether a word and the digits behind its hyphen are a name: "carbon-14",
// not "pre-2008", "under-21" or "now-40-year-old".
func (r *numerals) hyphened(i int) bool {
	prev := r.key(i - 1)
	return r.words[i].Number && !r.words[i-1].Number && !openers[prev] && !beforeHyphen[prev] && (r.capital(i-1) || r.gap(i) != "-")
}

// ofGroup reports whether a number counts the members of a group by name: "Group of 20".
func (r *numerals) ofGroup(i int) bool {
	return i > 1 && r.key(i-1) == "of" && titleGroups[r.key(i-2)] && r.capital(i-2)
}

// entitled reports whether a number begins a name that ends in a word for a stretch of
// time or a side of the sky: "60 Minutes", "38 North", "21st Century Fox".
func (r *line) entitled(i int) bool {
	return !r.headed && i+1 < len(r.words) && r.gap(i) == " " && r.capital(i+1) && titleNouns[r.key(i+1)]
}

// inside reports whether word i does not begin a sentence or a quotation.
func (r *line) inside(i int) bool {
	return i > 0 && !strings.ContainsAny(r.before(i), ".!?:“\"")
}

// titled reports whether the word before a number bears numbers as names.
func (r *numerals) titled(i int) bool {
	prev := r.key(i - 1)
	return bills[prev] || prev == "bill" && i > 1 && r.capital(i-2) || labelled[prev] && (!r.plural(i+1) || r.governs(i+1)) || numbered[prev] && r.capital(i-1)
}

// label is the first word behind a number that begins with word i and only
// stands for somebody or something, i when it does not: "1-800-555-0134",
// "(020) 555 0134", "2019-03-14".
func (r *reader) label(i int) int {
	if !r.words[i].Number {
		return i
	}
	end, joints, digits, coded := i+1, 0, r.words[i].Len(), r.coded(i)
	for ; end < len(r.words) && r.words[end].Number && dialled(r.gap(end-1)); end++ {
		if r.gap(end-1) != " " {
			joints++
		} else if !coded {
			return i // without a code all parts are joined; no need to read on in a list
		}
		digits += r.words[end].Len()
	}
	if end == i+1 || strings.ContainsAny(r.key(i)+r.key(end-1), ".,") {
		return i
	}
	if digits > 6 && coded || joints > 1 && joints == end-i-1 || joints == 1 && r.local(i, end) {
		return end
	}
	return i
}

// coded reports whether word i begins with the code of a country or a region:
// "+44 20", "(020) 555".
func (r *line) coded(i int) bool {
	before := r.before(i)
	return strings.HasSuffix(before, "+") || strings.HasSuffix(before, "(") && strings.HasPrefix(r.gap(i), ")")
}

// local reports whether words i to end are a number without a code: "555-0134".
func (r *line) local(i, end int) bool {
	first, last := r.key(i), r.key(end-1)
	return end == i+2 && len(first) == 3 && len(last) == 4 && (last[0] == '0' || phones[r.key(i-1)])
}

// dialled reports whether a text may stand between the parts of a telephone
// number.
func dialled(gap string) bool {
	switch gap {
	case "-", "‑", " ", ") ", ")-":
		return true
	}
	return false
}

// stamp reports whether a point in time only tells when something was posted:
// "— Ida Vance (@vance) March 3, 2019".
func (r *reader) stamp(q Quantity, i int) bool {
	if !q.IsTime() || !strings.HasPrefix(r.before(i), ")") {
		return false
	}
	before := r.text[r.bounds.Start:r.words[i].Start]
	return strings.HasPrefix(before[strings.LastIndexByte(before, '(')+1:], "@")
}

// measured reports whether a word stands before numbers that are no names: a
// month, a weekday, a currency.
func measured(word string) bool { return months[word] > 0 || weekdays[word] > 0 || codes[word] != "" }
