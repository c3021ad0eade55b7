package gather

import (
	"context"
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
)

// plainSuggest compares all with all, straight from the definition.
func plainSuggest(loose []*Text, events [][]*Text) []Hint {
	all := slices.Clone(loose)
	for _, e := range events {
		all = append(all, e...)
	}
	s := NewShelf(all)
	out := make([]Hint, len(loose))
	var alone []*Text
	for i, t := range loose {
		out[i] = Hint{Event: -1}
		var of [][]int
		at := len(loose)
		for _, ts := range events {
			var texts []int
			for range ts {
				texts, at = append(texts, at), at+1
			}
			of = append(of, texts)
		}
		cs := s.Candidates(i, of)
		if k := Choose(cs); k >= 0 {
			out[i] = Hint{Event: cs[k].Event, Likeness: cs[k].Likeness, Nearest: all[cs[k].Nearest].ID}
		}
		if out[i].Event < 0 {
			alone = append(alone, t)
		}
	}
	for _, group := range plainGroups(NewShelf(alone)) {
		for _, k := range group {
			i := slices.Index(loose, alone[k])
			for _, other := range group {
				if other != k {
					out[i].Others = append(out[i].Others, alone[other].ID)
				}
			}
		}
	}
	return out
}

// plainGroups joins the two groups that are surest, measuring all pairs of articles at
// each step.
func plainGroups(s *Shelf) [][]int {
	n := len(s.texts)
	share := make([][]float64, n)
	groups, arounds := make([][]int, n), make([]around, n)
	for i := range n {
		near := s.alikeTo(i)
		share[i], groups[i], arounds[i] = make([]float64, n), []int{i}, surround(near[:min(surrounding, len(near))])
	}
	w := shippedSame()
	for i := range n {
		for _, near := range s.alikeTo(i) {
			if k := near.Text; k > i && near.Likeness >= leastLinked {
				share[i][k] = w.probability(i, k, s.sameGrounds(pair{int32(i), int32(k), near.Likeness}, arounds[i], arounds[k]))
				share[k][i] = share[i][k]
			}
		}
	}
	for {
		a, b, top := -1, -1, 0.0
		for x := range groups {
			for y := range groups[:x] {
				sum := 0.0
				for _, i := range groups[x] {
					for _, k := range groups[y] {
						sum += share[i][k]
					}
				}
				if mean := sum / float64(len(groups[x])*len(groups[y])); mean >= w.sure && mean > top {
					a, b, top = y, x, mean
				}
			}
		}
		if a < 0 {
			break
		}
		groups[a] = append(groups[a], groups[b]...)
		slices.Sort(groups[a])
		groups = slices.Delete(groups, b, b+1)
	}
	slices.SortFunc(groups, func(a, b []int) int { return a[0] - b[0] })
	return groups
}

// randomArticles are articles in a small language, several to a happening;
// some have no date, some hardly a word of their own.
func randomArticles(r *rand.Rand, n, happenings int) []*news.Article {
	out := make([]*news.Article, n)
	for i := range out {
		of := i % happenings
		own := rand.New(rand.NewPCG(uint64(of), 5))
		subject := make([]string, 12)
		for k := range subject {
			subject[k] = fmt.Sprintf("q%dz", own.IntN(500))
		}
		var body []string
		for range 20 + r.IntN(60) {
			x := r.Float64()
			switch {
			case i%11 == 10:
				body = append(body, fmt.Sprintf("w%dx", r.IntN(15)))
			case r.IntN(3) == 0:
				body = append(body, subject[r.IntN(len(subject))])
			default:
				body = append(body, fmt.Sprintf("w%dx", int(400*x*x*x)))
			}
		}
		out[i] = news.New(body[len(body)-1]+" "+body[0], []string{strings.Join(body[:10], " "), strings.Join(body[10:], " ")})
		if r.IntN(4) > 0 {
			out[i].Published = news.Day(2025, 3, 1+of%9+r.IntN(3))
		}
	}
	return out
}

