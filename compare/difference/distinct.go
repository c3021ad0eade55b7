package difference

import (
	"slices"
	"strings"
	"sync"

	"parallax/compare/align"
	"parallax/compare/reading"
	"parallax/compare/reading/token"
)

// MostDifferences is how many sentences a page shows at first: a list of thirty
// is not read. The others stand behind them.
const MostDifferences = 15

// Ordered puts the most telling sentences first, by their weights.
func Ordered(set reading.Set, all []Difference) []Difference {
	scores := make([]float64, len(all))
	for i, d := range all {
		scores[i] = d.Weight
	}
	out := make([]Difference, 0, len(all))
	for _, i := range Ranked(set, all, scores) {
		out = append(out, all[i])
	}
	return out
}

// Distinct leaves out of ranked sentences those that say what one before them
// says: one of the same fact and aspect, one of the same ID, one that tells of the
// same name or word where it stands, and one that leads to nearly the same
// sentences: most of them for one of the same form.
func Distinct(set reading.Set, ranked []Difference) []Difference {
	type aspect struct {
		fact    int
		wording bool
	}
	taken, ids := map[aspect]bool{}, map[string]bool{}
	var before []pointed
	return slices.DeleteFunc(slices.Clone(ranked), func(d Difference) bool {
		at := aspect{d.Fact, d.Kind == KindAgent || d.Kind == KindLabels || d.Kind == KindVerbs}
		own := pointed{d.Key, strings.ToLower(d.About), d.Kind, sentencesOf(set, d)}
		same := slices.ContainsFunc(before, own.repeats)
		if ids[d.ID] || d.Fact >= 0 && taken[at] || same {
			return true
		}
		taken[at], ids[d.ID], before = true, true, append(before, own)
		return false
	})
}

// pointed is where a sentence of a form leads, and what it is about.
type pointed struct {
	key, about string
	kind       Kind
	places     []align.Place
}

// What sentences of a form tell of the sentences that they lead to (tells.tsv): where a
// name or a word stands, who is quoted there, or no more than the sentences themselves.
const (
	tellWhere = "where"
	tellWho   = "who"
)

var tells = sync.OnceValue(func() map[string]string {
	out := map[string]string{}
	for _, c := range table("tells.tsv", 3) {
		out[c[0]] = c[1]
	}
	return out
})

// repeats reports whether a sentence tells where the same name stands as another
// one, or leads where that does: to nothing else where it says no more, of the same
// form to more than half of the shorter list, else to four fifths of the longer.
func (p pointed) repeats(o pointed) bool {
	own, other := tells()[p.key], tells()[o.key]
	switch {
	case own == tellWhere && other == tellWhere && sameTopic(p.about, o.about):
		return true
	case own == tellWho || p.key == "only-here" && other == tellWhere || p.kind == KindQuotation && o.kind == KindNotFound:
		return false // what stands there is another matter than a name that does
	}
	n := p.shared(o)
	if n > 0 && n == len(p.places) && own != "" {
		return true
	}
	if p.key == o.key && 2*n > min(len(p.places), len(o.places)) {
		return true
	}
	return n > 1 && 5*n >= 4*max(len(p.places), len(o.places))
}

// shared is how many of the places of one are places of the other.
func (p pointed) shared(o pointed) int {
	n := 0
	for _, at := range p.places {
		if slices.Contains(o.places, at) {
			n++
		}
	}
	return n
}

// sharedStart is how many bytes two words of one name have in common at least
// ("confederate", "confederacy"), and of the longer one three quarters.
const sharedStart = 6

// sameTopic reports whether two names or words in small letters are one: also a
// last name and a full one, two forms of a noun, or two words made of one name.
func sameTopic(a, b string) bool {
	if a == b || token.Stem(a) == token.Stem(b) || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a) {
		return true
	}
	n := 0
	for n < min(len(a), len(b)) && a[n] == b[n] {
		n++
	}
	return !strings.Contains(a+b, " ") && n >= sharedStart && 4*n >= 3*max(len(a), len(b))
}

// sentencesOf are the sentences of the evidence, each once.
func sentencesOf(set reading.Set, d Difference) []align.Place {
	var out []align.Place
	for _, e := range d.Evidence {
		a := slices.IndexFunc(set.Docs, func(d *token.Document) bool { return d.Article.ID == e.Article })
		if a < 0 {
			continue
		}
		if p := (align.Place{Article: a, Sentence: set.Docs[a].SentenceAt(e.Start)}); p.Sentence >= 0 && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	return out
}
