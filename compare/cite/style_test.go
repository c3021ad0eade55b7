package cite

import (
	"strings"
	"testing"
	"time"

	"parallax/compare/news"
)

// marked is runs as text, italics between stars.
func marked(rs []Run) string {
	var b strings.Builder
	for _, r := range rs {
		if r.Italic {
			b.WriteString("*" + r.Text + "*")
			continue
		}
		b.WriteString(r.Text)
	}
	return b.String()
}

func day(y int, m time.Month, d int) news.Date { return news.Day(y, m, d) }

// ferry is an invented article, changed by each test as it needs.
func ferry(change func(*Work)) Work {
	w := Work{
		ID: "f1", Outlet: "The Dale Ledger", Headline: "Ferry to Moss Island stops after storm",
		Authors: []string{"Gwen Holloway"}, Published: day(2026, time.May, 14), URL: "https://dale.example/ferry",
	}
	if change != nil {
		change(&w)
	}
	return w
}

func TestEntries(t *testing.T) {
	const at = " https://dale.example/ferry"
	tests := []struct {
		name               string
		change             func(*Work)
		apa, mla, chicago  string
		cite, in, footnote string
	}{
		{
			"one author", nil,
			"Holloway, G. (2026, May 14). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at,
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, May 14, 2026." + at + ".",
			"(Holloway, 2026, para. 4)",
			"(Holloway)",
			"Gwen Holloway, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"two authors, initials, a role", func(w *Work) { w.Authors = []string{"By J.R. Dale, Staff Writer", "Anne-Marie Ó Baoill"} },
			"Dale, J. R., & Ó Baoill, A.-M. (2026, May 14). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at,
			"Dale, J.R., and Anne-Marie Ó Baoill. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"Dale, J.R., and Anne-Marie Ó Baoill. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, May 14, 2026." + at + ".",
			"(Dale & Ó Baoill, 2026, para. 4)",
			"(Dale and Ó Baoill)",
			"J.R. Dale and Anne-Marie Ó Baoill, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"three authors, a particle, a suffix", func(w *Work) { w.Authors = []string{"Ursula von der Heide", "Roy Hill Jr.", "Çiğdem Ünal"} },
			"von der Heide, U., Hill, R., Jr., & Ünal, Ç. (2026, May 14). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at,
			"von der Heide, Ursula, et al. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"von der Heide, Ursula, Roy Hill Jr., and Çiğdem Ünal. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, May 14, 2026." + at + ".",
			"(von der Heide et al., 2026, para. 4)",
			"(von der Heide et al.)",
			"Ursula von der Heide, Roy Hill Jr., and Çiğdem Ünal, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"no author", func(w *Work) { w.Authors = nil },
			"Ferry to Moss Island stops after storm. (2026, May 14). *The Dale Ledger*." + at,
			"“Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"*Dale Ledger*. “Ferry to Moss Island Stops after Storm.” May 14, 2026." + at + ".",
			"(“Ferry to Moss Island,” 2026, para. 4)",
			"(“Ferry to Moss Island”)",
			"“Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"an agency", func(w *Work) { w.Authors, w.Agency = nil, "Harbour Press" },
			"Harbour Press. (2026, May 14). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at,
			"Harbour Press. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"Harbour Press. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, May 14, 2026." + at + ".",
			"(Harbour Press, 2026, para. 4)",
			"(Harbour Press)",
			"Harbour Press, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"an outlet that signs itself", func(w *Work) { w.Authors = []string{"Dale Ledger"} },
			"Dale Ledger. (2026, May 14). Ferry to Moss Island stops after storm." + at,
			"“Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"*Dale Ledger*. “Ferry to Moss Island Stops after Storm.” May 14, 2026." + at + ".",
			"(Dale Ledger, 2026, para. 4)",
			"(“Ferry to Moss Island”)",
			"“Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"no date, retrieved", func(w *Work) { w.Published, w.Retrieved = news.Date{}, day(2026, time.September, 2) },
			"Holloway, G. (n.d.). Ferry to Moss Island stops after storm. *The Dale Ledger*. Retrieved September 2, 2026, from" + at,
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, dale.example/ferry. Accessed 2 Sept. 2026.",
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, accessed September 2, 2026." + at + ".",
			"(Holloway, n.d., para. 4)",
			"(Holloway)",
			"Gwen Holloway, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, accessed September 2, 2026, para. 4," + at + ".",
		},
		{
			"updated, retrieved", func(w *Work) { w.Updated, w.Retrieved = day(2026, time.May, 16), day(2026, time.June, 1) },
			"Holloway, G. (2026, May 16). Ferry to Moss Island stops after storm. *The Dale Ledger*." + at,
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *The Dale Ledger*, 14 May 2026, updated 16 May 2026, dale.example/ferry. Accessed 1 June 2026.",
			"Holloway, Gwen. “Ferry to Moss Island Stops after Storm.” *Dale Ledger*, May 14, 2026, updated May 16, 2026." + at + ".",
			"(Holloway, 2026, para. 4)",
			"(Holloway)",
			"Gwen Holloway, “Ferry to Moss Island Stops after Storm,” *Dale Ledger*, May 14, 2026, updated May 16, 2026, para. 4," + at + ".",
		},
		{
			"a question with words in quotation marks", func(w *Work) { w.Headline = "Who ordered the “quiet” closing?" },
			"Holloway, G. (2026, May 14). Who ordered the “quiet” closing? *The Dale Ledger*." + at,
			"Holloway, Gwen. “Who Ordered the ‘Quiet’ Closing?” *The Dale Ledger*, 14 May 2026, dale.example/ferry.",
			"Holloway, Gwen. “Who Ordered the ‘Quiet’ Closing?” *Dale Ledger*, May 14, 2026." + at + ".",
			"(Holloway, 2026, para. 4)",
			"(Holloway)",
			"Gwen Holloway, “Who Ordered the ‘Quiet’ Closing?,” *Dale Ledger*, May 14, 2026, para. 4," + at + ".",
		},
		{
			"a shout, nobody signed, no address", func(w *Work) { w.Headline, w.Authors, w.URL = "Bring it back!", nil, "" },
			"Bring it back! (2026, May 14). *The Dale Ledger*.",
			"“Bring It Back!” *The Dale Ledger*, 14 May 2026.",
			"*Dale Ledger*. “Bring It Back!” May 14, 2026.",
			"(“Bring It Back!,” 2026, para. 4)",
			"(“Bring It Back!”)",
			"“Bring It Back!,” *Dale Ledger*, May 14, 2026, para. 4.",
		},
		{
			"nothing known", func(w *Work) { *w = Work{} },
			"[Article without a headline]. (n.d.).",
			"“[Article without a Headline].”",
			"“[Article without a Headline].”",
			"(“[Article Without a Headline],” n.d., para. 4)",
			"(“[Article without a Headline]”)",
			"“[Article without a Headline],” para. 4.",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			works := []Work{ferry(tt.change)}
			p := Place{Paragraph: 4}
			for _, c := range []struct {
				what  string
				style Style
				cite  bool
				want  string
			}{
				{"entry", APA, false, tt.apa},
				{"entry", MLA, false, tt.mla},
				{"entry", Chicago, false, tt.chicago},
				{"citation", APA, true, tt.cite},
				{"citation", MLA, true, tt.in},
				{"citation", Chicago, true, tt.footnote},
			} {
				l := NewList(c.style, works)
				got := marked(l.Entries()[0].Runs)
				if c.cite {
					got = marked(l.Cite(0, p))
				}
				if got != c.want {
					t.Errorf("%s %s:\n got %s\nwant %s", c.style.Name(), c.what, got, c.want)
				}
			}
		})
	}
}

