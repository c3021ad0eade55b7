// Package markdown writes a document as GitHub-flavoured Markdown.
//
// In goes a page.Document, out comes Markdown in UTF-8. Method: one walk that
// puts a backslash before every character that Markdown would read as markup,
// and breaks addresses and mail addresses that would become links by
// themselves; only the document's own links lead anywhere. Compared words are
// bold (in italics as well where a document has bold for something else), cut
// ones struck out, added ones in italics. The receipt stands in a
// comment at the end. Known miss: a table cell's width is left to the reader's
// program.
package markdown

import (
	"fmt"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"parallax/compare/page"
	"parallax/compare/page/direction"
)

// writer holds the text written so far.
type writer struct{ strings.Builder }

// Write is the document as Markdown.
func Write(d page.Document) []byte {
	w := &writer{}
	fmt.Fprintf(w, "# %s\n", escape(direction.Isolated(d.Title)))
	for _, line := range d.Byline {
		fmt.Fprintf(w, "\n%s\n", inline(line))
	}
	for _, s := range d.Sections {
		fmt.Fprintf(w, "\n## %s\n", escape(direction.Isolated(s.Heading)))
		blocks := slices.DeleteFunc(slices.Clone(s.Blocks), isMore)
		for i, b := range blocks {
			if _, ok := b.(page.Quotation); !ok || i == 0 || !isQuotation(blocks[i-1]) {
				w.WriteByte('\n')
			} else {
				w.WriteString(">\n")
			}
			w.block(b)
		}
	}
	w.WriteString(Receipt(d.Receipt))
	return []byte(w.String())
}

func isMore(b page.Block) bool {
	_, ok := b.(page.More)
	return ok
}

func isQuotation(b page.Block) bool {
	_, ok := b.(page.Quotation)
	return ok
}

func (w *writer) block(b page.Block) {
	switch b := b.(type) {
	case page.Heading:
		fmt.Fprintf(w, "### %s\n", inline(b.Text))
	case page.Paragraph:
		if b.Role == page.Warning {
			fmt.Fprintf(w, "**!** %s\n", inline(b.Text))
			return
		}
		fmt.Fprintf(w, "%s\n", inline(b.Text))
	case page.Quotation:
		fmt.Fprintf(w, "> %s — %s\n", inline(b.Text), inline(b.Source))
	case page.Table:
		w.table(b)
	case page.List:
		for i, item := range b.Items {
			sign := "-"
			if b.Numbered {
				sign = fmt.Sprintf("%d.", i+1)
			}
			fmt.Fprintf(w, "%s %s\n", sign, inline(item))
		}
	case page.Lines:
		for i := range b.Count {
			if i > 0 {
				w.WriteByte('\n')
			}
			w.WriteString(strings.Repeat("\\_", 60) + "\n")
		}
	}
}

func (w *writer) table(t page.Table) {
	w.row(t.Head)
	w.WriteString("|" + strings.Repeat(" --- |", len(t.Head)) + "\n")
	for _, row := range t.Rows {
		w.row(row)
	}
}

func (w *writer) row(cells []page.Text) {
	w.WriteByte('|')
	for _, c := range cells {
		fmt.Fprintf(w, " %s |", inline(c))
	}
	w.WriteByte('\n')
}

// sign is what stands around a run, and the tag that says the same: signs open and
// close nothing where the letters beside them are the wrong ones.
type sign struct{ mark, tag string }

func signOf(r page.Run) sign {
	switch {
	case r.Mark == page.Cut:
		return sign{"~~", "del"}
	case r.Mark == page.Compare && r.Emphasis:
		return sign{"***", "mark"}
	case r.Mark == page.Compare || r.Strong:
		return sign{"**", "strong"}
	case r.Mark == page.Added || r.Emphasis:
		return sign{"*", "em"}
	}
	return sign{}
}

