package cite

import (
	"testing"
	"time"

	"parallax/compare/news"
	"parallax/compare/say"
)

// TestGerman: a list in German has German months, words and quotation marks; the headline is
// told to be English.
func TestGerman(t *testing.T) {
	german, ok := say.Language("de")
	if !ok {
		t.Fatal("no German")
	}
	const at = " https://dale.example/ferry"
	plain := func(*Work) {}
	three := func(w *Work) { w.Authors = []string{"Gwen Holloway", "Roy Hill", "Anne Ó Baoill"} }
	undated := func(w *Work) { w.Published, w.Retrieved = news.Date{}, day(2026, time.September, 2) }
	for _, c := range []struct {
		style       Style
		change      func(*Work)
		entry, cite string
	}{
		{APA, plain, "Holloway, G. (2026, 14. Mai). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at, "(Holloway, 2026, Abs. 4)"},
		{APA, three, "Holloway, G., Hill, R. & Ó Baoill, A. (2026, 14. Mai). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at, "(Holloway et al., 2026, Abs. 4)"},
		{APA, undated, "Holloway, G. (o. D.). Ferry to Moss Island stops after storm. *The Dale Ledger*. Abgerufen am 2. September 2026, von" + at, "(Holloway, o. D., Abs. 4)"},
		{MLA, three, "Holloway, Gwen et al. „Ferry to Moss Island Stops after Storm“. *The Dale Ledger*, 14. Mai 2026, dale.example/ferry.", "(Holloway et al.)"},
		{MLA, undated, "Holloway, Gwen. „Ferry to Moss Island Stops after Storm“. *The Dale Ledger*, dale.example/ferry. Abgerufen am 2. Sept. 2026.", "(Holloway)"},
		{Chicago, three, "Holloway, Gwen, Roy Hill und Anne Ó Baoill. „Ferry to Moss Island Stops after Storm“. *Dale Ledger*, 14. Mai 2026." + at + ".", "Gwen Holloway, Roy Hill und Anne Ó Baoill, „Ferry to Moss Island Stops after Storm“, *Dale Ledger*, 14. Mai 2026, Abs. 4," + at + "."},
	} {
		l := NewListIn(german, c.style, []Work{ferry(c.change)})
		entry := l.Entries()[0].Runs
		if got := marked(entry); got != c.entry {
			t.Errorf("%s:\n got %s\nwant %s", c.style, got, c.entry)
		}
		if got := marked(l.Cite(0, Place{Paragraph: 4})); got != c.cite {
			t.Errorf("%s:\n got %s\nwant %s", c.style, got, c.cite)
		}
		english := ""
		for _, r := range entry {
			if r.Language == "en" {
				english += r.Text
			}
		}
		if len(english) < 30 {
			t.Errorf("%s: the headline is not told to be English: %q", c.style, english)
		}
	}
}
