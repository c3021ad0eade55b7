package name

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// familyOf are the persons by their last names.
func familyOf(t *Text) map[string][]int {
	out := map[string][]int{}
	for e := range t.Entities {
		if t.Entities[e].Kind == Person {
			w := wordsOf(t.Entities[e].Name)
			if len(w) > 0 {
				out[w[len(w)-1]] = append(out[w[len(w)-1]], e)
			}
		}
	}
	return out
}

// wordsOf are the folded words of a name without suffixes, hyphens parted.
func wordsOf(name string) []string {
	var out []string
	for _, w := range strings.FieldsFunc(name, func(c rune) bool { return c == ' ' || c == '-' || c == '\n' || c == '\t' }) {
		w = fold(bare(strings.ToLower(strings.ReplaceAll(strings.Trim(w, ".,;:()“”\"‘"), "’", "'"))))
		if w != "" && (len(out) < 2 || lists().words[w]&suffix == 0) && (len(out) == 0 || !ofFamily(w)) {
			out = append(out, w)
		}
	}
	return out
}

// Last is the last name of a person in lower case, without accents, marks and
// "Jr."; "" for none. Of a hyphened one it is the last part.
func Last(name string) string {
	w := wordsOf(name)
	if len(w) == 0 {
		return ""
	}
	return w[len(w)-1]
}

// formKey is a name as the forms of a text are kept.
func formKey(name string) string {
	var out []string
	for w := range strings.FieldsSeq(name) {
		out = append(out, fold(strings.Trim(w, ".,;:()“”\"")))
	}
	return strings.Join(out, " ")
}

// samePerson reports whether two names with one last name may be of one person:
// one has no other name, or the first names are the same or stand for it.
func samePerson(a, b []string) bool {
	if len(a) == 1 || len(b) == 1 {
		return true
	}
	x, y := a[0], b[0]
	nick := lists().nickname
	return or(nick[x], x) == or(nick[y], y) || (len(x) == 1 || len(y) == 1) && x[0] == y[0]
}

// Namesakes reports whether an article names two persons of the last name: who
// is meant by it alone may be either.
func (x *Index) Namesakes(article int, name string) bool {
	return len(x.family[article][x.keyOf(name).last()]) > 1
}

// IsPerson reports whether a name of two words or more is that of a person in
// the body of an article.
func (x *Index) IsPerson(name string) bool {
	k := x.keyOf(name)
	if len(k.words) < 2 {
		return false
	}
	return slices.ContainsFunc(x.texts, func(t *Text) bool {
		e, ok := t.ofKeys(k.form, k.plain)
		return ok && t.Entities[e].Kind == Person && slices.ContainsFunc(t.Entities[e].Mentions, func(m int) bool {
			return !t.Document.Sentences[t.Mentions[m].Sentence].Headline()
		})
	})
}

// Usual is the name of a person of two words or more as the articles write it
// most often: of equal ones the longest, then the first. A name that no article
// has is given back.
func (x *Index) Usual(name string) string {
	count := map[string]int{}
	best := ""
	for a, t := range x.texts {
		e := x.Entity(a, name)
		if e < 0 || t.Entities[e].Kind != Person {
			continue
		}
		for _, m := range t.Entities[e].Mentions {
			f := news.OneLine(t.Document.Article.Slice(t.Mentions[m].Head))
			if len(strings.Fields(f)) < 2 {
				continue
			}
			if count[f]++; best == "" || count[f] > count[best] || count[f] == count[best] && len(f) > len(best) {
				best = f
			}
		}
	}
	return or(best, name)
}
