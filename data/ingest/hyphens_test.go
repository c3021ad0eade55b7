package ingest

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// unparted are lines of a text that parts no words.
func unparted(n int) []string {
	var out []string
	for i := range n {
		out = append(out, fmt.Sprintf("line %d of the text runs on to its end", i))
	}
	return out
}

func TestHyphens(t *testing.T) {
	for name, c := range map[string]struct {
		lines []string // of the passage
		more  int      // lines that follow it
		want  string
	}{
		"a word parted":         {[]string{"The minister over-", "ruled the council"}, 0, "The minister overruled the council"},
		"a compound seen":       {[]string{"a four-hour debate, then a four-", "hour break"}, 0, "a four-hour debate, then a four-hour break"},
		"a capital begins":      {[]string{"the Berlin-", "Hamburg line"}, 0, "the Berlin- Hamburg line"},
		"no words parted":       {[]string{"after a four-", "hour hearing"}, 60, "after a four-hour hearing"},
		"a word seen unparted":  {[]string{"they over-", "ruled him, and overruled her"}, 60, "they overruled him, and overruled her"},
		"many words are parted": {[]string{"the govern-", "ment met the coun-", "cil and the may-", "or over-", "ruled it"}, 40, "the government met the council and the mayor overruled it"},
	} {
		if got := hyphensOf(append(slices.Clone(c.lines), unparted(c.more)...)).join(c.lines); got != c.want {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

// TestGapsPartParagraphs: where gaps part the paragraphs, a sentence that
// ends on a short line within one ends no paragraph.
func TestGapsPartParagraphs(t *testing.T) {
	para := "The pilots of Ostervik stopped work on Monday\nafter two boats ran aground in the thick fog\nand nobody came."
	short := "The larger boat lost its cargo on Tuesday, all\nthat it had to carry home again.\nThe yard will mend the boat by the end of June."
	text := strings.Repeat(para+"\n\n", 6) + short
	got, _ := layout(text)
	if want := strings.ReplaceAll(short, "\n", " "); !strings.HasSuffix(got, "\n\n"+want) {
		t.Errorf("by gaps: %q", got)
	}
	got, _ = layout(short)
	if !strings.Contains(got, "home again.\n\nThe yard") {
		t.Errorf("without gaps: %q", got)
	}
}
