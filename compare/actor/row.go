package actor

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// Row is the actors of one row of the table of labels.
type Row struct {
	// Actors are in the order of their first mentions.
	Actors []int
	// Name is how the row is called, Kind that of its first actor.
	Name string
	Kind Kind
	// Why are the proposals that join its actors; none when nothing is in doubt.
	Why []Proposal
	// Cells are the labels by article.
	Cells [][]Label
	// Different is true when the articles call the same by words that differ in
	// more than a modifier; Apart weighs it by the number of such labels.
	Different bool
	Apart     int
	// Varies is true when the labels differ, be it in a modifier alone.
	Varies bool
	// Corrected is true when the reader put labels into it or took them out,
	// Renamed when the name is the reader's.
	Corrected, Renamed bool
}

// Label is a name by which one article calls the actor of a row.
type Label struct {
	// Text is the label with its modifiers, as it is first written.
	Text string
	// Mentions are indexes into Result.Mentions, in order; the first is the
	// first mention.
	Mentions []int
	// Own, Quoted and Reported count the mentions by voice.
	Own, Quoted, Reported int
	// Scare counts those in quotation marks that no speaker is named for.
	Scare int
	// Acts and ActedOn count the mentions whose role is sure.
	Acts, ActedOn int
	// Proper is true for a plain name, Plain for one with no more than a rank.
	Proper, Plain bool
	// Only is true when no other article uses the label.
	Only bool
}

// Count is the number of mentions.
func (l Label) Count() int { return len(l.Mentions) }

// grouping says which actors stand in one row.
type grouping struct {
	rowOf []int // by actor
	// touched are the mentions that a decision of the reader speaks of.
	touched map[int]bool
}

// proposedRows puts the actors of each proposal into one row, which has the
// number of its first actor.
func proposedRows(actors int, proposals []Proposal) grouping {
	parent := make([]int, actors)
	for i := range parent {
		parent[i] = i
	}
	root := func(i int) int {
		for parent[i] != i {
			i = parent[i]
		}
		return i
	}
	for _, p := range proposals {
		a, b := root(p.A), root(p.B)
		parent[max(a, b)] = min(a, b)
	}
	for i := range parent {
		parent[i] = root(i)
	}
	return grouping{rowOf: parent}
}

// rows makes the rows and sorts them: those with different labels first, then
// those with more mentions.
func (f *finder) rows(r *Result, g grouping) []Row {
	index := map[int]int{}
	var out []Row
	for a := range r.Actors {
		k, ok := index[g.rowOf[a]]
		if !ok {
			k = len(out)
			index[g.rowOf[a]] = k
			out = append(out, Row{Kind: r.Actors[a].Kind})
		}
		out[k].Actors = append(out[k].Actors, a)
		for _, i := range r.Actors[a].Mentions {
			out[k].Corrected = out[k].Corrected || g.touched[i]
		}
	}
	for _, p := range r.Proposals {
		k := index[g.rowOf[p.A]]
		out[k].Why = append(out[k].Why, p)
	}
	for i := range out {
		f.fill(r, &out[i])
	}
	out = slices.DeleteFunc(out, func(w Row) bool { return !w.Corrected && (w.articles() < 2 || w.dull()) })
	slices.SortStableFunc(out, func(a, b Row) int { return cmp.Compare(b.rank(), a.rank()) })
	return out
}

// RowOf is the row that a mention stands in, -1 for none.
func (r *Result) RowOf(mention int) int {
	a := r.Mentions[mention].Actor
	return slices.IndexFunc(r.Rows, func(w Row) bool { return slices.Contains(w.Actors, a) })
}

// Telling reports whether a row is worth showing: the articles use different
// labels in it, or the reader made it.
func (w Row) Telling() bool { return w.Corrected || w.Renamed || w.Different && w.Kind != Body }

// articles counts those that speak of the actor.
func (w Row) articles() int {
	n := 0
	for _, c := range w.Cells {
		if len(c) > 0 {
			n++
		}
	}
	return n
}

// dull is true for bodies and things that are called the same everywhere.
func (w Row) dull() bool {
	return !w.Different && !w.Varies && (w.Kind == Body || w.Kind == Thing || w.count() < 3)
}

func (w Row) count() int {
	n := 0
	for _, c := range w.Cells {
		for _, l := range c {
			n += l.Count()
		}
	}
	return n
}

// rank weighs a row: by the labels that set the articles apart, then by the
// articles that have the row, then by mentions.
func (w Row) rank() float64 {
	r := float64(w.Apart*w.articles()) + float64(indicate(w.Varies))/2 + float64(min(w.count(), 99))/1000
	switch {
	case len(w.Why) > 0 && w.Kind == Thing:
		r *= .7 // a guess
	case w.Kind == Group:
		r *= 1.6
	case w.Kind == Body:
		r *= .3
	}
	return r
}

// fill makes the cells of a row.
func (f *finder) fill(r *Result, w *Row) {
	w.Cells = make([][]Label, len(f.in.Docs))
	var longest Actor
	for _, a := range w.Actors {
		if len(r.Actors[a].Mentions) > len(longest.Mentions) || f.named(r.Actors[a]) && !f.named(longest) {
			if !f.named(longest) || f.named(r.Actors[a]) {
				longest = r.Actors[a]
			}
		}
		for _, i := range r.Actors[a].Mentions {
			f.count1(r, w, i)
		}
	}
	w.Name, w.Kind = longest.Name, longest.Kind
	used := map[string]int{}
	for a, cell := range w.Cells {
		for _, l := range cell {
			used[labelKey(l.Text)] |= 1 << min(a, 62)
		}
	}
	for _, cell := range w.Cells {
		for i := range cell {
			u := used[labelKey(cell[i].Text)]
			cell[i].Only = u&(u-1) == 0
		}
		slices.SortStableFunc(cell, func(x, y Label) int {
			return cmp.Or(cmp.Compare(indicate(x.Proper), indicate(y.Proper)), cmp.Compare(indicate(y.Only), indicate(x.Only)), cmp.Compare(y.Count(), x.Count()))
		})
	}
	w.differ()
	if !f.named(longest) {
		w.Name = w.plainest(w.Name)
	}
}

