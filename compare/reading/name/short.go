package name

// mostHolders is how many holders of one part of a name are told apart.
const mostHolders = 20

// holders are the persons by a part of their names; each person stands once.
type holders map[string][]int

func (h holders) add(v *resolver, part string, i int) {
	if len(h[part]) == mostHolders {
		return
	}
	for _, j := range h[part] {
		if v.root(j) == v.root(i) {
			return
		}
	}
	h[part] = append(h[part], i)
}

// shortNames join last and first names alone with the full name. A last name
// of two persons means, at each place, the one who was named near before it, else
// the first of all.
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
		if hs := v.ofAge(f, last[f.last()]); len(hs) > 0 {
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
	if hs := v.ofAge(f, given[f.last()]); len(hs) == 1 && v.calledByFirst(f, v.forms[hs[0]]) {
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
		if !v.known(v.forms[i], v.forms[hs[0]]) {
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
			if n := at[k]; n > 0 && v.forms[h].at[n-1] > best && v.near(v.forms[h].at[n-1], m, v.forms[i].at[0] > v.forms[h].at[0]) {
				best = v.forms[h].at[n-1]
				v.owner[m] = h
			}
		}
	}
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

// near reports whether two mentions stand in one paragraph; in two that follow
// each other will do when isNew is true: nobody was called by the last name alone
// before.
func (v *resolver) near(a, b int, isNew bool) bool {
	s := v.d.Sentences
	d := s[v.found[b].Sentence].Paragraph - s[v.found[a].Sentence].Paragraph
	return d == 0 || d == 1 && isNew
}

// sameParagraph reports whether two mentions stand in one paragraph.
func (v *resolver) sameParagraph(a, b int) bool {
	s := v.d.Sentences
	return s[v.found[a].Sentence].Paragraph == s[v.found[b].Sentence].Paragraph
}
