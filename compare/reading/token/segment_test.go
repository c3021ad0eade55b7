package token

import (
	"fmt"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"parallax/compare/news"
)

func split(text string) *Document { return Split(&news.Article{Text: text}) }

func TestSentences(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "It rained. The game went on.", "It rained.|The game went on."},
		{"title", "Sen. Ada Moss left. Mr. Roe stayed.", "Sen. Ada Moss left.|Mr. Roe stayed."},
		{"initial", "J. K. Orr spoke.", "J. K. Orr spoke."},
		{"state", "She is in Albany, N.Y. The mayor is not.", "She is in Albany, N.Y.|The mayor is not."},
		{"abbreviation inside", "The U.S. Senate met at 4 p.m. on Monday.", "The U.S. Senate met at 4 p.m. on Monday."},
		{"party", "Roy Hill Jr. (D-Ill.) voted no.", "Roy Hill Jr. (D-Ill.) voted no."},
		{"agency then contraction", "He called the F.B.I. It's closed.", "He called the F.B.I.|It's closed."},
		{"quotation, two sentences", "“Go home. We are done,” he said. They left.", "“Go home.|We are done,” he said.|They left."},
		{"question and saying", "“Why now?” Moss said. Nobody knew.", "“Why now?” Moss said.|Nobody knew."},
		{"question and end", "“Why now?” Voters went home.", "“Why now?”|Voters went home."},
		{"no space after quotation", "“We are done.”He left.", "“We are done.”|He left."},
		{"ellipsis inside", "It is ... not over.", "It is ... not over."},
		{"ellipsis and quotation", "“Well ...” The line went dead.", "“Well ...”|The line went dead."},
		{"number", "See No. 5 below. No. 6 is lost.", "See No. 5 below.|No. 6 is lost."},
		{"decimal", "It rose 4.5 percent. Up.", "It rose 4.5 percent.|Up."},
		{"newline is a space", "One line\nand the next. Two.", "One line\nand the next.|Two."},
		{"blank line ends", "No mark here\n\nNext", "No mark here|Next"},
		{"blank line with spaces", "One.\n \t\nTwo.", "One.|Two."},
		{"decimal at the end", "The wind rose to 4.5. Ruiz left.", "The wind rose to 4.5.|Ruiz left."},
		{"address at the end", "See harbour.example. Ruiz wrote it.", "See harbour.example.|Ruiz wrote it."},
		{"initial that is a page", "William P. Barr left. See p. 4.", "William P. Barr left.|See p. 4."},
		{"degrees stay", "He has a Ph.D. Ruiz has none.", "He has a Ph.D. Ruiz has none."},
		{"small word with a hyphen", "She wrote an op-ed. Ruiz read it in mid-Jan. at home.", "She wrote an op-ed.|Ruiz read it in mid-Jan. at home."},
		{"hour at the head", "At 5 p.m. Mr. Orr left. ", "At 5 p.m. Mr. Orr left."},
		{"hour at the end", "The council sat until 5 p.m. Mr. Orr left.", "The council sat until 5 p.m.|Mr. Orr left."},
		{"number of a list", "3. The pier is shut. It leaks.", "3. The pier is shut.|It leaks."},
		{"year is no label", "2024. A bad year.", "2024.|A bad year."},
		{"labels count on", "1. The pier 2. The yard had 4. Ships 3. The gate", "1. The pier|2. The yard had 4.|Ships|3. The gate"},
		{"letter alone", "a. The pier is shut.", "a.|The pier is shut."},
		{"omission", "It is [...] Ruiz's pier. “No [...]” They left.", "It is [...] Ruiz's pier.|“No [...]”|They left."},
		{"empty", " \n\n ", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := split(c.text)
			var got []string
			for i := range d.Sentences {
				got = append(got, d.Text(i))
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}

func TestHeadlineHasNumberZero(t *testing.T) {
	a := news.New("Road opens. Strike goes on", []string{"Police came. They left.", "It rained."})
	d := Split(a)
	var got []string
	for _, s := range d.Sentences {
		got = append(got, fmt.Sprint(s.Number, s.Paragraph))
	}
	if g, want := strings.Join(got, ","), "0 0,0 0,1 1,2 1,3 2"; g != want {
		t.Errorf("got %s, want %s", g, want)
	}
	if !d.Paragraphs[0].Headline || d.Paragraphs[1].Headline {
		t.Error("only the first paragraph is the headline")
	}
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, text, want string }{
		{"plain", "The cat, sat.", "The|cat|sat"},
		{"apostrophe", "don't the workers’ wives", "don't|the|workers|wives"},
		{"hyphen", "a 19-year-old", "a|19|year|old"},
		{"numbers", "1,500 of 4.5 in 2025, 3", "1,500|of|4.5|in|2025|3"},
		{"initials", "U.S. troops at 4 p.m.", "U.S|troops|at|4|p.m"},
		{"no space after stop", "end.He left.The", "end|He|left|The"},
		{"marks", "“[the union]”", "the|union"},
	} {
		t.Run(c.name, func(t *testing.T) {
			var got []string
			for _, w := range cut(nil, c.text, news.Span{End: len(c.text)}) {
				got = append(got, c.text[w.Start:w.End])
			}
			if g := strings.Join(got, "|"); g != c.want {
				t.Errorf("got %s, want %s", g, c.want)
			}
		})
	}
}

func TestLongSentenceIsCut(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("word ", 5000), strings.Repeat("é", 200_000), strings.Repeat("“", 30_000),
	} {
		d := split(text)
		for i := range d.Sentences {
			if n := utf8.RuneCountInString(d.Text(i)); n > MaxSentence {
				t.Errorf("sentence of %d runes", n)
			}
		}
		checkSpans(t, d)
	}
}

func TestLinearTime(t *testing.T) {
	for name, unit := range map[string]string{
		"stops": ". ", "dots": "a.", "marks": "“", "questions": "?\" A ", "initials": "A. ", "spaces": "  \n",
	} {
		start := time.Now()
		split(strings.Repeat(unit, 1<<20/len(unit)))
		if d := time.Since(start); d > 5*time.Second { // the machine may be busy
			t.Errorf("%s: 1 MB took %v", name, d)
		}
	}
}

func checkSpans(t *testing.T, d *Document) {
	t.Helper()
	at := 0
	for i, s := range d.Sentences {
		text := d.Article.Text
		if s.Start < at || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("sentence %d %v after %d of %d", i, s.Span, at, len(text))
		}
		if utf8.ValidString(text) && !utf8.ValidString(text[s.Start:s.End]) {
			t.Fatalf("sentence %d is not on rune edges", i)
		}
		if !d.Paragraphs[s.Paragraph].Contains(s.Span) {
			t.Fatalf("sentence %d is not in its paragraph", i)
		}
		at = s.End
		from := s.Start
		for _, w := range cut(nil, text, s.Span) {
			if w.Start < from || w.Empty() || w.End > s.End {
				t.Fatalf("word %v of sentence %v", w, s.Span)
			}
			from = w.End
		}
	}
}

func FuzzSplit(f *testing.F) {
	for _, s := range []string{"A. B?\" c", "“x.”Y", "\n\n.\n", "a.b.c d'e 1,2,", "É. É…” É"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) { checkSpans(t, split(text)) })
}
