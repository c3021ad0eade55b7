package read

import (
	"testing"

	"fyne.io/fyne/v2/test"

	"parallax/app/screen"
	"parallax/app/screen/drawn"
	"parallax/app/session/view"
	"parallax/app/sight/scene"
	"parallax/compare"
	"parallax/compare/news"
)

// TestNothingPassesTheFilter holds that Read says so where a filter lets no row
// through, and shows rows again with another one.
func TestNothingPassesTheFilter(t *testing.T) {
	test.NewTempApp(t)
	c := scene.Sample(t)
	c.Figures, c.Contradictions = nil, nil
	r := NewRead(screen.Hooks{})
	r.Show(screen.State{Comparison: c, Filter: view.FilterConflicts})
	if r.aligned.Visible() || !r.blank.object.Visible() || len(r.blank.object.Objects) != 2 {
		t.Error("without conflicts nothing says so")
	}
	r.Show(screen.State{Comparison: c, Filter: view.FilterShared})
	if !r.aligned.Visible() || r.blank.object.Visible() {
		t.Error("the rows do not come back")
	}
}

// TestHeadsTellArticlesApart holds that no two columns have the same head.
func TestHeadsTellArticlesApart(t *testing.T) {
	c := &compare.Comparison{}
	for _, a := range []*news.Article{
		news.New("Port road cleared", []string{"Police cleared the road."}),
		news.New("Port road cleared", []string{"The road is open."}),
		news.New("", []string{"Goods are moving."}),
	} {
		c.Readings = append(c.Readings, compare.Reading{Article: a})
	}
	c.Readings[2].Article.Outlet = "Transcoast Wire"
	seen := map[string]bool{}
	for i, name := range drawn.HeadNames(c) {
		if name == "" || name == "no outlet found" || seen[name] {
			t.Errorf("column %d is called %q", i+1, name)
		}
		seen[name] = true
	}
}
