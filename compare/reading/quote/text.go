package quote

import (
	"sync"

	"parallax/compare/lexicon"
	"parallax/compare/reading/token"
)

// Text is an article as the later steps read it, made once for all of them.
type Text struct {
	// Words are those of each sentence.
	Words [][]lexicon.Word
	// Voices are whose words the article gives, as by VoiceParts.
	Voices []VoicePart
}

// Texts reads the articles, each beside the others. Quotes are those of each
// document; there may be fewer.
func Texts(docs []*token.Document, quotes [][]Quote) []Text {
	out := make([]Text, len(docs))
	var group sync.WaitGroup
	for a, d := range docs {
		group.Go(func() {
			var own []Quote
			if a < len(quotes) {
				own = quotes[a]
			}
			out[a] = Text{Words: d.BySentence(), Voices: VoiceParts(d, own)}
		})
	}
	group.Wait()
	return out
}
