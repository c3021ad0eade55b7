package clause

import "strings"

// mainVerb is the index of the finite verb of the main clause, -1 when none is
// surely there.
func mainVerb(words []word) int {
	open := 0     // clauses without commas that have not met their verb
	skip := false // inside a part between commas
	for i := 0; i < len(words); i++ {
		w := words[i]
		if i > 0 && breaks(w.gap) {
			switch {
			case skip:
				skip = false
			case inserted(words, i):
				skip = true
			}
		}
		if skip {
			continue
		}
		if i > 0 && w.is(relative) {
			open++
			continue
		}
		if i == 0 || !finite(words, i) {
			continue
		}
		if open > 0 {
			open--
			continue
		}
		return i
	}
	return -1
}

// breaks reports whether signs part clauses.
func breaks(gap string) bool {
	return strings.ContainsAny(gap, ",—–()") || strings.Contains(gap, "--")
}

// inserted reports whether words that follow a sign at i are an insertion that
// ends at the next one: "Ann Lee, who lost the vote, resigned".
func inserted(words []word, i int) bool {
	if finite(words, i) || i+1 < len(words) && !breaks(words[i+1].gap) && finite(words, i+1) && !words[i].is(relative) && !words[i].is(article) {
		return false
	}
	for j := i + 1; j < len(words); j++ {
		if breaks(words[j].gap) {
			return true
		}
	}
	return words[i].is(relative) || words[i].is(article)
}

// finite reports whether word i is surely a verb in a finite form.
func finite(words []word, i int) bool {
	w := words[i]
	if i == 0 || w.capital {
		return false
	}
	at := behindAdverbs(words, i)
	before, after := words[at], word{}
	if i+1 < len(words) {
		after = words[i+1]
	}
	switch {
	case w.is(auxiliary):
		return finiteHere(w, before)
	case opensPhrase(before):
		return false
	case w.is(pastForm):
		return true
	case before.is(auxiliary) || before.is(helper):
		return false
	case maybePast(w):
		return pastVerb(w, before, after, at == 0)
	}
	return presentVerb(w, before, after)
}

// opensPhrase reports whether a word begins a phrase that goes on with a noun
// or an infinitive.
func opensPhrase(w word) bool {
	return w.is(determiner) && !w.is(relative) || w.key == "to" || w.is(preposition)
}

// finiteHere reports whether a form of be, have, do or a modal is no noun and no
// infinitive.
func finiteHere(w, before word) bool {
	return before.key != "to" && !(w.is(nounForm) && before.is(owner)) && !noVerbHere(w, before)
}

// maybePast reports whether a word has the form of a past tense, or of a
// participle.
func maybePast(w word) bool {
	return w.is(participle) || w.is(intransitive) || len(w.key) > 4 && strings.HasSuffix(w.key, "ed")
}

// mostAdverbs is how many adverbs may stand between a word and its verb.
const mostAdverbs = 12

// behindAdverbs is the last word before i that is no adverb.
func behindAdverbs(words []word, i int) int {
	at := i - 1
	for at > max(0, i-mostAdverbs) && (words[at].is(adverb) || strings.HasSuffix(words[at].key, "ly") && !words[at].capital) {
		at--
	}
	return at
}

// presentVerb reports whether a word is a verb in the present tense: a form in
// -s that is hardly ever a noun, one that may be a noun with an object behind
// it, or a form without an ending behind a plural.
func presentVerb(w, before, after word) bool {
	switch {
	case w.is(thirdPerson):
		return true
	case w.is(nounOrVerb):
		return takesObject(after) && (before.capital || before.is(roleNoun))
	case w.is(baseForm):
		plural := strings.HasSuffix(before.key, "s") && !strings.HasSuffix(before.key, "'s")
		return len(before.key) > 3 && (plural || before.is(pluralNoun))
	}
	return endsInS(w.key) && after.is(owner) && after.gap == "" && !endsInS(before.key)
}

func endsInS(key string) bool {
	return len(key) > 4 && strings.HasSuffix(key, "s") && !strings.HasSuffix(key, "ss") && !strings.HasSuffix(key, "'s") && !strings.HasSuffix(key, "ous")
}

// noVerbHere reports whether a form of have or do follows another verb.
func noVerbHere(w, before word) bool {
	return w.is(bareVerb) && (before.is(auxiliary) || before.key == "not")
}

// pastVerb reports whether a form that may be a participle is the past tense:
// nothing of be, have or get before it, and behind it what an object begins
// with, or nothing where it needs none.
func pastVerb(w, before, after word, first bool) bool {
	switch {
	case after.key == "by" && after.gap == "":
		return false
	case w.is(intransitive):
		return true
	case after.gap != "" || after.key == "":
		return false
	case after.key != "to" && takesObject(after):
		return true
	}
	named := before.capital && !strings.HasSuffix(before.key, "'s") && !(first && strings.HasSuffix(before.key, "s"))
	return named && !w.is(accusing)
}

// takesObject reports whether a word begins what a verb may have behind it.
func takesObject(w word) bool {
	return w.gap == "" && (w.is(determiner|objectOpener|personObject|saidTime) || w.capital)
}

// behindPronoun reports whether word i has the form of a verb and stands behind
// "he", "we" or the like: "they need".
func behindPronoun(words []word, i int) bool {
	w := words[i]
	if i == 0 || w.capital || w.gap != "" || w.is(auxiliary|preposition|determiner|adverb|coordinator) {
		return false
	}
	before := words[behindAdverbs(words, i)]
	return before.is(subjectPronoun) && (w.is(baseForm|thirdPerson|nounOrVerb|pastForm) || endsInS(w.key) || maybePast(w))
}

// maybeVerb reports whether word i may be a finite verb by its form and by what
// stands around it, where a sentence has no surer one.
func maybeVerb(words []word, i int) bool {
	w := words[i]
	if i == 0 || w.capital || w.gap != "" || w.is(preposition|determiner|auxiliary|adverb) {
		return false
	}
	before, after := words[behindAdverbs(words, i)], at(words, i+1)
	if opensPhrase(before) || before.is(auxiliary|helper|coordinator) {
		return false
	}
	if w.is(pastForm) || maybePast(w) {
		return after.key != "by"
	}
	if endsInS(before.key) {
		return w.is(baseForm)
	}
	ends := i+1 == len(words) || after.gap != "" || after.is(preposition|determiner|objectOpener)
	return ends && (w.is(nounOrVerb|thirdPerson) || endsInS(w.key))
}
