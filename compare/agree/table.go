package agree

import (
	"slices"
	"strings"
)

// Question is what a class is asked about several things.
type Question struct {
	ID, Ask string
	// Choices are the answers that can be given.
	Choices []string
	Items   []Item
}

// Item is one thing that a question is asked about.
type Item struct{ ID, About string }

// Sheet is a worksheet as somebody filled it in.
type Sheet struct {
	Name string
	// Bundle names the bundle that the worksheet belongs to.
	Bundle string
	// Answers are by the IDs of items; what was left empty is not there.
	Answers map[string]string
}

// Row is how far people agree on a question.
type Row struct {
	Question Question
	// People is how many answered at least one of its items, Items how many of
	// them at least two people answered, Complete how many all these people did.
	People, Items, Complete int
	// Agreement is the share of pairs of answers to one item that agree, 0 to 1;
	// Pairs is how many there are.
	Agreement float64
	Pairs     int
	// Kappa is 1 for full agreement, 0 for what chance would give; Method is
	// "Cohen" or "Fleiss", "" where there is no kappa.
	Kappa  float64
	Method string
	// Refused counts the answers that are none of the choices.
	Refused int
	// Lines are the items in their order.
	Lines []Line
}

// Line is how often each choice was given for an item, in the order of the
// choices.
type Line struct {
	Item   Item
	Counts []int
}

// Table has a row for each question, in their order; sheets of one name are
// those of different people.
func Table(questions []Question, sheets []Sheet) []Row {
	var out []Row
	for _, q := range questions {
		out = append(out, rowOf(q, sheets))
	}
	return out
}

func rowOf(q Question, sheets []Sheet) Row {
	r := Row{Question: q}
	var given [][]int // by person and item: the choice, -1 for none
	for _, s := range sheets {
		answers, any := make([]int, len(q.Items)), false
		for i, item := range q.Items {
			answers[i] = -1
			text, there := s.Answers[item.ID]
			if !there {
				continue
			}
			if answers[i] = choiceOf(q, text); answers[i] < 0 {
				r.Refused++
			}
			any = any || answers[i] >= 0
		}
		if any {
			given = append(given, answers)
		}
	}
	r.People = len(given)
	for i, item := range q.Items {
		counts := make([]int, len(q.Choices))
		for _, answers := range given {
			if answers[i] >= 0 {
				counts[answers[i]]++
			}
		}
		r.Lines = append(r.Lines, Line{item, counts})
	}
	r.count()
	switch {
	case r.People == 2:
		r.cohen(given)
	case r.People > 2:
		r.fleiss()
	}
	return r
}

// choiceOf is the choice that an answer names, -1 for none.
func choiceOf(q Question, answer string) int {
	return slices.IndexFunc(q.Choices, func(c string) bool { return strings.EqualFold(c, strings.TrimSpace(answer)) })
}

// count finds how many pairs of answers agree.
func (r *Row) count() {
	same := 0
	for _, l := range r.Lines {
		n := sum(l.Counts)
		if n >= 2 {
			r.Items++
		}
		if n == r.People && n > 0 {
			r.Complete++
		}
		r.Pairs += n * (n - 1) / 2
		for _, c := range l.Counts {
			same += c * (c - 1) / 2
		}
	}
	if r.Pairs > 0 {
		r.Agreement = float64(same) / float64(r.Pairs)
	}
}

// cohen is kappa of two people over the items that both answered: chance is
// what each of them gives each answer by itself.
func (r *Row) cohen(given [][]int) {
	n, same := 0, 0
	first, second := make([]int, len(r.Question.Choices)), make([]int, len(r.Question.Choices))
	for i := range r.Question.Items {
		a, b := given[0][i], given[1][i]
		if a < 0 || b < 0 {
			continue
		}
		n++
		first[a]++
		second[b]++
		if a == b {
			same++
		}
	}
	if n == 0 {
		return
	}
	chance := 0.0
	for k := range first {
		chance += float64(first[k]) / float64(n) * float64(second[k]) / float64(n)
	}
	r.beyond("Cohen", float64(same)/float64(n), chance)
}

// fleiss is kappa of more people over the items that all of them answered:
// chance is what all of them give each answer together.
func (r *Row) fleiss() {
	all, agreed := make([]int, len(r.Question.Choices)), 0.0
	pairs := float64(r.People * (r.People - 1))
	for _, l := range r.Lines {
		if sum(l.Counts) != r.People {
			continue
		}
		for k, c := range l.Counts {
			all[k] += c
			agreed += float64(c*(c-1)) / pairs
		}
	}
	if r.Complete == 0 {
		return
	}
	chance := 0.0
	for _, c := range all {
		share := float64(c) / float64(r.People*r.Complete)
		chance += share * share
	}
	r.beyond("Fleiss", agreed/float64(r.Complete), chance)
}

// beyond sets kappa, unless chance alone explains everything.
func (r *Row) beyond(method string, agreed, chance float64) {
	const nearlyOne = 1 - 1e-12
	if chance < nearlyOne {
		r.Method, r.Kappa = method, (agreed-chance)/(1-chance)
	}
}

func sum(ns []int) int {
	out := 0
	for _, n := range ns {
		out += n
	}
	return out
}
