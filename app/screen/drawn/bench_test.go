package drawn

import (
	"testing"

	"parallax/app/screen"
	"parallax/app/sight/scene"
)

// BenchmarkTable measures setting the rows of the screen Read, and those of
// the screen One article.
func BenchmarkTable(b *testing.B) {
	c := scene.Long(b)
	b.Run("read", func(b *testing.B) {
		for b.Loop() {
			NewTable(c, screen.MarkOptions{})
		}
	})
	b.Run("article", func(b *testing.B) {
		for b.Loop() {
			NewArticleTable(c, 0, screen.MarkOptions{})
		}
	})
}
