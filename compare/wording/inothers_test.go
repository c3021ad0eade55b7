package wording

import "testing"

// TestOnlyHere: a word is called one article's own only where no other article has it,
// not even in another sense, another voice or with a capital.
func TestOnlyHere(t *testing.T) {
	const heron = "Port\nThe council closed the port on Monday.\nUnion agitators choked off the port, the council wrote."
	for _, tt := range []struct {
		name, other string
		want        bool
	}{
		{"nowhere else", "Port\nThe council closed the port on Monday.\nNobody paid.", true},
		{"in a name", "Port\nThe council closed the port on Monday.\nThe Agitators sang.", false},
		{"quoted", "Port\nThe council closed the port on Monday.\n“They are agitators,” Ada Moss said.", false},
	} {
		t.Run(tt.name, func(t *testing.T) {
			r := inputOf(heron, tt.other)
			found := false
			for _, f := range findLoaded(r) {
				if f.Article == 0 && r.Article(0).Slice(f.Words[0]) == "agitators" {
					found = true
					if f.Only != tt.want {
						t.Errorf("only here %v: %s", f.Only, f.Reason)
					}
				}
			}
			if !found {
				t.Error("not marked")
			}
		})
	}
}
