package actor

import (
	"strings"

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

// isName reports whether word i is written with a capital inside sentences too.
func (f *finder) isName(l line, i int) bool {
	if i < 0 {
		return false
	}
	w := bare(l.words[i].Lower)
	return f.capital[w] > f.lower[w]
}
