package quote

import (
	"strings"
	"testing"
)

func BenchmarkFind(b *testing.B) {
	const paragraph = "Mayor Ada Moss said on Monday that the old bridge would be “rebuilt within a year,” and that the town would pay.\n\n" +
		"“We waited too long. The river does not wait,” she told reporters outside the town hall. The council meets again on Friday to decide.\n\n" +
		"Some forty families live on the far bank. Their children cross the river by boat, according to the school board.\n\n"
	d := document(strings.Repeat(paragraph, 60)) // 20 KB
	b.ReportAllocs()
	b.SetBytes(int64(len(d.Article.Text)))
	for b.Loop() {
		Find(d)
	}
}
