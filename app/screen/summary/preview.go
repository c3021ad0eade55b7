package summary

import (
	"fmt"
	"reflect"
	"strings"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/container"
	"fyne.io/fyne/v2/theme"

	"parallax/app/part/chart"
	"parallax/app/part/lay"
	"parallax/app/part/press"
	"parallax/app/part/prose"
	"parallax/app/part/told"
	"parallax/app/part/tone"
	"parallax/app/screen"
	"parallax/compare/page"
	"parallax/compare/page/pdf"
	"parallax/compare/say"
)

// preview shows a document as sheets of paper, one under the other, broken where
// the pages of the PDF are. Sections that did not change keep their objects, so
// that it follows each letter that is typed.
type preview struct {
	sheet *lay.Sheet
	last  page.Document
	pages *pdf.Pages
	drawn bool
	parts [][][]fyne.CanvasObject // by section: its heading, then its blocks
}

// mostPreviewed is how many parts of a document are drawn: each is several
// objects, and Fyne walks over all of them in every frame.
const mostPreviewed = 300

func newPreview() *preview {
	return &preview{sheet: lay.NewSheet(lay.Column{Gap: 12, PadX: 18, PadY: 16})}
}

// show draws what of a document is another than that drawn last.
func (p *preview) show(s screen.State) {
	d := s.Summary.Document
	if d == nil {
		if p.drawn {
			return // the one before stays until the next is there
		}
		p.sheet.Set(true, prose.NewFlow(prose.Run{Text: told.Told("bench.making"), Ink: tone.Muted}))
		return
	}
	if p.drawn && s.Summary.Pages == p.pages && reflect.DeepEqual(*d, p.last) {
		return
	}
	parts := make([][][]fyne.CanvasObject, len(d.Sections))
	for i, section := range d.Sections {
		if i < len(p.last.Sections) && reflect.DeepEqual(section, p.last.Sections[i]) {
			parts[i] = p.parts[i]
			continue
		}
		parts[i] = sectionParts(section)
	}
	first := !p.drawn || d.Title != p.last.Title && len(p.last.Sections) == 0
	p.last, p.parts, p.pages, p.drawn = *d, parts, s.Summary.Pages, true
	p.sheet.Set(first, p.papers()...)
}

// papers are the sheets, each with its number below.
func (p *preview) papers() []fyne.CanvasObject {
	pages := [][]fyne.CanvasObject{headParts(p.last)}
	drawn, left := len(pages[0]), 0
	for i, section := range p.parts {
		for k, part := range section {
			if drawn+len(part) > mostPreviewed {
				left++
				continue
			}
			drawn += len(part)
			if p.pageOf(i, k) > len(pages) {
				pages = append(pages, nil)
			}
			pages[len(pages)-1] = append(pages[len(pages)-1], part...)
		}
	}
	if left > 0 {
		pages[len(pages)-1] = append(pages[len(pages)-1], prose.NewFlow(prose.Run{Text: told.Told("bench.more", say.Count("n", left)), Ink: tone.Muted}))
	}
	var out []fyne.CanvasObject
	for i, os := range pages {
		out = append(out, press.NewBox(press.BoxLook{Fill: tone.Ground, Edge: tone.Rule}, lay.Column{}).With(lay.NewColumn(lay.Column{Gap: 6, PadX: 26, PadY: 24}, os...)))
		if p.pages != nil {
			out = append(out, prose.NewFlow(prose.Run{Text: told.Told("bench.page", say.Count("n", i+1), say.Count("of", p.pages.Count)), Ink: tone.Muted, Size: theme.SizeNameCaptionText}))
		}
	}
	return out
}

// pageOf is the page of a part of a section, 1 while the pages are not known.
func (p *preview) pageOf(section, part int) int {
	if p.pages == nil || section >= len(p.pages.At) || part >= len(p.pages.At[section]) {
		return 1
	}
	return p.pages.At[section][part]
}

