package screen

import (
	"parallax/compare/lexicon"
)

// Scopes are how far a decision about words can reach, the nearest first.
func (w Words) Scopes() []lexicon.Scope {
	if w.Article < 0 {
		return []lexicon.Scope{lexicon.InEvent, lexicon.Always}
	}
	return []lexicon.Scope{lexicon.Here, lexicon.InEvent, lexicon.Always}
}