// TestLikePlain holds that the hints are those of comparing all with all.
func TestLikePlain(t *testing.T) {
	named, grouped := 0, 0
	for seed := range uint64(40) {
		r := rand.New(rand.NewPCG(seed, 1))
		n := 20 + int(seed)*5
		texts := texts(randomArticles(r, n, 3+n/6)...)
		loose, rest := texts[:n*2/3], texts[n*2/3:]
		events := make([][]*Text, len(rest)/3+1)
		for i, t := range rest {
			events[i%len(events)] = append(events[i%len(events)], t)
		}
		got, err := Suggest(context.Background(), loose, events)
		if err != nil {
			t.Fatal(err)
		}
		if want := plainSuggest(loose, events); !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: %+v\nwant %+v", seed, got, want)
		}
		for _, h := range got {
			if h.Event >= 0 {
				named++
			}
			grouped += len(h.Others)
		}
	}
	if named < 100 || grouped < 100 {
		t.Errorf("%d events named and %d others: the shelves hold too little to tell", named, grouped)
	}
}

// TestFarApart holds the same where most of the library is too far away in time
// to matter, so that it is not looked at.
func TestFarApart(t *testing.T) {
	named, passed := 0, 0
	for seed := range uint64(20) {
		r := rand.New(rand.NewPCG(seed, 2))
		n := 30 + int(seed)*6
		texts := texts(randomArticles(r, n, 3+n/4)...)
		first := news.Day(2025, 3, 1).Time.Unix() / (24 * 60 * 60)
		for _, text := range texts {
			if text.Day == NoDay {
				text.Day = int(first)
			}
			text.Day += 20 * (text.Day - int(first))
		}
		loose, rest := texts[:2], texts[2:]
		events := make([][]*Text, 3+n/4)
		for i, text := range rest {
			events[i%len(events)] = append(events[i%len(events)], text)
		}
		got, err := Suggest(context.Background(), loose, events)
		if want := plainSuggest(loose, events); err != nil || !reflect.DeepEqual(got, want) {
			t.Fatalf("seed %d: %+v, %v\nwant %+v", seed, got, err, want)
		}
		_, _, out := within(loose, events)
		passed += len(out)
		for _, h := range got {
			if h.Event >= 0 {
				named++
			}
		}
	}
	if named == 0 || passed == 0 {
		t.Errorf("%d events named, %d texts passed over", named, passed)
	}
}

// TestFrequentStems holds the same where stems are too frequent to be walked:
// among many articles, some of which have nothing else.
func TestFrequentStems(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 1))
	s := NewShelf(texts(randomArticles(r, 400, 60)...))
	pairs, err := s.pairs(context.Background(), len(s.texts), leastLinked)
	if err != nil {
		t.Fatal(err)
	}
	var want []pair
	for i := range s.texts {
		near := s.alikeTo(i)
		slices.SortFunc(near, func(a, b Near) int { return a.Text - b.Text })
		for _, n := range near {
			if n.Text > i && n.Likeness >= leastLinked {
				want = append(want, pair{int32(i), int32(n.Text), n.Likeness})
			}
		}
	}
	if !reflect.DeepEqual(pairs, want) {
		t.Errorf("%d pairs, want %d", len(pairs), len(want))
	}
	search := &search{Shelf: s, first: len(s.texts), least: leastLinked}
	search.split()
	heavy, frequent := 0, 0
	for i := range s.texts {
		if search.heavy(i) {
			heavy++
		}
	}
	for _, f := range search.frequent {
		if f {
			frequent++
		}
	}
	if heavy == 0 || heavy == len(s.texts) || frequent == 0 || len(want) < 100 {
		t.Errorf("%d heavy articles, %d frequent stems, %d pairs: the shelf tells nothing", heavy, frequent, len(want))
	}
}

// TestSuggestEnds holds that a context that has ended ends the search.
func TestSuggestEnds(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if _, err := Suggest(ctx, texts(strike(t)...), nil); err == nil {
		t.Error("no error after the end of the context")
	}
}

// TestReaderRemembers holds that what a reader read before changes nothing.
func TestReaderRemembers(t *testing.T) {
	var r Reader
	for range 2 {
		for _, a := range strike(t) {
			if got := r.Read(a); !reflect.DeepEqual(got, Read(a)) {
				t.Errorf("%s is read otherwise by a reader that read before", a.Title())
			}
		}
	}
}
