package actor

import (
	"slices"
	"sort"
	"strings"
)

// variant is a common noun as it is told apart: by its head and by whose it
// is.
func variant(k key) (string, string) {
	by, head := k.owner, k.head
	if head == "officer" && k.plural && slices.Contains(k.mods, "police") {
		head = "police" // "police officers" are "police"
	}
	if strings.Contains(" his her their its our my your ", " "+by+" ") {
		by = "his"
	}
	if k.country != "" {
		by = k.country
	}
	if by == "president" || by == "the president" {
		by = ""
	}
	return head, by
}

// distinct are modifiers that tell groups of one head apart.
var distinct = setOf(`former other another new rival fellow foreign local federal state city county senior white black
	immigration security intelligence campaign border military civil defense opposition conservative liberal legal`)

// sameHead joins the plain nouns of one head: groups in all articles, single
// persons inside one article when they are definite.
func (f *finder) sameHead() {
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

// sameThing joins the things of one head noun in all articles.
func (f *finder) sameThing(first map[string]int, i int, head string) {
	id := f.mentions[i].key.thing + ":" + head
	if j, ok := first[id]; ok {
		f.join(i, j)
	} else {
		first[id] = i
	}
}

// sameSingle joins single persons of one head inside an article.
func (f *finder) sameSingle(first map[string]int, i int, head, by string) {
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
func (f *finder) headed(m, first mention) bool {
	d := f.in.Docs[m.Article]
	return d.Sentences[first.Sentence].Headline() && m.Sentence == first.Sentence+1
}

// plainVariants join a bare head with its modified form where there is only
// one such form: "migrants" and "Central American migrants".
func (f *finder) plainVariants(first map[string]int, variants map[string]map[string]int) {
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
var wide = setOf(`official leader aide administration government supporter lawyer attorney lawmaker critic ally expert member
	worker team adviser force authority`)

// crowds join a crowd with those it is made of: "a caravan of migrants",
// "migrant caravan".
func (f *finder) crowds() {
	groups := f.plainGroups()
	for i, m := range f.mentions {
		if m.key.name != nil || !collectives[m.key.head] {
			continue
		}
		text := f.in.Docs[m.Article].Article.Text
		if i+1 < len(f.mentions) {
			n := f.mentions[i+1]
			if n.Article == m.Article && n.Start > m.End && n.key.name == nil && n.key.plural && isOf(text[m.End:n.Start]) && !generic[n.key.head] {
				f.join(i, i+1)
			}
		}
		for _, w := range m.key.mods {
			if j, ok := groups[w]; ok {
				f.join(i, j)
			}
		}
	}
	f.members(groups)
}

// isOf reports whether the words between a crowd and a noun say of whom it is.
func isOf(gap string) bool {
	ws := strings.Fields(strings.ToLower(gap))
	return len(ws) > 0 && len(ws) < 5 && ws[0] == "of" && !strings.ContainsAny(gap, ",;.")
}

// plainGroups are by head the first mentions of groups that nothing qualifies.
func (f *finder) plainGroups() map[string]int {
	out := map[string]int{}
	for i := range f.mentions {
		k := &f.mentions[i].key
		if k.name != nil || !k.plural {
			continue
		}
		if _, ok := out[k.head]; ok {
			continue
		}
		if _, by := variant(*k); by == "" {
			out[k.head] = i
		}
	}
	return out
}

// members join "members of the caravan" and "the caravan's members" with the
// crowd.
func (f *finder) members(groups map[string]int) {
	for i, m := range f.mentions {
		if m.key.name != nil || m.key.head != "member" && m.key.head != "participant" {
			continue
		}
		if collectives[m.key.owner] {
			if j, ok := groups[m.key.owner]; ok {
				f.join(i, j)
			}
			continue
		}
		if i+1 < len(f.mentions) {
			n := f.mentions[i+1]
			text := f.in.Docs[m.Article].Article.Text
			if n.Article == m.Article && n.Start > m.End && collectives[n.key.head] && isOf(text[m.End:n.Start]) {
				f.join(i, i+1)
			}
		}
	}
}
