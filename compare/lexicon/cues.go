// Package lexicon reads the word lists that travel with the program.
//
// In go files of assets/lexicon, out come tables to look words up in. Each
// file names its origin and licence in its first lines; a line that cannot be
// read is a fault of the program and stops it.
//
// Words are found as they stand, without a tagger (our rule). Other senses are
// kept away by runs of words ("slam dunk", "claimed ? lives" with any word
// between), by fields of talk (fields.tsv: a hurricane is dangerous) and by
// capitals (names). Known misses: sarcasm, and senses that only the wider text
// tells.
package lexicon

import (
	"fmt"
	"strconv"
	"strings"
	"sync"

	"parallax/assets"
)

// CueKind tells what a reporting word reports.
type CueKind string

// Kinds of cues.
const (
	Saying CueKind = "say"    // a verb of saying: "said", "warned"
	Naming CueKind = "noun"   // a noun of saying: "statement", "claim"
	Stance CueKind = "stance" // a wish, a belief, an attitude: "wants"
)

// Cue is a word that attributes speech or thought, with counts from labelled
// articles; the counts of words that were added by hand are 0.
type Cue struct {
	Form string // lower case, with a plain apostrophe
	Kind CueKind
	// AsCue of the InAll occurrences outside quotation marks attribute
	// something; Direct and Mixed of them introduce speech in marks.
	AsCue, InAll, Direct, Mixed int
}

// Share is the part of its occurrences that attribute something, 0-1; 0.5
// when there are no counts.
func (c Cue) Share() float64 {
	if c.InAll == 0 {
		return 0.5
	}
	return float64(c.AsCue) / float64(c.InAll)
}

var cues = sync.OnceValue(loadCues)

// FindCue looks up a lower-case word.
func FindCue(form string) (Cue, bool) {
	c, ok := cues()[form]
	return c, ok
}

func loadCues() map[string]Cue {
	data, err := assets.Lexicon.ReadFile("lexicon/cues.tsv")
	if err != nil {
		panic(fmt.Errorf("lexicon: %w", err))
	}
	table := map[string]Cue{}
	for _, line := range strings.Split(string(data), "\n") {
		if line == "" || line[0] == '#' {
			continue
		}
		c, err := parseCue(line)
		if err != nil {
			panic(fmt.Errorf("lexicon: cues.tsv: %q: %w", line, err))
		}
		table[c.Form] = c
	}
	return table
}

func parseCue(line string) (Cue, error) {
	f := strings.Split(line, "\t")
	if len(f) != 6 {
		return Cue{}, fmt.Errorf("%d columns, want 6", len(f))
	}
	c := Cue{Form: f[0], Kind: CueKind(f[1])}
	for i, to := range []*int{&c.AsCue, &c.InAll, &c.Direct, &c.Mixed} {
		n, err := strconv.Atoi(f[i+2])
		if err != nil {
			return Cue{}, fmt.Errorf("column %d: %w", i+3, err)
		}
		*to = n
	}
	return c, nil
}
