package actor

import (
	"strings"
)

// root and join are the union of mentions.
func (f *finder) root(i int) int {
	for f.parent[i] != i {
		f.parent[i] = f.parent[f.parent[i]]
		i = f.parent[i]
	}
	return i
}

func (f *finder) join(a, b int) {
	a, b = f.root(a), f.root(b)
	if a > b {
		a, b = b, a
	}
	f.parent[b] = a
}

// merger finds out which mentions mean the same.
type merger struct{ *finder }

// dropFalseNames leaves out single capitals at the start of a sentence or in a
// headline that are written small elsewhere, and quantities that nobody judges.
func (f merger) dropFalseNames() {
	kept, judged := f.mentions[:0], f.judgedQuantities()
	moved := make([]int, len(f.mentions))
	for i, m := range f.mentions {
		moved[i] = -1
		if m.key.name != nil && f.falseName(m) || strings.HasPrefix(m.key.thing, quantityThing) && !judged[m.key.thing] {
			continue
		}
		moved[i] = len(kept)
		kept = append(kept, m)
	}
	f.mentions = kept
	for i := range f.mentions {
		if k := &f.mentions[i].key; k.apposed >= 0 {
			k.apposed = moved[k.apposed]
		}
	}
}

func (f merger) falseName(m mention) bool {
	l := f.lines[m.Article][m.Sentence]
	if len(l.words) == 0 || m.key.country != "" && len(m.key.name) == 1 && m.key.name[0] == m.key.country {
		return false
	}
	first := m.Head.Start == l.words[0].Start
	if !first && !l.title {
		return false
	}
	if len(m.key.name) == 1 {
		return f.common(m.key.name[0], l.title)
	}
	known := 0
	for _, w := range m.key.name {
		if f.capital[w] > 0 && f.lower[w] <= f.capital[w] {
			known++
		}
	}
	return l.title && known < len(m.key.name)
}

// common reports whether a word with a capital is an ordinary word.
func (f merger) common(w string, title bool) bool {
	if f.capital[w] > 0 {
		return f.lower[w] > f.capital[w]
	}
	return f.lower[w] > 0 || title || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ing")
}

// merge runs the sieves, the safest first.
func (f merger) merge() {
	f.parent = make([]int, len(f.mentions))
	for i := range f.parent {
		f.parent[i] = i
	}
	f.sameName()
	f.sameEntity()
	f.shortNames()
	f.acronyms()
	f.appositions()
	f.roles()
	f.sameHead()
	f.crowds()
}

// nameOf is the name as it is compared: countries by one word.
func nameOf(k key) string {
	n := strings.Join(k.name, " ")
	if c := demonyms[n]; c != "" {
		return c
	}
	return strings.ReplaceAll(n, ".", "")
}

func (f merger) sameName() {
	seen := map[string]int{}
	for i, m := range f.mentions {
		if m.key.name == nil {
			continue
		}
		n := nameOf(m.key)
		if j, ok := seen[n]; ok {
			f.join(i, j)
		} else {
			seen[n] = i
		}
	}
}

// acronyms join "CIA" with "Central Intelligence Agency".
func (f merger) acronyms() {
	short := map[string]int{}
	for i, m := range f.mentions {
		if len(m.key.name) == 1 {
			w := strings.ReplaceAll(m.key.name[0], ".", "")
			raw := f.in.Docs[m.Article].Article.Slice(m.Head)
			if len(w) >= 2 && len(w) <= 6 && strings.ToUpper(raw) == raw {
				short[w] = i
			}
		}
	}
	for i, m := range f.mentions {
		initials := ""
		for _, w := range m.key.name {
			if !joints[w] {
				initials += w[:1]
			}
		}
		if j, ok := short[initials]; ok && len(m.key.name) > 1 {
			f.join(i, j)
		}
	}
}

func (f merger) appositions() {
	for i, m := range f.mentions {
		if m.key.apposed > i {
			f.join(i, m.key.apposed)
		}
	}
}
