package event

import (
	"slices"
	"strings"

	"parallax/compare/difference"
	"parallax/compare/difference/phrase"
	"parallax/compare/lexicon/class"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// happening is a noun for what verbs tell.
type happening struct {
	noun string
	// Suffered is true where a person is the one to whom it happens.
	Suffered bool
}

// Noun is the noun: "injury".
func (h happening) Noun() string { return h.noun }

// Plural is its plural: "injuries".
func (h happening) Plural() string {
	if stem, ok := strings.CutSuffix(h.noun, "y"); ok {
		return stem + "ies"
	}
	return h.noun + "s"
}

// Happenings are nouns by the stems of the words that tell them: only what can be
// said in the same way of whoever is concerned.
var Happenings = func() map[string]happening {
	out := map[string]happening{}
	for form, noun := range class.Texts("deed-noun") {
		out[token.Stem(form)] = happening{noun: noun}
	}
	for form, noun := range class.Texts("suffered-noun") {
		out[token.Stem(form)] = happening{noun, true}
	}
	return out
}()

// Subject names a fact by a person and a noun: "Judge Helen Marsh's order".
type Subject struct{ Who, Noun string }

// None reports whether nothing is named.
func (s Subject) None() bool { return s.Noun == "" }

// Pieces are the subject in words.
func (s Subject) Pieces() []difference.Piece {
	return difference.English(say.Message{Key: "happening.of", Args: []say.Arg{
		say.Of("who", say.Words(phrase.UpperFirst(s.Who))), say.Of("happening", difference.English(say.Message{Key: "happening." + s.Noun})...),
	}})
}

// Subject names a fact, none when it cannot be named without risk: a person whom
// several articles name there, and what all of them tell of her.
func (w *Facts) Subject(fact int) Subject {
	name, by := w.Person(fact)
	if name == "" {
		return Subject{}
	}
	found := map[string]int{}
	for _, a := range by {
		for _, noun := range w.nouns(fact, a, name) {
			found[noun]++
		}
	}
	best := ""
	for noun, n := range found {
		if n >= 2 && (best == "" || n > found[best] || n == found[best] && noun < best) {
			best = noun
		}
	}
	return Subject{name, best}
}

// nouns are what an article tells of the person in a fact: what she did, with
// the verb soon behind her name, or what happened to her.
func (w *Facts) nouns(fact, article int, name string) []string {
	var out []string
	last := LastOf(name)
	for _, t := range w.in.Facts[fact].Tellings {
		if t.Article != article {
			continue
		}
		words := w.in.Docs[article].WordsIn(t.Span)
		at := slices.IndexFunc(words, func(x token.Word) bool { return x.Capital && LastOf(x.Lower) == last })
		if at < 0 {
			continue
		}
		for i := at + 1; i < len(words); i++ {
			h, ok := Happenings[words[i].Stem]
			if ok && happens(words, at, i, h) && !slices.Contains(out, h.noun) {
				out = append(out, h.noun)
			}
		}
	}
	return out
}

// soon is how many words may stand between a name and its verb.
const soon = 5

// happens reports whether word i tells what the person named by word at did,
// or what happened to her.
func happens(words []token.Word, at, i int, h happening) bool {
	before, text := words[i-1].Lower, words[i].Lower
	if !h.Suffered {
		return i-at <= soon && strings.HasSuffix(text, "ed") && before != "to" && !phrase.BeForms[before]
	}
	switch {
	case token.Stem(text) == "die":
		return i-at <= soon
	case strings.HasSuffix(text, "ed") && phrase.Articles[before]:
		return h.noun == "injury" // "with a fractured skull"
	}
	return strings.HasSuffix(text, "ed") && phrase.BeForms[before] && i-at <= soon
}

// Person is the only person whom two or more articles name in a fact, as the
// fullest of them writes it, and the articles that do.
func (w *Facts) Person(fact int) (name string, by []int) {
	var names []string
	of := map[string][]int{}
	for _, t := range w.in.Facts[fact].Tellings {
		for _, n := range w.people.namesIn(t.Article, t.Span) {
			key := LastOf(n)
			i := slices.IndexFunc(names, func(o string) bool { return LastOf(o) == key })
			if i < 0 {
				names = append(names, n)
			} else if len(n) > len(names[i]) {
				names[i] = n
			}
			if !slices.Contains(of[key], t.Article) {
				of[key] = append(of[key], t.Article)
			}
		}
	}
	for _, n := range names {
		if len(of[LastOf(n)]) < 2 {
			continue
		}
		if name != "" {
			return "", nil
		}
		name, by = n, of[LastOf(n)]
	}
	return name, by
}
