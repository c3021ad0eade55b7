package token

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// score counts boundaries between sentences: found, labelled, and both.
type score struct{ hit, got, want int }

func (s score) f1() float64 { return 2 * float64(s.hit) / float64(s.got+s.want) }

// add splits the sentences, joined by single spaces, and compares.
func (s *score) add(t *testing.T, sentences []string) {
	gold, at := map[int]bool{}, 0
	for _, x := range sentences {
		at += len(x) + 1
		gold[at] = true
	}
	d := split(strings.Join(sentences, " "))
	for _, x := range d.Sentences[1:] {
		s.got++
		if gold[x.Start] {
			s.hit++
		} else {
			t.Logf("false boundary: …%.30s| %.50s", d.Article.Text[max(0, x.Start-30):], d.Article.Text[x.Start:])
		}
		delete(gold, x.Start)
	}
	delete(gold, at)
	for b := range gold {
		t.Logf("missed boundary: %.60s", d.Article.Text[max(0, b-30):])
	}
	s.want += len(sentences) - 1
}

func lines(t *testing.T, path string, each func(line []byte)) {
	f, err := os.Open(path)
	if err != nil {
		t.Skip("no labelled articles here")
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<24)
	for in.Scan() {
		each(in.Bytes())
	}
	if in.Err() != nil {
		t.Fatal(in.Err())
	}
}

// The five boundaries that are false here stand between true sentences that
// the labels leave joined ("Like a boy."), so the bar is below what is wanted.
func TestGoldParagraphs(t *testing.T) {
	var s score
	lines(t, "../../../../shared/data/alignment/basil-align-dev.articles.jsonl", func(line []byte) {
		var a struct {
			Sentences  []struct{ ID, Text string }
			Paragraphs [][]string
		}
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		text := map[string]string{}
		for _, x := range a.Sentences {
			text[x.ID] = x.Text
		}
		for _, ids := range a.Paragraphs {
			var parts []string
			for _, id := range ids {
				parts = append(parts, text[id])
			}
			s.add(t, parts)
		}
	})
	report(t, s, 0.98)
}

// Whole articles joined as one paragraph: a twentieth of the boundaries ends a
// paragraph without an end mark, which blank lines tell in a real article.
func TestGoldArticles(t *testing.T) {
	var s score
	lines(t, "../../../../shared/data/wording/basil-bias.jsonl", func(line []byte) {
		var a struct{ Sentences []string }
		if err := json.Unmarshal(line, &a); err != nil {
			t.Fatal(err)
		}
		s.add(t, a.Sentences)
	})
	report(t, s, 0.97)
}

func report(t *testing.T, s score, bar float64) {
	t.Helper()
	t.Logf("boundaries: both %d, found %d, labelled %d, F1 %.4f", s.hit, s.got, s.want, s.f1())
	if s.f1() < bar {
		t.Errorf("F1 %.4f, want at least %.2f", s.f1(), bar)
	}
}
