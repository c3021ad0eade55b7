package stem

// rule is an ending and what takes its place.
type rule struct{ suffix, by string }

// match is the first rule whose ending the word has.
func (w *word) match(rules []rule) (rule, bool) {
	for i := range rules {
		if w.ends(rules[i].suffix) {
			return rules[i], true
		}
	}
	return rule{}, false
}

// possessive is step 0.
func (w *word) possessive() {
	for _, s := range [...]string{"'s'", "'s", "'"} {
		if w.ends(s) {
			w.replace(len(s), "")
			return
		}
	}
}

// plural is step 1a.
func (w *word) plural() {
	switch {
	case w.ends("sses"):
		w.replace(4, "ss")
	case w.ends("ied"), w.ends("ies"):
		if w.n > 4 {
			w.replace(3, "i")
		} else {
			w.replace(3, "ie")
		}
	case w.ends("us"), w.ends("ss"):
	case w.ends("s") && w.vowelBefore(w.n-2):
		w.replace(1, "")
	}
}

// past is step 1b.
func (w *word) past() {
	for _, s := range [...]string{"eedly", "ingly", "edly", "ing", "eed", "ed"} {
		switch {
		case !w.ends(s):
			continue
		case s == "eed" || s == "eedly":
			if len(s) <= w.n-w.r1 {
				w.replace(len(s), "ee")
			}
		case w.vowelBefore(w.n - len(s)):
			w.mend(len(s))
		}
		return
	}
}

// mend cuts n bytes and mends what is left: hoping, hope; hopping, hop.
func (w *word) mend(n int) {
	r1, r2 := w.r1, w.r2
	w.replace(n, "")
	switch {
	case w.ends("at"), w.ends("bl"), w.ends("iz"):
		w.replace(0, "e")
	case w.doubled():
		w.replace(1, "")
	case w.r1 >= w.n && w.short(w.n):
		w.replace(0, "e")
		w.r1, w.r2 = w.n, w.n
		return
	}
	w.r1, w.r2 = min(r1, w.n), min(r2, w.n)
}

func (w *word) doubled() bool {
	if w.n < 2 || w.b[w.n-1] != w.b[w.n-2] {
		return false
	}
	switch w.b[w.n-1] {
	case 'b', 'd', 'f', 'g', 'm', 'n', 'p', 'r', 't':
		return true
	}
	return false
}

// lastY is step 1c.
func (w *word) lastY() {
	if n := w.n; n > 2 && (w.b[n-1] == 'y' || w.b[n-1] == 'Y') && !vowel(w.b[n-2]) {
		w.b[n-1] = 'i'
	}
}

// derived is step 2.
func (w *word) derived() {
	r, ok := w.match(derivations)
	if !ok || len(r.suffix) > w.n-w.r1 {
		return
	}
	switch r.suffix {
	case "li":
		if w.n < 3 || !validLi(w.b[w.n-3]) {
			return
		}
	case "ogi":
		if w.n < 4 || w.b[w.n-4] != 'l' {
			return
		}
	}
	w.replace(len(r.suffix), r.by)
}

func validLi(c byte) bool {
	switch c {
	case 'c', 'd', 'e', 'g', 'h', 'k', 'm', 'n', 'r', 't':
		return true
	}
	return false
}

// derivedAgain is step 3.
func (w *word) derivedAgain() {
	r, ok := w.match(further)
	if !ok || len(r.suffix) > w.n-w.r1 || r.suffix == "ative" && len(r.suffix) > w.n-w.r2 {
		return
	}
	w.replace(len(r.suffix), r.by)
}

// ending is step 4.
func (w *word) ending() {
	r, ok := w.match(endings)
	if !ok || len(r.suffix) > w.n-w.r2 {
		return
	}
	if r.suffix == "ion" && (w.n < 4 || w.b[w.n-4] != 's' && w.b[w.n-4] != 't') {
		return
	}
	w.replace(len(r.suffix), "")
}

// lastLetter is step 5.
func (w *word) lastLetter() {
	last := w.n - 1
	switch {
	case w.r1 > last:
	case w.b[last] == 'e' && (w.r2 <= last || !w.short(last)):
		w.replace(1, "")
	case w.b[last] == 'l' && w.r2 <= last && last > 0 && w.b[last-1] == 'l':
		w.replace(1, "")
	}
}
