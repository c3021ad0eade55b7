package figure_test

import (
	"os"
	"strings"
	"testing"
	"time"

	"parallax/compare/figure"
	"parallax/compare/news"
)

// pair is a block of testdata/pairs.txt.
type pair struct {
	name string
	want figure.Relation
	a, b sentence
}

// sentence is a text with the quantity that stood in brackets.
type sentence struct {
	text string
	mark news.Span
	day  news.Date
}

// relations are the words of the file for the relations.
var relations = map[string]figure.Relation{
	"agree": figure.Same, "rounded": figure.Rounded, "bound": figure.Includes,
	"conflict": figure.Differ, "different": figure.Unrelated,
}

// TestPairs reads each pair both ways. What is marked as missed must be missed,
// so that the file stays true.
func TestPairs(t *testing.T) {
	for _, p := range readPairs(t) {
		t.Run(string(p.want)+" "+p.name, func(t *testing.T) {
			got := p.relation()
			if missed := strings.HasSuffix(p.name, "(missed)"); (got == p.want) == missed {
				t.Errorf("got %s\n%s\n%s", got, p.a.text, p.b.text)
			}
			if turned := (pair{a: p.b, b: p.a}).relation(); turned != got {
				t.Errorf("turned round: got %s, not %s", turned, got)
			}
		})
	}
}

func (p pair) relation() figure.Relation {
	a, okA := p.a.sited()
	b, okB := p.b.sited()
	if !okA || !okB {
		return figure.Unrelated
	}
	return figure.Between(a, b)
}

func (s sentence) sited() (figure.Sited, bool) {
	for _, q := range sited(s.text, s.day) {
		if q.Span.Overlaps(s.mark) {
			return q, true
		}
	}
	return figure.Sited{}, false
}

func readPairs(t testing.TB) []pair {
	t.Helper()
	data, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	var out []pair
	for _, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		if strings.HasPrefix(block, "#") {
			continue
		}
		lines := strings.Split(block, "\n")
		kind, name, _ := strings.Cut(lines[0], ": ")
		want, ok := relations[kind]
		if !ok || len(lines) != 3 {
			t.Fatalf("no pair: %q", block)
		}
		p := pair{name: name, want: want, a: marked(lines[1]), b: marked(lines[2])}
		if _, days, ok := strings.Cut(name, " on 20"); ok {
			a, b, _ := strings.Cut("20"+days, " / ")
			p.a.day, p.b.day = dayOf(t, a), dayOf(t, b)
		}
		out = append(out, p)
	}
	return out
}

func marked(line string) sentence {
	before, rest, _ := strings.Cut(line, "[")
	inside, after, _ := strings.Cut(rest, "]")
	return sentence{text: before + inside + after, mark: news.Span{Start: len(before), End: len(before) + len(inside)}}
}

func dayOf(t testing.TB, s string) news.Date {
	t.Helper()
	at, err := time.Parse(time.DateOnly, s)
	if err != nil {
		t.Fatal(err)
	}
	return news.Day(at.Date())
}
