package check

import (
	"slices"
	"strings"

	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/say"
)

// counter checks numbers.
type counter struct{ *job }

// numbers checks the quantities of a statement.
func (j counter) numbers() {
	for _, q := range j.part.numbers {
		if !j.inVerbatim(q.Span) && !slices.Contains(j.job.exchanged, q.Span) && worthChecking(q) {
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

// few is the count up to which a number may be the writer's own counting, fewInWords
// one in words: "two reasons", "names four companies".
const (
	few        = 3
	fewInWords = 12
)

// number looks for a quantity in each article that should have it.
func (j counter) number(q number.Quantity) {
	c := j.count(q)
	f := Finding{Kind: Number, Span: q.Span}
	value := words("value", j.text.Text.Article.Slice(q.Span))
	each := j.part.All || len(j.part.Told) > 1
	switch {
	case len(c.others) > 0 && (len(c.same) == 0 || c.bounded || each):
		f.Verdict, f.Places = Differs, c.others
		there := words("there", j.set.Docs[c.others[0].Article].Article.Slice(c.others[0].Span))
		f.Said = j.say("check.number.other", outlets("articles", j.names, articlesOf(c.others)), there, value)
	case len(c.same) > 0 && c.bounded && q.Low == q.High:
		f.Verdict, f.Places = Differs, c.same
		there := words("there", j.set.Docs[c.same[0].Article].Article.Slice(c.same[0].Span))
		f.Said = j.say("check.number.bound", outlets("articles", j.names, articlesOf(c.same)), there, value)
	case len(c.same) > 0 && (len(c.lacking) == 0 || !each || j.ownCount(q)):
		f.Verdict, f.Places = Found, c.same
		f.Said = j.say("check.number.found", outlets("articles", j.names, articlesOf(c.same)), value)
	case len(c.same) > 0:
		f.Verdict, f.Places = Differs, c.same
		f.Said = j.say("check.number.some", outlets("articles", j.names, articlesOf(c.same)), outlets("others", j.names, c.lacking), value)
	case j.ownCount(q):
		return
	default:
		j.absent(&f, c, value)
	}
	j.add(f)
}

// absent tells of a number that is in none of the articles that should have it.
func (j counter) absent(f *Finding, c counted, value say.Arg) {
	if len(c.elsewhere) > 0 && j.part.Any() {
		f.Verdict, f.Places = Differs, c.elsewhere[:1]
		f.Said = j.say("check.number.elsewhere", outlets("others", j.names, articlesOf(c.elsewhere)), outlets("articles", j.names, j.scope()), value)
		return
	}
	f.Verdict, f.Said = NotFound, j.say("check.number.none", outlets("articles", j.names, j.scope()), value)
}

// ownCount reports whether a number may be the writer's own counting.
func (j counter) ownCount(q number.Quantity) bool {
	if q.Kind == number.Ordinal {
		return true
	}
	inWords := !strings.ContainsAny(j.text.Text.Article.Slice(q.Span), "0123456789")
	return (q.Kind == number.Count || q.Kind == number.Times) && (q.High <= few || inWords && q.High <= fewInWords)
}

// counted is what the articles have for a number: the same, another one for the
// same thing, the same in an article that is not meant, nothing.
type counted struct {
	same, others, elsewhere []Place
	lacking                 []int
	// bounded is true when the same ones only include it ("more than 100").
	bounded bool
}

func (j counter) count(q number.Quantity) counted {
	c := counted{bounded: true}
	for a := range j.set.Docs {
		equal, conflict, exact := j.sightings(q, a)
		if len(equal)+len(conflict) == 0 {
			equal = j.digits(q, a)
			exact = len(equal) > 0
		}
		c.bounded = c.bounded && (!exact || !j.inScope(a))
		switch {
		case !j.inScope(a):
			c.elsewhere = append(c.elsewhere, equal...)
		case len(equal) > 0:
			c.same = append(c.same, equal[0])
		case len(conflict) > 0:
			c.others = append(c.others, conflict[0])
		default:
			c.lacking = append(c.lacking, a)
		}
	}
	return c
}

// sightings are where an article has a number: equal ones of near sentences
// first, and other numbers of the same thing, unless one of near sentences is
// equal. Exact is false where the equal ones only include it ("more than 100").
func (j counter) sightings(q number.Quantity, a int) (equal, conflict []Place, exact bool) {
	seen := sighted{}
	ours := figure.Sited{Quantity: q, Doc: j.text.Doc, Numbers: j.text.Numbers, Sentence: max(j.part.sentence, j.text.Doc.SentenceAt(q.Span.Start))}
	for i, qs := range j.set.Numbers[a] {
		for _, y := range qs {
			j.sight(&seen, ours, figure.Sited{Quantity: y, Doc: j.set.Docs[a], Numbers: j.set.Numbers[a], Sentence: i}, a)
		}
	}
	switch {
	case seen.near:
		return seen.equal, nil, seen.exact
	case len(seen.conflict) > 0:
		return nil, seen.conflict, seen.exact
	}
	return seen.equal, nil, seen.exact
}

// sighted is what was seen of a number in an article so far: places of equal and
// of other ones, whether an equal one is of a near sentence or of the same thing,
// and whether such a one is more than a bound.
type sighted struct {
	equal, conflict []Place
	near, exact     bool
}

// meet takes in an equal number of a near sentence or of the same thing, before those that
// were seen so far; behind them one that is a bound where an exact one was met.
func (s *sighted) meet(p Place, exact bool) {
	if s.near && s.exact && !exact {
		s.equal = append(s.equal, p) // "the 1980s" behind "1987"
	} else {
		s.equal = append([]Place{p}, s.equal...)
	}
	s.near, s.exact = true, s.exact || exact
}

// sight takes in one number of article a.
func (j counter) sight(seen *sighted, ours, theirs figure.Sited, a int) {
	q, y := ours.Quantity, theirs.Quantity
	r, near := relate(q, y), j.isNear(a, theirs.Sentence)
	if r == figure.Unrelated || y.Vague && !q.Vague && !near {
		return
	}
	p := Place{a, theirs.Sentence, y.Span}
	thing := figure.Between(ours, theirs)
	switch {
	case r == figure.Differ:
		if near && (thing == figure.Differ || j.alike(q, y, p)) {
			seen.conflict = append(seen.conflict, p)
		}
	case near || thing != figure.Unrelated:
		exact := r != figure.Includes || y.Low == q.Low || y.High == q.High || j.writes(p, q) // "December 1987"
		seen.meet(p, exact)
	default:
		seen.exact = seen.exact || r == figure.Same
		seen.equal = append(seen.equal, p)
	}
}

// writes reports whether a place has a number of the text as the text writes it.
func (j counter) writes(p Place, q number.Quantity) bool {
	return strings.Contains(j.set.Docs[p.Article].Article.Slice(p.Span), j.text.Text.Article.Slice(q.Span))
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

// digits is where the first number of a quantity stands as it is written.
func (j counter) digits(q number.Quantity, a int) []Place {
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
func (j counter) alike(q, y number.Quantity, at Place) bool {
	if q.Kind != y.Kind || q.Unit != y.Unit || j.chance(at.Article, at.Sentence) < sureNear {
		return false
	}
	if q.Kind != number.Count {
		return true
	}
	mine, theirs := behind(j.text.Doc.WordsOf(max(j.part.sentence, j.text.Doc.SentenceAt(q.Span.Start))), q.Span), behind(j.set.Docs[at.Article].WordsOf(at.Sentence), y.Span)
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
