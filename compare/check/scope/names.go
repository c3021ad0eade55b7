package scope

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// Articles knows by which names a text may call the articles of a comparison.
type Articles struct {
	count int
	// order is which article is the first, the second and so on.
	order []int
	// names are by their first word, those of more words first.
	names map[string][]alias
}

// alias is a name of an article.
type alias struct {
	words   []string
	article int
	// capital is true for a name that must be written with a capital, behind
	// "the" where the is true, in capitals throughout where upper is true.
	capital, the, upper bool
}

// New gathers the names of the articles. Order tells which one is meant by "the
// first article" and so on, as indexes; nil for the order of the articles.
func New(articles []*news.Article, order []int) *Articles {
	a := &Articles{count: len(articles), order: order, names: map[string][]alias{}}
	if len(order) != len(articles) {
		a.order = nil
		for i := range articles {
			a.order = append(a.order, i)
		}
	}
	var all []alias
	for i, x := range articles {
		all = append(all, aliases(i, x)...)
	}
	for _, x := range all {
		if !ambiguous(x, all) {
			a.names[x.words[0]] = append(a.names[x.words[0]], x)
		}
	}
	for first := range a.names {
		slices.SortStableFunc(a.names[first], func(x, y alias) int { return cmp.Compare(len(y.words), len(x.words)) })
	}
	return a
}

// ambiguous reports whether another article has the same name.
func ambiguous(x alias, all []alias) bool {
	return slices.ContainsFunc(all, func(y alias) bool { return y.article != x.article && slices.Equal(x.words, y.words) })
}

// aliases are the names of one article: its outlet, without what brackets add,
// without "the" and without what may be left out, its last word, the first
// letters of its words, and the name of its host.
func aliases(i int, a *news.Article) []alias {
	outlet, _, _ := strings.Cut(a.Outlet, "(")
	var out []alias
	add := func(x alias) {
		if len(x.words) > 0 && len(strings.Join(x.words, "")) > 1 {
			out = append(out, x)
		}
	}
	words := lowers(outlet)
	add(alias{words: words, article: i, capital: true})
	add(alias{words: lowers(a.Outlet), article: i, capital: true}) // with what the brackets add
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
		add(alias{words: words, article: i, capital: true})
	}
	for len(words) > 1 && tails[words[len(words)-1]] {
		words = words[:len(words)-1]
		add(alias{words: words, article: i, capital: true})
	}
	if len(words) > 1 {
		last := words[len(words)-1:]
		add(alias{words: last, article: i, capital: true, the: len(last[0]) < longShort})
		add(alias{words: []string{initials(words)}, article: i, upper: true})
		add(alias{words: []string{strings.Join(words, "")}, article: i})
	}
	if host := hostName(a.URL); host != "" {
		add(alias{words: []string{host}, article: i})
	}
	return out
}

// longShort is the length of a last word of a name that needs no "the" before it.
const longShort = 6

func lowers(s string) []string {
	var out []string
	for _, w := range token.Read(s) {
		out = append(out, w.Lower)
	}
	return out
}

// initials are the first letters of words, small ones of grammar left out.
func initials(words []string) string {
	var b strings.Builder
	for _, w := range words {
		if !smallWords[w] {
			b.WriteRune([]rune(w)[0])
		}
	}
	return b.String()
}

// hostName is the name of a web host without its endings.
func hostName(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	host, _, _ := strings.Cut(rest, "/")
	labels := strings.Split(strings.TrimPrefix(strings.ToLower(host), "www."), ".")
	if len(labels) < 2 || len(labels[0]) < 4 {
		return ""
	}
	return labels[0]
}

// mention is a place where a text names articles.
type mention struct {
	from, to int // words
	articles []int
	// others is true for all that are not named beside it, none for "neither" and
	// "no article", all for all together.
	others, none, all bool
}

// mentions are those of a sentence, in order; they do not overlap.
func (a *Articles) mentions(text string, words []token.Word, quoted []news.Span) []mention {
	r := reader{Articles: a, text: text, words: words, quoted: quoted}
	var out []mention
	for i := 0; i < len(words); {
		m, ok := r.at(i)
		if !ok || r.inQuote(words[i].Start) {
			i++
			continue
		}
		out = append(out, m)
		i = m.to
	}
	return out
}

// at is the mention that begins with word i.
func (r *reader) at(i int) (mention, bool) {
	for _, read := range [...]func(int) (mention, bool){r.together, r.numbered, r.ordered, r.byName, r.byLetter} {
		if m, ok := read(i); ok {
			return m, true
		}
	}
	return mention{}, false
}

