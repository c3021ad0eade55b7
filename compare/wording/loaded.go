package wording

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
)

// weakening are words that take away or weaken, before a hyphen, what stands behind it.
var weakening = class.Words("weakening-prefix")

// weakened reports whether words stand behind such a word and its hyphen:
// "semi-hostile".
func weakened(a *news.Article, before lexicon.Word, s news.Span) bool {
	return weakening[before.Lower] && a.Text[before.End:s.Start] == "-"
}

// worthMark reports whether a use is marked: one of a strong kind, unless it is
// what somebody is reported to blame; one of a weaker kind where it is in the
// article's own voice, no other article has the word, and another one tells the
// same fact without it.
func (r *Reader) worthMark(u use, alone bool) bool {
	if u.entry.Category.Strong() {
		return alone || !r.blamedBy(u)
	}
	return alone && u.voice.voice == Own && r.toldElsewhere(align.Place{Article: u.article, Sentence: u.sentence})
}

// toldElsewhere reports whether another article tells a fact of the sentence.
func (r *Reader) toldElsewhere(p align.Place) bool {
	return r.shared[p]
}

// sharedPlaces are the sentences that tell a fact which another article tells.
func sharedPlaces(facts []align.Fact) map[align.Place]bool {
	out := map[align.Place]bool{}
	for _, f := range facts {
		for _, t := range f.Tellings {
			others := slices.ContainsFunc(f.Tellings, func(o align.Telling) bool { return o.Article != t.Article })
			for _, p := range t.Places() {
				out[p] = out[p] || others
			}
		}
	}
	return out
}

// blamedBy reports whether a word of blame is what somebody is reported to
// attack, to fear or to deny: "condemned the brutal raid". The verb tells
// already that the judgement is the speaker's.
func (r *Reader) blamedBy(u use) bool {
	if u.entry.Category != lexicon.Negative || u.voice.voice != Reported || u.voice.quote < 0 {
		return false
	}
	switch _, tone := quote.ReportingVerb(r.Docs[u.article], r.Texts[u.article].Quotes[u.voice.quote]); tone {
	case lexicon.Attacking, lexicon.Alarmed, lexicon.Denying:
		return true
	}
	return false
}

// topicsOf are the names and words of blame that most of the articles use in
// their own voice, one of them in its headline: what the event is about ("the
// lynching trial").
func topicsOf(r *Reader, uses []use) map[*lexicon.Entry]bool {
	own, head := map[*lexicon.Entry]map[int]bool{}, map[*lexicon.Entry]bool{}
	for _, u := range uses {
		if u.voice.voice != Own || u.entry.Category != lexicon.Degrading && u.entry.Category != lexicon.Negative {
			continue
		}
		if own[u.entry] == nil {
			own[u.entry] = map[int]bool{}
		}
		own[u.entry][u.article] = true
		head[u.entry] = head[u.entry] || r.Docs[u.article].Sentences[u.sentence].Headline()
	}
	out := map[*lexicon.Entry]bool{}
	for e, articles := range own {
		out[e] = head[e] && len(articles) > 1 && 2*len(articles) > len(r.Docs)
	}
	return out
}
