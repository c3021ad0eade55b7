package utterance

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// WordsOnce counts the words of passages of an article, those of a passage that it
// prints again, by itself or inside of a longer one, once.
func WordsOnce(d *token.Document, passages []news.Span) int {
	texts := make([]string, len(passages))
	for i, p := range passages {
		var b strings.Builder
		for _, w := range d.WordsIn(p) {
			b.WriteString(" " + wordKey(w.Lower))
		}
		texts[i] = b.String() + " "
	}
	n := 0
	for i, p := range passages {
		if !slices.ContainsFunc(texts[:i], func(t string) bool { return t == texts[i] }) && !insideLonger(texts, i) {
			n += len(d.WordsIn(p))
		}
	}
	return n
}

// insideLonger reports whether a text, of more words than a term has, stands in a longer
// one; each word stands between blanks.
func insideLonger(texts []string, i int) bool {
	if strings.Count(texts[i], " ") <= leastJoint {
		return false
	}
	return slices.ContainsFunc(texts, func(t string) bool { return len(t) > len(texts[i]) && strings.Contains(t, texts[i]) })
}

// once leaves out the stretches of an article that it prints again; of two alike the
// one stays that has a speaker, else the first.
func once(ss []stretch) []stretch {
	texts := make([]string, len(ss))
	for i, s := range ss {
		var b strings.Builder
		for _, w := range s.words {
			b.WriteString(" " + w.key)
		}
		texts[i] = b.String() + " "
	}
	var out []stretch
	for i, s := range ss {
		again := insideLonger(texts, i)
		for j, o := range ss {
			named, other := s.speaker != "", o.speaker != ""
			again = again || i != j && texts[i] == texts[j] && (other && !named || other == named && j < i)
		}
		if !again {
			out = append(out, s)
		}
	}
	return out
}
