package draft

import (
	"strings"
	"testing"
	"unicode/utf8"
)

// outline is the blocks of a text, one a line: kind, words, what they stand under.
func outline(text string) string {
	t := Read(text)
	var b strings.Builder
	for _, x := range t.Blocks {
		b.WriteString(string(x.Kind) + ": " + t.Article.Slice(x.Span))
		for _, u := range x.Under {
			b.WriteString(" < " + t.Article.Slice(t.Blocks[u].Span))
		}
		b.WriteString("\n")
	}
	return b.String()
}

func TestRead(t *testing.T) {
	for _, tt := range []struct{ name, text, want string }{
		{
			"headings and lists", "## Key differences\n\n**The Ledger**\n- It counts *12* people [1].\n- It names `Mr. Hale`.\n\n**The Courier**\n1. It counts 14.",
			"heading: Key differences\nheading: The Ledger < Key differences\nentry: It counts 12 people. < Key differences < The Ledger\n" +
				"entry: It names Mr. Hale. < Key differences < The Ledger\nheading: The Courier < Key differences\nentry: It counts 14. < Key differences < The Courier\n",
		},
		{
			"a lead-in ends with its list", "Both papers say:\n- the bridge is shut\n\nNothing else is known.",
			"heading: Both papers say:\nentry: the bridge is shut < Both papers say:\nparagraph: Nothing else is known.\n",
		},
		{
			"entries below entries", "- **Numbers:**\n  - The Ledger says 12.\n- Quotes are short.",
			"heading: Numbers:\nentry: The Ledger says 12. < Numbers:\nentry: Quotes are short.\n",
		},
		{
			"a table", "| Aspect | Ledger | Courier |\n|---|---|---|\n| Hurt | 12 people | 14 people |",
			"heading: Aspect\nheading: Ledger\nheading: Courier\nheading: Hurt\ncell: 12 people < Hurt < Ledger\ncell: 14 people < Hurt < Courier\n",
		},
		{
			"lines that were broken for their length", "The council voted on Monday evening to close\nthe bridge for two weeks.\nThe mayor agreed.",
			"paragraph: The council voted on Monday evening to close the bridge for two weeks.\nparagraph: The mayor agreed.\n",
		},
		{"a link and stars that are none", "See [the report](https://example.org/a) on 3 * 4 and snake_case_name.", "paragraph: See the report on 3 * 4 and snake_case_name.\n"},
		{"nothing", " \n\n---\n", ""},
	} {
		if got := outline(tt.text); got != tt.want {
			t.Errorf("%s:\n%s\nwant\n%s", tt.name, got, tt.want)
		}
	}
}

// TestReadHostile: whatever comes in, what is read is bounded, valid and without
// characters that steer, and the blocks are the text.
func TestReadHostile(t *testing.T) {
	for _, text := range []string{
		strings.Repeat("*", 1<<20), strings.Repeat("|", 1<<20), strings.Repeat("> ", 1<<19), strings.Repeat("- a\n  - b:\n", 1<<17),
		strings.Repeat("[", 1<<20), strings.Repeat("\xff\u202e\x00", 1<<18), strings.Repeat("語", 1<<19), strings.Repeat("\n# x", 1<<18),
	} {
		r := Read(text)
		got := r.Article.Text
		if !r.Cut || len(got) > 4*MostBytes || !utf8.ValidString(got) || strings.ContainsAny(got, "\x00\u202e") {
			t.Errorf("%.8q: cut %v, %d bytes", text, r.Cut, len(got))
		}
		var parts []string
		for _, b := range r.Blocks {
			parts = append(parts, r.Article.Slice(b.Span))
		}
		if strings.Join(parts, "\n\n") != got {
			t.Errorf("%.8q: the blocks are not the text", text)
		}
	}
}
