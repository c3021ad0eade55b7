package clause

import (
	"strings"

	"parallax/compare/lexicon/class"
)

// Senses of modal verbs and adverbs, and of verbs that have another one behind
// "to"; "not" for those by which it was not done.
var (
	senses = class.Texts("modal-sense")
	chains = class.Texts("infinitive-chain")
)

// undone is the sense of "failed to".
const undone = "not"

// group is a verb group under work.
type group struct {
	words    []word
	at       int // behind it
	verb     int // its last verb
	passive  bool
	undone   bool
	modality string
}

// grow takes in the verbs that follow a form of be, have, do or a modal, and
// those behind "to" that their verb needs.
func (g *group) grow() {
	for {
		last := g.words[g.verb]
		g.sense(senses[last.key])
		switch {
		case g.follows(last):
		case g.infinitive(last):
		default:
			return
		}
	}
}

// sense takes the first sense that is met.
func (g *group) sense(to string) {
	switch {
	case to == undone:
		g.undone = !g.undone
	case g.modality == "":
		g.modality = to
	}
}

// follows takes in the verb behind a verb of grammar.
func (g *group) follows(last word) bool {
	k := g.behindAdverbs()
	if k >= len(g.words) || !last.is(beForm|haveForm|bareTaker) {
		return false
	}
	w := g.words[k]
	if w.gap != "" || w.capital || !g.fits(last, w, k) {
		return false
	}
	for _, a := range g.words[g.at:k] {
		g.sense(senses[a.key])
	}
	g.passive = last.is(beForm) && !w.is(beForm) && !strings.HasSuffix(w.key, "ing") && chains[w.key] == ""
	g.at, g.verb = k+1, k
	return true
}

// behindAdverbs is the first word behind the group that is no adverb, behind a
// subject that stands inside of it ("did he sign").
func (g *group) behindAdverbs() int {
	k := g.at
	for ; k < len(g.words) && g.words[k].gap == ""; k++ {
		w := g.words[k]
		inverted := k == g.verb+1 && w.is(pronoun|firstPerson) && !w.is(determiner) && g.words[g.verb].is(auxiliary)
		if chains[w.key] != "" && at(g.words, k+1).key == "to" {
			break
		}
		if !inverted && !w.is(adverb|negator) && !(strings.HasSuffix(w.key, "ly") && !w.capital) {
			break
		}
	}
	return k
}

// fits reports whether word w may be the verb behind a verb of grammar.
func (g *group) fits(last, w word, k int) bool {
	past := w.is(irregular|participle|intransitive|helper) && !w.is(negator) || len(w.key) > 4 && strings.HasSuffix(w.key, "ed")
	switch {
	case last.is(beForm):
		return past && w.key != "get" || strings.HasSuffix(w.key, "ing") && len(w.key) > 4 && !w.is(noun) || chains[w.key] != "" && at(g.words, k+1).key == "to"
	case last.is(haveForm):
		return past
	}
	return !w.is(determiner|preposition|relativeWord|coordinator|pronoun) && !strings.HasSuffix(w.key, "ing")
}

// infinitive takes in the verb behind "to" where the last one needs it.
func (g *group) infinitive(last word) bool {
	sense, ok := chains[last.key]
	if !ok {
		return false
	}
	k := g.behindAdverbs()
	if at(g.words, k).key != "to" {
		return false
	}
	for k++; k < len(g.words) && g.words[k].gap == "" && (g.words[k].is(adverb|negator) || strings.HasSuffix(g.words[k].key, "ly")); k++ {
		continue
	}
	if w := at(g.words, k); k >= len(g.words) || w.gap != "" || w.capital || w.is(determiner|preposition|pronoun) {
		return false
	}
	g.sense(sense)
	g.at, g.verb, g.passive = k+1, k, false
	return true
}
