package page

import (
	"cmp"
	"fmt"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"parallax/compare/difference"
	"parallax/compare/difference/alone"
	"parallax/compare/difference/counted"
	"parallax/compare/difference/event"
	"parallax/compare/difference/named"
	"parallax/compare/difference/placed"
	"parallax/compare/difference/quoted"
	"parallax/compare/difference/told"
	"parallax/compare/difference/worded"
	"parallax/compare/news"
)

// Write gives the sentences worth reading, most telling first, none of which
// says what one before it says.
func Write(in *event.Input) []difference.Difference {
	if len(in.Docs) < 2 {
		return nil
	}
	e := event.New(in)
	all := candidates(e)
	rater := difference.NewRater(in.Set)
	for i := range all {
		all[i].Weight = rater.Score(all[i])
	}
	slices.SortStableFunc(all, func(a, b difference.Difference) int { // so that no order of writing counts
		return cmp.Or(cmp.Compare(a.Fact, b.Fact), cmp.Compare(a.Sentence(), b.Sentence()))
	})
	return withLast(e, onThePage(difference.Distinct(in.Set, difference.Ordered(in.Set, all))))
}

// onPage are the kinds that readers want to know in nearly every event, if seldom first:
// who is quoted, what kind of text an article is, and what all the others tell with a
// name that one article does not have.
var onPage = []difference.Kind{difference.KindVoices, difference.KindText, difference.KindNotFound}

// onThePage brings the first of each of those kinds onto the page, before its last line,
// where the ranking leaves it behind.
func onThePage(ds []difference.Difference) []difference.Difference {
	last := difference.MostDifferences - 2
	for _, k := range onPage {
		at := slices.IndexFunc(ds, func(d difference.Difference) bool { return d.Kind == k })
		if at > last {
			d := ds[at]
			ds = slices.Insert(slices.Delete(ds, at, at+1), last, d)
			last--
		}
	}
	return ds
}

// Candidates are all sentences that the kinds write, in no order that means
// anything, with the weights that their writers gave them.
func Candidates(in *event.Input) []difference.Difference { return candidates(event.New(in)) }

func candidates(e *event.Event) []difference.Difference {
	kinds := slices.Concat(quoted.Writers(), placed.Writers(), counted.Writers(), named.Writers(), alone.Writers(), told.Writers(), worded.Writers())
	found := make([][]difference.Difference, len(kinds))
	var next atomic.Int64
	var group sync.WaitGroup
	for range runtime.GOMAXPROCS(0) { // no more at a time, as each holds much while it writes
		group.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(kinds); i = int(next.Add(1)) - 1 {
				found[i] = kinds[i](e)
			}
		})
	}
	group.Wait()
	out := proven(slices.Concat(found...))
	for i := range out {
		out[i].ID = id(e, out[i])
	}
	return out
}

// proven leaves out what says less of a fact than another sentence: where all but one
// article tell it with a name that the one does not have, its sentences side by side, and
// those with the name.
func proven(ds []difference.Difference) []difference.Difference {
	facts, names := map[int]bool{}, map[string]bool{}
	for _, d := range ds {
		if d.Key == "missing" {
			facts[d.Fact], names[d.About] = true, true
		}
	}
	return slices.DeleteFunc(ds, func(d difference.Difference) bool {
		return toldAlready(d, ds) || d.Key == "side-by-side" && facts[d.Fact] || d.Key == "beside-name" && names[d.About]
	})
}

// toldAlready reports whether sentences set beside each other are told to contradict
// each other, numbers that do so stand in a row of numbers, or a loaded word of a headline
// stands among those of its article.
func toldAlready(d difference.Difference, ds []difference.Difference) bool {
	return slices.ContainsFunc(ds, func(o difference.Difference) bool {
		switch {
		case o.Kind == difference.KindOtherwise && d.Kind == difference.KindTold:
			return shared(d.Evidence, o.Evidence) > 1
		case o.Kind == difference.KindNumbers && d.Kind == difference.KindOtherwise:
			return shared(d.Evidence, o.Evidence) > 1
		case o.Kind == difference.KindWording && d.Kind == difference.KindHeadline:
			return cites(o, d)
		}
		return false
	})
}

// cites reports whether a sentence cites the words that another one begins with.
func cites(d, of difference.Difference) bool {
	first := slices.IndexFunc(of.Pieces, func(p difference.Piece) bool { return p.Kind == difference.Cited })
	return first >= 0 && slices.ContainsFunc(d.Pieces, func(p difference.Piece) bool {
		return p.Kind == difference.Cited && p.Article == of.Pieces[first].Article && p.Span == of.Pieces[first].Span
	})
}

// shared counts the passages of one list that stand in another.
func shared(of, in []news.Passage) int {
	n := 0
	for _, p := range of {
		if slices.Contains(in, p) {
			n++
		}
	}
	return n
}

// withLast puts the line that gathers what is left at the end of the page.
func withLast(e *event.Event, ds []difference.Difference) []difference.Difference {
	page := min(len(ds), difference.MostDifferences-1)
	d, ok := alone.Last(e, ds[:page])
	if !ok {
		return ds
	}
	d.ID = id(e, d)
	return slices.Insert(ds, page, d)
}

// id names a difference by its kind, its fact or else its first passage, whom
// it is about where its passages do not tell, and the articles that it names.
func id(e *event.Event, d difference.Difference) string {
	id := string(d.Kind)
	switch {
	case d.Fact >= 0:
		id += " " + e.In.Facts[d.Fact].ID
	case len(d.Evidence) > 0:
		id += fmt.Sprintf(" %s:%d", d.Evidence[0].Article, d.Evidence[0].Start)
	}
	if d.About != "" {
		id += " " + d.About
	}
	for _, p := range d.Pieces {
		if p.Kind == difference.Outlet {
			id += " " + e.In.Article(p.Article).ID
		}
	}
	return id
}
