package actor

import "parallax/compare/news"

// roleOf is what the words of a span do in the clause: they act when a verb
// follows them, and are acted on when it stands in the passive, or when a
// verb stands right before them.
func (l line) roleOf(s news.Span) Role {
	first, end := -1, len(l.words)
	for i, w := range l.words {
		if first < 0 && w.End > s.Start {
			first = i
		}
		if w.Start >= s.End {
			end = i
			break
		}
	}
	if first < 0 {
		return NoRole
	}
	before := first - 1
	for before >= 0 && l.near(before+1) && (determiners[l.words[before].Lower] || numbers[l.words[before].Lower] || isNumber(l.words[before].Lower)) {
		before--
	}
	if before >= 0 && l.near(before+1) {
		w := l.words[before].Lower
		switch {
		case w == "by" && before > 0 && verbal(l.words[before-1].Lower):
			return Acts
		case verbal(w) && !saying(w) && (before == 0 || !beForms[l.words[before-1].Lower]):
			return ActedOn
		}
	}
	return l.after(end)
}

// after reads the verb that follows word end-1.
func (l line) after(end int) Role {
	passive, helped := false, false
	for i := end; i < len(l.words) && i < end+4 && l.near(i); i++ {
		w := l.words[i].Lower
		switch {
		case beForms[w]:
			passive, helped = true, true
		case auxiliaries[w] || w == "not" || w == "who" || w == "also":
			helped = true
		case verbal(w) && passive:
			return ActedOn
		case verbal(w):
			return Acts
		case len(w) > 4 && w[len(w)-2:] == "ly":
		default:
			if helped && !passive {
				return Acts
			}
			return NoRole
		}
	}
	return NoRole
}

func isNumber(w string) bool { return w != "" && w[0] >= '0' && w[0] <= '9' }
