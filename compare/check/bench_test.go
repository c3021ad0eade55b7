package check_test

import (
	"context"
	"fmt"
	"os"
	"strings"
	"testing"

	"parallax/compare/check"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
)

// longText is a text of about so many words about the sample event, made of
// statements of testdata; each round names other numbers, so that no sentence
// is that of another round.
func longText(b *testing.B, words int) string {
	b.Helper()
	data, err := os.ReadFile("testdata/sample.txt")
	if err != nil {
		b.Fatal(err)
	}
	var out strings.Builder
	for n, round := 0, 1; n < words; round++ {
		for line := range strings.Lines(string(data)) {
			_, l, _ := strings.Cut(strings.TrimSpace(line), ": ")
			fmt.Fprintf(&out, "- Note %d tells that %s\n", round, l)
			if n += len(strings.Fields(l)) + 4; n >= words {
				break
			}
		}
	}
	return out.String()
}

// BenchmarkText checks a text of 1,000 words against three articles whose
// readings and meaning are at hand, by words alone and with meaning.
func BenchmarkText(b *testing.B) {
	text := longText(b, 1000)
	for _, meant := range []bool{false, true} {
		b.Run(map[bool]string{false: "words", true: "meaning"}[meant], func(b *testing.B) {
			var rs []reading.Article
			for _, a := range eventOf(b, "sample")[:3] {
				rs = append(rs, reading.Read(a))
			}
			set := reading.SetOf(rs)
			var encode check.Encode
			if meant {
				encode = vector.Encode
				for _, r := range rs {
					m, err := vector.Encode(context.Background(), r.Doc, nil)
					if err != nil {
						b.Fatal(err)
					}
					set.Meaning = append(set.Meaning, m)
				}
			}
			b.ReportAllocs()
			for b.Loop() {
				r, err := check.New(set, nil).Text(context.Background(), text, encode)
				if err != nil || len(r.Statements) < 40 || r.Meaning != meant {
					b.Fatalf("%v: %d statements", err, len(r.Statements))
				}
			}
		})
	}
}
