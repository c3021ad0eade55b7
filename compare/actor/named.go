package actor

import "parallax/compare/reading/name"

// namesOf are the names of an article.
func (f scanner) namesOf(a int) *name.Text {
	if a < len(f.in.Names) {
		return f.in.Names[a]
	}
	return name.Read(f.in.Docs[a])
}

// nameAt is the name that begins with word i of a sentence, nil for none.
func (f scanner) nameAt(l line, i int) *name.Mention {
	t := f.names[l.article]
	from, to := t.In(l.words[i].Span)
	if from < to && t.Mentions[from].Start == l.words[i].Start {
		return &t.Mentions[from]
	}
	return nil
}

// addNamed adds the name that begins with word i, or behind the country of its
// title, and gives the word after it; i when none does.
func (f scanner) addNamed(l line, i int) int {
	if !l.words[i].Capital && !titles[l.words[i].Lower] && f.nameAt(l, i) == nil {
		return i
	}
	n := f.nameAt(l, i)
	if n == nil {
		_, size := country(l, i, len(l.words))
		if size == 0 || i+size >= len(l.words) || !l.words[i].Capital || !l.joined(i+size) {
			return i
		}
		if n = f.nameAt(l, i+size); n == nil || n.Head == n.Span {
			return i
		}
	}
	_, end := l.wordsOf(n.Span)
	start, _ := l.wordsOf(n.Head)
	f.add(l, n.Head, l.span(i, end), f.nameKey(l, n, i, start, end))
	return end
}

// nameKey is what a name is compared by: words i to before start are its
// titles.
func (f scanner) nameKey(l line, n *name.Mention, i, start, end int) key {
	e := &f.names[l.article].Entities[n.Entity]
	k := key{apposed: -1, body: e.Kind == name.Body || e.Kind == name.Place}
	for _, w := range l.words[i:start] {
		switch w := bare(w.Lower); {
		case honorifics[w]:
			k.mods = append(k.mods, w)
		case titles[w] || softTitles[w]:
			k.roles = append(k.roles, w)
		}
	}
	if i < start {
		k.country = e.Country
		if c := demonyms[e.Country]; c != "" {
			k.country = c
		}
	}
	for _, w := range l.words[start:end] {
		k.name = append(k.name, bare(w.Lower))
	}
	if demonyms[nameOf(k)] != "" || len(k.name) == 1 && k.name[0] == k.country {
		k.body = true
	}
	return k
}

// sameEntity joins the mentions of one person in an article, as its names tell:
// nicknames, other spellings, the one of two persons of a last name.
func (f merger) sameEntity() {
	type at struct{ article, entity int }
	first := map[at]int{}
	for i, m := range f.mentions {
		if m.key.name == nil || m.key.body {
			continue
		}
		t := f.names[m.Article]
		from, to := t.In(m.Head)
		if to-from != 1 || t.Mentions[from].Head != m.Head || t.Entities[t.Mentions[from].Entity].Kind != name.Person {
			continue
		}
		e := at{m.Article, t.Mentions[from].Entity}
		if j, ok := first[e]; ok {
			f.join(i, j)
		} else {
			first[e] = i
		}
	}
}
