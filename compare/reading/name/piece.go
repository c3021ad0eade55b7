package name

import (
	"strings"

	"parallax/compare/news"
)

// piece is a run of capitals: words start to before end of sentence s, whose
// words are from to before to.
type piece struct{ s, from, to, start, end int }

// cut takes a run apart into what leads it, titles and the name, and gives the
// word to go on with.
func (r *reader) cut(p piece) int {
	f := found{}
	t := r.titleAt(p)
	var first int // word of the titles
	if t >= 0 {
		first = r.titlesFrom(p.start, t)
		r.lead(piece{p.s, p.from, p.to, p.start, first}, &f)
		r.parties(first, t, &f)
		p.start = r.behindTitle(t, p.end)
		f.title(r.titleText(first, p.start))
		f.score[person] += surely
		f.possible = true
	} else {
		next := p.end
		p.end = r.withoutTitles(p)
		p.start = r.strip(p, &f)
		first = p.start
		if p.end < next && r.isName(p, &f) {
			r.add(p, first, &f)
			return next
		}
	}
	if !r.isName(p, &f) {
		return p.end
	}
	r.add(p, r.smallTitles(p, first, &f), &f)
	return max(p.end, f.next)
}

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

// add notes the name of a piece, whose titles begin with word first.
func (r *reader) add(p piece, first int, f *found) {
	p.start = r.leftParticles(p)
	f.name = r.nameWords(p.start, p.end)
	if len(f.name) == 0 {
		return
	}
	f.Mention = Mention{Sentence: p.s, From: min(first, p.start), To: p.end, Head: r.span(p.start, p.end)}
	f.Mention.Span = news.Span{Start: r.words[f.From].Start, End: f.Head.End}
	r.judge(p, f)
	f.next = r.after(p, f)
	if f.score[person] >= surely {
		r.family[f.name[len(f.name)-1]] = true
	}
	r.found = append(r.found, *f)
}

