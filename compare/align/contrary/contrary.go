// Package contrary finds sentences of two articles of which one tells what the other
// denies: "Brandt did resign", "Brandt did not resign"; or that tell two deeds of which
// only one can be: "was fired", "resigned".
//
// In go the readings of the articles, out come pairs of claims with the words in which
// they differ. Nobody judges which one is right. Method: a claim is a clause
// (reading/clause) with its deed, who does it and to what; two claims meet where deed,
// doer and what it is done to are the same, names by their last word, and other words
// beside them too. Whether the two sentences are near in meaning is for the caller to ask:
// these are candidates. In the field's terms: contradiction by negation and by antonymy (de
// Marneffe et al. 2008). Deeds that cannot both be stand in assets/lexicon/class/contrary.tsv;
// package opposite, which looks at words of a text that is checked, has more of them.
//
// Known misses: deeds in nouns ("his resignation"), who stands for whom by a pronoun,
// contradictions that follow from what is meant. English only.
package contrary

import (
	"cmp"
	"slices"
	"strings"

	"parallax/compare/align/row"
	"parallax/compare/lexicon/class"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/name"
	"parallax/compare/reading/stem"
	"parallax/compare/reading/token"
)

// Kind is how two claims stand against each other.
type Kind string

// The kinds.
const (
	Denied Kind = "denied" // one says yes, the other no
	Rival  Kind = "rival"  // two deeds of which only one can be
	// Other is no contradiction: one says yes and the other no, of two things ("the order for
	// the ferry", "the order for the school"), which are no one fact either.
	Other Kind = "other"
)

// Side is one of two claims.
type Side struct {
	row.Place
	// Clause is the claim, Words those in which it differs from the other.
	Clause, Words news.Span
}

// Pair is two claims that contradict each other; A.Article < B.Article.
type Pair struct {
	Kind Kind
	A, B Side
}

// claim is a clause with what it tells.
type claim struct {
	Side
	clause.Clause
	deed string // stem of the verb, or of what is said of the subject behind a form of be
	// doer and object are the last word of a name, else the stem of a noun; "" where
	// they are not known.
	doer, object string
	of           string // what the object is of or for, as a stem: "the order for the ferry"
	words        []string
	may          bool
}

var (
	light        = stem.All(class.List("light-verb"))
	empty        = class.Words("empty-by-number", "saying-verb")
	be           = class.Words("be")
	negators     = class.Words("clause-negation")
	denials      = class.Words("denying-verb")
	saying       = class.Words("clause-taker")
	have         = class.Words("have")
	anyone       = class.Words("any-pronoun")
	ends         = class.Words("until-word")
	openers      = class.Words("condition-opener")
	before       = class.Words("not-yet-word")
	standing     = class.Words("standing-pronoun", "relative", "subject-pronoun", "object-pronoun")
	belonging    = class.Words("belonging-word")
	prepositions = class.Words("preposition")
	unsure       = []clause.Modality{clause.May, clause.Might, clause.Could}
	rivals       = readRivals()
)

// readRivals reads for each deed by its stem those that cannot be beside it.
func readRivals() map[string][]string {
	out := map[string][]string{}
	against := class.Opposites("rival-deed")
	for _, w := range class.List("rival-deed") {
		x := stem.Word(w)
		for _, o := range against[w] {
			if y := stem.Word(o); !slices.Contains(out[x], y) {
				out[x] = append(out[x], y)
			}
		}
	}
	return out
}

// Find finds the pairs, in the order of their first claims.
func Find(set reading.Set) []Pair {
	by := map[string][]*claim{}
	var all []*claim
	for a, d := range set.Docs {
		for _, c := range set.Clauses[a].Clauses {
			if x := read(set, d, a, c); x != nil {
				all = append(all, x)
				by[x.deed] = append(by[x.deed], x)
			}
		}
	}
	var out []Pair
	for _, x := range all {
		out = append(append(out, ofDeed(x, by[x.deed])...), ofRivals(x, by)...)
	}
	return once(out)
}

// ofDeed are the pairs of a claim with later articles' claims of the same deed.
func ofDeed(x *claim, same []*claim) []Pair {
	var out []Pair
	for _, y := range same {
		switch {
		case x.Article >= y.Article:
		case ofOther(x, y):
			out = append(out, Pair{Other, x.Side, y.Side})
		case opposed(x, y) || denies(x, y):
			out = append(out, Pair{Denied, x.Side, y.Side})
		}
	}
	return out
}

