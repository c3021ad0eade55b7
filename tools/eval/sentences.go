package main

import (
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/token"
)

// sentenceScore is the F1 of all ends of sentences, and of the boundaries that
// the program finds inside the labelled paragraphs, each joined of its
// sentences by single spaces.
func sentenceScore(_ measure, articles string) ([]float64, error) {
	type article struct {
		Sentences  []struct{ ID, Text string }
		Paragraphs [][]string
	}
	as, err := readObjects[article](articles)
	if err != nil {
		return nil, err
	}
	both, found, want, paragraphs := 0, 0, 0, 0
	for _, a := range as {
		text := map[string]string{}
		for _, s := range a.Sentences {
			text[s.ID] = s.Text
		}
		for _, ids := range a.Paragraphs {
			parts := make([]string, len(ids))
			for i, id := range ids {
				parts[i] = text[id]
			}
			b, f, w := boundaries(parts)
			both, found, want = both+b, found+f, want+w
			paragraphs++
		}
	}
	return []float64{
		f1(both+paragraphs, found+paragraphs, want+paragraphs),
		f1(both, found, want),
	}, nil
}

// f1 is the harmonic mean of precision and recall, from counts.
func f1(both, found, want int) float64 { return 2 * float64(both) / float64(max(1, found+want)) }

// boundaries counts those that the program and the labels share, and those of
// each.
func boundaries(sentences []string) (both, found, want int) {
	labelled, at := map[int]bool{}, 0
	for _, s := range sentences[:len(sentences)-1] {
		at += len(s) + len(" ")
		labelled[at] = true
	}
	d := token.Split(news.New("", []string{strings.Join(sentences, " ")}))
	for i, s := range d.Sentences {
		if i == 0 {
			continue
		}
		found++
		if labelled[s.Start] {
			both++
		}
	}
	return both, found, len(labelled)
}
