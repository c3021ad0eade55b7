package actor

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// tableOf writes the rows as "name: label, label; name: …", labels in order.
func tableOf(r *Result) string {
	var rows []string
	for _, w := range r.Rows {
		var labels []string
		for _, cell := range w.Cells {
			for _, l := range cell {
				if !slices.Contains(labels, l.Text) {
					labels = append(labels, l.Text)
				}
			}
		}
		slices.Sort(labels)
		rows = append(rows, w.Name+": "+strings.Join(labels, ", "))
	}
	slices.Sort(rows)
	return strings.Join(rows, "; ")
}

func together(a, b string) Decision {
	return Decision{Kind: Together, A: Ref{Label: a}, B: Ref{Label: b}}
}
func apart(a, b string) Decision { return Decision{Kind: Apart, A: Ref{Label: a}, B: Ref{Label: b}} }
func alone(a, b string) Decision { return Decision{Kind: Alone, A: Ref{Label: a}, B: Ref{Label: b}} }
func named(a, n string) Decision { return Decision{Kind: Named, A: Ref{Label: a}, Name: n} }

// TestDecisions: what the reader decides about labels holds, and the later
// decision goes over the earlier one.
func TestDecisions(t *testing.T) {
	gate := []string{
		"The strikers blocked the gate on Monday. Mayor Ada Brook met the growers.",
		"The blockaders left the gate at noon. Ada Brook, the mayor, met the farmers.",
		"The picketers stood at the gate. The city's boss, Ada Brook, met the growers.",
	}
	for _, tt := range []struct {
		name      string
		decisions []Decision
		want      string
	}{
		{"none", nil, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; strikers: blockaders, picketers, strikers"},
		{"joined", []Decision{together("farmers", "growers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; growers: farmers, growers; strikers: blockaders, picketers, strikers"},
		{"joined, then parted", []Decision{together("farmers", "growers"), apart("growers", "farmers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; farmers: farmers; growers: growers; strikers: blockaders, picketers, strikers"},
		{"joined, parted and joined", []Decision{together("farmers", "growers"), apart("growers", "farmers"), together("farmers", "growers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; growers: farmers, growers; strikers: blockaders, picketers, strikers"},
		{"parted, then joined", []Decision{apart("strikers", "picketers"), together("picketers", "strikers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; strikers: blockaders, picketers, strikers"},
		{"parted", []Decision{apart("strikers", "picketers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; picketers: picketers; strikers: blockaders, strikers"},
		{"a label alone", []Decision{alone("strikers", "")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; picketers: blockaders, picketers; strikers: strikers"},
		{"a label of a person alone", []Decision{alone("city's boss", "")}, "Ada Brook: Ada Brook, Mayor, mayor; city's boss: city's boss; strikers: blockaders, picketers, strikers"},
		{"a label moved", []Decision{alone("picketers", "growers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; growers: growers, picketers; strikers: blockaders, strikers"},
		{"a label moved and back", []Decision{alone("picketers", "growers"), alone("picketers", "strikers")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; strikers: blockaders, picketers, strikers"},
		{"renamed", []Decision{named("strikers", "The crews")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; The crews: blockaders, picketers, strikers"},
		{"renamed twice", []Decision{named("strikers", "The crews"), named("picketers", "At the gate")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; At the gate: blockaders, picketers, strikers"},
		{"renamed and back", []Decision{named("strikers", "The crews"), named("picketers", "")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; strikers: blockaders, picketers, strikers"},
		{"of nobody", []Decision{named("wizards", "The crews"), together("wizards", "strikers"), apart("wizards", "strikers"), alone("wizards", "")}, "Ada Brook: Ada Brook, Mayor, city's boss, mayor; strikers: blockaders, picketers, strikers"},
	} {
		in, _ := read(gate...)
		in.Decisions = tt.decisions
		r := Find(in)
		if got := tableOf(r); got != tt.want {
			t.Errorf("%s:\n got %s\nwant %s", tt.name, got, tt.want)
		}
		for i, ok := range r.Decided {
			if ok != (tt.name != "of nobody") {
				t.Errorf("%s: decision %d found its labels: %v", tt.name, i, ok)
			}
		}
	}
}

// TestDecidedPlace: a label that two rows have is told by its place.
func TestDecidedPlace(t *testing.T) {
	texts := []string{
		"Ada Brook, a nurse, was hurt. The nurse went home. Tom Reed, a nurse, stayed. Tom Reed slept.",
		"Ada Brook, a driver, was hurt. Tom Reed, a baker, stayed.",
	}
	in, _ := read(texts...)
	at := strings.Index(in.Docs[0].Article.Text, "nurse, stayed")
	in.Decisions = []Decision{{Kind: Named, A: Ref{Label: "nurse", At: []Spot{{}}}, Name: "The hurt one"}}
	in.Decisions[0].A.At[0].Start, in.Decisions[0].A.At[0].End = at, at+5
	if got := tableOf(Find(in)); !strings.Contains(got, "The hurt one: Tom Reed, baker, nurse") {
		t.Errorf("got %s", got)
	}
}

// TestDecisionsHold: whatever the reader decides, in whatever order, each
// mention has one actor, each actor one row, and the last decision holds.
func TestDecisionsHold(t *testing.T) {
	labels := []string{"strikers", "blockaders", "picketers", "growers", "farmers", "Ada Brook", "mayor", "city's boss"}
	texts := []string{
		"The strikers blocked the gate on Monday. Mayor Ada Brook met the growers.",
		"The blockaders left the gate at noon. Ada Brook, the mayor, met the farmers.",
		"The picketers stood at the gate. The city's boss, Ada Brook, met the growers.",
	}
	rng := rand.New(rand.NewPCG(1, 2))
	for range 300 {
		in, _ := read(texts...)
		for range 1 + rng.IntN(5) {
			a, b := labels[rng.IntN(len(labels))], labels[rng.IntN(len(labels))]
			if a != b {
				in.Decisions = append(in.Decisions, Decision{Kind: DecisionKind(rng.IntN(3)), A: Ref{Label: a}, B: Ref{Label: b}})
			}
		}
		if len(in.Decisions) == 0 {
			continue
		}
		r := Find(in)
		last := in.Decisions[len(in.Decisions)-1]
		where := map[string]int{}
		for i, w := range r.Rows {
			for _, l := range slices.Concat(w.Cells...) {
				for _, label := range []string{last.A.Label, last.B.Label} {
					if labelKey(l.Text) == labelKey(label) {
						where[label] = i
					}
				}
			}
		}
		if same := where[last.A.Label] == where[last.B.Label]; same == (last.Kind == Apart) {
			t.Fatalf("%+v: the last does not hold in %s", in.Decisions, tableOf(r))
		}
		seen := map[int]bool{}
		for _, w := range r.Rows {
			for _, a := range w.Actors {
				if seen[a] {
					t.Fatalf("actor %d stands in two rows", a)
				}
				seen[a] = true
			}
		}
	}
}
