package vector

import (
	"runtime"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/assets"
	"parallax/compare/news"
)

func loadVocabulary(t testing.TB) *vocabulary {
	t.Helper()
	data, err := assets.Encoder.ReadFile("encoder/vocab.txt")
	if err != nil {
		t.Fatal(err)
	}
	v, err := readVocabulary(string(data))
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// names are the pieces by number, those that go on with a word with "##".
func (v *vocabulary) names() map[uint16]string {
	out := map[uint16]string{}
	for s, id := range v.first {
		out[id] = s
	}
	for s, id := range v.later {
		out[id] = "##" + s
	}
	return out
}

func TestCut(t *testing.T) {
	v := loadVocabulary(t)
	names := v.names()
	for _, c := range []struct{ name, text, want, spans string }{
		{"plain", "The mayor left.", "the mayor left .", "The|mayor|left|."},
		{"pieces", "unsalted dockworkers", "un ##sal ##ted dock ##work ##ers", "un|sal|ted|dock|work|ers"},
		{"marks", "(R-Ky.) won't", "( r - ky . ) won ' t", "(|R|-|Ky|.|)|won|'|t"},
		{"curly marks", "“No”…", "“ no ” …", "“|No|”|…"},
		{"symbols of ASCII", "5% + $3", "5 % + $ 3", "5|%|+|$|3"},
		{"accents", "Café Ångström", "cafe ang ##strom", "Café|Ång|ström"},
		{"accent as a character", "Cafe\u0301 x", "cafe x", "Cafe\u0301|x"},
		{"dotted capital", "İstanbul", "istanbul", "İstanbul"},
		{"Chinese", "日本x", "日 本 x", "日|本|x"},
		{"Hangul is taken apart", "한", "ᄒ ##ᅡ ##ᆫ", "한|한|한"},
		{"control characters", "a\x00b\u200bc\vd", "abc ##d", "a\x00b\u200bc|d"},
		{"blanks", "a\tb\u00a0c\u2028d", "a b c d", "a|b|c|d"},
		{"broken bytes", "a\xffb \ufffd", "ab", "a\xffb"},
		{"unknown", "🙂 ok", "[UNK] ok", "🙂|ok"},
		{"unknown inside", "ok🙂ok", "[UNK]", "ok🙂ok"},
		{"100 characters", strings.Repeat("a", 100), pieces100(v), ""},
		{"101 characters", strings.Repeat("é", 101) + " ok", "[UNK] ok", strings.Repeat("é", 101) + "|ok"},
		{"nothing", " \u200b\u0301", "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			found, more := v.cut(c.text, news.Span{End: len(c.text)})
			var got, spans []string
			for _, p := range found {
				got = append(got, names[p.id])
				spans = append(spans, c.text[p.Start:p.End])
			}
			if g := strings.Join(got, " "); g != c.want || more {
				t.Errorf("got  %s, more %v\nwant %s", g, more, c.want)
			}
			if g := strings.Join(spans, "|"); c.spans != "" && g != c.spans {
				t.Errorf("got  %q\nwant %q", g, c.spans)
			}
		})
	}
}

// pieces100 is what 100 letters a are: the longest pieces first.
func pieces100(v *vocabulary) string {
	left, table, prefix := strings.Repeat("a", 100), v.first, ""
	var out []string
	for left != "" {
		n := len(left)
		for _, ok := table[left[:n]]; !ok; _, ok = table[left[:n]] {
			n--
		}
		out = append(out, prefix+left[:n])
		left, table, prefix = left[n:], v.later, "##"
	}
	return strings.Join(out, " ")
}

func TestCutInsideSpan(t *testing.T) {
	v := loadVocabulary(t)
	text := "Before. The mayor left. After."
	at := strings.Index(text, "The mayor")
	found, _ := v.cut(text, news.Span{Start: at, End: at + len("The mayor left.")})
	if len(found) != 4 || text[found[1].Start:found[1].End] != "mayor" {
		t.Errorf("pieces %v", found)
	}
}

func TestCutLongSentence(t *testing.T) {
	v := loadVocabulary(t)
	for n, want := range map[int]bool{126: false, 127: true, 5000: true} {
		text := strings.Repeat("word ", n)
		found, more := v.cut(text, news.Span{End: len(text)})
		if more != want || len(found) != min(n, maxPieces-2) {
			t.Errorf("%d words: %d pieces, more %v", n, len(found), more)
		}
	}
}

// TestCutHostile holds that no text takes long or much memory.
func TestCutHostile(t *testing.T) {
	v := loadVocabulary(t)
	for name, unit := range map[string]string{
		"letters": "a", "emoji": "🙂", "right to left": "שלום", "control": "\x01\u202e", "marks": "\u0301", "accents": "é", "Hangul": "한", "blanks": " ", "broken": "\xff",
		"long decomposition": "ﷺ", "ideographs": "日", "stops": "...",
	} {
		text := strings.Repeat(unit, 10<<20/len(unit))
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		start := time.Now()
		checkPieces(t, v, text)
		if d := time.Since(start); d > 10*time.Second { // the machine may be busy
			t.Errorf("%s: %v", name, d)
		}
		runtime.ReadMemStats(&after)
		if n := after.TotalAlloc - before.TotalAlloc; n > 1<<20 {
			t.Errorf("%s: %d bytes allocated", name, n)
		}
	}
}

func checkPieces(t *testing.T, v *vocabulary, text string) {
	t.Helper()
	found, _ := v.cut(text, news.Span{End: len(text)})
	at := news.Span{}
	for _, p := range found {
		if p.Start < at.Start || p.Start < at.End && p.Span != at && p.Start+utf8.UTFMax < at.End || p.Empty() || p.End > len(text) {
			t.Fatalf("piece %v after %v of %d", p.Span, at, len(text))
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[p.Start:p.End]) {
			t.Fatalf("piece %v is not on the edges of characters", p.Span)
		}
		at = p.Span
	}
	if len(found) > maxPieces-2 {
		t.Fatalf("%d pieces", len(found))
	}
}

func FuzzCut(f *testing.F) {
	v := loadVocabulary(f)
	for _, s := range []string{"The mayor's “plan”.", "é\u0301한日🙂", "a\x00\xffb", strings.Repeat("x", 101), "שלום, עולם", "\u0301a\u0301"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		checkPieces(t, v, text)
		whole, _ := v.cut(text, news.Span{End: len(text)})
		around := "(" + text + ")"
		inside, _ := v.cut(around, news.Span{Start: 1, End: 1 + len(text)})
		for i := range inside {
			inside[i].Start--
			inside[i].End--
		}
		if !slices.Equal(whole, inside) {
			t.Fatalf("%q: %v alone, %v inside brackets", text, whole, inside)
		}
	})
}
