package clause

import "strings"

// finish sets the ends, polarities and heads of the clauses.
func (s *segmenter) finish() {
	for k, c := range s.of {
		for ; c != None; c = s.parts[c].Parent {
			if s.parts[c].To > k {
				break
			}
			s.parts[c].To = k + 1
			if s.parts[c].Kind == Joined {
				break
			}
		}
	}
	for i := range s.parts {
		p := &s.parts[i]
		if p.To > p.From {
			p.Start, p.End = s.words[p.From].Start, s.words[p.To-1].End
		}
	}
	s.polarity()
	for i := range s.parts {
		if s.parts[i].Verb != None {
			s.heads(i)
		}
	}
}

// heads finds who acts, what it is done to, and by whom in the passive.
func (s *segmenter) heads(i int) {
	p := &s.parts[i]
	p.Subject = s.subject(i)
	next := at(s.words, p.Verbs.To)
	switch {
	case p.Passive && next.key == "by" && next.gap == "":
		p.Agent = s.head(p.Verbs.To+1, p.To, i)
	case p.Verb == 0 && s.words[0].is(auxiliary): // a question
	case !p.Passive && next.gap == "" && !next.is(preposition|opener|coordinator|particle) && !(next.is(saidTime) && !next.is(determiner)):
		p.Object = s.head(p.Verbs.To, p.To, i)
	}
	if p.Object == None && p.Kind == Relative && p.Opener == p.From && p.Subject != p.From-1 && !p.Passive {
		p.Object = s.antecedent(p.From)
	}
	if p.Object == p.Subject {
		p.Object = None
	}
}

// subject is the head of the words in front of the verb group; a clause without
// any has the subject of the one before or around it, a relative one the noun
// before it, and behind the verb it stands in "said Roth".
func (s *segmenter) subject(i int) int {
	p := s.parts[i]
	from := p.From
	if p.Opener != None {
		from = p.Opener + 1
	}
	for from < p.Verbs.From && s.of[from] != i {
		from++
	}
	if s.words[p.Verbs.From].is(contraction) {
		return p.Verbs.From
	}
	if from < p.Verbs.From && p.Kind != Participial {
		return s.head(s.behindPlace(from, p.Verbs.From), p.Verbs.From, i)
	}
	switch {
	case p.Kind == Relative:
		return s.antecedent(p.From)
	case s.words[p.Verb].is(clausal) && p.credits:
		return s.head(p.Verbs.To, p.To, i)
	case p.Parent != None && (p.Kind == Joined || p.Kind == Participial):
		return s.parts[p.Parent].Subject
	}
	return None
}

// antecedent is the noun in front of a relative clause that begins at word k.
func (s *segmenter) antecedent(k int) int {
	if k == 0 || s.words[k-1].is(preposition|determiner|adverb) {
		return None
	}
	return k - 1
}

// behindPlace is where the subject begins behind a phrase of time or place in
// front: "On Monday the council", "In Odern, Roth".
func (s *segmenter) behindPlace(from, to int) int {
	for from < to && s.words[from].is(coordinator) {
		from++
	}
	if when := s.behindTime(from, to); when > from {
		return when
	}
	if from == to || !s.words[from].is(preposition) {
		return from
	}
	if stop := s.nextStop[from+1]; stop < to {
		return s.behindPlace(stop, to)
	}
	for k := from + 2; k < to; k++ {
		if s.words[k].is(determiner|pronoun) || s.words[k-1].is(timeWord) && !s.words[k-1].is(determiner) {
			return k
		}
	}
	return to
}

// behindTime is behind a time and a comma in front: "Today, the council".
func (s *segmenter) behindTime(from, to int) int {
	for k := from; k < to; k++ {
		if k > from && strings.Contains(s.words[k].gap, ",") {
			return k
		}
		if !s.words[k].is(timeWord | timeUnit) {
			break
		}
	}
	return from
}

// head is the last word of the noun phrase that begins at word k and ends before
// word to, in clause i; None without one.
func (s *segmenter) head(k, to, i int) int {
	out, stands := None, None // stands: a word that may stand for its noun: "no one", "most"
	for n := k; n < to && s.of[n] == i; n++ {
		w := s.words[n]
		switch {
		case n > k && strings.Trim(w.gap, "“\"-") != "", w.is(preposition | coordinator | objectOpener | particle):
			return out
		case n > k && s.describes(n, to):
			return out
		case w.is(relativeWord), w.key == "neither", w.key == "not":
		case w.is(determiner) && !w.is(pointing), w.is(adverb), strings.HasSuffix(w.key, "ly") && !w.capital:
			if out != None {
				return out
			}
			if w.is(determiner) && !w.is(owner) {
				stands = n
			}
		case w.is(timeWord) && out != None && !w.is(determiner):
			return out
		default:
			out = n
			if w.is(personObject|person) && !w.is(determiner) {
				return out
			}
		}
	}
	if out == None {
		return stands
	}
	return out
}

// describes reports whether word n is a participle behind its noun: "the man
// arrested on Monday".
func (s *segmenter) describes(n, to int) bool {
	w := s.words[n]
	past := w.is(irregular|participle|accusing) || strings.HasSuffix(w.key, "ed") || strings.HasSuffix(w.key, "ing") && !w.is(noun)
	return past && !w.capital && !s.words[n-1].is(determiner|adverb) && (n+1 == to || at(s.words, n+1).is(preposition))
}
