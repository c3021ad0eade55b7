// Package clause says whether words of an article stand as a full statement
// that can be cited by itself, and where a sentence may be cut so that one is
// left.
//
// In goes the text of an article and a span of it; out comes yes or no, or
// spans. Nothing is reworded: what is cited are always words of the article.
//
// Method. A finite verb is sought that belongs to the main clause: forms of
// be, have, do and the modals, past forms that are no participles, forms in
// -ed and -s with what must stand around them, and what stands between commas
// or behind "who" left out. Words that lean on another sentence, open marks
// and ends in the middle of a phrase speak against a statement.
//
// Basis: our own rules and lists, made on sentences of American news.
//
// Known misses: plurals that look like verbs and the other way round ("house
// backs plan cuts"), verbs outside of the lists, headlines without a verb.
// What is doubtful is taken for no statement. English only.
package clause

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// The bounds of a statement in words.
const (
	leastWords = 4
	mostWords  = 34
)

// Whole reports whether the words of a span are a full statement that leans on
// no other sentence.
func Whole(text string, s news.Span) bool {
	words := read(text, s)
	if len(words) < leastWords || len(words) > mostWords || !marksFit(text[s.Start:s.End]) || leans(words) || endsOpen(words) {
		return false
	}
	if prepositions[words[0].key] {
		words = words[behindPhrase(words):]
	}
	main := mainVerb(words)
	return main > 0 && !talks(words) && (!isCut(text, s) || complete(words, main))
}

// HasVerb reports whether a finite verb surely stands in a span; a name with
// its title, or a list of things, has none.
func HasVerb(text string, s news.Span) bool {
	words := append([]word{{}}, read(text, s)...) // what stands first may be a verb too
	for i := range words {
		if finite(words, i) {
			return true
		}
	}
	return false
}

// isCut reports whether a sentence goes on behind a span.
func isCut(text string, s news.Span) bool {
	if strings.HasSuffix(strings.TrimRight(text[s.Start:s.End], "”\")"), ".") {
		return false
	}
	rest := text[s.End:]
	return rest != "" && !strings.ContainsAny(rest[:1], ".!?\n")
}

// complete reports whether words that were cut off a sentence have what their
// verbs need: a verb for each clause that they open, and no open end.
func complete(words []word, main int) bool {
	last := words[len(words)-1].key
	if strings.HasSuffix(last, "ing") && !nouns[last] || timeUnits[last] || pastForms[last] || thirdPersons[last] {
		return false
	}
	saying := clausal[words[main].key]
	if n := main + 1; saying && n < len(words) && opensClause[words[n].key] && words[n].key != "that" {
		return false // "said once the road is open"
	}
	open := openClauses(words, main)
	if saying && !commaBefore(words, main) {
		open++
	}
	return open <= 0
}

// openClauses is how many clauses behind the main verb lack their verb.
func openClauses(words []word, main int) int {
	open := 0
	for i := main + 1; i < len(words); i++ {
		switch {
		case opensClause[words[i].key] && !(words[i].key == "that" && clausal[words[i-1].key]):
			open++
		case finite(words, i):
			open--
		}
	}
	return open
}

// word is a word with what stands before it.
type word struct {
	news.Span
	text, key string
	gap       string // the signs between it and the word before, without spaces
}

func read(text string, s news.Span) []word {
	var space [2 * mostWords]token.Token
	tokens := token.AppendWords(space[:0], text, s)
	out := make([]word, len(tokens))
	last := s.Start
	for i, t := range tokens {
		w := text[t.Start:t.End]
		key := strings.ReplaceAll(strings.ToLower(w), "’", "'")
		out[i] = word{t.Span, w, key, strings.TrimSpace(text[last:t.Start])}
		last = t.End
	}
	return out
}

func (w word) capital() bool {
	r, _ := utf8.DecodeRuneInString(w.text)
	return unicode.IsUpper(r) || unicode.IsDigit(r)
}

// name reports whether a word at the beginning is likely a name, by the word
// behind it.
func (w word) name(after word) bool { return after.capital() || strings.HasSuffix(w.key, "'s") }

// marksFit reports whether the marks of a passage are in pairs and none of them
// ends a sentence inside it, and whether most of it stands outside of quotation
// marks.
func marksFit(t string) bool {
	if strings.ContainsAny(t, "?!:;…[]•|‘@#") || strings.Contains(t, "...") || strings.Contains(t, " '") || newSentence(t) {
		return false
	}
	quoted, paired := quotedRunes(t)
	return paired && inBrackets(t) && 5*quoted < 2*utf8.RuneCountInString(t)
}

// quotedRunes counts what stands between quotation marks, which are in pairs.
func quotedRunes(t string) (n int, paired bool) {
	open := false
	for _, r := range t {
		switch {
		case r == '“' && open, r == '”' && !open:
			return 0, false
		case r == '“', r == '”', r == '"':
			open = !open
		}
		if open {
			n++
		}
	}
	return n, !open
}

