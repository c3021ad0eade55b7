package pdf

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/text/unicode/norm"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

func write(t *testing.T, d page.Document) []byte {
	t.Helper()
	data, err := Write(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestSameDocumentSameBytes(t *testing.T) {
	a, b := write(t, invented.Document()), write(t, invented.Document())
	if !bytes.Equal(a, b) {
		t.Error("two files of one document differ")
	}
	for _, want := range []string{"/Lang (en)", "/Title", "/Outlines", "/EmbeddedFiles", "/Metadata", "D:20000101000000"} {
		if !bytes.Contains(a, []byte(want)) {
			t.Errorf("%s is missing", want)
		}
	}
}

// TestLines: no line is wider than it may be, and no word is lost.
func TestLines(t *testing.T) {
	p, err := newPrinter(page.Document{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	text := page.Text{{Text: "The quick brown fox "}, {Text: "jumps over", Mark: page.Compare}, {Text: ", the lazy dog—https://example.org/a/very/long/address-that-no-line-can-hold?and=more", Emphasis: true}, {Text: " end."}}
	for _, width := range []float64{40, 90, 200, 600} {
		var got strings.Builder
		for _, l := range p.fonts.lines(text, body, width) {
			sum := 0.0
			for i, a := range l.atoms {
				if i > 0 {
					sum += a.space
				}
				sum += a.width
				got.WriteString(a.text)
			}
			if sum > width+.01 {
				t.Errorf("a line of %.1f in %.0f", sum, width)
			}
		}
		if want := strings.ReplaceAll(text.String(), " ", ""); got.String() != want {
			t.Errorf("%.0f: %q, want %q", width, got.String(), want)
		}
	}
}

// TestHanging: the first line of an entry is wider than the others.
func TestHanging(t *testing.T) {
	p, err := newPrinter(page.Document{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	words := p.fonts.words(page.Plain(strings.Repeat("word ", 60)), body)
	lines := p.fonts.broken(words, body, 200, 150)
	if len(lines) < 3 || lines[0].width <= 150 || lines[1].width > 150 {
		t.Errorf("%d lines, %.0f and %.0f wide", len(lines), lines[0].width, lines[1].width)
	}
}

// TestMissingLetters: words that no face has are named, once for a run of one
// script; all others come out as they are.
func TestMissingLetters(t *testing.T) {
	p, err := newPrinter(page.Document{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"said «ᐃᓄᒃᑎᑐᑦ ᐅᖃᐅᓯᖅ», twice": "said «[letters of another script]», twice",
		"a\u4e2db":                        "a[Chinese characters]b",
		"東京タワー":                           "[Japanese characters]",
		"서울 and नमस्ते":                   "[Korean letters] and नमस्ते",
		"fog \U0001f32b\ufe0f\U0001f32b.": "fog [sign].",
	} {
		for _, f := range files {
			before := p.fonts.missing
			if got := p.fonts.drawable(f.face, text); got != want || p.fonts.missing == before {
				t.Errorf("%v: %q, not %q", f.face, got, want)
			}
		}
	}
	p.fonts.missing = 0
	for _, text := range []string{"Zürich Łódź Ελλάδα Αθήνα Москва Київ “—” Świętochłowice", "Nguyễn Phú Trọng Đặng", "Erdoğan İstanbul ışık Çağ", "Nguye\u0302\u0303n", "said «שלום עולם», twice", "وزير الخارجية، قال", "ประเทศไทย"} {
		for _, f := range files {
			if got := p.fonts.drawable(f.face, text); got != norm.NFC.String(text) || p.fonts.missing != 0 {
				t.Errorf("%v: %q, %d missing", f.face, got, p.fonts.missing)
			}
		}
	}
}

// TestMissingTold: the last page says in the language of the document that
// letters are missing, and nothing else does.
func TestMissingTold(t *testing.T) {
	d := page.Document{Title: "T", Language: "de", Sections: []page.Section{{Heading: "H", Blocks: []page.Block{page.Paragraph{Text: page.Plain("so: 東京")}}}}}
	got, err := PagesOf(d, nil)
	if err != nil || !got.Missing {
		t.Errorf("%v, %v", got.Missing, err)
	}
	d.Sections[0].Blocks = nil
	if got, _ = PagesOf(d, nil); got.Missing {
		t.Errorf("letters are missing in nothing")
	}
}

// TestLongRows: a row that is longer than a page is drawn to its end.
func TestLongRows(t *testing.T) {
	long := page.Plain(strings.Repeat("All work and no play. ", 900))
	d := page.Document{Title: "T", Sections: []page.Section{{Heading: "H", Blocks: []page.Block{
		page.Table{Head: []page.Text{page.Plain("a"), page.Plain("b")}, Rows: []page.Row{{page.Plain("x"), long}}},
		page.Quotation{Text: long},
		page.Paragraph{Text: long},
	}}}}
	p, err := newPrinter(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.document(d)
	if n := p.f.PageCount(); n < 6 {
		t.Errorf("%d pages", n)
	}
	write(t, invented.HostileDocument())
}

// TestPagesOf: as many pages as the file has, each part on the page of the part
// before it or a later one, the last part on the last page.
func TestPagesOf(t *testing.T) {
	d := invented.Document()
	for range 5 {
		d.Sections = append(d.Sections, d.Sections...)[:min(2*len(d.Sections), 40)]
	}
	got, err := PagesOf(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	data, err := Write(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	if n := bytes.Count(data, []byte("/StructParents ")); n != got.Count || n < 3 {
		t.Errorf("%d pages, the file has %d", got.Count, n)
	}
	last := 1
	for i, s := range got.At {
		if len(s) != len(d.Sections[i].Blocks)+1 {
			t.Fatalf("section %d: %v", i, s)
		}
		for _, at := range s {
			if at < last || at > last+1 {
				t.Errorf("page %d behind %d", at, last)
			}
			last = at
		}
	}
	if last != got.Count {
		t.Errorf("the last part is on %d of %d", last, got.Count)
	}
}
