package pdf

import (
	"bytes"
	"fmt"
	"regexp"
	"slices"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// outline is the kinds of an element and those in it, but for its text.
func outline(e *element) string {
	var kids []string
	for _, k := range e.kids {
		switch {
		case k.element != nil:
			kids = append(kids, outline(k.element))
		case k.place != nil:
			kids = append(kids, "OBJR")
		}
	}
	if len(kids) == 0 {
		return e.kind
	}
	return e.kind + "(" + strings.Join(kids, " ") + ")"
}

// TestTags: what stands in the tree, and in which order.
func TestTags(t *testing.T) {
	d := page.Document{Title: "Ferry", Byline: []page.Text{page.Plain("Noor")}, Sections: []page.Section{{Heading: "Facts", Blocks: []page.Block{
		page.Heading{Text: page.Plain("1. Who")},
		page.Quotation{Text: page.Plain("It ran aground."), Source: page.Plain("Echo")},
		page.Table{RowHeads: true, Head: []page.Text{page.Plain("a"), page.Plain("b")}, Rows: []page.Row{{page.Plain("x"), page.Plain("y")}}},
		page.List{Items: []page.Text{page.Plain("one"), page.Plain("two")}},
		page.Lines{Count: 2},
	}}}}
	p, err := newPrinter(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.whole(d)
	want := "Document(H1 P H2 H3 BlockQuote(P) Table(TR(TH TH) TR(TH TD)) L(LI(Lbl LBody) LI(Lbl LBody)))"
	if got := outline(p.tags.root); got != want {
		t.Errorf("%s, want %s", got, want)
	}
}

// TestMarks: each mark of a page belongs to one element, and each is drawn once.
func TestMarks(t *testing.T) {
	d := invented.Document()
	for range 4 {
		d.Sections = append(d.Sections, d.Sections...)
	}
	p, err := newPrinter(d, nil)
	if err != nil {
		t.Fatal(err)
	}
	p.whole(d)
	p.footers()
	seen := map[[2]int]bool{}
	var walk func(e *element)
	walk = func(e *element) {
		for _, k := range e.kids {
			switch {
			case k.element != nil:
				walk(k.element)
			case k.place == nil:
				if seen[k.at] {
					t.Errorf("%s: %v is there twice", e.kind, k.at)
				}
				seen[k.at] = true
			}
		}
	}
	walk(p.tags.root)
	all := 0
	for _, n := range p.tags.next {
		all += n
	}
	if len(seen) != all || len(p.tags.next) < 3 {
		t.Errorf("%d marks in the tree, %d drawn on %d pages", len(seen), all, len(p.tags.next))
	}
}

// TestUpdate: the table behind the tree leads to its objects, and no page and no element
// is left out.
func TestUpdate(t *testing.T) {
	data := write(t, invented.Document())
	at := bytes.LastIndex(data, []byte("\nxref\n"))
	entries := regexp.MustCompile(`(\d+) 1\n(\d{10}) 00000 n \n`).FindAllSubmatch(data[at:], -1)
	elements := 0
	for _, e := range entries {
		var offset int
		_, err := fmt.Sscan(strings.TrimLeft(string(e[2]), "0"), &offset)
		if err != nil || !bytes.HasPrefix(data[offset:], slices.Concat(e[1], []byte(" 0 obj\n"))) {
			t.Errorf("object %s is not at %s: %v", e[1], e[2], err)
			continue
		}
		if bytes.Contains(data[offset:offset+60], []byte("/StructElem")) {
			elements++
		}
	}
	if n := bytes.Count(data, []byte("/Type /StructElem")); n != elements || n < 30 {
		t.Errorf("%d elements, the table has %d", n, elements)
	}
	for _, want := range []string{"/MarkInfo <</Marked true>>", "/StructTreeRoot ", "/DisplayDocTitle true", "/ParentTree "} {
		if !bytes.Contains(data, []byte(want)) {
			t.Errorf("no %s", want)
		}
	}
	if _, err := tagged([]byte("%PDF-1.4 of something else"), newTags(), nil); err == nil {
		t.Error("another file got tags")
	}
}
