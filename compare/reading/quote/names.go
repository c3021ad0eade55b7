package quote

import (
	"strings"

	"parallax/compare/reading/quote/whom"
)

// roster is the names of the article, read when they are first asked for.
func (f *finder) roster() *whom.Roster {
	if f.names == nil {
		f.names = whom.ReadRoster(f.doc, f.known.Names)
	}
	return f.names
}

// capitals reads the runs of capitals of a paragraph as names.
type capitals struct{ *block }

// nameEnd is the token after the run of capitals that begins at i.
func (b capitals) nameEnd(i int) int {
	end := i + 1
	for end < len(b.tokens) && end-i < 12 {
		n := b.nameStep(i, end)
		if n == 0 || strings.HasSuffix(b.tokens[end-1].lower, "'s") {
			break
		}
		end += n
	}
	return min(end, len(b.tokens))
}

// nameStep is the number of tokens from k on that go on with the name that
// begins at i.
func (b capitals) nameStep(i, k int) int {
	t := &b.tokens[k]
	switch {
	case t.word && t.capital:
		if t.sentence == b.tokens[i].sentence && t.quoted() == b.tokens[i].quoted() {
			return 1
		}
	case t.lower == "." && b.inName(k), t.lower == "-" && b.joined(k), joints[t.lower] && b.inBody(k):
		return 2
	case joints[t.lower] && b.is(k+1, "-") && b.joined(k+1): // "Leila al-Haddad"
		return 3
	case t.word && t.lower[0] <= '9' && bodyWords[b.tokens[k-1].lower]: // Local 118
		return 1
	}
	return 0
}

// inBody reports whether the small word at k joins two capitals of a name.
func (b capitals) inBody(k int) bool {
	return k+1 < len(b.tokens) && b.tokens[k+1].capital && !titleWords[b.tokens[k-1].lower]
}

// inName reports whether the full stop at i follows an initial or a title.
func (b capitals) inName(i int) bool {
	return i+1 < len(b.tokens) && b.tokens[i+1].capital && b.tokens[i].sentence == b.tokens[i+1].sentence &&
		(b.tokens[i-1].Len() == 1 || titleWords[b.tokens[i-1].lower] || b.in(i-1, nameAbbreviations))
}

func (b capitals) joined(i int) bool {
	return i+1 < len(b.tokens) && b.tokens[i+1].capital && b.tokens[i+1].Start == b.tokens[i].End &&
		b.tokens[i].Start == b.tokens[i-1].End
}

func isBody(words []string) bool {
	for _, w := range words {
		if low := strings.ToLower(w); bodyWords[low] {
			return true
		}
	}
	return len(words) == 1 && len(words[0]) > 1 && strings.ToUpper(words[0]) == words[0]
}
