package event_test

import (
	"testing"

	"parallax/compare/align"
	"parallax/compare/difference/event"
)

// TestLinked: what is certainly told is so linked, what only may be not, and the surest
// links come alone; sentences of one article are never linked.
func TestLinked(t *testing.T) {
	at := func(a, s int) align.Place { return align.Place{Article: a, Sentence: s} }
	telling := func(a, s int) align.Telling { return align.Telling{Place: at(a, s)} }
	sure := align.Fact{Tellings: []align.Telling{telling(0, 1), telling(0, 2), telling(1, 4)}, Maybe: []align.Telling{telling(1, 4)}}
	l := event.Linked(event.Joins{
		Facts: []align.Fact{sure, {Tellings: []align.Telling{telling(0, 3), telling(1, 5)}}},
		Maybe: []align.Fact{{Tellings: []align.Telling{telling(0, 3), telling(1, 6), telling(2, 1)}}},
		Contradictions: []event.Contradiction{
			{A: event.Against{Place: at(0, 1)}, B: event.Against{Place: at(1, 7)}},
		},
	})
	for _, tt := range []struct {
		from  align.Place
		to    int
		least event.LinkKind
		want  []event.Link
	}{
		{at(0, 1), 1, event.LinkTold, []event.Link{{Kind: event.LinkAgainst, Place: at(1, 7)}}},
		{at(0, 2), 1, event.LinkTold, []event.Link{{Kind: event.LinkMaybe, Place: at(1, 4)}}},
		{at(0, 2), 0, event.LinkTold, nil},
		{at(0, 3), 1, event.LinkTold, []event.Link{{Kind: event.LinkTold, Place: at(1, 5)}}},
		{at(0, 3), 1, event.LinkAgainst, []event.Link{{Kind: event.LinkMaybe, Place: at(1, 6)}}},
		{at(2, 1), 0, event.LinkTold, []event.Link{{Kind: event.LinkMaybe, Place: at(0, 3)}}},
	} {
		got := l.To(tt.to, tt.least, tt.from)
		if len(got) != len(tt.want) || len(got) > 0 && got[0] != tt.want[0] {
			t.Errorf("%v to %d: %v, want %v", tt.from, tt.to, got, tt.want)
		}
	}
}
