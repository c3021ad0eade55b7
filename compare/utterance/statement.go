package utterance

import (
	"slices"

	"parallax/compare/news"
	"parallax/compare/reading"
)

// Statement is what somebody said in one go, with what each article prints of it:
// the fullest form is compared with all that the others print, be it another
// quotation or none at all.
type Statement struct {
	// Speaker is the fullest name that an article gives, "" where none names one.
	Speaker string
	// Fullest is the index into Parts of the article that prints most words
	// between quotation marks.
	Fullest int
	// Parts are one for each article, in their order.
	Parts []Part
}

// Part is what one article prints of a statement.
type Part struct {
	// Printed are the runs of words of the fullest form that stand between
	// quotation marks, in text order; in the fullest form its stretches.
	Printed []news.Span
	// Shared are, of the fullest form, the runs that another article prints too.
	Shared []news.Span
	// Words is how many words of the fullest form these are.
	Words int
	// Further are words between quotation marks that the fullest form does not
	// have and that stand right behind those it has.
	Further []news.Span
	// Plain are runs of five words and more of it that stand without marks.
	Plain []news.Span
	// Unsure is true where such runs stand in a paragraph with quotation marks that
	// may be theirs.
	Unsure bool
	// Reported are passages that give it in other words without marks.
	Reported []news.Span
	// Changes are other words for those of the fullest form.
	Changes []Change
	// Quotes are the quotations that hold the words, as indexes.
	Quotes []int
}

// Change is words of the fullest form and what another article has for them;
// From is empty where words were put in.
type Change struct{ From, To news.Span }

// What joins two stretches: a run of words with some that tell something. A short
// run must be one speaker's or most of what both articles print: a term of four words,
// "the weight of the evidence", stands in what different people say.
const (
	sureJoint   = 6 // words, whoever speaks
	leastJoint  = 4
	longestName = 6  // words of a slogan
	mostlyJoint = .6 // of the longer stretch
	wholeJoint  = .8
)

// Statements are what two or more articles print between quotation marks, by
// runs of the same words, or one while another tells them without marks (us are the
// utterances of Match), in the order of their first stretch. Terms of two or three words and
// slogans join nothing.
func Statements(set reading.Set, us []Utterance) []Statement {
	w := newStater(set, us)
	g := newGroups(len(w.all))
	for i, s := range w.all {
		for _, j := range w.with(w.grams[i]) {
			if j < i && s.article != w.all[j].article && !s.headline && !w.all[j].headline && w.joined(j, i) {
				g.join(j, i)
			}
		}
	}
	w.gatherQuotes(g)
	w.gatherNear(g)
	lists := g.lists()
	drafts := make([]draft, len(lists))
	for i, members := range lists {
		drafts[i] = w.draft(members)
	}
	w.readBodies()
	var out []Statement
	for i, members := range lists {
		s := w.statement(drafts[i])
		if len(w.articles(members)) > 1 || w.toldPlainly(s) {
			out = append(out, s)
		}
	}
	return out
}

// toldPlainly reports whether an article reports a statement that one alone prints
// between quotation marks, or has half of its words without them.
func (w *stater) toldPlainly(s Statement) bool {
	for a, p := range s.Parts {
		n := 0
		for _, run := range p.Plain {
			n += len(comparable(w.set.Docs[a], run))
		}
		if len(p.Reported) > 0 || 2*n >= s.Parts[s.Fullest].Words {
			return true
		}
	}
	return false
}

// stater makes statements of stretches.
type stater struct {
	set reading.Set
	us  []Utterance
	*numbering
	all   []stretch
	grams []grams // of each stretch
	// holders are the stretches that have a gram, by its number.
	holders [][]int
	bodies  []text // of the articles, headlines included
}

func newStater(set reading.Set, us []Utterance) *stater {
	w := &stater{set: set, us: us, numbering: newNumbering()}
	w.all = stretches(set, w.numbering)
	for i, s := range w.all {
		g := w.read(s.words)
		w.grams = append(w.grams, g)
		w.holders = append(w.holders, make([][]int, len(w.numbering.grams)-len(w.holders))...)
		for _, id := range g.of {
			if h := w.holders[id]; len(h) == 0 || h[len(h)-1] != i {
				w.holders[id] = append(h, i)
			}
		}
	}
	return w
}

// text is a stretch with its grams.
func (w *stater) text(i int) text { return text{w.all[i].words, w.grams[i]} }

// readBodies reads the articles, when it is known which grams are looked for.
func (w *stater) readBodies() {
	w.bodies = make([]text, len(w.set.Docs))
	for a, d := range w.set.Docs {
		words := w.comparable(d, news.Span{End: len(d.Article.Text)})
		w.bodies[a] = text{words, w.known(words)}
	}
}

