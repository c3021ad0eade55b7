package cite

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"parallax/compare/say"
)

// List is the list of works cited of one text: it knows which works need more
// than a name and a year to be told apart.
type List struct {
	style Style
	in    say.Catalogue
	works []item
	order []int // indexes of works
}

// item is a work with what a list knows of it.
type item struct {
	Work
	by     []author
	names  string // by which it is cited, without the title
	short  string // its title, shortened
	letter string // "a" in 2025a
	shared bool   // another work is cited by the same names
	again  bool   // the work before it in the list has the same authors
}

// Entry is an entry of the list.
type Entry struct {
	// Work is the index of the work that the list was made of.
	Work int
	Runs []Run
}

// NewList makes the list of works in a style, in English.
func NewList(s Style, works []Work) *List { return NewListIn(say.English(), s, works) }

// NewListIn makes it in the language of a catalogue.
func NewListIn(in say.Catalogue, s Style, works []Work) *List {
	l := &List{style: s, in: in}
	for i, w := range works {
		w.in = in
		l.works = append(l.works, item{Work: w, by: l.authors(w)})
		l.order = append(l.order, i)
	}
	l.name()
	slices.SortStableFunc(l.order, func(i, j int) int { return l.before(&l.works[i], &l.works[j]) })
	l.letter()
	return l
}

// authors are those whom the style names: in MLA and Chicago a body that
// publishes what it writes is named as the outlet alone.
func (l *List) authors(w Work) []author {
	by := w.authors()
	if l.style != APA && len(by) == 1 && same(by[0].whole, w.outlet()) {
		return nil
	}
	return by
}

// Entries are the works in the order of the list.
func (l *List) Entries() []Entry {
	var out []Entry
	for _, i := range l.order {
		out = append(out, Entry{i, l.entry(&l.works[i])})
	}
	return out
}

func (l *List) entry(w *item) []Run {
	switch l.style {
	case MLA:
		return mlaEntry(w)
	case Chicago:
		return chicagoEntry(w)
	}
	return apaEntry(w)
}

// Cite is the citation of a passage of the n-th work: in brackets, or the text
// of a note where the style has notes, without its number.
func (l *List) Cite(work int, p Place) []Run {
	w := &l.works[work]
	switch l.style {
	case MLA:
		return mlaCite(w)
	case Chicago:
		return chicagoNote(w, p)
	}
	return apaCite(w, p)
}

// Again is Cite for a work that was cited before.
func (l *List) Again(work int, p Place) []Run {
	if l.style == Chicago {
		return chicagoShort(&l.works[work], p)
	}
	return l.Cite(work, p)
}

// name finds by which names and titles the works are cited.
func (l *List) name() {
	initials := map[string][]string{}
	for _, w := range l.works {
		if len(w.by) > 0 && w.by[0].family != "" {
			f := fold(w.by[0].family)
			initials[f] = append(initials[f], w.by[0].initials())
		}
	}
	for i := range l.works {
		w := &l.works[i]
		w.names = l.short(w.by)
		if len(w.by) > 0 {
			if all := initials[fold(w.by[0].family)]; len(slices.Compact(slices.Sorted(slices.Values(all)))) > 1 {
				w.names = join(" ", w.by[0].initials(), w.names)
			}
		}
	}
	for i := range l.works {
		w := &l.works[i]
		var others []string
		for j, o := range l.works {
			if i != j && o.names == w.names {
				w.shared = true
				if o.title() != w.title() {
					others = append(others, l.style.titled(o.Work))
				}
			}
		}
		w.short = shortTitle(l.style.titled(w.Work), others)
	}
}

// short is how the style names authors in the text; "" for none.
func (l *List) short(by []author) string {
	and, most := "and", 2
	switch l.style {
	case APA:
		and = "and.apa"
	case Chicago:
		most = 3
	}
	said := Work{in: l.in}.said
	switch {
	case len(by) == 0:
		return ""
	case len(by) > most:
		return by[0].short() + said("others")
	case len(by) == 3: // of Chicago alone
		return by[0].short() + ", " + by[1].short() + said("and.last") + by[2].short()
	case len(by) == 2:
		return by[0].short() + said(and) + by[1].short()
	}
	return by[0].short()
}

// before orders two works: by authors, or by the title where there is none;
// works of the same authors in APA by day, in the other styles by title.
func (l *List) before(a, b *item) int {
	byDay := func() int { return strings.Compare(isoDay(a.last()), isoDay(b.last())) }
	byTitle := func() int { return strings.Compare(titleKey(a), titleKey(b)) }
	if c := slices.Compare(l.sortKey(a), l.sortKey(b)); c != 0 {
		return c
	}
	if l.style == APA {
		return cmp.Or(byDay(), byTitle(), strings.Compare(a.ID, b.ID))
	}
	return cmp.Or(byTitle(), byDay(), strings.Compare(a.ID, b.ID))
}

func titleKey(w *item) string { return fold(withoutArticle(w.title())) }

// sortKey is what an entry begins with, by which it stands in the list.
func (l *List) sortKey(w *item) []string {
	var key []string
	for _, a := range w.by {
		if l.style == APA && a.whole == "" {
			key = append(key, fold(a.family), fold(a.initials()))
			continue
		}
		key = append(key, fold(bare(a.inverted())))
	}
	switch {
	case len(key) > 0:
		return key
	case l.style == Chicago && w.outlet() != "":
		return []string{fold(bare(w.outlet()))}
	}
	return []string{titleKey(w)}
}

// letter tells works of one name and year apart, and notes which entries begin
// with the same authors as the one before.
func (l *List) letter() {
	type group struct{ name, year string }
	seen := map[group][]int{}
	for n, i := range l.order {
		w := &l.works[i]
		g := group{fold(w.apaName()), w.year()}
		seen[g] = append(seen[g], i)
		if n > 0 && len(w.by) > 0 {
			w.again = slices.Equal(w.by, l.works[l.order[n-1]].by)
		}
	}
	for _, same := range seen {
		for k, i := range same {
			if len(same) > 1 {
				l.works[i].letter = letters(k)
			}
		}
	}
}

// letters are a, b, ... z, aa, ab.
func letters(k int) string {
	if k < 26 {
		return string(rune('a' + k))
	}
	return letters(k/26-1) + letters(k%26)
}

// year is that of the work, "" when it is not known.
func (w *item) year() string {
	if d := w.last(); d.Known() {
		return strconv.Itoa(d.Time.Year())
	}
	return ""
}