// titleAt is the last title in a run that stands before the name of a person,
// -1 for none.
func (r *reader) titleAt(p piece) int {
	for t := p.end - 2; t >= p.start; t-- {
		w := r.info[t]
		role := w.is(roleNoun) && r.info[t+1].is(first|firstWord) // "Historian Ada Moss"
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
		if !r.words[k].Capital && !w.is(particle) {
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

// lead takes in what stands before titles: a country, a party, or a name of its
// own ("FBI", "Texas").
func (r *reader) lead(p piece, f *found) {
	r.parties(p.start, p.end, f)
	for k := p.start; k < p.end; k++ {
		if r.info[k].is(state) || r.phrase(k, p.end) > 1 && r.lists.words[r.joinedWords(k, p.end)]&state != 0 {
			f.place = r.joinedWords(k, p.end)
		}
		if n := r.countryAt(k, p.end, f); n > 0 {
			if k += n - 1; r.info[k].is(demonym) || r.lists.words[r.joinedWords(k-n+1, k+1)]&demonym != 0 {
				if p.start == k-n+1 {
					p.start = k + 1
				}
			}
		}
	}
	if p.start < p.end {
		r.cut(p)
	}
}

// parties notes a party among the titles before a name.
func (r *reader) parties(i, k int, f *found) {
	for ; i < k; i++ {
		f.party = or(f.party, r.lists.party[r.info[i].lower])
	}
}

// countryAt notes the country or its people that words from k on name, and
// gives how many they are.
func (r *reader) countryAt(k, end int, f *found) int {
	for n := min(r.lists.longest, end-k); n > 0; n-- {
		text := r.joinedWords(k, k+n)
		if c := r.lists.demonym[text]; c != "" {
			f.country = c
			return n
		}
		if c, ok := r.lists.country[text]; ok {
			f.country = c
			if c == "" {
				f.country = text
			}
			return n
		}
	}
	return 0
}

// strip takes away what stands before a name without titles and does not belong
// to it: people of a country, a party, a faith, "Former".
func (r *reader) strip(p piece, f *found) int {
	last := r.info[p.end-1]
	if last.is(bodyWord|thingWord|placeWord|bodyName) && !last.is(first) && p.end-p.start > 1 && !r.family[last.lower] {
		return p.start
	}
	for p.start < p.end {
		n := r.stripped(p, f)
		if n == 0 {
			break
		}
		p.start += n
	}
	return p.start
}

// stripped is how many words at the beginning of a piece do not belong to the
// name.
func (r *reader) stripped(p piece, f *found) int {
	w := r.info[p.start]
	lone := p.end-p.start == 1
	switch {
	case w.is(partyWord) && !r.hyphened(p.start, p.end) && !(lone && r.caps(p.start)):
		f.party = r.lists.party[w.lower]
		return 1
	case w.is(faith), w.is(modifier) && !lone && r.info[p.start+1].is(first|firstWord|civil|places|opens):
		return 1
	case r.phrase(p.start, p.end) > 1 && r.demonymAt(p.start, p.end, &found{}) < 2:
		return 0
	case w.is(demonym | opens):
		return r.demonymAt(p.start, p.end, f)
	}
	return 0
}

// demonymAt is how many words from k on name the people of a country, which is
// noted.
func (r *reader) demonymAt(k, end int, f *found) int {
	for n := min(2, end-k); n > 0; n-- {
		if c := r.lists.demonym[r.joinedWords(k, k+n)]; c != "" {
			f.country = c
			return n
		}
	}
	return 0
}

// noName are words that name nobody by themselves.
const noName = title | civil | modifier | partyWord | demonym | faith | weekday | suffix

// isName reports whether what is left of a run names somebody or something.
func (r *reader) isName(p piece, f *found) bool {
	if p.start >= p.end {
		return false
	}
	switch n := r.phrase(p.start, p.end); {
	case n > 1 && n == p.end-p.start:
		return true
	case p.end-p.start == 1:
		return r.loneName(p, f)
	}
	for k := p.start; k < p.end; k++ {
		if r.words[k].Capital && !r.info[k].is(noName) {
			return true
		}
	}
	return false
}

// loneName is isName for one word.
func (r *reader) loneName(p piece, f *found) bool {
	w := r.info[p.start]
	if f.possible && !w.is(title|grammar) || r.family[w.lower] && (!r.free(p.start, p.from) || w.known()) {
		return true
	}
	if r.words[p.start].Len() < 2 {
		return false
	}
	common := w.is(noName|bodyWord|thingWord|placeWord|head|compass|particle|monthWord) && !w.is(first|bodyName|places)
	return !common || r.caps(p.start) && w.small == 0
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

// leftParticles is the first of the small particles before a name: "von der
// Leyen".
func (r *reader) leftParticles(p piece) int {
	k := p.start
	for k > p.from && p.start-k < 3 && !r.words[k-1].Capital && r.info[k-1].is(particle) && (r.gap(k) == " " || r.gap(k) == "-") {
		k--
	}
	if k < p.start && k > p.from && r.words[k].Len() < 2 {
		return p.start
	}
	return k
}

// nameWords are the words of a name as they are compared: folded, hyphened ones
// as one, without suffixes and what stands in quotation marks or brackets.
func (r *reader) nameWords(i, end int) []string {
	var out []string
	inside := false
	for k := i; k < end; k++ {
		if k > i {
			g := r.gap(k)
			inside = strings.ContainsAny(g, "“(") || strings.HasPrefix(g, " \"") || inside && g == " "
		}
		switch w := fold(r.info[k].lower); {
		case inside, r.info[k].is(suffix) && k > i && k > i+1:
		case k > i && r.gap(k) == "-" && len(out) > 0:
			out[len(out)-1] += "-" + w
		default:
			out = append(out, w)
		}
	}
	return out
}