// byName reads the name of an outlet.
func (r *reader) byName(i int) (mention, bool) {
	for _, x := range r.names[bare(r.words[i].Lower)] {
		if n := len(x.words); i+n <= len(r.words) && r.isName(x, i) {
			return mention{from: i, to: i + n, articles: []int{x.article}}, true
		}
	}
	return mention{}, false
}

func bare(lower string) string { return strings.TrimSuffix(strings.TrimSuffix(lower, "'s"), "'") }

func (r *reader) isName(x alias, i int) bool {
	for k, w := range x.words {
		if bare(r.words[i+k].Lower) != w {
			return false
		}
	}
	first := r.words[i]
	written := r.text[first.Start:first.End]
	switch {
	case x.upper:
		return strings.ToUpper(written) == written || strings.TrimSuffix(strings.TrimSuffix(written, "s"), "'") == strings.ToUpper(x.words[0])
	case x.the && (i == 0 || r.words[i-1].Lower != "the"), x.capital && !first.Capital:
		return false
	}
	return len(x.words) > 1 || !x.capital || !endsName(r, i)
}

// endsName reports whether word i ends another name: "Sports Times".
func endsName(r *reader, i int) bool {
	if i == 0 || !r.words[i-1].Capital || !r.adjacent(i-1) {
		return false
	}
	before := r.words[i-1].Lower
	return before != "the" && !leadsLetter[before]
}

// adjacent reports whether nothing but a blank parts word i from the next.
func (r *reader) adjacent(i int) bool {
	return r.text[r.words[i].End:r.words[i+1].Start] == " "
}

// numbered reads "article 2", "source B", "text one".
func (r *reader) numbered(i int) (mention, bool) {
	if !nouns[r.words[i].Lower] || i+1 >= len(r.words) || !r.adjacent(i) && r.text[r.words[i].End:r.words[i+1].Start] != " #" {
		return mention{}, false
	}
	w := r.words[i+1]
	if x, ok := r.letter(bare(w.Lower), w); ok {
		return mention{from: i, to: i + 2, articles: []int{x}}, true
	}
	n, ok := numbers[bare(w.Lower)]
	if !ok && w.Number && len(w.Lower) == 1 {
		n, ok = float64(w.Lower[0]-'0'), true
	}
	if !ok || n < 1 || int(n) > r.count {
		return mention{}, false
	}
	return mention{from: i, to: i + 2, articles: []int{r.order[int(n)-1]}}, true
}

// ordered reads "first article", "the second" before a verb of telling.
func (r *reader) ordered(i int) (mention, bool) {
	n, ok := orders[r.words[i].Lower]
	if !ok || i+1 >= len(r.words) {
		return mention{}, false
	}
	if n < 0 {
		n = float64(r.count)
	}
	end := i + 1
	switch next := r.words[end].Lower; {
	case nouns[next]:
		end++
	case telling[next] && i > 0 && r.words[i-1].Lower == "the" && strings.HasSuffix(next, "s"):
	default:
		return mention{}, false
	}
	if int(n) > r.count {
		return mention{}, false
	}
	return mention{from: i, to: end, articles: []int{r.order[int(n)-1]}}, true
}

// letter is the article with a capital letter.
func (r *reader) letter(lower string, w token.Word) (int, bool) {
	if len(lower) != 1 || !w.Capital || lower[0] < 'a' || int(lower[0]-'a') >= r.count {
		return 0, false
	}
	return int(lower[0] - 'a'), true
}

// byLetter reads a letter that stands for an article by what is around it.
func (r *reader) byLetter(i int) (mention, bool) {
	w := r.words[i]
	x, ok := r.letter(bare(w.Lower), w)
	if !ok {
		return mention{}, false
	}
	m := mention{from: i, to: i + 1, articles: []int{x}}
	before, behind := r.gap(i), r.gap(i+1)
	if strings.HasSuffix(before, "(") || strings.HasSuffix(before, "[") || strings.HasPrefix(behind, ":") || strings.HasPrefix(behind, ")") {
		return m, true
	}
	if strings.HasPrefix(behind, ".") && i+1 < len(r.words) { // an initial
		return mention{}, false
	}
	return m, r.letterActs(i) || i > 0 && (r.letterLed(i) || strings.ContainsAny(before, ",;") && r.letterBefore(i))
}

// letterBefore reports whether another letter stands for an article before word i:
// "A names the mayor, B the driver".
func (r *reader) letterBefore(i int) bool {
	for k := range i {
		if _, ok := r.letter(bare(r.words[k].Lower), r.words[k]); ok && (r.letterActs(k) || k > 0 && r.letterLed(k)) {
			return true
		}
	}
	return false
}

