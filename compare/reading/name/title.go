package name

import (
	"strings"

	"parallax/compare/lexicon/class"
)

// leading are nouns for who leads a body: "the head of the mill"; beforeCharge stand between
// them and it.
var (
	leading      = class.Words("leads-a-body")
	beforeCharge = class.Words("before-charge")
)

// withoutTitles is the end of a run without the titles and parties that end it:
// "FBI Director".
func (r *reader) withoutTitles(p piece) int {
	for p.end > p.start+1 && !r.inner(p, jointWord) {
		w := r.info[p.end-1]
		if !w.is(title|partyWord) || w.is(nameLike|firstWord|first) || r.family[w.lower] || r.hyphened(p.end-2, p.end) {
			break
		}
		p.end--
	}
	return p.end
}

// titleAt is the last title in a run that stands before the name of a person,
// -1 for none.
func (r *reader) titleAt(p piece) int {
	for t := p.end - 2; t >= p.start; t-- {
		w := r.info[t]
		role := w.is(roleNoun|partyWord) && r.info[t+1].is(first|firstWord) // "Historian Ada Moss", "Ohio Republican Ada Moss"
		if !w.is(title|civil) && !role || r.info[t+1].is(suffix) || !r.words[t].Capital {
			continue
		}
		if w.is(nameLike) && t > p.start && r.info[t-1].is(first|firstWord) || r.hyphened(t, p.end) || r.possessive(t) {
			continue
		}
		if n := r.behindTitle(t, p.end); n < p.end && !r.bodyAfter(t, n, p.end) {
			return t
		}
	}
	return -1
}

// hyphened reports whether a hyphen joins word t with the one behind it.
func (r *runs) hyphened(t, end int) bool { return t+1 < end && r.gap(t+1) == "-" }

// bodyAfter reports whether words n to before end are part of the name of a
// body that begins with a title: "General Motors", "King County".
func (r *reader) bodyAfter(t, n, end int) bool {
	alone := end-n == 1 && !r.info[t].is(nameLike) && !r.info[end-1].is(bodyWord|thingWord)
	for k := n; k < end; k++ {
		w := r.info[k]
		if w.is(bodyWord|placeWord|thingWord) && !w.is(first|firstWord) && !alone && !r.info[t].is(civil) && !r.family[w.lower] {
			return true
		}
		if !r.words[k].Capital && !w.is(particle) && r.gap(k) != "-" {
			return true
		}
	}
	return false
}

// behindTitle is the word behind the title at t and what it is in charge of:
// "Secretary of State", "Attorney General".
func (r *reader) behindTitle(t, end int) int {
	if t+2 < end && r.info[t+1].lower == "of" {
		n := t + 2
		for n < end && (r.info[n].is(portfolio) || r.phrase(n, end) > 1) {
			n += max(1, r.phrase(n, end))
		}
		if n > t+2 {
			return n
		}
	}
	return t + 1
}

// behindCharge is the first name with which the name of a person begins in a run that opens
// with what a title is in charge of, "Affairs Ada Moss" of "President of Public Affairs Ada
// Moss", "Director of Mills and Public Affairs Ada Moss"; 0 for none.
func (r *reader) behindCharge(p piece) int {
	const longest, back = 3, 5 // words of a name, before the run
	if p.start == p.from || !r.info[p.start-1].is(jointWord) || r.words[p.start-1].Capital {
		return 0
	}
	if !r.chargeBefore(p, back) {
		return 0
	}
	for k := max(p.start+max(1, r.phrase(p.start, p.end)), p.end-longest); k+1 < p.end; k++ {
		if r.info[k].is(first|firstWord) && r.gap(k+1) == " " && !r.info[p.end-1].is(bodyWord|thingWord|placeWord) && !r.info[p.start].is(first) {
			return k
		}
	}
	return 0
}

// chargeBefore reports whether a title and "of" or "to" stand less than back words in front
// of a run.
func (r *reader) chargeBefore(p piece, back int) bool {
	for k := p.start - 1; k > p.from && k > p.start-back && (r.gap(k) == " " || r.gap(k) == ", "); k-- {
		if beforeCharge[r.info[k].lower] && (r.info[k-1].is(title) || leading[r.info[k-1].lower]) {
			return true
		}
	}
	return false
}

// titlesFrom is the first word of the titles that end at word t.
func (r *reader) titlesFrom(start, t int) int {
	for t > start && r.info[t-1].is(title|civil|modifier|partyWord) && !r.endsPhrase(start, t) {
		t--
	}
	return t
}

// endsPhrase reports whether a listed name of several words ends before word k.
func (r *runs) endsPhrase(start, k int) bool {
	return k-2 >= start && r.phrase(k-2, k) == 2
}

// titleText is the title that words i to before k make, in lower case; "" for
// a form of address alone. What qualifies a party is left out.
func (r *runs) titleText(i, k int) string {
	var parts []string
	for ; i < k; i++ {
		if !r.info[i].is(civil) && !r.info[i].is(partyWord) {
			parts = append(parts, r.info[i].lower)
		}
	}
	return strings.Join(parts, " ")
}

// title notes a title once.
func (f *found) title(s string) {
	if s != "" {
		f.titles = append(f.titles, s)
	}
}

// smallTitles takes in the roles in small letters before a name, "special
// counsel Robert Hill", and gives the first word.
func (r *reader) smallTitles(p piece, first int, f *found) int {
	q := first
	for q > p.from && r.gap(q) == " " && (!r.words[q-1].Capital || q-1 == p.from) && r.info[q-1].is(title|roleNoun|modifier) {
		q--
	}
	if q == first || !r.info[first-1].is(title|roleNoun) || r.info[p.end-1].is(bodyWord) || r.info[first-1].is(bodyWord) {
		return first
	}
	f.title(r.titleText(q, first))
	f.score[person] += likely
	if q > p.from && r.words[q-1].Capital && r.gap(q) == " " {
		for k := max(p.from, q-2); k < q && f.country == ""; k++ {
			r.countryAt(k, q, f)
		}
	}
	return q
}
