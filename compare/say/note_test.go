package say

import (
	"testing"

	"parallax/compare/news"
)

// TestNote: a remark is said in the words of a catalogue; a sentence, and a remark that a
// damaged or a newer library holds, stay as they are.
func TestNote(t *testing.T) {
	c := Catalogue{
		"list.between": ", ", "list.last": " and ", "note.short": "{n} {n:word|words} only.",
		"note.lost": "Lost: {what}.", "note.the.date": "the date",
	}
	for note, want := range map[string]string{
		news.Remark("short", "n", "1"):                                          "1 word only.",
		news.Remark("short", "n", "12"):                                         "12 words only.",
		news.Remark("lost", "what", "@the.date", "what", "@none", "what", "it"): "Lost: the date, @none and it.",
		"12 characters could not be read.":                                      "12 characters could not be read.",
		news.Remark("short"):                                                    "note:short",
		news.Remark("newer"):                                                    "note:newer",
	} {
		if got := c.Note(note); got != want {
			t.Errorf("%q: got %q, want %q", note, got, want)
		}
	}
}