// headParts are the title and the lines below it.
func headParts(d page.Document) []fyne.CanvasObject {
	os := []fyne.CanvasObject{prose.NewFlow(prose.Run{Text: d.Title, Bold: true, Serif: true, Size: theme.SizeNameHeadingText})}
	for _, line := range d.Byline {
		os = append(os, prose.NewFlow(textRuns(line, prose.Run{Ink: tone.Muted, Size: theme.SizeNameCaptionText})...))
	}
	return os
}

// sectionParts are the heading of a section, then its blocks.
func sectionParts(s page.Section) [][]fyne.CanvasObject {
	os := [][]fyne.CanvasObject{{lay.GapAbove(prose.NewFlow(prose.Run{Text: s.Heading, Bold: true, Size: theme.SizeNameSubHeadingText}))}}
	for _, b := range s.Blocks {
		os = append(os, blockParts(b))
	}
	return os
}

func blockParts(b page.Block) []fyne.CanvasObject {
	switch b := b.(type) {
	case page.Heading:
		return []fyne.CanvasObject{lay.GapAbove(prose.NewFlow(textRuns(b.Text, prose.Run{Bold: true, Serif: true})...))}
	case page.Paragraph:
		return []fyne.CanvasObject{paragraphPart(b)}
	case page.Quotation:
		words := textRuns(b.Text, prose.Run{Serif: true})
		words = append(words, prose.Run{Text: "  "})
		words = append(words, textRuns(b.Source, prose.Run{Ink: tone.Muted, Size: theme.SizeNameCaptionText})...)
		return []fyne.CanvasObject{newBesideBar(prose.NewFlow(words...))}
	case page.Table:
		return tableParts(b)
	case page.List:
		var os []fyne.CanvasObject
		for i, item := range b.Items {
			sign := "•  "
			if b.Numbered {
				sign = fmt.Sprintf("%d.  ", i+1)
			}
			os = append(os, prose.NewFlow(append([]prose.Run{{Text: sign, Ink: tone.Muted}}, textRuns(item, prose.Run{Serif: true})...)...))
		}
		return os
	case page.Lines:
		var os []fyne.CanvasObject
		for range b.Count {
			os = append(os, lay.NewColumn(lay.Column{PadY: 9}), chart.NewRule(false))
		}
		return os
	}
	return nil
}

// paragraphPart is a paragraph as its role asks.
func paragraphPart(p page.Paragraph) fyne.CanvasObject {
	base := prose.Run{Serif: true}
	switch p.Role {
	case page.Small, page.Legend:
		base = prose.Run{Ink: tone.Muted, Size: theme.SizeNameCaptionText}
	case page.Warning:
		base.Ink = tone.Warn
	case page.Own:
		base.Slant = true
		return press.NewBox(press.BoxLook{Fill: tone.Panel, Round: 3}, lay.Column{PadX: 10, PadY: 6}, prose.NewFlow(textRuns(p.Text, base)...))
	}
	return prose.NewFlow(textRuns(p.Text, base)...)
}

// textRuns are the runs of a text over a base.
func textRuns(t page.Text, base prose.Run) []prose.Run {
	var out []prose.Run
	for _, r := range t {
		one := base
		one.Text = strings.ReplaceAll(r.Text, "\n", " ")
		one.Bold = one.Bold || r.Strong
		one.Slant = one.Slant != r.Emphasis
		switch r.Mark {
		case page.Compare:
			one = one.Marked(tone.Loaded)
		case page.Cut:
			one.Cut, one.Ink = true, tone.Muted
		case page.Added:
			one.Bold = true
		}
		if r.Link != "" && !strings.HasPrefix(r.Link, "#") {
			one.Ink = tone.Accent
		}
		out = append(out, one)
	}
	return out
}

