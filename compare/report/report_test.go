package report

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
	"parallax/compare/say"

	"golang.org/x/net/html"
)

// forms are all the reports of a comparison and of its articles.
func forms(t *testing.T, c *compare.Comparison) map[string][]byte {
	t.Helper()
	must := func(b []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return b
	}
	return map[string][]byte{
		"html": must(HTML(c, Options{})), "md": Markdown(c, Options{}), "json": must(JSON(c, Options{})),
		"article json": must(ArticleJSON(c.Readings[1])), "article md": ArticleMarkdown(c.Readings[1]), "article text": ArticleText(c.Readings[1]),
	}
}

func TestSameBytes(t *testing.T) {
	first := forms(t, fixture(t))
	for range 5 {
		for name, b := range forms(t, fixture(t)) {
			if !bytes.Equal(b, first[name]) {
				t.Errorf("%s differs between two runs", name)
			}
		}
	}
}

// TestNothingSteers: no report passes on a character that steers a terminal.
func TestNothingSteers(t *testing.T) {
	c := fixture(t)
	c.Readings[0].Article.Outlet = "Da\x1b[31mwn\u0085\x07"
	c.Readings[0].Article.Authors = []string{"\u202eEve\x00"}
	c.Readings[0].Article.URL = "https://x.example/\x1b]0;\u202e"
	for name, b := range forms(t, c) {
		for _, r := range string(b) {
			if r != '\n' && r != '\t' && say.Steers(r) {
				t.Errorf("%s holds %U", name, r)
			}
		}
	}
}

