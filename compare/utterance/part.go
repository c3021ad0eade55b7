package utterance

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// part is what an article prints of the words of the fullest form: in the
// stretches near, of which own are those of the statement, and without marks.
func (w *stater) part(a int, full text, near []int, own []stretch) Part {
	var p Part
	covered := make([]bool, len(full.words))
	for _, i := range near {
		s := w.all[i]
		if s.article != a {
			continue
		}
		isOwn := slices.ContainsFunc(own, s.is)
		found := slices.DeleteFunc(tiles(w.text(i), full), func(r sameRun) bool {
			return !counts(s.words, r, isOwn)
		})
		for _, r := range found {
			p.Printed = append(p.Printed, spanOfWords(s.words[r.a:r.a+r.n]))
			for k := range r.n {
				covered[r.b+k] = true
			}
		}
		if len(found) > 0 && isOwn {
			between(full.words, s.words, found, func(from, to []wordAt, at int) { markCommon(covered, from, to, at) })
			p.Further = append(p.Further, further(s.words, found)...)
			p.Changes = append(p.Changes, changes(full.words, s.words, found)...)
		}
	}
	for _, c := range covered {
		if c {
			p.Words++
		}
	}
	p.Plain = w.plainRuns(a, full)
	p.Unsure = slices.ContainsFunc(p.Plain, func(run news.Span) bool { return w.marksBeside(a, run) })
	return p
}

// The bounds of runs that tell that words are given, in words: of quotations that
// are not joined with the fullest form, and of text without marks.
const (
	leastElsewhere = 6
	leastToldOfRun = 3
)

// counts reports whether a run of equal words is enough to say that they are
// printed, and no chance.
func counts(words []wordAt, r sameRun, own bool) bool {
	n := contents(words[r.a : r.a+r.n])
	if !own {
		return r.n >= leastElsewhere && n >= leastToldOfRun
	}
	return n >= 2 || r.n > leastIsland || r.n == len(words)
}

// further is what stands in a stretch behind its last run.
func further(words []wordAt, found []sameRun) []news.Span {
	last := found[len(found)-1]
	rest := words[last.a+last.n:]
	if len(rest) < leastIsland || contents(rest) == 0 {
		return nil
	}
	return []news.Span{spanOfWords(rest)}
}

// mostChanged is the number of words up to which a change is one of words.
const mostChanged = 8

// between gives the words about the runs of a text: those before the first, between
// two that follow on each other in both texts, and behind the last, with as many of
// the fullest form, which begin at a place of it.
func between(full, words []wordAt, found []sameRun, do func(from, to []wordAt, at int)) {
	first, last := found[0], found[len(found)-1]
	if head := min(first.b, first.a+leastIsland); first.a <= mostChanged {
		do(full[first.b-head:first.b], words[:first.a], first.b-head)
	}
	for k := 1; k < len(found); k++ {
		x, y := found[k-1], found[k]
		if y.b >= x.b+x.n && y.b-x.b-x.n <= mostChanged {
			do(full[x.b+x.n:y.b], words[x.a+x.n:y.a], x.b+x.n)
		}
	}
	end, rest := last.b+last.n, words[last.a+last.n:]
	if len(rest) <= mostChanged {
		do(full[end:min(len(full), end+len(rest)+leastIsland)], rest, end)
	}
}

// markCommon marks the words of the fullest form that stand in the same order in
// another text (longest common subsequence); from begins at a place of it.
func markCommon(covered []bool, from, to []wordAt, at int) {
	for _, s := range diff(from, to) {
		if s.kind == Kept {
			for range s.n {
				covered[at], at = true, at+1
			}
		} else if s.kind == Cut {
			at += s.n
		}
	}
}

// changes are the words between two runs that follow on each other in both texts,
// before the first and behind the last as far as the texts begin and end with the
// same, where the second has some.
func changes(full, words []wordAt, found []sameRun) []Change {
	var out []Change
	first, end := found[0].b, found[len(found)-1].b+found[len(found)-1].n
	between(full, words, found, func(from, to []wordAt, at int) {
		ok := true
		switch {
		case at >= end:
			from, to, ok = upToSame(from, to)
		case at < first:
			from, to, ok = fromSame(from, to)
		}
		if ok {
			out = appendChange(out, from, to)
		}
	})
	return out
}

// appendChange adds words that stand for others.
func appendChange(out []Change, from, to []wordAt) []Change {
	if len(from) > mostChanged || len(to) == 0 || len(to) > mostChanged || !tellsOther(from, to) {
		return out
	}
	c := Change{To: spanOfWords(to)}
	if len(from) > 0 {
		c.From = spanOfWords(from)
	}
	return append(out, c)
}

// upToSame cuts words behind the first of those with which the second ends and that
// the first has too; false when there are none.
func upToSame(from, to []wordAt) (x, y []wordAt, ok bool) {
	best := 0
	for i := len(from); i > 0; i-- {
		n := 0
		for n < i && n < len(to) && from[i-1-n].key == to[len(to)-1-n].key {
			n++
		}
		if n > best {
			x, y, best = from[:i-n+1], to[:len(to)-n+1], n
		}
	}
	return x, y, best > 0
}

