package event

import (
	"slices"
	"strings"

	"parallax/compare/align"
	"parallax/compare/difference/phrase"
	"parallax/compare/reading/name"
)

// placeBefore are words behind which a place may stand.
var placeBefore = phrase.AnyOf("preposition")

// placesIn are the places that a sentence names, or what stands behind "in" or the like
// with a capital, in small letters.
func placesIn(e *Event, at align.Place) (out []string) {
	t := e.Named.Texts[at.Article]
	d := e.In.Docs[at.Article]
	from, to := t.In(d.Sentences[at.Sentence].Span)
	for _, m := range t.Mentions[from:to] {
		x := t.Entities[m.Entity]
		if x.Kind == name.Place || x.Kind == name.Other && m.From > 0 && placeBefore[d.Words[m.From-1].Lower] {
			out = append(out, strings.ToLower(x.Name))
		}
	}
	return out
}

// OtherPlaces reports whether two sentences name places, and none of them both.
func OtherPlaces(e *Event, p, o align.Place) bool {
	x, y := placesIn(e, p), placesIn(e, o)
	return len(x) > 0 && len(y) > 0 && !slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}