// ofRivals are the pairs of a claim with later articles' claims of deeds that cannot be
// beside its own.
func ofRivals(x *claim, by map[string][]*claim) []Pair {
	var out []Pair
	for _, deed := range rivals[x.deed] {
		for _, y := range by[deed] {
			if x.Article < y.Article && told(x) && told(y) && rival(x, y) {
				out = append(out, Pair{Rival, x.Side, y.Side})
			}
		}
	}
	return out
}

// opposed reports whether one claim says of a deed that it was, the other that it
// was not.
func opposed(x, y *claim) bool {
	return x.Polarity != y.Polarity && !x.may && !y.may && meet(x, y) && alike(x, y)
}

// alike reports whether what two claims tell beside deed and doer is not all different:
// "signed with the club", "has not signed another deal".
func alike(x, y *claim) bool {
	return len(x.words) == 0 || len(y.words) == 0 || shared(x, y) > 0
}

// ofOther reports whether one claim says yes and the other no to a deed, but of two things
// of one name.
func ofOther(x, y *claim) bool { return x.Polarity != y.Polarity && differ(x.of, y.of) && meet(x, y) }

func told(x *claim) bool { return x.Polarity == clause.Positive }

// once keeps one pair of each two sentences, in order.
func once(pairs []Pair) []Pair {
	slices.SortStableFunc(pairs, func(x, y Pair) int {
		return cmp.Or(cmp.Compare(x.A.Article, y.A.Article), cmp.Compare(x.A.Sentence, y.A.Sentence), cmp.Compare(x.B.Article, y.B.Article), cmp.Compare(x.B.Sentence, y.B.Sentence))
	})
	return slices.CompactFunc(pairs, func(x, y Pair) bool { return x.A.Place == y.A.Place && x.B.Place == y.B.Place })
}

// read is a clause as a claim, nil for one that claims nothing: a condition, a question,
// a deed that stands everywhere.
func read(set reading.Set, d *token.Document, article int, c clause.Clause) *claim {
	if c.Verb == clause.None || conditional(d, c) || strings.HasSuffix(strings.TrimRight(d.Text(c.Sentence), "\"”’' "), "?") {
		return nil
	}
	x := &claim{Clause: c}
	x.Place = row.Place{Article: article, Sentence: c.Sentence}
	verb := d.Words[c.Verb]
	x.deed = verb.Stem
	x.doer, x.object = key(set, article, c.Subject), key(set, article, c.Object)
	x.of = behind(d, c.Object)
	words := clause.Range{From: c.Verbs.From, To: c.Verbs.To}
	if be[verb.Lower] && c.Object != clause.None {
		x.deed, x.object = d.Words[c.Object].Stem, ""
		words.To = max(words.To, c.Object+1)
	} else if c.Passive && c.Agent == clause.None {
		x.object, x.doer = x.doer, ""
	}
	if light[x.deed] || empty[verb.Lower] || len(x.deed) < 3 {
		return nil
	}
	x.Side.Clause = c.Span
	x.Words = news.Span{Start: d.Words[words.From].Start, End: d.Words[words.To-1].End}
	x.may = slices.Contains(unsure, c.Modality)
	if !x.plain(d, above(d, set.Clauses[article], c), words) {
		return nil
	}
	x.words = besideDeed(set, x)
	return x
}

// plain reports whether the words of a deed, or the verb over it by which somebody denies it,
// say what the clause claims, and whether that holds to the end.
func (x *claim) plain(d *token.Document, over int, words clause.Range) bool {
	no, holds := says(d, words, over != clause.None)
	if over != clause.None && denials[d.Words[over].Lower] && !no {
		x.Words.Start, x.Side.Clause.Start = d.Words[over].Start, d.Words[over].Start
		no = true
	}
	return no == (x.Polarity == clause.Negative) && (!no || holds && !until(d, x.Clause))
}

// besideDeed are the stems of the words of a claim that tell something beside its
// deed and who does it, clauses within it apart.
func besideDeed(set reading.Set, x *claim) []string {
	var out []string
	d, clauses := set.Docs[x.Article], set.Clauses[x.Article]
	doer := doerSpan(set, x)
	for i := x.From; i < x.To; i++ {
		if w := d.Words[i]; !doer.Contains(w.Span) && clauses.Clauses[clauses.At(i)].Verb == x.Verb && len(w.Lower) > 3 && !empty[w.Lower] && w.Stem != x.deed {
			out = append(out, w.Stem)
		}
	}
	return out
}

// doerSpan is the name, else the word, that the subject of a claim is.
func doerSpan(set reading.Set, x *claim) news.Span {
	if x.Subject == clause.None {
		return news.Span{}
	}
	word := set.Docs[x.Article].Words[x.Subject].Span
	names := set.Names[x.Article]
	if from, to := names.In(word); from < to {
		return names.Mentions[from].Span
	}
	return word
}

