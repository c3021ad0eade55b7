package actor

import (
	"strings"
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/reading/token"
)

// contestedThings are the contested names that are no people, each form with
// the name of its group as category.
var contestedThings = sync.OnceValue(func() *lexicon.Table {
	var entries []*lexicon.Entry
	for _, g := range lexicon.Contested() {
		for _, form := range append(append([]string(nil), g.Forms...), g.Weak...) {
			if isPeople(form) {
				continue
			}
			entries = append(entries, &lexicon.Entry{Forms: lexicon.Forms(form, "n"), Category: lexicon.Category(g.Name), Reason: g.Neutral})
		}
	}
	return lexicon.NewTable(entries)
})

// isPeople reports whether a form names people.
func isPeople(form string) bool { return namesPeople(token.Read(form)) }

func namesPeople(words []lexicon.Word) bool {
	hits := lexicon.People().Find(words)
	return len(hits) > 0 && hits[len(hits)-1].End == len(words)
}

// addThing adds a contested name of a thing with its modifiers.
func (f scanner) addThing(l line, h lexicon.Hit) {
	if h.First > 0 && (l.words[h.First-1].Lower == "to" || auxiliaries[l.words[h.First-1].Lower]) { // "to strike", "will strike"
		return
	}
	if h.End < len(l.words) && l.near(h.End) && determiners[l.words[h.End].Lower] { // "the company offers a raise"
		return
	}
	if l.title && h.First > 0 && strings.HasSuffix(l.words[h.End-1].Lower, "s") && f.isName(l, h.First-1) && !possessive(l.words[h.First-1].Lower) {
		return // "Harbor Board Offers Talks"
	}
	k := key{head: headOf(l, h), apposed: -1, thing: string(h.Entry.Category)}
	first := f.left(l, h.First, &k)
	f.mentions = append(f.mentions, mention{
		Mention: Mention{Article: l.article, Sentence: l.sentence, Span: l.span(first, h.End), Head: l.span(h.First, h.End)}, key: k,
	})
}

// addHouse adds a house that is told by a faith or a people, "Islamic center",
// and gives the word after it; i when there is none.
func (f scanner) addHouse(l line, i int) int {
	if !l.words[i].Capital || i+1 >= len(l.words) || l.words[i+1].Capital || !l.near(i+1) || !bodyWords[l.words[i+1].Lower] {
		return i
	}
	faith, noun := bare(l.words[i].Lower), l.words[i+1].Lower
	if !faiths[faith] && !demonymWord(l, i, 1) || people(l.words[i+1]) {
		return i
	}
	f.add(l, l.span(i+1, i+2), l.span(i, i+2), key{head: noun, mods: []string{faith}, apposed: -1, thing: faith + " " + noun})
	return i + 2
}

// people reports whether a word is a noun for people.
func people(w lexicon.Word) bool { return len(lexicon.People().Find([]lexicon.Word{w})) > 0 }
