package actor

import (
	"strings"

	"parallax/compare/lexicon/class"
)

// crowds join a crowd with those it is made of: "a caravan of migrants",
// "migrant caravan".
func (f merger) crowds() {
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
func (f merger) plainGroups() map[string]int {
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

// memberNouns are those of whom a crowd is made.
var memberNouns = class.Words("member-noun")

// members join "members of the caravan" and "the caravan's members" with the
// crowd.
func (f merger) members(groups map[string]int) {
	for i, m := range f.mentions {
		if m.key.name != nil || !memberNouns[m.key.head] {
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
