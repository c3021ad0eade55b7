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

// step is the number of words from k on that go on with the run from i, 0 for
// none.
func (r *runs) step(i, k, to int, st style) int {
	if r.possessive(k-1) && !r.college(k) {
		return 0
	}
	if n := r.nickname(k, to); n > 0 {
		return n
	}
	if k > i+1 && r.suffixAt(k) {
		return 1
	}
	if !r.joined(k) {
		return 0
	}
	if r.words[k].Capital {
		return r.capitalStep(i, k, to, st)
	}
	if r.words[k].Number {
		return indicate(r.info[k-1].is(numbered|placeWord) && r.gap(k) == " " && st == plain)
	}
	if r.gap(k) == "-" {
		return indicate(r.syllable(i, k))
	}
	if n := r.particles(k, to); n > 0 {
		return n + 1
	}
	return r.jointStep(i, k, to, st)
}

// syllable reports whether the small word k behind a hyphen is part of a name:
// "Kim Min-ho". What makes an adjective of a name is none: "Ada Moss-style".
func (r *runs) syllable(i, k int) bool {
	const longest = 5 // bytes
	w := r.info[k]
	return k > i+1 && len(w.lower) <= longest && !w.is(grammar|tail|bodyWord|title|modifier) && !r.info[k-1].is(places|bodyWord|bodyName) && r.gap(k-1) == " "
}

// suffixAt reports whether word k is "Jr." or the like behind a name.
func (r *runs) suffixAt(k int) bool {
	return r.info[k].is(suffix) && r.words[k].Capital && (r.gap(k) == ", " || r.gap(k) == " ")
}

// college reports whether word k ends the name of a body that begins with a
// possessive: "King's College".
func (r *runs) college(k int) bool {
	return r.words[k].Capital && r.info[k].is(bodyWord) && r.gap(k) == " " && !r.info[k-1].is(first|places)
}

// capitalStep is step for a word with a capital.
func (r *runs) capitalStep(i, k, to int, st style) int {
	w := r.info[k]
	switch {
	case w.is(weekday), st == plain && r.shouted(k, i, to) != r.shouted(i, i, to):
		return 0
	case w.is(monthWord):
		return indicate(r.info[k-1].is(first|civil|title) && !(k+1 < to && r.words[k+1].Number) && (st == plain || w.known()))
	case w.is(grammar) && !(w.is(acronymWord) && r.caps(k)) && !r.initials(k) && r.gap(k) != "-":
		return 0
	}
	return indicate(st == plain || r.knownStep(k, to))
}

// knownStep reports whether word k goes on with a name in a headline.
func (r *runs) knownStep(k, to int) bool {
	w := r.info[k]
	return w.known() || w.is(places|bodyName) || w.is(title|civil) && r.knownAt(k+1, to)
}

// jointStep is step for a small word inside the name of a body: "of Trade", "of
// the Interior", "and Human Services".
func (r *runs) jointStep(i, k, to int, st style) int {
	if !r.info[k].is(jointWord) || k+1 >= to || !r.joined(k+1) || st == shout {
		return 0
	}
	switch r.info[k].lower {
	case "the":
		return 0
	case "and":
		return 2 * indicate(r.words[k+1].Capital && r.info[k+1].is(field) && r.info[k-1].is(field))
	}
	if !r.takesOf(i, k, to) {
		return 0
	}
	return r.ofStep(k, to)
}

// ofStep is jointStep behind a head: how many words "of" and what follows are.
func (r *runs) ofStep(k, to int) int {
	switch {
	case r.portfolioAt(k+1, to):
		return 1 + max(1, r.phrase(k+1, to))
	case r.proper(k + 1):
		return 2
	case r.info[k+1].lower == "the" && k+2 < to && r.joined(k+2) && r.proper(k+2):
		return 3
	}
	return 0
}

// takesOf reports whether the name that begins at word i goes on behind the
// small word k: behind the head of a body, a secretary, or another small word.
func (r *runs) takesOf(i, k, to int) bool {
	again := r.info[k].lower == "of" && r.inner(piece{start: i, end: k}, jointWord) // "for the Advancement of"
	return again || r.info[k-1].is(head) || r.info[k-1].is(title) && r.portfolioAt(k+1, to)
}

// charge reports whether "of" and what a secretary is in charge of begin at
// word k.
func (r *runs) charge(k, to int) bool {
	return k+1 < to && r.info[k].lower == "of" && r.portfolioAt(k+1, to)
}

// portfolioAt reports whether word k begins what a secretary is in charge of.
func (r *runs) portfolioAt(k, to int) bool {
	if n := r.phrase(k, to); n > 1 {
		return r.lists.words[r.joinedWords(k, k+n)]&portfolio != 0
	}
	return r.words[k].Capital && r.info[k].is(portfolio)
}

// particles is how many small particles stand before a capital from word k on:
// 2 for "von der Leyen".
func (r *runs) particles(k, to int) int {
	const most = 3
	n := k
	for n < to && n-k < most && r.joined(n) && !r.words[n].Capital && r.info[n].is(particle) {
		n++
	}
	if n > k && n < to && r.joined(n) && r.words[n].Capital && !r.info[n].is(grammar) {
		return n - k
	}
	return 0
}

// nickname is how many words from k on are a nickname in quotation marks or
// brackets with the name after it: 2 for “Doc” Hill.
func (r *runs) nickname(k, to int) int {
	const most = 3
	open := r.gap(k)
	if open != " “" && open != " \"" && open != " (" {
		return 0
	}
	for n := k + 1; n < to && n-k <= most; n++ {
		switch g := r.gap(n); {
		case g == "” " || g == "\" " || g == ") ":
			return (n - k + 1) * indicate(r.proper(n) && r.words[k].Capital && !r.info[n].is(title|civil) && r.info[k-1].is(first|firstWord))
		case g != " ":
			return 0
		}
	}
	return 0
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}