// with are the stretches that have one of some grams, in their order.
func (w *stater) with(g grams) []int {
	var out []int
	for _, id := range g.of {
		if int(id) < len(w.holders) && len(w.holders[id]) <= mostShared {
			out = append(out, w.holders[id]...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// joined reports whether two stretches of two articles give the same words.
func (w *stater) joined(i, j int) bool {
	a, b := w.all[i], w.all[j]
	oneSpeaker := a.speaker != "" && a.speaker == b.speaker
	for _, r := range runsOf(w.text(i), w.text(j)) {
		run := a.words[r.a : r.a+r.n]
		other := b.words[r.b : r.b+r.n]
		n, share := contents(run), float64(r.n)/float64(min(len(a.words), len(b.words)))
		whole := float64(r.n) / float64(max(len(a.words), len(b.words)))
		plain := min(plainWords(w.set.Docs[a.article], run), plainWords(w.set.Docs[b.article], other))
		switch {
		case (r.n <= longestName || share < wholeJoint) && named(w.set.Docs[a.article], run) && named(w.set.Docs[b.article], other):
			// the name of a policy or of a bill, whatever its length
		case n >= 2 && r.n >= sureJoint,
			n >= 2 && r.n >= leastJoint && (oneSpeaker || whole >= mostlyJoint && plain >= 2),
			n >= 1 && oneSpeaker && share >= wholeJoint:
			return true
		}
	}
	return false
}

// gatherQuotes joins the stretches of one quotation.
func (w *stater) gatherQuotes(g *groups) {
	first := map[[2]int]int{}
	for i, s := range w.all {
		key := [2]int{s.article, s.quote}
		if j, ok := first[key]; ok && s.quote >= 0 && !s.headline {
			g.join(i, j)
		} else {
			first[key] = i
		}
	}
}

// gatherNear joins groups that give what one speaker says in one go in two
// articles each: stretches that go on with each other.
func (w *stater) gatherNear(g *groups) {
	count := map[int]map[int]bool{}
	for i, s := range w.all {
		r := g.root(i)
		if count[r] == nil {
			count[r] = map[int]bool{}
		}
		count[r][s.article] = true
	}
	for i := 1; i < len(w.all); i++ {
		x, y := g.root(i-1), g.root(i)
		if x != y && w.all[i].belongs(w.all[i-1]) && len(count[x]) > 1 && len(count[y]) > 1 {
			g.join(x, y)
			r := g.root(x)
			for _, c := range []int{x, y} {
				for a := range count[c] {
					count[r][a] = true
				}
			}
		}
	}
}

func (w *stater) articles(members []int) map[int]bool {
	out := map[int]bool{}
	for _, m := range members {
		out[w.all[m].article] = true
	}
	return out
}

// of are the stretches of an article among some.
func (w *stater) of(article int, members []int) []stretch {
	var out []stretch
	for _, m := range members {
		if w.all[m].article == article {
			out = append(out, w.all[m])
		}
	}
	return out
}

// draft is a statement before articles are compared.
type draft struct {
	fullest int
	parts   [][]stretch // by article
	full    text        // the words of the fullest form
}

// draft picks the fullest form of a group.
func (w *stater) draft(members []int) draft {
	d := draft{parts: make([][]stretch, len(w.set.Docs))}
	most := -1
	for a := range w.set.Docs {
		d.parts[a] = w.of(a, members)
		if n := ownWords(joinWords(once(d.parts[a]))); n > most {
			most, d.fullest = n, a
		}
	}
	d.parts[d.fullest] = once(d.parts[d.fullest])
	d.full.words = joinWords(d.parts[d.fullest])
	d.full.grams = w.read(d.full.words)
	return d
}

// statement compares what the articles of a group print.
func (w *stater) statement(d draft) Statement {
	s := Statement{Fullest: d.fullest, Parts: make([]Part, 0, len(w.set.Docs))}
	near := w.with(d.full.grams)
	for a := range w.set.Docs {
		p := Part{Words: len(d.full.words)}
		if a == s.Fullest {
			for _, x := range d.parts[a] {
				p.Printed = append(p.Printed, spanOfWords(x.words))
			}
		} else {
			p = w.part(a, d.full, near, d.parts[a])
		}
		for _, x := range d.parts[a] {
			if x.quote >= 0 && !slices.Contains(p.Quotes, x.quote) {
				p.Quotes = append(p.Quotes, x.quote)
			}
		}
		s.Parts = append(s.Parts, p)
	}
	s.Parts[s.Fullest].Shared = w.shared(d.parts[s.Fullest], s)
	w.addReported(&s, d.full.words)
	s.Speaker = w.speaker(s)
	return s
}

func joinWords(ss []stretch) []wordAt {
	var out []wordAt
	for _, s := range ss {
		out = append(out, s.words...)
	}
	return out
}

// speaker is the fullest name that the quotations of a statement give.
func (w *stater) speaker(s Statement) string {
	var forms []Form
	for a, p := range s.Parts {
		for _, q := range p.Quotes {
			forms = append(forms, Form{Article: a, Quote: q})
		}
	}
	return longestSpeaker(forms, w.set.Texts)
}
