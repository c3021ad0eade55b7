package name

// step is the number of words from k on that go on with the run from i, 0 for
// none.
func (r *runs) step(i, k, to int, st style) int {
	if r.possessive(k-1) && !r.college(k) || r.recurs(i, k, to) {
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

// recurs reports whether a first name of a run stands again at word k with more
// capitals behind it: the text of a link that repeats the name, "Ada Moss Ada Lee
// Moss". "Ford Madox Ford" is one name.
func (r *runs) recurs(i, k, to int) bool {
	if !r.info[k].is(first|firstWord) || !r.words[k].Capital || k+1 >= to || !r.joined(k+1) || !r.words[k+1].Capital {
		return false
	}
	for ; i < k-1; i++ {
		if r.info[i] == r.info[k] {
			return true
		}
	}
	return false
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
	if r.info[k].lower == "and" {
		return 2 * indicate(r.words[k+1].Capital && r.info[k+1].is(field) && r.info[k-1].is(field))
	}
	if r.info[k].lower == "the" || !r.takesOf(i, k, to) {
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
// 2 for "von der Leyen"; behind the first one any short small word is one, "de las Casas".
func (r *runs) particles(k, to int) int {
	const most = 3
	n := k
	for n < to && n-k < most && r.joinedSmall(n) && r.info[n].is(particle) {
		n++
	}
	if n > k && n+1 < to && n-k < most && r.joinedSmall(n) && r.small(n) {
		n++
	}
	if n > k && n < to && r.joined(n) && r.words[n].Capital && !r.info[n].is(grammar) {
		return n - k
	}
	return 0
}

// joinedSmall reports whether a blank alone parts word n, in small letters, from the one before.
func (r *runs) joinedSmall(n int) bool { return r.joined(n) && !r.words[n].Capital }

// small reports whether word n may be the second particle of a name.
func (r *runs) small(n int) bool {
	const longest = 3
	return len(r.info[n].lower) <= longest && !r.info[n].is(grammar|jointWord)
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
