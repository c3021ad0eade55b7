package clause

import (
	"strings"

	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Edges of clauses: what may follow the main clause of a sentence without
// changing what it says, behind a comma and without one; signs that part
// clauses as commas do.
var (
	commaEdges = phrasesOf("comma-edge")
	bareEdges  = phrasesOf("bare-edge")
	markEdges  = []string{"; ", " — ", " – ", " -- "}
)

// What a part that is cut off may not hold.
var (
	turns  = phrasesOf("turning-word")
	sayers = phrasesOf("attributing-word")
)

// Behind an own edge a verb of saying tells nothing of what stands before; a
// list edge may as well part the members of a list.
var (
	ownEdges  = class.Words("named-edge")
	listEdges = class.Words("list-edge")
)

// phrasesOf are the forms of a class cut at blanks, by their first words.
func phrasesOf(name string) map[string][][]string {
	out := map[string][][]string{}
	for _, p := range class.Phrases(name) {
		out[p[0]] = append(out[p[0]], p)
	}
	return out
}

// cutter finds the cuts of one span.
type cutter struct {
	doc   *token.Document
	text  string
	span  news.Span
	words []word
	turn  int // the last word that turns what stands before it, -1 for none
	seen  map[string]bool
	out   []news.Span
}

// Cuts are the beginnings of a span that end at the edge of a clause, each of
// them a full statement, in text order; of several equal edges the first one
// counts. What follows must not say who said it, nor turn it round.
func Cuts(d *token.Document, s news.Span) []news.Span {
	c := cutter{doc: d, text: d.Article.Text, span: s, words: read(d, s), turn: -1, seen: map[string]bool{}}
	for i := range c.words {
		if phraseAt(c.words, i, turns) > 0 {
			c.turn = i
		}
	}
	for i := 1; i < len(c.words); i++ {
		c.at(i)
	}
	return c.out
}

// at tries the edges in front of word i.
func (c *cutter) at(i int) {
	gap := c.text[c.words[i-1].End:c.words[i].Start]
	for _, m := range markEdges {
		if k := strings.Index(gap, m); k >= 0 && c.first(m) {
			c.try(i, c.words[i-1].End+k, m == markEdges[0])
		}
	}
	if c.words[i].capital {
		return
	}
	if strings.HasSuffix(gap, ", ") {
		c.comma(i)
	}
	if strings.HasSuffix(gap, " ") && c.followed(i, bareEdges) && c.first(c.words[i].key) {
		c.try(i, c.words[i].Start-1, false)
	}
}

// comma tries the edges that need a comma in front of them.
func (c *cutter) comma(i int) {
	w := c.words[i]
	if c.followed(i, commaEdges) && c.first(", "+w.key) && (!listEdges[w.key] || c.clear(i)) {
		c.try(i, w.Start-2, ownEdges[w.key])
	}
	if len(w.key) > 5 && strings.HasSuffix(w.key, "ing") && !w.is(noun) && c.first("ing") {
		c.try(i, w.Start-2, false)
	}
}

func (c *cutter) first(edge string) bool {
	was := c.seen[edge]
	c.seen[edge] = true
	return !was
}

// followed reports whether a phrase begins with word i that a space follows.
func (c *cutter) followed(i int, edges map[string][][]string) bool {
	n := phraseAt(c.words, i, edges)
	return n > 0 && strings.HasPrefix(c.text[c.words[i+n-1].End:c.span.End], " ")
}

// try keeps what ends at a byte, in front of word i, where it is a statement.
func (c *cutter) try(i, end int, own bool) {
	cut := news.Span{Start: c.span.Start, End: end}
	if c.turn < i && (own || !c.attributes(i, end)) && Whole(c.doc, cut) {
		c.out = append(c.out, cut)
	}
}

// attributes reports whether what follows from word i on says soon who says what
// stands before it.
func (c *cutter) attributes(i, end int) bool {
	const soon = 70 // bytes
	for ; i < len(c.words) && c.words[i].End <= end+soon; i++ {
		if phraseAt(c.words, i, sayers) > 0 {
			return true
		}
	}
	return false
}

// clear reports whether a comma before word i parts clauses, not the members of a
// list: no comma before it, and behind "and" and "but" a subject with its verb.
func (c *cutter) clear(i int) bool {
	w := c.words[i]
	before, rest := c.text[c.span.Start:w.Start-2], c.text[w.Start:c.span.End]
	if strings.Contains(before, ",") {
		return false
	}
	if !w.is(joint) {
		return !strings.Contains(rest, ", and ") && !strings.Contains(rest, ", or ")
	}
	if w.key == "but" && notOnly(c.words[:i]) {
		return false
	}
	words := c.words[i+1:]
	words = words[:min(len(words), 8)]
	return len(words) > 1 && (words[0].is(auxiliary) || words[0].is(pronoun) && len(words) > 2 || mainVerb(words) > 0)
}

// notOnly reports whether "not only" stands among words, which "but" answers.
func notOnly(words []word) bool {
	for i := range words {
		if phraseAt(words, i, answered) > 0 {
			return true
		}
	}
	return false
}

var answered = phrasesOf("but-answers")

// phraseAt is the length in words of the longest of some phrases that begins
// with word i, 0 for none.
func phraseAt(words []word, i int, phrases map[string][][]string) int {
	for _, p := range phrases[words[i].key] {
		if matches(words[i:], p) {
			return len(p)
		}
	}
	return 0
}

func matches(words []word, phrase []string) bool {
	if len(words) < len(phrase) {
		return false
	}
	for k, w := range phrase {
		if words[k].key != w || k > 0 && words[k].gap != "" {
			return false
		}
	}
	return true
}
