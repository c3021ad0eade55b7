package name

import "strings"

// form is one form of a name: all mentions with the same words.
type form struct {
	words   []string // without particles before it and initials
	junior  string   // see found
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
			v.forms = append(v.forms, &form{words: core(f.name, v.lists), junior: f.junior, parent: k, alone: f.alone})
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
	if f.junior != "" {
		return key + ", " + f.junior
	}
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
			two[strings.Join(f.words, " ")+f.junior] = i
		}
		key := v.firstName(f) + " " + f.last() + f.junior
		if j, ok := index[key]; ok {
			v.join(i, j)
		} else {
			index[key] = i
		}
	}
	for i, f := range v.forms {
		if f.whole() && len(f.words) > 2 {
			if j, ok := two[f.words[0]+" "+f.words[1]+f.junior]; ok {
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
			key := v.firstName(f) + " " + d + f.junior
			if j, ok := index[key]; !ok {
				index[key] = i
			} else if near(f.last(), v.forms[j].last()) {
				v.join(i, j)
			}
		}
	}
}
