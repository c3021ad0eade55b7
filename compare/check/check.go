// Package check holds a text about articles, a chat's answer or a reader's own
// draft, against the articles.
//
// In go the readings of the articles and a text; out come its statements,
// sentences and parts of them, each with what can be checked and what was found:
// quotations word for word, numbers with what they count, names, claims that an
// article does not tell something, and for all else the nearest passages of each
// article. Nothing is called true or false: a statement is found word for word,
// found, differs, is not found, or cannot be checked, and the passages stand
// beside it. The steps are those of claim verification against given evidence
// (sentence retrieval, then comparison of its parts; compare FEVER, Thorne et
// al. 2018), by rules and the fitted score of package near.
//
// Known misses: what follows only from several passages together, opposites of
// several words, causes and orders of events, and statements about a whole article.
package check

import (
	"cmp"
	"context"
	"slices"

	"parallax/compare/check/draft"
	"parallax/compare/check/near"
	"parallax/compare/check/rerank"
	"parallax/compare/check/scope"
	"parallax/compare/check/short"
	"parallax/compare/difference"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/vector"
	"parallax/compare/say"
)

// Checker holds articles against which texts are checked. It may be used again,
// by one goroutine at a time.
type Checker struct {
	set      reading.Set
	articles *scope.Articles
	corpus   *near.Corpus
	shelf    *shelf
	names    []string
	// shorts are what short forms stand for, by article, nil until one is asked for.
	shorts []*short.Index
	// links are the sentences of the articles that are aligned; nil where nobody aligned them.
	links rerank.Links
	// partners are those that tell a fact together; nil likewise.
	partners partners
}

// New is a checker for the articles of a set, whose Index is made. Order tells
// which is called the first, the second and so on, as indexes; nil for their
// order in the set.
func New(set reading.Set, order []int) *Checker {
	var as []*news.Article
	for _, d := range set.Docs {
		as = append(as, d.Article)
	}
	return &Checker{set: set, articles: scope.New(as, order), corpus: near.New(set), shelf: newShelf(set.Docs), names: difference.Names(as)}
}

// MostStatements is how many statements of a text are checked.
const MostStatements = 1500

// Text checks a text. Encode reads what its statements mean; nil, or a set
// without meaning, compares words alone. It returns the context's error when
// that ends before the result is there.
func (c *Checker) Text(ctx context.Context, words string, encode Encode) (*Result, error) {
	r := c.readText(draft.Read(words))
	out := &Result{Text: r.Text, Docs: c.set.Docs, Names: c.names}
	if len(r.parts) > MostStatements {
		r.parts = r.parts[:MostStatements]
	}
	if len(r.parts) == MostStatements || r.Text.Cut {
		out.Notes = append(out.Notes, say.Message{Key: "check.note.long", Args: []say.Arg{say.Count("n", len(r.parts))}})
	}
	if !slices.ContainsFunc(c.set.Meaning, func(t *vector.Text) bool { return t != nil }) {
		encode = nil
	}
	meaning, err := r.understand(ctx, encode)
	if err != nil {
		return nil, err
	}
	out.Meaning = meaning != nil
	var sentences []int
	for _, p := range r.parts {
		sentences = append(sentences, p.sentence)
	}
	for _, g := range rerank.Groups(sentences) {
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		if r.Text.Blocks[r.parts[g[0]].block].Kind != draft.Heading {
			out.Statements = append(out.Statements, c.sentence(&r, meaning, g[0], g[1])...)
		}
	}
	return out, nil
}

// sentence checks the parts of a sentence, those from one on to before another.
func (c *Checker) sentence(r *text, meaning *vector.Text, from, to int) []Statement {
	var jobs []*job
	var all [][]near.Hit
	for i, p := range r.parts[from:to] {
		hits := c.corpus.Find(r.query(p, meaning, from+i))
		jobs, all = append(jobs, &job{Checker: c, text: r, part: p, hits: hits}), append(all, slices.Concat(hits...))
	}
	again := rerank.Again(all, c.links)
	var out []Statement
	for i, j := range jobs {
		j.again = again[i]
		out = append(out, j.check())
	}
	return out
}

