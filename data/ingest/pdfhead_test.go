package ingest

import (
	"strings"
	"testing"

	"parallax/compare/news"
)

// strip of a page with so large a type, for tests.
func inType(size float64, text string) *strip {
	s := &strip{size: size, inked: len(text)}
	s.text.WriteString(text)
	return s
}

func TestLargestType(t *testing.T) {
	body := inType(11, "The pilots of Ostervik stopped work on Monday after two boats ran aground.")
	for name, c := range map[string]struct {
		in   []*strip
		want string
	}{
		"two lines":      {[]*strip{inType(9, "News Sport"), inType(24, "Pilots of Ostervik"), inType(24, "stop work"), body}, "Pilots of Ostervik stop work"},
		"one size":       {[]*strip{body, body}, ""},
		"a capital":      {[]*strip{inType(40, "T"), body}, ""},
		"a name of two":  {[]*strip{inType(30, "The Ledger"), body}, ""},
		"too long":       {[]*strip{inType(24, strings.Repeat("word ", 50)), inType(11, strings.Repeat("text ", 90))}, ""},
		"nothing at all": {nil, ""},
	} {
		if got := largestType(c.in); got != c.want {
			t.Errorf("%s: got %q", name, got)
		}
	}
}

const printedText = "Home News Sport Weather\n\nPilots of Ostervik stop work\n\nBy Petra Holm\n\nThe pilots of Ostervik stopped work on Monday after two boats ran aground in the fog, the harbour master said.\n\nNobody was hurt, but the larger boat lost a part of its cargo and was towed to the yard by noon."

func TestUnderHeadline(t *testing.T) {
	for name, c := range map[string]struct {
		res              pdfResult
		headline, outlet string
	}{
		"large type":    {pdfResult{Large: "Pilots of Ostervik  stop work"}, "Pilots of Ostervik stop work", ""},
		"title":         {pdfResult{Title: "Pilots of Ostervik stop work | Harbour Post"}, "Pilots of Ostervik stop work", "Harbour Post"},
		"another title": {pdfResult{Title: "Microsoft Word - article2.docx"}, "Home News Sport Weather", ""},
	} {
		a, err := underHeadline(printedText, c.res, patient)
		if err != nil || a.Title() != c.headline || a.Outlet != c.outlet {
			t.Errorf("%s: %q of %q, %v", name, a.Title(), a.Outlet, err)
		}
		if name != "another title" && (len(a.Authors) != 1 || !aside(a, "Home News Sport Weather")) {
			t.Errorf("%s: by %q, aside %v", name, a.Authors, a.SetAside)
		}
	}
}

func aside(a *news.Article, text string) bool {
	for _, b := range a.SetAside {
		if b.Text == text {
			return true
		}
	}
	return false
}
