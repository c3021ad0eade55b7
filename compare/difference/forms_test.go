package difference

import (
	"context"
	"strconv"
	"strings"
	"testing"
	"time"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/figure"
	"parallax/compare/news"
	"parallax/compare/reading"
	"parallax/compare/utterance"
	"parallax/compare/wording"
)

// inputOf is what the earlier steps find in articles, whose first line is the
// headline, of the outlets Heron, Kite and Plover; a day of May 2032 may stand
// before it ("7 | Bridge").
func inputOf(texts ...string) *Input {
	var set reading.Set
	for i, text := range texts {
		day, rest, dated := strings.Cut(text, " | ")
		if dated {
			text = rest
		}
		ps := strings.Split(text, "\n")
		a := news.New(ps[0], ps[1:])
		if n, err := strconv.Atoi(day); err == nil && dated {
			a.Published = news.Day(2032, time.May, n)
		}
		a.Outlet, a.ID = []string{"The Heron", "The Kite", "The Plover"}[i], string(rune('a'+i))
		set.Add(reading.Read(a))
	}
	r := align.Match(context.Background(), align.Input{Set: set})
	labels := actor.Input{Set: set}
	for _, f := range r.Facts {
		var ps []actor.Place
		for _, t := range f.Tellings {
			ps = append(ps, actor.Place(t.Place))
		}
		labels.Aligned = append(labels.Aligned, ps)
	}
	return &Input{
		Reader: wording.Read(wording.Input{Set: set, Facts: r.Facts, Actors: actor.Find(labels)}),
		Pairs:  r.Pairs, OnlyHere: r.OnlyHere, NotFound: r.NotFound,
		Utterances: utterance.Match(set), Figures: figure.Across(set, r.Facts), Placements: Placements(set.Docs, r.Facts),
	}
}

// written are the sentences of a form.
func written(in *Input, key string) (out []string) {
	for _, d := range Write(in) {
		if d.Key == key {
			out = append(out, d.Sentence())
		}
	}
	return out
}

const (
	council = "The council of Veles closed the stone bridge over the Arno on Monday."
	again   = "On Monday the council of Veles closed the stone bridge over the Arno."
	third   = "Over the Arno the stone bridge was closed on Monday by the council of Veles."
	schools = "Pupils reach the school by boat until the summer."
	boats   = "By boat the pupils reach the school until the summer."
	market  = "The weekly market moves to the square of the old mill."
	mill    = "To the square of the old mill the weekly market moves."
	cracks  = "Engineers had found deep cracks in two of its pillars."
	pillars = "In two of its pillars engineers had found deep cracks."
	repair  = "A repair takes at least a year, the town engineer said."
	year    = "At least a year is what a repair takes, said the town engineer."
)

