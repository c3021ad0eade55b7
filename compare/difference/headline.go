package difference

import (
	"parallax/compare/news"
	"parallax/compare/wording"
)

// headlines are the sentences about loaded words of headlines.
type headlines struct{ *event }

// write gives "The headline of HuffPost has “slams”, which its body has
// only where it tells what others say." for loaded words of headlines.
func (w *headlines) write() []Difference {
	var out []Difference
	for _, f := range wording.HeadlineWording().Find(w.in.Reader) {
		s := f.Words[0]
		if w.people.nameInBody(f.Article, s) {
			continue
		}
		l := w.line()
		l.say("The headline of ")
		l.outlet(f.Article)
		l.say(" has ")
		l.cite(f.Article, s, w.in.Article(f.Article).Slice(s))
		said := w.saidInBody(f.Article, s)
		if said.Empty() {
			l.say(", a word that its body does not have.")
		} else {
			l.say(", which its body has only where it tells what others say.")
		}
		d := begin("headline-word")
		d.Pieces, d.Evidence, d.Weight = l.pieces, f.Evidence, weigh(d.Key, measure{})
		if !said.Empty() {
			d.Evidence = append(d.Evidence, w.in.Passage(f.Article, said))
			d.Weight = weigh("headline-word-said", measure{})
		}
		out = append(out, d)
	}
	return out
}

// saidInBody is the first sentence of the body that has a word of the same
// stem.
func (w *headlines) saidInBody(article int, s news.Span) news.Span {
	want := w.in.Docs[article].WordsIn(s)
	for _, sentence := range w.in.Docs[article].Sentences {
		if sentence.Headline() {
			continue
		}
		n := 0
		for _, x := range w.in.Docs[article].WordsIn(sentence.Span) {
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