// inBrackets reports whether round brackets are in pairs.
func inBrackets(t string) bool {
	depth := 0
	for _, r := range t {
		switch r {
		case '(':
			depth++
		case ')':
			depth--
		}
		if depth < 0 {
			return false
		}
	}
	return depth == 0
}

// newSentence reports whether a time of day ends a sentence inside: "at 2 p.m.
// Jackson will be free".
func newSentence(t string) bool {
	for _, m := range []string{"p.m. ", "a.m. "} {
		if _, rest, ok := strings.Cut(t, m); ok {
			word, _, _ := strings.Cut(rest, " ")
			r, _ := utf8.DecodeRuneInString(word)
			return unicode.IsUpper(r) && !timeWords[strings.ToLower(strings.Trim(word, ".,"))] && word != strings.ToUpper(word)
		}
	}
	return false
}

// leans reports whether a statement begins with a word that needs the sentence
// before, or with a clause or participle in front of its subject.
func leans(words []word) bool {
	first, second := words[0].key, words[1]
	switch {
	case words[0].gap != "" && words[0].gap != "\"" && words[0].gap != "“", openers[first], auxiliaries[first]:
		return true
	case first == "there":
		return !auxiliaries[second.key]
	case prepositions[first]:
		return behindPhrase(words) == 0
	}
	return inFront(words) || second.key == "other" || first == "the" && (second.key == "latter" || second.key == "pair" || second.key == "duo")
}

// inFront reports whether an adverb or a participle stands in front of the
// subject.
func inFront(words []word) bool {
	first, second := words[0].key, words[1]
	switch {
	case strings.HasSuffix(first, "ly"):
		return !words[0].name(second)
	case strings.HasSuffix(first, "ing"):
		return !second.capital() && !nouns[first]
	case strings.HasSuffix(first, "ed"):
		return !second.capital() && len(first) > 4
	}
	return first == "more" && strings.HasSuffix(second.key, "ly") || first == "the" && second.key == "former" && auxiliaries[words[2].key]
}

// longestPhrase is how many words a phrase of time or place may have before
// the subject.
const longestPhrase = 8

// behindPhrase is where the subject stands behind a phrase of time or place in
// front ("On Monday, the council voted") that ends soon; 0 when what follows it
// is no statement.
func behindPhrase(words []word) int {
	for i := 1; i < min(len(words), longestPhrase+1); i++ {
		if pronouns[words[i].key] {
			return 0
		}
		if words[i].gap == "," {
			rest := words[i:]
			if len(rest) >= 3 && !openers[rest[0].key] && !prepositions[rest[0].key] && mainVerb(rest) > 0 && !strings.HasSuffix(rest[0].key, "ing") {
				return i
			}
			return 0
		}
	}
	return 0
}

// endsOpen reports whether a statement ends in the middle of a phrase.
func endsOpen(words []word) bool {
	n := len(words)
	last := words[n-1]
	if openEnds[last.key] || auxiliaries[last.key] || clausal[last.key] && mainVerb(words) == n-1 {
		return true // "No deal yet, Roth says"
	}
	// "Mr. Reid said Monday": what he said is cut off.
	for i := n - 1; i >= max(0, n-4); i-- {
		if clausal[words[i].key] {
			return i > 0 && words[i].gap != "," && !commaBefore(words, i)
		}
		if !timeWords[words[i].key] && !prepositions[words[i].key] {
			break
		}
	}
	return false
}

// commaBefore reports whether a verb of saying at the end follows what is
// said: "the road is open, the police said".
func commaBefore(words []word, at int) bool {
	for i := at; i > max(0, at-6); i-- {
		if strings.HasPrefix(words[i].gap, ",") {
			return true
		}
	}
	return false
}

// talks reports whether a statement speaks of the reader or the writer, or of
// somebody whom it does not name.
func talks(words []word) bool {
	named := false
	for i, w := range words {
		switch {
		case pointing[w.key], firstPersons[w.key], w.key == "that" && i > 0 && i+2 == len(words):
			return true // "has dismissed that option"
		case w.key == "saying" && strings.HasPrefix(at(words, i+1).gap, ","):
			return true // what was said stands elsewhere
		case persons[w.key] && (!named || inserts(words, i)):
			return true
		}
		named = named || names(w, i)
	}
	return false
}

// at is word i, none behind the last.
func at(words []word, i int) word {
	if i < len(words) {
		return words[i]
	}
	return word{}
}

// inserts reports whether a pronoun behind a comma says who speaks: "the gate may
// stay open, she ruled, but", "the plan is dead, he said".
func inserts(words []word, i int) bool {
	return strings.HasPrefix(words[i].gap, ",") && (saying[at(words, i+1).key] || strings.HasPrefix(at(words, i+2).gap, ","))
}

// names reports whether word i may be whom a pronoun behind it stands for.
func names(w word, i int) bool {
	return roleNouns[w.key] || w.capital() && !timeWords[strings.TrimSuffix(w.key, "'s")] && (i > 0 || !articles[w.key])
}
