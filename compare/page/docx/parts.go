package docx

import (
	_ "embed"
	"fmt"
	"strings"

	"parallax/compare/page"
)

//go:embed styles.xml
var styles string

//go:embed numbering.xml
var numbering string

// part is a file of the package.
type part struct{ name, text string }

const (
	head          = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>` + "\n"
	relations     = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">`
	officeType    = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
	wordNames     = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
	wordType      = "application/vnd.openxmlformats-officedocument.wordprocessingml."
	packageType   = "application/vnd.openxmlformats-package."
	propertiesURI = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
)

// parts are the files in their order; the first one must be that of the types.
func parts(d page.Document, b *body) []part {
	out := []part{
		{"[Content_Types].xml", types(d)},
		{"_rels/.rels", head + relations +
			relation("rId1", officeType+"officeDocument", "word/document.xml", false) +
			relation("rId2", propertiesURI, "docProps/core.xml", false) + "</Relationships>"},
		{"docProps/core.xml", core(d)},
		{"word/document.xml", head + "<w:document " + wordNames + "><w:body>" + b.String() + section + "</w:body></w:document>"},
		{"word/_rels/document.xml.rels", documentRelations(d, b)},
		{"word/styles.xml", strings.Replace(styles, "LANGUAGE", escape(d.Language), 1)},
		{"word/numbering.xml", numbering},
		{"word/settings.xml", head + `<w:settings ` + wordNames + `><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`},
		{"word/footer1.xml", head + `<w:ftr ` + wordNames + `><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr>` + field("PAGE") + `<w:r><w:t xml:space="preserve"> / </w:t></w:r>` + field("NUMPAGES") + `</w:p></w:ftr>`},
	}
	if len(d.Receipt) > 0 {
		out = append(
			out, part{page.ReceiptPart, head + `<receipt xmlns="` + page.ReceiptSpace + `">` + escape(string(d.Receipt)) + "</receipt>"},
			part{"customXml/itemProps1.xml", head + `<ds:datastoreItem ds:itemID="{6F2B1E0A-5C1D-4B0E-9A57-50415241584C}" xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs><ds:schemaRef ds:uri="` + page.ReceiptSpace + `"/></ds:schemaRefs></ds:datastoreItem>`},
			part{"customXml/_rels/item1.xml.rels", head + relations + relation("rId1", officeType+"customXmlProps", "itemProps1.xml", false) + "</Relationships>"},
		)
	}
	return out
}

// section is the page: A4 upright, with the number of the page below.
var section = fmt.Sprintf(`<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="%d" w:h="%d"/><w:pgMar w:top="%d" w:right="%d" w:bottom="%d" w:left="%d" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
	pageWidth, pageHeight, margin, margin, margin, margin)

func relation(id, kind, target string, external bool) string {
	mode := ""
	if external {
		mode = ` TargetMode="External"`
	}
	return fmt.Sprintf(`<Relationship Id="%s" Type="%s" Target="%s"%s/>`, id, kind, escape(target), mode)
}

func documentRelations(d page.Document, b *body) string {
	var s strings.Builder
	s.WriteString(head + relations +
		relation("rId1", officeType+"styles", "styles.xml", false) +
		relation("rId2", officeType+"numbering", "numbering.xml", false) +
		relation("rId3", officeType+"settings", "settings.xml", false) +
		relation("rId4", officeType+"footer", "footer1.xml", false))
	if len(d.Receipt) > 0 {
		s.WriteString(relation("rId5", officeType+"customXml", "../"+page.ReceiptPart, false))
	}
	for i, address := range b.targets {
		s.WriteString(relation(fmt.Sprintf("link%d", i+1), officeType+"hyperlink", address, true))
	}
	return s.String() + "</Relationships>"
}

// field is a number that the word processor fills in.
func field(name string) string {
	return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ` + name +
		` </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`
}

func types(d page.Document) string {
	s := head + `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
		`<Default Extension="rels" ContentType="` + packageType + `relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>` +
		override("/word/document.xml", wordType+"document.main+xml") + override("/word/styles.xml", wordType+"styles+xml") +
		override("/word/numbering.xml", wordType+"numbering+xml") + override("/word/settings.xml", wordType+"settings+xml") +
		override("/word/footer1.xml", wordType+"footer+xml") + override("/docProps/core.xml", packageType+"core-properties+xml")
	if len(d.Receipt) > 0 {
		s += override("/customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml")
	}
	return s + "</Types>"
}

func override(name, kind string) string {
	return `<Override PartName="` + name + `" ContentType="` + kind + `"/>`
}

// core are the properties of the document: title, author, language. The times
// are fixed, since nothing here knows the clock.
func core(d page.Document) string {
	when := made.Format("2006-01-02T15:04:05Z")
	return head + `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">` +
		`<dc:title>` + escape(d.Title) + `</dc:title><dc:creator>` + escape(d.Author) + `</dc:creator><dc:language>` + escape(d.Language) + `</dc:language>` +
		`<dcterms:created xsi:type="dcterms:W3CDTF">` + when + `</dcterms:created><dcterms:modified xsi:type="dcterms:W3CDTF">` + when + `</dcterms:modified></cp:coreProperties>`
}
