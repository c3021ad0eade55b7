package worded

import (
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/news"
	"parallax/compare/say"
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
		said, key := w.saidInBody(f.Article, s), "difference.headline.said"
		if said.Empty() {
			key = "difference.headline.word"
		}
		d := difference.Begin("headline-word")
		d.Pieces = difference.English(say.Message{Key: key, Args: []say.Arg{say.Of("outlet", w.Outlet(f.Article)), say.Of("words", w.Cited(f.Article, s)...)}})
		d.Evidence, d.Weight = f.Evidence, difference.Weigh(d.Key, difference.Measure{})
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
