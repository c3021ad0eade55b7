package check

import (
	"slices"

	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// numbers checks the quantities of a statement.
func (j *job) numbers() {
	for _, q := range j.part.numbers {
		if !j.inVerbatim(q.Span) && worthChecking(q) {
			j.number(q)
		}
	}
}

func (j *job) inVerbatim(s news.Span) bool {
	return slices.ContainsFunc(j.verbatim, func(v news.Span) bool { return v.Overlaps(s) })
}

// worthChecking leaves out what is meant from the day of writing on.
func worthChecking(q number.Quantity) bool {
	return q.Kind != number.Day && q.Kind != number.Period && !q.Stamp
}

// few is the count up to which a number in words may be the writer's own
// counting: "two reasons".
const few = 3

// number looks for a quantity in each article that should have it.
func (j *job) number(q number.Quantity) {
	f := Finding{Kind: Number, Span: q.Span}
	var same, others, elsewhere []Place
	lacking, bounded := []int{}, true
	for a := range j.set.Docs {
		equal, conflict, exact := j.sightings(q, a)
		if len(equal)+len(conflict) == 0 && j.written(q, a) {
			equal, exact = j.digits(q, a), true
		}
		bounded = bounded && (!exact || !j.inScope(a))
		switch {
		case !j.inScope(a):
			elsewhere = append(elsewhere, equal...)
		case len(equal) > 0:
			same = append(same, equal[0])
		case len(conflict) > 0:
			others = append(others, conflict[0])
		default:
			lacking = append(lacking, a)
		}
	}
	value := words("value", j.text.Text.Article.Slice(q.Span))
	own := q.Kind == number.Ordinal || (q.Kind == number.Count || q.Kind == number.Times) && q.High <= few
	switch each := j.part.All || len(j.part.Told) > 1; {
	case len(others) > 0 && (len(same) == 0 || bounded || each):
		f.Verdict, f.Places = Differs, others
		there := words("there", j.set.Docs[others[0].Article].Article.Slice(others[0].Span))
		f.Said = j.say("check.number.other", outlets("articles", j.names, articlesOf(others)), there, value)
	case len(same) > 0 && (len(lacking) == 0 || !each || own):
		f.Verdict, f.Places = Found, same
		f.Said = j.say("check.number.found", outlets("articles", j.names, articlesOf(same)), value)
	case len(same) > 0:
		f.Verdict, f.Places = Differs, same
		f.Said = j.say("check.number.some", outlets("articles", j.names, articlesOf(same)), outlets("others", j.names, lacking), value)
	case own:
		return
	case len(elsewhere) > 0 && j.part.Any():
		f.Verdict, f.Places = Differs, elsewhere[:1]
		f.Said = j.say("check.number.elsewhere", outlets("others", j.names, articlesOf(elsewhere)), outlets("articles", j.names, j.scope()), value)
	default:
		f.Verdict, f.Said = NotFound, j.say("check.number.none", outlets("articles", j.names, j.scope()), value)
	}
	j.add(f)
}

// sightings are where an article has a number: equal ones of near sentences
// first, and other numbers of the same thing, unless one of near sentences is
// equal. Exact is false where the equal ones only include it ("more than 100").
func (j *job) sightings(q number.Quantity, a int) (equal, conflict []Place, exact bool) {
	near := false
	ours := figure.Sited{Quantity: q, Doc: j.text.Doc, Numbers: j.text.Numbers, Sentence: j.part.sentence}
	for i, qs := range j.set.Numbers[a] {
		for _, y := range qs {
			r := relate(q, y)
			if r == figure.Unrelated {
				continue
			}
			p := Place{a, i, y.Span}
			thing := figure.Between(ours, figure.Sited{Quantity: y, Doc: j.set.Docs[a], Numbers: j.set.Numbers[a], Sentence: i})
			close := j.isNear(a, i)
			switch {
			case r != figure.Differ && (close || thing != figure.Unrelated):
				near = true
				exact = exact || r != figure.Includes
				equal = append([]Place{p}, equal...)
			case y.Vague && !q.Vague:
			case r != figure.Differ:
				equal = append(equal, p)
			case close && (thing == figure.Differ || j.alike(q, y, a, i)):
				conflict = append(conflict, p)
			}
		}
	}
	if near {
		conflict = nil
	} else if len(conflict) > 0 {
		equal = nil
	}
	return equal, conflict, exact
}

// relate compares two quantities, "21 to 14" with "21 votes to 14" too.
func relate(q, y number.Quantity) figure.Relation {
	if q.Kind == number.Count && y.Kind == number.Vote && q.Low != q.High {
		if max(q.Low, q.High) == max(y.Low, y.High) && min(q.Low, q.High) == min(y.Low, y.High) {
			return figure.Same
		}
		return figure.Differ
	}
	return figure.Relate(q, y)
}

// written reports whether the digits of a number stand in an article, where it
// may be read as part of a name ("In Lund 60 jobs").
func (j *job) written(q number.Quantity, a int) bool { return len(j.digits(q, a)) > 0 }

// digits is where the first number of a quantity stands as it is written.
func (j *job) digits(q number.Quantity, a int) []Place {
	for _, w := range j.text.Doc.WordsIn(q.Span) {
		if !w.Number || len(w.Lower) < 2 {
			continue
		}
		for _, at := range j.shelf.at[a][w.Lower] {
			if p := j.shelf.place(a, int(at), int(at)+1); j.isNear(a, p.Sentence) {
				return []Place{p}
			}
		}
		break
	}
	return nil
}

// alike reports whether a number of a very near sentence counts what one of the
// text counts: the word behind both is the same.
func (j *job) alike(q, y number.Quantity, a, sentence int) bool {
	if q.Kind != y.Kind || q.Unit != y.Unit || j.chance(a, sentence) < sureNear {
		return false
	}
	if q.Kind != number.Count {
		return true
	}
	mine, theirs := behind(j.text.Doc.WordsOf(j.part.sentence), q.Span), behind(j.set.Docs[a].WordsOf(sentence), y.Span)
	return mine != "" && mine == theirs
}

// behind is the stem of the word behind a span, "" for none.
func behind(words []token.Word, s news.Span) string {
	for _, w := range words {
		if w.Start >= s.End {
			return w.Stem
		}
	}
	return ""
}
