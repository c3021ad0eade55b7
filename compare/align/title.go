package align

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// title is the plainest telling of a group, cut to its core; statement is
// true when it is a sentence as it stands.
func (m *matrix) title(members []member) (title string, statement bool) {
	best, most := members[0].sentence, -1.0
	for _, x := range members {
		i := x.sentence
		sum := 0.0
		for _, y := range members {
			sum += m.score(i, y.sentence)
		}
		if x := sum / float64(8+m.sentences[i].content); x > most {
			best, most = i, x
		}
	}
	s := &m.sentences[best]
	return cutTitle(m.slice(s.Article, m.telling(s).Span))
}

// longestTitle is the length of a title in runes.
const longestTitle = 90

func cutTitle(t string) (string, bool) {
	whole := strings.TrimRight(t, ".!?")
	if utf8.RuneCountInString(whole) <= longestTitle {
		return whole, true
	}
	cut, n := 0, 0
	for i, r := range whole {
		if unicode.IsSpace(r) {
			cut = i
		}
		if n++; n > longestTitle-1 {
			break
		}
	}
	return strings.TrimRight(whole[:cut], " ,;:") + "…", false
}
