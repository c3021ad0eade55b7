package ingest

import (
	"encoding/hex"
	"io"
	"regexp"
	"strconv"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/ledongthuc/pdf"
	"golang.org/x/text/encoding/charmap"
)

// pdfFont decodes the codes of one font. What a code means is told by the
// table ToUnicode first, which is made for copying text, then by the names of
// the glyphs (Differences), last by the font's encoding (PDF 32000-1:2008,
// 9.10.2).
type pdfFont struct {
	// wide: two bytes a code, as in composite fonts.
	wide bool
	// texts and widths are by code; a width is in thousandths of an em, or of
	// the glyph's own space for a font of drawings (Type 3).
	texts  map[int]string
	widths map[int]float64
	// usual is the width of codes that have none; sure tells that widths are
	// told at all.
	usual float64
	sure  bool
	unit  float64
}

// maxCodes is how many codes of one font are kept, and maxCodeText how many
// bytes of text one code has: a ligature of four letters at most.
const (
	maxCodes    = 70_000
	maxCodeText = 32
)

// readFont reads what is needed of a font.
func readFont(v pdf.Value) *pdfFont {
	f := &pdfFont{texts: map[int]string{}, widths: map[int]float64{}, usual: 500, unit: .001}
	if v.Key("Subtype").Name() == "Type0" {
		f.wide = true
		f.wideWidths(v.Key("DescendantFonts").Index(0))
	} else {
		f.simple(v)
	}
	f.toUnicode(v.Key("ToUnicode"))
	return f
}

func (f *pdfFont) simple(v pdf.Value) {
	if v.Key("Subtype").Name() == "Type3" {
		if f.unit = v.Key("FontMatrix").Index(0).Float64(); f.unit == 0 {
			f.unit = .001
		}
		f.usual = 0
	}
	ws, first := v.Key("Widths"), int(v.Key("FirstChar").Int64())
	f.sure = ws.Len() > 0
	for i := range min(ws.Len(), 256) {
		f.widths[first+i] = ws.Index(i).Float64()
	}
	f.baseEncoding(v)
	if v.Key("Encoding").Kind() == pdf.Null {
		f.builtIn(v.Key("FontDescriptor").Key("FontFile"))
	}
	f.differences(v)
}

// builtInCode is an entry in the head of a Type 1 font: "dup 12 /fi put".
var builtInCode = regexp.MustCompile(`dup (\d{1,3}) ?/([\w.]+) put`)

// signNames are the names of glyphs that are no letter by themselves and that
// fonts with an encoding of their own put elsewhere.
var signNames = map[string]string{
	"ff": "ff", "fi": "fi", "fl": "fl", "ffi": "ffi", "ffl": "ffl", "endash": "–", "emdash": "—", "hyphen": "-",
	"quoteleft": "‘", "quoteright": "’", "quotedblleft": "“", "quotedblright": "”", "quotedbl": "\"", "ellipsis": "…",
}

// builtIn reads the encoding that a Type 1 font carries in its head.
func (f *pdfFont) builtIn(file pdf.Value) {
	if file.Kind() != pdf.Stream {
		return
	}
	head, err := io.ReadAll(io.LimitReader(file.Reader(), 64<<10))
	if err != nil && len(head) == 0 {
		return
	}
	for _, m := range builtInCode.FindAllSubmatch(head, 256) {
		code, err := strconv.Atoi(string(m[1]))
		switch name := string(m[2]); {
		case err != nil || code > 255:
		case len(name) == 1:
			f.texts[code] = name
		case signNames[name] != "":
			f.texts[code] = signNames[name]
		}
	}
}

