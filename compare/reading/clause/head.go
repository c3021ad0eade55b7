package clause

import "strings"

// finish sets the ends, polarities and heads of the clauses.
func (t *tree) finish() {
	for k, c := range t.of {
		for ; c != None; c = t.parts[c].Parent {
			if t.parts[c].To > k {
				break
			}
			t.parts[c].To = k + 1
			if t.parts[c].Kind == Joined {
				break
			}
		}
	}
	for i := range t.parts {
		p := &t.parts[i]
		if p.To > p.From {
			p.Start, p.End = t.words[p.From].Start, t.words[p.To-1].End
		}
	}
	t.polarity()
	for i := range t.parts {
		if t.parts[i].Verb != None {
			t.heads(i)
		}
	}
}

// heads finds who acts, what it is done to, and by whom in the passive.
func (t *tree) heads(i int) {
	p := &t.parts[i]
	p.Subject = t.subject(i)
	next := at(t.words, p.Verbs.To)
	question := p.Verb == 0 && t.words[0].is(auxiliary)
	switch {
	case p.Passive && next.key == "by" && next.gap == "":
		p.Agent = t.head(p.Verbs.To+1, p.To, i)
	case !p.Passive && !question && next.opensObject():
		p.Object = t.head(p.Verbs.To, p.To, i)
	}
	if p.Object == None && p.Kind == Relative && p.Opener == p.From && p.Subject != p.From-1 && !p.Passive {
		p.Object = t.antecedent(p.From)
	}
	if p.Object == p.Subject {
		p.Object = None
	}
}

// opensObject reports whether an object, or a predicate, may begin with a word.
func (w word) opensObject() bool {
	time := w.is(saidTime) && !w.is(determiner)
	return w.gap == "" && !time && !w.is(preposition|opener|coordinator|particle)
}

// subject is the head of the words in front of the verb group; a clause without
// any has the subject of the one before or around it, a relative one the noun
// before it, and behind the verb it stands in "said Roth".
func (t *tree) subject(i int) int {
	p := t.parts[i]
	from := p.From
	if p.Opener != None {
		from = p.Opener + 1
	}
	for from < p.Verbs.From && t.of[from] != i {
		from++
	}
	if t.words[p.Verbs.From].is(contraction) {
		return p.Verbs.From
	}
	if from < p.Verbs.From && p.Kind != Participial {
		return t.head(t.behindPlace(from, p.Verbs.From), p.Verbs.From, i)
	}
	switch {
	case p.Kind == Relative:
		return t.antecedent(p.From)
	case t.words[p.Verb].is(clausal) && p.credits:
		return t.head(p.Verbs.To, p.To, i)
	case p.Parent != None && (p.Kind == Joined || p.Kind == Participial):
		return t.parts[p.Parent].Subject
	}
	return None
}

// antecedent is the noun in front of a relative clause that begins at word k.
func (t *tree) antecedent(k int) int {
	if k == 0 || t.words[k-1].is(preposition|determiner|adverb) {
		return None
	}
	return k - 1
}

// behindPlace is where the subject begins behind a phrase of time or place in
// front: "On Monday the council", "In Odern, Roth".
func (t *tree) behindPlace(from, to int) int {
	for from < to && t.words[from].is(coordinator) {
		from++
	}
	if when := t.behindTime(from, to); when > from {
		return when
	}
	if from == to || !t.words[from].is(preposition) {
		return from
	}
	if stop := t.nextStop[from+1]; stop < to {
		return t.behindPlace(stop, to)
	}
	for k := from + 2; k < to; k++ {
		if t.words[k].is(determiner|pronoun) || t.words[k-1].is(timeWord) && !t.words[k-1].is(determiner) {
			return k
		}
	}
	return to
}

// behindTime is behind a time and a comma in front: "Today, the council".
func (t *tree) behindTime(from, to int) int {
	for k := from; k < to; k++ {
		if k > from && strings.Contains(t.words[k].gap, ",") {
			return k
		}
		if !t.words[k].is(timeWord | timeUnit) {
			break
		}
	}
	return from
}

// head is the last word of the noun phrase that begins at word k and ends before
// word to, in clause i; None without one. A word that may stand for its noun is
// one where none follows: "no one", "most".
func (t *tree) head(k, to, i int) int {
	out, stands := None, None
	for n := k; n < to && t.of[n] == i; n++ {
		w := t.words[n]
		if n > k && t.endsPhrase(n, to) || w.is(preposition|coordinator|objectOpener|particle) {
			break
		}
		modifies, time := w.modifies(), w.is(timeWord) && !w.is(determiner)
		if (modifies || time) && out != None {
			break
		}
		if !modifies {
			out = n
		} else if w.is(determiner) && !w.is(owner) {
			stands = n
		}
		if w.standsAlone() {
			break
		}
	}
	if out == None {
		return stands
	}
	return out
}

// standsAlone reports whether a word is a whole noun phrase: "him".
func (w word) standsAlone() bool { return w.is(personObject|person) && !w.is(determiner) }

// modifies reports whether a word may stand in front of a noun and is none.
func (w word) modifies() bool {
	return w.is(determiner) && !w.is(pointing) || w.is(adverb|relativeWord) || w.is(negator) && w.is(leaning) ||
		strings.HasSuffix(w.key, "ly") && !w.capital
}

// endsPhrase reports whether a noun phrase ends before word n.
func (t *tree) endsPhrase(n, to int) bool {
	return strings.Trim(t.words[n].gap, "“\"-") != "" || t.describes(n, to)
}

// describes reports whether word n is a participle behind its noun: "the man
// arrested on Monday".
func (t *tree) describes(n, to int) bool {
	w := t.words[n]
	past := w.is(irregular|participle|accusing) || strings.HasSuffix(w.key, "ed") || strings.HasSuffix(w.key, "ing") && !w.is(noun)
	return past && !w.capital && !t.words[n-1].is(determiner|adverb) && (n+1 == to || at(t.words, n+1).is(preposition))
}
