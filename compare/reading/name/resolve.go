package name

import "strings"

// form is one form of a name: all mentions with the same words.
type form struct {
	words   []string // without particles before it and initials
	at      []int    // indexes into reader.found
	score   evidence
	alone   bool
	acronym bool
	parent  int
}

// kind is what the form by itself is.
func (f *form) kind() Kind { return f.score.kind() }

func (f *form) first() string { return f.words[0] }
func (f *form) last() string  { return f.words[len(f.words)-1] }

// resolver joins the forms that mean the same, the safest sieves first.
type resolver struct {
	*reader
	forms []*form
	// owner is the form that a mention means though others have its words too,
	// by mention; -1 for its own.
	owner []int
}

// resolve is the article with its entities.
func (r *reader) resolve() *Text {
	v := &resolver{reader: r, owner: make([]int, len(r.found))}
	v.gather()
	v.fullNames()
	v.misspelt()
	v.shortNames()
	v.acronyms()
	v.shortBodies()
	v.samePlaces()
	return v.text()
}

// gather makes the forms.
func (v *resolver) gather() {
	index := map[string]int{}
	for i := range v.found {
		f := &v.found[i]
		v.owner[i] = -1
		key := v.key(f)
		k, ok := index[key]
		if !ok {
			k = len(v.forms)
			index[key] = k
			v.forms = append(v.forms, &form{words: core(f.name, v.lists), parent: k, alone: f.alone})
		}
		o := v.forms[k]
		o.at = append(o.at, i)
		o.acronym = o.acronym || f.acronym
		for n, x := range f.score {
			o.score[n] += x
		}
	}
}

// key is the name as it is compared: a country by its commoner name, a place
// that stands as one apart from the family name.
func (v *resolver) key(f *found) string {
	key := strings.Join(f.name, " ")
	if f.possible {
		return key
	}
	text := strings.ToLower(v.d.Article.Slice(f.Head))
	if c := v.lists.country[text]; c != "" {
		return c + "@"
	}
	if f.alone {
		return key + "@"
	}
	return key
}

// core is a name without the particles before it and the initials inside.
func core(name []string, g *gazetteer) []string {
	for len(name) > 1 && g.words[name[0]]&particle != 0 && g.words[name[0]]&first == 0 {
		name = name[1:]
	}
	if len(name) < 3 {
		return name
	}
	out := name[:1:1]
	for _, w := range name[1:] {
		if len(w) > 1 {
			out = append(out, w)
		}
	}
	return out
}

func (v *resolver) root(i int) int {
	for v.forms[i].parent != i {
		v.forms[i].parent = v.forms[v.forms[i].parent].parent
		i = v.forms[i].parent
	}
	return i
}

func (v *resolver) join(a, b int) {
	a, b = v.root(a), v.root(b)
	v.forms[max(a, b)].parent = min(a, b)
}

// whole reports whether a form is the full name of a person.
func (f *form) whole() bool {
	k := f.kind()
	return len(f.words) > 1 && len(f.words) < 6 && (k == Person || k == Other)
}

// firstName is a first name as it is compared: nicknames written out.
func (v *resolver) firstName(f *form) string {
	if long := v.lists.nickname[f.first()]; long != "" {
		return long
	}
	return f.first()
}

// fullNames join full names with the same first and last name, and "Kim Jong"
// with "Kim Jong Un".
func (v *resolver) fullNames() {
	index, two := map[string]int{}, map[string]int{}
	for i, f := range v.forms {
		if !f.whole() {
			continue
		}
		if len(f.words) == 2 {
			two[strings.Join(f.words, " ")] = i
		}
		key := v.firstName(f) + " " + f.last()
		if j, ok := index[key]; ok {
			v.join(i, j)
		} else {
			index[key] = i
		}
	}
	for i, f := range v.forms {
		if f.whole() && len(f.words) > 2 {
			if j, ok := two[f.words[0]+" "+f.words[1]]; ok {
				v.join(i, j)
			}
		}
	}
}

// misspelt joins full names whose last names are one letter apart.
func (v *resolver) misspelt() {
	index := map[string]int{}
	for i, f := range v.forms {
		if !f.whole() || len(f.last()) < shortestMisspelt-1 {
			continue
		}
		for _, d := range deletions(f.last()) {
			key := v.firstName(f) + " " + d
			if j, ok := index[key]; !ok {
				index[key] = i
			} else if near(f.last(), v.forms[j].last()) {
				v.join(i, j)
			}
		}
	}
}

