package actor

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/lexicon/class"

	"parallax/compare/lexicon"
)

// A row is worth reading when the articles call the same by words that differ
// in more than a modifier: "striker" and "agitator", not "court" and "county
// court". A modifier counts where it judges: "peaceful picket", "illegal
// alien". Our rule.

// core is what a label says: its head, with what judges in it.
type core struct {
	head    string // singular, titles written out
	judging string // the form of a loaded or contested phrase, "" for none
	plain   bool   // no more than a rank before a name, a relative, or a word for anybody
}

// writtenOut are titles that are also written short.
var writtenOut = class.Texts("title-written-out")

// coreOf reads a label.
func coreOf(l Label) core {
	words := l.Words()
	if strings.Contains(l.Text, " of ") {
		words = words[:max(slices.IndexFunc(words, func(w lexicon.Word) bool { return w.Lower == "of" && !w.Capital }), 0)]
	}
	if len(words) == 0 {
		return core{}
	}
	c := core{head: lexicon.Singular(strings.TrimSuffix(words[len(words)-1].Lower, "."))}
	if long := writtenOut[c.head]; long != "" {
		c.head = long
	}
	small := lowered(words)
	if n := len(words); c.head == "officer" && n > 1 && small[n-2].Lower == "police" {
		c.head = "police"
	}
	if hits := lexicon.Loaded().Find(small); len(hits) > 0 {
		c.judging = hits[0].Entry.Name()
	} else if len(words) > 1 {
		c.judging = contestedPhrase(small)
	}
	c.plain = c.judging == "" && (bland[c.head] || kin[c.head] || !slices.ContainsFunc(words, func(w lexicon.Word) bool {
		long := cmp.Or(writtenOut[w.Lower], w.Lower)
		return !w.Capital && !ranks[long] && !softTitles[w.Lower]
	}))
	return c
}

// bland are heads that only say that there are several. Ours.
var bland = class.Words("bland-noun")

// contestedPhrase is the contested name of several words at the end of a
// label, "" for none.
func contestedPhrase(words []lexicon.Word) string {
	text := make([]string, len(words))
	for i, w := range words {
		text[i] = w.Lower
	}
	text[len(text)-1] = lexicon.Singular(text[len(text)-1])
	whole := " " + strings.Join(text, " ")
	for _, g := range lexicon.Contested() {
		for _, f := range g.Forms {
			if strings.Contains(f, " ") && strings.HasSuffix(whole, " "+f) {
				return f
			}
		}
	}
	return ""
}

// ranks say what office somebody has, not what an outlet calls him. Ours.
var ranks = class.Words("office-held")

// usage says which articles use a core or a head, a bit for each, and which
// have labels to compare with.
type usage struct {
	cores    map[core]int
	heads    map[string]int
	labelled int
}

func bitOf(article int) int { return 1 << min(article, 62) }

// usage notes what the labels of a row say.
func (w *Row) usage() usage {
	u := usage{cores: map[core]int{}, heads: map[string]int{}}
	for a, cell := range w.Cells {
		for i, l := range cell {
			if l.Proper {
				continue
			}
			c := coreOf(l)
			cell[i].Plain, cell[i].core = c.plain, c
			u.cores[c] |= bitOf(a)
			u.heads[c.head] |= bitOf(a)
			if !c.plain || w.Kind != Person {
				u.labelled |= bitOf(a)
			}
		}
	}
	return u
}

// apart weighs a label: 0 when another article has its like, or none has a
// label to compare with; a judging one counts twice, and against plain names
// too.
func (u usage) apart(l Label, bit int) int {
	c := l.core
	if l.Proper || l.Own == 0 || l.Plain || u.cores[c] != bit || u.heads[c.head] != bit && c.judging == "" {
		return 0
	}
	if c.judging != "" {
		return 2
	}
	return indicate(u.labelled&^bit != 0)
}

// differ weighs how far the labels set the articles apart.
func (w *Row) differ() {
	u := w.usage()
	for a, cell := range w.Cells {
		found := 0
		for _, l := range cell {
			found += u.apart(l, bitOf(a))
		}
		w.Apart += min(found, 3)
	}
	if w.Kind == Thing && w.Apart == 0 {
		w.Apart = w.modified()
	}
	w.Different, w.Varies = w.Apart > 0, w.Apart > 0 || w.varies(u)
}

// varies reports whether two articles have labels, one of them a label in its
// own voice that no other one has.
func (w *Row) varies(u usage) bool {
	labelled, own := 0, false
	for _, cell := range w.Cells {
		found := false
		for _, l := range cell {
			plain := l.Proper || l.Plain && w.Kind == Person
			found = found || !plain
			own = own || !plain && l.Only && l.Own > 0 && (len(qualifiers(l)) > 0 || u.heads[l.core.head]&(u.heads[l.core.head]-1) == 0)
		}
		labelled += indicate(found)
	}
	return labelled > 1 && own
}

// modified counts the articles that qualify a thing in a way that no other one
// does: "religion bill", "anti-gay bill". One alone sets nothing apart.
func (w *Row) modified() int {
	users := map[string]int{}
	for a, cell := range w.Cells {
		for _, l := range cell {
			for _, m := range qualifiers(l) {
				users[m] |= 1 << min(a, 62)
			}
		}
	}
	n, own := 0, false
	for a, cell := range w.Cells {
		for _, l := range cell {
			ms := qualifiers(l)
			if len(ms) > 0 && !slices.ContainsFunc(ms, func(m string) bool { return users[m] != 1<<min(a, 62) }) {
				n++
				own = own || l.Own > 0
				break
			}
		}
	}
	return indicate(n > 1 && own)
}

// qualifiers are the words before the head of a label that say more than
// which one, whose, or how many.
func qualifiers(l Label) []string {
	words := l.Words()
	var out []string
	for _, w := range words[:max(0, len(words)-1)] {
		name := w.Capital && !words[len(words)-1].Capital // not so in a headline
		if !name && !plainModifiers[w.Lower] && !softTitles[w.Lower] && demonyms[w.Lower] == "" && !isNumber(w.Lower) && !numbers[w.Lower] && !determiners[w.Lower] {
			out = append(out, w.Lower)
		}
	}
	return out
}

// plainModifiers say which one or when. Ours.
var plainModifiers = class.Words("plain-modifier")
