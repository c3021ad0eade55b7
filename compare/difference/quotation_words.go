package difference

import (
	"slices"
	"strconv"

	"parallax/compare/utterance"
)

// The bounds of sentences about how much of a statement is quoted: the words
// of the fullest form, and the part of them that others keep.
const (
	leastQuoted = 15
	mostKept    = .6
)

// shorter writes "Of one statement by Glenn Beck, HuffPost quotes 41 words, The
// Times 12 of them." where forms only leave words out.
func (w *quotations) shorter(u utterance.Utterance) (Difference, bool) {
	full := u.Forms[u.Fullest]
	all := w.speech.direct(full)
	if len(all) < leastQuoted || w.speech.inHeadline(full) {
		return Difference{}, false
	}
	l := w.line()
	l.say("Of one statement by " + w.speech.speaker(u) + ", ")
	l.outlet(full.Article)
	l.say(" quotes " + strconv.Itoa(len(all)) + " words")
	least := 1.0
	for _, f := range u.Forms {
		kept := w.speech.direct(f)
		share := float64(len(kept)) / float64(len(all))
		if f.Article == full.Article || len(kept) == 0 || share > mostKept || w.speech.inHeadline(f) || w.givesMore(u, f) || inserts(f) {
			continue
		}
		l.say(", ")
		l.outlet(f.Article)
		l.say(" " + strconv.Itoa(len(kept)) + " of them")
		least = min(least, share)
	}
	l.say(".")
	return w.quoteDifference("fewer-words", u, l, 1-least), least < 1
}

func inserts(f utterance.Form) bool {
	return slices.ContainsFunc(f.Edits, func(e utterance.Edit) bool { return e.Kind == utterance.Inserted })
}
