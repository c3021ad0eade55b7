package ingest

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

// score sums the shares of word runs that a body and its gold text have in
// common, page by page: the method of the public article extraction benchmark
// (Scrapinghub 2019), with runs of four words.
type score struct {
	both, only, missed float64
	paragraphs, kept   int
}

func (s *score) add(gold, got string) {
	g, p := runs(gold), runs(got)
	both, total := 0, 0
	for k, n := range g {
		both += min(n, p[k])
		total += n
	}
	golds, gots := total, 0
	for _, n := range p {
		gots += n
	}
	if total = golds + gots - both; total > 0 {
		s.both += float64(both) / float64(total)
		s.only += float64(gots-both) / float64(total)
		s.missed += float64(golds-both) / float64(total)
	}
	lines := map[string]bool{}
	for _, l := range strings.Split(got, "\n") {
		lines[strings.Join(scored(l), " ")] = true
	}
	for _, l := range strings.Split(gold, "\n") {
		if strings.TrimSpace(l) != "" {
			s.paragraphs++
			if lines[strings.Join(scored(l), " ")] {
				s.kept++
			}
		}
	}
}

func (s score) f1() float64 {
	p, r := s.both/(s.both+s.only), s.both/(s.both+s.missed)
	return 2 * p * r / (p + r)
}

// scored are the words as the scorer beside the data sees them.
func scored(s string) []string {
	return strings.FieldsFunc(s, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

func runs(s string) map[string]int {
	ws := scored(s)
	out := map[string]int{}
	if len(ws) == 0 {
		return out
	}
	for i := 0; i < max(1, len(ws)-3); i++ {
		out[strings.Join(ws[i:min(i+4, len(ws))], " ")]++
	}
	return out
}

var english = regexp.MustCompile(`(?i)\b(the|of|to|and|a|in|that|is|was|for|on|it|with|as)\b`)

func isEnglish(body string) bool {
	return len(english.FindAllString(body, -1))*100 > len(scored(body))*12
}

// TestPagesAccuracy holds the import of the labelled pages to its bars.
func TestPagesAccuracy(t *testing.T) {
	raw, err := os.ReadFile(shared("data", "extraction", "ground-truth.json"))
	if err != nil {
		t.Skip("the labelled pages are not here")
	}
	var gold map[string]struct{ ArticleBody string }
	if err := json.Unmarshal(raw, &gold); err != nil {
		t.Fatal(err)
	}
	var all, en score
	for id, g := range gold {
		a := readLabelled(t, id)
		checkSound(t, a)
		body := a.Slice(a.Body())
		all.add(g.ArticleBody, body)
		if isEnglish(g.ArticleBody) {
			en.add(g.ArticleBody, body)
		}
	}
	kept := float64(en.kept) / float64(en.paragraphs)
	t.Logf("all %d pages F1 %.3f; English F1 %.3f, paragraphs kept %.3f", len(gold), all.f1(), en.f1(), kept)
	if all.f1() < .980 || en.f1() < .985 || kept < .975 {
		t.Error("below the bars: all .980, English .985, paragraphs .975")
	}
}

// TestPastesAccuracy holds pastes of whole pages and of reader views to theirs.
func TestPastesAccuracy(t *testing.T) {
	for file, bar := range map[string]float64{"plaintext-gold.jsonl": .965, "plaintext-gold-reader.jsonl": .970} {
		f, err := os.Open(shared("data", "extraction", file))
		if err != nil {
			t.Skip("the labelled texts are not here")
		}
		defer f.Close()
		var s score
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 1<<24)
		for sc.Scan() {
			var r struct {
				Text string
				Gold string `json:"gold_body"`
			}
			if err := json.Unmarshal(sc.Bytes(), &r); err != nil {
				t.Fatal(err)
			}
			a := fromString(t, r.Text)
			checkSound(t, a)
			s.add(r.Gold, a.Slice(a.Body()))
		}
		t.Logf("%s: F1 %.3f", file, s.f1())
		if s.f1() < bar {
			t.Errorf("%s: F1 %.3f is below %.3f", file, s.f1(), bar)
		}
	}
}

// BenchmarkPages reads the labelled pages one after the other; without them,
// the sample page. The target is 8 ms a page.
func BenchmarkPages(b *testing.B) {
	paths, err := filepath.Glob(shared("data", "extraction", "html", "*.html.gz"))
	if err != nil || len(paths) == 0 {
		b.Skip("the labelled pages are not here")
	}
	var inputs []Input
	for _, p := range paths {
		data, err := os.ReadFile(p)
		if err != nil {
			b.Fatal(err)
		}
		if data, err = gunzip(data, MaxInput); err != nil {
			b.Fatal(err)
		}
		inputs = append(inputs, Input{Data: data})
	}
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		if _, err := Bytes(context.Background(), inputs[n%len(inputs)], Options{}); err != nil {
			b.Fatal(err)
		}
		n++
	}
}

// BenchmarkPaste reads a pasted text of 200 paragraphs.
func BenchmarkPaste(b *testing.B) {
	text := []byte("Council closes the old bridge\n\n" + strings.Repeat(strings.Join(bridge[1:], "\n\n")+"\n\nSign up for our morning newsletter.\n\n", 50))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Bytes(context.Background(), Input{Data: text}, Options{}); err != nil {
			b.Fatal(err)
		}
	}
}
