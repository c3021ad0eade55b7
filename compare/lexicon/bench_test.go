package lexicon

import (
	"testing"

	"parallax/compare/reading/token"
)

// BenchmarkLoad reads the list of loaded words from its file.
func BenchmarkLoad(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		NewTable(readEntries("loaded.tsv"))
	}
}

// BenchmarkFind looks a sentence of 30 words up.
func BenchmarkFind(b *testing.B) {
	text := "The mayor slammed the disastrous plan on Monday and claimed that the council, which met for three hours, had caved to a mob of lobbyists in a dangerous deal."
	words := token.Read(text)
	table := Loaded()
	b.ReportAllocs()
	for b.Loop() {
		table.Find(words)
	}
}
