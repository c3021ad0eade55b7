package check

import (
	"slices"

	"parallax/compare/check/exchange"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// crosser finds what the statement exchanges: two numbers or two names of a passage, each
// of which stands where the other does ("5 dead and 12 hurt" for "12 dead and 5 hurt"),
// or who does a thing to whom.
type crosser struct{ *job }

// thing is a number or a name of the statement, and where a passage has it: as words,
// from and to.
type thing struct {
	span        news.Span
	ours, there clause.Range
	number      bool
}

// pair is two things of the statement and how much a passage speaks for it that they stand
// as they do there, or the other way round: words around them.
type pair struct {
	x, y             thing
	at               Place
	straight, across int
}

// exchanged are the numbers and names of the statement that its nearest passages have the
// other way round, each with the place of the other; none where a passage speaks as much
// for the statement.
func (j crosser) exchanged() []Finding {
	var all []pair
	for _, a := range j.scope() {
		for k, h := range j.hits[a] {
			if k == nearby || h.Chance < maybeNear && h.Values[coverOf] < mostCovered {
				break
			}
			all = append(all, j.pairs(a, h.Sentence)...)
		}
	}
	for _, p := range all {
		if p.across < leastAcross || p.across < p.straight+moreAcross {
			continue
		}
		if !slices.ContainsFunc(all, func(q pair) bool { return q.x.span == p.x.span && q.y.span == p.y.span && q.straight >= p.across }) {
			return []Finding{j.crossing(p.at, p.x, p.y), j.crossing(p.at, p.y, p.x)}
		}
	}
	return nil
}

// pairs are the things of the statement that a sentence has, two by two.
func (j crosser) pairs(a, sentence int) []pair {
	ours := j.ours()
	theirs := exchange.Side{Doc: j.set.Docs[a], Clauses: j.set.Clauses[a]}
	theirs.From, theirs.To = theirs.Doc.WordRange(sentence)
	things := j.things(a, sentence, ours)
	var out []pair
	for i, x := range things {
		for _, y := range things[i+1:] {
			turned := !x.number && (!ours.Parted(x.ours, y.ours) || !theirs.Parted(x.there, y.there) || ours.Turned(x.ours, theirs, y.there) || ours.Turned(y.ours, theirs, x.there))
			if x.number != y.number || turned || ours.Joins(x.ours, y.ours) || theirs.Joins(x.there, y.there) {
				continue
			}
			p := pair{x: x, y: y, at: Place{Article: a, Sentence: sentence}}
			p.straight = ours.Alike(x.ours, theirs, x.there) + ours.Alike(y.ours, theirs, y.there)
			p.across = ours.Alike(x.ours, theirs, y.there) + ours.Alike(y.ours, theirs, x.there)
			out = append(out, p)
		}
	}
	return out
}

// How many words must stand around two things where they are exchanged, and how many more
// than around each itself.
const leastAcross, moreAcross = 4, 3

func (j crosser) ours() exchange.Side {
	out := exchange.Side{Doc: j.text.Doc, Clauses: j.text.Clauses}
	out.From, out.To = out.Doc.RangeIn(j.part.Span)
	return out
}

// crossing says that a passage has another thing where the statement has one.
func (j crosser) crossing(at Place, x, y thing) Finding {
	kind, d := Name, j.set.Docs[at.Article]
	if x.number {
		kind = Number
	}
	return j.insteadOf(kind, at, x.span, news.Span{Start: d.Words[y.there.From].Start, End: d.Words[y.there.To-1].End})
}

// insteadOf is a finding of words of the statement and those that a passage has there.
func (j crosser) insteadOf(kind Kind, at Place, ours, theirs news.Span) Finding {
	at.Span = theirs
	said := j.say(exchangedSaid, outlets("articles", j.names, []int{at.Article}), words("there", j.set.Docs[at.Article].Article.Slice(theirs)), words("value", j.text.Text.Article.Slice(ours)))
	return Finding{Kind: kind, Verdict: Differs, Span: ours, Places: []Place{at}, Said: said}
}

// exchangedSaid is what is said of a thing that stands where another one does.
const exchangedSaid = "check.exchanged"

// things are the numbers and names of the statement that a sentence has too, each once in
// both.
func (j crosser) things(a, sentence int, ours exchange.Side) []thing {
	var out []thing
	add := func(span, there news.Span, number bool) {
		x := thing{span: span, number: number}
		x.ours.From, x.ours.To = ours.Doc.RangeIn(span)
		x.there.From, x.there.To = j.set.Docs[a].RangeIn(there)
		if x.ours.From < x.ours.To && x.there.From < x.there.To && len(out) < mostExact {
			out = append(out, x)
		}
	}
	for _, q := range j.part.numbers {
		if there, ok := j.sameNumber(a, sentence, q); ok && !j.inVerbatim(q.Span) {
			add(q.Span, there, true)
		}
	}
	for _, e := range j.part.names {
		span := namer(j).nameSpan(e)
		if there, ok := j.sameNamed(a, sentence, e); ok && !j.inVerbatim(span) {
			add(span, there, false)
		}
	}
	return out
}

// sameNumber is where a sentence has a number of the statement; false where it has it not
// or several times.
func (j crosser) sameNumber(a, sentence int, q number.Quantity) (out news.Span, ok bool) {
	for _, y := range j.set.Numbers[a][sentence] {
		if relate(q, y) == figure.Same || digitsOf(j.text.Doc, q.Span) == digitsOf(j.set.Docs[a], y.Span) {
			if ok {
				return out, false
			}
			out, ok = y.Span, true
		}
	}
	return out, ok
}

// digitsOf is the numbers of a span as they are written, without the words around them.
func digitsOf(d *token.Document, s news.Span) string {
	out := ""
	for _, w := range d.WordsIn(s) {
		if w.Number {
			out += w.Lower + " "
		}
	}
	if out == "" {
		return d.Article.Slice(s)
	}
	return out
}

// sameNamed is where a sentence has a name of the statement; false where it has it not or
// several times.
func (j crosser) sameNamed(a, sentence, e int) (out news.Span, ok bool) {
	var spans []news.Span
	if x := j.set.Index.Entity(a, j.text.Names.Entities[e].Name); x >= 0 {
		for _, m := range j.set.Names[a].Mentions {
			if m.Sentence == sentence && m.Entity == x {
				spans = append(spans, m.Head)
			}
		}
	}
	if spans == nil { // "Muslims"
		run := tokens(j.text.Names.Entities[e].Name)
		from, to := j.set.Docs[a].WordRange(sentence)
		for _, k := range j.shelf.find(a, run, from) {
			if k+len(run) <= to {
				spans = append(spans, j.shelf.place(a, k, k+len(run)).Span)
			}
		}
	}
	if len(spans) != 1 {
		return out, false
	}
	return spans[0], true
}

// deeds finds who does a thing, or to whom it is done, where the statement has another of
// whom the same passage speaks: "the court asked the ministry to answer the groups" for
// "the court asked the groups to answer the ministry".
func (j crosser) deeds() []Finding {
	var out []Finding
	for _, a := range j.scope() {
		for k, h := range j.hits[a] {
			if k == nearby || h.Chance < maybeNear {
				break
			}
			theirs := exchange.Side{Doc: j.set.Docs[a], Clauses: j.set.Clauses[a]}
			theirs.From, theirs.To = theirs.Doc.WordRange(h.Sentence)
			f, kept := j.deed(theirs, Place{Article: a, Sentence: h.Sentence})
			if kept {
				return nil
			}
			if out == nil {
				out = f
			}
		}
	}
	return out
}

// deed compares the clauses of the statement with those of a sentence that have the same
// verb; kept is true where one has the same who and whom.
func (j crosser) deed(theirs exchange.Side, at Place) (out []Finding, kept bool) {
	ours := j.ours()
	for _, c := range ours.Verbs() {
		for _, d := range theirs.Verbs() {
			if !ours.SameVerb(c, theirs, d) {
				continue
			}
			x, y, crossed := ours.Crossed(c, theirs, d)
			if crossed && j.tellsWord(x) && out == nil {
				out = []Finding{j.insteadOf(Opposite, at, ours.Doc.Words[x].Span, theirs.Doc.Words[y].Span)}
			}
			kept = kept || !crossed
		}
	}
	return out, kept
}

// exchange adds what the statement exchanges, and gives its words.
func (j crosser) exchange() []news.Span {
	found := j.exchanged()
	if found == nil {
		found = j.deeds()
	}
	var out []news.Span
	for _, f := range found {
		if !slices.Contains(out, f.Span) {
			out = append(out, f.Span)
			j.add(f)
		}
	}
	return out
}
