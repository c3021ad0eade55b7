package clause

import (
	"strings"

	"parallax/compare/reading/token"
)

// part is a clause under work; its indexes are those of the sentence.
type part struct {
	Clause
	inserted bool // opened behind a comma or at the beginning: the next comma ends it
	content  bool // has a clause as its object
	taker    int  // its first verb that may have one, or None
	credits  bool // says who said what stands before it
}

// tree is the clauses of a sentence.
type tree struct {
	words    []word
	nextStop []int // by word: the first word from there on behind a sign
	parts    []part
	of       []int // by word, its clause
}

// segmenter cuts sentences into clauses, one after the other.
//
// A clause is opened where a word that opens one is met, and where a finite verb
// is met although the clause at hand has its verb: then it begins at the last
// word that joins, behind a verb of saying, or at the last comma. A verb goes
// back to the clause around where that one still lacks its verb.
type segmenter struct {
	tree
	verbs    []bool // finite verbs, by word
	nextVerb []int  // by word: the first finite verb from there on
	now      int    // the clause at hand
	join     int    // a word that joins, met since the last verb, or None
	stop     int    // the last word behind a sign, met since the last verb, or None
}

// sentence gives the clauses of sentence i in the order in which they begin.
func (s *segmenter) sentence(d *token.Document, i int) []part {
	s.words = readInto(s.words[:0], d, i)
	n := len(s.words)
	s.look(n)
	s.lookAgain(n)
	s.parts, s.of = s.parts[:0], resize(s.of, n)
	s.join, s.stop = None, None
	if n == 0 {
		return nil
	}
	s.now = s.open(Main, 0, None)
	for k := 0; k < n; {
		next := k + 1
		s.edge(k)
		if s.verbs[k] {
			next = s.verb(k)
		}
		for ; k < next; k++ {
			s.of[k] = s.now
		}
	}
	s.finish()
	return s.parts
}

// look finds the finite verbs and the signs.
func (s *segmenter) look(n int) {
	s.verbs, s.nextVerb, s.nextStop = resize(s.verbs, n), resize(s.nextVerb, n+1), resize(s.nextStop, n+1)
	s.nextVerb[n], s.nextStop[n] = n, n
	for i := n - 1; i >= 0; i-- {
		s.verbs[i] = s.words[i].is(contraction) || behindPronoun(s.words, i) || finite(s.words, i) && !s.compound(i) && !s.hears(i) || i == 0 && s.asks()
		s.nextVerb[i], s.nextStop[i] = s.nextVerb[i+1], s.nextStop[i+1]
		if s.verbs[i] {
			s.nextVerb[i] = i
		}
		if i > 0 && breaks(s.words[i].gap) {
			s.nextStop[i] = i
		}
	}
}

// lookAgain takes a doubtful verb where a sentence, or its part between
// semicolons, has no other one.
func (s *segmenter) lookAgain(n int) {
	for from := 0; from < n; {
		to, found := from, false
		for ; to < n && (to == from || !strings.Contains(s.words[to].gap, ";")); to++ {
			found = found || s.verbs[to]
		}
		if !found {
			s.doubtful(from+1, to)
		}
		from = to
	}
}

// doubtful makes the first word of a range that may be a verb one; false when
// there is none.
func (s *segmenter) doubtful(from, to int) bool {
	for i := from; i < to; i++ {
		if maybeVerb(s.words, i) {
			s.verbs[i] = true
			for k := i; k >= 0 && s.nextVerb[k] > i; k-- {
				s.nextVerb[k] = i
			}
			return true
		}
	}
	return false
}

// compound reports whether word i is a part of a word with hyphens that is no
// verb: "self-titled", but not "re-opened".
func (s *segmenter) compound(i int) bool {
	const prefix = 3 // bytes
	return s.words[i].gap == "-" && len(s.words[i-1].key) > prefix || at(s.words, i+1).gap == "-"
}

// hears reports whether word i looks like a verb in -s and is who is told: "told
// reporters the bridge is safe".
func (s *segmenter) hears(i int) bool {
	return i > 0 && s.words[i-1].is(hearer) && !s.words[i].is(auxiliary)
}

// asks reports whether the sentence begins with a verb of grammar: a question, or
// "Don't close it".
func (s *segmenter) asks() bool {
	w, second := s.words[0], at(s.words, 1)
	return w.is(auxiliary) && (second.is(determiner|pronoun|personObject|firstPerson) || strings.HasSuffix(w.key, "n't"))
}

// open opens a clause at word k under a parent.
func (s *segmenter) open(kind Kind, k, parent int) int {
	p := part{taker: None}
	p.Kind, p.From, p.To, p.Parent = kind, k, k, parent
	p.Opener, p.Verb, p.Subject, p.Object, p.Agent = None, None, None, None, None
	s.parts = append(s.parts, p)
	return len(s.parts) - 1
}

// begin opens a clause at word k, which may lie behind, under the clause at hand.
func (s *segmenter) begin(kind Kind, k, at int) {
	s.now = s.open(kind, k, s.now)
	for i := k; i < at; i++ {
		s.of[i] = s.now
	}
}

// lacks is the innermost clause around the one at hand that has no verb yet, or
// None.
func (s *segmenter) lacks() int {
	for i := s.parts[s.now].Parent; i != None; i = s.parts[i].Parent {
		if s.parts[i].Verb == None && s.parts[i].Kind != Small {
			return i
		}
	}
	return None
}

// resize gives a slice of n zero values, with the room of an old one.
func resize[T any](old []T, n int) []T {
	if cap(old) < n {
		return make([]T, n, 2*n)
	}
	old = old[:n]
	clear(old)
	return old
}
