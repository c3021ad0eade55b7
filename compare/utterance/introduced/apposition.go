package introduced

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// mostApposition is the length of what may stand behind a name, in bytes.
const mostApposition = 110

// apposition is what stands after ", " behind a name up to the next mark or relative
// clause, when it tells a role.
func apposition(text string, at int) news.Span {
	if !strings.HasPrefix(text[at:], ", ") {
		return news.Span{}
	}
	s := news.Span{Start: at + 2, End: min(len(text), at+2+mostApposition)}
	for s.End < len(text) && !utf8.RuneStart(text[s.End]) {
		s.End--
	}
	i := endOfRole(text[s.Start:s.End])
	if i < 0 && s.End < len(text) {
		return news.Span{}
	}
	if i >= 0 {
		s.End = s.Start + i
	}
	words := strings.Fields(bareWord(strings.ReplaceAll(strings.ReplaceAll(text[s.Start:s.End], "’s", ""), "'s", "")))
	if len(words) == 0 || len(lexicon.RolesIn(words)) == 0 || isClause(words) {
		return news.Span{}
	}
	if words[0] != "who" && !opensRole[words[0]] && !titleModifiers[words[0]] && !lettersOfRole(text[s.Start:s.End], words[0]) {
		return news.Span{}
	}
	return s
}

// endOfRole is where what stands behind a name ends: at a mark, the end of the sentence or
// a relative clause, whichever comes first; -1 for nowhere.
func endOfRole(behind string) int {
	end := strings.IndexAny(behind, ",;:\"“”\n()—–")
	if k := fullStop(behind); k >= 0 && (end < 0 || k < end) {
		end = k
	}
	if k := relativeIn(behind); k > 0 && (end < 0 || k < end) {
		end = k
	}
	return end
}

// isClause reports whether what stands behind a name is a clause and no role: with a
// verb of saying, or another one that no "who" opens.
func isClause(words []string) bool {
	if words[0] == "who" {
		return len(words) < 2 || !doings[words[1]] || slices.ContainsFunc(words, func(w string) bool { return speechVerbs[w] })
	}
	return subjects[words[0]] || slices.ContainsFunc(words, func(w string) bool { return speechVerbs[w] || finite[w] })
}

// fullStop is where a sentence ends in a text: at a full stop that no short form has,
// "U.S.", "No."; -1 for nowhere.
func fullStop(text string) int {
	for i := 0; i < len(text); i++ {
		if text[i] != '.' {
			continue
		}
		word := strings.ToLower(text[strings.LastIndexByte(text[:i], ' ')+1 : i])
		if len(word) > 1 && !strings.Contains(word, ".") && !shortForms[word] {
			return i
		}
	}
	return -1
}

// relativeIn is where a relative clause begins inside of a text, -1 for nowhere.
func relativeIn(text string) int {
	first := -1
	for _, w := range relatives {
		if i := strings.Index(text, " "+w+" "); i > 0 && (first < 0 || i < first) {
			first = i
		}
	}
	return first
}

// lettersOfRole reports whether an apposition without "the" begins as one:
// with a role noun or a name ("president of", "Meridian's chief").
func lettersOfRole(text, first string) bool {
	if _, ok := lexicon.FindRole(first); ok {
		return true
	}
	r, _ := utf8.DecodeRuneInString(text)
	return unicode.IsUpper(r)
}
