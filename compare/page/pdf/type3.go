package pdf

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"strings"
	"unicode/utf16"

	"github.com/go-text/typesetting/font/opentype"
)

// perFont is how many signs a font of type 3 has at most: their codes are bytes.
const perFont = 256

// font is the name in the resources of the font that has the n-th sign of a face.
func (l *lent) font(n int) string { return fmt.Sprintf("%s_%d", l.name, n/perFont) }

// lentFonts writes the fonts of lent faces and puts them beside those of the pages.
func (u *update) lentFonts(all []*lent) {
	var names strings.Builder
	for _, l := range all {
		for from := 0; from < len(l.signs); from += perFont {
			fmt.Fprintf(&names, "/%s %d 0 R\n", l.font(from), u.type3(l, from, min(len(l.signs), from+perFont)))
		}
	}
	if names.Len() > 0 {
		u.put(resources, bytes.Replace(u.object(resources), []byte("/Font <<\n"), []byte("/Font <<\n"+names.String()), 1))
	}
}

// resources is the object that holds the resources of all pages.
const resources = 2

// type3 writes the signs from one number to another as a font (PDF 1.7, 9.6.5) and
// returns its number.
func (u *update) type3(l *lent, from, to int) int {
	var procs, names, widths strings.Builder
	for i, x := range l.signs[from:to] {
		n := u.number()
		u.stream(n, l.path(x))
		fmt.Fprintf(&procs, "/g%d %d 0 R ", i, n)
		fmt.Fprintf(&names, "/g%d ", i)
		fmt.Fprintf(&widths, "%s ", short(x.width))
	}
	unicodes, descriptor, n := u.number(), u.number(), u.number()
	u.stream(unicodes, toUnicode(l.signs[from:to]))
	u.put(descriptor, fmt.Appendf(nil, "<</Type /FontDescriptor /FontName /%s /Flags 4 /ItalicAngle 0>>\n", plainName(l.face.Describe().Family)))
	u.put(n, fmt.Appendf(nil, "<</Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [.001 0 0 .001 0 0] /Resources <<>> /FontDescriptor %d 0 R /ToUnicode %d 0 R\n/FirstChar 0 /LastChar %d /Widths [%s]\n/Encoding <</Type /Encoding /Differences [0 %s]>>\n/CharProcs <<%s>>>>\n",
		descriptor, unicodes, to-from-1, widths.String(), names.String(), procs.String()))
	return n
}

// path is a sign as a path that is filled.
func (l *lent) path(x sign) string {
	d := drawnPath{scale: 1000 / float64(l.face.Upem())}
	for _, g := range x.glyphs {
		data, _ := l.face.GlyphDataOutline(uint16(g.id)) // none for a blank
		d.by = [2]float64{g.x, g.y}
		for _, s := range data.Segments {
			d.segment(s)
		}
	}
	return fmt.Sprintf("%s 0 %s %s %s %s d1\n%sf\n", short(x.width), short(d.low[0]), short(d.low[1]), short(d.high[0]), short(d.high[1]), d.String())
}

// drawnPath is a path as far as it is drawn, with the box that holds it.
type drawnPath struct {
	strings.Builder
	scale     float64
	by        [2]float64 // how far it is moved
	low, high [2]float64
	at        opentype.SegmentPoint
}

func (d *drawnPath) put(points ...opentype.SegmentPoint) {
	for _, p := range points {
		x := [2]float64{float64(p.X)*d.scale + d.by[0], float64(p.Y)*d.scale + d.by[1]}
		for i := range x {
			d.low[i], d.high[i] = min(d.low[i], x[i]), max(d.high[i], x[i])
		}
		d.WriteString(short(x[0]) + " " + short(x[1]) + " ")
		d.at = p
	}
}

func (d *drawnPath) segment(s opentype.Segment) {
	switch s.Op {
	case opentype.SegmentOpMoveTo:
		d.put(s.Args[0])
		d.WriteString("m\n")
	case opentype.SegmentOpLineTo:
		d.put(s.Args[0])
		d.WriteString("l\n")
	case opentype.SegmentOpQuadTo: // as a cubic curve
		d.put(between(d.at, s.Args[0]), between(s.Args[1], s.Args[0]), s.Args[1])
		d.WriteString("c\n")
	case opentype.SegmentOpCubeTo:
		d.put(s.Args[0], s.Args[1], s.Args[2])
		d.WriteString("c\n")
	}
}

// between is the point two thirds of the way from one to another.
func between(a, b opentype.SegmentPoint) opentype.SegmentPoint {
	return opentype.SegmentPoint{X: a.X + (b.X-a.X)*2/3, Y: a.Y + (b.Y-a.Y)*2/3}
}

// short is a number with one place behind the point at most.
func short(x float64) string { return strings.TrimSuffix(fmt.Sprintf("%.1f", x), ".0") }

// plainName is a name in the letters that a name of a PDF may have.
func plainName(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'A' && r <= 'Z' || r >= 'a' && r <= 'z' {
			return r
		}
		return -1
	}, s)
}

// toUnicode is the table of what signs stand for (PDF 1.7, 9.10.3).
func toUnicode(signs []sign) string {
	var b strings.Builder
	for i, x := range signs {
		fmt.Fprintf(&b, "<%02X> <", i)
		for _, c := range utf16.Encode([]rune(x.letters)) {
			fmt.Fprintf(&b, "%04X", c)
		}
		b.WriteString(">\n")
	}
	var blocks strings.Builder
	lines := strings.SplitAfter(b.String(), "\n")
	for from := 0; from < len(signs); from += 100 { // as many as a block may have
		to := min(len(signs), from+100)
		fmt.Fprintf(&blocks, "%d beginbfchar\n%sendbfchar\n", to-from, strings.Join(lines[from:to], ""))
	}
	return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Lent def\n/CMapType 2 def\n1 begincodespacerange\n<00> <FF>\nendcodespacerange\n" +
		blocks.String() + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n"
}

// stream writes a stream.
func (u *update) stream(n int, text string) {
	var b bytes.Buffer
	z := zlib.NewWriter(&b)
	_, _ = z.Write([]byte(text)) // a buffer takes all
	_ = z.Close()
	u.put(n, fmt.Appendf(nil, "<</Filter /FlateDecode /Length %d>>\nstream\n%s\nendstream\n", b.Len(), b.Bytes()))
}
