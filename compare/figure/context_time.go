package figure

import (
	"strings"

	"parallax/compare/reading/number"
)

// beside is how many words before and behind a day may tell what happened then.
const beside = 4

// readDay finds what happened at a point in time: the words right before and
// behind it, in the same clause.
func (c *scanner) readDay() {
	if !c.IsTime() && c.Kind != number.Duration {
		return
	}
	first := c.from - 1
	if preposition[c.key(first)] {
		c.before = c.key(first)
		first--
	}
	for adverbs[c.key(first)] {
		first--
	}
	c.tieLeft(first)
	c.tieRight()
	i := c.to
	names := c.before == "" && i < len(c.words) && c.gap(i) == " " && c.content(i) && !strings.HasSuffix(c.key(i), "ed")
	c.label = (c.Kind == number.Year || c.Kind == number.Clock) && (names || c.key(c.from-1) == "of" && c.key(c.from-2) == "as")
}

// tieLeft takes in the words up to first, the nearest of which may govern.
func (c *scanner) tieLeft(first int) {
	for i := first; i >= max(0, c.from-beside-1); i-- {
		if i < first && strings.ContainsAny(c.gap(i+1), ",;:—(") || breaks[c.key(i)] && c.key(i) != "and" {
			return
		}
		c.tie(i, i == first && c.gap(i+1) == " ")
	}
}

// tieRight takes in the words behind, up to the next preposition.
func (c *scanner) tieRight() {
	for i := c.to; i < min(len(c.words), c.to+beside); i++ {
		if c.from > 0 && strings.ContainsAny(c.gap(i), ",;:—(.") || breaks[c.key(i)] || preposition[c.key(i)] {
			return
		}
		c.tie(i, i == c.to && strings.HasSuffix(c.key(i), "ed"))
	}
}

// tie takes in a word that stands with a day.
func (c *scanner) tie(i int, governs bool) {
	key := c.key(i)
	if !c.content(i) || speech[key] || weekdays[key] {
		return
	}
	root := c.words[i].Stem
	c.ties = append(c.ties, root)
	if !c.capital(i) && (governs || strings.HasSuffix(key, "ed") || strings.HasSuffix(key, "ing") || future[c.key(i-1)]) {
		c.acts = append(c.acts, root)
	}
}

// readAge finds whose age is told.
func (c *scanner) readAge() {
	if c.Kind != number.Age {
		return
	}
	if i := c.to; i < len(c.words) && c.gap(i) == " " && c.content(i) && !c.capital(i) && !isVerb(c.key(i)) {
		c.anchor, c.noun = c.stem(i), c.key(i)
		return
	}
	i := c.from - 1
	if tens[c.key(i)] {
		i -= 2
	}
	if i >= 0 && (c.capital(i) || persons[c.key(i)]) && !strings.ContainsAny(c.gap(i+1), ".;:") {
		c.anchor, c.noun, c.name = c.stem(i), bare(c.written(i)), c.capital(i) && i > 0
	}
}

// readSides marks the words near that have an opposite.
func (c *scanner) readSides() {
	for i := c.low; i < c.high; i++ {
		if i >= c.from && i < c.to {
			continue
		}
		side := opposites[c.key(i)]
		c.left, c.right = c.left|side[0], c.right|side[1]
	}
}

// opposed reports whether the words near x and y are opposites.
func opposed(x, y *context) bool {
	return x.left&^x.right&y.right&^y.left != 0 || y.left&^y.right&x.right&^x.left != 0
}
