package align

import "parallax/compare/lexicon/class"

// The classes of words that the matcher knows; see assets/lexicon/class/align.tsv.
var (
	timeUnits = class.Words("counting-unit")
	// openerWords begin a title that leans on another sentence.
	openerWords  = class.Words("leaning-title")
	vaguePhrases = class.Phrases("vague-phrase")
)
