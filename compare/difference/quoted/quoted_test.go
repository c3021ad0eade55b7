package quoted_test

import (
	"slices"
	"strings"
	"testing"

	"parallax/compare/difference/invented"
	"parallax/compare/difference/quoted"
)

// TestFormsAreWritten: each form is written where it has its ground, and not
// where that is missing.
func TestFormsAreWritten(t *testing.T) {
	for _, tt := range []struct {
		key           string
		texts, silent []string
		want          string
	}{
		{
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + invented.Again + "\nInes Roth said: “Nobody crosses before every bolt has been checked by an engineer.”", "Bridge\n" + invented.Third + "\nInes Roth went home."},
			[]string{"Bridge\n" + invented.Council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + invented.Again + "\nInes Roth said: “Nobody crosses before every bolt has been checked by an engineer.”", "Bridge\n" + invented.Third + "\n“Nobody crosses before every bolt has been checked by an engineer,” Ines Roth said."},
			"Quoted of one statement by Ines Roth – The Heron: 11 words, “Nobody crosses before every bolt has been checked by an engineer”; The Kite: all 11 words; The Plover: not found.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“These men followed the orders of their captain. They should have known what was in the barrels,” Judge Marit Osen said.", "Bridge\n" + invented.Again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			[]string{"Bridge\n" + invented.Council + "\n“These men followed the orders of their captain,” Judge Marit Osen said.", "Bridge\n" + invented.Again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			"Quoted of one statement by Marit Osen – The Heron: 17 words, “These men followed the orders of their captain. They should have known what was in the barrels”; The Kite: 8 of the 17 words, “These men followed the orders of their captain”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“These men followed the orders of their captain although each of them knew very well what was in the barrels that night,” Judge Marit Osen said.", "Bridge\n" + invented.Again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			[]string{"Bridge\n" + invented.Council + "\n“These men followed the orders of their captain,” Judge Marit Osen said.", "Bridge\n" + invented.Again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			"The Kite: 8 of the 22 words, “These men followed the orders of their captain”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt.", "Bridge\n" + invented.Again + "\n“We think that [the council] has no plan for the winter on this river,” said Karl Brandt."},
			[]string{"Bridge\n" + invented.Council + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt.", "Bridge\n" + invented.Again + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt."},
			"The Kite: 11 of the 13 words, “no plan for the winter on this river”, with “[the council] has” where The Heron has “they have”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“Every family will get forty litres of water a day from the army trucks,” said Lidia Roca.", "Bridge\n" + invented.Again + "\nLidia Roca said that every family would get forty litres of water a day from the army trucks."},
			[]string{"Bridge\n" + invented.Council + "\n“Every family will get forty litres of water a day from the army trucks,” said Lidia Roca.", "Bridge\n" + invented.Again + "\n“Every family will get forty litres of water a day from the army trucks,” Lidia Roca said."},
			"The Kite: in its own words, “that every family would get forty litres of water a day from the army trucks”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + invented.Council + "\n" + invented.Schools + "\n" + invented.Market + "\n" + invented.Cracks, "Bridge\n" + invented.Again + "\n" + invented.Boats + "\n" + invented.Mill + "\n" + invented.Pillars + "\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug."},
			[]string{"Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + invented.Council + "\n" + invented.Schools, "Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + invented.Again + "\n" + invented.Boats},
			"The Heron: 14 words, “This line has fed the island for a hundred years and will feed us”, in sentence 1 of 5; The Kite: all 14 words, in sentence 5 of 5.",
		},
		{ // too short to be joined, and yet not nothing
			"same-quotation",
			[]string{"Bridge\n" + invented.Council + "\n“There is a very substantial chance that the bridge stays shut until the winter,” said Ines Roth.", "Bridge\n" + invented.Again + "\nInes Roth said: “There is a very substantial chance that the bridge stays shut until the winter.”", "Bridge\n" + invented.Third + "\nInes Roth sees a “very substantial chance” of that."},
			[]string{"Bridge\n" + invented.Council, "Bridge\n" + invented.Again, "Bridge\n" + invented.Third + "\nInes Roth sees a “very substantial chance” of that."},
			"The Plover: 3 of the 14 words, “very substantial chance”.",
		},
		{
			"verbs",
			[]string{"Bridge\n" + invented.Council + "\nInes Roth insisted that nobody can say how long the cracks will hold. Ines Roth admitted that the ferry will cost more than the bridge.", "Bridge\n" + invented.Again + "\n“Nobody can say how long the cracks will hold,” said Ines Roth."},
			[]string{"Bridge\n" + invented.Council + "\n“Nobody can say how long the cracks will hold,” said Ines Roth.", "Bridge\n" + invented.Again + "\n“Nobody can say how long the cracks will hold,” said Ines Roth."},
			"For Ines Roth, The Heron writes insisted and admitted; The Kite said.",
		},
		{
			"voices",
			[]string{"Bridge\n" + invented.Council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King, a professor of history.\n“It will cost us dear,” said Mayor Ines Roth.", "Bridge\n" + invented.Again + "\n“It will cost us dear,” said Mayor Ines Roth.", "Bridge\n" + invented.Third + "\nPeople were speaking of it all day."},
			[]string{"Bridge\n" + invented.Council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + invented.Again + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King."},
			"Who is quoted by name, and with how many words – The Heron: Tomas King (“a professor of history”) 13: “I have crossed that bridge for forty years and nobody ever asked me” and Ines Roth 5; The Kite: Ines Roth 5; The Plover: nobody in quotation marks.",
		},
		{
			"other-said",
			[]string{"Bridge\n" + invented.Council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + invented.Again + "\n“My boat will have to carry all of them,” said Tomas King.", "Bridge\n" + invented.Third},
			[]string{"Bridge\n" + invented.Council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + invented.Again + "\n“I have crossed that bridge for forty years,” said Tomas King.", "Bridge\n" + invented.Third},
			"Other words of Tomas King – The Heron: “I have crossed that bridge for forty years and nobody ever asked me”; The Kite: “My boat will have to carry all of them”; The Plover: not found.",
		},
	} {
		t.Run(tt.key, func(t *testing.T) {
			if got := strings.Join(invented.Written(quoted.Writers(), tt.key, tt.texts...), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
			}
			if got := invented.Written(quoted.Writers(), tt.key, tt.silent...); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
}

// TestTrueOrNothing holds what a sentence may say of articles that are not like
// the others: of each kind a case and one near it.
func TestTrueOrNothing(t *testing.T) {
	for _, tt := range []struct {
		name, key, want string // the sentence, "" for none
		texts           []string
	}{
		{
			"two speakers of one statement", "same-quotation", "Quoted of one statement – ",
			[]string{"Bridge\n" + invented.Council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + invented.Again + "\n“Nobody crosses before every bolt has been checked by an engineer,” the Harbor Board said.", "Bridge\n" + invented.Third},
		},
		{
			"words behind a pronoun stand apart, and are not cited", "voices", "The Heron: Tomas King (“a professor of history”) 9: “I have crossed that bridge for forty long years” and maybe Karl Brandt 8; ",
			[]string{"Bridge\n" + invented.Council + "\n“I have crossed that bridge for forty long years,” said Tomas King, a professor of history.\nThe baker Karl Brandt had come too.\n“Nobody in this whole town ever asked me,” he said.", "Bridge\n" + invented.Again + "\n" + invented.Boats},
		},
		{
			"a role is no other speaker", "same-quotation", "Quoted of one statement by Ines Roth – ",
			[]string{"Bridge\n" + invented.Council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + invented.Again + "\n“Nobody crosses before every bolt has been checked by an engineer,” the mayor said.", "Bridge\n" + invented.Third},
		},
	} {
		t.Run(tt.name, func(t *testing.T) {
			got := invented.Written(quoted.Writers(), tt.key, tt.texts...)
			if tt.want == "" && len(got) > 0 || tt.want != "" && !slices.ContainsFunc(got, func(s string) bool { return strings.Contains(s, tt.want) }) {
				t.Errorf("%q, want %q", got, tt.want)
			}
		})
	}
}
