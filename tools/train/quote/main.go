// Train makes the weights of the tagger of quotations.
//
//	go run ./tools/train/quote polnear-train.jsonl assets/tagger/quotes.bin
//
// In: articles of PolNeAR with their attributions, one JSON object per line.
// Out: the weights as package tag reads them. Method: stochastic gradient
// descent with AdaGrad on the likelihood of a linear-chain conditional random
// field, a fixed order of shuffling, weights rounded to one byte.
package main

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/quote/tag"
	"parallax/compare/reading/token"
)

func main() {
	o := options{}
	flag.IntVar(&o.epochs, "epochs", 9, "passes over the articles")
	flag.IntVar(&o.rounds, "rounds", 3, "models to take the mean of")
	flag.Float64Var(&o.rate, "rate", 0.12, "learning rate")
	flag.Float64Var(&o.decay, "decay", 2e-6, "weight decay")
	flag.Float64Var(&o.drop, "drop", 0.5, "share of features left out of each step")
	flag.Float64Var(&o.lean, "lean", 0.07, "taken from the score of tokens outside attributions")
	flag.Parse()
	if flag.NArg() != 2 {
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/quote [flags] polnear-train.jsonl WEIGHTS")
		os.Exit(2)
	}
	if err := run(flag.Arg(0), flag.Arg(1), o); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(in, out string, o options) error {
	examples, err := read(in)
	if err != nil {
		return err
	}
	m := train(examples, o)
	return os.WriteFile(out, m.Encode(), 0o644)
}

// example is a paragraph with its features and true labels.
type example struct {
	features [][]uint32
	labels   []tag.Label
}

// article is a labelled article; offsets are code points.
type article struct {
	Text         string
	Attributions []struct {
		Source, Cue, Content []any
		SourceParts          [][]any `json:"source_parts"`
		CueParts             [][]any `json:"cue_parts"`
		ContentParts         [][]any `json:"content_parts"`
	}
}

func read(path string) ([]example, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []example
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var a article
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, err
		}
		out = append(out, a.examples()...)
	}
	return out, lines.Err()
}

func (a *article) examples() []example {
	d := token.Split(&news.Article{Text: a.Text})
	marks := a.marks()
	var out []example
	for _, p := range quote.TaggerInput(d) {
		if len(p.Tokens) == 0 {
			continue
		}
		e := example{features: tag.Features(p.Tokens)}
		last := tag.O
		for _, s := range p.Spans {
			l := marks.label(s, last)
			e.labels = append(e.labels, l)
			last = l
		}
		out = append(out, e)
	}
	return out
}

// marks are for each byte of the text the part that it belongs to, and
// whether a part begins there.
type marks struct {
	part  []tag.Label
	begin []bool
}

func (a *article) marks() *marks {
	m := &marks{make([]tag.Label, len(a.Text)+1), make([]bool, len(a.Text)+1)}
	bytes := make([]int, 0, len(a.Text)+1)
	for i := range a.Text {
		bytes = append(bytes, i)
	}
	bytes = append(bytes, len(a.Text))
	put := func(hull []any, parts [][]any, l tag.Label) {
		if len(parts) == 0 && hull != nil {
			parts = [][]any{hull}
		}
		for _, p := range parts {
			start, end := bytes[int(p[0].(float64))], bytes[int(p[1].(float64))]
			m.begin[start] = true
			for i := start; i < end; i++ {
				m.part[i] = l
			}
		}
	}
	for _, x := range a.Attributions {
		put(x.Content, x.ContentParts, tag.BeginContent)
	}
	for _, x := range a.Attributions {
		put(x.Source, x.SourceParts, tag.BeginSource)
		put(x.Cue, x.CueParts, tag.BeginCue)
	}
	return m
}

// label is the label of the token at s after one with the label last.
func (m *marks) label(s news.Span, last tag.Label) tag.Label {
	l := m.part[s.Start]
	if l == tag.O {
		return l
	}
	if !m.begin[s.Start] && (last == l || last == l+1) {
		return l + 1
	}
	return l
}
