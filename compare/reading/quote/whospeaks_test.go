package quote_test

import (
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading/quote"
	"parallax/compare/reading/token"
)

// TestWhoSpeaks reads small articles: the words of each quotation in order, each
// with its speaker, "" for nobody.
func TestWhoSpeaks(t *testing.T) {
	tests := []struct {
		name, text string
		want       [][2]string // speaker, words that its content begins with
	}{
		{"put into a clause", "The buoys, harbour master Una Falk said, were lit on Monday.", [][2]string{{"Una Falk", "The buoys"}}},
		{
			"who tells of it", "The dam leaks.\n\n“We all should go and look at the dam today,” Una Falk told the millers in Orsa, according to the Orsa Herald.",
			[][2]string{{"Una Falk", "“We all should go"}},
		},
		{
			"a report that quotes nobody", "The dam leaks.\n\n“We all should go and look at the dam today,” according to a report that Una Falk wrote.",
			[][2]string{{"a report", "“We all should go"}},
		},
		{
			"a woman by her first name", "Elizabeth Falk met Donald Berg.\n\nWhen Donald Berg left the mill, she said: “It took me nine days to find a rhyme.”",
			[][2]string{{"Elizabeth Falk", "“It took me nine"}},
		},
		{
			"who stands in front of a pronoun", "Una Falk sang at the gate of the mill.\n\nOf Ole Berg, she said, “It took him nine days to find a rhyme for that.”",
			[][2]string{{"Una Falk", "“It took him nine"}},
		},
		{
			"a president of another country", "President Una Falk met Norwegian President Ole Berg. Berg left.\n\n“It took me nine days to find a rhyme,” the president said.\n\n“I need only one day to find a rhyme,” the Norwegian president said.",
			[][2]string{{"Una Falk", "“It took me nine"}, {"Ole Berg", "“I need only one"}},
		},
		{
			"whose statement it is", "“We all went to the mill on Monday,” Una Falk said in a statement.\n\n“It took me nine days to find a rhyme,” the statement said.",
			[][2]string{{"Una Falk", "“We all went"}, {"Una Falk", "“It took me nine"}},
		},
		{
			"nobody's statement", "Una Falk went to the mill on Monday.\n\n“It took us nine days to find a rhyme,” the statement said.",
			[][2]string{{"the statement", "“It took us nine"}},
		},
		{
			"a statement from somebody", "“It took us nine days to find a rhyme,” a statement from Una Falk said.",
			[][2]string{{"Una Falk", "“It took us nine"}},
		},
		{
			"a statement from somebody's lawyer", "Ole Berg left.\n\n“It took us nine days to find a rhyme,” said the statement from Berg's lawyer, Una Falk.",
			[][2]string{{"Una Falk", "“It took us nine"}},
		},
		{
			"himself", "“It took me nine days to find a rhyme,” Ole Berg himself said.", [][2]string{{"Ole Berg", "“It took me nine"}},
		},
		{
			"the accused", "Una Falk went to the court on Monday.\n\nEssentially, it can become the alleged thief's word against the word of the miller.", nil,
		},
		{
			"one president of two", "Norwegian President Ole Berg met U.S. President Una Falk.\n\n“It took me nine days to find a rhyme,” the president said.",
			[][2]string{{"Una Falk", "“It took me nine"}},
		},
		{
			"a verb that seldom means speech", "The vote is near.\n\n“The mill has to go, and it has to go soon,” retorts Pia Sund, a miller who has filed a plea against the plan.",
			[][2]string{{"Pia Sund", "“The mill has to go"}},
		},
		{
			"two after an initial", "“I sang in the boat, ” says Olaf B. “I slept in the mill. It was cold there,” says Runa C.",
			[][2]string{{"Olaf B", "“I sang in the boat"}, {"Runa C", "“I slept in the mill"}},
		},
		{
			"a day before a colon", "In June a line stood on the gate of the mill in Orsa: “Nobody may sleep in here at night.”",
			[][2]string{{"", "“Nobody may sleep"}},
		},
		{
			"a noun before who", "The cook asked nobody.\n\nPainter Ivo Lang got a letter from the miller's brother, who wrote: “Take the sheep off my roof before the rain comes.”",
			[][2]string{{"the miller's brother", "“Take the sheep"}},
		},
		{
			"one last name in the paragraph before", "Two were there: Una Falk sang.\n\nOle Falk came by boat.\n\n“It took me nine days to find a rhyme,” Falk said.",
			[][2]string{{"Ole Falk", "“It took me nine"}},
		},
		{
			"a member of a party by the place", "Sen. Una Falk (R-Ohio) met Sen. Ole Berg (R-Utah).\n\n“It took me nine days to find a rhyme,” the Utah Republican said.",
			[][2]string{{"Ole Berg", "“It took me nine"}},
		},
		{
			"a member of a party, whom nobody is known to be", "Una Falk sang at the gate.\n\n“It took me nine days to find a rhyme,” the Utah Republican said.",
			[][2]string{{"the Utah Republican", "“It took me nine"}},
		},
		{
			"a party is no member", "Sen. Una Falk (R-Ohio) sang.\n\n“It took us nine days to find a rhyme,” the Ohio Republicans said.",
			[][2]string{{"the Ohio Republicans", "“It took us nine"}},
		},
		{
			"who is told is another", "Una Falk met the mayor, Ole Berg, in it.\n\n“It took me nine days to find a rhyme,” he told Una Falk.",
			[][2]string{{"Ole Berg", "“It took me nine"}},
		},
		{
			"a role opens the sentence before", "Mayor Una Falk sang. The mayor left when Ole Berg met Ivo Lang.\n\n“It took me nine days to find a rhyme,” she told Ole Berg.",
			[][2]string{{"Una Falk", "“It took me nine"}},
		},
		{
			"a role for a place is another", "Mayor Una Falk sang. The mayor of Lom left with Ivo Lang.\n\n“It took me nine days to find a rhyme,” he told Ole Berg.",
			[][2]string{{"Ivo Lang", "“It took me nine"}},
		},
		{
			"what is told of is no hearer", "Una Falk sang at the gate.\n\n“It took me nine days to find a rhyme,” she said of Ole Berg.",
			[][2]string{{"Una Falk", "“It took me nine"}},
		},
		{
			"her wording is hers", "Una Falk sang at the gate. Falk's careful wording suggests that the mill is shut.",
			[][2]string{{"Una Falk", "that the mill"}},
		},
		{
			"her lawyer is not she", "Una Falk sang at the gate. Falk's lawyer suggests that the mill is shut.",
			[][2]string{{"Falk's lawyer", "that the mill"}},
		},
		{
			"an adverb behind a name", "Una Falk sang at the gate. Falk then said that the mill was shut.",
			[][2]string{{"Una Falk", "that the mill"}},
		},
		{
			"a role before more titles", "Chairman of the Mill Board General Una Falk said that the mill was shut.",
			[][2]string{{"Una Falk", "that the mill"}},
		},
		{
			"a role for somebody else", "The spokesman for President Una Falk said that the mill was shut.",
			[][2]string{{"The spokesman for President Una Falk", "that the mill"}},
		},
		{
			"no one who speaks", "Una Falk sang at the gate. Evidence suggests that the mill was shut. None of the mills said that it leaks. The red door suggests that it leaks.",
			nil,
		},
		{
			"people without a name", "Una Falk sang at the gate. Critics say that the mill was shut.",
			[][2]string{{"Critics", "that the mill"}},
		},
		{
			"one of several, named", "“It took me nine days to find a rhyme,” said one of the bakers, Ole Berg.",
			[][2]string{{"Ole Berg", "“It took me nine"}},
		},
		{
			"a leaning clause", "While Una Falk has said that she has to keep to the rules, and that nobody may sing, her mill has let the sheep out again.",
			[][2]string{{"Una Falk", "that she has to keep to the rules, and that nobody may sing"}},
		},
		{
			"a condition", "If the chair of the guild, Una Falk, argues that the mill is safe, then the rust on its wheel is a riddle to us.",
			[][2]string{{"Una Falk", "that the mill is safe"}},
		},
		{
			"a clause that does not lean", "After the storm, Una Falk said that the mill had a leak, her boat was lost and nobody sang.",
			[][2]string{{"Una Falk", "that the mill had a leak, her boat was lost and nobody sang"}},
		},
		{
			"a verb before the one that says it", "Una Falk answered the news by showing a sheep and claiming that “NOBODY MAY SING!” in June.",
			[][2]string{{"Una Falk", "the news by"}, {"Una Falk", "that “NOBODY MAY SING!”"}},
		},
		{
			"a reporter's sum", "Una Falk announced that all songs would end, all part of a plan to save the sheep.",
			[][2]string{{"Una Falk", "that all songs would end"}},
		},
		{
			"what somebody is called, in a clause behind", "The mill was shut after Una Falk called Ole Berg a sheep.",
			[][2]string{{"Una Falk", "Ole Berg a sheep"}},
		},
		{
			"a call in a clause behind", "The mill was shut after Una Falk called on Monday.", nil,
		},
		{
			"two sources, one put into the sentence", "Una Falk, who has walked 300 sheep this year, according to the Orsa Post, has long said that nobody may sing.",
			[][2]string{{"Orsa Post", "Una Falk, who has walked"}, {"Una Falk", "that nobody may sing"}},
		},
		{
			"a name below", "Una Falk sang in the rain.\n\n“It took me nine days to find a rhyme for goat.”\n\n— Ole Berg, a miller",
			[][2]string{{"Ole Berg", "“It took me nine"}},
		},
		{
			"a line below that is no name", "Una Falk sang in the rain.\n\n“It took me nine days to find a rhyme for goat.”\n\n— It rained.",
			[][2]string{{"Una Falk", "“It took me nine"}},
		},
		{
			"a picture that somebody shared", "Una Falk sang.\n\nI love the old mill. A post shared by Ole Berg (@oleberg) on Nov 3, 2017 at 5:03am",
			[][2]string{{"Ole Berg", "I love the old mill"}},
		},
		{
			"a link without a blank", "Mayor Ole BergMills said that the mill was safe. Ole Berg sang in the rain.",
			[][2]string{{"Ole Berg", "that the mill was safe"}},
		},
		{
			"a capital inside a name", "Mayor Ole McBergen said that the mill was safe. Una Berg sang in the rain.",
			[][2]string{{"Ole McBergen", "that the mill was safe"}},
		},
		{
			"one of several, not named", "“It took me nine days to find a rhyme,” said one of the bakers in Orsa, near Una Falk.",
			[][2]string{{"one of the bakers in Orsa", "“It took me nine"}},
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := token.Split(news.New("", strings.Split(tt.text, "\n\n")))
			quotes := quote.Find(d)
			if len(quotes) != len(tt.want) {
				t.Fatalf("%d quotations, want %d: %+v", len(quotes), len(tt.want), quotes)
			}
			for i, w := range tt.want {
				q := quotes[i]
				got := d.Article.Slice(q.Content[0])
				if q.Speaker != w[0] || len(got) < len(w[1]) || got[:len(w[1])] != w[1] {
					t.Errorf("%q says %q, want %q, %q", q.Speaker, got, w[0], w[1])
				}
			}
		})
	}
}
