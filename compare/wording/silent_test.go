package wording

import (
	"strings"
	"testing"

	"parallax/compare/lexicon"
)

// silent are sentences of our own in which words of the list have their plain
// sense: nothing is to be marked as loaded wording.
func silent() map[string][]string {
	return map[string][]string{
		"prefixes": {
			"A semi-hostile crowd met the mayor.",
			"The anti-hate march went by.",
			"They feared, rightly or wrongly, for the harbor.",
			"Traffic was light to nonexistent.",
		},
		"claims that are no verb": {
			"Nobody could check Brandt's claim on Monday.",
			"The court heard all of her claims on Monday.",
			"It answered to claims from the harbor.",
		},
		"blasts": {
			"The blasts in the chemical plant were heard in two villages.",
		},
		"weather": {
			"The hurricane slammed the coast on Monday and left dangerous floodwaters behind.",
			"A vicious storm ravaged two villages near the river.",
			"The blizzard unleashed its fury on the northern towns.",
			"Heavy rain caused chaos on the roads and havoc at the airport.",
			"The wildfire was a disaster for the valley, and a terrifying night for many.",
			"A brutal cold wave followed the snowstorm.",
			"The tornado wreaked havoc on a farm in the north.",
			"The divers crossed a treacherous passage of the cave.",
		},
		"law": {
			"The former clerk was convicted of fraud on Monday and sentenced to two years.",
			"Prosecutors said that he was charged with lying to a bank.",
			"The jury found that the contract was fraudulent.",
			"The man was wrongly convicted and spent nine years in prison.",
			"She pleaded guilty to a scheme that defrauded two banks.",
			"The court held that the search was unwarranted.",
			"The defendant pleaded not guilty.",
			"The gunman went on a rampage, and four victims died.",
		},
		"medicine": {
			"The patient had a malignant tumor and needed radical surgery.",
			"Doctors treated a toxic reaction in two nurses.",
			"She was sick with pneumonia for three weeks.",
			"The infection crippled his left hand.",
			"A virulent strain of the virus reached the hospital.",
			"The hospital opened a clinic for patients with obsessions.",
			"The surgeon said that the wound was ugly and festering.",
			"The disease plagued the valley for years.",
		},
		"finance": {
			"Shares plunged on Monday after weak earnings.",
			"Prices skyrocketed in the quarter, and the dollar was volatile.",
			"The tepid growth worried investors.",
			"The index was shaky on Monday.",
			"The insurer paid two claims on Monday.",
			"Jobless claims fell last week, the agency said.",
			"The bank filed a claim for the damage.",
			"The yields eroded over the quarter.",
		},
		"sport": {
			"The rookie slammed a double in the seventh inning.",
			"The goalkeeper fumbled the ball before halftime.",
			"The coach said that the playoff loss was embarrassing.",
			"They crushed the champions in the semifinals.",
			"The batsman hammered the ball over the fence.",
			"It was a stunning win in the tournament.",
			"The playoff was a nightmare for the goalkeeper.",
			"The quarterback shredded the defense for a touchdown.",
		},
		"titles": {
			"She read from Crazy Rich Asians on Monday.",
			"The theater plays The Wicked Witch in May.",
			"He starred in Monsters Inc and in two plays.",
			"The club showed Fantastic Beasts to the children.",
			"The choir sang Amazing Grace at noon.",
			"They saw Brave New World at the library.",
		},
		"names": {
			"On Monday Dan Savage met Sheryl Crow at the lake.",
			"She writes for Slam Weekly and lives in Crook County.",
			"The Tampa museum showed works by Ada Savage.",
			"The office of Judge Tom Radical closed at noon.",
			"The Oklahoma City Thunder opened a school.",
			"He studied at the Peter Pan School in the north.",
			"The Horde Energy plant opened in May.",
		},
		"other senses": {
			"He woke up at six and called his brother out of habit.",
			"The storm drain near the wall was closed.",
			"The orchestra hired a trumpet player.",
			"The farm keeps sheep and pigs in the valley.",
			"She slammed the door and left.",
			"The fault line has two faults in the north.",
			"He cooked grilled fish in a pan.",
			"The committee approved the offensive coordinator for the team.",
			"The bus pulled up to the torch relay on Monday.",
			"It was supposed to open in May.",
			"The mob boss in the film is a cook.",
			"They took the case to claims court.",
			"A fire gutted the mill on Monday.",
			"The crash claimed 59 lives on Monday.",
		},
		"topics": {
			"The museum opened a hall about white supremacy in the twenties.",
			"The law bans discrimination by sex.",
			"The class reads about the Nazi regime in May.",
			"The council voted for a tax on sugar by six to four.",
			"The port opened after a strike of three weeks.",
			"The two parties agreed on the budget for schools.",
			"Police arrested two men after the protest on Monday.",
			"The union asked for a raise of four percent.",
		},
	}
}

// TestPlainSensesAreSilent: nothing is marked in them, alone or beside another
// article that tells something else.
func TestPlainSensesAreSilent(t *testing.T) {
	n := 0
	for field, sentences := range silent() {
		for _, s := range sentences {
			n++
			for _, c := range []Check{LoadedWording(), HeadlineWording(), ScareQuotes()} {
				if got := found(c, inputOf("News of the day\n"+s)); got != "" {
					t.Errorf("%s: %s marks %q in %q", field, c.ID, got, s)
				}
				if got := found(c, inputOf("News of the day\n"+s, "Notes\nThe library opens at nine and closes at six.")); got != "" {
					t.Errorf("%s: %s marks %q in %q beside another article", field, c.ID, got, s)
				}
			}
		}
	}
	if n < 60 {
		t.Errorf("only %d sentences", n)
	}
}

// TestSilenceIsEarned: most of the sentences hold a word of the list, so that
// their silence is due to a rule and not to the choice of words.
func TestSilenceIsEarned(t *testing.T) {
	forms := map[string]bool{}
	for _, e := range lexicon.Loaded().Entries() {
		for _, f := range e.Forms {
			forms[f] = true
		}
	}
	held, all := 0, 0
	for _, sentences := range silent() {
		for _, s := range sentences {
			all++
			for _, w := range strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return r == ' ' || r == '.' || r == ',' }) {
				if forms[w] {
					held++
					break
				}
			}
		}
	}
	if 3*held < 2*all {
		t.Errorf("%d of %d sentences hold a word of the list", held, all)
	}
}