// TestHTMLHoldsNoForeignMarkup parses the page and looks for elements that an
// article could have brought in.
func TestHTMLHoldsNoForeignMarkup(t *testing.T) {
	b := forms(t, fixture(t))["html"]
	root, err := html.Parse(bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	for n := range root.Descendants() {
		if n.Type == html.ElementNode && strings.Contains(" script img iframe b i object link form ", " "+n.Data+" ") &&
			(n.Data != "b" || len(n.Attr) == 0) {
			t.Errorf("the page holds <%s>", n.Data)
		}
		for _, a := range n.Attr {
			if a.Key == "href" && !strings.HasPrefix(a.Val, "#") && !strings.HasPrefix(a.Val, "https://dawnpost.example/") {
				t.Errorf("the page links to %q", a.Val)
			}
			if strings.HasPrefix(a.Key, "on") || a.Key == "src" {
				t.Errorf("the page holds %s=%q", a.Key, a.Val)
			}
		}
	}
	for _, want := range []string{
		"not found in this article", "What all tell", `<mark class="q">“We did all </mark>`,
		`<mark class="q n">`, "&lt;script&gt;", "<del>", "unnamed", "No clear match", "Only in article C",
	} {
		if !strings.Contains(string(b), want) {
			t.Errorf("the page lacks %q", want)
		}
	}
}

func TestMarkdownHoldsNoForeignMarkup(t *testing.T) {
	md := string(forms(t, fixture(t))["md"])
	for _, bad := range []string{" <script", "<b>", "<i>", " [x](", " *bold*", " | \\*bold"} {
		if strings.Contains(md, bad) {
			t.Errorf("the Markdown holds %q", bad)
		}
	}
	for _, want := range []string{`\<script\>`, "not found in this article", "~~The fog came in fast.~~ “We did all 3 things we could,”", "told in A4, B3"} {
		if !strings.Contains(md, want) {
			t.Errorf("the Markdown lacks %q\n%s", want, md)
		}
	}
}

// TestJSONSpans: every object with start, end and text cites its article.
func TestJSONSpans(t *testing.T) {
	c := fixture(t)
	var doc map[string]any
	if err := json.Unmarshal(forms(t, c)["json"], &doc); err != nil {
		t.Fatal(err)
	}
	if doc["schema"] != JSONSchema || doc["version"] != float64(JSONVersion) {
		t.Errorf("schema %v version %v", doc["schema"], doc["version"])
	}
	texts := map[string]bool{}
	var articles [][]rune
	for _, a := range doc["articles"].([]any) {
		s := a.(map[string]any)["text"].(string)
		texts[s] = true
		articles = append(articles, []rune(s))
	}
	spans := 0
	var walk func(v any)
	walk = func(v any) {
		switch v := v.(type) {
		case []any:
			for _, x := range v {
				walk(x)
			}
		case map[string]any:
			for _, x := range v {
				walk(x)
			}
			if start, ok := v["start"].(float64); ok && v["text"] != nil {
				spans++
				if !cited(articles, int(start), int(v["end"].(float64)), v["text"].(string)) {
					t.Errorf("no article has %v", v)
				}
			}
		}
	}
	walk(doc)
	if spans < 15 {
		t.Errorf("only %d spans", spans)
	}
}

func cited(articles [][]rune, start, end int, text string) bool {
	for _, a := range articles {
		if 0 <= start && start <= end && end <= len(a) && string(a[start:end]) == text {
			return true
		}
	}
	return false
}

func TestClean(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{"spaces", "  a\n\tb\u00a0 c ", "a b c"},
		{"escape", "a\x1b[31mb", "a�[31mb"},
		{"direction", "a\u202eb\u2066c", "a�b�c"},
		{"invisible", "a\u200bb\u00adc\ufeffd", "abcd"},
		{"marks", "e" + strings.Repeat("\u0301", 1200), "e" + strings.Repeat("\u0301", say.MostMarks)},
		{"joined emoji", "👩\u200d🚀", "👩\u200d🚀"},
		{"not UTF-8", "a\xffb", "a�b"},
	} {
		if got := clean(tt.text); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

func TestMD(t *testing.T) {
	for _, tt := range []struct{ text, want string }{
		{"1. first", `1\. first`},
		{"- dash", `\- dash`},
		{"# *a* `b` <c> [d] |e| &amp;", "\\# \\*a\\* \\`b\\` \\<c\\> \\[d\\] \\|e\\| \\&amp;"},
		{"Mr. 3.5", "Mr. 3.5"},
	} {
		if got := md(tt.text); got != tt.want {
			t.Errorf("got %q, want %q", got, tt.want)
		}
	}
}

// TestMarks: numbers and words in quotation marks are those of the engine.
func TestMarks(t *testing.T) {
	for _, tt := range []struct{ text, numbers, quoted string }{
		{"Police arrested 27 workers and one nurse.", "27", ""},
		{"It cost $1.2 million, or 18 percent more.", "$1.2 million|18 percent", ""},
		{"Someone of tenure often weighs phone calls.", "", ""},
		{"He said that they “did not come” and \"won't go\" home.", "", "“did not come”|\"won't go\""},
		{"“It goes on. Nobody closed 14 doors,” Ames said.", "14", "“It goes on. Nobody closed 14 doors,”"},
		{"Ames said that nobody came.", "", ""},
	} {
		m := newMarked(compare.Read(news.New("", []string{tt.text})))
		words := map[string][]string{}
		for _, k := range m.in(m.Article.Body()) {
			words[k.class] = append(words[k.class], m.Article.Slice(k.span))
		}
		if got := strings.Join(words["n"], "|"); got != tt.numbers {
			t.Errorf("%q: numbers %q, want %q", tt.text, got, tt.numbers)
		}
		if got := strings.Join(words["q"], "|"); got != tt.quoted {
			t.Errorf("%q: quoted %q, want %q", tt.text, got, tt.quoted)
		}
	}
}

// TestMarkedNumbers: every number that the page marks is a quantity that the
// engine found in one of the articles, and none but weekdays is left out.
func TestMarkedNumbers(t *testing.T) {
	labels := news.New("Cases of COVID-19 rise", []string{
		"Cases of COVID-19 rose by 1.5m in two weeks.", "The House passed H.R. 4417 with 220 votes to 211.",
	})
	others := news.New("House passes bill", []string{
		"The House passed H.R. 4417 by 220 votes.", "It spends $1.5m on COVID-19, up 12% from 2019.",
	})
	labels.ID, others.ID = "1", "2"
	few, err := compare.Articles(t.Context(), []*news.Article{labels, others}, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	testMarkedNumbers(t, few)
	testMarkedNumbers(t, fixture(t))
}

func testMarkedNumbers(t *testing.T, c *compare.Comparison) {
	t.Helper()
	all := markAll(c)
	marks := 0
	for _, row := range c.Rows {
		for a, cell := range row.Cells {
			for _, s := range cell {
				var want, got strings.Builder
				for _, q := range number.Find(all[a].Doc)[s] {
					if q.Kind != number.Weekday {
						want.WriteString(edged(all[a].Article.Slice(q.Span)))
					}
				}
				for _, g := range segments(all[a], all[a].Doc.Sentences[s].Span) {
					if slices.Contains(strings.Fields(g.Class), "n") {
						got.WriteString(g.Text)
						marks++
					}
				}
				if got.String() != want.String() {
					t.Errorf("%q: marked %q, the engine found %q", all[a].Doc.Text(s), got.String(), want.String())
				}
			}
		}
	}
	if marks < 3 {
		t.Errorf("only %d marks", marks)
	}
}

// FuzzSegments: cut at its marks, a sentence keeps its words.
func FuzzSegments(f *testing.F) {
	f.Add("He said 27 “words” there.", 3, 12, 5, 20)
	f.Add("é🌫 \u202e a", 0, 2, 1, 9)
	f.Fuzz(func(t *testing.T, text string, a, b, p, q int) {
		art := news.New("", []string{strings.ToValidUTF8(text, "")})
		r := compare.Reading{Article: art, Doc: token.Split(art)}
		edge := func(i int) int { return runeEdge(art.Text, i) }
		in := news.Span{Start: edge(a), End: edge(b)}
		if in.Empty() {
			return
		}
		r.Quotes = append(r.Quotes, fuzzQuote(edge(p), edge(q)))
		var got strings.Builder
		for _, s := range segments(newMarked(r), in) {
			got.WriteString(s.Text)
		}
		if g, w := letters(got.String()), letters(clean(art.Slice(in))); g != w {
			t.Errorf("got %q, want %q", g, w)
		}
		cut, _ := excerpt(art, in, 10)
		if !in.Contains(cut) || !strings.HasPrefix(art.Slice(in), art.Slice(cut)) {
			t.Errorf("excerpt %v of %v", cut, in)
		}
	})
}

// letters leaves out what clean treats by its neighbours.
func letters(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) || unicode.Is(unicode.M, r) {
			return -1
		}
		return r
	}, s)
}

