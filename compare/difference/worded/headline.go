package worded

import (
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/wording"
)

// headlines are the sentences about loaded words of headlines.
type headlines struct{ *event.Event }

// write gives "The headline of HuffPost has “slams”, which its body has
// only where it tells what others say." for loaded words of headlines.
func (w *headlines) write() []difference.Difference {
	var out []difference.Difference
	for _, f := range wording.HeadlineWording().Find(w.In.Reader) {
		s := f.Words[0]
		if w.People.NameInBody(f.Article, s) {
			continue
		}
		l := w.Line()
		l.Say("The headline of ")
		l.Outlet(f.Article)
		l.Say(" has ")
		l.Cite(f.Article, s, w.In.Article(f.Article).Slice(s))
		said := w.saidInBody(f.Article, s)
		if said.Empty() {
			l.Say(", a word that its body does not have.")
		} else {
			l.Say(", which its body has only where it tells what others say.")
		}
		d := difference.Begin("headline-word")
		d.Pieces, d.Evidence, d.Weight = l.Pieces, f.Evidence, difference.Weigh(d.Key, difference.Measure{})
		if !said.Empty() {
			d.Evidence = append(d.Evidence, w.In.Passage(f.Article, said))
			d.Weight = difference.Weigh("headline-word-said", difference.Measure{})
		}
		out = append(out, d)
	}
	return out
}

// saidInBody is the first sentence of the body that has a word of the same
// stem.
func (w *headlines) saidInBody(article int, s news.Span) news.Span {
	want := w.In.Docs[article].WordsIn(s)
	for _, sentence := range w.In.Docs[article].Sentences {
		if sentence.Headline() {
			continue
		}
		n := 0
		for _, x := range w.In.Docs[article].WordsIn(sentence.Span) {
			if n < len(want) && x.Stem == want[n].Stem {
				n++
			}
		}
		if n == len(want) {
			return sentence.Span
		}
	}
	return news.Span{}
}
