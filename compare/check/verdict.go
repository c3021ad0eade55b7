package check

import (
	"slices"
	"strings"

	"parallax/compare/check/draft"
	"parallax/compare/reading/token"
)

// conclude gives the statement its verdict from what was found.
func (j *job) conclude(s *Statement) {
	has := func(v Verdict, kinds ...Kind) bool {
		return slices.ContainsFunc(s.Findings, func(f Finding) bool {
			return f.Verdict == v && (len(kinds) == 0 || slices.Contains(kinds, f.Kind))
		})
	}
	near := Nothing
	for _, a := range j.scope() {
		if n := s.Nearest[a]; n == Near || n == Maybe && near == Nothing {
			near = n
		}
	}
	exact := has(Found, Number) || has(WordForWord)
	switch {
	case has(Differs):
		s.Verdict = Differs
	case len(j.part.Silent) > 0 && len(j.part.Told) == 0:
		s.Verdict = NotFound
	case j.cannotBeChecked(s, near):
		s.Verdict, s.Findings = CannotCheck, nil
	case has(NotFound, Quotation, Number, Name, Telling):
		s.Verdict = NotFound
	case has(WordForWord):
		s.Verdict = WordForWord
	case near == Near || near == Maybe && (exact || has(Found, Name)) || exact:
		s.Verdict = Found
	default:
		s.Verdict = NotFound
	}
	s.Said = j.say(verdictKeys[s.Verdict])
	if s.Verdict == NotFound && near == Maybe {
		s.Said = j.say("check.verdict.maybe")
	}
	if s.Verdict == NotFound && !has(NotFound, Quotation, Number, Name, Telling) && has(NotFound, Absence) {
		s.Said = j.say("check.verdict.absent")
	}
}

var verdictKeys = map[Verdict]string{
	WordForWord: "check.verdict.word-for-word", Found: "check.verdict.found", Differs: "check.verdict.differs",
	NotFound: "check.verdict.not-found", CannotCheck: "check.verdict.cannot",
}

// cannotBeChecked reports whether the statement is a judgement, a question, or
// speaks to the reader.
func (j *job) cannotBeChecked(s *Statement, near Nearness) bool {
	words := j.text.Doc.WordsOf(j.part.sentence)
	if len(s.Findings) > 0 && slices.ContainsFunc(s.Findings, func(f Finding) bool { return f.Kind != Name && f.Kind != Telling }) {
		return false
	}
	content := j.contentWords()
	judged := slices.ContainsFunc(content, func(w string) bool { return judging[w] })
	return j.isTalk(words) || len(content) < 2 && len(s.Findings) == 0 || judged && (near != Near || !j.covered())
}

// covered reports whether a passage has most words of the statement.
func (j *job) covered() bool {
	return slices.ContainsFunc(j.scope(), func(a int) bool {
		h, ok := j.best(a)
		return ok && h.Values[coverOf] >= mostCovered
	})
}

// isTalk reports whether a sentence is a question or speaks to the reader.
func (j *job) isTalk(words []token.Word) bool {
	if len(words) == 0 || strings.HasSuffix(strings.TrimSpace(j.text.Doc.Text(j.part.sentence)), "?") {
		return true
	}
	for _, p := range talk {
		if len(words) >= len(p) && slices.EqualFunc(words[:len(p)], p, func(w token.Word, f string) bool { return w.Lower == f }) {
			return true
		}
	}
	return j.text.Text.Blocks[j.part.block].Kind == draft.Heading
}
