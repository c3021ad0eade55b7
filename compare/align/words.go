package align

import "parallax/compare/lexicon/class"

// The classes of words that the matcher knows; see assets/lexicon/class/align.tsv.
var (
	timeUnits = class.Words("counting-unit")
)
