package clause

import (
	"slices"
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// kind is a set of classes of assets/lexicon/class/clauses.tsv in which a word
// may stand.
type kind uint64

const (
	auxiliary kind = 1 << iota
	nounForm       // an auxiliary that is a noun behind owners: "his will"
	owner
	helper
	adverb
	opener
	timeUnit
	leaning
	preposition
	determiner
	relative
	pronoun
	pointing
	person
	personObject
	firstPerson
	openEnd
	timeWord
	saidTime
	clausal
	roleNoun
	pluralNoun
	noun
	accusing
	pastForm
	participle
	intransitive
	thirdPerson
	nounOrVerb
	baseForm
	article
	sayer
	bareVerb
	objectOpener
	otherOne
	referring
	joint
	degree
	negator
	negative
	denying
	raising
	taker
	hearer
	contentNoun
	relativeWord
	asking
	adverbial
	weakAdverbial
	coordinator
	irregular
	beForm
	haveForm
	bareTaker
	particle
	contraction
	subjectPronoun
)

// kinds are the kinds of each word in lower case.
var kinds = join(map[kind]map[string]bool{
	auxiliary:      class.Words("finite-auxiliary"),
	nounForm:       class.Words("noun-or-modal"),
	owner:          class.Words("before-a-noun"),
	helper:         class.Words("helping-form"),
	adverb:         class.Words("clause-adverb"),
	opener:         class.Words("clause-opener"),
	timeUnit:       class.Words("time-unit"),
	leaning:        class.Words("leaning-opener"),
	preposition:    class.Words("clause-preposition"),
	determiner:     class.Words("noun-opener"),
	relative:       class.Words("inserted-opener"),
	pronoun:        class.Words("standing-pronoun"),
	pointing:       class.Words("pointing-word"),
	person:         class.Words("person-word"),
	personObject:   class.Words("object-word"),
	firstPerson:    class.Words("reader-or-writer"),
	openEnd:        class.Words("open-end"),
	timeWord:       class.Words("said-when"),
	saidTime:       class.Words("said-soon"),
	clausal:        class.Words("saying-verb"),
	roleNoun:       class.Words("role-noun"),
	pluralNoun:     class.Words("plural-noun"),
	noun:           class.Words("noun-in-ing"),
	accusing:       class.Words("describing-participle"),
	pastForm:       class.Words("past-form"),
	participle:     class.Words("past-or-participle"),
	intransitive:   class.Words("verb-without-object"),
	thirdPerson:    class.Words("third-person-verb"),
	nounOrVerb:     class.Words("noun-or-verb"),
	baseForm:       class.Words("base-verb"),
	article:        class.Words("article"),
	sayer:          class.Words("attributing-word"),
	bareVerb:       class.Words("bare-verb"),
	objectOpener:   class.Words("object-opener"),
	otherOne:       class.Words("referring-second"),
	referring:      class.Words("referring-noun"),
	joint:          class.Words("joining-edge"),
	degree:         class.Words("front-degree"),
	negator:        class.Words("clause-negation"),
	negative:       class.Words("negative-verb"),
	denying:        class.Words("denying-verb"),
	raising:        class.Words("raising-verb"),
	taker:          class.Words("clause-taker"),
	hearer:         class.Words("hearer-verb"),
	contentNoun:    class.Words("content-noun"),
	relativeWord:   class.Words("relative"),
	asking:         class.Words("asking-opener"),
	adverbial:      class.Words("adverbial-opener"),
	weakAdverbial:  class.Words("adverbial-opener-or-preposition"),
	coordinator:    class.Words("coordinator"),
	irregular:      class.Words("irregular-participle"),
	beForm:         class.Words("be", "be-contraction"),
	haveForm:       class.Words("have", "have-contraction"),
	bareTaker:      class.Words("bare-taker", "modal-contraction"),
	particle:       class.Words("particle"),
	subjectPronoun: class.Words("subject-pronoun"),
	contraction:    class.Words("be-contraction", "have-contraction", "modal-contraction"),
})

func join(classes map[kind]map[string]bool) map[string]kind {
	out := map[string]kind{}
	for k, words := range classes {
		for w := range words {
			out[w] |= k
		}
	}
	return out
}

// word is a word with its kinds and what stands before it.
type word struct {
	news.Span
	key     string // in lower case, with plain apostrophes
	gap     string // the signs between it and the word before, without spaces
	kinds   kind
	capital bool // begins with a capital letter or a digit
}

func (w word) is(k kind) bool { return w.kinds&k != 0 }

// read gives the words of a span.
func read(d *token.Document, s news.Span) []word { return readTo(nil, d, s) }

// readTo appends the words of a span to out.
func readTo(out []word, d *token.Document, s news.Span) []word {
	words := d.WordsIn(s)
	out = slices.Grow(out, len(words))
	last := s.Start
	for _, t := range words {
		out = append(out, word{t.Span, t.Lower, strings.TrimSpace(d.Article.Text[last:t.Start]), kinds[t.Lower], t.Capital || t.Number})
		last = t.End
	}
	return out
}

// name reports whether a word at the beginning is likely a name, by the word
// behind it.
func (w word) name(after word) bool { return after.capital || strings.HasSuffix(w.key, "'s") }

// readInto appends the words of sentence i to out.
func readInto(out []word, d *token.Document, i int) []word {
	last := d.Sentences[i].Start
	for _, t := range d.WordsOf(i) {
		gap := strings.TrimSpace(strings.TrimPrefix(d.Article.Text[last:t.Start], ".")) // of an abbreviation
		out = append(out, word{t.Span, t.Lower, gap, kinds[t.Lower], t.Capital || t.Number})
		last = t.End
	}
	return out
}
