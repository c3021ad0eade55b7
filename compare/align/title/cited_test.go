package title

import (
	"strings"
	"testing"
	"unicode/utf8"

	"parallax/compare/news"
)

func TestInnerMarks(t *testing.T) {
	for in, want := range map[string]string{
		`"We won," she said`:              `‘We won,’ she said`,
		`She said “no” and “never again”`: `She said ‘no’ and ‘never again’`,
		`a "fair" deal`:                   `a ‘fair’ deal`,
	} {
		if got := inner(in); got != want {
			t.Errorf("inner(%q) = %q, want %q", in, got, want)
		}
	}
}

func TestCitedIsCutBehindAWord(t *testing.T) {
	words := strings.Repeat("many small words stand here ", 4) + "and the mayor of Alder wants to go to the old harbour"
	got := Cited("Alder Post", words, nil)
	if !strings.HasPrefix(got, "Alder Post: “many") || !strings.HasSuffix(got, "wants to go…”") {
		t.Errorf("got %q", got)
	}
	if n := utf8.RuneCountInString(got); n > longestCited+len("Alder Post: “…”") {
		t.Errorf("%d runes", n)
	}
}

func TestDrafts(t *testing.T) {
	tests := []struct {
		in, want string
		alone    bool
	}{
		{"the bridge was closed on Friday.", "The bridge was closed on Friday", true},
		{"They closed the bridge on Friday.", "They closed the bridge on Friday", false},
		{"“We closed the bridge,” he said.", "“We closed the bridge,” he said", true},
		{"“We closed the bridge on Friday.", "We closed the bridge on Friday", false},
	}
	for _, tt := range tests {
		d := Of(tt.in, news.Span{End: len(tt.in)})
		d.Sentence = true
		if d.Text != tt.want || d.StandsAlone() != tt.alone {
			t.Errorf("%q: %q, stands alone %v", tt.in, d.Text, d.StandsAlone())
		}
	}
}

func TestWithoutDateline(t *testing.T) {
	for in, want := range map[string]string{
		"PORT ELLIS — Police came.":   "Police came.",
		"ODERN (Wire) - Police came.": "Police came.",
		"Police came — and left.":     "Police came — and left.",
	} {
		s := WithoutDateline(in, news.Span{End: len(in)})
		if got := in[s.Start:s.End]; got != want {
			t.Errorf("%q without its dateline is %q", in, got)
		}
	}
}

func TestCut(t *testing.T) {
	long := "The council of the small town of Alder closed the old bridge on Friday, and nobody in the town knew why it did so"
	if got, statement := Cut(long, true, nil); got != long || !statement {
		t.Errorf("a statement is cut to %q", got)
	}
	if got, statement := Cut(long, false, nil); got != "The council of the small town of Alder closed the old bridge on Friday…" || statement {
		t.Errorf("cut to %q", got)
	}
	quoted := "The council of the small town of Alder called the old bridge \"a ruin, a shame and a danger to all\" on Friday"
	if got, _ := Cut(quoted, false, nil); got != "The council of the small town of Alder called the old bridge \"a ruin, a shame and a…\"" {
		t.Errorf("cut to %q", got)
	}
}

// TestCutKeepsWhatOthersTell: a part that has what the others tell stays, and so does one
// whose own verb stands behind its comma.
func TestCutKeepsWhatOthersTell(t *testing.T) {
	for in, told := range map[string]Told{
		"Mr. Ault, who pressed the harbour board to raise the wages of its clerks, said he was hopeful":           {"wages": true, "clerks": true, "ault": true},
		"They saw the longest vacancy of the court, which Ault and Senator Moss of Alder, have been able to fill": {"vacancy": true},
	} {
		if got, _ := Cut(in, false, told); strings.Contains(got, " … ") {
			t.Errorf("%q", got)
		}
	}
}

// TestCutKeepsTheMainClause: of what is told behind "that" the main clause stays, though what
// is left out has a little more of what the others tell.
func TestCutKeepsTheMainClause(t *testing.T) {
	in := "A clerk wrote to me that once the snow had gone from the upper pass of the valley, the council had sold the mill to a baker"
	told := Told{"snow": true, "upper": true, "pass": true, "council": true, "mill": true}
	if got, _ := Cut(in, false, told); got != "A clerk wrote to me that … the council had sold the mill to a baker" {
		t.Errorf("%q", got)
	}
}

// TestCutLeavesOutWhatStandsBeforeTheFact: what is inserted goes before what is told does;
// a condition stays.
func TestCutLeavesOutWhatStandsBeforeTheFact(t *testing.T) {
	for in, want := range map[string]string{
		"Officials assured the families that because the bridge had been seen twice by outside engineers, the ferry will not be needed":   "Officials assured the families that … the ferry will not be needed",
		"The bishop, who had not been seen in public since he fell on the steps of the cathedral in March, was buried on Monday at dawn":  "The bishop … was buried on Monday at dawn",
		"A clerk reminded the council that the fund for the pool, with its three trustees and its own seal, had been closed in 1998":      "A clerk reminded the council that the fund for the pool … had been closed in 1998",
		"Officials assured the families that if the bridge were seen twice by outside engineers from the coast, no ferry would be needed": "Officials assured the families that if the bridge were seen twice by outside engineers…",
	} {
		if got, statement := Cut(in, false, nil); got != want || statement {
			t.Errorf("%q, want %q", got, want)
		}
	}
}
