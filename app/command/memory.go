package command

import (
	"math"
	"os"
	"runtime/debug"

	"parallax/compare/news"
)

// collectAt lets garbage be collected when it is so many percent of what is in use, and
// the oftener the nearer the memory comes to the limit, in bytes; what it gives back sets
// that as it was.
func collectAt(percent int, limit int64) (back func()) {
	before, most := debug.SetGCPercent(percent), debug.SetMemoryLimit(limit)
	return func() {
		debug.SetGCPercent(before)
		debug.SetMemoryLimit(most)
	}
}

// Garbage is collected when it is so many percent of what is in use: seldom for
// texts of up to so many bytes, of which no comparison needs much, oftener for
// longer ones, and the oftener the nearer the memory comes to what such texts
// need at least: so much, and so much for each byte of text. What sentences mean
// needs more than that and is read without such a limit.
const (
	shortTexts  = 300_000
	whenShort   = 400
	whenLonger  = 200
	withMeaning = 60
	leastMemory = 16_000_000
	perByte     = 100
)

// collect sets how often garbage is collected while articles are compared; what it gives
// back sets that as it was.
func collect(articles []*news.Article, quick bool) (back func()) {
	bytes, percent, limit := 0, whenShort, int64(math.MaxInt64)
	for _, a := range articles {
		bytes += len(a.Text)
	}
	switch {
	case bytes <= shortTexts:
	case quick:
		percent, limit = whenLonger, leastMemory+perByte*int64(bytes)
	default:
		percent = withMeaning
	}
	return collectAt(percent, limit)
}

// sparing sets how often garbage is collected while a whole library is in memory: what is
// read of it takes about one and a half times its file. What it gives back sets that as it
// was.
func sparing(library string) (back func()) {
	const percent, least, shareOfFile = 40, 40 << 20, 1.6
	limit := int64(math.MaxInt64)
	if info, err := os.Stat(library); err == nil {
		limit = least + int64(shareOfFile*float64(info.Size()))
	}
	return collectAt(percent, limit)
}
