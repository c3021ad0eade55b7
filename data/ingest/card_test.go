package ingest

import "testing"

func TestCutCards(t *testing.T) {
	tests := []struct {
		name, text, want string
		cards            int
	}{
		{"a card", "Sen. Ada Hill Ada Jane HillMill burns down in Orsa Dam leaks again MORE (R-Ohio) said no.", "Sen. Ada Hill (R-Ohio) said no.", 1},
		{"a last name alone", "President Hill Ada Jane Hill5 things to know about the dam MORE said no.", "President Hill said no.", 1},
		{"a card behind a blank", "Speaker Ada Hill Ada Jane Hill Mill should say 'no' to Orsa's plan Dam leaks again MORE (R-Ohio) said no.", "Speaker Ada Hill (R-Ohio) said no.", 1},
		{"a name twice and no card", "Ada Hill and Ada Jane Hill Mill said there is no MORE to say.", "Ada Hill and Ada Jane Hill Mill said there is no MORE to say.", 0},
		{"two cards", "Hill Ada Jane HillMill burns MORE met Berg Ole BergDam leaks MORE on Monday.", "Hill met Berg on Monday.", 2},
		{"capitals for emphasis", "Hill said she would do MORE for the dam.", "Hill said she would do MORE for the dam.", 0},
		{"a name with two capitals", "Ada McHill and the McHills want MORE of it.", "Ada McHill and the McHills want MORE of it.", 0},
	}
	for _, c := range tests {
		t.Run(c.name, func(t *testing.T) {
			got, cards := cutCards(c.text, nil)
			if got != c.want || len(cards) != c.cards {
				t.Errorf("got %q, %q", got, cards)
			}
		})
	}
}
