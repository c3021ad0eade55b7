package difference

import (
	"slices"
	"strings"

	"parallax/compare/news"
)

// happening is a noun for what verbs tell, and how it belongs to a person.
type happening struct {
	noun, plural string
	// suffered is true where the person is the one to whom it happens.
	suffered bool
}

// happenings are nouns by the stems of the words that tell them. Our list: only
// what can be said in the same way of whoever is concerned.
var happenings = map[string]happening{
	"order":   {noun: "order", plural: "orders"},
	"rule":    {noun: "ruling", plural: "rulings"},
	"resign":  {noun: "resignation", plural: "resignations"},
	"veto":    {noun: "veto", plural: "vetoes"},
	"testifi": {noun: "testimony"},
	"apolog":  {noun: "apology"},
	"arrest":  {noun: "arrest", plural: "arrests", suffered: true},
	"injur":   {noun: "injury", plural: "injuries", suffered: true},
	"injuri":  {noun: "injury", plural: "injuries", suffered: true},
	"fractur": {noun: "injury", plural: "injuries", suffered: true},
	"wound":   {noun: "injury", plural: "injuries", suffered: true},
	"kill":    {noun: "death", plural: "deaths", suffered: true},
	"die":     {noun: "death", plural: "deaths", suffered: true},
	"death":   {noun: "death", plural: "deaths", suffered: true},
	"dead":    {noun: "death", plural: "deaths", suffered: true},
}

// subject is a phrase that names a fact ("Judge Helen Marsh's order"), "" when
// none can be made without risk: a person whom several articles name there,
// and what all of them tell of her.
func (w *writer) subject(fact int) string {
	name, by := w.person(fact)
	if name == "" {
		return ""
	}
	found := map[string]int{}
	for _, a := range by {
		for _, noun := range w.nouns(fact, a, name) {
			found[noun]++
		}
	}
	best := ""
	for noun, n := range found {
		if n >= 2 && (best == "" || n > found[best] || n == found[best] && noun < best) {
			best = noun
		}
	}
	if best == "" {
		return ""
	}
	return name + "’s " + best
}

// nouns are what an article tells of the person in a fact: what she did, with
// the verb soon behind her name, or what happened to her.
func (w *writer) nouns(fact, article int, name string) []string {
	var out []string
	last := lastWord(name)
	for _, t := range w.in.Facts[fact].Tellings {
		if t.Article != article {
			continue
		}
		words := wordsOf(w.in.Docs[article], t.Span)
		at := slices.IndexFunc(words, func(x word) bool { return unpossessed(x.text) == last })
		if at < 0 {
			continue
		}
		for i := at + 1; i < len(words); i++ {
			h, ok := happenings[words[i].stem]
			if ok && happens(words, at, i, h) && !slices.Contains(out, h.noun) {
				out = append(out, h.noun)
			}
		}
	}
	return out
}

// soon is how many words may stand between a name and its verb.
const soon = 5

// happens reports whether word i tells what the person named by word at did,
// or what happened to her.
func happens(words []word, at, i int, h happening) bool {
	before, text := words[i-1].text, words[i].text
	if !h.suffered {
		return i-at <= soon && strings.HasSuffix(text, "ed") && before != "to" && !beForms[before]
	}
	switch {
	case text == "died" || text == "dies":
		return i-at <= soon
	case strings.HasSuffix(text, "ed") && (before == "a" || before == "an"):
		return h.noun == "injury" // "with a fractured skull"
	}
	return strings.HasSuffix(text, "ed") && beForms[before] && i-at <= soon
}

// person is the only person whom two or more articles name in a fact, as the
// fullest of them writes it, and the articles that do.
func (w *writer) person(fact int) (name string, by []int) {
	var names []string
	of := map[string][]int{}
	for _, t := range w.in.Facts[fact].Tellings {
		for _, n := range w.personNames(t.Article, t.Span) {
			key := lastWord(n)
			i := slices.IndexFunc(names, func(o string) bool { return lastWord(o) == key })
			if i < 0 {
				names = append(names, n)
			} else if len(n) > len(names[i]) {
				names[i] = n
			}
			if !slices.Contains(of[key], t.Article) {
				of[key] = append(of[key], t.Article)
			}
		}
	}
	for _, n := range names {
		if len(of[lastWord(n)]) < 2 {
			continue
		}
		if name != "" {
			return "", nil
		}
		name, by = n, of[lastWord(n)]
	}
	return name, by
}