func indicate(b bool) int {
	if b {
		return 1
	}
	return 0
}

// plainest is the commonest label in the outlets' own voice that is neither
// loaded nor a word for anybody.
func (w *Row) plainest(name string) string {
	most := 0
	for _, cell := range w.Cells {
		for _, l := range cell {
			words := token.Read(l.Text)
			rank := 2 * l.Own
			if !l.Only {
				rank += 100 // what others write too names it best
			}
			rank = 10*rank - len(words) // of equals the shortest
			if rank <= most || len(words) == 0 || generic[lexicon.Singular(words[len(words)-1].Lower)] || len(lexicon.Loaded().Find(words)) > 0 {
				continue
			}
			name, most = l.Text, rank
		}
	}
	return name
}

// named reports whether an actor has a name.
func (f *finder) named(a Actor) bool {
	for _, i := range a.Mentions {
		if f.mentions[i].key.name != nil {
			return true
		}
	}
	return false
}

// labelKey is a label as it is compared: small letters, singular heads.
func labelKey(text string) string {
	return strings.TrimSuffix(strings.ToLower(text), "s")
}

// count1 counts a mention under its label.
func (f *finder) count1(r *Result, w *Row, i int) {
	m := f.mentions[i]
	text, proper := f.labelOf(m)
	cell := &w.Cells[m.Article]
	k := slices.IndexFunc(*cell, func(l Label) bool { return labelKey(l.Text) == labelKey(text) })
	if k < 0 {
		*cell = append(*cell, Label{Text: text, Proper: proper})
		k = len(*cell) - 1
	}
	l := &(*cell)[k]
	l.Mentions = append(l.Mentions, i)
	switch m.Owner {
	case quote.QuotedWords:
		l.Quoted++
	case quote.ReportedWords:
		l.Reported++
	default:
		l.Own++
	}
	l.Scare += indicate(m.Scare)
	l.Acts += indicate(m.Role == Acts)
	l.ActedOn += indicate(m.Role == ActedOn)
}

// labelOf is the words by which a mention calls the actor: the title before a
// name, else the name; a common noun with its modifiers, and with what "of"
// adds to a role.
func (f *finder) labelOf(m mention) (text string, proper bool) {
	doc := f.in.Docs[m.Article].Article
	if m.key.name != nil {
		before := flat(doc.Slice(news.Span{Start: m.Start, End: m.Head.Start}))
		if before = strings.Trim(before, " ,"); labels(before) {
			return before, false
		}
		return flat(doc.Slice(m.Head)), true
	}
	text = flat(f.small(m))
	if titles[m.key.head] && !m.key.plural {
		if rest, ok := complement(doc.Text[m.End:]); ok {
			text += rest
		}
		if m.key.owner != "" && !determiners[m.key.owner] && demonyms[m.key.owner] == "" && !strings.HasPrefix(strings.ToLower(text), m.key.owner) {
			text = f.possessor(m) + text
		}
	}
	return text, false
}

// small is the text of a common noun, without the capitals that its words have
// from their place: at the beginning of a sentence, in a headline.
func (f *finder) small(m mention) string {
	l := f.lines[m.Article][m.Sentence]
	text := []byte(l.text[m.Start:m.End])
	first, end := l.wordsOf(m.Span)
	for i := max(first, 0); i < end; i++ {
		w := l.words[i]
		if (i == 0 || l.title) && w.Capital && !f.isName(l, i) && l.text[w.Start] < utf8.RuneSelf && strings.ToUpper(l.text[w.Start:w.End]) != l.text[w.Start:w.End] {
			text[w.Start-m.Start] += 'a' - 'A'
		}
	}
	return string(text)
}

// possessor is whose a role is, as it is written before it: "union's ".
func (f *finder) possessor(m mention) string {
	before := f.in.Docs[m.Article].Article.Text[:m.Start]
	words := strings.Fields(before[max(0, len(before)-60):])
	if n := len(words); n > 0 && len(words[n-1]) > 1 && strings.EqualFold(bareWritten(words[n-1]), m.key.owner) {
		return words[n-1] + " "
	}
	return m.key.owner + "'s "
}

// bareWritten is a word as it is written, without its possessive ending.
func bareWritten(w string) string { return bare(strings.ReplaceAll(w, "’", "'")) }

// labels reports whether the words before a name say more than its bearer's
// sex: a role is among them.
func labels(before string) bool {
	for _, w := range strings.Fields(strings.ToLower(before)) {
		if w = strings.Trim(w, ".,"); titles[w] && !softTitles[w] || w == "chief" {
			return true
		}
	}
	return false
}

// complement is " of Local 118" after a role.
func complement(rest string) (string, bool) {
	if !strings.HasPrefix(rest, " of ") {
		return "", false
	}
	end := strings.IndexAny(rest, ",.;:\n\"“”)")
	if end < 0 || len(strings.Fields(rest[:end])) > 5 {
		return "", false
	}
	return rest[:end], true
}