// baseEncoding fills the codes from the encoding that the font names. Without
// one Windows' is taken: programs that write text for people use it.
func (f *pdfFont) baseEncoding(v pdf.Value) {
	enc := v.Key("Encoding")
	name := enc.Name()
	if enc.Kind() == pdf.Dict {
		name = enc.Key("BaseEncoding").Name()
	}
	decode := charmap.Windows1252
	if name == "MacRomanEncoding" {
		decode = charmap.Macintosh
	}
	for c := 32; c < 256; c++ {
		f.texts[c] = string(decode.DecodeByte(byte(c)))
	}
	if name == "StandardEncoding" || name == "" && v.Key("Subtype").Name() == "Type1" && enc.Kind() == pdf.Dict {
		for c, s := range standardCodes {
			f.texts[c] = s
		}
	}
}

// standardCodes are the codes of Adobe's standard encoding that news has and
// that differ from Windows'.
var standardCodes = map[int]string{
	0x27: "’", 0x60: "‘", 0xa4: "⁄", 0xa9: "'", 0xaa: "“", 0xac: "‹", 0xad: "›", 0xae: "fi", 0xaf: "fl",
	0xb1: "–", 0xb7: "•", 0xb8: "‚", 0xb9: "„", 0xba: "”", 0xbc: "…", 0xd0: "—", 0xe1: "Æ", 0xf1: "æ", 0xfb: "ß",
}

// differences takes the names of glyphs: those that the reader knows, those
// that tell their sign themselves ("uni2019", "u1F600"), and ligatures by
// their parts ("f_i").
func (f *pdfFont) differences(v pdf.Value) {
	diff := v.Key("Encoding").Key("Differences")
	if diff.Len() == 0 {
		return
	}
	known := (&pdf.Font{V: v}).Encoder()
	code := 0
	for i := range min(diff.Len(), 1024) {
		x := diff.Index(i)
		if x.Kind() == pdf.Integer {
			code = int(x.Int64())
			continue
		}
		if s := nameText(x.Name()); s != "" {
			f.texts[code] = s
		} else if code >= 0 && code < 256 && known != nil {
			if s := known.Decode(string([]byte{byte(code)})); s != string(rune(code)) || code < 0x80 {
				f.texts[code] = s
			}
		}
		code++
	}
}

// nameText is the text of a glyph's name that tells it by number or by parts.
func nameText(name string) string {
	name, _, _ = strings.Cut(name, ".")
	var out strings.Builder
	for _, part := range strings.Split(name, "_") {
		digits, ok := strings.CutPrefix(part, "uni")
		if !ok && len(part) >= 5 {
			digits, ok = strings.CutPrefix(part, "u")
		}
		n, err := strconv.ParseUint(digits, 16, 32)
		switch {
		case ok && len(digits) >= 4 && err == nil && utf8.ValidRune(rune(n)):
			out.WriteRune(rune(n))
		case strings.Contains(name, "_") && len(part) == 1 && part[0] < utf8.RuneSelf:
			out.WriteString(part)
		default:
			return ""
		}
	}
	return out.String()
}

// wideWidths reads the widths of a composite font: "first [w w w]" and "first
// last w".
func (f *pdfFont) wideWidths(v pdf.Value) {
	f.sure, f.usual = true, 1000
	if dw := v.Key("DW"); dw.Kind() != pdf.Null {
		f.usual = dw.Float64()
	}
	w := v.Key("W")
	for i := 0; i+1 < w.Len() && len(f.widths) < maxCodes; {
		first, next := int(w.Index(i).Int64()), w.Index(i+1)
		if next.Kind() == pdf.Array {
			for j := range min(next.Len(), maxCodes) {
				f.widths[first+j] = next.Index(j).Float64()
			}
			i += 2
			continue
		}
		last := min(int(next.Int64()), first+maxCodes)
		for c := first; c <= last && len(f.widths) < maxCodes; c++ {
			f.widths[c] = w.Index(i + 2).Float64()
		}
		i += 3
	}
}

// maxTable is how much of a table of texts is read, in bytes.
const maxTable = 1 << 20

// cmapToken are the parts of such a table that count: codes, lists of them, and
// the operators.
var cmapToken = regexp.MustCompile(`<[0-9A-Fa-f\s]*>|[\[\]]|\b(?:begin|end)(?:bfchar|bfrange|codespacerange)\b`)

