// Package receipt makes the receipt of a summary and checks one.
//
// In go a comparison with the reader's choices, out comes a Receipt: the hashes
// of the texts, the versions of engine and lists, the reader's corrections, what
// was chosen, and for each thing that the summary says its ID, the hash of its
// sentence and the passages that show it. Each form of the summary carries it
// (Find takes it out again), so that whoever has the articles can see what still
// holds (Check). Method: text hashes (SHA-256, cut to 64 bits) and byte spans;
// the comparison is done again with the same corrections and set against what
// the receipt says.
//
// Known miss: a receipt is not signed: it shows that a summary fits its articles,
// not who wrote it.
package receipt

import (
	"encoding/json"
	"fmt"

	"parallax/compare"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/page"
	"parallax/compare/reading"
	"parallax/compare/say"
)

// Version is the version of the form of receipts.
const Version = 1

// Receipt is what a summary rests on. Its JSON is small and has fixed names;
// later versions of the program add names and drop none.
type Receipt struct {
	Version int    `json:"receipt"`
	Program string `json:"program,omitempty"`
	Engine  string `json:"engine"`
	// Reading names the engine, the lists and the weights that articles were read
	// with.
	Reading string `json:"reading"`
	// Quick is true when sentences were compared by words alone.
	Quick bool   `json:"quick,omitempty"`
	Base  string `json:"base,omitempty"`
	// Texts are the IDs of the articles, which are the hashes of their texts, in
	// the order of their letters.
	Texts       []string          `json:"texts"`
	Corrections []news.Correction `json:"corrections,omitempty"`
	Words       *lexicon.Overlay  `json:"words,omitempty"`
	Choices     Choices           `json:"choices"`
	Findings    []Finding         `json:"findings"`
	// Passages are those that are quoted, each once, in the order of the summary.
	Passages []Passage `json:"passages"`
}

// Choices are those of the reader without the reader's own words.
type Choices struct {
	Variant  string      `json:"variant,omitempty"`
	Style    string      `json:"style,omitempty"`
	Language string      `json:"language,omitempty"`
	Hide     bool        `json:"hide,omitempty"`
	Picks    []page.Pick `json:"picks,omitempty"`
}

// Finding is something that the summary says.
type Finding struct {
	Kind page.PickKind `json:"kind"`
	ID   string        `json:"id"`
	// Hash is that of its sentence.
	Hash string `json:"hash"`
}

// Passage is a place of a text with the hash of its words.
type Passage struct {
	Text  int    `json:"text"` // index into Texts
	Start int    `json:"start"`
	End   int    `json:"end"` // bytes, half-open
	Hash  string `json:"hash"`
}

// Of is the receipt of a summary that was made with the choices.
func Of(c *compare.Comparison, ch page.Choices, d page.Document) Receipt {
	r := Receipt{
		Version: Version, Program: say.Clean(ch.Program), Engine: c.Engine, Reading: reading.Version(c.Engine), Quick: byWords(c),
		Choices: Choices{string(ch.Variant), string(ch.Style), ch.Language, ch.Hide, nil},
	}
	for _, p := range ch.Picks {
		if p.Kind != page.PickNote {
			r.Choices.Picks = append(r.Choices.Picks, page.Pick{Kind: p.Kind, ID: p.ID})
		}
	}
	at := map[string]int{}
	for i, x := range c.Readings {
		at[x.Article.ID] = i
		r.Texts = append(r.Texts, x.Article.ID)
	}
	if c.Base >= 0 && c.Base < len(r.Texts) {
		r.Base = r.Texts[c.Base]
	}
	for _, x := range c.Corrections {
		r.Corrections = append(r.Corrections, nameless(x.Correction, ch.Hide))
	}
	if w, err := json.Marshal(c.Words); err == nil && string(w) != emptyWords {
		words := c.Words
		r.Words = &words
	}
	r.Findings = findings(c, ch)
	r.Passages = passages(c, at, d)
	return r
}

// emptyWords is how no changes of the lists are written.
var emptyWords = func() string {
	w, _ := json.Marshal(lexicon.Overlay{}) // a plain struct
	return string(w)
}()

// JSON is the receipt in one line.
func (r Receipt) JSON() []byte {
	data, err := json.Marshal(r)
	if err != nil {
		panic(fmt.Errorf("receipt: %w", err)) // plain structs
	}
	return data
}

// nameless is a correction without the names of its articles where they are
// hidden.
func nameless(one news.Correction, hide bool) news.Correction {
	if !hide {
		return one
	}
	at := make([]news.Anchor, len(one.At))
	copy(at, one.At)
	for i := range at {
		at[i].ArticleName = ""
	}
	one.At = at
	return one
}

// byWords reports whether no article was compared by what its sentences mean.
func byWords(c *compare.Comparison) bool {
	for _, m := range c.Meaning {
		if m {
			return false
		}
	}
	return true
}

// findings are what the summary says: its differences, facts and quotations.
func findings(c *compare.Comparison, ch page.Choices) []Finding {
	var out []Finding
	for _, f := range page.Told(c, ch) {
		out = append(out, Finding{f.Kind, f.ID, news.TextHash(f.Text)})
	}
	return out
}

// passages are those of the quotations of a document and of its runs.
func passages(c *compare.Comparison, at map[string]int, d page.Document) []Passage {
	var out []Passage
	seen := map[news.Passage]bool{}
	for _, p := range page.Passages(d) {
		i, ok := at[p.Article]
		if !ok || seen[p] {
			continue
		}
		seen[p] = true
		out = append(out, Passage{i, p.Start, p.End, news.TextHash(c.Readings[i].Article.Slice(p.Span))})
	}
	return out
}
