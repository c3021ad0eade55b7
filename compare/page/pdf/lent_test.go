package pdf

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/go-text/typesetting/font"

	"parallax/compare/page"
)

// named is a document of one paragraph.
func named(text string) page.Document {
	return page.Document{Title: "T", Language: "en", Sections: []page.Section{{Heading: "H", Blocks: []page.Block{page.Paragraph{Text: page.Plain(text)}}}}}
}

// TestPlaces: words from right to left stand in their order, numbers and other words
// where they are read.
func TestPlaces(t *testing.T) {
	p, err := newPrinter(page.Document{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"said שלום עולם, twice": "said|עולם|שלום|,|twice",
		"דוד 5 times":           "דוד|5|times",
		"דוד 12 13 רות!":        "רות|13|12|דוד|!",
		"דוד 1,500 רות":         "רות|1,500|דוד",
		"כהן-לוי":               "לוי|-|כהן",
		"حسن (امس) yes":         "(|امس|)|حسن|yes",
		"Ann Lee":               "Ann|Lee",
	} {
		l := p.fonts.lines(page.Plain(text), body, 400)[0]
		at := l.places()
		order := make([]int, len(at))
		for i := range order {
			order[i] = i
		}
		slices.SortFunc(order, func(a, b int) int { return int(10 * (at[a] - at[b])) })
		var got []string
		right := 0.0
		for _, i := range order {
			if at[i] < right-.01 {
				t.Errorf("%q: %q stands on the one before it", text, l.atoms[i].text)
			}
			right = at[i] + l.atoms[i].width
			got = append(got, l.atoms[i].shown())
			if l.atoms[i].lent != nil {
				got[len(got)-1] = l.atoms[i].text
			}
		}
		if s := strings.Join(got, "|"); s != want || right > l.width+.01 {
			t.Errorf("%q: %s in %.0f of %.0f, want %s", text, s, right, l.width, want)
		}
	}
}

// TestJoined: letters of Arabic are other signs at the beginning and inside of a word, and
// each sign stands for the letters that it shows.
func TestJoined(t *testing.T) {
	p, err := newPrinter(page.Document{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	w := p.fonts.pieces(sans, "ببب")[0][0]
	got := p.fonts.shape(shapedWord{w.lent, w.text, true})
	forms := map[string]bool{}
	for _, s := range got.signs {
		s.x = 0
		forms[fmt.Sprint(s)] = true
	}
	if len(got.signs) != 3 || len(forms) != 3 {
		t.Errorf("%+v", got.signs)
	}
	var letters strings.Builder
	for _, s := range p.fonts.shape(shapedWord{w.lent, "الخطيب", true}).signs {
		letters.WriteString(s.letters)
	}
	if letters.String() != "الخطيب" || got.signs[0].x < got.signs[2].x {
		t.Errorf("%q, or not from right to left", letters.String())
	}
}

// TestLentFonts: names in other scripts come as fonts that are embedded, the same each time.
func TestLentFonts(t *testing.T) {
	d := named("حسن الخطيب met דוד לוי in ประเทศไทย and नई दिल्ली.")
	a, b := write(t, d), write(t, d)
	if !bytes.Equal(a, b) {
		t.Error("two files of one document differ")
	}
	if n := bytes.Count(a, []byte("/Subtype /Type3")); n != 4 {
		t.Errorf("%d fonts", n)
	}
	if pages, err := PagesOf(d, nil); err != nil || pages.Missing {
		t.Errorf("letters are missing: %v", err)
	}
	if bytes.Contains(write(t, named("Only Latin letters.")), []byte("Type3")) {
		t.Error("a font that nothing is written with")
	}
}

// TestLend: letters that no face of the program has are asked for, once for each, with the
// others of their script.
func TestLend(t *testing.T) {
	face := outside(t)
	var asked []string
	lend := func(letters []rune) *font.Font {
		asked = append(asked, string(letters))
		if unicode.Is(unicode.Georgian, letters[0]) {
			return face
		}
		return nil
	}
	d := named("თბილისი ღამე 東京 ღამე")
	got, err := PagesOf(d, lend)
	if err != nil || !got.Missing || !slices.ContainsFunc(asked, func(s string) bool { return strings.Contains(s, "თ") && strings.Contains(s, "ღ") }) {
		t.Errorf("%v, %v, asked for %q", got.Missing, err, asked)
	}
	p, err := newPrinter(d, lend)
	if err != nil {
		t.Fatal(err)
	}
	if got := p.fonts.drawable(sans, "თბილისი 東京"); got != "თბილისი [Chinese characters]" {
		t.Errorf("%q", got)
	}
}

// outside is a face with letters that those of the program lack, from the module that
// writes PDFs.
func outside(t *testing.T) *font.Font {
	t.Helper()
	dir, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}", "codeberg.org/go-pdf/fpdf").Output()
	if err != nil {
		t.Skipf("no modules here: %v", err)
	}
	data, err := os.ReadFile(filepath.Join(strings.TrimSpace(string(dir)), "font", "DejaVuSansCondensed.ttf"))
	if err != nil {
		t.Skipf("no face: %v", err)
	}
	f, err := font.ParseTTF(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return f.Font
}

// TestLooseLines: text without blanks is broken between its signs.
func TestLooseLines(t *testing.T) {
	a := func(text string, loose bool) atom {
		return atom{face: sans, piece: piece{text: text, loose: loose}, width: 20}
	}
	if got := words([]atom{a("東", false), a("京", true), a("。", false), a("タ", true)}); len(got) != 3 || len(got[1]) != 2 {
		t.Errorf("%d words", len(got))
	}
}