// toUnicode reads the table that tells text by code.
func (f *pdfFont) toUnicode(v pdf.Value) {
	if v.Kind() != pdf.Stream {
		return
	}
	data, err := io.ReadAll(io.LimitReader(v.Reader(), maxTable))
	if err == nil || len(data) > 0 {
		f.readTable(string(data))
	}
}

func (f *pdfFont) readTable(table string) {
	var args [][]string // codes, a list as several
	list := false
	for _, tok := range cmapToken.FindAllString(table, -1) {
		switch tok[0] {
		case '[':
			list, args = true, append(args, nil)
		case ']':
			list = false
		case '<':
			code := unhex(tok)
			if list {
				args[len(args)-1] = append(args[len(args)-1], code)
			} else {
				args = append(args, []string{code})
			}
		default:
			f.entries(tok, args)
			args, list = nil, false
		}
	}
}

// unhex reads "<0041>"; what is no code is empty.
func unhex(tok string) string {
	b, err := hex.DecodeString(strings.Join(strings.Fields(strings.Trim(tok, "<>")), ""))
	if err != nil {
		return ""
	}
	return string(b)
}

// entries takes the codes that stand before an operator.
func (f *pdfFont) entries(op string, args [][]string) {
	switch op {
	case "endcodespacerange":
		f.wide = f.wide || len(args) > 0 && len(args[0]) == 1 && len(args[0][0]) == 2
	case "endbfchar":
		for i := 0; i+1 < len(args); i += 2 {
			f.told(args[i], args[i], args[i+1])
		}
	case "endbfrange":
		for i := 0; i+2 < len(args); i += 3 {
			f.told(args[i], args[i+1], args[i+2])
		}
	}
}

// told gives the codes from first to last their texts: one each, or one that
// counts up.
func (f *pdfFont) told(from, to, texts []string) {
	if len(from) != 1 || len(to) != 1 || len(texts) == 0 {
		return
	}
	first := codeOf(from[0])
	for c := first; c <= min(codeOf(to[0]), first+0xffff) && len(f.texts) < maxCodes; c++ {
		s := ""
		switch i := c - first; {
		case len(texts) == 1:
			s = wideText(texts[0], i)
		case i < len(texts):
			s = wideText(texts[i], 0)
		}
		if s != "" && s != "\x00" {
			f.texts[c] = s
		}
	}
}

func codeOf(s string) int {
	n := 0
	for i := range min(len(s), 3) {
		n = n<<8 | int(s[i])
	}
	return n
}

// wideText reads UTF-16, the last sign more by so much.
func wideText(s string, more int) string {
	if len(s) < 2 || len(s) > maxCodeText {
		return ""
	}
	var units []uint16
	for i := 0; i+1 < len(s); i += 2 {
		units = append(units, uint16(s[i])<<8|uint16(s[i+1]))
	}
	rs := utf16.Decode(units)
	rs[len(rs)-1] += rune(more)
	return string(rs)
}

// popAll takes everything from the stack, in the order in which it was put.
func popAll(stk *pdf.Stack) []pdf.Value {
	out := make([]pdf.Value, stk.Len())
	for i := len(out) - 1; i >= 0; i-- {
		out[i] = stk.Pop()
	}
	return out
}

// code is one code of a string that is shown, with its text and its width in
// the units of text space at a size of one.
type pdfCode struct {
	text  string
	width float64
	// blank: the single byte 32, to which word spacing applies.
	blank bool
}

// decode cuts a string into codes.
func (f *pdfFont) decode(raw string) []pdfCode {
	step := 1
	if f.wide {
		step = 2
	}
	var out []pdfCode
	for i := 0; i+step <= len(raw); i += step {
		c := codeOf(raw[i : i+step])
		w, ok := f.widths[c]
		if !ok {
			w = f.usual
		}
		text := f.texts[c]
		if text == "" && f.wide {
			text = "\uFFFD"
		}
		out = append(out, pdfCode{text, w * f.unit, step == 1 && c == 32})
	}
	return out
}
