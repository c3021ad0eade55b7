package compare_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"parallax/compare/difference"
	"parallax/compare/news"
)

// bridgeEvent are three articles in which one thing each differs.
func bridgeEvent() []*news.Article {
	make := func(outlet, headline string, body ...string) *news.Article {
		a := news.New(headline, body)
		a.Outlet = outlet
		return a
	}
	return []*news.Article{
		make("The Heron", "Mayor Roth slams council over bridge",
			"Mayor Ines Roth said on Monday: “The bridge will stay closed until every bolt has been checked by an engineer.”",
			"The council of Alder closed the bridge on Friday after an engineer found cracks in two pillars.",
			"“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas Verner, who runs the ferry.",
			"Mr. Verner wants to run four boats a day.",
			"The ferry carried 900 people on Saturday.",
			"The council meets again in June."),
		make("The Kite", "Bridge stays closed",
			"The council of Alder closed the old bridge on Friday.",
			"An engineer had found cracks in two of its pillars.",
			"Drivers must take the road over the hill, which is twice as long.",
			"The baker Petra Lindqvist lost half of her customers.",
			"Ms. Lindqvist has asked the council for 2,400 crowns.",
			"The council meets again in June to hear the engineer.",
			"A repair may cost 4 million dollars, the council said.",
			"Mayor Ines Roth said: “The bridge will stay closed until every bolt has been checked by an engineer.”"),
		make("The Plover", "Alder closes its bridge",
			"The shameful state of the bridge over the river has a bizarre history.",
			"The council closed it on Friday, when an engineer found cracks in two pillars.",
			"The council will meet again in June.",
			"A repair may cost 4 million dollars, said the council.",
			"Nobody has asked Mayor Ines Roth."),
	}
}

func TestDifferenceKinds(t *testing.T) {
	c := compareAll(t, bridgeEvent())
	tests := []struct {
		name string
		kind difference.Kind
		want []string
	}{
		{"who is quoted", difference.KindVoices, []string{"Who is quoted by name, and with how many words – The Heron: Ines Roth 14 and Tomas Verner 13", "The Plover: nobody in quotation marks"}},
		{"what stands in one article", difference.KindOnlyHere, []string{"Found only in The Kite", "The Kite: Petra Lindqvist and “2,400 crowns” (sentence 5)"}},
		{"loaded words", difference.KindWording, []string{"Only The Plover writes, in its own words, ", "“shameful”", "“bizarre”"}},
		{"the headline", difference.KindHeadline, []string{"The headline of The Heron has “slams”, a word that its body does not have."}},
		{"in headlines", difference.KindFirst, []string{"The headlines – The Heron: “"}},
		{"not quoted", difference.KindQuotation, []string{"Quoted of one statement by Ines Roth – The Heron: 14 words, “The bridge will stay closed until every bolt has been checked by an engineer”", "The Kite: all 14 words", "The Plover: not found"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			for _, d := range c.Differences {
				if d.Kind == tt.kind && holdsAll(d.Sentence(), tt.want) {
					return
				}
			}
			for i, d := range c.Differences {
				t.Log(i+1, d.Kind, d.Sentence())
			}
			t.Error("not written")
		})
	}
}

// TestCounterIsElsewhere holds that counter-evidence is a sentence with a passage of
// its own, and never one of the passages that it speaks against.
func TestCounterIsElsewhere(t *testing.T) {
	n := 0
	for _, as := range [][]*news.Article{sampleEvent(t), bridgeEvent()} {
		for _, d := range compareAll(t, as).Differences {
			for _, note := range d.Counter {
				n++
				text := difference.Text(note.Pieces)
				if !strings.HasSuffix(text, ".") || note.Passage.Span.Empty() {
					t.Errorf("%q beside %q leads to %+v", text, d.Sentence(), note.Passage)
				}
				for _, e := range d.Evidence {
					if d.Kind == difference.KindNotFound && e.Article == note.Passage.Article {
						t.Errorf("%q: the nearest sentence is of an article that tells it", d.Sentence())
					}
				}
			}
		}
	}
	if n == 0 {
		t.Error("no counter-evidence")
	}
}

// TestRealDifferencesCite holds, on real events, that what is cited are the words
// of the article, that every sentence has passages and an ID of its own, and that
// ten are written at most. It skips where the events are missing.
func TestRealDifferencesCite(t *testing.T) {
	events, err := filepath.Glob("../../shared/data/events/basil-files/201[1357]*")
	if err != nil || len(events) == 0 {
		t.Skip("no events")
	}
	for _, dir := range events {
		var as []*news.Article
		for _, outlet := range []string{"foxnews", "huffpost", "nytimes"} {
			text, err := os.ReadFile(filepath.Join(dir, outlet+".txt"))
			if err != nil {
				continue
			}
			headline, body, _ := strings.Cut(string(text), "\n")
			a := news.New(headline, strings.Split(body, "\n\n"))
			a.Outlet = outlet
			as = append(as, a)
		}
		if len(as) < 2 {
			continue
		}
		c := compareAll(t, as)
		seen := map[string]bool{}
		for _, d := range c.Differences {
			if seen[d.ID] || len(d.Evidence) == 0 || !strings.HasSuffix(d.Sentence(), ".") {
				t.Errorf("%s: %q has the ID %q and %d passages", filepath.Base(dir), d.Sentence(), d.ID, len(d.Evidence))
			}
			seen[d.ID] = true
			for _, p := range d.Pieces {
				if (p.Kind == difference.Cited || p.Kind == difference.Value) && !p.Span.Empty() {
					checkCited(t, c, p)
				}
			}
		}
		if len(c.Shown()) > difference.MostDifferences {
			t.Errorf("%s: %d differences", filepath.Base(dir), len(c.Shown()))
		}
	}
}
