package ingest

import (
	"math"

	"github.com/ledongthuc/pdf"
)

// glyph is one sign where the page shows it: x and y in points from the lower
// left, its width and the size of its type.
type glyph struct {
	text      string
	x, y, w   float64
	size      float64
	sureWidth bool
	turned    bool // it does not run from left to right
}

// matrix is a coordinate transformation, [a b c d e f] as PDF writes it.
type matrix [6]float64

var identity = matrix{1, 0, 0, 1, 0, 0}

// times is the transformation m followed by n.
func (m matrix) times(n matrix) matrix {
	return matrix{
		m[0]*n[0] + m[1]*n[2], m[0]*n[1] + m[1]*n[3],
		m[2]*n[0] + m[3]*n[2], m[2]*n[1] + m[3]*n[3],
		m[4]*n[0] + m[5]*n[2] + n[4], m[4]*n[1] + m[5]*n[3] + n[5],
	}
}

// penState is what "q" keeps and "Q" gives back.
type penState struct {
	ctm                               matrix
	font                              *pdfFont
	size, chars, words, lead, rise, h float64
}

// pen follows the operators of a page's content that place text (PDF
// 32000-1:2008, 9.4), and of the forms that it draws.
type pen struct {
	penState
	tm, line matrix
	kept     []penState
	fonts    map[string]*pdfFont
	out      []glyph
	forms    int
}

// Limits of one page: glyphs, states kept, forms drawn and how deep.
const (
	maxGlyphs    = 200_000
	maxKept      = 256
	maxForms     = 2_000
	maxFormDepth = 8
)

// pageGlyphs are the glyphs of a page in the order in which it draws them.
func pageGlyphs(page pdf.Value) []glyph {
	p := &pen{penState: penState{ctm: identity, h: 1}, tm: identity, line: identity, fonts: map[string]*pdfFont{}}
	p.run(page.Key("Contents"), inherited(page, "Resources"), 0)
	return p.out
}

// inherited is a value of the page or of the nodes above it.
func inherited(v pdf.Value, key string) pdf.Value {
	for range 60 {
		if x := v.Key(key); x.Kind() != pdf.Null {
			return x
		}
		if v = v.Key("Parent"); v.IsNull() {
			break
		}
	}
	return pdf.Value{}
}

func (p *pen) run(content, resources pdf.Value, depth int) {
	pdf.Interpret(content, func(stk *pdf.Stack, op string) {
		args := popAll(stk)
		if len(p.out) >= maxGlyphs {
			return
		}
		if !p.state(op, args, resources) && !p.place(op, args) {
			p.show(op, args, resources, depth)
		}
	})
}

func number(args []pdf.Value, i int) float64 {
	if i >= len(args) {
		return 0
	}
	return args[i].Float64()
}

func matrixOf(args []pdf.Value) matrix {
	var m matrix
	for i := range m {
		m[i] = number(args, i)
	}
	return m
}

// state handles the operators that set how text looks.
func (p *pen) state(op string, args []pdf.Value, resources pdf.Value) bool {
	switch op {
	case "q":
		if len(p.kept) < maxKept {
			p.kept = append(p.kept, p.penState)
		}
	case "Q":
		if n := len(p.kept); n > 0 {
			p.penState, p.kept = p.kept[n-1], p.kept[:n-1]
		}
	case "cm":
		p.ctm = matrixOf(args).times(p.ctm)
	case "Tc":
		p.chars = number(args, 0)
	case "Tw":
		p.words = number(args, 0)
	case "Tz":
		p.h = number(args, 0) / 100
	case "TL":
		p.lead = number(args, 0)
	case "Ts":
		p.rise = number(args, 0)
	case "Tf":
		if len(args) == 2 {
			p.size = number(args, 1)
			p.font = p.fontNamed(resources.Key("Font").Key(args[0].Name()))
		}
	default:
		return false
	}
	return true
}

// fontNamed reads a font once.
func (p *pen) fontNamed(v pdf.Value) *pdfFont {
	key := v.String()
	f := p.fonts[key]
	if f == nil {
		f = readFont(v)
		p.fonts[key] = f
	}
	return f
}

// place handles the operators that move to where text begins.
func (p *pen) place(op string, args []pdf.Value) bool {
	switch op {
	case "BT":
		p.tm, p.line = identity, identity
	case "Tm":
		p.tm = matrixOf(args)
		p.line = p.tm
	case "Td":
		p.next(number(args, 0), number(args, 1))
	case "TD":
		p.lead = -number(args, 1)
		p.next(number(args, 0), number(args, 1))
	case "T*":
		p.next(0, -p.lead)
	default:
		return false
	}
	return true
}

func (p *pen) next(x, y float64) {
	p.line = matrix{1, 0, 0, 1, x, y}.times(p.line)
	p.tm = p.line
}

// show handles the operators that draw text.
func (p *pen) show(op string, args []pdf.Value, resources pdf.Value, depth int) {
	if len(args) == 0 {
		return
	}
	last := args[len(args)-1]
	switch op {
	case "\"":
		p.words, p.chars = number(args, 0), number(args, 1)
		p.next(0, -p.lead)
		p.text(last.RawString())
	case "'":
		p.next(0, -p.lead)
		p.text(last.RawString())
	case "Tj":
		p.text(last.RawString())
	case "TJ":
		for i := range last.Len() {
			if x := last.Index(i); x.Kind() == pdf.String {
				p.text(x.RawString())
			} else {
				p.move(-x.Float64() / 1000 * p.size * p.h)
			}
		}
	case "Do":
		p.form(resources.Key("XObject").Key(last.Name()), resources, depth)
	}
}

// form draws a form as a part of the page: print programs put whole pages
// into one.
func (p *pen) form(v, resources pdf.Value, depth int) {
	if p.forms++; v.Key("Subtype").Name() != "Form" || depth >= maxFormDepth || p.forms > maxForms {
		return
	}
	before, kept := p.penState, len(p.kept)
	if m := v.Key("Matrix"); m.Len() == 6 {
		var args []pdf.Value
		for i := range 6 {
			args = append(args, m.Index(i))
		}
		p.ctm = matrixOf(args).times(p.ctm)
	}
	if own := v.Key("Resources"); own.Kind() != pdf.Null {
		resources = own
	}
	p.run(v, resources, depth+1)
	p.penState, p.kept = before, p.kept[:min(kept, len(p.kept))]
}

func (p *pen) move(x float64) { p.tm = matrix{1, 0, 0, 1, x, 0}.times(p.tm) }

// text draws a string.
func (p *pen) text(raw string) {
	if p.font == nil {
		return
	}
	for _, c := range p.font.decode(raw) {
		m := matrix{p.size * p.h, 0, 0, p.size, 0, p.rise}.times(p.tm).times(p.ctm)
		scale := math.Hypot(m[0], m[1])
		if c.text != "" && len(p.out) < maxGlyphs {
			p.out = append(p.out, glyph{
				text: c.text, x: m[4], y: m[5], w: c.width * scale, size: math.Hypot(m[2], m[3]),
				sureWidth: p.font.sure, turned: math.Abs(m[1]) > math.Abs(m[0])/4 || m[0] < 0,
			})
		}
		step := c.width*p.size + p.chars
		if c.blank {
			step += p.words
		}
		p.move(step * p.h)
	}
}
