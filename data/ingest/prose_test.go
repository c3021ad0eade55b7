package ingest

import (
	"context"
	"strings"
	"testing"

	"parallax/compare/news"
)

// quay are paragraphs of an invented story, between which tests put a line.
var quay = []string{
	"The pilots of Ostervik stopped work on Monday after two boats ran aground in the fog, the harbour master said.",
	"Nobody was hurt, but the larger boat lost a part of its cargo and had to be towed to the yard by noon.",
	"The pilots want a second light on the northern pier, which the council has put off for three years.",
	"A meeting of both sides is planned for Thursday, and the ferries will run as usual until then.",
}

func readLines(t *testing.T, lines ...string) *news.Article {
	t.Helper()
	a, err := Bytes(context.Background(), Input{Data: []byte("Title: Pilots stop work in Ostervik\n\n" + strings.Join(lines, "\n\n"))}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// withLine is the story with a line behind its second paragraph.
func withLine(t *testing.T, line string) *news.Article {
	t.Helper()
	return readLines(t, quay[0], quay[1], line, quay[2], quay[3])
}

func TestRulesLeaveTheStory(t *testing.T) {
	for _, line := range []string{
		"The yard has changed its privacy policy since the winter, two customers said.",
		"Owners of small boats may receive a part of the compensation in June.",
		"“Follow us on Facebook,” the painted sign on the pier read.",
		"Nils Aas is an editor of the Ostervik Post who was on board.",
		"By dusk the fog was gone.",
		"Cargo rose 4.5 percent to 310 tons. Fees rose to $12.40. Wages fell.",
	} {
		if a := withLine(t, line); !strings.Contains(a.Text, line) {
			t.Errorf("lost: %q", line)
		}
	}
}

func TestRulesStillCatch(t *testing.T) {
	for _, line := range []string{
		"By using this site you agree to our terms of service and privacy policy.",
		"Follow us on Twitter and like us on Facebook.",
		"Sign up for our free newsletter and get the news every morning.",
		"This material may not be published or rewritten.",
		"See: Ostervik counts the cost of the fog",
		"Harbour master tells crews to stay on shore Read more",
		"Related How small yards get through a winter without ships",
		"Read the full letter.",
		"HARBOUR MASTER BLASTED FOR KEEPING THE SECOND LIGHT DARK, CALLING IT 'WASTE'",
		"A boat lies at the yard of Ostervik on Monday, May 12, 2025. The fog came at dawn and stayed for nine hours, as it does on most days of spring. (AP Photo/Nils Aas)",
	} {
		if a := withLine(t, line); strings.Contains(a.Text, line) || len(a.SetAside) != 1 {
			t.Errorf("kept: %q", line)
		}
	}
}

func TestStoryAtTheEdge(t *testing.T) {
	line := "The regulator said that the pilots had broken the GDPR and fined Ostervik."
	if a := readLines(t, line, quay[0], quay[1]); !strings.Contains(a.Text, line) {
		t.Errorf("the lead is lost: %q", a.Text)
	}
}

func TestInlineLinks(t *testing.T) {
	for _, link := range []string{
		"(RELATED: Ostervik Counts The Cost Of The Fog)", "[Read more: Ostervik counts the cost of the fog]",
		"(WATCH: Boat Towed To The Yard At Noon)", "READ MORE: Ostervik counts the cost of the fog", "Read more",
	} {
		a := withLine(t, quay[0]+" "+link)
		if strings.Contains(a.Text, link) || len(a.SetAside) != 1 || a.SetAside[0].Text != link {
			t.Errorf("%q: %q, set aside %v", link, a.Text, a.SetAside)
		}
	}
	for _, line := range []string{
		"The pilots (read: the owners of the three largest boats) stayed on shore all day.",
		"The council (AP: the council of the port) met on Tuesday to talk about the light.",
	} {
		if a := withLine(t, line); !strings.Contains(a.Text, line) {
			t.Errorf("lost: %q", line)
		}
	}
}

func TestAppealWithItsHeading(t *testing.T) {
	appeal := []string{
		"Support the Post's honest journalism", "Our reporters were on the pier all night so that you know what went on.",
		"This kind of journalism costs money, and paper is dear.", "Please think of giving to the Post today.",
	}
	a := readLines(t, append(append([]string{}, quay...), appeal...)...)
	if got := a.Slice(a.Body()); got != strings.Join(quay, "\n\n") {
		t.Errorf("body %q", got)
	}
}

func TestSignedPostStays(t *testing.T) {
	post := "Two lights on the pier. That is all that the pilots ask for. — Nils Aas (@nilsaas) May 12, 2025"
	if a := readLines(t, quay[0], quay[1], post); !strings.Contains(a.Text, post) {
		t.Errorf("lost: %v", a.SetAside)
	}
}

func TestSubheadsInCapitalsStay(t *testing.T) {
	heads := []string{"WHY THE PILOTS OF OSTERVIK WANT A SECOND LIGHT NOW", "THE COUNCIL AND ITS MONEY", "WHAT COMES NEXT"}
	a := readLines(t, quay[0], heads[0], quay[1], heads[1], quay[2], heads[2], quay[3])
	for _, h := range heads {
		if !strings.Contains(a.Text, h) {
			t.Errorf("lost: %q", h)
		}
	}
}
