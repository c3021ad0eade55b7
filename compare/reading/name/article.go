package name

import "strings"

// joined reports whether word k stands right after the one before it, with
// nothing but a space, a hyphen, or the stop of an initial or a title.
func (r *article) joined(k int) bool {
	switch g := r.gap(k); g {
	case " ", "-", "\n", "":
		return true
	case ". ", ".":
		return r.initials(k-1) || r.info[k-1].is(civil|title|shortState|suffix) && !r.info[k-1].is(nameLike) && len(r.info[k-1].lower) < 5 || r.info[k-1].is(compass)
	case " & ":
		return r.words[k].Capital && r.words[k-1].Capital
	}
	return false
}

// initials reports whether word i is an initial or several: "J", "J.K", "U.S".
func (r *article) initials(i int) bool {
	return r.words[i].Capital && (r.words[i].Len() == 1 && r.words[i].End < len(r.text) && r.text[r.words[i].End] == '.' || strings.Contains(r.info[i].lower, "."))
}

// phrase is how many words from i on are one listed name: 2 for "North Korea".
func (r *article) phrase(i, to int) int {
	if !r.info[i].is(opens) {
		return 0
	}
	for n := min(r.lists.longest, to-i); n > 1; n-- {
		if r.lists.words[r.joinedWords(i, i+n)] != 0 {
			return n
		}
	}
	return 0
}

// joinedWords are words i to before k in lower case; "" when something but a
// space stands between them.
func (r *article) joinedWords(i, k int) string {
	parts := make([]string, 0, k-i)
	for ; i < k; i++ {
		if len(parts) > 0 && !r.joined(i) {
			return ""
		}
		parts = append(parts, r.info[i].lower)
	}
	return strings.Join(parts, " ")
}

// proper reports whether word i has a capital and is no word of grammar, day
// or month.
func (r *article) proper(i int) bool {
	return r.words[i].Capital && !r.info[i].is(grammar|weekday|monthWord)
}

// inner reports whether a word but the last one has a class; small words of
// grammar count as joints.
func (r *article) inner(p piece, b bits) bool {
	for k := p.start; k < p.end-1; k++ {
		if r.info[k].is(b) && (b != jointWord || !r.words[k].Capital) {
			return true
		}
	}
	return false
}
