// Train fits the weights by which an article is taken for one of an event
// (compare/gather) and prints them as the file that ships:
//
//	go run ./tools/train/gather ARTICLES.jsonl > assets/align/event.tsv
//	go run ./tools/train/gather same ARTICLES.jsonl... > assets/align/same.tsv
//
// The second fits those by which two articles are taken for ones of the same event.
// In: articles {id, event, date, title, text}. Each stands outside in turn, once
// with its event there and once without. Its event lacks the article then, so of
// each other event one article is left out too: how large an event is must not
// tell which one is meant. Method: ridge regression on the log-odds (Newton's
// method), grounds brought to mean 0 and deviation 1. The first lines tell how
// well it does on events held out in ten parts, against whole events, by the
// share from which an event is named.
package main

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"hash/fnv"
	"io"
	"os"
	"time"

	"parallax/compare/align/odds"
	"parallax/compare/gather"
	"parallax/compare/news"
)

// sure is the share from which an event is named: chosen so that of the articles
// whose event is missing at least 85 in a hundred get no suggestion, and at least 92
// in a hundred suggestions are right.
const sure = .31

func main() {
	var err error
	switch {
	case len(os.Args) > 2 && os.Args[1] == "same":
		err = runSame(os.Args[2:], os.Stdout, os.Stderr)
	case len(os.Args) == 2:
		err = run(os.Args[1], os.Stdout)
	default:
		fmt.Fprintln(os.Stderr, "usage: go run ./tools/train/gather [same] ARTICLES.jsonl...")
		os.Exit(2)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(path string, w io.Writer) error {
	set, err := readFile(path)
	if err != nil {
		return err
	}
	held := set.judge()
	m := fit(examples(set.rows(true, nil)), ridge)
	fmt.Fprintf(w, "# Weights by which an article is taken for one of an event of the library (compare/gather). Logistic regression (ridge) on the events near to\n"+
		"# %d articles in %d events, grouped by AllSides (NeuS, MIT; texts via Baly et al., Apache-2.0). Of events held out in ten parts, whole: %s.\n"+
		"# Made by tools/train/gather. Licence: that of the program.\n# ground\tweight\t\n", len(set.texts), len(set.groups), held)
	c := odds.Columns{append(m.weights, m.bias, sure), make([]float64, len(m.weights)+2)}
	_, err = io.WriteString(w, odds.Table(gather.GroundNames(), c))
	return err
}

// set is the labelled articles.
type set struct {
	shelf  *gather.Shelf
	texts  []*gather.Text
	of     []int // the event of each
	groups [][]int
	names  []string // of the events
}

func read(r io.Reader) (*set, error) {
	s, known := &set{}, map[string]int{}
	var reader gather.Reader
	lines := bufio.NewScanner(r)
	const longest = 1 << 24
	lines.Buffer(nil, longest)
	for lines.Scan() {
		var a struct{ ID, Event, Title, Text, Date string }
		if err := json.Unmarshal(lines.Bytes(), &a); err != nil {
			return nil, err
		}
		it := news.New(a.Title, []string{a.Text})
		if t, err := time.Parse(time.DateOnly, a.Date); err == nil {
			it.Published = news.Day(t.Year(), t.Month(), t.Day())
		}
		e, ok := known[a.Event]
		if !ok {
			e = len(s.groups)
			known[a.Event] = e
			s.groups, s.names = append(s.groups, nil), append(s.names, a.Event)
		}
		s.groups[e] = append(s.groups[e], len(s.texts))
		s.of = append(s.of, e)
		text := reader.Read(it)
		text.ID = a.ID
		s.texts = append(s.texts, text)
	}
	if len(s.texts) == 0 {
		return nil, errors.Join(errors.New("no articles"), lines.Err())
	}
	s.shelf = gather.NewShelf(s.texts)
	return s, lines.Err()
}

// parts is in how many parts events are held out.
const parts = 10

// part is the part of an event.
func (s *set) part(event int) int { return hash(s.names[event]) % parts }

func hash(text string) int {
	h := fnv.New32a()
	_, _ = h.Write([]byte(text)) // a hash takes all
	const drop = 3
	return int(h.Sum32() >> drop)
}

// row is a candidate of an article, and whether it is the right one.
type row struct {
	article, event int
	grounds        gather.Grounds
	right          bool
}

// ridge is the strength of the penalty on the weights of events.
const ridge = 100

func examples(rows []row) (out []example) {
	for _, r := range rows {
		out = append(out, example{r.grounds[:], r.right})
	}
	return out
}

// rows are the candidates of all articles, with their events there and without;
// keep says which are wanted, nil for all. Where lacking is true, other events
// lack an article too.
func (s *set) rows(lacking bool, keep func(row) bool) (out []row) {
	for i := range s.texts {
		for _, without := range []bool{false, true} {
			for _, r := range s.candidates(i, lacking, without) {
				if keep == nil || keep(r) {
					out = append(out, r)
				}
			}
		}
	}
	return out
}

func (s *set) candidates(i int, lacking, without bool) (out []row) {
	events, of := [][]int{}, []int{}
	for e, texts := range s.groups {
		if e == s.of[i] && (without || len(texts) < 2) {
			continue
		}
		if lacking && e != s.of[i] {
			gone := hash(s.texts[i].ID+s.names[e]) % len(texts)
			texts = append(append([]int{}, texts[:gone]...), texts[gone+1:]...)
		}
		events, of = append(events, texts), append(of, e)
	}
	for _, c := range s.shelf.Candidates(i, events) {
		out = append(out, row{i, of[c.Event], c.Grounds, of[c.Event] == s.of[i]})
	}
	return out
}
