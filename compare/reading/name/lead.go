package name

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
	for p.end-p.start > 1 && r.info[p.start].is(modifier) && r.caps(p.start+1) && r.words[p.start+1].Len() > 1 {
		p.start++ // "Deputy FBI" of "Deputy FBI Director"
	}
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
	case w.is(faith), w.is(aside) && !lone && !r.hyphened(p.start, p.end), w.is(modifier) && !lone && r.info[p.start+1].is(first|firstWord|civil|places|opens):
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