// TestWriteForALook writes the page to the file named by LOOK, for the eye.
func TestWriteForALook(t *testing.T) {
	name := os.Getenv("LOOK")
	if name == "" {
		t.Skip("LOOK names no file")
	}
	if err := os.WriteFile(name, forms(t, fixture(t))["html"], 0o644); err != nil {
		t.Fatal(err)
	}
}

// TestJSONIsDocumented: docs/json.md names every field.
func TestJSONIsDocumented(t *testing.T) {
	doc, err := os.ReadFile("../../docs/json.md")
	if err != nil {
		t.Fatal(err)
	}
	fields := 0
	for name, b := range forms(t, fixture(t)) {
		if !strings.HasSuffix(name, "json") {
			continue
		}
		for _, m := range regexp.MustCompile(`(?m)^ *"([a-z_]+)":`).FindAllSubmatch(b, -1) {
			fields++
			key := string(m[1])
			if !bytes.Contains(doc, []byte("`"+key+"`")) && !bytes.Contains(doc, []byte(`"`+key+`"`)) {
				t.Errorf("docs/json.md lacks %s", key)
			}
		}
	}
	if fields < 50 {
		t.Errorf("only %d fields", fields)
	}
}

// TestManyParagraphs: the text of an article takes time that grows with its
// length.
func TestManyParagraphs(t *testing.T) {
	const many = 200_000
	a := news.New("", []string{"x"})
	d := &token.Document{Article: a, Paragraphs: make([]token.Paragraph, many)}
	begun := time.Now()
	text := ArticleText(compare.Reading{Article: a, Doc: d})
	if !strings.Contains(string(text), fmt.Sprintf("\nParagraph %d\n", many)) {
		t.Error("the last paragraph has another number")
	}
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("it took %v", took)
	}
}
