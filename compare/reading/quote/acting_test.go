package quote

import (
	"strings"
	"testing"
)

// TestActing: a verb of saying that nobody stands beside has the subject of its clause as
// its source, never who spoke in the sentence before; a dateline speaks not.
func TestActing(t *testing.T) {
	const before = "Ole Berg said the mill was old. "
	for _, c := range []struct{ text, words, speaker string }{
		{before + "Ada Moss left the hall on Monday, noting that the mill “will stand empty” for a year.", "will stand", "Ada Moss"},
		{before + "Una Falk, who began the strike in 2016, praised the millers for “standing firm” on Thursday.", "standing firm", "Una Falk"},
		{before + "The millers of Odern left the talks, saying the owner “has no plan” for them.", "has no plan", "The millers of Odern"},
		{before + "The director of the Odern Mill laid out her plan, saying it “costs no job” at all.", "costs no job", "The director of the Odern Mill"},
		{before + "Una Falk later posted a letter of the owner with the words, “We shall never sell the mill.”", "never sell", "Una Falk"},
		{before + "A worker was heard at the gate on Monday, and it was said that nobody “will come back” to it.", "will come back", ""},
	} {
		speaker := "no quotation"
		d := document(c.text)
		for _, q := range Find(d) {
			for _, s := range q.Content {
				if strings.Contains(d.Article.Slice(s), c.words) {
					speaker = q.Speaker
				}
			}
		}
		if speaker != c.speaker {
			t.Errorf("%s: %q, want %q", c.words, speaker, c.speaker)
		}
	}
}
