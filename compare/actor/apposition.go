package actor

import (
	"strings"

	"parallax/compare/lexicon/class"
)

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