// says reports whether the words of a deed themselves say no, and whether that holds to
// the end: what had not yet been done may have come since. Where somebody says so, "had not"
// is "has not" or "did not", put back with the verb of saying.
func says(d *token.Document, words clause.Range, reported bool) (no, holds bool) {
	holds = true
	for _, w := range d.Words[words.From:words.To] {
		lower := strings.ReplaceAll(w.Lower, "’", "'")
		holds = holds && (!before[lower] || reported && have[lower])
		no = no || negators[lower]
	}
	return no, holds
}

// above is the verb of saying whose content a clause is, or goes on with; clause.None for
// none.
func above(d *token.Document, t *clause.Text, c clause.Clause) int {
	for c.Kind == clause.Joined && c.Parent != clause.None {
		c = t.Clauses[c.Parent]
	}
	if c.Kind != clause.Content || c.Parent == clause.None {
		return clause.None
	}
	if verb := t.Clauses[c.Parent].Verb; verb != clause.None && (saying[d.Words[verb].Lower] || denials[d.Words[verb].Lower]) {
		return verb
	}
	return clause.None
}

// until reports whether a clause tells when something came to be: "did not sign until
// Friday" says that it was signed.
func until(d *token.Document, c clause.Clause) bool {
	return slices.ContainsFunc(d.Words[c.From:c.To], func(w token.Word) bool { return ends[w.Lower] })
}

// conditional reports whether a clause is a condition or a purpose.
func conditional(d *token.Document, c clause.Clause) bool {
	if c.Opener == clause.None {
		return false
	}
	return openers[d.Words[c.Opener].Lower]
}

// key is a head noun as it is compared: the last word of its name, or its stem; "" for
// none and for pronouns.
func key(set reading.Set, article, word int) string {
	if word == clause.None {
		return ""
	}
	d := set.Docs[article]
	w := d.Words[word]
	names := set.Names[article]
	from, to := names.In(w.Span)
	for _, m := range names.Mentions[from:to] {
		return name.Last(names.Entities[m.Entity].Name)
	}
	if standing[w.Lower] {
		return ""
	}
	return w.Stem
}

// mostBehind is how many words the noun behind an object has with what stands before it.
const mostBehind = 4

// behind is the stem of the noun that follows an object with "of" or "for", "" for none.
func behind(d *token.Document, object int) string {
	if object == clause.None || object+1 >= len(d.Words) || !belonging[d.Words[object+1].Lower] {
		return ""
	}
	noun := ""
	for i := object + 2; i < min(object+2+mostBehind, len(d.Words)); i++ {
		if gap := d.Article.Text[d.Words[i-1].End:d.Words[i].Start]; gap != " " || prepositions[d.Words[i].Lower] || anyone[d.Words[i].Lower] {
			break
		}
		noun = d.Words[i].Stem
	}
	return noun
}

// meet reports whether two claims are about one deed of one doer.
func meet(x, y *claim) bool {
	switch {
	case differ(x.doer, y.doer), differ(x.object, y.object), modal(x) != modal(y):
		return false
	case x.doer != "" && x.doer == y.doer:
		return true
	}
	return x.object != "" && x.object == y.object && known(x) && known(y)
}

// known reports whether a claim says of whom or what it is: "that conforms to the rule"
// says only which one is meant.
func known(x *claim) bool { return x.doer != "" || x.Passive }

// denies reports whether one claim says that something may be and the other that it is not.
func denies(x, y *claim) bool {
	if x.Polarity == y.Polarity || x.may == y.may {
		return false
	}
	may, other := x, y
	if y.may {
		may, other = y, x
	}
	if may.Polarity != clause.Positive || other.Modality != clause.Plain {
		return false
	}
	return !differ(x.doer, y.doer) && !differ(x.object, y.object) && shared(x, y) > 0
}

// rival reports whether two deeds of which only one can be befall one person or thing.
func rival(x, y *claim) bool {
	if x.may || y.may || modal(x) != modal(y) {
		return false
	}
	of := func(c *claim) []string { return []string{c.doer, c.object} }
	for _, s := range of(x) {
		if s != "" && slices.Contains(of(y), s) {
			return true
		}
	}
	return false
}

// modal reports whether a claim tells what is to come or to be, not what is or was.
func modal(x *claim) bool { return x.Modality != clause.Plain && !x.may }

func differ(x, y string) bool { return x != "" && y != "" && x != y }

// shared counts the words of two claims beside the deed that are the same.
func shared(x, y *claim) int {
	n := 0
	for i, w := range x.words {
		if slices.Contains(y.words, w) && !slices.Contains(x.words[:i], w) {
			n++
		}
	}
	return n
}
