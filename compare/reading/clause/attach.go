package clause

// verb gives the finite verb at word k to the clause that it belongs to, which
// it opens where there is none, and gives the word behind the verb group.
func (s *segmenter) verb(k int) int {
	from := s.groupStart(k)
	s.leaveSmall()
	if p := s.parts[s.now]; p.Kind == Relative && !s.done(s.now) && from > p.From+2 && s.lacks() != None && maybePast(s.words[from-1]) {
		s.setVerb(s.now, from-1) // "the plan that the council backed is dead"
	}
	if s.credits(k) {
		s.credit(from)
	} else if s.done(s.now) {
		s.makeRoom(from, k)
	}
	if s.done(s.now) {
		s.unseen(from)
	}
	s.join, s.stop = None, None
	to := s.setVerb(s.now, k)
	s.parts[s.now].Verbs.From = from
	return to
}

// unseen opens a clause that no word opens for a verb group that begins at from:
// at the pronoun in front of it ("the voters they represent"), else at the verb.
func (s *segmenter) unseen(from int) {
	start := from - 1
	if start <= s.parts[s.now].From || !s.words[start].is(subjectPronoun) || s.of[start] != s.now {
		s.begin(Joined, from, from)
		return
	}
	kind := Content
	if start > 1 && s.words[start-2].is(determiner) {
		kind = Relative
	}
	s.begin(kind, start, from)
}

// groupStart is the first of the adverbs in front of the verb at word k.
func (s *segmenter) groupStart(k int) int {
	for k > s.parts[s.now].From && s.words[k].gap == "" && s.words[k-1].is(adverb) && !s.words[k-1].is(determiner|personObject) {
		k--
	}
	return k
}

// makeRoom finds the clause to which the verb at word k belongs, whose group
// begins at from, when the clause at hand has its own.
func (s *segmenter) makeRoom(from, k int) {
	p := s.parts[s.now]
	around := s.lacks()
	switch start := s.contentStart(k); {
	case s.join > p.Verb && p.Verb != None && (around == None || s.stop <= p.Verb):
		if p.Kind == Content && s.words[k].is(taker) && s.join+1 == from {
			s.now = p.Parent // "said it is safe, but warned"
		}
		s.begin(Joined, s.join, from)
		s.parts[s.now].Opener = s.parts[s.now].From
	case around != None:
		s.now = around
	case start != None:
		s.parts[s.now].content = true
		s.begin(Content, start, from)
	case s.stop != None && p.Verb != None && s.stop > p.Verb:
		s.behindSign(from)
	}
}

// behindSign opens a clause at the last sign: more of what was said, or one more
// clause.
func (s *segmenter) behindSign(from int) {
	kind := Joined
	if s.parts[s.now].credits {
		kind = Content
	}
	s.begin(kind, s.stop, from)
}

// longestCredit is how many words may stand between a sign and the verb of saying
// behind it: "the head of the port said".
const longestCredit = 8

// credits reports whether the verb of saying at word k says who says what stands
// before it: "..., the police said on Monday".
func (s *segmenter) credits(k int) bool {
	if s.stop == None || k-s.stop > longestCredit || !s.words[k].is(clausal) || s.join >= s.stop {
		return false
	}
	next := at(s.words, k+1)
	ends := k+1 == len(s.words) || next.gap != ""
	if s.parts[s.outermost()].Verb == None {
		return ends && s.stop < k && k+1 < len(s.words) // "Roth, the police said, died"
	}
	return ends || next.is(timeWord|preposition|coordinator) || k == s.stop
}

// credit opens the clause that says who says what stands before it.
func (s *segmenter) credit(from int) {
	first, stop := s.outermost(), s.stop
	s.now = s.open(Main, stop, None)
	if s.parts[first].Verb == None {
		s.parts[s.now].Parent, s.parts[s.now].inserted, s.parts[s.now].Kind = first, true, Joined
	} else {
		s.parts[first].Kind, s.parts[first].Parent = Content, s.now
	}
	s.parts[s.now].content, s.parts[s.now].credits = true, true
	for i := stop; i < from; i++ {
		s.of[i] = s.now
	}
}

// contentStart is where a clause without "that" begins behind the verb of saying
// of the clause at hand, for a verb at word k; None where that verb takes none.
func (s *segmenter) contentStart(k int) int {
	p := s.parts[s.now]
	if p.taker == None || p.content {
		return None
	}
	i := p.Verbs.To
	if s.words[p.taker].is(hearer) && i < k {
		for i++; i < k && !s.words[i].is(determiner|pronoun) && !s.words[i].capital; i++ {
			continue
		}
	}
	for i < k && s.words[i].is(timeWord|preposition) && (s.words[i].is(preposition) || !s.words[i].is(determiner|pronoun)) {
		i++
	}
	if i >= k {
		return None
	}
	return i
}

// setVerb gives clause i the verb group that begins at word k, and gives the word
// behind it.
func (s *segmenter) setVerb(i, k int) int {
	p := &s.parts[i]
	g := group{words: s.words, at: k + 1, verb: k}
	g.grow()
	p.Verbs, p.Verb, p.Passive = Range{k, g.at}, g.verb, g.passive
	p.Modality = Modality(g.modality)
	if g.undone {
		p.Polarity = !p.Polarity
	}
	if s.words[g.verb].is(taker) {
		p.taker = g.verb
	}
	return g.at
}
