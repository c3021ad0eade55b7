package name

import "strings"

// longestRun is how many words a run of capitals has at most.
const longestRun = 12

// sentence finds the names of a sentence.
func (r *reader) sentence(s int) {
	from, to := r.d.WordRange(s)
	for i := from; i < to; {
		end := r.runEnd(i, from, to, r.style[s])
		if end == i {
			i++
			continue
		}
		i = max(r.cut(piece{s, from, to, i, end}), end)
	}
}

// runEnd is the word after the run of capitals that begins at word i, i when
// none begins.
func (r *runs) runEnd(i, from, to int, st style) int {
	if !r.begins(i, from, to, st) {
		return i
	}
	k := i + 1
	for k < to && k-i < longestRun {
		n := r.step(i, k, to, st)
		if n == 0 {
			break
		}
		k += n
	}
	return min(k, to)
}

// begins reports whether a name may begin with word i.
func (r *runs) begins(i, from, to int, st style) bool {
	w := r.info[i]
	if !r.words[i].Capital || w.is(weekday) {
		return false
	}
	if st != plain {
		return r.knownIn(i, to)
	}
	if r.shouted(i, from, to) {
		return false
	}
	if w.is(monthWord) {
		return r.monthName(i, from, to)
	}
	if r.seatAlone(i, to) {
		return false
	}
	if w.is(grammar) {
		return r.caps(i) && w.is(acronymWord) && len(w.lower) > 1 || w.is(first|firstWord) && r.named(i, from, to)
	}
	return !r.free(i, from) || r.freeName(i, to)
}

// seatAlone reports whether word i is the letter of a party before a state:
// "D-Ill."
func (r *runs) seatAlone(i, to int) bool {
	return i+1 < to && r.words[i].Len() == 1 && r.lists.letter[r.info[i].lower] != "" && r.gap(i+1) == "-" && r.info[i+1].is(state|shortState)
}

// named reports whether a word of grammar is a first name: "Will Hurd" inside a
// sentence.
func (r *runs) named(i, from, to int) bool {
	return (!r.free(i, from) || r.info[i].known()) && i+1 < to && r.proper(i+1) && r.gap(i+1) == " " && !r.possessive(i)
}

// freeName reports whether a word that has a capital because of its place is
// likely to be a name.
func (r *runs) freeName(i, to int) bool {
	w := r.info[i]
	named := i+1 < to && r.joined(i+1) && r.proper(i+1)
	switch {
	case w.known(), r.initials(i):
		return true
	case w.is(first | country | state | city | civil | bodyName | demonym | partyWord | acronymWord), r.caps(i) && r.words[i].Len() > 1:
		return w.small == 0 || named
	case w.is(title | modifier | compass | bodyWord | firstWord | opens):
		return named || w.is(title) && r.charge(i+1, to) || r.unread(i, to)
	case !participle(w.lower):
		return w.small == 0 && (named || r.unread(i, to))
	}
	return false
}

// unread reports whether what follows a word that stands nowhere else shows
// that it is a name.
func (r *runs) unread(i, to int) bool {
	return r.particles(i+1, to) > 0 || r.info[i].small == 0 && (r.speaks(i, to) || r.possessive(i))
}

// speaks reports whether a verb of saying follows a word that is no noun for
// several people.
func (r *runs) speaks(i, to int) bool {
	return i+1 < to && r.gap(i+1) == " " && r.info[i+1].is(saying) && !r.words[i+1].Capital && !strings.HasSuffix(r.info[i].lower, "s")
}

// participle reports whether a word looks like one that begins a clause.
func participle(w string) bool {
	return len(w) > 5 && (strings.HasSuffix(w, "ing") || strings.HasSuffix(w, "ly") || strings.HasSuffix(w, "ed"))
}

// knownIn reports whether a word of a headline is a name by itself.
func (r *runs) knownIn(i, to int) bool {
	w := r.info[i]
	next := r.knownAt(i+1, to)
	switch {
	case w.is(grammar | monthWord):
		return w.is(acronymWord) && w.caps > 1 && r.caps(i) || w.known() && next && w.is(first|firstWord)
	case w.is(title|modifier|civil) && !w.known():
		return next && r.joined(i+1)
	case w.is(opens) && r.phrase(i, to) > 1:
		return true
	}
	return w.known() || w.small == 0 && w.is(country|state|city|bodyName|demonym) || w.acronym()
}

// knownAt reports whether word k of a headline is written as names are.
func (r *runs) knownAt(k, to int) bool { return k < to && r.info[k].known() }

// shouted reports whether word i is a plain word in capitals: one that is
// written small elsewhere, that stands among others in capitals, or is too long
// for an acronym and in no list.
func (r *runs) shouted(i, from, to int) bool {
	const longest = 5 // of acronyms, in letters
	w := r.info[i]
	if !r.loud(i) || strings.Contains(w.lower, ".") {
		return false
	}
	beside := i > from && r.gap(i) == " " && r.loud(i-1) || i+1 < to && r.gap(i+1) == " " && r.loud(i+1)
	return w.small > 0 || w.is(grammar|loudWord) || beside || len(w.lower) > longest && w.caps < 2
}

// loud reports whether word i is a word in capitals that is no acronym of a
// list.
func (r *runs) loud(i int) bool {
	return r.caps(i) && r.words[i].Len() > 1 && !r.info[i].is(places|bodyName|suffix|acronymWord) && r.info[i].inside == 0
}

// monthName reports whether a month is a name: "April Ryan", or a last name
// that was met before: "May said".
func (r *runs) monthName(i, from, to int) bool {
	w := r.info[i]
	if i > from && r.info[i-1].is(beforeMonth) {
		return false
	}
	next := i+1 < to && r.gap(i+1) == " " && !r.words[i+1].Number
	if next && w.is(firstWord) && r.proper(i+1) && !r.info[i+1].is(demonym|title|bodyName|places) {
		return !r.free(i, from) || len(w.lower) > 3 || r.known2(i+1)
	}
	return r.family[w.lower] && !r.free(i, from) && !(i+1 < to && r.words[i+1].Number)
}

// known2 reports whether word i has a capital inside sentences too.
func (r *runs) known2(i int) bool { return r.info[i].inside > 1 }

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}
