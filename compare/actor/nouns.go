package actor

import (
	"slices"
	"sort"
	"strings"

	"parallax/compare/lexicon/class"
)

// variant is a common noun as it is told apart: by its head and by whose it
// is.
func variant(k key) (string, string) {
	by, head := k.owner, k.head
	if head == "officer" && k.plural && slices.Contains(k.mods, "police") {
		head = "police" // "police officers" are "police"
	}
	if possessives[by] {
		by = "his"
	}
	if k.country != "" {
		by = k.country
	}
	if by == "president" {
		by = ""
	}
	return head, by
}

// distinct are modifiers that tell groups of one head apart.
var distinct = class.Words("parting-modifier")

// sameHead joins the plain nouns of one head: groups in all articles, single
// persons inside one article when they are definite.
func (f merger) sameHead() {
	f.findMany()
	first := map[string]int{}
	variants := map[string]map[string]int{}
	for i, m := range f.mentions {
		k := m.key
		if k.name != nil || k.head == "" {
			continue
		}
		head, by := variant(k)
		if k.thing != "" {
			f.sameThing(first, i, head)
			continue
		}
		if !k.plural {
			f.sameSingle(first, i, head, by)
			continue
		}
		if generic[head] && by == "" {
			continue
		}
		for _, w := range k.mods {
			if distinct[w] {
				by += " " + w
			}
		}
		id := head + "/" + by
		if j, ok := first[id]; ok {
			f.join(i, j)
		} else {
			first[id] = i
			if variants[head] == nil {
				variants[head] = map[string]int{}
			}
		}
		variants[head][by]++
	}
	f.plainVariants(first, variants)
}

// sameThing joins the things of one head noun in all articles; where there are
// many of them, those that are of one kind: "spending bill".
func (f merger) sameThing(first map[string]int, i int, head string) {
	k := f.mentions[i].key
	id := k.thing + ":" + head
	if f.many[k.thing] {
		id += "/" + k.sort()
	}
	if j, ok := first[id]; ok {
		f.join(i, j)
	} else {
		first[id] = i
	}
}

// sort is what sort of thing a mention means, by the noun before its head:
// "spending" of "a new spending bill"; "" for none.
func (k key) sort() string {
	if len(k.mods) == 0 {
		return ""
	}
	m := k.mods[len(k.mods)-1]
	adjective := modifier(m) && !strings.HasSuffix(m, "ing") || verbal(m) || shortAdjectives[m]
	if adjective || plainModifiers[m] || softTitles[m] || isNumber(m) || numbers[m] || determiners[m] || demonyms[m] != "" {
		return ""
	}
	return m
}

// shortAdjectives have no ending that tells them from nouns. Ours.
var shortAdjectives = class.Words("short-adjective")

// sorted are groups of which an event may have several sorts.
var sorted = class.Words("sorted-thing")

// findMany notes the groups of things of which one article names two sorts:
// its bills are several.
func (f merger) findMany() {
	f.many = map[string]bool{}
	type where struct {
		thing   string
		article int
	}
	sorts := map[where]string{}
	for _, m := range f.mentions {
		s, at := m.key.sort(), where{m.key.thing, m.Article}
		if !sorted[m.key.thing] || s == "" {
			continue
		}
		if other, ok := sorts[at]; ok && other != s {
			f.many[m.key.thing] = true
		}
		sorts[at] = s
	}
}

// sameSingle joins single persons of one head inside an article.
func (f merger) sameSingle(first map[string]int, i int, head, by string) {
	m := f.mentions[i]
	id := head + "/" + by + "/" + string(rune('a'+m.Article))
	if j, ok := first[id]; ok && (m.key.definite || !generic[head] && (f.mentions[j].key.definite || f.headed(m, f.mentions[j]))) {
		f.join(i, j)
	} else if !ok {
		first[id] = i
	}
}

// headed reports whether one mention stands in the headline, which has no
// articles, and the other in the lead.
func (f merger) headed(m, first mention) bool {
	d := f.in.Docs[m.Article]
	return d.Sentences[first.Sentence].Headline() && m.Sentence == first.Sentence+1
}

// plainVariants join a bare head with its modified form where there is only
// one such form: "migrants" and "Central American migrants".
func (f merger) plainVariants(first map[string]int, variants map[string]map[string]int) {
	heads := make([]string, 0, len(variants))
	for h := range variants {
		heads = append(heads, h)
	}
	sort.Strings(heads)
	for _, h := range heads {
		if variants[h][""] == 0 || len(variants[h]) != 2 || wide[h] {
			continue
		}
		for by := range variants[h] {
			if by != "" {
				f.join(first[h+"/"], first[h+"/"+by])
			}
		}
	}
}

// wide are heads of many different groups.
var wide = class.Words("wide-noun")
