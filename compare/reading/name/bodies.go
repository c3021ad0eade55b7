package name

import "strings"

// acronyms join "CIA" with "Central Intelligence Agency"; small words between
// may count or not.
func (v *resolver) acronyms() {
	long := map[string]int{}
	for i, f := range v.forms {
		if len(f.words) < 2 || f.kind() == Person && f.score[person] >= surely {
			continue
		}
		var all, capitals strings.Builder
		for _, w := range f.words {
			if w == "" {
				continue
			}
			all.WriteByte(w[0])
			if v.lists.words[w]&jointWord == 0 {
				capitals.WriteByte(w[0])
			}
		}
		for _, short := range [2]string{all.String(), capitals.String()} {
			if _, ok := long[short]; !ok {
				long[short] = i
			}
		}
	}
	for i, f := range v.forms {
		if len(f.words) == 1 && f.acronym && len(f.words[0]) > 1 {
			if j, ok := long[f.words[0]]; ok {
				v.join(i, j)
				v.forms[j].score[body] += likely
			}
		}
	}
}

// samePlaces join a place that stands as one with the same name elsewhere,
// unless that is a person's.
func (v *resolver) samePlaces() {
	index := map[string]int{}
	for i, f := range v.forms {
		if !f.alone {
			index[strings.Join(f.words, " ")] = i
		}
	}
	for i, f := range v.forms {
		if !f.alone {
			continue
		}
		if j, ok := index[strings.Join(f.words, " ")]; ok && v.root(j) == j && v.forms[j].kind() != Person {
			v.join(i, j)
		}
	}
}

// shortBodies join the beginning or the end of the name of a body with all of
// it where only one has it: "Meridian", "Homeland Security".
func (v *resolver) shortBodies() {
	begin, end := holders{}, holders{}
	for i, f := range v.forms {
		if f.kind() != Body || len(f.words) < 2 {
			continue
		}
		begin.add(v, f.first(), i)
		for k := 1; k < len(f.words)-1 && k < 6; k++ {
			end.add(v, strings.Join(f.words[k:], " "), i)
		}
	}
	for i, f := range v.forms {
		hs := end[strings.Join(f.words, " ")]
		if len(f.words) == 1 {
			hs = begin[f.words[0]]
		}
		listed := v.lists.words[strings.Join(f.words, " ")]&(places|bodyName|first|firstWord|compass|demonym) != 0
		if len(hs) == 1 && !f.alone && !listed && !v.ofPerson(i) && f.kind() != Place && f.score[person] < likely && v.root(hs[0]) != v.root(i) {
			v.join(i, hs[0])
		}
	}
}

// ofPerson reports whether a form was joined with the full name of a person: "Hill" is
// no "Hill Group" then.
func (v *resolver) ofPerson(i int) bool {
	root := v.root(i)
	for j, f := range v.forms {
		if j != i && v.root(j) == root && f.whole() && f.kind() == Person {
			return true
		}
	}
	return false
}
