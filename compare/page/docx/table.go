package docx

import (
	"fmt"

	"parallax/compare/page"
)

// Lengths in twentieths of a point, on A4 with margins of 2 cm.
const (
	pageWidth  = 11906
	pageHeight = 16838
	margin     = 1134
	textWidth  = pageWidth - 2*margin
	fillHeight = 680 // of a row to write in
)

// table writes a table, whose caption is its description; its head is repeated and its rows
// are kept whole.
func (b *body) table(t page.Table) {
	fmt.Fprintf(b, `<w:tbl><w:tblPr><w:tblStyle w:val="ParallaxTable"/><w:tblW w:w="%d" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/><w:tblCaption w:val="%s"/></w:tblPr><w:tblGrid>`, textWidth, escape(t.Caption))
	widths := columns(t)
	for _, x := range widths {
		fmt.Fprintf(b, `<w:gridCol w:w="%d"/>`, x)
	}
	b.WriteString("</w:tblGrid>")
	b.row(t.Head, widths, true)
	for _, r := range t.Rows {
		b.row(r, widths, false)
	}
	b.WriteString("</w:tbl>")
	b.paragraph("Explanation", nil) // two tables must not touch
}

// columns are the widths of the columns.
func columns(t page.Table) []int {
	out := make([]int, len(t.Head))
	for i := range out {
		out[i] = textWidth / len(out)
		if i < len(t.Widths) {
			out[i] = int(t.Widths[i] * textWidth)
		}
	}
	return out
}

func (b *body) row(cells []page.Text, widths []int, head bool) {
	b.WriteString("<w:tr><w:trPr><w:cantSplit/>")
	if !head && page.Row(cells).ToFill() {
		fmt.Fprintf(b, `<w:trHeight w:val="%d" w:hRule="atLeast"/>`, fillHeight)
	}
	if head {
		b.WriteString("<w:tblHeader/>")
	}
	b.WriteString("</w:trPr>")
	style := "TableText"
	if head {
		style = "TableHead"
	}
	for i, c := range cells {
		fmt.Fprintf(b, `<w:tc><w:tcPr><w:tcW w:w="%d" w:type="dxa"/></w:tcPr>`, widths[i])
		b.paragraph(style, c)
		b.WriteString("</w:tc>")
	}
	b.WriteString("</w:tr>")
}
