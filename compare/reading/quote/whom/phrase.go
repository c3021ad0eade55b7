package whom

import (
	"slices"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// Phrase is the part of a source that is a noun phrase: without the clause that it
// was cut too long for, "some members left the floor", and without what cannot end
// one, "the mill both"; empty where no noun phrase is left, "making a puzzling". A cue
// that leans on a verb in front of it, "and said", "saying", tells that the source has one.
func (r *Resolver) Phrase(source, cue news.Span) news.Span {
	from, end := r.doc.RangeIn(source)
	to := r.beforeVerb(from, end, (acting{r}).leans(source, cue))
	for to > from+1 && endsNoPhrase(r.doc.Words[to-1]) {
		to--
	}
	switch {
	case from == to || !r.opensPhrase(r.doc.Words[from:to]):
		return news.Span{}
	case to < end:
		return news.Span{Start: source.Start, End: r.doc.Words[to-1].End}
	}
	return source
}

// beforeVerb is where the words of a source end in front of a finite verb that no
// relative clause inside of it can have; leans is true where there is one.
func (r *Resolver) beforeVerb(from, to int, leans bool) int {
	words := r.doc.Words
	for k := from; k < to; k++ {
		w := words[k]
		if relatives[w.Lower] || whatWords[w.Lower] || r.quoted(w.Start) {
			return to
		}
		if k == from || !r.isFinite(k) && !(acting{r}).behindName(from, k) && !(leans && (acting{r}).mayBeFinite(k)) {
			continue
		}
		if k > from+1 && noSpeaker[words[k-1].Lower] {
			return to // "the account she gave"
		}
		return k
	}
	return to
}

// isFinite reports whether a word is surely the finite verb of a clause, which a
// participle, "the poll released", is not.
func (r *Resolver) isFinite(k int) bool {
	w := r.doc.Words[k]
	c := r.clauses.Clauses[r.clauses.At(k)]
	if w.Capital || c.Verbs.From != k || c.Verb == clause.None || c.Kind == clause.Participial {
		return false
	}
	if finiteForms[w.Lower] {
		return true
	}
	next := ""
	if k+1 < len(r.doc.Words) {
		next = r.doc.Words[k+1].Lower
	}
	return strings.HasSuffix(w.Lower, "ed") && (determiners[next] || noSpeaker[next] || reflexives[next])
}

// leans reports whether a cue behind a source leans on a verb in front of it: a participle,
// "saying", or one behind a coordinator, "and said".
func (r acting) leans(source, cue news.Span) bool {
	from, to := r.doc.RangeIn(cue)
	if from == to || from == 0 || cue.Start < source.End {
		return false
	}
	return strings.HasSuffix(r.doc.Words[from].Lower, "ing") || coordinators[r.doc.Words[from-1].Lower] && r.doc.Words[from-1].Start >= source.End
}

// mayBeFinite reports whether a word may be the finite verb of a clause: a past form right
// behind a noun that may speak.
func (r acting) mayBeFinite(k int) bool {
	words, kind := r.doc.Words, r.clauses.Clauses[r.clauses.At(k)].Kind
	if words[k].Capital || kind == clause.Relative || r.doc.Article.Text[words[k-1].End:words[k].Start] != " " {
		return false
	}
	return (strings.HasSuffix(words[k].Lower, "ed") || pastForms[words[k].Lower]) && nouns(r).maySpeak(words[k-1])
}

// behindName reports whether word k is the verb of a clause right behind the name that opens
// a source from word from on, or behind an adverb behind it: "Ada Moss tried", "Moss later
// posted a".
func (r acting) behindName(from, k int) bool {
	words := r.doc.Words
	c := &r.clauses.Clauses[r.clauses.At(k)]
	verb := c.Verb != clause.None && c.Verbs.From <= k && k <= c.Verb && c.Kind != clause.Relative && c.Kind != clause.Participial
	if words[k].Capital || !verb || r.doc.Article.Text[words[k-1].End:words[k].Start] != " " {
		return false
	}
	if adverbs[words[k-1].Lower] || strings.HasSuffix(words[k-1].Lower, "ly") && !words[k-1].Capital {
		k--
	}
	for _, m := range r.roster.Within(news.Span{Start: words[from].Start, End: words[k-1].End}) {
		if m.Titled.Start <= words[from].Start && m.End >= words[k-1].End {
			return true
		}
	}
	return false
}

// endsNoPhrase reports whether a word cannot be the last one of a noun phrase.
func endsNoPhrase(w token.Word) bool { return !w.Capital && openTails[w.Lower] }

// opensPhrase reports whether words begin as a noun phrase does: with a name, a
// determiner, a pronoun or a number; else one of them must be a plural or a noun for
// people, "critics".
func (r *Resolver) opensPhrase(words []token.Word) bool {
	first := words[0]
	if before, _, cut := strings.Cut(first.Lower, "'"); cut && noSpeaker[before] {
		return false // "It's like"
	}
	if (nouns{r}).opensParticiple(words) {
		return false
	}
	if first.Capital || first.Number || opensNoun[first.Lower] || noSpeaker[first.Lower] {
		return true
	}
	if openTails[first.Lower] && !joinedOn(r.doc, first) || strings.HasSuffix(first.Lower, "ly") && !lyNouns[first.Lower] {
		return false // "also reportedly searching"
	}
	return slices.ContainsFunc(words, isPeople)
}

// opensParticiple reports whether words begin a sentence with a participle and its object,
// which tells of nobody who speaks: "Telling the mill the news".
func (r nouns) opensParticiple(words []token.Word) bool {
	first := words[0]
	if len(words) < 2 || !strings.HasSuffix(first.Lower, "ing") || !r.opensSentence(first) {
		return false
	}
	k, _ := r.doc.RangeIn(first.Span)
	c := r.clauses.Clauses[r.clauses.At(k)]
	return determiners[words[1].Lower] || opensNoun[words[1].Lower] || words[1].Capital && c.Verbs.From == k && c.Verb != clause.None
}

// joinedOn reports whether a word goes on with a hyphen: "then-Mayor".
func joinedOn(d *token.Document, w token.Word) bool {
	return strings.HasPrefix(d.Article.Text[w.End:], "-")
}

// isPeople reports whether a word is part of a name, a plural or a noun for people.
func isPeople(w token.Word) bool {
	plural := strings.HasSuffix(w.Lower, "s") && !strings.HasSuffix(w.Lower, "ss") && len(w.Lower) > 3
	return plural || w.Capital || unnamedHeads[w.Lower] || peopleNouns[w.Lower] || spokesWords[w.Lower] || titleWords[w.Lower]
}