// holders are the persons by a part of their names; each person stands once.
type holders map[string][]int

func (h holders) add(v *resolver, part string, i int) {
	for _, j := range h[part] {
		if v.root(j) == v.root(i) {
			return
		}
	}
	h[part] = append(h[part], i)
}

// shortNames join last and first names alone with the full name. A last name
// of two persons means, at each place, the one who was named before it.
func (v *resolver) shortNames() {
	last, given, spelt := holders{}, holders{}, holders{}
	for i, f := range v.forms {
		if !f.whole() {
			continue
		}
		last.add(v, f.last(), i)
		given.add(v, f.first(), i)
		if len(f.words) > 2 {
			given.add(v, f.words[1], i)
		}
		if len(f.last()) >= shortestMisspelt {
			for _, d := range deletions(f.last()) {
				spelt.add(v, d, i)
			}
		}
	}
	for i, f := range v.forms {
		listed := f.score[place] >= surely && f.score[person] < surely
		if len(f.words) != 1 || f.alone || listed {
			continue
		}
		if hs := last[f.last()]; len(hs) > 0 {
			v.give(i, hs)
		} else if j := v.shortFor(f, given, spelt); j >= 0 {
			v.join(i, j)
		}
	}
}

// shortFor is the only person whose first name a form is, or whose last name is
// one letter apart; -1 for none.
func (v *resolver) shortFor(f *form, given, spelt holders) int {
	if k := f.kind(); k == Place || k == Body {
		return -1
	}
	if hs := given[f.last()]; len(hs) == 1 {
		return hs[0]
	}
	return v.speltLike(f, spelt)
}

// speltLike is the only person whose last name is one letter apart, -1 for
// none.
func (v *resolver) speltLike(f *form, spelt holders) int {
	if len(f.last()) < shortestMisspelt {
		return -1
	}
	found := -1
	for _, d := range deletions(f.last()) {
		for _, j := range spelt[d] {
			if !near(f.last(), v.forms[j].last()) {
				continue
			}
			if found >= 0 && v.root(found) != v.root(j) {
				return -1
			}
			found = j
		}
	}
	return found
}

// give joins a form with the only person of that name, or each of its mentions
// with the one who is named before it in the paragraph, else with the one who
// is named first in the article.
func (v *resolver) give(i int, hs []int) {
	if len(hs) == 1 {
		if !v.relative(v.forms[i], v.forms[hs[0]]) {
			v.join(i, hs[0])
		}
		return
	}
	main := v.earliest(hs)
	at := make([]int, len(hs)) // the next mention of each, by holder
	for _, m := range v.forms[i].at {
		best := -1
		v.owner[m] = main
		for k, h := range hs {
			for at[k] < len(v.forms[h].at) && v.forms[h].at[at[k]] < m {
				at[k]++
			}
			if n := at[k]; n > 0 && v.forms[h].at[n-1] > best && v.sameParagraph(v.forms[h].at[n-1], m) {
				best = v.forms[h].at[n-1]
				v.owner[m] = h
			}
		}
	}
}

// relative reports whether a full name is that of somebody else than the last
// name alone, which stands with a title before it: where both stand in one
// paragraph the full name tells two persons apart, "President Hill and Ida Hill".
func (v *resolver) relative(short, full *form) bool {
	if short.at[0] > full.at[0] || len(v.found[short.at[0]].titles) == 0 {
		return false
	}
	before := short.at[0]
	for _, m := range short.at {
		if m > full.at[0] {
			break
		}
		before = m
	}
	return v.sameParagraph(before, full.at[0])
}

// earliest is the form that stands first.
func (v *resolver) earliest(forms []int) int {
	best := forms[0]
	for _, i := range forms {
		if v.forms[i].at[0] < v.forms[best].at[0] {
			best = i
		}
	}
	return best
}

// sameParagraph reports whether two mentions stand in one paragraph.
func (v *resolver) sameParagraph(a, b int) bool {
	s := v.d.Sentences
	return s[v.found[a].Sentence].Paragraph == s[v.found[b].Sentence].Paragraph
}