// roleTitles stand before the names of people and belong to them. Our list.
var roleTitles = setOf(`Judge Justice Mayor Gov Governor Sen Senator Rep Representative
	President Chief Sheriff Officer Dr Mr Mrs Ms Minister Secretary Attorney General
	Sgt Lt Capt Police Prime Vice King Queen Prince Princess Pope`)

// notPeople end names of other things. Our list.
var notPeople = setOf(`Road Street Avenue Hospital University College County City Court
	House Senate Party Department Committee Council Act Center Centre School Company
	Corp Inc News Times Post Bank Airport Station Park River Bridge Union Commerce
	Image Images Hill Garden Elementary Asia Health Radio Pharma Medicaid Rock Video
	States Kingdom America Street Square Day Week War Bill Security Daily Journal Network
	Institute Foundation Project Campaign Coalition Association Group Fund Online Magazine
	Today Press Poll Republicans Democrats Watch Service Medicare Agency Bureau
	Administration Alliance Society Church Commission Code Law News Report Caucus Army
	Navy Police Team Board Journal Review Tribune Gazette Nations Republic Government`)

// personNames are the names of people in a span: capitalised words in a row of
// which the last one also stands alone somewhere, or that begin with a title.
func (w *writer) personNames(article int, s news.Span) []string {
	a := w.in.Article(article)
	var out []string
	for _, run := range nameRuns(a, wordsOf(w.in.Docs[article], s)) {
		last := unpossessed(run[len(run)-1].text)
		if len(run) < 2 || notPeople[last] || !(roleTitles[run[0].text] || w.lone[last]) || w.common(run) {
			continue
		}
		name := flat(a.Slice(news.Span{Start: run[0].Start, End: run[len(run)-1].Start + len(last)}))
		out = append(out, name)
	}
	return out
}

// nameRuns are the runs of capitalised words with nothing but a space, or a
// point and a space, between them; parts of the words given.
func nameRuns(a *news.Article, words []word) [][]word {
	var out [][]word
	for i := 0; i < len(words); i++ {
		if !capitalised(words[i].text) {
			continue
		}
		first := i
		for i+1 < len(words) && goesOn(a, words[i], words[i+1]) {
			i++
		}
		out = append(out, words[first:i+1:i+1])
	}
	return out
}

// goesOn reports whether a name goes on from one word to the next.
func goesOn(a *news.Article, w, next word) bool {
	gap := a.Text[w.End:next.Start]
	return capitalised(next.text) && (gap == " " || gap == ". " && roleTitles[w.text])
}

// loneNames are the names that an article uses without another capitalised
// word before them, as only last names of people are used.
func loneNames(in *Input) map[string]bool {
	out := map[string]bool{}
	for a, d := range in.Docs {
		for _, s := range d.Sentences {
			words := wordsOf(in.Docs[a], s.Span)
			for i, w := range words {
				before := i > 0 && capitalised(words[i-1].text) && goesOn(d.Article, words[i-1], w)
				after := i+1 < len(words) && goesOn(d.Article, w, words[i+1])
				if w.Start > s.Start && !before && !after && capitalised(w.text) {
					out[unpossessed(w.text)] = true
				}
			}
		}
	}
	return out
}

func unpossessed(s string) string {
	return strings.TrimSuffix(strings.TrimSuffix(s, "’s"), "'s")
}

// common reports whether a word of a run stands in small letters somewhere, as
// names do not: "Following Romney".
func (w *writer) common(run []word) bool {
	return slices.ContainsFunc(run, func(x word) bool { return !roleTitles[x.text] && w.small[strings.ToLower(unpossessed(x.text))] })
}

// smallWords are all words that the articles write in small letters.
func smallWords(in *Input) map[string]bool {
	out := map[string]bool{}
	for _, d := range in.Docs {
		for _, w := range d.Words {
			if !w.Capital {
				out[d.Article.Slice(w.Span)] = true
			}
		}
	}
	return out
}
