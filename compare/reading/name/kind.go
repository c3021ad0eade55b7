package name

import "strings"

// evidence is what speaks for each kind.
type evidence [4]int

// The indexes of evidence, in the order in which kinds win when equal.
const (
	person = iota
	body
	place
	other
)

// The weights of evidence.
const (
	surely  = 4
	likely  = 3
	perhaps = 1
)

// kind is the kind for which most speaks.
func (e evidence) kind() Kind {
	best := other
	for i := other; i >= 0; i-- {
		if e[i] >= e[best] && e[i] > 0 {
			best = i
		}
	}
	return [...]Kind{Person, Body, Place, Other}[best]
}

// judge weighs the words of a name and what stands around it.
func (r *reader) judge(p piece, f *found) {
	r.judgeList(p, f)
	if len(f.name) > 1 {
		r.judgeWords(p, f)
	}
	if len(f.name) == 1 && f.junior != "" {
		f.score[person] += surely
	}
	r.judgeAround(p, f)
}

// judgeList looks the whole name up.
func (r *reader) judgeList(p piece, f *found) {
	b := r.lists.words[r.joinedWords(p.start, p.end)]
	if p.end-p.start == 1 {
		b = r.info[p.start].bits
	}
	f.acronym = p.end-p.start == 1 && r.caps(p.start) && r.words[p.start].Len() > 1
	const longest = 5 // of acronyms
	switch {
	case f.possible:
	case b&places&^shortState != 0, b&shortState != 0 && r.shortened(p, f.acronym):
		f.score[place] += surely
	case b&bodyName != 0 || b&acronymWord != 0 && f.acronym:
		f.score[body] += surely
	case f.acronym && len(f.name[0]) <= longest:
		f.score[body] += perhaps + 1
	case b&(first|firstWord) != 0 && b&(bodyWord|thingWord) == 0:
		f.score[person] += perhaps + 1
	}
}

// shortened reports whether a word that may be a state cut short is one: in
// capitals, behind a comma, before a full stop.
func (r *runs) shortened(p piece, caps bool) bool {
	return caps || p.start > p.from && r.gap(p.start) == ", " || strings.HasPrefix(r.text[r.words[p.end-1].End:], ".")
}

// judgeWords weighs the words of a name of several.
func (r *reader) judgeWords(p piece, f *found) {
	start := r.info[p.start]
	given := r.given(p.start)
	if !f.possible {
		r.judgeHead(p, f, given)
	}
	joint := r.inner(p, jointWord)
	if joint || r.ampersand(p) {
		f.score[body] += likely
	}
	switch {
	case r.info[p.end-1].is(suffix):
		f.score[person] += surely
	case start.is(first):
		f.score[person] += likely
	case given, r.inner(p, particle) && !joint:
		f.score[person] += perhaps + 1
	}
	if start.is(compass) && !given {
		f.score[place] += perhaps + 1
	}
	if len(f.name) <= 3 && !r.smallElsewhere(p) && !start.is(country) {
		f.score[person] += perhaps
	}
}

// given reports whether word i is a first name or its initial.
func (r *runs) given(i int) bool {
	w := r.info[i]
	return w.is(first|firstWord) && !w.is(bodyName) || r.initials(i) && !w.is(places)
}

// judgeHead weighs the last word of a name of several, and words for bodies
// inside it; given is true when it begins with a first name.
func (r *reader) judgeHead(p piece, f *found, given bool) {
	switch last := r.info[p.end-1]; {
	case last.is(bodyWord|numbered) || r.words[p.end-1].Number:
		f.score[body] += surely
	case last.is(thingWord) && !given:
		f.score[other] += surely
	case last.is(placeWord):
		f.score[place] += likely
	case r.inner(p, bodyWord) && !given:
		f.score[body] += likely
	}
}

// smallElsewhere reports whether the article writes the last word of a name in
// small letters too, as it does with things.
func (r *reader) smallElsewhere(p piece) bool {
	w := r.info[p.end-1]
	return w.small > w.inside || w.small > 0 && r.info[p.start].small > 0
}

// ampersand reports whether & joins the words of a name.
func (r *reader) ampersand(p piece) bool {
	return strings.Contains(r.text[r.words[p.start].End:r.words[p.end-1].Start], "&")
}

// judgeAround weighs what stands before and after a name.
func (r *reader) judgeAround(p piece, f *found) {
	listed := f.score[place] >= surely
	before := p.start > p.from && r.gap(p.start) == " " && !r.words[p.start-1].Capital
	if before && !f.possible {
		r.judgeBefore(p, f)
	}
	inState := r.inState(p)
	if inState && f.score[person] < likely {
		f.score[place] += likely
	}
	if p.end < p.to && r.gap(p.end) == " " && r.info[p.end].is(saying) {
		f.score[person] += perhaps
	}
	prep := before && r.info[p.start-1].is(beforePlace)
	f.alone = len(f.name) == 1 && !f.possible && (listed && prep || inState)
}

// judgeBefore weighs the small word before a name.
func (r *reader) judgeBefore(p piece, f *found) {
	switch w := r.info[p.start-1]; {
	case w.is(atPlace):
		f.score[place] += perhaps + 1
	case w.lower == "the":
		f.score[body] += perhaps + 1
	case w.is(saying):
		f.score[person] += perhaps
	}
}

// inState reports whether the name of a state or a country follows after a
// comma: "Albany, N.Y."
func (r *reader) inState(p piece) bool {
	return p.end < p.to && r.gap(p.end) == ", " && r.words[p.end].Capital && r.info[p.end].is(state|shortState|country|opens) && r.isPlace(p.end, p.to)
}

// isPlace reports whether the words from k on are a listed place.
func (r *reader) isPlace(k, to int) bool {
	return r.info[k].is(places) || r.lists.words[r.joinedWords(k, k+max(1, r.phrase(k, to)))]&places != 0
}
