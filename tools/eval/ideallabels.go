package main

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kljensen/snowball/english"

	"parallax/compare/actor"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// idealTable is one table of labels made by hand: what stands in it by voice.
type idealTable struct {
	event string
	items []idealItem
}

// idealItem is a label of an outlet with the sentences that it was seen in;
// sentence 0 is the headline.
type idealItem struct {
	outlet    string
	own       bool
	words     []string // stems
	sentences []int
}

// tableResult is how far our labels meet a table.
type tableResult struct {
	Event string `json:"event"`
	// Own labels and those that were found in the outlet's own voice; Quoted
	// labels and those that were wrongly counted as the outlet's own.
	Own, OwnFound, Quoted, QuotedAsOwn int
	Accepted                           bool
}

// idealLabels compares our labels with tables made by hand, which stand beside
// the articles in ideal-labels.md. A table is accepted when half of the labels
// in the outlets' own voice are found in that voice and in one of their
// sentences, and at most one in ten of the quoted ones counts as own.
func idealLabels(in []string, out string) error {
	events, err := readTitled(in)
	if err != nil {
		return err
	}
	data, err := os.ReadFile(filepath.Join(filepath.Dir(in[0]), "ideal-labels.md"))
	if err != nil {
		return err
	}
	var lines []any
	for _, t := range readIdeal(string(data)) {
		i := slices.IndexFunc(events, func(as []titled) bool { return strings.HasPrefix(as[0].Event, t.event) })
		if i < 0 {
			return fmt.Errorf("event %s is missing", t.event)
		}
		lines = append(lines, t.score(events[i]))
	}
	return writeLines(out, lines)
}

var (
	idealEvent  = regexp.MustCompile(`event ([0-9a-f]{8})`)
	idealRefs   = regexp.MustCompile(`\[([^\]]*)\]`)
	idealQuoted = regexp.MustCompile("[\"“]([^\"”]+)[\"”]")
	idealPlace  = regexp.MustCompile(`\bH\b|\b\d+\b`)
)

// readIdeal reads the tables of the page.
func readIdeal(page string) []idealTable {
	var out []idealTable
	var outlets []string
	for _, line := range strings.Split(page, "\n") {
		if m := idealEvent.FindStringSubmatch(line); m != nil && strings.HasPrefix(line, "## ") {
			out = append(out, idealTable{event: m[1]})
			outlets = nil
			continue
		}
		if !strings.HasPrefix(line, "|") || len(out) == 0 {
			continue
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		name := strings.TrimSpace(cells[0])
		switch {
		case strings.HasPrefix(name, "actor"):
			for _, c := range cells[1:] {
				outlets = append(outlets, strings.TrimSpace(c))
			}
		case strings.HasPrefix(name, "---"), len(cells)-1 != len(outlets):
		case strings.Contains(name, "own"), strings.Contains(name, "quoted"):
			t := &out[len(out)-1]
			for i, c := range cells[1:] {
				t.items = append(t.items, readItems(outlets[i], name, c)...)
			}
		}
	}
	return out
}

// readItems reads the labels of one cell.
func readItems(outlet, row, cell string) []idealItem {
	own := !strings.Contains(row, "quoted")
	var out []idealItem
	for _, part := range strings.FieldsFunc(cell, func(r rune) bool { return r == '·' || r == ';' }) {
		refs := idealRefs.FindStringSubmatch(part)
		if refs == nil {
			continue
		}
		text, _, _ := strings.Cut(part, "×")
		text, _, _ = strings.Cut(text, "[")
		if m := idealQuoted.FindStringSubmatch(part); m != nil && !own {
			text = m[1] // who says it stands behind the words
		} else if m := idealQuoted.FindStringSubmatch(row); m != nil && !own {
			text = strings.ReplaceAll(m[1], "/", " ") // the cell names only who says it
		}
		text = strings.NewReplacer("*", "", "\"", "", "‘", "", "'", "").Replace(text)
		item := idealItem{outlet: outlet, own: own}
		for _, w := range token.Read(text) {
			if len(w.Lower) > 2 {
				item.words = append(item.words, english.Stem(w.Lower, false))
			}
		}
		for _, p := range idealPlace.FindAllString(refs[1], -1) {
			n, err := strconv.Atoi(p)
			if err != nil {
				n = -1
			}
			item.sentences = append(item.sentences, n+1)
		}
		out = append(out, item)
	}
	return out
}

// outletOf is the outlet as the articles name it.
func outletOf(name string) string {
	return map[string]string{"NYT": "nyt", "Fox News": "fox", "HuffPost": "hpo"}[name]
}

func (t idealTable) score(as []titled) tableResult {
	in := eventInput(as)
	aligned := actor.Input{Set: in.Set}
	for _, f := range in.Facts {
		var ps []actor.Place
		for _, p := range f.Tellings {
			ps = append(ps, actor.Place(p.Place))
		}
		aligned.Aligned = append(aligned.Aligned, ps)
	}
	r := tableResult{Event: t.event}
	mentions := actor.Find(aligned).Mentions
	for _, item := range t.items {
		own, other := item.seen(as, aligned, mentions)
		if item.own {
			r.Own++
			if own {
				r.OwnFound++
			}
			continue
		}
		r.Quoted++
		if own && !other {
			r.QuotedAsOwn++
		}
	}
	r.Accepted = 2*r.OwnFound >= r.Own && 10*r.QuotedAsOwn <= r.Quoted
	return r
}

// seen reports whether a mention with a word of the label stands in one of its
// sentences, in the outlet's own voice and in another one.
func (t idealItem) seen(as []titled, in actor.Input, mentions []actor.Mention) (own, other bool) {
	for _, m := range mentions {
		if as[m.Article].Outlet != outletOf(t.outlet) || !slices.Contains(t.sentences, m.Sentence) {
			continue
		}
		for _, w := range in.Docs[m.Article].WordsIn(m.Span) {
			if slices.Contains(t.words, english.Stem(w.Lower, false)) {
				own = own || m.Owner == quote.OwnWords
				other = other || m.Owner != quote.OwnWords
			}
		}
	}
	return own, other
}

// idealScore is the share of accepted tables, and of labels in the outlets'
// own voice that were found in it.
func idealScore(_ measure, pred string) ([]float64, error) {
	tables, err := readObjects[tableResult](pred)
	if err != nil {
		return nil, err
	}
	if len(tables) == 0 {
		return nil, errors.New("no tables")
	}
	var accepted, own, found float64
	for _, t := range tables {
		if t.Accepted {
			accepted++
		}
		own, found = own+float64(t.Own), found+float64(t.OwnFound)
	}
	return []float64{accepted / float64(len(tables)), found / max(own, 1)}, nil
}
