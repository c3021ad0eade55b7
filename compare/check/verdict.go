package check

import (
	"slices"
	"strings"

	"parallax/compare/check/draft"
	"parallax/compare/reading/number"
	"parallax/compare/reading/token"
)

// conclude gives the statement its verdict from what was found.
func (j *job) conclude(s *Statement) {
	near := j.nearestInScope(s)
	if s.Verdict = j.verdict(s, near); s.Verdict == CannotCheck {
		s.Findings = nil
	}
	s.Said = j.say(verdictKey(s, near))
}

// nearestInScope is how near the articles come that should have the statement.
func (j *job) nearestInScope(s *Statement) Nearness {
	near := Nothing
	for _, a := range j.scope() {
		if n := s.Nearest[a]; n == Near || n == Maybe && near == Nothing {
			near = n
		}
	}
	return near
}

// verdict weighs what was found: what differs comes first, then what is lacking,
// then what was found.
func (j *job) verdict(s *Statement, near Nearness) Verdict {
	switch {
	case s.has(Differs):
		return Differs
	case len(j.part.Silent) > 0 && len(j.part.Told) == 0:
		return NotFound
	case j.cannotBeChecked(s, near):
		return CannotCheck
	case s.lacks():
		return NotFound
	case s.has(WordForWord):
		return WordForWord
	case s.isFound(near):
		return Found
	}
	return NotFound
}

// has reports whether a finding of one of the kinds, of any when none is given,
// has a verdict.
func (s *Statement) has(v Verdict, kinds ...Kind) bool {
	return slices.ContainsFunc(s.Findings, func(f Finding) bool {
		return f.Verdict == v && (len(kinds) == 0 || slices.Contains(kinds, f.Kind))
	})
}

// lacks reports whether something that the statement tells was not found.
func (s *Statement) lacks() bool { return s.has(NotFound, Quotation, Number, Name, Telling) }

// isFound reports whether a passage is near, or may be near and has a name of the
// statement, or a number was found.
func (s *Statement) isFound(near Nearness) bool {
	return near == Near || near == Maybe && s.has(Found, Name) || s.has(Found, Number)
}

// verdictKey is the key of the sentence that tells the verdict.
func verdictKey(s *Statement, near Nearness) string {
	switch {
	case s.Verdict != NotFound:
		return verdictKeys[s.Verdict]
	case !s.lacks() && s.mayBeTold():
		return "check.verdict.maybe"
	case !s.lacks() && s.has(NotFound, Absence):
		return verdictAbsent
	case near == Maybe:
		return "check.verdict.maybe"
	}
	return verdictKeys[NotFound]
}

// mayBeTold reports whether an article may tell what the statement says that it
// does not.
func (s *Statement) mayBeTold() bool {
	return slices.ContainsFunc(s.Findings, func(f Finding) bool { return f.Said.Key == absentMaybe })
}

var verdictKeys = map[Verdict]string{
	WordForWord: "check.verdict.word-for-word", Found: "check.verdict.found", Differs: "check.verdict.differs",
	NotFound: "check.verdict.not-found", CannotCheck: "check.verdict.cannot",
}

// cannotBeChecked reports whether the statement is a judgement, a question, or
// speaks to the reader.
func (j *job) cannotBeChecked(s *Statement, near Nearness) bool {
	words := j.text.Doc.WordsOf(j.part.sentence)
	if slices.ContainsFunc(s.Findings, j.isExact) {
		return false
	}
	content := j.contentWords()
	judged := slices.ContainsFunc(content, func(w string) bool { return judging[w] })
	talked := j.isTalk(words) || !slices.ContainsFunc(content, func(w string) bool { return !ofComparing[w] })
	return talked || len(content) < 2 && len(s.Findings) == 0 || judged && (near != Near || !j.covered())
}

// isExact reports whether a finding is of something that can be held against an article: not
// of names alone, nor of the writer's own counting ("three articles").
func (j *job) isExact(f Finding) bool {
	if f.Kind == Number {
		k := slices.IndexFunc(j.part.numbers, func(q number.Quantity) bool { return q.Span == f.Span })
		return k < 0 || !(counter{j}).ownCount(j.part.numbers[k])
	}
	return f.Kind != Name && f.Kind != Telling
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

// verdictAbsent is what is said where an article does not tell something, as the text says.
const verdictAbsent = "check.verdict.absent"
