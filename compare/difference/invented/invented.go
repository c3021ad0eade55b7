// Package invented makes the input of the rooms of sentences about differences from
// short made-up articles, for the tests of these rooms.
package invented

import (
	"context"
	"strconv"
	"strings"
	"time"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/difference"
	"parallax/compare/difference/event"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// Input is what the earlier steps find in articles, whose first line is the
// headline, of the outlets Heron, Kite and Plover; a day of May 2032 may stand
// before it ("7 | Bridge").
func Input(texts ...string) *event.Input {
	var set reading.Set
	for i, text := range texts {
		day, rest, dated := strings.Cut(text, " | ")
		if dated {
			text = rest
		}
		ps := strings.Split(text, "\n")
		a := news.New(ps[0], ps[1:])
		if n, err := strconv.Atoi(day); err == nil && dated {
			a.Published = news.Day(2032, time.May, n)
		}
		a.Outlet, a.ID = []string{"The Heron", "The Kite", "The Plover"}[i], string(rune('a'+i))
		set.Add(reading.Read(a))
	}
	r := align.Match(context.Background(), align.Input{Set: set})
	near := align.Near(r.Facts, r.Maybe)
	labels := actor.Input{Set: set}
	for _, f := range near {
		var ps []actor.Place
		for _, t := range f.Tellings {
			ps = append(ps, actor.Place(t.Place))
		}
		labels.Aligned = append(labels.Aligned, ps)
	}
	figures := figure.Across(set, near)
	return &event.Input{
		Reader: wording.Read(wording.Input{Set: set, Facts: near, Actors: actor.Find(labels)}),
		Pairs:  r.Pairs, NotFound: r.NotFound,
		Utterances: utterance.Match(set), Figures: figures, Contradictions: event.Contradictions(set.Docs, r.Contraries, figures), Placements: difference.Placements(set.Docs, near),
	}
}

// Written are the sentences that some writers write of articles, of one form, in
// order.
func Written(writers []func(*event.Event) []difference.Difference, key string, texts ...string) []string {
	e := event.New(Input(texts...))
	var out []string
	for _, w := range writers {
		for _, d := range w(e) {
			if d.Key == key {
				out = append(out, d.Sentence())
			}
		}
	}
	return out
}

// Sentences of a made-up event: a bridge is closed. Each is told twice, the first
// thrice, in other words.
const (
	Council = "The council of Veles closed the stone bridge over the Arno on Monday."
	Again   = "On Monday the council of Veles closed the stone bridge over the Arno."
	Third   = "Over the Arno the stone bridge was closed on Monday by the council of Veles."
	Schools = "Pupils reach the school by boat until the summer."
	Boats   = "By boat the pupils reach the school until the summer."
	Market  = "The weekly market moves to the square of the old mill."
	Mill    = "To the square of the old mill the weekly market moves."
	Cracks  = "Engineers had found deep cracks in two of its pillars."
	Pillars = "In two of its pillars engineers had found deep cracks."
	Repair  = "A repair takes at least a year, the town engineer said."
	Year    = "At least a year is what a repair takes, said the town engineer."
)
