package compare

import "parallax/compare/figure"

// What stands for a name where no name does.
const (
	// ItselfCredited is for a number that the article gives in its own name.
	ItselfCredited = "the article itself"
	// UnknownCredited is for one whose speaker was not found.
	UnknownCredited = "somebody whose name was not found"
)

// CreditOf names who gives a number: the speaker's full name instead of "he",
// a source without a name as the article calls it, ItselfCredited or
// UnknownCredited.
func (c *Comparison) CreditOf(v figure.Value) string {
	switch v.Credit {
	case "":
		return ItselfCredited
	case figure.Unknown:
		return UnknownCredited
	}
	return v.Credit
}
