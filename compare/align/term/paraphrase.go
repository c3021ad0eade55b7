package term

import (
	"fmt"
	"strings"

	"parallax/assets"
	"parallax/compare/reading/stem"
)

// paraphrases is the list of words that news stories use for the same thing.
const paraphrases = "lexicon/paraphrases.tsv"

// concepts gives the words of the list one common name for each group, by
// stem; two words with "_" between them stand for a pair.
var concepts = readConcepts()

func readConcepts() map[string]string {
	list, err := assets.Lexicon.ReadFile(paraphrases)
	if err != nil {
		panic(fmt.Errorf("term: %w", err))
	}
	m := map[string]string{}
	for line := range strings.SplitSeq(string(list), "\n") {
		words := strings.Fields(line)
		if len(words) == 0 || words[0][0] == '#' {
			continue
		}
		for _, w := range words {
			if key := conceptKey(w); m[key] == "" {
				m[key] = "~" + words[0]
			}
		}
	}
	return m
}

// conceptKey is the stem of a word, or the stems of a pair with "_" between.
func conceptKey(w string) string {
	parts := strings.Split(w, "_")
	for i, p := range parts {
		parts[i] = stem.Word(p)
	}
	return strings.Join(parts, "_")
}

// pairHeads are the stems that open a pair of the list.
var pairHeads = readPairHeads(concepts)

func readPairHeads(concepts map[string]string) map[string]bool {
	m := map[string]bool{}
	for key := range concepts {
		if head, _, ok := strings.Cut(key, "_"); ok {
			m[head] = true
		}
	}
	return m
}