func TestManyAuthors(t *testing.T) {
	names := strings.Split("Ada Ash,Ben Birk,Cy Cole,Di Dorn,Ed Elm,Flo Fir,Gus Gale,Hal Holm,Ina Ivy,Jo Jay,Kit Kerr,Lu Lind,Mo Moss,Ned Nut,Ola Oak,Pia Pine,Quin Quay,Rae Reed,Sol Sand,Tia Thorn,Uli Ulm", ",")
	w := ferry(func(w *Work) { w.Authors = names })
	apa := Text(NewList(APA, []Work{w}).Entries()[0].Runs)
	if want := "Reed, R., Sand, S., … Ulm, U. (2026"; !strings.Contains(apa, want) || strings.Contains(apa, "Thorn") {
		t.Errorf("APA: %s", apa)
	}
	w.Authors = names[:20]
	if apa = Text(NewList(APA, []Work{w}).Entries()[0].Runs); !strings.Contains(apa, "Sand, S., & Thorn, T. (2026") {
		t.Errorf("APA, twenty: %s", apa)
	}
	w.Authors = names[:11]
	l := NewList(Chicago, []Work{w})
	if got := Text(l.Entries()[0].Runs); !strings.HasPrefix(got, "Ash, Ada, Ben Birk, Cy Cole, Di Dorn, Ed Elm, Flo Fir, Gus Gale, et al. “Ferry") {
		t.Errorf("Chicago: %s", got)
	}
	if got := Text(l.Cite(0, Place{})); !strings.HasPrefix(got, "Ada Ash et al., “Ferry") {
		t.Errorf("Chicago note: %s", got)
	}
}

func TestNobodyIsNoAuthor(t *testing.T) {
	for name, want := range map[string]string{
		"Staff": "Ferry", "Staff and Wire Reporters": "Ferry", "By Staff Writers": "Ferry",
		"The Editorial Board": "The Editorial Board. ", "Dale Staff": "Dale Staff. ", "Ann Staff Hill": "Hill, A. S. ",
	} {
		w := ferry(func(w *Work) { w.Authors = []string{name} })
		if got := Text(NewList(APA, []Work{w}).Entries()[0].Runs); !strings.HasPrefix(got, want) {
			t.Errorf("%s: %s", name, got)
		}
	}
}

func TestAgain(t *testing.T) {
	works := []Work{ferry(nil)}
	p := Place{Paragraph: 4, LastParagraph: 5}
	for style, want := range map[Style]string{
		APA: "(Holloway, 2026, paras. 4–5)", MLA: "(Holloway)", Chicago: "Holloway, “Ferry to Moss Island,” paras. 4–5.",
	} {
		if got := Text(NewList(style, works).Again(0, p)); got != want {
			t.Errorf("%s: %s, want %s", style, got, want)
		}
	}
	if got := Text(NewList(Chicago, works).Again(0, Place{})); got != "Holloway, “Ferry to Moss Island.”" {
		t.Errorf("without a place: %s", got)
	}
}

func TestAddressIsALink(t *testing.T) {
	for _, s := range Styles() {
		linked := 0
		for _, r := range NewList(s, []Work{ferry(nil)}).Entries()[0].Runs {
			if r.Link == "https://dale.example/ferry" {
				linked++
			}
		}
		if linked != 1 {
			t.Errorf("%s: %d links", s, linked)
		}
	}
}

func TestStyleOf(t *testing.T) {
	for name, want := range map[string]Style{"": APA, "mla": MLA, "harvard": APA} {
		if got := StyleOf(name); got != want {
			t.Errorf("%q: %s, want %s", name, got, want)
		}
	}
}
