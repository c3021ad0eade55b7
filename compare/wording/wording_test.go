package wording

import (
	"context"
	"fmt"
	"strings"
	"testing"

	"parallax/compare/actor"
	"parallax/compare/align"
	"parallax/compare/lexicon"
	"parallax/compare/news"
	"parallax/compare/reading"
)

// inputOf is what the checks look at in articles whose first line is the
// headline.
func inputOf(texts ...string) *Reader {
	var read []reading.Article
	for _, t := range texts {
		ps := strings.Split(t, "\n")
		read = append(read, reading.Read(news.New(ps[0], ps[1:])))
	}
	in := Input{Set: reading.SetOf(read)}
	labels := actor.Input{Set: in.Set}
	if len(texts) > 1 {
		r := align.Match(context.Background(), align.Input{Set: in.Set})
		in.Facts = align.Near(r.Facts, r.Maybe) // as a comparison hands them over
	}
	for _, f := range in.Facts {
		var ps []actor.Place
		for _, t := range f.Tellings {
			ps = append(ps, actor.Place(t.Place))
		}
		labels.Aligned = append(labels.Aligned, ps)
	}
	in.Actors = actor.Find(labels)
	return Read(in)
}

// found are the words that a check marks, with the number of their article.
func found(c Check, in *Reader) string {
	var out []string
	for _, f := range c.Find(in) {
		out = append(out, fmt.Sprintf("%d %s", f.Article, in.Article(f.Article).Slice(f.Words[0])))
	}
	return strings.Join(out, "|")
}

