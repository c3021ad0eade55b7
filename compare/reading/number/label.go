package number

import "strings"

// named reports whether a number is part of a name: "Local 118", "Flight 370",
// "H.R. 4417", "COVID-19", "option three".
func (r *reader) named(i int) bool {
	if i == 0 {
		return false
	}
	digits, prev, gap := r.words[i].Number, r.key(i-1), r.before(i)
	switch {
	case !digits && spelt[r.key(i)] == 0 || months[prev] > 0 || weekdays[prev] > 0 || codes[prev] != "":
		return false
	case gap == ". ":
		return prev == "no" || bills[prev] // "No. 2"
	case gap == "-":
		return r.capital(i-1) && digits && !openers[prev] && !r.words[i-1].Number && !r.headed
	case gap != " ":
		return false
	case bills[prev], labelled[prev] && !r.plural(i+1), numbered[prev] && r.capital(i-1):
		return true
	}
	return digits && r.capital(i-1) && !r.headed && i > 1 && !strings.ContainsAny(r.before(i-1), ".!?:“\"")
}

// label is the first word behind a number that begins with word i and only
// stands for somebody or something, i when it does not: "1-800-555-0134",
// "(020) 555 0134", "2019-03-14".
func (r *reader) label(i int) int {
	if !r.words[i].Number {
		return i
	}
	end, joints, digits := i+1, 0, r.words[i].Len()
	for ; end < len(r.words) && r.words[end].Number && dialled(r.gap(end-1)); end++ {
		if r.gap(end-1) != " " {
			joints++
		}
		digits += r.words[end].Len()
	}
	first, last, before := r.key(i), r.key(end-1), r.before(i)
	switch {
	case end == i+1 || strings.ContainsAny(first+last, ".,"):
		return i
	case digits > 6 && strings.HasSuffix(before, "+"), digits > 6 && strings.HasSuffix(before, "(") && strings.HasPrefix(r.gap(i), ")"):
		return end
	case joints > 1 && joints == end-i-1:
		return end
	case joints == 1 && end == i+2 && len(first) == 3 && len(last) == 4 && (last[0] == '0' || phones[r.key(i-1)]):
		return end
	}
	return i
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
