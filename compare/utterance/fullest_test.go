package utterance

import (
	"strings"
	"testing"

	"parallax/compare/reading"
)

// The fullest form is the one with most words of the speaker, whatever a reporter
// puts around a shorter one, and who leaves out a reporter's words cuts nothing.
func TestFullestIsWordsOfTheSpeaker(t *testing.T) {
	for _, tc := range []struct {
		name, a, b string
		fullest    int
		cut        string
	}{
		{
			"narration around a piece",
			"Ada Moss said that the long and costly quarrel about the old mill, which began in the spring and divided the town, had been “a shameful waste of money” for all.",
			"“It was a shameful waste of money, and of time,” Ada Moss said.",
			1, "It was, and of time",
		},
		{
			"a piece of a longer telling",
			"Ada Moss said that the lengthy quarrel of the spring was “a shameful waste of money and of everybody's time”.",
			"Ada Moss called it “a shameful waste of money”.",
			0, "and of everybody's time",
		},
	} {
		docs, texts := findAll(tc.a, tc.b)
		set := reading.Set{Docs: docs, Texts: texts}
		all := Match(set)
		if len(all) != 1 {
			t.Fatalf("%s: %d utterances", tc.name, len(all))
		}
		u := all[0]
		var cut []string
		for _, e := range u.Forms[1-u.Fullest].Edits {
			if e.Kind == Cut {
				cut = append(cut, set.Docs[u.Forms[u.Fullest].Article].Article.Slice(e.Span))
			}
		}
		if got := strings.Join(cut, ", "); u.Fullest != tc.fullest || got != tc.cut {
			t.Errorf("%s: fullest %d, cut %q", tc.name, u.Fullest, got)
		}
	}
}
