// Package row lays sentences of several articles out in rows, so that those that
// tell the same fact stand beside each other.
//
// In go the documents, the sentences of each fact, and the article whose order
// the rows follow; out come the order of the facts and the rows. Each sentence
// of a body stands in a row.
//
// Method: our own rule. A ring of rows follows the base article; what it does
// not tell is put behind the sentence that it follows in its own article.
//
// Known misses: two articles that tell facts in opposite orders keep the order
// of the base alone, so that rows of the other stand out of its order.
package row

import (
	"cmp"
	"slices"

	"parallax/compare/reading/token"
)

// Place is a sentence: the index of its article among the documents given,
// and its index in that document's Sentences.
type Place struct{ Article, Sentence int }

// Compare orders places by article, then by sentence: it is below 0 where p comes first.
func (p Place) Compare(q Place) int {
	return cmp.Or(cmp.Compare(p.Article, q.Article), cmp.Compare(p.Sentence, q.Sentence))
}

// Row is a line of the aligned view: for each article the sentences that
// stand in it, in text order. Each sentence of the body stands in a row; one
// that tells two facts stands in the rows of both. A headline stands in the
// row of a fact only when the body below it does not tell that fact.
type Row struct {
	// Fact is the index of the row's fact, -1 for a row of sentences that
	// only one article tells.
	Fact  int
	Cells [][]int
}

// Lay makes the rows of the aligned view for facts of which the sentences are
// given, and gives the facts in the order of their rows: order[i] is the index
// of the fact that the rows call i. The rows follow the base article; what it
// does not tell is put behind the sentence that it follows in its own article.
// Sentences without a fact share a row only when alike has the same to say of them.
func Lay(docs []*token.Document, facts [][]Place, base int, alike func(Place) string) (order []int, rows []Row) {
	l := newLayout(docs, facts, alike)
	if base < len(docs) {
		l.place(base)
	}
	for a := range docs {
		l.place(a)
	}
	order = make([]int, 0, len(facts))
	rows = make([]Row, 0, len(l.rows))
	for n := l.after[l.end()]; n != l.end(); n = l.after[n] {
		r := l.rows[n]
		if r.Fact >= 0 {
			order = append(order, r.Fact)
			r.Fact = len(order) - 1
		}
		rows = append(rows, r)
	}
	return order, rows
}

// layout is the rows under work, and the ring in which they stand: after and
// before give each row's neighbours, -1 for a row that does not stand yet.
type layout struct {
	docs          []*token.Document
	alike         func(Place) string
	rows          []Row
	after, before []int
	// of holds for each article the rows of each sentence.
	of [][][]int
}

func newLayout(docs []*token.Document, facts [][]Place, alike func(Place) string) *layout {
	l := &layout{docs: docs, alike: alike}
	for _, d := range docs {
		l.of = append(l.of, make([][]int, len(d.Sentences)))
	}
	for f := range facts {
		l.factRow(f, facts[f])
	}
	for a := range docs {
		l.ownRows(a)
	}
	l.after = slices.Repeat([]int{-1}, len(l.rows)+1)
	l.before = slices.Clone(l.after)
	l.after[l.end()], l.before[l.end()] = l.end(), l.end()
	return l
}

func (l *layout) factRow(f int, fact []Place) {
	cells := make([][]int, len(l.docs))
	for _, t := range fact {
		s := l.docs[t.Article].Sentences[t.Sentence]
		if s.Headline() && l.toldInBody(fact, t.Article) || slices.Contains(cells[t.Article], t.Sentence) {
			continue
		}
		cells[t.Article] = append(cells[t.Article], t.Sentence)
		l.of[t.Article][t.Sentence] = append(l.of[t.Article][t.Sentence], len(l.rows))
	}
	l.rows = append(l.rows, Row{f, cells})
}

func (l *layout) toldInBody(fact []Place, article int) bool {
	return slices.ContainsFunc(fact, func(t Place) bool {
		return t.Article == article && !l.docs[article].Sentences[t.Sentence].Headline()
	})
}

// ownRows gathers what no fact has: neighbouring sentences of one paragraph share a
// row, when the same can be said of them.
func (l *layout) ownRows(a int) {
	sentences := l.docs[a].Sentences
	for i, s := range sentences {
		if s.Headline() || len(l.of[a][i]) > 0 {
			continue
		}
		if i > 0 && sentences[i-1].Paragraph == s.Paragraph && len(l.of[a][i-1]) > 0 {
			if last := l.of[a][i-1][0]; l.rows[last].Fact < 0 && l.alike(Place{a, i - 1}) == l.alike(Place{a, i}) {
				l.rows[last].Cells[a] = append(l.rows[last].Cells[a], i)
				l.of[a][i] = []int{last}
				continue
			}
		}
		cells := make([][]int, len(l.docs))
		cells[a] = []int{i}
		l.of[a][i] = []int{len(l.rows)}
		l.rows = append(l.rows, Row{-1, cells})
	}
}

// place puts the rows of one article that do not stand yet behind the rows of
// the sentences before them, or in front of the first that stands.
func (l *layout) place(a int) {
	var waiting []int // rows before the first one that stands
	after := -1
	for i := range l.of[a] {
		for _, r := range l.of[a][i] {
			switch {
			case l.stands(r):
				l.insert(l.before[r], waiting)
				waiting, after = nil, r
			case after >= 0:
				l.insert(l.behind(after, a), []int{r})
				after = r
			case !slices.Contains(waiting, r):
				waiting = append(waiting, r)
			}
		}
	}
	l.insert(l.before[l.end()], waiting)
}

// behind is the row behind which a row of article a belongs that follows row
// r: r itself, or the last of the rows that other articles put there before.
func (l *layout) behind(r, a int) int {
	for {
		n := l.after[r]
		if n == l.end() || l.rows[n].Fact >= 0 || len(l.rows[n].Cells[a]) > 0 {
			return r
		}
		r = n
	}
}

// end stands behind the last row and before the first.
func (l *layout) end() int { return len(l.rows) }

func (l *layout) stands(r int) bool { return l.after[r] >= 0 }

// insert puts rows behind row r.
func (l *layout) insert(r int, rows []int) {
	for _, n := range rows {
		next := l.after[r]
		l.after[r], l.before[n], l.after[n], l.before[next] = n, r, next, n
		r = n
	}
}
