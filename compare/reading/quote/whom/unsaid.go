package whom

import (
	"strings"

	"parallax/compare/lexicon"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/clause"
)

var (
	// conditions open a clause of what may be, supposed are its modalities.
	conditions = class.Words("condition")
	supposed   = map[clause.Modality]bool{clause.Would: true, clause.Could: true, clause.Can: true, clause.May: true, clause.Might: true, clause.Should: true}
)

// Unsaid reports whether the source of a cue says nothing: others speak of it, "was accused
// of", "is said to", or it only might speak, "if Hill insists", "Hill would say". That
// somebody "would not say" something is so.
func Unsaid(r *Resolver, cue, source news.Span) bool {
	if source.Empty() || source.End > cue.Start || strings.Contains(r.doc.Article.Slice(cue), ":") {
		return false
	}
	from, to := r.doc.RangeIn(cue)
	for k := from; k < to; k++ {
		c := &r.clauses.Clauses[r.clauses.At(k)]
		if c.Verb < from || c.Verb >= to {
			continue
		}
		if c.Passive {
			return !(acting{r}).speaking(c.Verb, to)
		}
		inIf := c.Opener != clause.None && conditions[r.doc.Words[c.Opener].Lower]
		return inIf || supposed[c.Modality] && c.Polarity == clause.Positive
	}
	return false
}

// speaking reports whether somebody of whom word k tells by its passive form says something
// all the same: "was heard shouting", "was quoted as saying", "is reported to have said",
// "is worried about". The cue ends before word to.
func (r acting) speaking(k, to int) bool {
	words := r.doc.Words
	if e, ok := lexicon.FindCue(words[k].Lower); ok && e.Kind == lexicon.Stance {
		return true
	}
	if k == to-1 { // "was heard" alone is the cue
		to = min(len(words), to+1+indicate(to < len(words) && words[to].Lower == "as"))
	}
	for k++; k < to; k++ {
		if strings.HasSuffix(words[k].Lower, "ing") || words[k-1].Lower == "have" {
			return true
		}
	}
	return false
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}
