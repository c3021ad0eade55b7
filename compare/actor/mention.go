package actor

import (
	"strings"

	"parallax/compare/lexicon/class"

	"parallax/compare/lexicon"
	"parallax/compare/news"
)

// titles takes in the titles and countries before a name and gives the first
// word of the name.
func (k *key) titles(l line, start, end int) int {
	for ; start < end; start++ {
		w := bare(l.words[start].Lower)
		c, n := country(l, start, end)
		switch {
		case n > 0 && start+n < end && (titles[bare(l.words[start+n].Lower)] || start+n < end-1 && demonymWord(l, start, n)):
			k.country = c
			start += n - 1
		case honorifics[w] && start+1 < end:
			k.mods = append(k.mods, w)
		case titles[w] || softTitles[w] && start+1 < end && !bodyWords[bare(l.words[end-1].Lower)]:
			k.roles = append(k.roles, w)
		default:
			return start
		}
	}
	return start
}

// country is the country that words from i on name, and how many they are.
func country(l line, i, end int) (string, int) {
	if i >= end {
		return "", 0
	}
	if i+1 < end {
		two := bare(l.words[i].Lower) + " " + bare(l.words[i+1].Lower)
		if c := demonyms[two]; c != "" {
			return c, 2
		}
	}
	if c := demonyms[bare(l.words[i].Lower)]; c != "" {
		return c, 1
	}
	return "", 0
}

// demonymWord reports whether the words name people of a country, not it.
func demonymWord(l line, i, n int) bool {
	last := bare(l.words[i+n-1].Lower)
	return strings.HasSuffix(last, "an") || strings.HasSuffix(last, "ese") || strings.HasSuffix(last, "ish") || last == "french"
}

// addRole adds a run of capitals that is no name: titles, "South Korean
// President", or the people of a country; false when it is neither.
func (f scanner) addRole(l line, i, end int) bool {
	k := key{apposed: -1}
	start := k.titles(l, i, end)
	last := bare(l.words[end-1].Lower)
	c, n := country(l, start, end)
	switch _, people := country(l, end-1, end); {
	case start < end && (c == "" || n < end-start):
		return false
	case start < end:
		k.name, k.body = []string{c}, true
	case people > 0 && len(k.roles) == 0 || !titles[last]:
		if k.country == "" {
			return false
		}
		k.name, k.body = []string{k.country}, true
	case i == 0 && end == 1 && f.lower[last] > 0 && !l.title && last != "president":
		return false
	default:
		k.head, k.plural, k.definite = last, severals[last], true
	}
	f.add(l, l.span(end-1, end), l.span(i, end), k)
	return true
}

// add notes a mention of a sentence.
func (f scanner) add(l line, head, span news.Span, k key) {
	f.mentions = append(f.mentions, mention{Mention: Mention{Article: l.article, Sentence: l.sentence, Span: span, Head: head}, key: k})
}

// addNoun adds a common noun with its modifiers.
func (f scanner) addNoun(l line, h lexicon.Hit) {
	head := bare(l.words[h.End-1].Lower)
	if h.First > 0 && l.words[h.First-1].Lower == "to" { // "to host"
		return
	}
	if h.End < len(l.words) && strings.HasPrefix(l.gap[h.End], "-") {
		return
	}
	k := key{head: headOf(l, h), apposed: -1}
	k.plural = lexicon.Singular(head) != head || severals[head] || h.Entry.Category == lexicon.ManyOrOne || strings.HasSuffix(head, "men")
	first := f.left(l, h.First, &k)
	if h.End < len(l.words) && titles[k.head] && l.words[h.End].Capital && l.joined(h.End) {
		return // the name takes it in
	}
	f.mentions = append(f.mentions, mention{
		Mention: Mention{Article: l.article, Sentence: l.sentence, Span: l.span(first, h.End), Head: l.span(h.First, h.End)}, key: k,
	})
}

func headOf(l line, h lexicon.Hit) string {
	var parts []string
	for i := h.First; i < h.End; i++ {
		parts = append(parts, bare(l.words[i].Lower))
	}
	parts[len(parts)-1] = lexicon.Singular(parts[len(parts)-1])
	return strings.Join(parts, " ")
}

// left takes in the modifiers before a head noun and gives the first word.
func (f scanner) left(l line, head int, k *key) int {
	const most = 5
	verb := false
	for i := head - 1; i >= 0 && head-i <= most && l.near(i+1); i-- {
		w := l.words[i].Lower
		open := l.words[i].Capital && (!l.title || f.isName(l, i)) || possessive(w)
		if l.begins(i) || open && !verb && !stops[w] {
			return f.closed(l, i, head, k)
		}
		if stops[w] || open || f.governs(l, i, head) {
			break
		}
		verb = verb || verbal(w)
	}
	return l.adjectives(head, k)
}

// isName reports whether word i is written with a capital inside sentences too.
func (f *finder) isName(l line, i int) bool {
	if i < 0 {
		return false
	}
	w := bare(l.words[i].Lower)
	return f.capital[w] > f.lower[w]
}

// governs reports whether word i is a verb whose object begins after it.
func (f scanner) governs(l line, i, head int) bool {
	w := l.words[i].Lower
	headline := l.title && strings.HasSuffix(w, "s") && f.isName(l, i-1) // "Brook Signs Bill"
	return acting[w] || headline || strings.HasSuffix(w, "n't") || saying(w) || l.active(i, head)
}

