package check

import "parallax/compare/lexicon/class"

// The lists; see assets/lexicon/class/check.tsv.
var (
	headlineWords  = class.Words("headline-word")
	beginningWords = class.Words("beginning-word")
	tells          = class.Words("tells")
	frameWords     = class.Words("frame-word")
	articleNouns   = class.Words("article-noun")
	fillers        = class.Words("between-name-and-verb")
	plain          = class.Words("matching-stop-word")
	judging        = class.Words("judgement", "judgement-verb")
	talk           = class.Phrases("talk")
	ofComparing    = class.Words("of-comparing")
)
