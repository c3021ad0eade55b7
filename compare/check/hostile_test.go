package check_test

import (
	"context"
	"strings"
	"testing"
	"time"

	"parallax/compare/check"
)

// TestHostile: whatever text comes in, the check ends soon, is bounded, and every
// span lies in its text.
func TestHostile(t *testing.T) {
	c := checkerOf(t, "volcano")
	for name, text := range map[string]string{
		"long":       strings.Repeat("The Heron says that 1,900 people left. ", 250_000),
		"one word":   strings.Repeat("a", 10<<20),
		"marks":      strings.Repeat("“\"'”", 2<<20),
		"controls":   strings.Repeat("\x00\x1b[31m\u202eash\u2066\xff ", 400_000),
		"script":     strings.Repeat("<script>alert(1)</script> Mount Hask\n", 200_000),
		"other":      strings.Repeat("火山が噴火した。", 400_000),
		"right":      strings.Repeat("ثار البركان يوم الثلاثاء. ", 200_000),
		"mentions":   strings.Repeat("only neither both A, B and ", 300_000),
		"numbers":    strings.Repeat("1 2 3 1,900 ", 800_000),
		"semicolons": strings.Repeat("A; the Kite;", 800_000),
		"empty":      "",
	} {
		began := time.Now()
		r, err := c.Text(context.Background(), text, nil)
		if err != nil {
			t.Fatal(err)
		}
		if took := time.Since(began); took > 20*time.Second {
			t.Errorf("%s: %v", name, took)
		}
		if n := len(r.Statements); n > check.MostStatements || name == "empty" && n > 0 {
			t.Errorf("%s: %d statements", name, n)
		}
		inside(t, name, r)
	}
}

func inside(t *testing.T, name string, r *check.Result) {
	t.Helper()
	last := 0
	for _, s := range r.Statements {
		if s.Start < last || s.End > len(r.Text.Article.Text) || s.Empty() {
			t.Fatalf("%s: statement %v behind %d", name, s.Span, last)
		}
		last = s.Start
		for _, f := range s.Findings {
			for _, p := range f.Places {
				if r.Docs[p.Article].Article.Slice(p.Span) == "" {
					t.Fatalf("%s: %v", name, p)
				}
			}
		}
		// MostPassages bounds what one statement carries of any text; six are usual.
		if len(s.Passages) > check.MostPassages || len(s.Nearest) != len(r.Docs) {
			t.Fatalf("%s: %d passages", name, len(s.Passages))
		}
	}
}

// TestStops: a check ends with its context.
func TestStops(t *testing.T) {
	ctx, stop := context.WithCancel(context.Background())
	stop()
	if r, err := checkerOf(t, "volcano").Text(ctx, "The Heron says so.", nil); err == nil || r != nil {
		t.Errorf("%v, %v", r, err)
	}
}

// TestLeansOnNothing: "it" with no article before it speaks of all.
func TestLeansOnNothing(t *testing.T) {
	c := checkerOf(t, "volcano")
	for _, text := range []string{
		"It does not mention lava, and it says that 1,900 people left.",
		"It does not mention lava. It says that 1,900 people left.",
		"This article does not say so; it does not mention 1,900 people, but it names Mount Hask.",
	} {
		for _, s := range checkText(t, c, text).Statements {
			if s.FromContext || len(s.Told)+len(s.Silent) > 0 {
				t.Errorf("%q: told %v, silent %v", text, s.Told, s.Silent)
			}
		}
	}
}

// TestLists: headings name the articles of what stands below them, and a table
// those of its columns.
func TestLists(t *testing.T) {
	c := checkerOf(t, "volcano")
	r := checkText(t, c, "Here is a comparison.\n\n**The Heron**\n- 1,900 people left the villages.\n\n**The Kite**\n- Airlines cancelled 26 flights.\n- It does not mention lava.\n\n| What | Heron | Kite |\n|---|---|---|\n| Ash | 9,400 metres | 9,000 metres |\n")
	var got []string
	for _, s := range r.Statements {
		line := r.Text.Article.Slice(s.Span) + " " + string(s.Verdict)
		for _, a := range s.Told {
			line += " " + r.Names[a]
		}
		for _, a := range s.Silent {
			line += " not " + r.Names[a]
		}
		got = append(got, line)
	}
	want := []string{
		"Here is a comparison. cannot be checked",
		"1,900 people left the villages. found The Heron",
		"Airlines cancelled 26 flights. found The Kite",
		"It does not mention lava. differs not The Kite",
		"9,400 metres found The Heron",
		"9,000 metres found The Kite",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s", strings.Join(got, "\n"))
	}
}

// TestBest: the passage that is cited for a part of a sentence is its own, and the first
// passage is the nearest to it.
func TestBest(t *testing.T) {
	r := checkText(t, checkerOf(t, "volcano"), "The Heron speaks of some 1,900 people, whereas the Kite speaks of about 2,000.")
	if len(r.Statements) != 2 {
		t.Fatalf("%d statements", len(r.Statements))
	}
	for i, want := range []string{"1,900", "2,000"} {
		s := r.Statements[i]
		p, ok := s.Best()
		if words := r.Docs[p.Article].Text(p.Sentence); !ok || p.Article != s.Told[0] || !strings.Contains(words, want) {
			t.Errorf("%s is shown by %q", want, words)
		}
		for k := 1; k < len(s.Passages); k++ {
			if s.Passages[k].Chance > s.Passages[k-1].Chance {
				t.Errorf("%s: passage %d is nearer than the one before", want, k)
			}
		}
	}
	if _, ok := (check.Statement{}).Best(); ok {
		t.Error("a passage of nothing")
	}
}

// TestEdits: an altered quotation shows the words of the article and its own.
func TestEdits(t *testing.T) {
	r := checkText(t, checkerOf(t, "merger"), "Greta Aune said: “We are buying forests, not factories.”")
	if len(r.Statements) != 1 || len(r.Statements[0].Findings) == 0 {
		t.Fatalf("%+v", r.Statements)
	}
	f := r.Statements[0].Findings[0]
	a := r.Docs[f.Places[0].Article].Article
	var got []string
	for _, e := range f.Edits {
		from := a
		if e.Kind == check.PutIn {
			from = r.Text.Article
		}
		got = append(got, string(e.Kind)+" "+from.Slice(e.Span))
	}
	if s := strings.Join(got, "|"); s != "kept We are buying forests, not|inserted factories" && s != "kept We are buying forests, not|inserted factories|cut chimneys" {
		t.Error(s)
	}
}
