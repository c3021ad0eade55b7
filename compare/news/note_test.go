package news

import (
	"reflect"
	"testing"
)

func TestPlacesOfANote(t *testing.T) {
	a := New("Port reopens", []string{"Police cleared the road. The road is open."})
	a.Outlet = "Wire"
	longer := New("Port reopens", []string{"At dawn, police said. Police cleared the road. The road is open."})
	longer.Outlet = "Wire"
	other := New("Port reopens", []string{"Police cleared the road. The road is open again."})
	cut := New("Port reopens", []string{"Nobody was hurt."})
	cut.Outlet = "Wire"
	n := Note{Kind: OnPassage, At: []Anchor{a.Anchor(Span{14, 38})}}
	for _, tt := range []struct {
		name     string
		articles []*Article
		words    string
		lost     int
	}{
		{"as it was", []*Article{other, a}, "Police cleared the road.", 0},
		{"read anew", []*Article{longer}, "Police cleared the road.", 0},
		{"cut out", []*Article{cut}, "", 1},
		{"no article", nil, "", 1},
	} {
		found, lost := n.Places(tt.articles)
		words := ""
		for _, p := range found {
			for _, a := range tt.articles {
				if a.ID == p.Article {
					words += a.Slice(p.Span)
				}
			}
		}
		if words != tt.words || lost != tt.lost {
			t.Errorf("%s: %q, %d lost; want %q, %d", tt.name, words, lost, tt.words, tt.lost)
		}
	}
	whole := Note{Kind: OnArticle, At: []Anchor{a.Whole()}}
	found, lost := whole.Places([]*Article{longer})
	if want := []Passage{{Article: longer.ID}}; !reflect.DeepEqual(found, want) || lost != 0 {
		t.Errorf("a whole article read anew: %v, %d lost", found, lost)
	}
	third := New("", []string{"Elsewhere."})
	third.Outlet = "Ledger"
	if _, lost := whole.Places([]*Article{third}); lost != 1 {
		t.Error("a note on a whole article was found in another one")
	}
}
