package token

import "parallax/compare/lexicon/class"

// Abbreviations stand without their last full stop.
var (
	// titles are followed by a name or a number: never the end of a sentence.
	titles = class.Words("title-abbreviation")
	// courtesy are those of them that begin a sentence behind "4 p.m."
	courtesy = class.Words("courtesy-abbreviation")
	// counted stand before a number.
	counted = class.Words("number-abbreviation")
	// mayEnd may end a sentence: it does when the next word starts one.
	mayEnd = class.Words("abbreviation")
	// starters begin many sentences and few names.
	starters = class.Words("sentence-starter")
	// sayings follow a quotation that ends with a question or an exclamation.
	sayings = class.Words("saying-after-mark")
)
