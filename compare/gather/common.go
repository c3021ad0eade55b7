package gather

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"parallax/assets"
)

// commonFile lists stems and in how many of a thousand articles they stand.
const commonFile = "lexicon/common.tsv"

// common is the share of articles in which a stem stands, by its hash; rare
// ones are left out.
var common = sync.OnceValue(func() map[uint32]float64 {
	text, err := assets.Lexicon.ReadFile(commonFile)
	if err != nil {
		panic(fmt.Errorf("gather: %w", err))
	}
	out := map[uint32]float64{}
	for line := range strings.SplitSeq(string(text), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		word, n, _ := strings.Cut(line, "\t")
		share, err := strconv.Atoi(n)
		if err != nil {
			panic(fmt.Errorf("gather: %s: %q: %w", commonFile, line, err))
		}
		out[hashOf(word)] = float64(share) / 1000
	}
	return out
})
