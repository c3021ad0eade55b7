package utterance

import (
	"fmt"
	"strings"
	"testing"

	"parallax/compare/news"
	"parallax/compare/reading"
)

// told are the statements of articles of one paragraph each, a line a part.
func told(texts ...string) (reading.Set, string) {
	var set reading.Set
	for _, t := range texts {
		set.Add(reading.Read(news.New("", []string{t})))
	}
	var b strings.Builder
	for _, s := range Statements(set, Match(set)) {
		fmt.Fprintf(&b, "%s\n", s.Speaker)
		for a, p := range s.Parts {
			fmt.Fprintf(&b, "%d:", p.Words)
			for _, x := range p.Printed {
				fmt.Fprintf(&b, " |%s|", set.Article(a).Slice(x))
			}
			for _, x := range p.Further {
				fmt.Fprintf(&b, " goes on |%s|", set.Article(a).Slice(x))
			}
			for _, c := range p.Changes {
				fmt.Fprintf(&b, " |%s| for |%s|", set.Article(a).Slice(c.To), set.Article(s.Fullest).Slice(c.From))
			}
			for _, x := range append(p.Plain, p.Reported...) {
				fmt.Fprintf(&b, " unmarked |%s|", set.Article(a).Slice(x))
			}
			b.WriteByte('\n')
		}
	}
	return set, b.String()
}

func TestStatements(t *testing.T) {
	tests := []struct {
		name  string
		texts []string
		want  string
	}{
		{
			"cut and continued",
			[]string{"“The ferry is old, and nobody has paid for a new engine since the flood,” Ida Falk said.", "Ida Falk called it a shame that “nobody has paid for a new engine, not one of the three towns.”"},
			"Ida Falk\n15: |The ferry is old, and nobody has paid for a new engine since the flood|\n8: |nobody has paid for a new engine| goes on |not one of the three towns|\n",
		},
		{
			"other words",
			[]string{"“He broke every rule of the harbour. He must step down before the summer,” Ida Falk said.", "“He broke every rule of the harbour. He must be shut down before the summer,” Ida Falk said."},
			"Ida Falk\n13: |He broke every rule of the harbour. He must| |down before the summer| |step| for |be shut|\n15: |He broke every rule of the harbour. He must be shut down before the summer|\n",
		},
		{
			"a term joins nothing",
			[]string{"The council spoke of a “safe harbour” for all.", "“We never promised a safe harbour to the boats of the north,” said Rune Haug."},
			"",
		},
		{
			"a slogan joins nothing",
			[]string{"“Make Veles Proud Again is what we sang on that evening,” Ida Falk said.", "His cap said “Make Veles Proud Again” in red."},
			"",
		},
		{
			"the long name of a bill joins nothing",
			[]string{"“The council strongly supports the Clean Water and Open Harbours Protection Act of Veles and thanks the boats of the north for it,” Ida Falk said.", "“The Clean Water and Open Harbours Protection Act of Veles will ruin every fisherman on this coast within a year,” said Rune Haug."},
			"",
		},
		{
			"a name with what is said of it",
			[]string{"“The Clean Water Protection Act of Veles will ruin every fisherman on this coast within a year,” Ida Falk said.", "It “will ruin every fisherman on this coast,” Ida Falk said."},
			"Ida Falk\n17: |The Clean Water Protection Act of Veles will ruin every fisherman on this coast within a year|\n7: |will ruin every fisherman on this coast|\n",
		},
		{
			"without marks",
			[]string{"“Every house on the east bank gets clean water from the new well by Friday,” Ida Falk said.", "By now every house on the east bank gets clean water from the new well."},
			"Ida Falk\n15: |Every house on the east bank gets clean water from the new well by Friday|\n0: unmarked |every house on the east bank gets clean water from the new well|\n",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if _, got := told(tt.texts...); got != tt.want {
				t.Errorf("got\n%swant\n%s", got, tt.want)
			}
		})
	}
}
