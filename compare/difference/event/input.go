package event

import (
	"slices"

	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading/name"
	"parallax/compare/reading/quote"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// Input is what the earlier steps found; nothing in it is changed.
type Input struct {
	*wording.Reader
	Pairs      []align.Pair
	NotFound   []align.NotFound
	Nearby     []align.Nearby
	Utterances []utterance.Utterance
	Figures    []figure.Figure
	// Voices are the sources of the articles; nil when nobody listed them.
	Voices []utterance.Voice
	// Names are those of the articles; nil when nobody read them.
	Names []*name.Text
	// Contradictions are claims and numbers of two articles of which only one can be.
	Contradictions []Contradiction
	// Placements are those of each fact.
	Placements [][]difference.Placement
}

// Sources are the sources of the articles.
func (in *Input) Sources() []utterance.Voice {
	if in.Voices == nil {
		return utterance.Voices(in.Set)
	}
	return in.Voices
}

// At is the passage of a sentence.
func (in *Input) At(article, sentence int) news.Passage {
	return in.Sentence(align.Place{Article: article, Sentence: sentence})
}

// Headline reports whether a place is in the headline.
func (in *Input) Headline(p align.Place) bool {
	return in.Docs[p.Article].Sentences[p.Sentence].Headline()
}

// NearestTo is the sentence of an article that is worth a look beside some sentences as the
// nearest to one of them, the likeliest; false where there is none.
func (in *Input) NearestTo(article int, told []align.Place) (align.Place, bool) {
	at, best := nowhere(article), 0.0
	for _, n := range in.Nearby {
		if n.Nearest.Article == article && n.Score > best && slices.Contains(told, n.Place) && !in.Headline(n.Nearest) {
			at, best = n.Nearest, n.Score
		}
	}
	return at, best > 0
}

// mostlySaid reports whether most of a span belongs to quotations.
func (in *Input) mostlySaid(article int, s news.Span) bool {
	n := 0
	for _, p := range in.Texts[article].VoicesIn(s) {
		if p.Owner != quote.OwnWords && p.Quote >= 0 {
			n += p.Len()
		}
	}
	return 2*n > s.Len()
}