// gap is the text before word i.
func (r *reader) gap(i int) string {
	from, to := 0, len(r.text)
	if len(r.words) > 0 && i == 0 {
		return ""
	}
	if i > 0 {
		from = r.words[i-1].End
	}
	if i < len(r.words) {
		to = r.words[i].Start
	} else {
		to = min(to, from+1)
	}
	return r.text[from:to]
}

// letterActs reports whether a letter is followed by what an article does.
func (r *reader) letterActs(i int) bool {
	if strings.HasSuffix(r.words[i].Lower, "'s") {
		return true
	}
	if i+1 >= len(r.words) {
		return false
	}
	next := r.words[i+1].Lower
	third := strings.HasSuffix(next, "s") || negates[next]
	return third && (telling[next] || leavesOut[next] || negates[next] || letterDoes[next]) ||
		r.words[i].Lower != "a" && (telling[next] || fillers[next] && !r.words[i+1].Capital)
}

// letterLed reports whether a letter stands behind a word that leads an article
// or another letter.
func (r *reader) letterLed(i int) bool {
	if !leadsLetter[r.words[i-1].Lower] {
		return false
	}
	behind := r.gap(i + 1)
	last := i+1 == len(r.words) || behind != " " && !unicode.IsLetter([]rune(behind + " ")[0])
	return r.words[i].Lower != "a" || last || i+1 < len(r.words) && r.words[i+1].Lower == "and"
}

// group is what words that mean several articles say of them.
type group string

const (
	both   group = "both"
	all    group = "all"
	none   group = "none"
	others group = "others"
)

// together reads what means several articles: "both", "all three articles",
// "neither", "no article", "the others".
func (r *reader) together(i int) (mention, bool) {
	switch group(togetherWords[r.words[i].Lower]) {
	case both:
		if end := r.groupEnd(i + 1); end > 0 && r.count == 2 {
			return mention{from: i, to: end, articles: r.every(), all: true}, true
		}
	case all:
		if end := r.groupEnd(i + 1); end > 0 && (r.words[i].Lower == "all" || end > i+1) {
			return mention{from: i, to: end, articles: r.every(), all: true}, true
		}
	case none:
		if end := r.groupEnd(i + 1); end > 0 && (r.words[i].Lower != "no" || nouns[r.words[end-1].Lower]) {
			return mention{from: i, to: end, articles: r.every(), all: true, none: true}, true
		}
		return r.noneOfOthers(i)
	case others:
		return r.others(i)
	}
	return mention{}, false
}

func (r *reader) every() []int {
	var out []int
	for i := range r.count {
		out = append(out, i)
	}
	return out
}

// groupEnd is the end of "[of] [the] [three] articles" or "[three]" before a verb
// of telling that begins with word i, 0 where neither stands there.
func (r *reader) groupEnd(i int) int {
	start := i
	for i < len(r.words) && (inGroup[r.words[i].Lower] || r.isCount(i)) {
		i++
	}
	switch {
	case i == len(r.words) && i > start:
		return i
	case i == len(r.words):
		return 0
	case nouns[r.words[i].Lower]:
		return i + 1
	case i > start && fillers[r.words[i].Lower] && r.reports(i+1):
		return i // "the other two do not report"
	case r.reports(i) && !strings.HasSuffix(r.words[i].Lower, "ing"):
		return i
	}
	return 0
}

// reports tells whether word i is one of telling, or a "not" in front of one.
func (r *reader) reports(i int) bool {
	return i < len(r.words) && (telling[r.words[i].Lower] || negates[r.words[i].Lower])
}

func (r *reader) isCount(i int) bool {
	n, ok := numbers[r.words[i].Lower]
	if !ok && r.words[i].Number && len(r.words[i].Lower) == 1 {
		n = float64(r.words[i].Lower[0] - '0')
	}
	return int(n) == r.count || int(n) == 2
}

// noneOfOthers reads "neither of the others".
func (r *reader) noneOfOthers(i int) (mention, bool) {
	k := i + 1
	for k < len(r.words) && inGroup[r.words[k].Lower] {
		k++
	}
	if k == i+1 || k == len(r.words) || group(togetherWords[r.words[k].Lower]) != others {
		return mention{}, false
	}
	m, ok := r.others(k)
	m.from, m.none = i, true
	return m, ok
}

// others reads "the other two articles", "the others".
func (r *reader) others(i int) (mention, bool) {
	end := i + 1
	if r.words[i].Lower == "other" {
		if end = r.groupEnd(i + 1); end == 0 {
			return mention{}, false
		}
	}
	if i == 0 || r.words[i-1].Lower != "the" {
		return mention{}, false
	}
	return mention{from: i, to: end, others: true}, true
}
