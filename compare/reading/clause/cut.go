package clause

import (
	"strings"

	"parallax/compare/news"
)

// clauseEnds are what may follow the main clause of a sentence without
// changing what it says.
var clauseEnds = []string{
	", who ", ", which ", ", where ", ", whose ", ", after ", ", as ", ", while ",
	", when ", ", saying ", ", ending ", ", leaving ", ", making ", ", adding ",
	", citing ", ", including ", ", following ", ", but ", ", and ", "; ", " — ",
	" – ", " -- ", ", hours ", ", finding ", ", amid ", ", because ", ", although ",
	", though ", ", arguing ", ", calling ", ", telling ", ", noting ", ", accusing ",
	", warning ", ", a ", ", an ", ", the ", " after ", " while ", " when ", " because ",
	" although ", " as part of ", " that had ", ", with ", ", despite ",
}

// turns are words that change what stands before them, so that nothing is cut
// in front of them.
var turns = []string{
	" if ", " unless ", " until ", " except ", " only ", " instead", " rather than ",
	" falsely", " wrongly", " reportedly", " allegedly", " supposedly", " potentially",
	" provided that", " not because",
}

// sayers are words by which a cut part would have told who says the rest.
var sayers = []string{
	" said", " says", " according to ", " told ", " tells ", " wrote ", " writes ",
	" tweeted", " added", " reported", " claimed", " argued", " announced", " noted",
	" explained", " insisted", " warned", " told", " recalled", " declared", " believes",
	" think", " suggested",
}

// Cuts are the beginnings of a span that end at the edge of a clause, each of
// them a full statement, in the order of the list of edges. What follows must
// not say who said it, nor turn it round.
func Cuts(text string, s news.Span) []news.Span {
	var out []news.Span
	t := text[s.Start:s.End]
	for _, end := range clauseEnds {
		i := strings.Index(t, end)
		if i <= 0 || turned(t[i:]) || attributes(t[i:]) {
			continue
		}
		cut := news.Span{Start: s.Start, End: s.Start + i}
		if listLike[end] && !clear(t, i, end) {
			continue
		}
		if Whole(text, cut) {
			out = append(out, cut)
		}
	}
	if i := participle(t); i > 0 && !turned(t[i:]) && !attributes(t[i:]) {
		if cut := (news.Span{Start: s.Start, End: s.Start + i}); Whole(text, cut) {
			out = append(out, cut)
		}
	}
	return out
}

// listLike are edges that may as well part the members of a list.
var listLike = map[string]bool{", and ": true, ", but ": true, ", a ": true, ", an ": true, ", the ": true, ", with ": true}

// participle is where the first ", casting ..." of t begins, -1 without one.
func participle(t string) int {
	for i := 0; ; {
		k := strings.Index(t[i:], ", ")
		if k < 0 {
			return -1
		}
		i += k
		word, _, _ := strings.Cut(t[i+2:], " ")
		if len(word) > 5 && strings.HasSuffix(word, "ing") && word == strings.ToLower(word) && !nouns[word] {
			return i
		}
		i += 2
	}
}

func turned(rest string) bool {
	for _, w := range turns {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// attributes reports whether a rest says soon who says what stands before it.
func attributes(rest string) bool {
	const soon = 70 // bytes
	rest = rest[:min(len(rest), soon)]
	for _, own := range []string{", who ", ", saying ", ", adding ", ", telling ", ", which ", "; ", ", but "} {
		if strings.HasPrefix(rest, own) {
			return false
		}
	}
	for _, w := range sayers {
		if strings.Contains(rest, w) {
			return true
		}
	}
	return false
}

// clear reports whether a comma at i parts clauses, not the members of a list:
// no comma before it, and behind "and" and "but" a subject with its verb.
func clear(t string, i int, end string) bool {
	if strings.Contains(t[:i], ",") {
		return false
	}
	rest := t[i+2:]
	if end == ", and " || end == ", but " {
		rest = t[i+len(end):]
		words := read(rest, news.Span{End: len(rest)})
		words = words[:min(len(words), 8)]
		if end == ", but " && (strings.Contains(t[:i], " not only ") || strings.Contains(t[:i], " not just ")) {
			return false
		}
		return len(words) > 1 && (auxiliaries[words[0].key] || pronouns[words[0].key] && len(words) > 2 || mainVerb(words) > 0)
	}
	return !strings.Contains(rest, ", and ") && !strings.Contains(rest, ", or ")
}

// Behind is the span behind a word that joins a sentence to the one before it
// ("But the council voted"), the same span where there is none.
func Behind(text string, s news.Span) news.Span {
	t := text[s.Start:s.End]
	for _, w := range []string{"But ", "And ", "Meanwhile, ", "However, ", "Still, ", "Also, ", "In addition, ", "So ", "Yet "} {
		if strings.HasPrefix(t, w) {
			s.Start += len(w)
			return s
		}
	}
	return s
}