// fromSame is upToSame for words before a run.
func fromSame(from, to []wordAt) (x, y []wordAt, ok bool) {
	best := 0
	for i := range from {
		n := 0
		for i+n < len(from) && n < len(to) && from[i+n].key == to[n].key {
			n++
		}
		if n > best {
			x, y, best = from[i+n:], to[n:], n
		}
	}
	return x, y, best > 0
}

// tellsOther reports whether words that stand for others tell something, and
// something else, or are an editor's.
func tellsOther(from, to []wordAt) bool {
	x, y := contentOf(from), contentOf(to)
	editor := to[0].inserted != (len(from) > 0 && from[0].inserted)
	return editor || len(y) > 0 && (len(x) > 0 || len(from) == 0) && !slices.Equal(x, y)
}

// spelling makes the British and the American spelling of a word one.
var spelling = strings.NewReplacer("our", "or", "z", "s")

// contentOf are the words that tell something.
func contentOf(words []wordAt) []string {
	var out []string
	for _, w := range words {
		if !isSmall(w.key) {
			out = append(out, spelling.Replace(w.key))
		}
	}
	return out
}

// plainWords counts the words that tell something and begin with a small letter.
func plainWords(d *token.Document, words []wordAt) int {
	n := 0
	for _, w := range words {
		if c := d.Article.Text[w.Start]; !isSmall(w.key) && (c < 'A' || c > 'Z') {
			n++
		}
	}
	return n
}

// shared are the runs of the fullest form that other articles print or tell too.
func (w *stater) shared(own []stretch, s Statement) []news.Span {
	var out []news.Span
	for _, x := range own {
		covered := make([]bool, len(x.words))
		whole := text{x.words, w.known(x.words)}
		for a, p := range s.Parts {
			if a == s.Fullest {
				continue
			}
			for _, run := range append(slices.Clone(p.Printed), p.Plain...) {
				words := w.comparable(w.set.Docs[a], run)
				for _, r := range tiles(text{words, w.known(words)}, whole) {
					for k := range r.n {
						covered[r.b+k] = true
					}
				}
			}
		}
		out = append(out, runsIn(x.words, covered)...)
	}
	return out
}

// runsIn are the spans of the words that are covered.
func runsIn(words []wordAt, covered []bool) []news.Span {
	var out []news.Span
	for i := 0; i < len(words); i++ {
		from := i
		for i < len(words) && covered[i] {
			i++
		}
		if i > from {
			out = append(out, spanOfWords(words[from:i]))
		}
	}
	return out
}

// plainRuns are the long runs of the fullest form that stand in an article outside
// of quotation marks, in text order.
func (w *stater) plainRuns(a int, full text) []news.Span {
	b := w.bodies[a]
	var out []news.Span
	for _, r := range tiles(b, full) {
		run := b.words[r.a : r.a+r.n]
		if counts(b.words, r, false) && !w.quoted(a, run[0].Span) && plainWords(w.set.Docs[a], run) >= 2 {
			out = append(out, spanOfWords(run))
		}
	}
	return out
}

// marksBeside reports whether the paragraph of a run, or the one before it, has
// quotation marks.
func (w *stater) marksBeside(a int, run news.Span) bool {
	d := w.set.Docs[a]
	for i, p := range d.Paragraphs {
		if p.Span.Overlaps(run) {
			from := d.Paragraphs[max(0, i-1)].Start
			return strings.ContainsAny(d.Article.Slice(news.Span{Start: from, End: p.End}), "\"“”")
		}
	}
	return false
}

// quoted reports whether a word is given as somebody's own.
func (w *stater) quoted(a int, s news.Span) bool {
	vs := w.set.Texts[a].VoicesIn(s)
	return len(vs) > 0 && vs[0].Owner == quote.QuotedWords
}

// The bounds of reported speech: the share of its telling words that are those of
// the statement, and how many there must be.
const (
	mostlyGiven = .6
	leastGiven  = 3
)

// addReported adds the passages that give a statement in other words, by the
// utterances that hold its quotations.
func (w *stater) addReported(s *Statement, full []wordAt) {
	has := map[string]bool{}
	for _, x := range full {
		has[token.Stem(x.key)] = true
	}
	holds := func(f Form) bool { return slices.Contains(s.Parts[f.Article].Quotes, f.Quote) }
	for _, u := range w.us {
		if !slices.ContainsFunc(u.Forms, holds) {
			continue
		}
		for _, f := range u.Forms {
			q, p := w.set.Texts[f.Article].Quotes[f.Quote], &s.Parts[f.Article]
			if q.Kind == quote.Indirect && !holds(f) && w.gives(f.Article, q, has) {
				p.Reported = append(p.Reported, q.Content...)
			}
		}
	}
}

// gives reports whether reported words are mostly those of a statement, by stems,
// and enough of it.
func (w *stater) gives(article int, q quote.Quote, has map[string]bool) bool {
	n, same := 0, 0
	for _, c := range q.Content {
		for _, x := range w.set.Docs[article].WordsIn(c) {
			if isSmall(x.Lower) {
				continue
			}
			if n++; has[x.Stem] {
				same++
			}
		}
	}
	return same >= leastGiven && float64(same) >= mostlyGiven*float64(n)
}
