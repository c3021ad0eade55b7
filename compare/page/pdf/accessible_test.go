package pdf

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// accessible is a long document with links, other languages, marks and other scripts.
func accessible() page.Document {
	d := invented.Document()
	d.Sections[0].Blocks = append(d.Sections[0].Blocks, page.Paragraph{Text: page.Plain("דוד לוי and حسن met.")})
	for range 3 {
		d.Sections = append(d.Sections, d.Sections...)
	}
	return d
}

// standard are the kinds of elements that are used (PDF 1.7, 14.8.4), with those in which
// they stand.
var standard = map[string][]string{
	"Document": {""}, "H1": {"Document"}, "H2": {"Document"}, "H3": {"Document"}, "P": {"Document", "BlockQuote"}, "BlockQuote": {"Document"},
	"Table": {"Document"}, "TR": {"Table"}, "TH": {"TR"}, "TD": {"TR"}, "L": {"Document"}, "LI": {"L"}, "Lbl": {"LI"}, "LBody": {"LI"},
	"Link": {"P", "TD", "TH", "LBody", "H3"}, "Span": {"P", "TD", "TH", "LBody", "H1", "H2", "H3"},
}

// TestStructure: the tree has only known elements, each where it may stand; heads of tables
// tell what they are the head of, lists how they are numbered; no level of headings is left
// out; each element but those of empty cells has content.
func TestStructure(t *testing.T) {
	o := read(write(t, accessible()))
	level := 0
	kinds := map[string]int{}
	var walk func(n int, in string)
	walk = func(n int, in string) {
		body := o[n]
		_, kind, _ := strings.Cut(body, "/S /")
		kind, _, _ = strings.Cut(kind, " ")
		kinds[kind]++
		if !slices.Contains(standard[kind], in) {
			t.Errorf("%s stands in %q", kind, in)
		}
		if len(kind) == 2 && kind[0] == 'H' {
			if now := int(kind[1] - '0'); now > level+1 {
				t.Errorf("%s behind H%d", kind, level)
			} else {
				level = now
			}
		}
		for what, need := range map[string]string{"TH": "/Scope /", "L": "/ListNumbering /", "Table": "/Summary <FEFF", "Link": "/OBJR"} {
			if kind == what && !strings.Contains(body, need) {
				t.Errorf("%s has no %s: %s", kind, need, body)
			}
		}
		_, list, _ := strings.Cut(body, "/K [")
		if strings.HasPrefix(list, "]") && kind != "TD" && kind != "TH" {
			t.Errorf("%s has nothing", kind)
		}
		for _, m := range regexp.MustCompile(`\b(\d+) 0 R`).FindAllStringSubmatch(regexp.MustCompile(`<<[^>]*>> `).ReplaceAllString(list, " "), -1) {
			child, _ := strconv.Atoi(m[1]) // digits
			if !strings.Contains(o[child], "/P "+strconv.Itoa(n)+" 0 R") {
				t.Errorf("%d does not know that it stands in %d", child, n)
			}
			walk(child, kind)
		}
	}
	tree := o.of("/Type /StructTreeRoot")
	walk(o.refs(tree[0], "/K")[0], "")
	if all := len(o.of("/Type /StructElem")); sum(kinds) != all || kinds["Link"] < 3 || kinds["Span"] < 3 || kinds["TH"] < 10 {
		t.Errorf("%d elements, the tree has %v", all, kinds)
	}
}

func sum(kinds map[string]int) int {
	n := 0
	for _, k := range kinds {
		n += k
	}
	return n
}

// TestLinks: each link has words for those who do not see it, and leads to its element, which
// leads to it.
func TestLinks(t *testing.T) {
	o := read(write(t, accessible()))
	tree := o[o.of("/Type /StructTreeRoot")[0]]
	links := o.of("/Subtype /Link")
	for _, n := range links {
		m := regexp.MustCompile(`/StructParent (\d+) /Contents <FEFF[0-9A-F]{8,}> /A <</S /URI /URI \(https://[^)]+\)>>`).FindStringSubmatch(o[n])
		if m == nil {
			t.Fatalf("%s", o[n])
		}
		of := regexp.MustCompile(`[ \[]` + m[1] + ` (\d+) 0 R `).FindStringSubmatch(tree)
		if of == nil {
			t.Fatalf("the tree has no %s", m[1])
		}
		element, _ := strconv.Atoi(of[1]) // digits
		if !strings.Contains(o[element], "/S /Link") || !strings.Contains(o[element], "/Obj "+strconv.Itoa(n)+" 0 R") {
			t.Errorf("%d leads to %s", n, o[element])
		}
	}
	annotations := 0
	for _, n := range o.of("/Type /Page\n") {
		annotations += len(o.refs(n, "/Annots"))
	}
	if len(links) < 3 || annotations != len(links) {
		t.Errorf("%d links, %d on pages", len(links), annotations)
	}
}

// TestContent: all that is drawn is an artifact or marked as content of the tree, and marks
// are balanced.
func TestContent(t *testing.T) {
	o := read(write(t, accessible()))
	pages := o.of("/Type /Page\n")
	for _, n := range pages {
		open := 0
		for _, line := range strings.Split(o.stream(t, o.refs(n, "/Contents")[0]), "\n") {
			switch {
			case strings.HasSuffix(line, " BDC") || strings.HasSuffix(line, " BMC"):
				open++
			case line == "EMC":
				open--
			}
			if open == 0 && (strings.Contains(line, "Tj") || strings.HasSuffix(line, " S") || strings.HasSuffix(line, " f")) {
				t.Errorf("drawn outside: %s", line)
			}
		}
		if open != 0 {
			t.Errorf("%d marks are open at the end", open)
		}
	}
	if len(pages) < 3 {
		t.Errorf("%d pages", len(pages))
	}
}

// TestFacts: title, language, fonts and attachment are as PDF/UA (ISO 14289-1, 7.1, 7.11,
// 7.21) asks.
func TestFacts(t *testing.T) {
	o := read(write(t, accessible()))
	root := o[o.of("/Type /Catalog")[0]]
	for _, want := range []string{"/Lang (en)", "/MarkInfo <</Marked true>>", "/DisplayDocTitle true", "/Metadata "} {
		if !strings.Contains(root, want) {
			t.Errorf("no %s: %s", want, root)
		}
	}
	for _, n := range o.of("/Type /Filespec") {
		if strings.Contains(o[n], "/F ()") || !strings.Contains(o[n], "/UF (") {
			t.Errorf("%s", o[n])
		}
	}
	fonts := 0
	for _, n := range o.of("/Type /Font\n") {
		if strings.Contains(o[n], "/Subtype /CIDFont") {
			fonts++
			if d := o.refs(n, "/FontDescriptor"); len(d) != 1 || !strings.Contains(o[d[0]], "/FontFile2 ") {
				t.Errorf("not embedded: %s", o[n])
			}
		}
	}
	for _, n := range o.of("/Subtype /Type3") {
		fonts++
		if len(o.refs(n, "/ToUnicode")) != 1 || len(o.refs(n, "/FontDescriptor")) != 1 {
			t.Errorf("%s", o[n])
		}
	}
	if fonts < 8 || len(o.of("/BaseFont /Helvetica")) > 0 {
		t.Errorf("%d fonts", fonts)
	}
}
