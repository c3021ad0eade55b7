package difference

import (
	"cmp"
	"fmt"
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

// Write gives the sentences worth reading, most telling first, none of which
// says what one before it says.
func Write(in *Input) []Difference {
	if len(in.Docs) < 2 {
		return nil
	}
	e := newEvent(in)
	all := e.candidates()
	model := ranking()
	for i := range all {
		all[i].Weight = model.score(Features(in.Set, all[i]))
	}
	slices.SortStableFunc(all, func(a, b Difference) int { // so that no order of writing counts
		return cmp.Or(cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Sentence(), b.Sentence()))
	})
	return e.withLast(Distinct(in.Set, ordered(all)))
}

// ordered puts the most telling sentences first.
func ordered(all []Difference) []Difference {
	keys, scores := make([]string, len(all)), make([]float64, len(all))
	for i, d := range all {
		keys[i], scores[i] = d.Key, d.Weight
	}
	out := make([]Difference, 0, len(all))
	for _, i := range Ranked(keys, scores) {
		out = append(out, all[i])
	}
	return out
}

// Candidates are all sentences that the kinds write, in no order that means
// anything, with the weights that their writers gave them.
func Candidates(in *Input) []Difference { return newEvent(in).candidates() }

func (e *event) candidates() []Difference {
	kinds := writers()
	found := make([][]Difference, len(kinds))
	var group sync.WaitGroup
	for i, k := range kinds {
		group.Go(func() { found[i] = k(e) })
	}
	group.Wait()
	out := slices.Concat(found...)
	for i := range out {
		out[i].ID = e.id(out[i])
	}
	return out
}

// id names a difference by its kind, its fact or else its first passage, whom
// it is about where its passages do not tell, and the articles that it names.
func (e *event) id(d Difference) string {
	id := string(d.Kind)
	switch {
	case d.Fact >= 0:
		id += " " + e.in.Facts[d.Fact].ID
	case len(d.Evidence) > 0:
		id += fmt.Sprintf(" %s:%d", d.Evidence[0].Article, d.Evidence[0].Start)
	}
	if d.About != "" {
		id += " " + d.About
	}
	for _, p := range d.Pieces {
		if p.Kind == Outlet {
			id += " " + e.in.Article(p.Article).ID
		}
	}
	return id
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
		own := pointed{d.Key, strings.ToLower(d.About), sentencesOf(set, d)}
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
	places     []align.Place
}

// tellWhere are the forms that tell of one name or word in which sentences it
// stands.
var tellWhere = map[string]bool{"space": true, "space-word": true, "shared-name": true, "missing": true}

// repeats reports whether a sentence tells where the same name stands as another
// one, or leads where that does: of the same form to more than half of the
// shorter list, else to four fifths of the longer.
func (p pointed) repeats(o pointed) bool {
	if tellWhere[p.key] && tellWhere[o.key] && sameTopic(p.about, o.about) {
		return true
	}
	n := 0
	for _, at := range p.places {
		if slices.Contains(o.places, at) {
			n++
		}
	}
	if p.key == o.key && 2*n > min(len(p.places), len(o.places)) {
		return true
	}
	return n > 1 && 5*n >= 4*max(len(p.places), len(o.places))
}

// sameTopic reports whether two names or words in small letters are one: also a
// last name and a full one, or two forms of a noun.
func sameTopic(a, b string) bool {
	return a == b || token.Stem(a) == token.Stem(b) || strings.HasSuffix(a, " "+b) || strings.HasSuffix(b, " "+a)
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