// check holds one statement against the articles.
func (j *job) check() Statement {
	p := j.part
	s := Statement{Span: p.Span, Block: p.block, Sentence: p.sentence, Told: p.Told, Silent: p.Silent, FromContext: p.context}
	if len(p.Silent) > 0 {
		j.absences()
	}
	if len(p.Silent) == 0 || len(p.Told) > 0 {
		quoter{j}.quotations()
		j.exchanged = crosser{j}.exchange()
		counter{j}.numbers()
		namer{j}.checkNames()
		namer{j}.swapped()
		voicer{j}.indirect()
		j.opposites()
		j.telling()
	}
	s.Findings = j.findings
	for a := range j.set.Docs {
		s.Nearest = append(s.Nearest, j.nearness(a))
	}
	j.conclude(&s)
	s.Passages = j.passages()
	s.Evidence = evidenceOf(j, &s)
	return s
}

// MostPassages is how many passages are shown of a statement at most.
const MostPassages = 8

// Passages are shown from a chance of Likely and the share OfBest of that of the nearest
// on, which leaves six on the average; the nearest of all, and that of an article which
// the statement names, from Least on.
const (
	Likely = .06
	OfBest = .09
	Least  = .03
)

// Select are those of some hits that are shown, the nearest first. Named reports whether
// the statement names an article.
func Select(hits []near.Hit, named func(article int) bool) []near.Hit {
	hits = slices.Clone(hits)
	slices.SortStableFunc(hits, func(x, y near.Hit) int { return cmp.Compare(y.Chance, x.Chance) })
	var out []near.Hit
	seen := map[int]bool{}
	for i, h := range hits {
		first := i == 0 || named(h.Article) && !seen[h.Article]
		seen[h.Article] = true
		if len(out) < MostPassages && (h.Chance >= max(Likely, OfBest*hits[0].Chance) || first && h.Chance >= Least) {
			out = append(out, h)
		}
	}
	return out
}

// passages are the nearest of all articles. How near each is said to be, and which is the
// first, is told by the statement alone: another part of its sentence may bring in others.
func (j *job) passages() []Passage {
	var out []Passage
	for _, h := range Select(j.again, func(a int) bool { return slices.Contains(j.part.Told, a) || slices.Contains(j.part.Silent, a) }) {
		p := Passage{Place: j.hitPlace(h), Chance: j.chance(h.Article, h.Sentence), Met: j.met(h), Agrees: agreeing(j, h.Article, h.Sentence), Near: Nothing}
		switch {
		case p.Chance >= isNearFrom:
			p.Near = Near
		case p.Chance >= maybeNear:
			p.Near = Maybe
		}
		out = append(out, p)
	}
	slices.SortStableFunc(out, func(x, y Passage) int { return cmp.Compare(y.Chance, x.Chance) })
	return out
}

// met says what a statement and a sentence have in common.
func (j *job) met(h near.Hit) []say.Message {
	var out []say.Message
	if n := h.Names; n > 0 {
		out = append(out, j.say("check.met.names", say.Count("n", n)))
	}
	if n := h.Numbers; n > 0 {
		out = append(out, j.say("check.met.numbers", say.Count("n", n)))
	}
	if shared := j.corpus.Shared(j.part.told, h.Article, h.Sentence); len(shared) > 0 {
		var items [][]say.Piece
		for _, w := range shared {
			items = append(items, []say.Piece{say.Words(w)})
		}
		out = append(out, j.say("check.met.words", say.List("words", items...)))
	}
	if h.Meant && h.Values[near.Told] >= .6 {
		out = append(out, j.say("check.met.meaning"))
	}
	return out
}
