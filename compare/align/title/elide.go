package title

import (
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare/align/row"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading"
)

var (
	// inserted open a part that may be left out of a sentence: it only says who, when or
	// why, and turns nothing round as "if" and "unless" do.
	inserted = class.Words("left-out-opener")
	// relative are those of them that need a verb of their own.
	relative = class.Words("relative")
	// resuming are words with which the clause around such a part goes on.
	resuming = class.Words("be", "have", "do", "modal", "saying-verb", "past-form")
)

// leastLeftOut is how many words a part has that is worth leaving out.
const leastLeftOut = 4

// Told are the words by which the other articles tell a fact.
type Told map[string]bool

// ByOthers are the words of the tellings of a fact but those of one article.
func ByOthers(set reading.Set, tellings []row.Telling, article int) Told {
	out := Told{}
	for _, t := range tellings {
		if t.Article == article {
			continue
		}
		for _, w := range set.Docs[t.Article].WordsIn(t.Span) {
			out[w.Lower] = utf8.RuneCountInString(w.Lower) > 3
		}
	}
	return out
}

// in counts those of some words that others have.
func (t Told) in(words []string) int {
	n := 0
	for _, w := range words {
		if t[strings.ToLower(strings.Trim(w, ",.;:“”\"‘’'"))] {
			n++
		}
	}
	return n
}

// needs reports whether the words from..to have too much of what the others tell to go.
func (t Told) needs(words []string, from, to int) bool {
	part, all := t.in(words[from:to]), t.in(words)
	if words[from-1] == "that" {
		return part > 0 && 3*part >= 2*all
	}
	return part > 0 && 2*part >= all
}

// elide leaves out of words that are longer than most runes the parts that stand between
// their beginning and what they tell, each marked: "told the director, who was on her way
// home, that …", "told me that before the board meets, the zoo has …". A part that has as
// much of what the others tell as the rest stays, twice as much behind "that".
func elide(t string, most int, told Told) string {
	words := strings.Fields(t)
	for i := 1; i < len(words) && utf8.RuneCountInString(t) > most; i++ {
		end := leftOut(words, i)
		if end == 0 || told.needs(words, i, end) {
			continue
		}
		words[i-1] = strings.TrimSuffix(words[i-1], ",")
		words = slices.Concat(words[:i], []string{"…"}, words[end:])
		t = strings.Join(words, " ")
	}
	return t
}

// leftOut is the word behind the part that begins with word i and may be left out, 0 for
// none: a clause or phrase between commas, or one between "that" and what it tells.
func leftOut(words []string, i int) int {
	told, verb := words[i-1] == "that", !relative[words[i]]
	if !inserted[words[i]] || !told && !strings.HasSuffix(words[i-1], ",") {
		return 0
	}
	for end := i + 1; end < len(words)-1; end++ {
		goes := resumes(words[end])
		if end >= i+leastLeftOut && strings.HasSuffix(words[end-1], ",") && verb && (told || goes || words[end] == "that") {
			if lopsided(strings.Join(words[i:end], " ")) {
				return 0
			}
			return end
		}
		verb = verb || goes
	}
	return 0
}

// resumes reports whether a word may be the verb of a clause.
func resumes(word string) bool {
	word = strings.TrimRight(word, ",")
	return resuming[word] || strings.HasSuffix(word, "ed")
}
