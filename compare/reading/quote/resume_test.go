package quote

import (
	"strings"
	"testing"
)

// TestWhoGoesOn holds who speaks where nothing beside the words tells it, and
// that nobody is guessed in the near cases.
func TestWhoGoesOn(t *testing.T) {
	for _, c := range []struct{ name, text, words, want string }{
		{
			"sentences that go on with speech stand before another's verb",
			"“We will mend the pier,” Ada Moss told the council. “It may take a year.” The Harbour Institute said it expects two.",
			"It may take a year", "Ada Moss",
		},
		{
			"a verb behind another of the same subject",
			"Mayor Ada Moss will stay on, but said a new mayor should be found by May.",
			"new mayor should", "Ada Moss",
		},
		{
			"she, before whom only a surname with a form of address stands",
			"Ben Roe opened the meeting. But Ms. Green, who wrote the letter, denied it. “Never, not once in my life,” she said.",
			"Never", "Green",
		},
		{
			"an apposition before a colon",
			"Ada Moss, a spokeswoman for Speaker Ben Roe, echoed it, saying: “We are grateful for the new pier.”",
			"grateful for", "Ada Moss",
		},
		{
			"it is the body that spoke last",
			"The Marlow embassy said the ruling was “unfair and short-sighted”. It said “every shop was closed in the spring”.",
			"every shop", "The Marlow embassy",
		},
		{
			"a short title written small is no title",
			"Rep. Ada Moss left early. “Our prices hold until May,” the rep said.",
			"Our prices", "the rep",
		},
		{
			"he is not the one whose thing is told of",
			"Captain Ben Roe asked how it came to be on Mayor Carl Moss’s old server. He said it would take “a deliberate act of somebody”.",
			"deliberate act", "Ben Roe",
		},
		{
			"of two senators the one named last",
			"Sen. Ada Moss spoke first. Then Sen. Ben Roe spoke. “It was a long and quiet evening,” the senator said.",
			"long and quiet", "Ben Roe",
		},
		{
			"any verb behind a quotation and before a full name",
			"“You cannot sell the pier behind our backs,” snorts Una Falk, who mends nets.",
			"sell the pier", "Una Falk",
		},
		{
			"a short title before a verb is no speech",
			"“The Old Mill,” stars Una Falk and was shot in Orsa by twelve people.",
			"The Old Mill", "no quotation",
		},
		{
			"a question told between two quotations",
			"“The pier will close on Monday,” Ada Moss said. She had been asked about the storm. “We have no planks left at all.”",
			"no planks", "Ada Moss",
		},
		{
			"a second clause of who behind according to",
			"Moss, whose boats won in May, according to the Harbour Sheet of Lom, and who has taught two of us, has argued for years that a smaller pier would do.",
			"smaller pier", "Moss",
		},
		{
			"what another was called days before",
			"The guild accused the mill of “a year of bad bread” in a letter, days after its owner, Una Falk, had called Ben Roe a liar.",
			"a liar", "Una Falk",
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := document(c.text)
			got := "no quotation"
			for _, q := range Find(d) {
				for _, s := range q.Content {
					if strings.Contains(d.Article.Slice(s), c.words) {
						got = q.Speaker
					}
				}
			}
			if got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
