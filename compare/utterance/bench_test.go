package utterance

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// BenchmarkTenLong is ten articles of a thousand sentences each: find and
// match.
func BenchmarkTenLong(b *testing.B) {
	var docs []*token.Document
	for i := range 10 {
		var text strings.Builder
		for k := range 200 {
			fmt.Fprintf(&text, "Mayor Ada Moss said on day %d that pier %d would be “rebuilt within %d weeks,” and that the town would pay. ", k, k*7+i, k)
			fmt.Fprintf(&text, "Some %d families live on the far bank. The river rose by %d feet.\n\n", k+i, k)
			fmt.Fprintf(&text, "“We waited %d years too long for pier %d. The river does not wait,” she told reporters. It rained on street %d.\n\n", k, k*7, k)
		}
		docs = append(docs, document(text.String()))
	}
	b.ReportAllocs()
	for b.Loop() {
		texts := make([]quote.Text, len(docs))
		for i, d := range docs {
			texts[i] = quote.Read(d, quote.Known{})
		}
		Match(reading.Set{Docs: docs, Texts: texts})
	}
}