// active reports whether word i is a participle that governs the noun after it,
// and does not qualify it: it stands after another noun, "his wife used
// campaign funds", or in "ing" after anything but an article or an adverb.
func (l line) active(i, head int) bool {
	w := l.words[i].Lower
	ing := len(w) > 4 && strings.HasSuffix(w, "ing") && !actives[w]
	if i == 0 || !l.near(i) || !ing && !verbal(w) || l.gap[i] == "-" || i+1 < head && l.gap[i+1] == "-" {
		return false
	}
	before := l.words[i-1].Lower
	qualified := l.begins(i-1) || possessive(before) || adverb(before) || modifier(before) || verbal(before)
	return !qualified
}

// adjectives takes in what stands before a noun without a determiner.
func (l line) adjectives(head int, k *key) int {
	first := head
	for first > 0 && head-first < 4 && l.near(first) && (l.fits(first-1) || first < head && l.gap[first] == "-") {
		first--
		k.mods = append([]string{bare(l.words[first].Lower)}, k.mods...)
	}
	return first
}

// begins reports whether word i is a determiner or a number that begins a
// phrase.
func (l line) begins(i int) bool {
	w := l.words[i].Lower
	return isNumber(w) && !strings.HasPrefix(l.gap[i+1], "-") || numbers[w] || determiners[w]
}

// closed is the first word of a phrase that begins with a determiner, a
// number, a possessor or a name at i.
func (f scanner) closed(l line, i, head int, k *key) int {
	first := i + 1
	w := l.words[i]
	switch {
	case determiners[w.Lower]:
		k.definite = !indefinite[w.Lower]
		if possessives[w.Lower] {
			k.owner = w.Lower
		}
	case possessive(w.Lower):
		k.owner, k.definite = bare(w.Lower), true
		if c := demonyms[k.owner]; c != "" {
			k.owner = c
		}
	case w.Capital && !noName[w.Lower]:
		from := max(0, i-1)
		if c, n := country(l, from, i+1); n == 2 {
			k.country, first = c, from
		} else if c, n := country(l, i, i+1); n > 0 {
			k.country, first = c, i
		} else if k.thing != "" && i > 0 {
			first = i + 1
		} else if i > 0 || f.capital[w.Lower] > 0 {
			k.owner, first = bare(w.Lower), i
		} else {
			k.mods, first = append(k.mods, bare(w.Lower)), i
		}
	}
	for j := i + 1; j < head; j++ {
		k.mods = append(k.mods, bare(l.words[j].Lower))
	}
	return first
}

// near reports whether word k follows the one before it without a mark.
func (l line) near(k int) bool {
	return l.gap[k] == " " || l.gap[k] == "-" || l.gap[k] == "\n"
}

// fits reports whether word i may stand before a noun without a determiner.
func (l line) fits(i int) bool {
	w := l.words[i].Lower
	return modifier(w) && !(strings.HasSuffix(w, "ing") && (!actives[w] || i > 0 && auxiliaries[l.words[i-1].Lower]))
}

var (
	severals         = class.Words("plural-without-s")
	possessives      = class.Words("possessive")
	indefinite       = class.Words("indefinite-article")
	shortModifiers   = class.Words("short-modifier")
	peopleModifiers  = class.Words("people-modifier")
	adjectiveEndings = class.List("adjective-ending")
)

// modifier reports whether a word without a determiner is an adjective, by its
// ending or as a noun for people.
func modifier(w string) bool {
	if stops[w] || determiners[w] || saying(w) || len(w) < 4 {
		return shortModifiers[w]
	}
	for _, end := range adjectiveEndings {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return peopleModifiers[w]
}

// appose joins names and nouns that stand beside each other, parted by a
// comma: "Luis Ortega, a 19-year-old dockworker".
func (f scanner) appose(first int) {
	for i := first; i+1 < len(f.mentions); i++ {
		j := i + 1
		text := f.in.Docs[f.mentions[i].Article].Article.Text
		if owns(text, f.mentions[j]) && j+1 < len(f.mentions) { // "Rosa Delgado, the local's president"
			j++
		}
		a, b := &f.mentions[i], &f.mentions[j]
		named := (a.key.name != nil) != (b.key.name != nil)
		if a.key.another() || b.key.another() {
			continue
		}
		if !named || b.Start < a.End || a.key.plural || b.key.plural || a.key.body || b.key.body {
			continue
		}
		if apposes(strings.ToLower(text[a.End:b.Start]), a, b, j > i+1) {
			a.key.apposed, b.key.apposed = j, i
		}
	}
}

// another reports whether words beside a name mean something or somebody else:
// "the Ryan plan", "Ada Brook, wife of".
func (k *key) another() bool {
	return k.thing != "" || kin[k.head] && !k.definite && k.owner == ""
}

// kin are nouns for relatives: without a possessor they mean another person.
var kin = class.Words("kin-noun")

// owns reports whether a mention is the possessor of what follows.
func owns(text string, m mention) bool {
	return strings.HasPrefix(text[m.End:], "'s") || strings.HasPrefix(text[m.End:], "’s")
}

// apposes reports whether the words between two mentions set one beside the
// other; owned is true when a possessor stands between them.
func apposes(gap string, a, b *mention, owned bool) bool {
	switch gap {
	case ", ", ", a ", ", an ", ", the ", ", his ", ", her ", ", their ":
		return true
	case " ":
		return b.key.name == nil
	}
	if !strings.HasPrefix(gap, ", ") || len(strings.Fields(gap)) > 3 || strings.Contains(gap, " and ") || strings.ContainsAny(gap[1:], ",;.") {
		return false
	}
	return owned || b.key.owner != "" || strings.HasPrefix(gap, ", a") || strings.HasPrefix(gap, ", the")
}
