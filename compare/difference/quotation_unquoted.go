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
	s, ok := w.speech.byOthers(u)
	if !ok || w.facts.hasWords(missing, s.Article, s.Span) {
		return Difference{}, false
	}
	l := w.line()
	l.outlet(missing)
	l.say(" does not quote " + w.speech.speaker(u) + "’s ")
	l.cite(s.Article, s.Span, w.in.Article(s.Article).Slice(s.Span))
	l.say(", which " + theOthers(len(w.in.Docs)-1) + " do.")
	return w.quoteDifference("not-quoted", u, l, 0), true
}
