package difference

import (
	"slices"
	"strings"
	"testing"
)

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	const (
		order = "Mayor Ines Roth ordered the ferry back on the river at night."
		night = "At night Mayor Ines Roth ordered the ferry back on the river."
	)
	tests := []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"a headline is set beside nothing", "side-by-side", "The Heron: “The ferry line and its crews have reached a deal to end a strike of 31 days”; The Kite: no clear match; The Plover: “The line and crew leaders have reached a deal that could end the monthlong strike, the crews said”",
			[]string{"Ferry\nThe ferry line and its crews have reached a deal to end a strike of 31 days.\n" + schools, "Deal reached to end ferry strike\nBread was sold out on the islands.\n" + boats, "Crews\nThe line and crew leaders have reached a deal that could end the monthlong strike, the crews said.\n" + boats},
		},
		{
			"the name of all others", "missing", "Mayor Ines Roth’s order – ",
			[]string{"Bridge\n" + council + "\n" + order, "Bridge\n" + again + "\n" + night, "Bridge\n" + third + "\nBakers fear for their trade."},
		},
		{
			"the name stands there", "missing", "",
			[]string{"Bridge\n" + council + "\n" + order, "Bridge\n" + again + "\n" + night, "Bridge\n" + third + "\nBakers fear Ms. Roth."},
		},
		{
			"a number of all others", "missing", "The number 4,300 – The Heron: “Workers put 4,300 bolts into the pillars of the bridge”; The Kite: “Into the pillars of the bridge workers put 4,300 bolts”; The Plover: not found.",
			[]string{"Bridge\n" + council + "\nWorkers put 4,300 bolts into the pillars of the bridge.", "Bridge\n" + again + "\nInto the pillars of the bridge workers put 4,300 bolts.", "Bridge\n" + third + "\nBakers fear for their trade."},
		},
		{
			"a last name alone may be another's", "space", "",
			[]string{"Bridge\nRick Hill was asked.\nIn May Hill paid.\nNobody saw Hill.\n" + council, "Bridge\n" + again + "\n" + boats + "\n" + mill + "\n" + pillars + "\nNobody saw Hill.", "Bridge\n" + third},
		},
		{
			"with a title it is hers", "space", "Sentences with the name Rick Hill – ",
			[]string{"Bridge\nRick Hill was asked.\nIn May Hill paid.\nNobody saw Hill.\n" + council, "Bridge\n" + again + "\n" + boats + "\n" + mill + "\n" + pillars + "\nSnow fell on Rick Hill.", "Bridge\n" + third},
		},
		{
			"two speakers of one statement", "same-quotation", "Quoted of one statement – ",
			[]string{"Bridge\n" + council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + again + "\n“Nobody crosses before every bolt has been checked by an engineer,” the Harbor Board said.", "Bridge\n" + third},
		},
		{
			"a role is no other speaker", "same-quotation", "Quoted of one statement by Ines Roth – ",
			[]string{"Bridge\n" + council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + again + "\n“Nobody crosses before every bolt has been checked by an engineer,” the mayor said.", "Bridge\n" + third},
		},
		{
			"deaths of two towns", "numbers", "",
			[]string{"Flood\nThe flood has killed 12 people in Marlow.\n" + schools, "Flood\nThe flood has killed 40 people in Sandar.\n" + boats},
		},
		{
			"deaths of one town", "numbers", "The number of deaths differs: 12 (The Heron), 40 (The Kite).",
			[]string{"Flood\nThe flood has killed 12 people in Marlow.\n" + schools, "Flood\nThe flood has killed 40 people in Marlow.\n" + boats},
		},
		{
			"labels of a person", "labels", "For Vasyl Dorensky: dictator (The Heron), leader (The Plover).",
			[]string{"Choir\nOrvanian dictator Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe dictator had picked the songs himself.", "Songs\nVasyl Dorensky of Orvania sent a choir of 12 singers to the feast on Sunday.\nThe songs were picked by him.", "Feast\nOrvanian leader Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe leader had picked the songs himself."},
		},
		{
			"plain labels of a person", "labels", "",
			[]string{"Choir\nOrvanian president Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe president had picked the songs himself.", "Songs\nVasyl Dorensky of Orvania sent a choir of 12 singers to the feast on Sunday.\nThe songs were picked by him.", "Feast\nOrvanian leader Vasyl Dorensky sent a choir of 12 singers to the feast on Sunday.\nThe leader had picked the songs himself."},
		},
		{
			"verbs without a subject", "told-differently", "",
			[]string{"Cup\nOsk won the cup of Bordal, beating Vale Rovers 5-4 on penalties.\n" + schools, "Cup\nOsk won the cup of Bordal 5-4 on penalties against Vale Rovers.\n" + boats},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got := written(inputOf(tt.texts...), tt.key)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
				for _, d := range Write(inputOf(tt.texts...)) {
					t.Log(d.Key, d.Sentence())
				}
			}
		})
	}
}

// TestOneFormOfAName holds that one name is told of once, whatever the forms are,
// and two names twice.
func TestOneFormOfAName(t *testing.T) {
	heron := "Bridge\nGovernor Rune Haug was on board on Monday.\nHere Governor Haug slept.\nNobody woke Governor Haug."
	for _, tt := range []struct {
		name, more string
		want       []string
	}{
		{"one", "", []string{"Rune Haug"}},
		{"two", "\nThe baker Petra Lindqvist fears for her trade.\nPetra Lindqvist paid. In May Petra Lindqvist slept.", []string{"Petra Lindqvist", "Rune Haug"}},
	} {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, d := range Write(inputOf(heron+tt.more, "Bridge\n"+boats+"\n"+again+"\nRune Haug was on board on Monday.", "Bridge\nIt snowed.")) {
				if tellWhere[d.Key] && strings.Contains(d.About, " ") {
					got = append(got, d.About)
				}
			}
			slices.Sort(got)
			if !slices.Equal(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
