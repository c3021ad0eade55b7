package clause

import "strings"

// edge looks at what stands in front of word k and at the word itself: signs end
// clauses that were put in, and some words open a clause.
func (s *segmenter) edge(k int) {
	w := s.words[k]
	if k > 0 && w.gap != "" {
		s.sign(k)
	}
	switch {
	case w.key == "that":
		s.that(k)
	case w.is(coordinator) && k > 0 && (w.gap != "" || !w.is(adverb)):
		s.join = k
		s.leaveSmall()
	case w.key == "without":
		s.without(k)
	case w.is(relativeWord) && k > 0:
		s.relative(k)
	case w.is(asking):
		s.asked(k)
	case w.is(adverbial), w.is(weakAdverbial):
		s.adverbial(k)
	case s.participle(k):
		s.put(Participial, k)
		s.setVerb(s.now, k)
	}
}

// sign looks at the signs in front of word k.
func (s *segmenter) sign(k int) {
	gap := s.words[k].gap
	if !breaks(gap) && !strings.ContainsAny(gap, "“”\":;") {
		return
	}
	s.stop = k
	if strings.Contains(gap, ";") && s.nextVerb[k] < len(s.words) {
		s.now = s.open(Joined, k, s.outermost())
		s.join, s.stop = None, None
		return
	}
	if breaks(gap) {
		s.leave()
	}
}

// outermost is the last main clause or one joined to it.
func (s *segmenter) outermost() int {
	i := s.now
	for s.parts[i].Parent != None {
		i = s.parts[i].Parent
	}
	return i
}

// leave ends clauses that were put in, at a comma behind their verb.
func (s *segmenter) leave() {
	for p := s.parts[s.now]; p.Parent != None && s.done(s.now) && (p.inserted || s.within(s.now)); p = s.parts[s.now] {
		s.now = p.Parent
		if p.inserted {
			return
		}
	}
}

// within reports whether a clause lies in one that was put in.
func (s *segmenter) within(i int) bool {
	for p := s.parts[i]; p.Parent != None; p = s.parts[p.Parent] {
		if p.inserted {
			return true
		}
	}
	return false
}

func (s *segmenter) done(i int) bool { return s.parts[i].Verb != None || s.parts[i].Kind == Small }

// leaveSmall ends a clause without a verb.
func (s *segmenter) leaveSmall() {
	if p := s.parts[s.now]; p.Kind == Small && p.Parent != None {
		s.now = p.Parent
	}
}

// put opens a clause with its opening word at k.
func (s *segmenter) put(kind Kind, k int) {
	s.leaveSmall()
	inserted := k == 0 || breaks(s.words[k].gap)
	s.now = s.open(kind, k, s.now)
	s.parts[s.now].inserted = inserted
	s.join, s.stop = None, None
}

// opened puts a clause with its opener.
func (s *segmenter) opened(kind Kind, k, opener int) {
	s.put(kind, k)
	s.parts[s.now].Opener = opener
}

// relative opens a clause about the noun before it, with the preposition in front
// of its opener: "in which".
func (s *segmenter) relative(k int) {
	if s.nextVerb[k] == len(s.words) && !s.doubtful(k+1, len(s.words)) {
		return
	}
	if p := s.parts[s.now]; p.taker != None && k > 0 && s.words[k-1].is(taker) && !breaks(s.words[k].gap) {
		s.asked(k) // "asked who closed it"
		return
	}
	from := k
	if k > 1 && s.words[k].gap == "" && s.words[k-1].is(preposition) {
		from--
		s.of[from] = len(s.parts)
	}
	s.opened(Relative, from, k)
}

// asked opens a clause that is the object of a verb: "whether it closed".
func (s *segmenter) asked(k int) {
	if s.nextVerb[k] >= s.nextStop[min(k+1, len(s.words))] || k == 0 {
		return
	}
	s.parts[s.now].content = true
	s.opened(Content, k, k)
}

// adverbial opens a clause of time, reason or condition where a verb follows
// before the next sign.
func (s *segmenter) adverbial(k int) {
	verb, stop := s.nextVerb[k], s.nextStop[min(k+1, len(s.words))]
	if verb == k+1 && s.words[k].is(weakAdverbial) || verb >= stop && !(s.words[k].is(adverbial) && s.doubtful(k+2, stop)) {
		return
	}
	kind := Adverbial
	if s.words[k].key == "where" && k > 0 {
		kind = Relative
	}
	s.opened(kind, k, k)
}

// that opens a clause of what is said, or one about the noun before it.
func (s *segmenter) that(k int) {
	verb := s.nextVerb[k]
	if k == 0 || verb == len(s.words) || s.words[k-1].is(preposition) {
		return
	}
	before, now := s.words[k-1], s.parts[s.now]
	opens := now.Verb == k-1 && verb < s.nextStop[min(k+1, len(s.words))]
	takes := opens || now.taker != None && !now.content
	switch {
	case before.is(taker | contentNoun), takes && verb > k+1 && (opens || s.near(k)):
		s.parts[s.now].content = true
		s.opened(Content, k, k)
	case verb == k+1, s.subjectAt(k+1) && verb < s.nextStop[min(k+1, len(s.words))]:
		s.opened(Relative, k, k)
	}
}

// near reports whether word k follows the verb that takes a clause, with hardly
// more between than who is told, or when.
func (s *segmenter) near(k int) bool {
	t := s.parts[s.now].taker
	return k-t <= 4 || s.words[t].is(hearer) && k-t <= 8
}

// subjectAt reports whether a subject may begin with word k.
func (s *segmenter) subjectAt(k int) bool {
	w := at(s.words, k)
	return w.gap == "" && (w.is(determiner|pronoun|firstPerson) || w.capital)
}

// without opens a clause that says what was not done, or not there.
func (s *segmenter) without(k int) {
	s.put(Small, k)
	s.parts[s.now].Opener = k
	if w := at(s.words, k+1); strings.HasSuffix(w.key, "ing") && !w.is(noun) {
		s.parts[s.now].Kind = Participial
		s.setVerb(s.now, k+1)
	}
}

// participle reports whether a clause with a verb in -ing begins with word k.
func (s *segmenter) participle(k int) bool {
	w := s.words[k]
	if len(w.key) < 5 || !strings.HasSuffix(w.key, "ing") || w.is(noun|preposition) {
		return false
	}
	if k == 0 {
		return s.nextStop[1] < s.nextVerb[1] && s.nextVerb[1] < len(s.words) && !at(s.words, 1).capital
	}
	return !w.capital && strings.Contains(w.gap, ",") && s.parts[s.now].Verb != None && !s.verbs[k]
}
