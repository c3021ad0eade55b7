package cite

import "testing"

const ferryText = "Police cleared the pier on Tuesday. The Moss Island ferry had closed; its crew protests. " +
	"Mayor Ann Whitlock said the NRB and the mayor would talk. The city may wait, and a bill is due in May."

func TestSentenceCase(t *testing.T) {
	for _, c := range []struct{ name, title, text, want string }{
		{"title case", "Police Clear Pier as Moss Island Ferry Crew Protests", ferryText, "Police clear pier as Moss Island ferry crew protests"},
		{"words of headlines", "Whitlock Slams Crew as Odern Vows to Back Ferry", ferryText, "Whitlock slams crew as Odern vows to back ferry"},
		{"words of grammar", "Whitlock: Crew and I Knew What We Were Waiting For", "We knew. Were we not told? Mayor Whitlock knew. The crew was waiting.", "Whitlock: Crew and I knew what we were waiting for"},
		{"a digit in front", "Moss Island Ferry in 3-City Deal", ferryText, "Moss Island ferry in 3-city deal"},
		{"behind a colon", "Moss Island: Mayor Whitlock Closed Talks With NRB", ferryText, "Moss Island: Mayor Whitlock closed talks with NRB"},
		{"shouted", "CITY CLEARS PIER, WHITLOCK SAID", ferryText, "City clears pier, Whitlock said"},
		{"a sentence stays", "Police clear pier in Moss Island", ferryText, "Police clear pier in Moss Island"},
		{"no text, no change", "Police Clear Pier as Crew Protests", "", "Police Clear Pier as Crew Protests"},
		{"short", "Pier Shut", ferryText, "Pier Shut"},
	} {
		if got := sentenceCase(c.title, c.text); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestTitled(t *testing.T) {
	for _, c := range []struct{ title, want, apa string }{
		{"iPier fans: the wait ends without a word", "iPier Fans: The Wait Ends without a Word", "iPier Fans: The Wait Ends Without a Word"},
		{"what are they waiting for", "What Are They Waiting For", "What Are They Waiting For"},
		{"27-year-old held at Pier", "27-year-old Held at Pier", "27-year-old Held at Pier"},
	} {
		w := Work{Headline: c.title}
		if got := MLA.titled(w); got != c.want {
			t.Errorf("MLA: %q, want %q", got, c.want)
		}
		if got := APA.titled(w); got != c.apa {
			t.Errorf("APA: %q, want %q", got, c.apa)
		}
	}
}

func TestInQuotes(t *testing.T) {
	for words, want := range map[string]string{
		`He said "no" to it`: "“He said ‘no’ to it”", "The “quiet” pier": "“The ‘quiet’ pier”", "Crew’s pier": "“Crew’s pier”",
	} {
		if got := (Work{}).inQuotes(words); got != want {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