func TestChecks(t *testing.T) {
	for _, tt := range []struct {
		name  string
		check Check
		texts []string
		want  string
	}{
		{"loaded", LoadedWording(), []string{"Vote\nThe mayor slammed the plan."}, "0 slammed"},
		{"another sense", LoadedWording(), []string{"Crash\nA car slammed into a wall, and a man who woke up called for help."}, ""},
		{"weak, used by both", LoadedWording(), []string{"Port\nThe peaceful picket ended.", "Port\nA peaceful crowd left."}, ""},
		{"weak, used by one", LoadedWording(), []string{
			"Port\nThe peaceful picket at the gate of the harbor ended on Monday.", "Port\nThe picket at the gate of the harbor ended on Monday.",
		}, "0 peaceful"},
		{"weak, of another fact", LoadedWording(), []string{"Port\nThe peaceful picket ended.", "Port\nA crowd left."}, ""},
		{"weak, in a quotation", LoadedWording(), []string{
			"Port\n“The peaceful picket at the harbor gate ended on Monday,” said Ada Brook.", "Port\nThe picket at the harbor gate ended on Monday, said Ada Brook.",
		}, ""},
		{"blamed by a speaker", LoadedWording(), []string{"Raid\nAda Brook condemned the raid as a disastrous plan of the mayor."}, ""},
		{"a topic", LoadedWording(), []string{
			"Hoax trial opens\nThe hoax cost the city much.", "City opens its case\nThe hoax cost the city much.", "Trial opens\nThe case cost the city much.",
		}, ""},
		{"no topic", LoadedWording(), []string{
			"Hoax trial opens\nThe hoax cost the city much.", "City opens its case\nThe tale cost the city much.", "Trial opens\nThe case cost the city much.",
		}, "0 Hoax|0 hoax"},
		{"a name", LoadedWording(), []string{"Chief leaves\nOn Monday Dan Savage left. Savage said nothing."}, ""},
		{"a dangerous storm", LoadedWording(), []string{"Hurricane nears the coast\nIt is a dangerous night."}, ""},
		{"a dangerous plan", LoadedWording(), []string{"Council meets\nIt is a dangerous plan."}, "0 dangerous"},
		{"a name", LoadedWording(), []string{"Shop\nShe worked for years as a writer at Slam Weekly and then moved to a farm in Crook County with her family."}, ""},
		{"verbs", ReportingVerbs(), []string{"Vote\nAda Brook claimed that the plan was dead. Tom Reed said that it was not."}, "0 claimed"},
		{"neutral verbs", ReportingVerbs(), []string{"Vote\nAda Brook said that the plan was dead. Tom Reed told reporters that it was not. “We wait,” added Reed."}, ""},
		{"verbs of a court", ReportingVerbs(), []string{"Trial\nTom Reed pleaded not guilty on Monday. Ada Brook agreed to pay the fine, the court said."}, ""},
		{"hedge", Hedges(), []string{"Vote\nThe mayor reportedly left."}, "0 reportedly"},
		{"no hedge", Hedges(), []string{"Vote\nThe mayor left with all his might."}, ""},
		{"scare quotes", ScareQuotes(), []string{"Vote\nThe new office for the “reform” stands near the river."}, "0 “reform”"},
		{"a quotation is none", ScareQuotes(), []string{"Vote\n“We will vote on the reform,” said Ada Brook."}, ""},
		{"a title is none", ScareQuotes(), []string{"Film\nHe starred in “Long Winter Nights” in May."}, ""},
		{"a title with small words", ScareQuotes(), []string{"Film\nHe starred in “Face the Night” in May."}, ""},
		{"a number in a name", ScareQuotes(), []string{"Cave\nThe divers rested at “Camp 6” inside the hill."}, ""},
		{"a word spoken of", ScareQuotes(), []string{"Law\nThe council changed the word “he” in the rule."}, ""},
		{"a heading", ScareQuotes(), []string{"Cave\nThe boys came out.\n“Daring to hope”\nThe families waited."}, ""},
		{"headline", HeadlineWording(), []string{"City cowers under disastrous plan\nThe city waits for the plan."}, "0 cowers|0 disastrous"},
		{"headline and body", HeadlineWording(), []string{"City faces disastrous plan\nThe city waits for the disastrous plan."}, ""},
		{"unnamed", UnnamedSources(), []string{"Vote\nTwo officials said that the plan was dead."}, "0 Two officials"},
		{"named", UnnamedSources(), []string{"Vote\nAda Brook said that the plan was dead."}, ""},
		{"a name before", UnnamedSources(), []string{"Vote\nTom Reed, the chief of the port, said that the plan was dead."}, ""},
		{"a name behind", UnnamedSources(), []string{"Vote\nOne council member, Ada Brook, said that the plan was dead."}, ""},
		{"a victory", ReportingVerbs(), []string{"Vote\nTom Reed claimed victory on Monday. Ada Brook conceded defeat in May."}, ""},
		{"nobody", UnnamedSources(), []string{"Vote\nNo one said that the plan was dead."}, ""},
		{"a name behind a role", UnnamedSources(), []string{"Storm\nHurricane Center spokesman and forecaster Tom Reed said on Monday that the rain was over."}, ""},
		{"labels of their own", LabelDifferences(), []string{"Gate\nThe strikers blocked the gate on Monday.", "Gate\nThe blockaders blocked the gate on Monday."}, "0 strikers|1 blockaders"},
		{"the same label", LabelDifferences(), []string{"Gate\nThe strikers blocked the gate on Monday.", "Gate\nThe strikers blocked the gate on Monday."}, ""},
		{"an agent hidden", AgentHidden(), []string{
			"Port\nA 19-year-old striker was struck by a police baton on Monday and was taken to a hospital.",
			"Port\nA 19-year-old striker was injured on Monday and was taken to a hospital.",
		}, "1 was injured on Monday"},
		{"an agent in the same sentence", AgentHidden(), []string{
			"Port\nPolice arrested 23 strikers at the gate on Monday morning.",
			"Port\nSome 23 strikers were arrested at the gate on Monday morning, police said.",
		}, ""},
		{"an arrest without its agent", AgentHidden(), []string{
			"Port\nPolice arrested 23 strikers at the gate on Monday morning.",
			"Port\nSome 23 strikers were arrested at the gate on Monday morning.",
		}, "1 were arrested at the gate on Monday morning"},
		{"a participle is no agent", AgentHidden(), []string{
			"Park\nThe rule lets hunters import elephants killed in two countries.",
			"Park\nThe rule lets hunters import elephants that were killed in two countries.",
		}, ""},
		{"no agent anywhere", AgentHidden(), []string{
			"Port\nA 19-year-old striker was injured on Monday and was taken to a hospital.",
			"Port\nA 19-year-old striker was hurt on Monday and was taken to a hospital.",
		}, ""},
	} {
		if got := found(tt.check, inputOf(tt.texts...)); got != tt.want {
			t.Errorf("%s: got %q, want %q", tt.name, got, tt.want)
		}
	}
}

// TestVoicesAreKeptApart: a loaded word of a speaker is the speaker's.
func TestVoicesAreKeptApart(t *testing.T) {
	in := inputOf("Vote\nThe mayor signed the disastrous plan. “It is a disastrous plan,” said Ada Brook. Tom Reed said that it was a disastrous plan.")
	var got []string
	for _, f := range LoadedWording().Find(in) {
		got = append(got, string(f.Voice))
	}
	if s := strings.Join(got, ","); s != "outlet's own,quoted,reported" {
		t.Errorf("voices %s", s)
	}
}

// TestMuted: a word that the reader does not want marked is not marked, and a
// word of the reader's own is.
func TestMuted(t *testing.T) {
	in := inputOf("Vote\nThe mayor slammed the frumious plan.")
	in.Lexicon = lexicon.Overlay{
		Added: []lexicon.Entry{{Forms: []string{"frumious"}}},
		Muted: []lexicon.Mute{{Form: "slammed", Scope: lexicon.InEvent}},
	}
	if got := found(LoadedWording(), in); got != "0 frumious" {
		t.Errorf("got %q", got)
	}
	in.Lexicon.Muted[0] = lexicon.Mute{Form: "slammed", Scope: lexicon.Here, Article: "another"}
	if got := found(LoadedWording(), Read(in.Input)); got != "0 slammed|0 frumious" {
		t.Errorf("got %q", got)
	}
}

