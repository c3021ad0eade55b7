package cite

import (
	"encoding/json"
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// exported are invented works with everything that needs care in a file.
func exported() []Work {
	return []Work{
		ferry(func(w *Work) {
			w.Headline = "Fees up 5% & rising:\n\"{why}\" #1_a \\ ~10^2 $3"
			w.Authors = []string{"Ursula von der Heide", "Roy Hill Jr.", "Çiğdem Ünal"}
			w.Agency, w.Retrieved, w.Language = "Harbour & Press", day(2026, time.June, 1), "en"
			w.Updated = day(2026, time.May, 16)
			w.URL = "https://dale.example/a_b?x=1&y={2}#top"
		}),
		ferry(func(w *Work) { w.ID, w.Authors, w.Agency, w.Published = "", nil, "Harbour & Press", news.Date{} }),
		ferry(func(w *Work) { w.ID = "f3" }),
		ferry(func(w *Work) { w.ID = "f4" }),
	}
}

func TestRIS(t *testing.T) {
	got := string(RIS(exported()))
	want := strings.Join([]string{
		"TY  - NEWS", "ID  - f1", "AU  - von der Heide, Ursula", "AU  - Hill, Roy, Jr.", "AU  - Ünal, Çiğdem",
		"TI  - Fees up 5% & rising: \"{why}\" #1_a \\ ~10^2 $3", "T2  - The Dale Ledger", "PY  - 2026", "DA  - 2026/05/16",
		"Y2  - 2026/06/01", "LA  - en", "UR  - https://dale.example/a_b?x=1&y={2}#top",
		"N1  - First published 2026-05-14. Agency: Harbour & Press", "ER  - ", "",
		"TY  - NEWS", "AU  - Harbour & Press", "TI  - Ferry to Moss Island stops after storm", "T2  - The Dale Ledger",
		"UR  - https://dale.example/ferry", "ER  - ", "",
	}, "\r\n")
	if !strings.HasPrefix(got, want) {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if n := strings.Count(got, "ER  - \r\n"); n != 4 {
		t.Errorf("%d works", n)
	}
}

func TestBibTeX(t *testing.T) {
	got := string(BibTeX(exported()))
	for _, want := range []string{
		"@article{vonderheide2026fees,\n",
		"  author = {von der Heide, Ursula and Hill, Jr., Roy and Ünal, Çiğdem},\n",
		`  title = {{Fees up 5\% \& rising: "\{why\}" \#1\_a \textbackslash{} \textasciitilde{}10\textasciicircum{}2 \$3}},` + "\n",
		"  url = {https://dale.example/a_b?x=1&y=%7B2%7D#top},\n",
		"  date = {2026-05-16},\n", "  month = may,\n", "  urldate = {2026-06-01},\n", "  author = {{Harbour \\& Press}},\n",
		"@article{holloway2026ferry,", "@article{holloway2026ferrya,",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	if open, shut := strings.Count(got, "{"), strings.Count(got, "}"); open != shut {
		t.Errorf("%d braces open, %d close", open, shut)
	}
}

func TestCSLJSON(t *testing.T) {
	var got []cslItem
	if err := json.Unmarshal(CSLJSON(exported()), &got); err != nil {
		t.Fatal(err)
	}
	if got[0].Title != exported()[0].title() || got[0].Author[1].Suffix != "Jr." || got[0].Issued.Parts[0][2] != 16 || got[0].Accessed == nil {
		t.Errorf("%+v", got[0])
	}
	if got[1].ID != "article-2" || got[1].Author[0].Literal != "Harbour & Press" || got[1].Issued != nil {
		t.Errorf("%+v", got[1])
	}
	if none := string(CSLJSON(nil)); none != "[]\n" {
		t.Errorf("no works: %q", none)
	}
}
