// Package invented is made-up articles about one event and what a reader chose
// of their comparison, for the tests of package page and of the forms below it.
//
// In goes nothing, out come a comparison by words alone and choices; hostile
// ones try to come through as markup, formulas or control codes.
package invented

import (
	"context"
	"fmt"
	"strings"
	"testing"
	"time"

	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/page"
)

// Hostile is text that must come through no form as anything but letters.
const Hostile = "=HYPERLINK(\"http://evil.example\") <script>alert(1)</script> & *bold* [x](javascript:alert(2)) http://bare.example/a_b ]]> {{.}} \u202egnp.exe"

var texts = []struct{ outlet, author, headline, body string }{
	{"Dawn Post", "Ann Oyelaran", "Ferry runs aground off Calder Point", `A ferry with 48 people on board ran aground off Calder Point on Monday evening, the coast guard said.
“The fog came in fast. We did all that we could to turn her,” Captain Ines Bahr said. “Nobody was hurt, and that is what counts.”
The lighthouse at Calder Point had been dark since January, according to the harbour office.
The company will pay for hotels for all 48 passengers, it said on Tuesday.
Mayor Tom Reed said that the town had asked for a new lamp twice.`},
	{"Evening Echo", "B. Lund", "Fog strands 52 on ferry near dark lighthouse", `A ferry carrying 52 people ran aground off Calder Point on Monday evening in thick fog.
“We did all that we could to turn her,” Captain Ines Bahr insisted.
The lighthouse at Calder Point had been dark since January, the harbour office admitted.
Mayor Tom Reed claimed that the town had asked for a new lamp twice, and blamed the ministry.
Two passengers were taken to hospital.`},
	{"Coast Weekly", "", "Calder Point: who let the lamp go out?", `The ferry that ran aground off Calder Point on Monday evening carried 48 people, the coast guard said.
The lighthouse at Calder Point had been dark since January. Nobody answers for it.
“The fog came in fast,” Captain Ines Bahr told reporters.
The company will pay for hotels for the passengers.`},
}

// Comparison compares the made-up articles.
func Comparison(t testing.TB) *compare.Comparison { t.Helper(); return compared(t, "") }

// HostileComparison compares articles whose outlets, authors, headlines,
// addresses and sentences are hostile.
func HostileComparison(t testing.TB) *compare.Comparison { t.Helper(); return compared(t, Hostile) }

func compared(t testing.TB, hostile string) *compare.Comparison {
	t.Helper()
	var articles []*news.Article
	for i, x := range texts {
		paragraphs := strings.Split(x.body, "\n")
		if hostile != "" {
			paragraphs[0] = hostile + " " + paragraphs[0]
			x.headline, x.outlet, x.author = hostile+" "+x.headline, x.outlet+" "+hostile, hostile
		}
		a := news.New(x.headline, paragraphs)
		a.Outlet, a.Language, a.Published = x.outlet, "en", news.Day(2025, time.March, 3+i)
		if x.author != "" {
			a.Authors = []string{x.author}
		}
		a.URL = "https://" + strings.ToLower(strings.ReplaceAll(x.outlet[:4], " ", "")) + ".example/ferry?a=1&b=2"
		if hostile != "" && i == 1 {
			a.URL = "javascript:alert(3)"
		}
		a.SetAside = []news.Block{{Text: "Subscribe <now>", Rule: "promotion", At: len(a.Text)}}
		articles = append(articles, a)
	}
	c, err := compare.Articles(context.Background(), articles, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Many compares made-up articles of so many sentences, each sentence told by some of them
// in turn.
func Many(t testing.TB, articles, sentences int) *compare.Comparison {
	t.Helper()
	var all []*news.Article
	for a := range articles {
		var body []string
		for s := range sentences {
			place, person, n := places[(s+a/5)%len(places)], people[s%len(people)], 10+7*s+a%3
			body = append(body, fmt.Sprintf("The council of %s counted %d boats in harbour %d on Monday, and %s asked for a report number %d about them. “We will look at each of the %d boats in %s before winter,” %s said.", place, n, s, person, s, n, place, person))
		}
		x := news.New(fmt.Sprintf("Harbours count their boats, part %d", a+1), body)
		x.Outlet, x.Language, x.Published = fmt.Sprintf("Paper %c", 'A'+a), "en", news.Day(2025, time.March, 1+a)
		x.Authors, x.URL = []string{people[a%len(people)]}, fmt.Sprintf("https://paper%d.example/boats", a)
		all = append(all, x)
	}
	c, err := compare.Articles(context.Background(), all, compare.Options{Quick: true})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

var (
	places = []string{"Calder Point", "Moss Island", "Dale Harbour", "North Quay", "Port Ellis", "Old Ferry"}
	people = []string{"Ann Oyelaran", "Tom Reed", "Ines Bahr", "Bo Lund", "Gwen Holloway"}
)

// Choices are what a reader chose: name, course, a conclusion, a comment on the
// first difference, a note.
func Choices(c *compare.Comparison) page.Choices {
	ch := page.Choices{
		Title: "How three papers told of the Calder Point ferry", Name: "Noor Haddad", Course: "Media 9b", Date: "2 December 2025",
		Conclusion: "The papers agree on the fog.\n\nThey differ on how many were on board.", Program: "Parallax 0.1.0",
		Notes: []page.Note{{ID: "n1", Text: "Who was responsible for the lamp?"}},
	}
	if len(c.Differences) > 0 {
		ch.Picks = []page.Pick{{Kind: page.PickDifference, ID: c.Differences[0].ID, Comment: "Look this up in the report."}}
	}
	if s := c.Readings[0].Doc.Sentences; len(s) > 3 {
		ch.Notes = append(ch.Notes, page.Note{ID: "n2", Text: "Only half of what the captain said.", At: news.Passage{Article: c.Readings[0].Article.ID, Span: s[2].Span}})
	}
	return ch
}

// HostileChoices are choices whose every word is hostile.
func HostileChoices(c *compare.Comparison) page.Choices {
	ch := Choices(c)
	ch.Title, ch.Name, ch.Course, ch.Date, ch.Introduction, ch.Conclusion = Hostile, Hostile, Hostile, Hostile, Hostile, Hostile
	for i := range ch.Picks {
		ch.Picks[i].Comment = Hostile
	}
	for i := range ch.Notes {
		ch.Notes[i].Text = Hostile
	}
	return ch
}
