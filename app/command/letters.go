package command

import (
	"fmt"

	"parallax/compare/page"
	"parallax/compare/page/pdf"
	"parallax/compare/say"
	"parallax/data/typeface"
)

// tellLetters says that the PDF of a document lacks letters, where it does.
func tellLetters(call Call, d page.Document) {
	if pages, err := pdf.PagesOf(d, typeface.Lend); err == nil && pages.Missing {
		fmt.Fprintln(call.Stderr, say.English().Text(say.Message{Key: "export.letters"}))
	}
}
