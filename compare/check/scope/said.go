package scope

// mostSaid is how many words may stand before "that" in "a line that neither of the
// others mentions".
const mostSaid = 3

// saysOf is how many words at i lead to what articles do not tell of the thing that
// was just told: "which", "a line that", 0 where none do.
func (r *reader) saysOf(i int) int {
	for k := i; k < min(i+mostSaid+1, len(r.words)); k++ {
		w := r.words[k].Lower
		if w != "which" && (w != "that" || k == i) {
			continue
		}
		if r.deniedBy(k + 1) {
			return k + 1 - i
		}
		return 0
	}
	return 0
}

// deniedBy reports whether at word i articles stand that do not tell something:
// "neither of the others", "the Courier does not mention".
func (r *reader) deniedBy(i int) bool {
	end, none := i, i < len(r.words) && r.words[i].Lower == "neither"
	for _, m := range r.found {
		if m.from >= i && m.from <= end+2 {
			end, none = m.to, none || m.none
		}
	}
	if end == i {
		return false
	}
	return r.denies(end) || none && end < len(r.words) && telling[r.words[end].Lower]
}
