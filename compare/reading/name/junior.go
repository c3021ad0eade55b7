package name

import (
	"strings"

	"parallax/compare/lexicon/class"
)

// ofFamily reports whether a folded word behind a name tells which one of a family
// is meant: "Jr.", "Sr.".
func ofFamily(w string) bool { return familySuffixes[w] }

var familySuffixes = class.Words("family-suffix")

// juniorOf is the suffix that parts the person of a piece from others of the name:
// "jr", "sr", and behind two words a number. words is how many the name has without
// it; titles of honour part nobody.
func (r *reader) juniorOf(p piece, words int) string {
	if p.end-p.start < 2 {
		return ""
	}
	w := fold(r.info[p.end-1].lower)
	if ofFamily(w) || words > 1 && strings.Trim(w, "iv") == "" && r.info[p.end-1].is(suffix) {
		return w
	}
	return ""
}

// ofAge are the holders of a name that a form alone can mean: with "Jr." those
// with it, without it those without it where there are any. One person with it is
// meant by the plain name only where nothing tells of another, see elder.
func (v *resolver) ofAge(f *form, holders []int) []int {
	var same, younger []int
	for _, i := range holders {
		if v.forms[i].junior == f.junior {
			same = append(same, i)
		} else if f.junior == "" && !v.elder(f, v.forms[i]) {
			younger = append(younger, i)
		}
	}
	if len(same) > 0 {
		return same
	}
	return younger
}

// elder reports whether the plain name is of somebody else than the one with "Jr.":
// the article calls that one "Moss Jr." too, or its body has the plain name before
// that one is met.
func (v *resolver) elder(plain, junior *form) bool {
	for _, f := range v.forms {
		if len(f.words) == 1 && f.junior == junior.junior && f.last() == junior.last() {
			return true
		}
	}
	for _, m := range plain.at {
		if m > junior.at[0] {
			break
		}
		if !v.d.Sentences[v.found[m].Sentence].Headline() {
			return true
		}
	}
	return false
}

// Base is a written name without the suffix that parts persons, and that suffix:
// "Roy Hill" and "jr"; the name and "" where it has none.
func Base(name string) (base, suffix string) {
	suffix = generation(name)
	if suffix == "" {
		return name, ""
	}
	words := strings.Fields(name)
	return strings.TrimRight(strings.Join(words[:len(words)-1], " "), ", "), suffix
}

// generation is the suffix of a written name that parts persons, as juniorOf tells
// it.
func generation(name string) string {
	words := strings.Fields(name)
	if len(words) < 2 {
		return ""
	}
	w := fold(strings.ToLower(strings.Trim(words[len(words)-1], ".,")))
	if ofFamily(w) || len(words) > 2 && strings.Trim(w, "iv") == "" && lists().words[w]&suffix != 0 {
		return w
	}
	return ""
}

// plainOf is a name by its folded words with the suffix that parts persons.
func plainOf(name string) string {
	return strings.TrimRight(strings.Join(wordsOf(name), " ")+" "+generation(name), " ")
}

// Parted reports whether an article names two of one last name of whom one has the
// suffix of a name, "Jr.", and the other has not: then a name without it is
// nowhere that of the one who has it.
func (x *Index) Parted(name string) bool { return x.parted[x.keyOf(name).last()] }

// readParted are the last names of which Parted is true.
func (x *Index) readParted() map[string]bool {
	out := map[string]bool{}
	for a, t := range x.texts {
		for last, es := range x.family[a] {
			ages := 0
			for _, e := range es {
				ages |= 1 << indicate(generation(t.Entities[e].Name) != "")
			}
			if ages == 3 {
				out[last] = true
			}
		}
	}
	return out
}
