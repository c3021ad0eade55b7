package report

import (
	"context"
	"encoding/json"
	"strings"
	"testing"

	"parallax/compare"
	"parallax/compare/news"
)

// TestWordingIsExported holds that labels and findings stand in every form.
func TestWordingIsExported(t *testing.T) {
	a := news.New("Strikers hold the gate", []string{"The strikers blocked the gate on Monday.", "The mayor slammed the plan."})
	b := news.New("Blockaders hold the gate", []string{"The blockaders blocked the gate on Monday.", "The mayor spoke of the plan."})
	a.Outlet, b.Outlet = "North", "South"
	c, err := compare.Articles(context.Background(), []*news.Article{a, b}, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	page, err := HTML(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	data, err := JSON(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, out := range map[string]string{"html": string(page), "markdown": string(Markdown(c, Options{})), "json": string(data)} {
		for _, want := range []string{"blockaders", "strikers", "slammed", "may be the same", "verbs of attack"} {
			if name == "json" && (want == "may be the same" || want == "verbs of attack") {
				continue
			}
			if !strings.Contains(out, want) {
				t.Errorf("%s: %q is not in it", name, want)
			}
		}
	}
	var j struct {
		Labels   []struct{ Proposals []string }
		Findings []struct {
			Check  string
			Spans  []struct{ Start, End int }
			Reason string
		}
	}
	if err := json.Unmarshal(data, &j); err != nil || len(j.Labels) == 0 || len(j.Labels[0].Proposals) == 0 {
		t.Fatalf("labels %v, %v", j.Labels, err)
	}
	for _, f := range j.Findings {
		if f.Check == "" || len(f.Spans) == 0 || f.Reason == "" {
			t.Errorf("finding %+v lacks something", f)
		}
	}
}

// TestReadersRowsAreExported holds that rows which the reader renamed or took
// labels out of leave the program so, and say it.
func TestReadersRowsAreExported(t *testing.T) {
	a := news.New("Strikers hold the gate", []string{"The strikers blocked the gate on Monday.", "The picketers left."})
	b := news.New("Blockaders hold the gate", []string{"The blockaders blocked the gate on Monday.", "The picketers left."})
	a.Outlet, b.Outlet = "North", "South"
	c, err := compare.Articles(context.Background(), []*news.Article{a, b}, compare.Options{Quick: true, Corrections: compare.Corrections{
		{Kind: news.NameActor, Name: "strikers", Value: "The crews"},
		{Kind: news.MoveLabel, Name: "picketers"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	page, err := HTML(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	data, err := JSON(c, Options{})
	if err != nil {
		t.Fatal(err)
	}
	for name, out := range map[string]string{"html": string(page), "markdown": string(Markdown(c, Options{}))} {
		for _, want := range []string{"The crews", "corrected by the reader", "“strikers” is called “The crews”.", "“picketers” means something of its own."} {
			if !strings.Contains(out, want) {
				t.Errorf("%s: %q is not in it", name, want)
			}
		}
	}
	var j struct {
		Labels []struct {
			Name               string
			Renamed, Corrected bool
			Articles           [][]struct{ Text string }
		}
		Corrections []struct{ Placed bool }
	}
	if err := json.Unmarshal(data, &j); err != nil {
		t.Fatal(err)
	}
	found := map[string]bool{}
	for _, l := range j.Labels {
		found[l.Name] = l.Renamed || l.Corrected
	}
	if !found["The crews"] || !found["picketers"] || len(j.Corrections) != 2 || !j.Corrections[0].Placed || !j.Corrections[1].Placed {
		t.Errorf("rows %+v, corrections %+v", j.Labels, j.Corrections)
	}
}