// inline is runs as Markdown; those that are set alike are one.
func inline(t page.Text) string {
	var b strings.Builder
	for i := 0; i < len(t); {
		text, k := t[i].Text, i+1
		for k < len(t) && signOf(t[k]) == signOf(t[i]) && t[k].Link == t[i].Link {
			text += t[k].Text
			k++
		}
		before, _ := utf8.DecodeLastRuneInString(b.String())
		after := ' '
		if k < len(t) && strings.TrimSpace(t[k].Text) != "" {
			if after, _ = utf8.DecodeRuneInString(t[k].Text); signOf(t[k]) != (sign{}) || t[k].Link != "" {
				after = '*'
			}
		}
		b.WriteString(around(text, signOf(t[i]), t[i].Link, [2]rune{before, after}))
		i = k
	}
	return strings.TrimSpace(b.String())
}

// around is escaped text between signs, which stand inside the blanks at its
// edges, as a link where it leads somewhere; beside are the characters before and
// behind it.
func around(text string, s sign, link string, beside [2]rune) string {
	core := strings.TrimSpace(text)
	if core == "" {
		return text
	}
	if strings.HasPrefix(link, "#") {
		link = "" // headings have no names here
	}
	at := strings.Index(text, core)
	if at > 0 || link != "" {
		beside[0] = ' '
	}
	if at+len(core) < len(text) || link != "" {
		beside[1] = ' '
	}
	words := escape(direction.Isolated(core))
	set := s.mark + words + s.mark
	if s.mark != "" && !opens(core, beside) {
		set = "<" + s.tag + ">" + words + "</" + s.tag + ">"
	}
	if link != "" {
		set = "[" + set + "](<" + inLink.Replace(link) + ">)"
	}
	return text[:at] + set + text[at+len(core):]
}

// opens reports whether signs around some text, with these characters beside them,
// are read as such: one that stands between a letter and a mark is not, and two
// beside each other are read as one.
func opens(core string, beside [2]rune) bool {
	first, _ := utf8.DecodeRuneInString(core)
	last, _ := utf8.DecodeLastRuneInString(core)
	for i, inner := range []rune{first, last} {
		outer := beside[i]
		free := outer == utf8.RuneError || unicode.IsSpace(outer)
		if strings.ContainsRune("*~_", outer) || !free && isMark(inner) && !isMark(outer) {
			return false
		}
	}
	return true
}

func isMark(r rune) bool { return unicode.IsPunct(r) || unicode.IsSymbol(r) }

// inLink keeps an address from ending its brackets or a table's cell.
var inLink = strings.NewReplacer("<", "%3C", ">", "%3E", "|", "%7C", "\\", "%5C", " ", "%20", "\n", "%0A")

// escape has Markdown read text as it stands. Addresses without brackets would
// become links: the characters that make them do so are written as references.
func escape(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.HasPrefix(s[i:], "://") || r == '@':
			fmt.Fprintf(&b, "&#%d;", r)
		case r == '.' && endsInWWW(s[:i]):
			b.WriteString("&#46;")
		case strings.ContainsRune("\\`*_{}[]<>#|~&$", r), i == 0 && strings.ContainsRune("+-=", r), listSign(s, i, r):
			b.WriteByte('\\')
			b.WriteRune(r)
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}

func endsInWWW(s string) bool { return len(s) >= 3 && strings.EqualFold(s[len(s)-3:], "www") }

// listSign reports whether a full stop or bracket behind digits would begin a
// list.
func listSign(s string, at int, r rune) bool {
	return (r == '.' || r == ')') && at > 0 && strings.Trim(s[:at], "0123456789") == ""
}

// inComment keeps JSON from ending the comment that it stands in.
var inComment = strings.NewReplacer("<", `\u003c`, ">", `\u003e`, "--", `-\u002d`)

// Receipt is the comment that holds a receipt, "" for none.
func Receipt(data []byte) string {
	if len(data) == 0 {
		return ""
	}
	return "\n<!-- " + page.ReceiptName + " " + inComment.Replace(string(data)) + " -->\n"
}
