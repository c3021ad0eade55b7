package name

import (
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/news"
)

// check holds what Read promises of any text.
func check(t *testing.T, x *Text) {
	t.Helper()
	text, at := x.Document.Article.Text, 0
	valid := utf8.ValidString(text)
	for i, m := range x.Mentions {
		if m.Start < at || m.Head.Empty() || !m.Span.Contains(m.Head) || m.End > len(text) {
			t.Fatalf("mention %d: %v with %v behind %d", i, m.Span, m.Head, at)
		}
		if valid && !utf8.ValidString(text[m.Start:m.End]+text[m.Head.Start:m.Head.End]) {
			t.Fatalf("mention %d is not on rune edges", i)
		}
		if m.From >= m.To || m.To > len(x.Document.Words) || x.Document.Words[m.From].Start > m.Start {
			t.Fatalf("mention %d: words %d to %d", i, m.From, m.To)
		}
		if s := x.Document.Sentences[m.Sentence]; !s.Contains(m.Span) {
			t.Fatalf("mention %d is not in its sentence", i)
		}
		at = m.End
	}
	checkEntities(t, x)
}

func checkEntities(t *testing.T, x *Text) {
	t.Helper()
	seen := 0
	for e, y := range x.Entities {
		if y.Name == "" || y.Kind == "" || len(y.Forms) == 0 || len(y.Mentions) == 0 {
			t.Fatalf("entity %d: %+v", e, y)
		}
		seen += len(y.Mentions)
		for _, m := range y.Mentions {
			if x.Mentions[m].Entity != e {
				t.Fatalf("entity %d has mention %d of another", e, m)
			}
		}
	}
	if seen != len(x.Mentions) {
		t.Fatalf("%d mentions in entities, %d in all", seen, len(x.Mentions))
	}
}

func FuzzRead(f *testing.F) {
	for _, s := range []string{
		"Rep. Ada Moss (R-Ohio) left. Moss’s son, Roy Hill Jr., did not.", "The U.S. and the Department of the Interior.", "A “B” C (D) E-F & G.",
		"Ursula von der Berg, 45, president of Dale. É É’s É.", "KING KING King of Of of", "Mr. . Mr. Mr’s 's’s", "North Korean President North", "Secretary of State of",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		x := read(text)
		check(t, x)
		i := NewIndex([]*Text{x, read("Ada Moss met King Charles.")})
		for _, e := range x.Entities {
			if !i.Has(0, e.Forms[0]) {
				t.Fatalf("%q is not in its article", e.Forms[0])
			}
			i.Usual(e.Name)
			i.Mentions(1, e.Name)
			i.Words(1, e.Name)
		}
	})
}

// TestLinear: texts that make other methods slow are read in time.
func TestLinear(t *testing.T) {
	var crowd strings.Builder // many persons of one last name, then the last name
	for i := range 3000 {
		crowd.WriteString("They met A" + strings.Repeat("b", i%40) + strings.Repeat("c", i/40) + " Moss. ")
	}
	for name, text := range map[string]string{
		"capitals": strings.Repeat("Ada Moss ", 60_000), "last names": crowd.String() + strings.Repeat("Then Moss left. ", 20),
		"particles": strings.Repeat("Ada de la ", 60_000), "titles": strings.Repeat("President ", 60_000), "joints": strings.Repeat("Bank of the ", 50_000),
		"letters": strings.Repeat("A ", 200_000), "quotes": strings.Repeat("Ada “", 80_000),
	} {
		start := time.Now()
		check(t, Read(docOf(text)))
		if d := time.Since(start); d > 4*time.Second { // the machine may be busy
			t.Errorf("%s: %v", name, d)
		}
	}
}

func TestEmpty(t *testing.T) {
	x := Read(docOf(""))
	if len(x.Mentions) != 0 || x.At(news.Span{}) != -1 {
		t.Error("names in an empty text")
	}
}
