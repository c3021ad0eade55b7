package difference

import (
	"parallax/compare/news"
	"parallax/compare/say"
)

// The bounds of a sentence about who speaks in one article alone: the words in
// quotation marks that one needs, and how many people are named.
const (
	leastSpoken = 8
	mostVoices  = 3
)

// voices are the sentences about people whom one article alone quotes and names.
type voices struct{ *event }

// write gives "Only The Courier quotes Ana Brandt, whom the other three do
// not name." for people who speak in one article and whose last name stands in
// no other.
func (w *voices) write() []Difference {
	var out []Difference
	for a := range w.in.Docs {
		if ps := w.speech.only(a); len(ps) > 0 {
			out = append(out, w.voiceSentence(a, ps))
		}
	}
	return out
}

func (w *voices) voiceSentence(article int, ps []onlyVoice) Difference {
	l := w.line()
	l.say("Only ")
	l.outlet(article)
	l.say(" quotes ")
	d := begin("voices")
	words, first := 0, len(w.in.Article(article).Text)
	for i, p := range ps {
		l.say(joint(i, len(ps)))
		source := w.in.Texts[article].Quotes[p.quotes[0]].Source
		name := w.people.usual(p.name)
		l.add(say.At(Value, name, article, w.people.nameAt(article, source, name)))
		words += p.words
		for _, q := range p.quotes {
			c := w.in.Texts[article].Quotes[q].Content
			first = min(first, c[0].Start)
			d.Evidence = append(d.Evidence, w.in.Passage(article, news.Span{Start: c[0].Start, End: c[len(c)-1].End}))
		}
	}
	l.say(", whom ")
	if n := len(w.in.Docs) - 1; n == 1 {
		l.outlet(1 - article)
		l.say(" does not name.")
	} else {
		l.say(theOthers(n) + " do not name.")
	}
	d.Pieces = l.pieces
	d.Weight = weigh(d.Key, measure{amount: float64(words), depth: w.depth(article, first)})
	return d
}
