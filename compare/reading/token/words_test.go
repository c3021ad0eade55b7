package token

import (
	"strings"
	"testing"

	"parallax/compare/news"
)

func lowers(words []Word) string {
	var out []string
	for _, w := range words {
		out = append(out, w.Lower)
	}
	return strings.Join(out, "|")
}

func TestWordsOfSentences(t *testing.T) {
	d := split("Ada’s dogs ran. They don’t stop at 4.5 miles.")
	if got := lowers(d.WordsOf(0)); got != "ada's|dogs|ran" {
		t.Error(got)
	}
	w := d.WordsOf(1)
	if got := lowers(w); got != "they|don't|stop|at|4.5|miles" {
		t.Error(got)
	}
	if !w[0].Capital || w[1].Capital || !w[4].Number || w[5].Stem != "mile" || d.Words[0].Stem != "ada" {
		t.Errorf("%+v", w)
	}
}

func TestWordsInSpan(t *testing.T) {
	d := split("One small dog ran home.")
	for _, c := range []struct{ span, want string }{
		{"small dog", "small|dog"}, {"all dog ra", "all|dog|ra"}, {"mal", "mal"}, {" ", ""}, {"One small dog ran home.", "one|small|dog|ran|home"},
	} {
		at := strings.Index(d.Article.Text, c.span)
		if got := lowers(d.WordsIn(news.Span{Start: at, End: at + len(c.span)})); got != c.want {
			t.Errorf("%q: %s, want %s", c.span, got, c.want)
		}
	}
	if got := d.WordsIn(news.Span{}); len(got) != 0 {
		t.Error(got)
	}
}

// TestEachByteIsCutOnce: reading a document cuts its sentences once.
func TestEachByteIsCutOnce(t *testing.T) {
	text := strings.Repeat("The mayor closed the bridge on Monday. Nobody said why.\n\n", 40)
	before := CutBytes()
	d := split(text)
	var want int64
	for _, s := range d.Sentences {
		want += int64(s.Len())
	}
	d.WordsIn(news.Span{Start: 4, End: 90})
	if got := CutBytes() - before; got > want+8 {
		t.Errorf("%d bytes cut of %d", got, want)
	}
}
