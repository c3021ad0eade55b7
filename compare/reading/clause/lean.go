package clause

import "strings"

// leans reports whether a statement begins with a word that needs the sentence
// before, or with a clause or participle in front of its subject.
func leans(words []word) bool {
	first, second := words[0].key, words[1]
	switch {
	case words[0].gap != "" && words[0].gap != "\"" && words[0].gap != "“", words[0].is(leaning | auxiliary):
		return true
	case first == "there":
		return !second.is(auxiliary)
	case words[0].is(preposition):
		return behindPhrase(words) == 0
	}
	return inFront(words) || second.is(otherOne) || first == "the" && second.is(referring)
}

// inFront reports whether an adverb or a participle stands in front of the
// subject.
func inFront(words []word) bool {
	first, second := words[0].key, words[1]
	switch {
	case strings.HasSuffix(first, "ly"):
		return !words[0].name(second)
	case strings.HasSuffix(first, "ing"):
		return !second.capital && !words[0].is(noun)
	case strings.HasSuffix(first, "ed"):
		return !second.capital && len(first) > 4
	}
	return words[0].is(degree) && strings.HasSuffix(second.key, "ly") || first == "the" && second.key == "former" && words[2].is(auxiliary)
}

// longestPhrase is how many words a phrase of time or place may have before
// the subject.
const longestPhrase = 8

// behindPhrase is where the subject stands behind a phrase of time or place in
// front ("On Monday, the council voted") that ends soon; 0 when what follows it
// is no statement.
func behindPhrase(words []word) int {
	for i := 1; i < min(len(words), longestPhrase+1); i++ {
		if words[i].is(pronoun) {
			return 0
		}
		if words[i].gap == "," {
			rest := words[i:]
			if len(rest) >= 3 && !rest[0].is(leaning) && !rest[0].is(preposition) && mainVerb(rest) > 0 && !strings.HasSuffix(rest[0].key, "ing") {
				return i
			}
			return 0
		}
	}
	return 0
}

// talks reports whether a statement speaks of the reader or the writer, or of
// somebody whom it does not name.
func talks(words []word) bool {
	named := false
	for i, w := range words {
		switch {
		case w.is(pointing), w.is(firstPerson), w.key == "that" && i > 0 && i+2 == len(words):
			return true // "has dismissed that option"
		case w.key == "saying" && strings.HasPrefix(at(words, i+1).gap, ","):
			return true // what was said stands elsewhere
		case w.is(person) && (!named || inserts(words, i)):
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
	return strings.HasPrefix(words[i].gap, ",") && (at(words, i+1).is(clausal) || strings.HasPrefix(at(words, i+2).gap, ","))
}

// names reports whether word i may be whom a pronoun behind it stands for.
func names(w word, i int) bool {
	return w.is(roleNoun) || w.capital && kinds[strings.TrimSuffix(w.key, "'s")]&timeWord == 0 && (i > 0 || !w.is(article))
}
