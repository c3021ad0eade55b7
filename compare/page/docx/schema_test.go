package docx

import (
	"encoding/xml"
	"errors"
	"io"
	"path"
	"slices"
	"strings"
	"testing"

	"parallax/compare/page"
	"parallax/compare/page/invented"
)

// sequences are the children of elements in the order that ECMA-376 (part 1,
// transitional) asks for, as far as the package writes them. A name with * may be
// repeated.
var sequences = map[string][]string{
	"document": {"body"}, "body": {"p*", "tbl*", "sectPr"},
	"pPr": {"pStyle", "keepNext", "keepLines", "pageBreakBefore", "widowControl", "numPr", "pBdr", "shd", "tabs", "bidi", "spacing", "ind", "contextualSpacing", "jc", "outlineLvl", "rPr"},
	"rPr": {
		"rStyle", "rFonts", "b", "bCs", "i", "iCs", "caps", "smallCaps", "strike", "color", "spacing", "sz", "szCs", "highlight", "u", "shd", "vertAlign", "rtl", "cs", "lang",
	},
	"numPr": {"ilvl", "numId"}, "r": {"rPr", "t*", "fldChar*", "instrText*"}, "tbl": {"tblPr", "tblGrid", "tr*"}, "tblGrid": {"gridCol*"},
	"tblPr": {"tblStyle", "tblW", "jc", "tblInd", "tblBorders", "shd", "tblLayout", "tblCellMar", "tblLook", "tblCaption", "tblDescription"},
	"tr":    {"trPr", "tc*"}, "tc": {"tcPr", "p*"}, "tcPr": {"tcW", "gridSpan", "vMerge", "tcBorders", "shd", "noWrap", "tcMar", "vAlign"},
	"sectPr": {"headerReference*", "footerReference*", "type", "pgSz", "pgMar", "cols"}, "ftr": {"p*"},
	"styles": {"docDefaults", "latentStyles", "style*"}, "docDefaults": {"rPrDefault", "pPrDefault"}, "rPrDefault": {"rPr"}, "pPrDefault": {"pPr"},
	"style": {"name", "aliases", "basedOn", "next", "link", "uiPriority", "semiHidden", "unhideWhenUsed", "qFormat", "pPr", "rPr", "tblPr", "trPr", "tcPr", "tblStylePr*"},
	"pBdr":  {"top", "left", "bottom", "right", "between", "bar"}, "tblBorders": {"top", "left", "bottom", "right", "insideH", "insideV"},
	"tblCellMar": {"top", "left", "bottom", "right"}, "tblStylePr": {"pPr", "rPr", "tblPr", "trPr", "tcPr"}, "tcBorders": {"top", "left", "bottom", "right"},
	"numbering": {"abstractNum*", "num*"}, "abstractNum": {"nsid", "multiLevelType", "tmpl", "lvl*"}, "num": {"abstractNumId", "lvlOverride*"},
	"lvl":      {"start", "numFmt", "pStyle", "suff", "lvlText", "lvlJc", "pPr", "rPr"},
	"settings": {"defaultTabStop", "compat"}, "compat": {"compatSetting*"},
}

// free are elements whose children stand in any order.
var free = []string{"p", "trPr", "hyperlink"}

// TestOrder: in every part the children of each element are those that the
// schema knows, in its order; a cell ends in a paragraph, the body in the page.
func TestOrder(t *testing.T) {
	for name, d := range map[string]page.Document{"plain": invented.Document(), "hostile": invented.HostileDocument(), "empty": {}} {
		files, _ := open(t, d)
		for part, text := range files {
			if strings.HasPrefix(part, "word/") && path.Ext(part) == ".xml" {
				for _, fault := range faults(t, text) {
					t.Errorf("%s: %s: %s", name, part, fault)
				}
			}
		}
	}
}

