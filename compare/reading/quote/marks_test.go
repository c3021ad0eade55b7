package quote

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

func document(text string) *token.Document {
	return token.Split(&news.Article{ID: news.TextHash(text), Text: text})
}

func TestMarks(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"curly", "He said “no” and “yes.”", "“no”|“yes.”"},
		{"straight", `He said "no" and "yes."`, `"no"|"yes."`},
		{"two single", "He said ''no'' twice.", "''no''"},
		{"next to a dash", `The plan—"a mess"—failed.`, `"a mess"`},
		{"closing typed for opening", "He said ”no way” today.", "”no way”"},
		{"opening typed for closing", "He said “no way“ today. Then left.", "“no way“"},
		{"nested", "“She said “no” to me,” he said.", "“She said “no” to me,”"},
		{"straight inside curly", `“She said "no" to me,” he said.`, `“She said "no" to me,”`},
		{"curly inside straight", `"She asked: “why?” and left," he said.`, `"She asked: “why?” and left,"`},
		{"paragraph re-opens", "“One.\n\n“Two,” he said.", "“One.|+“Two,”"},
		{"closes only in the last paragraph", "“One.\n\nTwo,” he said. “Three.”", "“One.|+Two,”|“Three.”"},
		{"never closed", "“One, he said.\n\nTwo is out. “Three.”", "“One, he said.|“Three.”"},
		{"lost closing mark", "“One, he said. “Two.” Three.", "“One, he said. |“Two.”"},
		{"single outside", "Moss: ‘We are done’ by Friday", "‘We are done’"},
		{"apostrophes are no marks", "The workers’ vote isn't the bosses' vote.", ""},
		{"single inside double", "“He said ‘no’ to me”", "“He said ‘no’ to me”"},
		{"opened curly, closed straight", `“One is safe," said Moss. "Two is not.” Then he said a bill “would end it.”`, `“One is safe,"|"Two is not.”|“would end it.”`},
		{"inches inside curly", `“He has a 5" pipe at home,” she said.`, `“He has a 5" pipe at home,”`},
		{"inches", `a 5'10" man`, ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := document(c.text)
			var got []string
			for _, s := range Read(d, Known{}).Marks {
				x := d.Article.Slice(s.Span)
				if s.Continues {
					x = "+" + x
				}
				got = append(got, x)
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

// TestLinearTime compares hostile texts with ordinary news of the same length,
// because the machine that runs it may be busy: a megabyte of news takes well
// under a second on an idle one.
func TestLinearTime(t *testing.T) {
	const news = "Mayor Ada Moss said on Monday that the old bridge would be “rebuilt within a year.” The town will pay.\n\n"
	seconds := func(text string) float64 {
		start := time.Now()
		Find(document(text))
		return time.Since(start).Seconds()
	}
	ordinary := seconds(strings.Repeat(news, 3_000)) / float64(3_000*len(news))
	for name, text := range map[string]string{
		"30,000 opening marks": strings.Repeat("“", 30_000),
		"30,000 straight":      strings.Repeat(`"`, 30_000),
		"30,000 with words":    strings.Repeat("“a ", 30_000),
		"300 nested":           strings.Repeat("“a ", 300) + strings.Repeat("b” ", 300),
		"apostrophes":          strings.Repeat("'a ", 30_000),
		"said":                 strings.Repeat("Moss said, ", 90_000),
		"said in one quote":    "“" + strings.Repeat("Moss said. ", 90_000),
		"sentences":            strings.Repeat("Ada Moss said that “we will go” and she added that it rains. ", 16_000),
		"short paragraphs":     strings.Repeat("“No,” she said.\n\n", 60_000),
		"names":                strings.Repeat("Ada Moss Roe ", 80_000),
		"commas":               strings.Repeat("a, ", 340_000),
	} {
		took := seconds(text)
		if usual := ordinary * float64(len(text)); took > 8*usual+0.5 {
			t.Errorf("%s: %d bytes took %.2f s, news takes %.2f s", name, len(text), took, usual)
		}
	}
}

// checkQuotes fails when a span of a quotation is out of bounds, out of order
// or off a rune edge.
func checkQuotes(t *testing.T, d *token.Document, quotes []Quote) {
	t.Helper()
	text := d.Article.Text
	for _, q := range quotes {
		if len(q.Content) == 0 {
			t.Fatal("quotation without content")
		}
		at := 0
		for _, s := range append([]news.Span{q.Source, q.Cue}, q.Content...) {
			if s.Start < 0 || s.End > len(text) || s.Start > s.End {
				t.Fatalf("span %v out of bounds %d", s, len(text))
			}
			if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
				t.Fatalf("span %v off rune edges", s)
			}
		}
		for _, s := range q.Content {
			if s.Start < at || s.Empty() {
				t.Fatalf("content %v out of order", q.Content)
			}
			at = s.End
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{
		"“No,” said Ada Moss, the mayor. “Never.”\n\n“Ever.”", "According to Moss, it is.", "Moss said: “a “b” c",
		"''a'' 'b' ‘c’ ”d”", "He, who said (that) it's \"x", "Moss said that it rains, adding that “it pours.”",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		d := document(text)
		checkQuotes(t, d, Find(d))
	})
}
