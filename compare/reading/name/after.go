package name

import "strings"

// after takes in what stands behind a name, party and place in brackets, "of
// PLACE", a role after a comma, and gives the word to go on with.
func (r *reader) after(p piece, f *found) int {
	if n := r.seat(p, f); n > p.end {
		f.score[person] += surely
		return n
	}
	if p.end >= p.to || r.possessive(p.end-1) {
		return p.end
	}
	if !f.possible && (f.score[place] >= surely || f.score[body] >= surely) {
		return p.end
	}
	switch g := r.gap(p.end); {
	case g == " " && r.info[p.end].lower == "of" && f.score[person] > 0:
		return r.ofPlace(p, f)
	case g == ", ":
		r.role(p, f)
	}
	if k := p.end; r.info[k].lower == "who" && len(r.gap(k)) < 3 {
		f.score[person] += likely
	}
	return p.end
}

// seat reads "(R-Ohio)", "(D)", ", R-Ohio," behind a name; it gives the word
// after it.
func (r *reader) seat(p piece, f *found) int {
	k := p.end
	if k >= p.to || r.words[k].Len() != 1 || !r.words[k].Capital {
		return k
	}
	party, open, mark := r.lists.letter[r.info[k].lower], r.gap(k), r.text[r.words[k].End:r.nextStart(k)]
	if party == "" || open != " (" && open != ", " && open != " [" {
		return k
	}
	n := k + 1
	if strings.HasPrefix(mark, ")") {
		f.party = party
		return n
	}
	dash := mark == "-" || mark == "–" || mark == "‑" || mark == ", " && open != ", "
	if n >= p.to || !dash {
		return k
	}
	f.party = party
	size := max(1, r.phrase(n, p.to))
	f.place = r.placeText(n, n+size)
	return n + size
}

// placeText is a place in lower case, a state written out.
func (r *reader) placeText(i, k int) string {
	text := strings.ReplaceAll(r.joinedWords(i, k), "-", " ")
	if long := r.lists.state[text]; long != "" {
		return long
	}
	return text
}

// ofPlace reads "of Ohio" behind the name of a person; the place is a name of
// its own, so it gives the word to go on with.
func (r *reader) ofPlace(p piece, f *found) int {
	k := p.end + 1
	if k >= p.to || !r.words[k].Capital || r.gap(k) != " " || r.info[k].is(grammar) {
		return p.end
	}
	n := k + max(1, r.phrase(k, p.to))
	if r.lists.words[r.joinedWords(k, n)]&(places) == 0 && f.score[person] < surely {
		return p.end
	}
	f.place = r.placeText(k, n)
	return p.end
}

// role reads a role behind a comma: "Ann Lee, 45, chief executive of".
func (r *reader) role(p piece, f *found) {
	const most = 6 // words before the role
	k := p.end
	if r.age(k, p.to) {
		f.score[person] += likely
		k++
	}
	for i := k; i < p.to && i < k+most; i++ {
		if i > k && r.gap(i) != " " && r.gap(i) != "-" || r.endsRole(i) {
			return
		}
		if end := r.roleEnd(i, p.to); end > i {
			f.title(r.titleText(i, end))
			f.score[person] += likely
			return
		}
		if r.info[i].is(grammar) && i > k && !r.possessiveWord(i) {
			return
		}
	}
}

// age reports whether word k is an age between commas.
func (r *runs) age(k, to int) bool {
	return k+1 < to && r.words[k].Number && len(r.words[k].Lower) == 2 && r.gap(k+1) == ", "
}

// endsRole reports whether word i shows that no role comes: a verb of saying, a
// preposition, another name.
func (r *runs) endsRole(i int) bool {
	w := r.info[i]
	return w.is(saying|beforePlace) || r.words[i].Capital && !w.is(demonym|places|title|modifier) && !r.possessive(i)
}

// possessiveWord reports whether word i says whose something is, or is an
// article.
func (r *reader) possessiveWord(i int) bool { return r.possessive(i) || len(r.info[i].lower) < 4 }

// roleEnd is the word after the role that begins at word i, i when none does or
// when a name follows it.
func (r *runs) roleEnd(i, to int) int {
	k := i
	for k < to && r.info[k].is(title|roleNoun|modifier) && !r.info[k].is(civil) && !r.possessive(k) && (k == i || r.gap(k) == " ") {
		k++
	}
	if k == i || !r.info[k-1].is(title|roleNoun) {
		return i
	}
	if k < to && r.gap(k) == " " && r.words[k].Capital {
		return i
	}
	return k
}
