package difference

import (
	"cmp"
	"slices"
	"sync"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
	"parallax/compare/utterance"
)

// speech is what the sentences need to know of quotations.
type speech struct {
	in     *Input
	people *people
	// onlyOf are the people whom each article alone quotes, found when asked for.
	onlyOf []func() []onlyVoice
}

func newSpeech(in *Input, p *people) *speech {
	w := &speech{in: in, people: p}
	for a := range in.Docs {
		w.onlyOf = append(w.onlyOf, sync.OnceValue(func() []onlyVoice { return w.onlyVoices(a) }))
	}
	return w
}

// only are the people whom an article quotes and no other names, those with
// most words first.
func (w *speech) only(article int) []onlyVoice { return w.onlyOf[article]() }

// onlyVoice is somebody whom one article quotes.
type onlyVoice struct {
	name   string
	quotes []int
	words  int // between quotation marks
}

func (w *speech) onlyVoices(article int) []onlyVoice {
	var ps []onlyVoice
	for i, q := range w.in.Texts[article].Quotes {
		words := len(w.direct(utterance.Form{Article: article, Quote: i}))
		if words == 0 || !w.people.namedSource(article, q) || q.Unnamed || w.people.Elsewhere(article, q.Speaker) || w.people.Namesakes(article, q.Speaker) {
			continue
		}
		at := slices.IndexFunc(ps, func(p onlyVoice) bool { return sameLast(p.name, q.Speaker) })
		if at < 0 {
			at, ps = len(ps), append(ps, onlyVoice{name: q.Speaker})
		}
		ps[at].quotes, ps[at].words = append(ps[at].quotes, i), ps[at].words+words
	}
	ps = slices.DeleteFunc(ps, func(p onlyVoice) bool { return p.words < leastSpoken })
	slices.SortStableFunc(ps, func(x, y onlyVoice) int { return cmp.Compare(y.words, x.words) })
	return ps[:min(len(ps), mostVoices)]
}

// agreed reports whether an article names the speaker of an utterance, and none
// names somebody else.
func (w *speech) agreed(u utterance.Utterance) bool {
	named := false
	for _, f := range u.Forms {
		q := w.in.Texts[f.Article].Quotes[f.Quote]
		switch {
		case w.people.namedSource(f.Article, q) && sameLast(q.Speaker, u.Speaker):
			named = true
		case q.Speaker != "" && !sameLast(q.Speaker, u.Speaker):
			return false
		}
	}
	return named
}

func (w *speech) mostlySaidSpan(article int, s news.Span) bool {
	n := 0
	for _, p := range w.saidIn(article, s) {
		n += p.Len()
	}
	return 2*n > s.Len()
}

// saidIn are the parts of a span that belong to quotations.
func (w *speech) saidIn(article int, s news.Span) []quote.VoicePart {
	return slices.DeleteFunc(w.in.Texts[article].VoicesIn(s), func(p quote.VoicePart) bool { return p.Owner == quote.OwnWords || p.Quote < 0 })
}

// byOthers are the words of an utterance that all articles but one have between
// quotation marks.
func (w *speech) byOthers(u utterance.Utterance) (utterance.Shared, bool) {
	s, ok := utterance.Common(w.in.Set, u)
	return s, ok && len(s.Articles) >= len(w.in.Docs)-1
}

// direct are the words of a form that is quoted word for word.
func (w *speech) direct(f utterance.Form) []token.Word {
	q := w.in.Texts[f.Article].Quotes[f.Quote]
	if q.Kind != quote.Direct {
		return nil
	}
	var out []token.Word
	for _, c := range q.Content {
		out = append(out, w.in.Docs[f.Article].WordsIn(c)...)
	}
	return out
}

// onlyWithout is the one article of three or more that has no form of an
// utterance.
func (w *speech) onlyWithout(u utterance.Utterance) (article int, ok bool) {
	has := map[int]bool{}
	for _, f := range u.Forms {
		has[f.Article] = true
	}
	if len(w.in.Docs) < 3 || len(has) != len(w.in.Docs)-1 {
		return 0, false
	}
	for a := range w.in.Docs {
		if !has[a] {
			return a, true
		}
	}
	return 0, false
}
