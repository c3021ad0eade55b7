package actor

import (
	"os"
	"strings"

	"parallax/compare/reading/name"
)

var mode = os.Getenv("NM")

// sameEntity joins the names that mean one person in an article, as the names
// of the article say.
func (f merger) sameEntity() {
	if !strings.Contains(mode, "e") {
		return
	}
	type at struct{ article, entity int }
	first := map[at]int{}
	for i, m := range f.mentions {
		if m.key.name == nil || m.key.body {
			continue
		}
		t := f.names[m.Article]
		from, to := t.In(m.Head)
		if to-from != 1 || t.Mentions[from].Head.End != m.Head.End {
			continue
		}
		e := t.Mentions[from].Entity
		if t.Entities[e].Kind != name.Person {
			continue
		}
		if j, ok := first[at{m.Article, e}]; ok {
			if os.Getenv("DBG") != "" && f.root(i) != f.root(j) { println(strings.Join(f.mentions[i].key.name, " "), "|", strings.Join(f.mentions[j].key.name, " "), "|", t.Entities[e].Name) }
			f.join(i, j)
		} else {
			first[at{m.Article, e}] = i
		}
	}
}

// nameAt is the name that begins with word i of an article, nil for none.
func (f scanner) nameAt(l line, i int) *name.Mention {
	t := f.names[l.article]
	from, to := t.In(f.in.Docs[l.article].Words[i].Span)
	if from < to && t.Mentions[from].From == i {
		return &t.Mentions[from]
	}
	return nil
}

func (f scanner) addNamed(l line, i, end int, n *name.Mention) {
	t := f.names[l.article]
	e := &t.Entities[n.Entity]
	k := key{apposed: -1}
	start := i
	for start < end && l.words[start].Start < n.Head.Start {
		w := bare(l.words[start].Lower)
		switch {
		case honorifics[w]:
			k.mods = append(k.mods, w)
		case titles[w] || softTitles[w]:
			k.roles = append(k.roles, w)
		}
		start++
	}
	if i < start {
		if d := demonyms[strings.ReplaceAll(e.Country, "_", " ")]; d != "" { k.country = d } else { k.country = e.Country }
	}
	for _, w := range l.words[start:end] {
		k.name = append(k.name, bare(w.Lower))
	}
	switch e.Kind {
	case name.Body, name.Place:
		k.body = true
	case name.Other:
		k.body = isBody(l, start, end, k)
	}
	m := mention{Mention: Mention{Article: l.article, Sentence: l.sentence, Span: l.span(i, end), Head: n.Head}, key: k}
	f.mentions = append(f.mentions, m)
}
