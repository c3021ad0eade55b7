package glyph

import (
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/app/sight"
)

func TestKeepTogether(t *testing.T) {
	m := letters().Measure
	got := KeepTogether("Grant Holloway · 14 May · 229 words", 24, m)
	tx := Text{S: got, R: letters()}
	var lines []string
	for _, ln := range Wrap(&tx, 26) {
		lines = append(lines, got[ln.Start:ln.End])
	}
	sight.WantEqual(t, []string{"Grant\u00a0Holloway\u00a0· 14\u00a0May\u00a0·", "229\u00a0words"}, lines)
	sight.WantEqual(t, "a long name of an author\u00a0· x", KeepTogether("a long name of an author · x", 9, m))
}

// letters measures every rune as one unit.
func letters() *Ruler {
	return NewRuler(func(s string) float32 { return float32(utf8.RuneCountInString(s)) }, 0)
}

func TestWrap(t *testing.T) {
	for _, c := range []struct {
		name, text string
		width      float32
		want       string // lines, parted by "|"
	}{
		{"empty", "", 10, ""},
		{"blank", "  \n ", 10, ""},
		{"fits", "goods are moving", 20, "goods are moving"},
		{"breaks at spaces", "goods are moving again", 10, "goods are|moving|again"},
		{"exact width", "goods are moving", 9, "goods are|moving"},
		{"runs of spaces", "goods   are", 9, "goods   are"},
		{"line break", "goods\n\nare", 20, "goods|are"},
		{"after a hyphen", "an 11-day blockade", 6, "an 11-|day|block~|ade"},
		{"after a dash", "PORT—Police", 8, "PORT—|Police"},
		{"long word is parted", "abcdefghij kl", 4, "abc~|def~|ghij|kl"},
		{"parted between runes", "ääääää", 4, "äää~|äää"},
		{"no single letter is left over", "abcdef", 5, "abcd~|ef"},
		{"an address is parted at its signs", "https://wire.example/a", 14, "https://wire.|example/a"},
		{"no hyphen in a script without", "港口罢工结束", 4, "港口罢工|结束"},
		{"a rune wider than the column", "abc", 0.5, "a|b|c"},
		{"a hyphen alone", "- a -b", 2, "-|a|-b"},
	} {
		t.Run(c.name, func(t *testing.T) {
			tx := Text{S: c.text, R: letters()}
			var got []string
			for _, ln := range Wrap(&tx, c.width) {
				part := c.text[ln.Start:ln.End]
				if ln.Hyphen {
					part += "~"
				}
				got = append(got, part)
			}
			sight.WantEqual(t, c.want, strings.Join(got, "|"))
		})
	}
}

func TestLettersTakeRoom(t *testing.T) {
	s := "the illegal blockade, off"
	end := strings.Index(s, ",")
	tx := Text{S: s, R: letters(), Stops: []Stop{{end, 2}, {end, 1}}}
	lines := Wrap(&tx, 24)
	sight.WantLen(t, lines, 1+1)
	runs := tx.Runs(lines[0])
	last := runs[len(runs)-1]
	sight.WantEqual(t, ",", s[last.Start:last.End])
	sight.WantEqual(t, float32(end+3), last.X, "two letters stand before the comma")
}

func TestVeryLongWordWrapsFast(t *testing.T) {
	s := strings.Repeat("ä", 200_000)
	most := 0
	r := NewRuler(func(s string) float32 { most = max(most, len(s)); return float32(utf8.RuneCountInString(s)) }, 0)
	tx := Text{S: s, R: r}
	checkLines(t, &tx, Wrap(&tx, 40), 40)
	sight.WantAtMost(t, most, longest+1, "no long string is measured")
}

func FuzzWrap(f *testing.F) {
	for _, s := range []string{"", "a b", "an 11-day blockade—over", "ä\n\n  ö-ü", "\xff\xfe x"} {
		f.Add(s, uint8(7))
	}
	f.Fuzz(func(t *testing.T, s string, width uint8) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		tx := Text{S: s, R: letters()}
		checkLines(t, &tx, Wrap(&tx, float32(width%40)+1), float32(width%40)+1)
	})
}

// checkLines checks that lines are in order, on rune edges, no wider than the
// column, and hold all that is not blank; runs must place the same text.
func checkLines(t *testing.T, tx *Text, lines []Line, width float32) {
	t.Helper()
	var lost, drawn strings.Builder
	at := 0
	for _, ln := range lines {
		if ln.Start < at || ln.End <= ln.Start || ln.End > len(tx.S) {
			t.Fatalf("line %v after byte %d of %q", ln, at, tx.S)
		}
		lost.WriteString(tx.S[at:ln.Start])
		at = ln.End
		part := tx.S[ln.Start:ln.End]
		if !utf8.ValidString(part) {
			t.Fatalf("line %q breaks a rune", part)
		}
		runs := tx.Runs(ln)
		for _, r := range runs {
			drawn.WriteString(tx.S[r.Start:r.End])
		}
		if w := LineEnd(runs); w > width && utf8.RuneCountInString(part) > 1 {
			t.Fatalf("line %q is %v wide in %v", part, w, width)
		}
	}
	lost.WriteString(tx.S[at:])
	if strings.Trim(lost.String(), " \n") != "" {
		t.Fatalf("lost %q of %q", lost.String(), tx.S)
	}
	if want := strings.NewReplacer(" ", "", "\n", "").Replace(tx.S); want != drawn.String() {
		t.Fatalf("drawn %q, want %q", drawn.String(), want)
	}
}

func TestByteAt(t *testing.T) {
	s := "goods are möving"
	tx := Text{S: s, R: letters()}
	runs := tx.Runs(Wrap(&tx, 40)[0])
	for b := range s {
		x := tx.StartX(runs, b)
		if s[b] == ' ' {
			continue
		}
		sight.WantEqual(t, b, tx.ByteAt(runs, x+.1), "before %q", s[b:])
	}
	sight.WantEqual(t, len(s), tx.ByteAt(runs, 100))
	sight.WantEqual(t, 0, tx.ByteAt(runs, -5))
}

func TestWordAt(t *testing.T) {
	s := `said "the union," and left`
	for at, want := range map[string]string{"aid": "said", "nion": "union", "the": "the", "left": "left"} {
		start, end := WordAt(s, strings.Index(s, at))
		sight.WantEqual(t, want, s[start:end])
	}
}

func TestShorten(t *testing.T) {
	r := letters()
	sight.WantEqual(t, "goods", Shorten("goods", 5, r.Measure))
	sight.WantEqual(t, "goods are…", Shorten("goods are moving", 12, r.Measure))
	sight.WantEqual(t, "goo…", Shorten("goodsaremoving", 4, r.Measure))
	sight.WantEqual(t, "", Shorten("goods", 0, r.Measure))
}

func TestFitted(t *testing.T) {
	tests := []struct {
		name, note, want string
		width            float32
	}{
		{"fits", "3/4 articles", "3/4 articles", 40},
		{"the remarkable part", "4/4 articles · ! numbers differ", "! numbers differ", 20},
		{"nothing fits", "4/4 articles · ! numbers differ", "4/…", 3},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			sight.WantEqual(t, tt.want, Fitted(tt.note, tt.width, func(s string) float32 { return float32(len([]rune(s))) }))
		})
	}
}
