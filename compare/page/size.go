package page

// size is how much of everything a variant shows.
type size struct {
	differences int // that are chosen when the reader picked none
	perArticle  int // passages that show a difference, of one article
	passages    int // and of all
	facts       int
	quotations  int
	numbers     int
	voices      int
	corrections int
	excerpt     int // characters of an excerpt
	side        int // and of what an article has, where that stands in a line
	title       int // characters of the title of a fact
	lines       int // for a conclusion
}

// much is more than there is.
const much = 1 << 20

func sizes(v Variant, tight int) size {
	switch v {
	case OnePage:
		s := size{differences: 3, perArticle: 1, passages: 4, facts: 3, quotations: 1, corrections: 0, excerpt: 95, side: 150, title: 80, lines: 2}
		return s.fewer([...]int{0, 0, 1, 1, 2}[tight]).shorter(tight)
	case Full:
		return size{much, 2, 2 * much, much, much, much, much, much, 320, much, 140, 8}
	case Worksheet, AnswerKey:
		return size{differences: 6, perArticle: 1, passages: 10, facts: 8, quotations: 2, numbers: 6, voices: 6, corrections: 5, excerpt: 200, title: 90, lines: 10}
	}
	s := size{differences: 6, perArticle: 2, passages: 6, facts: 8, quotations: 2, numbers: 5, voices: 6, corrections: 5, excerpt: 240, title: 90, lines: 7}
	return s.fewer(tight)
}

// fewer is a size with less of each kind, but one of each at least.
func (s size) fewer(by int) size {
	less := func(n, step int) int { return max(min(n, 1), n-by*step) }
	s.differences, s.facts, s.quotations = less(s.differences, 1), less(s.facts, 1), less(s.quotations, 1)
	s.numbers, s.voices, s.passages = less(s.numbers, 1), less(s.voices, 1), less(s.passages, 1)
	return s
}

// shorter is a size with shorter words of each article.
func (s size) shorter(by int) size {
	s.side -= 25 * by
	s.excerpt -= 12 * by
	s.title -= 8 * by
	return s
}
