package view

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// letters measures every rune as one unit.
func letters() *ruler {
	return newRuler(func(s string) float32 { return float32(utf8.RuneCountInString(s)) }, 0)
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
			tx := text{s: c.text, r: letters()}
			var got []string
			for _, ln := range wrap(&tx, c.width) {
				part := c.text[ln.start:ln.end]
				if ln.hyphen {
					part += "~"
				}
				got = append(got, part)
			}
			wantEqual(t, c.want, strings.Join(got, "|"))
		})
	}
}

func TestLettersTakeRoom(t *testing.T) {
	s := "the illegal blockade, off"
	end := strings.Index(s, ",")
	tx := text{s: s, r: letters(), stops: []stop{{end, 2}, {end, 1}}}
	lines := wrap(&tx, 24)
	wantLen(t, lines, 1+1)
	runs := tx.runs(lines[0])
	last := runs[len(runs)-1]
	wantEqual(t, ",", s[last.start:last.end])
	wantEqual(t, float32(end+3), last.x, "two letters stand before the comma")
}

func TestVeryLongWordWrapsFast(t *testing.T) {
	s := strings.Repeat("ä", 200_000)
	most := 0
	r := newRuler(func(s string) float32 { most = max(most, len(s)); return float32(utf8.RuneCountInString(s)) }, 0)
	tx := text{s: s, r: r}
	checkLines(t, &tx, wrap(&tx, 40), 40)
	wantAtMost(t, most, longest+1, "no long string is measured")
}

func FuzzWrap(f *testing.F) {
	for _, s := range []string{"", "a b", "an 11-day blockade—over", "ä\n\n  ö-ü", "\xff\xfe x"} {
		f.Add(s, uint8(7))
	}
	f.Fuzz(func(t *testing.T, s string, width uint8) {
		if !utf8.ValidString(s) {
			t.Skip()
		}
		tx := text{s: s, r: letters()}
		checkLines(t, &tx, wrap(&tx, float32(width%40)+1), float32(width%40)+1)
	})
}

// checkLines checks that lines are in order, on rune edges, no wider than the
// column, and hold all that is not blank; runs must place the same text.
func checkLines(t *testing.T, tx *text, lines []line, width float32) {
	t.Helper()
	var lost, drawn strings.Builder
	at := 0
	for _, ln := range lines {
		if ln.start < at || ln.end <= ln.start || ln.end > len(tx.s) {
			t.Fatalf("line %v after byte %d of %q", ln, at, tx.s)
		}
		lost.WriteString(tx.s[at:ln.start])
		at = ln.end
		part := tx.s[ln.start:ln.end]
		if !utf8.ValidString(part) {
			t.Fatalf("line %q breaks a rune", part)
		}
		runs := tx.runs(ln)
		for _, r := range runs {
			drawn.WriteString(tx.s[r.start:r.end])
		}
		if w := lineEnd(runs); w > width && utf8.RuneCountInString(part) > 1 {
			t.Fatalf("line %q is %v wide in %v", part, w, width)
		}
	}
	lost.WriteString(tx.s[at:])
	if strings.Trim(lost.String(), " \n") != "" {
		t.Fatalf("lost %q of %q", lost.String(), tx.s)
	}
	if want := strings.NewReplacer(" ", "", "\n", "").Replace(tx.s); want != drawn.String() {
		t.Fatalf("drawn %q, want %q", drawn.String(), want)
	}
}

func TestByteAt(t *testing.T) {
	s := "goods are möving"
	tx := text{s: s, r: letters()}
	runs := tx.runs(wrap(&tx, 40)[0])
	for b := range s {
		x := tx.startX(runs, b)
		if s[b] == ' ' {
			continue
		}
		wantEqual(t, b, tx.byteAt(runs, x+.1), "before %q", s[b:])
	}
	wantEqual(t, len(s), tx.byteAt(runs, 100))
	wantEqual(t, 0, tx.byteAt(runs, -5))
}

func TestWordAt(t *testing.T) {
	s := `said "the union," and left`
	for at, want := range map[string]string{"aid": "said", "nion": "union", "the": "the", "left": "left"} {
		start, end := wordAt(s, strings.Index(s, at))
		wantEqual(t, want, s[start:end])
	}
}

func TestShorten(t *testing.T) {
	r := letters()
	wantEqual(t, "goods", shorten("goods", 5, r.measure))
	wantEqual(t, "goods are…", shorten("goods are moving", 12, r.measure))
	wantEqual(t, "goo…", shorten("goodsaremoving", 4, r.measure))
	wantEqual(t, "", shorten("goods", 0, r.measure))
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
			wantEqual(t, tt.want, fitted(tt.note, tt.width, func(s string) float32 { return float32(len([]rune(s))) }))
		})
	}
}
