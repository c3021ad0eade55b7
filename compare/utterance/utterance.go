// Package utterance finds what several articles give of the same speech: the
// same utterance with what each kept, cut and changed, and the sources of all
// articles in one table.
//
// In go the articles with their quotations (package quote), in one order; out
// come utterances in the order of their first form, voices with a tally for
// each article, reporting verbs, and statements: what each article prints of what
// somebody said in one go, whichever of its quotations holds it (greedy string
// tiling, Wise 1993; statement.go, part.go, tiles.go). Quotations are aligned word by word
// (sequence alignment: the longest run, the longest common subsequence; Hyyrö
// 2004 for its length; repeat.go, matcher.go, edits.go), and by stems where
// one side is reported speech (reported.go). What is not one pair by pair is not one
// utterance (complete-linkage clustering; clique.go). Sources are joined across
// articles by name (cross-document coreference of speakers; voicekeys.go).
//
// Basis: own rules. Known misses: one person's similar words on two occasions;
// reported speech in quite other words.
package utterance

import (
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Utterance is one thing that somebody said, with the forms in which the
// articles give it.
type Utterance struct {
	Speaker string
	// Sure is how sure the speaker is, as quote.Quote.Sure tells: the surest of the
	// forms that name them.
	Sure float64
	// Fullest is the index into Forms of the form with most words of the speaker: in
	// quotation marks, of forms without any all words.
	Fullest int
	// Forms are in the order of the articles.
	Forms []Form
	// Corrected is true when the reader took a quotation out of it.
	Corrected bool
}

// Form is one article's version of an utterance.
type Form struct {
	// Article and Quote are indexes into the articles given to Match and into
	// their quotes.
	Article, Quote int
	// Edits turn the fullest form into this one, in the order of reading.
	Edits []Edit
}

// EditKind is what happened to a run of words.
type EditKind string

// What an article did with the words of the fullest form.
const (
	Kept     EditKind = "kept"
	Cut      EditKind = "cut"
	Inserted EditKind = "inserted"
)

// Edit is a run of words of one kind. A kept or inserted run has a span in
// its own article; a cut run has a span in the fullest form's article.
type Edit struct {
	Kind EditKind
	Span news.Span
}

// Match finds the same utterance in several articles, by their texts without
// the voices. Utterances stand in the order of their first form; an article may
// give the same utterance more than once.
func Match(set reading.Set) []Utterance {
	docs, texts := set.Docs, set.Texts
	nodes, index := nodesOf(texts)
	at := map[[2]int]int{} // of a pair among the edges
	var edges []edge
	for _, r := range Repeats(set) {
		if r.A.Quote < 0 || r.B.Quote < 0 {
			continue
		}
		e := edge{index[r.A.Article][r.A.Quote], index[r.B.Article][r.B.Quote], r.Words}
		if k, ok := at[[2]int{e.a, e.b}]; ok {
			edges[k].words += e.words
			continue
		}
		at[[2]int{e.a, e.b}] = len(edges)
		edges = append(edges, e)
	}
	all := newPrinted(docs)
	var out []Utterance
	for _, members := range cliques(nodes, edges) {
		var u Utterance
		for _, m := range members {
			u.Forms = append(u.Forms, Form{Article: nodes[m].article, Quote: nodes[m].quote})
		}
		u.complete(docs, texts, all)
		out = append(out, u)
	}
	return out
}

// complete picks the fullest form, names the speaker, and compares the words.
func (u *Utterance) complete(docs []*token.Document, texts []quote.Text, all *printed) {
	words := make([][]wordAt, len(u.Forms))
	var theirs []bool // of the words of the fullest form
	best := -1
	for i, f := range u.Forms {
		q := texts[f.Article].Quotes[f.Quote]
		for _, c := range q.Content {
			words[i] = append(words[i], comparable(docs[f.Article], c)...)
		}
		spoken := inTheirWords(words[i], q, texts[f.Article])
		size := ownWords(words[i])
		if n := count(spoken); n > 0 {
			size = n << 16 // words of the speaker before words of a reporter
		}
		if size > best {
			u.Fullest, best, theirs = i, size, spoken
		}
	}
	have := u.printed(words, all)
	for _, has := range have {
		for k := range has {
			has[k] = has[k] || !theirs[k] // who leaves out a reporter's words cuts nothing
		}
	}
	for i, f := range u.Forms {
		u.Forms[i].Edits = edits(words[u.Fullest], words[i], have[f.Article])
	}
	u.Speaker = longestSpeaker(u.Forms, texts)
	for _, f := range u.Forms {
		if q := texts[f.Article].Quotes[f.Quote]; q.Speaker != "" && speakerHead(q) == speakerHead(quote.Quote{Speaker: u.Speaker}) {
			u.Sure = max(u.Sure, q.Sure())
		}
	}
}

// inTheirWords tells of each word of a quotation whether it is the speaker's own: in
// quotation marks, or in a passage that is printed as a whole, and not put in by an
// editor.
func inTheirWords(words []wordAt, q quote.Quote, t quote.Text) []bool {
	out := make([]bool, len(words))
	for i, w := range words {
		out[i] = !w.inserted && (q.Kind == quote.Direct || t.InMarks(w.Span))
	}
	return out
}

// count counts what is true.
func count(all []bool) int {
	n := 0
	for _, b := range all {
		if b {
			n++
		}
	}
	return n
}

// ownWords counts the words that no editor put in.
func ownWords(words []wordAt) int {
	n := 0
	for _, w := range words {
		if !w.inserted {
			n++
		}
	}
	return n
}

// longestSpeaker is the fullest name that any of the articles gives.
func longestSpeaker(forms []Form, texts []quote.Text) string {
	best := quote.Quote{Unnamed: true}
	for _, f := range forms {
		q := texts[f.Article].Quotes[f.Quote]
		if q.Speaker != "" && (best.Speaker == "" || best.Unnamed && !q.Unnamed ||
			best.Unnamed == q.Unnamed && speakerKey(q) != "" && len(q.Speaker) > len(best.Speaker)) {
			best = q
		}
	}
	return best.Speaker
}

// groups joins numbers into sets.
type groups struct{ parent []int }

func newGroups(n int) *groups {
	g := &groups{make([]int, n)}
	for i := range g.parent {
		g.parent[i] = i
	}
	return g
}

func (g *groups) root(i int) int {
	for g.parent[i] != i {
		g.parent[i] = g.parent[g.parent[i]]
		i = g.parent[i]
	}
	return i
}

// join makes the smaller number the root, so that sets have a stable order.
func (g *groups) join(i, j int) {
	i, j = g.root(i), g.root(j)
	g.parent[max(i, j)] = min(i, j)
}

// lists are the sets in the order of their first members.
func (g *groups) lists() [][]int {
	size, sets := make([]int, len(g.parent)), 0 // by root
	for i := range g.parent {
		r := g.root(i)
		if size[r]++; r == i {
			sets++
		}
	}
	all, out := make([]int, len(g.parent)), make([][]int, 0, sets)
	at := make([]int, len(g.parent)) // by root, the set in out
	for i := range g.parent {
		r := g.root(i)
		if r == i { // the first member
			at[i], out, all = len(out), append(out, all[:0:size[i]]), all[size[i]:]
		}
		out[at[r]] = append(out[at[r]], i)
	}
	return out
}
