package difference

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/wording"
)

// headlines writes "The headline of HuffPost has “slams”, which its body has
// only where it tells what others say." for loaded words of headlines.
func (w *writer) headlines() []Difference {
	var out []Difference
	for _, f := range wording.HeadlineWording().Find(w.in.Reader) {
		s := f.Words[0]
		if w.nameInBody(f.Article, s) {
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
		d := Difference{Kind: KindHeadline, Fact: -1, Pieces: l.pieces, Evidence: f.Evidence, Unit: "sentence", Weight: .4}
		if !said.Empty() {
			d.Evidence = append(d.Evidence, w.in.Passage(f.Article, said))
			d.Weight = .5
		}
		out = append(out, d)
	}
	return out
}

// saidInBody is the first sentence of the body that has a word of the same
// stem.
func (w *writer) saidInBody(article int, s news.Span) news.Span {
	want := wordsOf(w.in.Docs[article], s)
	for _, sentence := range w.in.Docs[article].Sentences {
		if sentence.Headline() {
			continue
		}
		n := 0
		for _, x := range wordsOf(w.in.Docs[article], sentence.Span) {
			if n < len(want) && x.stem == want[n].stem {
				n++
			}
		}
		if n == len(want) {
			return sentence.Span
		}
	}
	return news.Span{}
}

// nameInBody reports whether a word is a name: the body has it with a capital
// inside a sentence, or another capital follows it there.
func (w *writer) nameInBody(article int, s news.Span) bool {
	a := w.in.Article(article)
	first, _, _ := strings.Cut(upperFirst(a.Slice(s)), " ")
	behind := strings.TrimLeft(a.Text[s.End:], " ")
	if !s.Overlaps(a.Headline) && capitalised(a.Slice(s)) && capitalised(behind) {
		return true // "Hector Marez"
	}
	for _, sentence := range w.in.Docs[article].Sentences {
		if sentence.Headline() {
			continue
		}
		for i, x := range wordsOf(w.in.Docs[article], sentence.Span) {
			if i > 0 && unpossessed(x.text) == first {
				return true
			}
		}
	}
	return false
}