// TestOrderBites: what is out of order, unknown or not ended is seen.
func TestOrderBites(t *testing.T) {
	for _, text := range []string{
		`<tc><p/><tcPr/></tc>`, `<tc><tcPr/></tc>`, `<rPr><lang/><b/></rPr>`, `<pPr><pStyle/><pStyle/></pPr>`, `<tbl><tr/></tbl>`, `<body><p/></body>`, `<p><r/><pPr/></p>`, `<tr><p/></tr>`,
	} {
		if len(faults(t, text)) == 0 {
			t.Errorf("%s is not seen", text)
		}
	}
}

// element is one that is open, with the names of its children so far.
type element struct {
	name     string
	children []string
}

func faults(t *testing.T, text string) (out []string) {
	t.Helper()
	var open []element
	for d := xml.NewDecoder(strings.NewReader(text)); ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return out
		} else if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			if n := len(open); n > 0 {
				open[n-1].children = append(open[n-1].children, x.Name.Local)
			}
			open = append(open, element{name: x.Name.Local})
		case xml.EndElement:
			out = append(out, open[len(open)-1].faults()...)
			open = open[:len(open)-1]
		}
	}
}

func (e element) faults() (out []string) {
	last := ""
	if n := len(e.children); n > 0 {
		last = e.children[n-1]
	}
	switch {
	case e.name == "tc" && last != "p", e.name == "body" && last != "sectPr", e.name == "tbl" && !slices.Contains(e.children, "tblGrid"):
		out = append(out, e.name+" does not end as it must")
	case slices.Contains(free, e.name):
		if at := slices.Index(e.children, e.name+"Pr"); at > 0 {
			out = append(out, e.name+"Pr is not the first of "+e.name)
		}
		return out
	}
	want, at := sequences[e.name], 0
	for _, c := range e.children {
		k := slices.IndexFunc(want, func(w string) bool { return strings.TrimSuffix(w, "*") == c })
		again := k >= 0 && strings.HasSuffix(want[k], "*")
		mixed := e.name == "body" && again || e.name == "r" && again
		if k < 0 || k < at && !mixed {
			return append(out, c+" does not stand in "+e.name+", or not there")
		}
		if at = k; !again {
			at++
		}
	}
	return out
}

// TestReferences: what the text names is there: styles, lists, relations; names of
// places are told once; and every part has a type.
func TestReferences(t *testing.T) {
	files, _ := open(t, invented.Document())
	text := files["word/document.xml"]
	for attribute, in := range map[string][2]string{
		`<w:pStyle w:val="`: {"word/styles.xml", `w:styleId="`}, `<w:tblStyle w:val="`: {"word/styles.xml", `w:styleId="`},
		`<w:numId w:val="`: {"word/numbering.xml", `<w:num w:numId="`}, ` r:id="`: {"word/_rels/document.xml.rels", ` Id="`},
		`<w:hyperlink w:anchor="`: {"word/document.xml", `w:name="`},
	} {
		for _, v := range values(text, attribute) {
			if !strings.Contains(files[in[0]], in[1]+v+`"`) {
				t.Errorf("%s%s\" is not in %s", attribute, v, in[0])
			}
		}
	}
	for _, attribute := range []string{`<w:bookmarkStart w:id="`, `w:name="`} {
		all := values(text, attribute)
		if once := slices.Compact(slices.Sorted(slices.Values(all))); len(once) != len(all) {
			t.Errorf("%s is told twice: %v", attribute, all)
		}
		for _, v := range all {
			if len(v) > 40 {
				t.Errorf("a name of more than 40 letters: %s", v)
			}
		}
	}
	for part := range files {
		if ext := strings.TrimPrefix(path.Ext(part), "."); part != "[Content_Types].xml" && !strings.Contains(files["[Content_Types].xml"], `Extension="`+ext+`"`) {
			t.Errorf("%s has no type", part)
		}
	}
}

// values are the values of an attribute, in their order.
func values(text, attribute string) []string {
	var out []string
	for _, rest := range strings.Split(text, attribute)[1:] {
		out = append(out, rest[:strings.Index(rest, `"`)])
	}
	return out
}
