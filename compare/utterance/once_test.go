package utterance

import (
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
)

// TestCountedOnce: words that an article prints twice, by themselves or inside of more,
// count once; short terms that return do count, and so do other words.
func TestCountedOnce(t *testing.T) {
	for _, tt := range []struct {
		name, text string
		want       int
	}{
		{"twice", "“Nobody has paid for a new engine,” Ida Falk said. It rained. Later Ida Falk said: “Nobody has paid for a new engine.”", 7},
		{"inside of more", "“Paid for a new engine,” Ida Falk said. It rained. “Nobody has paid for a new engine since the flood,” Ida Falk said.", 10},
		{"a term", "“The harbour is old,” Ida Falk said. It rained. “Nobody came to the harbour is what I know,” Ida Falk said. “Old,” Ida Falk said.", 14},
		{"other words", "“Nobody has paid for a new engine,” Ida Falk said. It rained. Ida Falk said: “Somebody will pay for a new engine.”", 14},
	} {
		var set reading.Set
		set.Add(reading.Read(news.New("", []string{tt.text})))
		n := 0
		for _, v := range Voices(set) {
			n += v.QuotedWords()
		}
		if n != tt.want {
			t.Errorf("%s: %d words, want %d", tt.name, n, tt.want)
		}
	}
}

// TestStatementOnce: the fullest form of a statement has no stretch twice, and of two
// alike the one with a speaker.
func TestStatementOnce(t *testing.T) {
	again := "“The ferry is old, and nobody has paid for a new engine,” Ida Falk said. It rained on the islands. The council met again. “The ferry is old, and nobody has paid for a new engine,” Ida Falk said."
	_, got := told(again, "Ida Falk called it a shame that “nobody has paid for a new engine.”")
	want := "Ida Falk\n12: |The ferry is old, and nobody has paid for a new engine|\n7: |nobody has paid for a new engine|\n"
	if got != want {
		t.Errorf("got\n%swant\n%s", got, want)
	}
}
