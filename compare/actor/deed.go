package actor

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/lexicon/class"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// What somebody did is told by verbs: "cleared the road", "stormed a peaceful
// picket line". They are compared where sentences of several articles tell the
// same and let the same actor act by different verbs. Our rule; only verbs in
// the past that follow their subject, and a second one after "and", are seen.

// Deed is a verb of an actor with the words that belong to it.
type Deed struct {
	Article, Sentence int
	news.Span
	// Verb is the verb alone.
	Verb news.Span
	// Only is true when no other article uses the verb for the actor.
	Only bool
	stem string
}

// DeedRow is what one actor does, by article, in the outlets' own voice.
type DeedRow struct {
	// Name is what the actor is called.
	Name  string
	Cells [][]Deed
}

// deeds are the rows of deeds: first the actors whose verbs differ most.
func (f *finder) deeds(r *Result, g grouping) []DeedRow {
	const most = 3
	byRow := map[int][]Deed{}
	for i, m := range r.Mentions {
		if m.Role == Acts && m.Owner == quote.OwnWords {
			row := g.rowOf[m.Actor]
			byRow[row] = append(byRow[row], f.deedsOf(f.mentions[i])...)
		}
	}
	type ranked struct {
		DeedRow
		differ, row int
	}
	var all []ranked
	for row, ds := range byRow {
		if n := f.differing(ds); n > 0 {
			all = append(all, ranked{DeedRow{f.deedName(r, g, row), f.deedCells(ds)}, n, row})
		}
	}
	slices.SortFunc(all, func(a, b ranked) int { return cmp.Or(cmp.Compare(b.differ, a.differ), cmp.Compare(a.row, b.row)) })
	var out []DeedRow
	for _, w := range all[:min(most, len(all))] {
		out = append(out, w.DeedRow)
	}
	return out
}

// deedName is the name of the row of labels, or of the actor; common nouns
// begin small.
func (f *finder) deedName(r *Result, g grouping, row int) string {
	a := r.Actors[slices.Index(g.rowOf, row)]
	name := a.Name
	for _, w := range r.Rows {
		if g.rowOf[w.Actors[0]] == row {
			name = w.Name
		}
	}
	if f.named(a) {
		return name
	}
	first, n := utf8.DecodeRuneInString(name)
	return string(unicode.ToLower(first)) + name[n:]
}

// deedsOf are what the subject does in its clause.
func (f *finder) deedsOf(m mention) []Deed {
	l := f.lines[m.Article][m.Sentence]
	_, end := l.wordsOf(m.Span)
	at := l.verbAfter(end)
	if at < 0 {
		return nil
	}
	var out []Deed
	for n := 0; at >= 0 && n < 2; n++ {
		last := l.objectEnd(at)
		if last > at+1 { // a verb alone says too little
			out = append(out, Deed{
				Article: m.Article, Sentence: m.Sentence, Span: l.span(at, last), Verb: l.span(at, at+1), stem: stem(l.words[at].Lower),
			})
		}
		at = l.verbAfterAnd(last)
	}
	return out
}

// verbAfter is the verb of the past that follows the subject, which ends
// before word end; -1 for none, for verbs of saying, and in the passive.
func (l line) verbAfter(end int) int {
	for i := l.pastRelative(end); i < len(l.words) && i < end+4 && l.near(i); i++ {
		switch w := l.words[i].Lower; {
		case beForms[w], saying(w), l.words[i].Capital:
			return -1
		case verbal(w):
			return i
		case !adverb(w) && !deedHelpers[w]:
			return -1
		}
	}
	return -1
}

// verbAfterAnd is a second verb of the same subject, "… and swept", with no
// mark before it.
func (l line) verbAfterAnd(from int) int {
	const near = 14
	for i := from; i+1 < len(l.words) && i < from+near && l.near(i); i++ {
		if w := l.words[i+1].Lower; l.words[i].Lower == "and" && l.near(i+1) && verbal(w) && !saying(w) && !beForms[w] {
			return i + 1
		}
	}
	return -1
}

// deedHelpers stand between a subject and its verb in the perfect.
var deedHelpers = class.Words("perfect-helper")

// clauseWords end what belongs to a verb.
var clauseWords = class.Words("deed-end")

// particles belong to the verb right before them: "moved in on", "choked off".
var particles = class.Words("verb-particle")

// objectEnd is the word after what belongs to the verb at i: prepositions right
// behind it, and its object.
func (l line) objectEnd(i int) int {
	const most = 7
	end, object := i+1, false
	for k := i + 1; k < len(l.words) && k <= i+most && l.near(k); k++ {
		w := l.words[k].Lower
		preposition := particles[w]
		if clauseWords[w] || dayWords[w] || object && (preposition || verbal(w) && !determiners[l.words[k-1].Lower]) {
			break
		}
		object = object || !preposition && !determiners[w]
		end = k + 1
	}
	for end > i+1 && (determiners[l.words[end-1].Lower] || stops[l.words[end-1].Lower]) {
		end--
	}
	return end
}

// differing counts the verbs by which two articles differ in sentences that
// tell the same.
func (f *finder) differing(ds []Deed) int {
	users := verbUsers(ds)
	n := 0
	for _, group := range f.in.Aligned {
		own, articles := map[string]bool{}, 0
		for _, d := range ds {
			if !slices.Contains(group, Place{d.Article, d.Sentence}) {
				continue
			}
			articles |= bitOf(d.Article)
			if users[d.stem] == bitOf(d.Article) {
				own[d.stem] = true
			}
		}
		if articles&(articles-1) != 0 && len(own) > 1 {
			n += len(own)
		}
	}
	return n
}

// verbUsers are the articles that use each verb, a bit for each.
func verbUsers(ds []Deed) map[string]int {
	users := map[string]int{}
	for _, d := range ds {
		users[d.stem] |= bitOf(d.Article)
	}
	return users
}

// deedCells are the deeds by article, without those told twice in the same
// words; in each, verbs that no other article uses come first.
func (f *finder) deedCells(ds []Deed) [][]Deed {
	users := verbUsers(ds)
	cells := make([][]Deed, len(f.in.Docs))
	for _, d := range ds {
		d.Only = users[d.stem] == bitOf(d.Article)
		if !slices.ContainsFunc(cells[d.Article], func(o Deed) bool { return strings.EqualFold(f.deedText(o), f.deedText(d)) }) {
			d.stem = ""
			cells[d.Article] = append(cells[d.Article], d)
		}
	}
	for _, c := range cells {
		slices.SortStableFunc(c, func(a, b Deed) int { return cmp.Compare(indicate(b.Only), indicate(a.Only)) })
	}
	return cells
}

func (f *finder) deedText(d Deed) string { return f.in.Docs[d.Article].Article.Slice(d.Span) }