// tableParts is a table, a line a row.
func tableParts(t page.Table) []fyne.CanvasObject {
	var os []fyne.CanvasObject
	if t.Caption != "" {
		os = append(os, prose.NewFlow(prose.Caption(t.Caption)))
	}
	least := make([]float32, len(t.Head))
	add := func(row []page.Text, head bool) {
		cells := make([]fyne.CanvasObject, len(row))
		for i, text := range row {
			base := prose.Run{Size: theme.SizeNameCaptionText, Bold: head || i == 0 && t.RowHeads}
			f := prose.NewFlow(textRuns(text, base)...)
			cells[i] = f
			if i < len(least) {
				least[i] = max(least[i], min(mostOfWord, f.LongestWord()))
			}
		}
		os = append(os, container.New(&tableLine{shares: t.Widths, least: least}, cells...), chart.NewRule(false))
	}
	add(t.Head, true)
	for _, row := range t.Rows {
		add(row, false)
	}
	return os
}

// tableLine stands the cells of a line side by side, each with its share of the
// width, but not so narrow that its words break.
type tableLine struct {
	shares []float64
	least  []float32 // of all lines of the table
	width  float32
}

// shareGap is the room between two cells; mostOfWord is how wide a cell grows
// for a long word.
const (
	shareGap   = 8
	mostOfWord = 62
)

// widths are those of the cells: what some need for their words is taken from
// the room that the others have to spare.
func (l *tableLine) widths(n int, width float32) []float32 {
	out := make([]float32, n)
	want, spare := float32(0), float32(0)
	for i := range out {
		share := 1 / float32(n)
		if len(l.shares) == n {
			share = float32(l.shares[i])
		}
		out[i] = share*width - shareGap
		if i < len(l.least) && out[i] < l.least[i] {
			want += l.least[i] - out[i]
		} else if i < len(l.least) {
			spare += out[i] - l.least[i]
		}
	}
	give := min(1, want/max(1, spare))
	for i := range out {
		switch {
		case i >= len(l.least) || want == 0:
		case out[i] >= l.least[i]:
			out[i] -= give * (out[i] - l.least[i])
		default:
			out[i] += (l.least[i] - out[i]) * min(1, spare/want)
		}
	}
	return out
}

func (l *tableLine) each(os []fyne.CanvasObject, width float32, do func(o fyne.CanvasObject, x, w float32)) {
	x := float32(0)
	for i, w := range l.widths(len(os), width) {
		do(os[i], x, max(1, w))
		x += w + shareGap
	}
}

// Layout is Fyne's.
func (l *tableLine) Layout(os []fyne.CanvasObject, s fyne.Size) {
	l.width = s.Width
	l.each(os, s.Width, func(o fyne.CanvasObject, x, w float32) { lay.Place(o, x, 0, w, s.Height) })
}

// MinSize is Fyne's.
func (l *tableLine) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, l.HeightOf(os, max(l.width, 200)))
}

// HeightOf is the height of the parts at a width.
func (l *tableLine) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	h := float32(0)
	l.each(os, width, func(o fyne.CanvasObject, _, w float32) { h = max(h, lay.HeightFor(o, w)) })
	return h
}

// besideBar stands a bar at the left of its part.
type besideBar struct{ width float32 }

func newBesideBar(o fyne.CanvasObject) fyne.CanvasObject {
	return container.New(&besideBar{}, press.NewBox(press.BoxLook{Fill: tone.Rule}, lay.Column{}), o)
}

const barRoom = 12

// Layout is Fyne's.
func (l *besideBar) Layout(os []fyne.CanvasObject, s fyne.Size) {
	l.width = s.Width
	lay.Place(os[0], 0, 0, 3, s.Height)
	lay.Place(os[1], barRoom, 0, max(1, s.Width-barRoom), s.Height)
}

// MinSize is Fyne's.
func (l *besideBar) MinSize(os []fyne.CanvasObject) fyne.Size {
	return fyne.NewSize(1, l.HeightOf(os, max(l.width, 200)))
}

// HeightOf is the height of the parts at a width.
func (*besideBar) HeightOf(os []fyne.CanvasObject, width float32) float32 {
	return lay.HeightFor(os[1], max(1, width-barRoom))
}