// TestFormsAreWritten: each form is written where it has its ground, and not
// where that is missing.
func TestFormsAreWritten(t *testing.T) {
	tests := []struct {
		key           string
		texts, silent []string
		want          string
	}{
		{
			"numbers",
			[]string{"Crash\n" + council + "\nNine people were injured in the collapse, the police said.", "Bridge\n" + again + "\nTwelve people were injured in the collapse."},
			[]string{"Crash\n" + council + "\nNine people were injured in the collapse, the police said.", "Bridge\n" + again + "\nNine people were injured in the collapse."},
			"The number of injuries differs: nine (The Heron), twelve (The Kite).",
		},
		{
			"amounts",
			[]string{"Bridge\n" + council + "\nThe builder Orlo earned 141 million euros with the bridge.", "Bridge\n" + again + "\nWith the bridge the builder Orlo earned 97 million euros."},
			[]string{"Bridge\n" + council + "\nThe builder Orlo earned 141 million euros with the bridge.", "Bridge\n" + again + "\nWith the bridge the builder Orlo earned 141 million euros."},
			"The amounts differ: “",
		},
		{
			"same-number",
			[]string{"Bridge\n" + council + "\nThe archive gave out 2,800 documents on the builder.", "Bridge\n" + again + "\nMore than 2,800 documents tell of the builder.", "Bridge\n" + third + "\n" + boats},
			[]string{"Bridge\n" + council + "\nThe archive gave out 2,800 documents on the builder.", "Bridge\n" + again + "\nMore than 2,800 passports were lost.", "Bridge\n" + third + "\n" + boats},
			"Number of documents – The Heron: “2,800 documents on the builder”; The Kite: “More than 2,800 documents tell”; The Plover: not found.",
		},
		{
			"missing",
			[]string{"Bridge\n" + council + "\nMayor Ines Roth ordered the ferry back on the river at night.\n" + schools, "Bridge\n" + again + "\nAt night Mayor Ines Roth ordered the ferry back on the river.\n" + boats, "Bridge\n" + third + "\nBakers fear for their trade."},
			[]string{"Bridge\n" + council + "\nMayor Ines Roth ordered the ferry back on the river at night.\n" + schools, "Bridge\n" + again + "\nAt night Mayor Ines Roth ordered the ferry back on the river.\n" + boats, "Bridge\n" + third + "\nThe ferry back on the river was ordered at night by Mayor Ines Roth.\n" + schools},
			"Mayor Ines Roth’s order – The Heron: “Mayor Ines Roth ordered the ferry back on the river at night”; The Kite: “At night Mayor Ines Roth ordered the ferry back on the river”; The Plover: Ines Roth not found.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + again + "\nInes Roth said: “Nobody crosses before every bolt has been checked by an engineer.”", "Bridge\n" + third + "\nInes Roth went home."},
			[]string{"Bridge\n" + council + "\n“Nobody crosses before every bolt has been checked by an engineer,” said Ines Roth.", "Bridge\n" + again + "\nInes Roth said: “Nobody crosses before every bolt has been checked by an engineer.”", "Bridge\n" + third + "\n“Nobody crosses before every bolt has been checked by an engineer,” Ines Roth said."},
			"Quoted of one statement by Ines Roth – The Heron: 11 words, “Nobody crosses before every bolt has been checked by an engineer”; The Kite: all 11 words; The Plover: not found.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + council + "\n“These men followed the orders of their captain. They should have known what was in the barrels,” Judge Marit Osen said.", "Bridge\n" + again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			[]string{"Bridge\n" + council + "\n“These men followed the orders of their captain,” Judge Marit Osen said.", "Bridge\n" + again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			"Quoted of one statement by Marit Osen – The Heron: 17 words, “These men followed the orders of their captain. They should have known what was in the barrels”; The Kite: 8 of the 17 words, “These men followed the orders of their captain”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + council + "\n“These men followed the orders of their captain although each of them knew very well what was in the barrels that night,” Judge Marit Osen said.", "Bridge\n" + again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			[]string{"Bridge\n" + council + "\n“These men followed the orders of their captain,” Judge Marit Osen said.", "Bridge\n" + again + "\n“These men followed the orders of their captain,” said Judge Marit Osen."},
			"The Kite: 8 of the 22 words, “These men followed the orders of their captain”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + council + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt.", "Bridge\n" + again + "\n“We think that [the council] has no plan for the winter on this river,” said Karl Brandt."},
			[]string{"Bridge\n" + council + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt.", "Bridge\n" + again + "\n“We think that they have no plan for the winter on this river,” said Karl Brandt."},
			"The Kite: 11 of the 13 words, “no plan for the winter on this river”, with “[the council] has” where The Heron has “they have”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n" + council + "\n“Every family will get forty litres of water a day from the army trucks,” said Lidia Roca.", "Bridge\n" + again + "\nLidia Roca said that every family would get forty litres of water a day from the army trucks."},
			[]string{"Bridge\n" + council + "\n“Every family will get forty litres of water a day from the army trucks,” said Lidia Roca.", "Bridge\n" + again + "\n“Every family will get forty litres of water a day from the army trucks,” Lidia Roca said."},
			"The Kite: in its own words, “that every family would get forty litres of water a day from the army trucks”.",
		},
		{
			"same-quotation",
			[]string{"Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + council + "\n" + schools + "\n" + market + "\n" + cracks, "Bridge\n" + again + "\n" + boats + "\n" + mill + "\n" + pillars + "\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug."},
			[]string{"Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + council + "\n" + schools, "Bridge\n“This line has fed the island for a hundred years and will feed us,” said Rune Haug.\n" + again + "\n" + boats},
			"The Heron: 14 words, “This line has fed the island for a hundred years and will feed us”, in sentence 1 of 5; The Kite: all 14 words, in sentence 5 of 5.",
		},
		{
			"labels",
			[]string{"Gate\nProtesters who had blocked the gate of the Garth mine for five days left on Tuesday.\nThe protesters sang as they walked to the village.", "Mine\nThe agitators who had blocked the gate of the Garth mine for five days gave up on Tuesday.\nThe agitators walked to the village.", "Days\nThe demonstrators who blocked the gate of the Garth mine for five days left on Tuesday.\nThe demonstrators walked to the village, singing."},
			[]string{"Gate\nProtesters who had blocked the gate of the Garth mine for five days left on Tuesday.\nThe protesters sang as they walked to the village.", "Mine\nThe protesters who had blocked the gate of the Garth mine for five days gave up on Tuesday.\nThe protesters walked to the village.", "Days\nThe protesters who blocked the gate of the Garth mine for five days left on Tuesday.\nThe protesters walked to the village, singing."},
			"protesters (The Heron), agitators (The Kite), demonstrators (The Plover).",
		},
		{
			"placed",
			[]string{"Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + council + "\n" + schools + "\n" + market + "\n" + cracks + "\n" + repair, "Bridge\n" + again + "\n" + boats + "\n" + mill + "\n" + pillars + "\n" + year + "\nMayor Ines Roth ordered the ferry back on the river at night."},
			[]string{"Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + council + "\n" + schools + "\n" + market, "Bridge\nMayor Ines Roth ordered the ferry back on the river at night.\n" + again + "\n" + boats + "\n" + mill},
			"stands in the first sentence of The Heron and in the last sentence of The Kite.",
		},
		{
			"who-acts",
			[]string{"March\nAt a march for cheaper rents a student, Ida Falk, was hit by a police horse on Thursday evening.", "March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening."},
			[]string{"March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening.", "March\nAt a march for cheaper rents a student, Ida Falk, was hit in the crowd on Thursday evening."},
			"The Heron writes “was hit by a police horse on Thursday”; The Kite writes “was hit in the crowd on Thursday evening”, without saying by whom.",
		},
		{
			"only-here",
			[]string{"Bridge\n" + council + "\nGrowers in the Lenn valley dumped 300 tons of berries during the second week.\nDr. Ida Moss bought some for her clinic.\n" + schools, "Bridge\n" + again + "\n" + boats, "Bridge\n" + third + "\n" + boats},
			[]string{"Bridge\n" + council + "\nGrowers in the Lenn valley dumped 300 tons of berries during the second week.\nDr. Ida Moss bought some for her clinic.\n" + schools, "Bridge\nMoss had 300 baskets.\n" + again + "\n" + boats, "Lenn\n" + third + "\n" + boats},
			"Found only in The Heron – The Heron: Lenn, “dumped 300 tons of berries” and Dr. Ida Moss (sentences 2–3); The Kite and The Plover: not found.",
		},
		{
			"verbs",
			[]string{"Bridge\n" + council + "\nInes Roth insisted that nobody can say how long the cracks will hold. Ines Roth admitted that the ferry will cost more than the bridge.", "Bridge\n" + again + "\n“Nobody can say how long the cracks will hold,” said Ines Roth."},
			[]string{"Bridge\n" + council + "\n“Nobody can say how long the cracks will hold,” said Ines Roth.", "Bridge\n" + again + "\n“Nobody can say how long the cracks will hold,” said Ines Roth."},
			"For Ines Roth, The Heron writes insisted and admitted; The Kite said.",
		},
		{
			"only-each",
			[]string{"Bridge\n" + council + "\nThe baker Petra Lindqvist lost half of her customers.\n" + schools, "Bridge\n" + again + "\nA ferry from Port Wick came.\n" + boats, "Bridge\n" + third},
			[]string{"Bridge\n" + council + "\nThe baker Petra Lindqvist lost half of her customers.\n" + schools, "Bridge\n" + again + "\nLindqvist was there.\n" + boats, "Bridge\n" + third},
			"In one article only – The Heron: Petra Lindqvist; The Kite: Port Wick; The Plover: not found.",
		},
		{
			"shared-name",
			[]string{"Bridge\n" + council + "\nThe baker Petra Lindqvist lost half of her customers. Ms. Lindqvist has asked the council for help.", "Bridge\n" + again + "\n" + boats + "\nSnow fell on the oven of Petra Lindqvist.", "Bridge\n" + third},
			[]string{"Bridge\n" + council + "\nThe baker Petra Lindqvist lost half of her customers. Ms. Lindqvist has asked the council for help.", "Bridge\n" + again + "\n" + boats + "\nSnow fell on the oven of Petra Lindqvist.", "Bridge\n" + third + "\nThe Lindqvists closed."},
			"The name Petra Lindqvist – The Heron: 2 sentences; The Kite: 1 sentence; The Plover: not found.",
		},
		{
			"told-differently",
			[]string{"Bridge\n" + council + "\nMayor Ines Roth did not sign the order for the ferry at night.\n" + schools, "Bridge\n" + again + "\nMayor Ines Roth signed the order for the ferry at night.\n" + boats},
			[]string{"Bridge\n" + council + "\nMayor Ines Roth signed the order for the ferry at night.\n" + schools, "Bridge\n" + again + "\nMayor Ines Roth signed the order for the ferry at night.\n" + boats},
			"Told differently – The Heron: “Mayor Ines Roth did not sign the order for the ferry at night”; The Kite: “Mayor Ines Roth signed the order for the ferry at night”.",
		},
		{
			"told-differently",
			[]string{"Bridge\n" + council + "\nMayor Ines Roth delayed the order for the ferry at night.\n" + schools, "Bridge\n" + again + "\nMayor Ines Roth refused the order for the ferry at night.\n" + boats},
			[]string{"Bridge\n" + council + "\nMayor Ines Roth delayed the order for the ferry at night.\n" + schools, "Bridge\n" + again + "\nAt night Mayor Ines Roth delayed the order for the ferry.\n" + boats},
			"Told differently – The Heron: “Mayor Ines Roth delayed the order for the ferry at night”; The Kite: “Mayor Ines Roth refused the order for the ferry at night”.",
		},
		{
			"side-by-side",
			[]string{"Bridge\n" + council + "\nThe repair of the old ferry landing will cost 4 million crowns, engineers reckon.\n" + schools, "Bridge\n" + again + "\nTaxpayers must find 4 million crowns for the repair of the ferry landing by next spring.\n" + boats},
			[]string{"Bridge\n" + council + "\nThe repair of the old ferry landing will cost 4 million crowns.\n" + schools, "Bridge\n" + again + "\nThe repair of the old ferry landing will cost 4 million crowns.\n" + boats},
			"Told side by side – The Heron: “The repair of the old ferry landing will cost 4 million crowns, engineers reckon”; The Kite: “Taxpayers must find 4 million crowns for the repair of the ferry landing by next spring”.",
		},
		{
			"wording",
			[]string{"Bridge\nThe shameful state of the bridge has a bizarre history.\n" + council, "Bridge\n" + again},
			[]string{"Bridge\nThe state of the bridge has a long history.\n" + council, "Bridge\n" + again},
			"Only The Heron writes, in its own words, “shameful” and “bizarre”.",
		},
		{
			"headline-word",
			[]string{"Mayor slams council over bridge\n" + council + "\n" + schools, "Bridge\n" + again},
			[]string{"Mayor criticizes council over bridge\n" + council + "\n" + schools, "Bridge\n" + again},
			"The headline of The Heron has “slams”, a word that its body does not have.",
		},
		{
			"space-word",
			[]string{"Bridge\nThe ferry is back.\nNobody paid for the ferry.\nIn May the ferry sank.\nA ferry is slow.\nTwo ferries came.\nHere ends the ferry.", "Bridge\n" + again},
			[]string{"Bridge\nThe ferry is back.\nNobody paid for the ferry.\nIn May the ferry sank.\nA ferry is slow.\nTwo ferries came.\nHere ends the ferry.", "Bridge\n" + again + "\nFerrymen sang."},
			"Sentences with “ferry”, singular or plural – The Heron: 6 of 6 sentences; The Kite: not found.",
		},
		{
			"space",
			[]string{"Bridge\nGovernor Rune Haug was on board when the Linnea ran aground on Monday.\n" + council + "\nHere Governor Haug slept.\nNobody woke Governor Haug.", "Bridge\n" + again + "\n" + boats + "\n" + mill + "\n" + pillars + "\nSnow fell.\nEveryone greeted Governor Rune Haug.", "Bridge\n" + third},
			[]string{"Bridge\nGovernor Rune Haug was on board when the Linnea ran aground on Monday.\nHere Governor Haug slept.\nNobody woke Governor Haug.", "Bridge\n" + again + "\nThe Haugs slept."},
			"Sentences with the name Rune Haug – The Heron: sentences 1 and 3–4 of 4; The Kite: sentence 6 of 6; The Plover: not found.",
		},
		{
			"voices",
			[]string{"Bridge\n" + council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King, a professor of history.\n“It will cost us dear,” said Mayor Ines Roth.", "Bridge\n" + again + "\n“It will cost us dear,” said Mayor Ines Roth.", "Bridge\n" + third + "\nPeople were speaking of it all day."},
			[]string{"Bridge\n" + council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + again + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King."},
			"Who is quoted, and with how many words – The Heron: Tomas King (“a professor of history”) 13 and Ines Roth 5; The Kite: Ines Roth 5; The Plover: nobody in quotation marks.",
		},
		{
			"other-said",
			[]string{"Bridge\n" + council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + again + "\n“My boat will have to carry all of them,” said Tomas King.", "Bridge\n" + third},
			[]string{"Bridge\n" + council + "\n“I have crossed that bridge for forty years and nobody ever asked me,” said Tomas King.", "Bridge\n" + again + "\n“I have crossed that bridge for forty years,” said Tomas King.", "Bridge\n" + third},
			"Other words of Tomas King – The Heron: “I have crossed that bridge for forty years and nobody ever asked me”; The Kite: “My boat will have to carry all of them”; The Plover: not found.",
		},
		{
			"kind-of-text",
			[]string{"Opinion: Mend the bridge\nI crossed our bridge again. Who of us has not? We need it, and I love it. You know why!", "Bridge\n" + again},
			[]string{"Mend the bridge\n" + council + "\n“I crossed our bridge again. Who of us has not? We need it, and I love it. You know why!” said Tomas King.", "Bridge\n" + again},
			"Outside quotation marks – The Heron: “Opinion” in front of the headline, “I”, “we” or the like 5 times, “you” or the like 1 time, 1 question and 1 exclamation mark; The Kite: none of these.",
		},
		{
			"stage",
			[]string{"7 | Bridge\nThe mayor of Veles plans to sign the contract for the bridge.", "9 | Bridge\nOn Friday the mayor of Veles signed the contract for the bridge.", "7 | Bridge\n" + third},
			[]string{"9 | Bridge\nThe mayor of Veles plans to sign the contract for the bridge.", "9 | Bridge\nOn Friday the mayor of Veles signed the contract for the bridge.", "9 | Bridge\n" + third},
			"Told as done, or as still to come – The Heron: “mayor of Veles plans to sign the contract”, 7 May 2032; The Kite: “mayor of Veles signed the contract”, 9 May 2032; The Plover: not found, 7 May 2032.",
		},
		{
			"headlines",
			[]string{"Judge Osen stops sale of the forest\nJudge Marit Osen stopped the sale of the forest on Tuesday.\nIn May Judge Osen wrote much.", "Sale is off\nThe sale of the forest was stopped on Tuesday.\n" + council + "\nIt was Judge Marit Osen who wrote much.", "No sale\nThe forest was not sold."},
			[]string{"Sale is off\nJudge Marit Osen stopped the sale of the forest on Tuesday.", "Sale is off\nThe forest was not sold."},
			"The headlines – The Heron: “Judge Osen stops sale of the forest”; The Kite: “Sale is off” (Marit Osen first named in sentence 3 of 3); The Plover: “No sale” (Marit Osen not found).",
		},
	}
	tried := map[string]bool{}
	for _, tt := range tests {
		t.Run(tt.key, func(t *testing.T) {
			tried[tt.key] = true
			in := inputOf(tt.texts...)
			if got := strings.Join(written(in, tt.key), " "); !strings.Contains(got, tt.want) {
				t.Errorf("%q, want %q", got, tt.want)
				for _, d := range Write(in) {
					t.Log(d.Key, d.Sentence())
				}
			}
			if got := written(inputOf(tt.silent...), tt.key); len(got) > 0 {
				t.Errorf("not silent: %q", got)
			}
		})
	}
	for _, f := range Forms() {
		if !tried[f.Key] {
			t.Errorf("no test of %s", f.Key)
		}
	}
}
