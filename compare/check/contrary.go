package check

import (
	"slices"

	"parallax/compare/check/near"
	"parallax/compare/check/opposite"
	"parallax/compare/reading/token"
)

// opposites looks whether the nearest passages say the opposite of the statement. One
// that names no article differs only where no article says the same.
func (j *job) opposites() {
	f := Finding{Kind: Opposite, Verdict: Differs}
	var by []int
	var others []near.Hit
	stem := ""
	for _, a := range j.scope() {
		h, ok := j.best(a)
		if !ok || h.Chance < maybeNear {
			continue
		}
		pair, against := j.against(h)
		if !against {
			others = append(others, h)
			continue
		}
		by, stem, f.Span = append(by, a), pair.Stem, pair.A
		f.Places = append(f.Places, Place{a, h.Sentence, pair.B})
	}
	if len(by) == 0 || len(j.part.Told) == 0 && j.agrees(others, stem) {
		return
	}
	at := f.Places[0]
	f.Said = j.say("check.opposite", outlets("articles", j.names, by), words("there", j.set.Docs[at.Article].Article.Slice(at.Span)))
	j.add(f)
}

// agrees reports whether a passage that says no opposite has the word of which another
// one does.
func (j *job) agrees(hits []near.Hit, stem string) bool {
	return slices.ContainsFunc(hits, func(h near.Hit) bool {
		return slices.ContainsFunc(j.set.Docs[h.Article].WordsOf(h.Sentence), func(w token.Word) bool { return w.Stem == stem })
	})
}

// against is by which words a passage says the opposite of the statement.
func (j *job) against(h near.Hit) (opposite.Pair, bool) {
	ours := opposite.Side{Doc: j.text.Doc, Clauses: j.text.Clauses, Tells: j.tellsWord}
	ours.From = slices.IndexFunc(ours.Doc.Words, func(w token.Word) bool { return w.Start >= j.part.Span.Start })
	if ours.From < 0 {
		return opposite.Pair{}, false
	}
	ours.To = ours.From + len(ours.Doc.WordsIn(j.part.Span))
	theirs := opposite.Side{Doc: j.set.Docs[h.Article], Clauses: j.set.Clauses[h.Article]}
	theirs.From, theirs.To = theirs.Doc.WordRange(h.Sentence)
	return opposite.Find(ours, theirs)
}

// tellsWord reports whether a word of the text tells something, and does not name
// articles.
func (j *job) tellsWord(i int) bool {
	start := j.text.Doc.Words[i].Start
	return slices.ContainsFunc(j.part.told, func(w token.Word) bool { return w.Start == start })
}