// swaps are sentences of our own with the names of two parties and four
// politicians.
func swaps() []string {
	return []string{
		"Democrats slammed the disastrous plan.", "Republicans blasted the plan as Trump touted his record.",
		"Trump claimed that the vote was a sham.", "Biden boasted of the deal in May.",
		"The Democratic senator mocked the hapless Republican mayor.", "Obama admitted that the plan had flaws.",
		"Critics of Romney called the ad shameful.", "Republican lawmakers caved on the budget.",
		"Democratic leaders vowed to fight.", "Trump finally signed the bill.",
		"Biden bungled the vote, his rivals say.", "The Republican base was furious at the plan.",
		"A Democratic aide said nothing.", "Romney brazenly broke his word.",
		"Obama's cronies gained from the deal.", "Trump's henchmen stayed away.",
		"Republicans peddled the tale for years.", "Democrats reportedly left the talks.",
		"The Republican boss of the city left.", "Biden ripped the crackdown on voters.",
	}
}

// exchange puts the names of parties and politicians in each other's place;
// doing it twice gives the sentence back.
func exchange(s string) string {
	return strings.NewReplacer("Democrats", "Republicans", "Republicans", "Democrats", "Democratic", "Republican", "Republican", "Democratic",
		"Trump", "Biden", "Biden", "Trump", "Obama", "Romney", "Romney", "Obama").Replace(s)
}

// TestNamesDoNotMatter: swapping the names of parties and politicians changes
// no mark of any check, in an article that stands alone and in an event, in
// which the other article tells the same in plain words.
func TestNamesDoNotMatter(t *testing.T) {
	plain := strings.NewReplacer("slammed", "criticized", "disastrous", "new", "blasted", "criticized", "touted", "described", "hapless ", "",
		"bungled", "lost", "brazenly ", "", "cronies", "friends", "henchmen", "aides", "peddled", "told", "ripped", "criticized", "mocked", "criticized")
	alone, event := 0, 0
	for _, s := range swaps() {
		if exchange(s) == s || exchange(exchange(s)) != s {
			t.Errorf("%q has no name to swap, or does not come back", s)
		}
		other := plain.Replace(s) + " The vote was on Monday."
		for _, c := range Checks() {
			before, after := found(c, inputOf("Vote\n"+s)), found(c, inputOf("Vote\n"+exchange(s)))
			if exchange(before) != after || exchange(after) != before {
				t.Errorf("%s: %q marks %q, with other names %q", c.ID, s, before, after)
			}
			alone += len(before)
			before, after = found(c, inputOf("Vote\n"+s, "Vote\n"+other)), found(c, inputOf("Vote\n"+exchange(s), "Vote\n"+exchange(other)))
			if exchange(before) != after {
				t.Errorf("%s: in an event %q marks %q, with other names %q", c.ID, s, before, after)
			}
			event += len(before)
		}
	}
	if len(swaps()) < 20 || alone == 0 || event == 0 {
		t.Errorf("%d sentences, %d and %d letters marked", len(swaps()), alone, event)
	}
}

// TestFindingsHaveEvidence: no finding without a sentence, words inside it, a
// reason and a check.
func TestFindingsHaveEvidence(t *testing.T) {
	in := inputOf(strings.Join(append([]string{"Disastrous vote"}, swaps()...), "\n"), "Vote\nThe “reform” passed. Two officials said that strikers left.\nThe blockaders may have left.")
	n := 0
	for _, f := range Find(in) {
		n++
		d := in.Docs[f.Article]
		if f.Check == "" || f.Reason == "" || len(f.Words) == 0 || len(f.Evidence) == 0 || f.Sentence < 0 || f.Sentence >= len(d.Sentences) {
			t.Errorf("%+v lacks something", f)
			continue
		}
		if !d.Sentences[f.Sentence].Overlaps(f.Words[0]) || d.Article.Slice(f.Words[0]) == "" {
			t.Errorf("%s: %q is not in its sentence", f.Check, d.Article.Slice(f.Words[0]))
		}
	}
	if n < 15 {
		t.Errorf("only %d findings", n)
	}
}

// TestNeutralVerbs: no form of the neutral and the explaining verbs is marked
// by any check.
func TestNeutralVerbs(t *testing.T) {
	n := 0
	for _, tone := range []lexicon.VerbTone{lexicon.Neutral, lexicon.Explaining} {
		for _, verb := range lexicon.VerbsOf(tone) {
			n++
			in := inputOf("Vote\nAda Brook " + verb + " that the plan was late. “It was late,” " + verb + " Ada Brook.")
			for _, f := range Find(in) {
				t.Errorf("%s: %s marks %q", verb, f.Check, in.Article(0).Slice(f.Words[0]))
			}
		}
	}
	if n < 100 {
		t.Errorf("only %d verbs", n)
	}
}
