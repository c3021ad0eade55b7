package difference

import (
	"parallax/compare/utterance"
)

// unquoted writes "Fox News does not quote Ann Lee’s “...”, which the other two
// do." where all other articles have the same words between quotation marks.
func (w *quotations) unquoted(u utterance.Utterance) (Difference, bool) {
	missing, ok := w.speech.onlyWithout(u)
	if !ok {
		return Difference{}, false
	}
	article, s := w.speech.commonWords(u, len(w.in.Docs)-1)
	if s.Empty() || w.facts.hasWords(missing, article, s) {
		return Difference{}, false
	}
	l := w.line()
	l.outlet(missing)
	l.say(" does not quote " + w.speech.speaker(u) + "’s ")
	l.cite(article, s, w.in.Article(article).Slice(s))
	l.say(", which " + theOthers(len(w.in.Docs)-1) + " do.")
	return w.quoteDifference("not-quoted", u, l, 0), true
}
