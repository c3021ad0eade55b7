package ingest

import (
	"context"
	"strings"
	"testing"

	"parallax/compare/news"
)

// frame puts paragraphs around the piece that a case is about.
func frame(head, piece string) string {
	return `<!doctype html><html lang="en"><head><title>` + bridge[0] + `</title>` + head + `</head><body><article><h1>` + bridge[0] + `</h1>` +
		"<p>" + bridge[1] + "</p><p>" + bridge[2] + "</p>" + piece + "<p>" + bridge[3] + "</p>" +
		"<p>The ferry that used to run in the summer will run in the winter too, the harbor master said.</p></article></body></html>"
}

// TestBlocks: what becomes of a piece of a page. Paragraphs that must stand in
// the text begin with "+", blocks that must be set aside with their rule.
func TestBlocks(t *testing.T) {
	tests := []struct {
		name, piece string
		want        []string
	}{
		{"paragraph", "<p>Shop owners on both banks said that they had not been asked.</p>", []string{"+Shop owners on both banks said that they had not been asked."}},
		{"inline tags", "<p>Shop <b>owners</b> on <a href=x>both</a> banks&nbsp;said that they had <i>not</i> been asked.</p>", []string{"+Shop owners on both banks said that they had not been asked."}},
		{"subhead", "<h2>What comes next</h2>", []string{"+What comes next"}},
		{"line breaks", "<p>Shop owners on both banks said so.<br>Drivers were not asked either.</p>", []string{"+Shop owners on both banks said so.", "+Drivers were not asked either."}},
		{"list", "<ul><li>The tunnel will stay open at night.</li><li>The ferry will be free for a year.</li></ul>", []string{"+The tunnel will stay open at night.", "+The ferry will be free for a year."}},
		{"table", "<table><tr><th>Pier</th><th>Moved by</th></tr><tr><td>North pier</td><td>4 cm</td></tr></table>", []string{"+Pier | Moved by", "+North pier | 4 cm"}},
		{"quotation", "<blockquote><p>We have waited for ten years, and now nobody can say that nobody told them.</p></blockquote>", []string{"+We have waited for ten years, and now nobody can say that nobody told them."}},
		{"caption", "<figure><img src=x><figcaption>The north pier on Monday.</figcaption></figure>", []string{ruleCaption + ":The north pier on Monday."}},
		{"caption by class", `<div class="wp-caption"><p class="wp-caption-text">The north pier on Monday.</p></div>`, []string{ruleCaption + ":The north pier on Monday."}},
		{"pull quote", `<aside class="pullquote">It is not safe, Ana Ruiz said</aside>`, []string{":It is not safe, Ana Ruiz said"}},
		{"related link", `<p><a href="/tunnel">Tunnel gets new lights before the winter</a></p>`, []string{ruleLink + ":Tunnel gets new lights before the winter"}},
		{"labelled link", "<p>Read more: <a href=x>Tunnel gets new lights</a></p>", []string{"inline link:Read more: Tunnel gets new lights"}},
		{"newsletter", "<div><p>Sign up for our morning newsletter today.</p></div>", []string{"newsletter:Sign up for our morning newsletter today."}},
		{"advertisement", "<p>ADVERTISEMENT</p>", []string{":ADVERTISEMENT"}},
		{"share buttons", "<ul><li><a href=#>Share</a></li><li><a href=#>Tweet</a></li></ul>", []string{":Share", ":Tweet"}},
		{"hidden", `<p style="display:none">Shop owners on both banks said that they had not been asked.</p>`, []string{ruleHidden + ":Shop owners on both banks said that they had not been asked."}},
		{"date as a subhead", "<h3>14 May 2025</h3>", []string{"+14 May 2025"}},
		{"separator", "<p>___</p>", []string{"+___"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			a, err := Bytes(context.Background(), Input{Data: []byte(frame("", tt.piece))}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			checkSound(t, a)
			for _, want := range append(tt.want, "+"+bridge[1], "+"+bridge[2], "+"+bridge[3]) {
				if p, ok := strings.CutPrefix(want, "+"); ok {
					if !strings.Contains(a.Text+"\n\n", "\n\n"+p+"\n\n") {
						t.Errorf("%q is no paragraph of\n%s", p, a.Text)
					}
					continue
				}
				rule, text, _ := strings.Cut(want, ":")
				checkRule(t, a.SetAside, rule, text)
				if strings.Contains(a.Slice(a.Body()), "\n\n"+text) {
					t.Errorf("%q is in the text", text)
				}
			}
		})
	}
}

func TestKeepAll(t *testing.T) {
	for name, data := range map[string]string{
		"page":  frame("", `<p>Sign up for our newsletter</p><p hidden>Hidden words</p>`),
		"paste": strings.Join(bridge, "\n\n") + "\n\nSign up for our newsletter\n\nHidden words",
	} {
		a, err := Bytes(context.Background(), Input{Data: []byte(data)}, Options{KeepAll: true})
		if err != nil {
			t.Fatal(err)
		}
		checkSound(t, a)
		if len(a.SetAside) > 0 || a.Title() != bridge[0] || !strings.Contains(a.Text, "\n\nSign up for our newsletter\n\nHidden words") {
			t.Errorf("%s: %q, set aside %v", name, a.Text, a.SetAside)
		}
	}
}

// TestScriptShell: a page that shows nothing without a browser, but carries
// its text for machines.
func TestScriptShell(t *testing.T) {
	body := strings.Repeat(bridge[1]+`\n\n`+bridge[3]+`\n\n`, 2) + strings.Repeat("The ferry will run in the winter too, the harbor master said on Friday. ", 2)
	shell := `<html><head><title>` + bridge[0] + `</title><script type="application/ld+json">{"@type":"NewsArticle","headline":"` + bridge[0] +
		`","articleBody":"` + body + `"}</script></head><body><div id="root"></div></body></html>`
	a, err := Bytes(context.Background(), Input{Data: []byte(shell)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	checkSound(t, a)
	if a.Title() != bridge[0] || !strings.Contains(a.Text, "\n\n"+bridge[1]+"\n\n"+bridge[3]) || !strings.Contains(strings.Join(a.Notes, " "), "note:machines") {
		t.Errorf("%q, notes %q", a.Text, a.Notes)
	}
}

func TestDecode(t *testing.T) {
	tests := []struct {
		name, data, contentType string
		page                    bool
		want                    string
	}{
		{"ascii", "plain", "", false, "plain"},
		{"utf-8", "café “x”", "", false, "café “x”"},
		{"utf-8 mark", "\xef\xbb\xbfcafé", "", false, "café"},
		{"utf-8 beats the page", "<meta charset=iso-8859-1>café", "", true, "<meta charset=iso-8859-1>café"},
		{"utf-8 beats the server", "café", "text/html; charset=iso-8859-1", true, "café"},
		{"the server's word", "caf\xe9 \x93x\x94", "text/html; charset=windows-1252", true, "café “x”"},
		{"the server before the page", "<meta charset=koi8-r>caf\xe9", "text/html; charset=windows-1252", true, "<meta charset=koi8-r>café"},
		{"the page's word", "<meta charset='windows-1251'>\xcc\xee\xf1\xf2", "", true, "<meta charset='windows-1251'>Мост"},
		{"the page's word, in full", `<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">` + "\x8b\xb4", "", true, `<meta http-equiv="Content-Type" content="text/html; charset=shift_jis">橋`},
		{"nobody's word", "caf\xe9 \x93x\x94 \x80", "", false, "café “x” €"},
		{"utf-7 is refused", "<meta charset=utf-7>+ADw-", "", true, "<meta charset=utf-7>+ADw-"},
		{"mixed", "caf\xc3\xa9 and caf\xe9", "", false, "café and caf\ufffd"},
		{"utf-16 without a mark", "p\x00l\x00a\x00i\x00n\x00 \x00t\x00e\x00x\x00t\x00.\x00", "", false, "plain text."},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			got, err := decode([]byte(tt.data), tt.contentType, tt.page)
			if err != nil || got != tt.want {
				t.Errorf("%q, %v, want %q", got, err, tt.want)
			}
		})
	}
}

func TestClean(t *testing.T) {
	tests := []struct{ name, text, want, note string }{
		{"line ends", "a\r\nb\rc\nd\u2028e\u0085f", "a\nb\nc\nd\ne\nf", ""},
		{"blanks", "a\u00a0b\tc\u2003d", "a b c d", ""},
		{"control", "a\x00b\x07c\x7f\u0091", "abc", ""},
		{"escapes", "\x1b[31mred\x1b[0m \x1b]8;;http://x\x07link", "red link", ""},
		{"overrides", "\u202etxt\u202c \u2067x", "txt x", "note:direction?n=3"},
		{"zero width", "co\u200bun\u00adcil\u2060 \ufeffx", "council x", ""},
		{"joiners of signs stay", "👩\u200d👧", "👩\u200d👧", ""},
		{"composed", "Cafe\u0301", "Café", ""},
		{"stacked", "e" + strings.Repeat("\u0327", 9), "ȩ" + strings.Repeat("\u0327", 3), "note:accents?n=5"},
		{"unread", "caf\ufffd", "caf\ufffd", "note:unread?n=1"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			c := clean(tt.text)
			if c.text != tt.want || strings.Join(c.notes(), " ") != tt.note {
				t.Errorf("%q with %q, want %q with %q", c.text, c.notes(), tt.want, tt.note)
			}
		})
	}
}

// checkRule wants text in one block set aside by the rule; any rule will do
// where none is named.
func checkRule(t *testing.T, blocks []news.Block, rule, text string) {
	t.Helper()
	for _, b := range blocks {
		if strings.Contains(b.Text, text) && (rule == "" || b.Rule == rule) {
			return
		}
	}
	t.Errorf("%q is not set aside by %q: %v", text, rule, blocks)
}
