package ingest

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"parallax/compare/news"
)

func shared(parts ...string) string {
	return filepath.Join(append([]string{"..", "..", "..", "shared"}, parts...)...)
}

func fromString(t *testing.T, s string) *news.Article {
	t.Helper()
	a, err := Bytes(context.Background(), Input{Data: []byte(s)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

// TestFirstArticle: the headline and all 19 lines of the body stay, the ten
// lines of promotion behind it go, each with a rule.
func TestFirstArticle(t *testing.T) {
	path := shared("data", "first-article.txt")
	raw, err := os.ReadFile(path)
	if err != nil {
		t.Skip("the article is not here")
	}
	lines := strings.FieldsFunc(string(raw), func(r rune) bool { return r == '\n' })
	lines = slices.DeleteFunc(lines, func(s string) bool { return strings.TrimSpace(s) == "" })
	a, err := File(context.Background(), path, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Title() != lines[0] {
		t.Errorf("headline %q", a.Title())
	}
	body := strings.Split(a.Slice(a.Body()), "\n\n")
	if len(body) != 19 {
		t.Errorf("%d paragraphs, want 19", len(body))
	}
	for i, p := range body {
		if p != squeeze(lines[i+1]) {
			t.Errorf("paragraph %d is %q", i, p)
		}
	}
	if len(a.SetAside) != 10 {
		t.Errorf("%d lines set aside, want 10", len(a.SetAside))
	}
	for i, b := range a.SetAside {
		if b.Rule == "" || b.At != len(a.Text) || b.Text != squeeze(lines[20+i]) {
			t.Errorf("set aside %q by %q at %d", b.Text, b.Rule, b.At)
		}
	}
	again := fromString(t, a.Text)
	if again.Text != a.Text || len(again.SetAside) > 0 {
		t.Errorf("cleaning again sets %v aside", again.SetAside)
	}
}

// TestPaste: what becomes of a pasted text. Lines of the text begin with "+",
// the headline with "#", those that are set aside with their rule in brackets;
// "[" alone stands for any rule.
func TestPaste(t *testing.T) {
	tests := []struct{ name, text string }{
		{"headline, byline, date", "#Council closes the old bridge\n[byline] By Ana Petrov\n[date line] May 14, 2025\n+" + bridge[1] + "\n+" + bridge[2]},
		{"a whole page", "[ Home\n[ News\n[ Sports\n[ Subscribe\n#Council closes the old bridge over the river\n[byline] By Ana Petrov\n[share buttons] Share Tweet\n+" +
			bridge[1] + "\n+" + bridge[2] + "\n+" + bridge[3] + "\n[ More from News\n[ Tunnel gets new lights\n[ Ferry to run late\n[ © 2025 The Lantern. All rights reserved."},
		{"subheads stay", "#Council closes the old bridge\n+" + bridge[1] + "\n+What comes next\n+" + bridge[3]},
		{"a date as a subhead stays", "#Council closes the old bridge\n+" + bridge[1] + "\n+14 May 2025\n+" + bridge[3]},
		{"a first paragraph of names stays", "#Council closes bridge\n+WASHINGTON — Mayor Ana Ruiz, Council President Thomas Iwu, Chief Engineer Rosa Delgado, Harbor Master Carl Brandt met Governor Helen Marsh late Thursday.\n+" + bridge[1]},
		{"a short sentence said twice stays", "#Council closes the old bridge\n+" + bridge[1] + "\n+Nobody was asked about it.\n+" + bridge[2] + "\n+Nobody was asked about it.\n+" + bridge[3]},
		{"headline that ends with an abbreviation", "#Governor Hears of Bridge From the U.S.\n+" + bridge[1] + "\n+" + bridge[3]},
		{"no headline", "+" + bridge[1] + "\n+" + bridge[2]},
		{"headline alone", "#Council closes the old bridge"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var in, kept []string
			title := ""
			rules := map[string]string{}
			for _, l := range strings.Split(tt.text, "\n") {
				s := l[1:]
				switch l[0] {
				case '#':
					title = s
				case '+':
					kept = append(kept, s)
				case '[':
					rule, text, named := strings.Cut(s, "] ")
					if !named {
						rule, text = "", strings.TrimSpace(s)
					}
					s, rules[text] = text, rule
				}
				in = append(in, s)
			}
			a := fromString(t, strings.Join(in, "\n"))
			checkSound(t, a)
			if a.Title() != title || a.Slice(a.Body()) != strings.Join(kept, "\n\n") {
				t.Errorf("title %q, text\n%s", a.Title(), a.Slice(a.Body()))
			}
			for text, rule := range rules {
				checkRule(t, a.SetAside, rule, text)
			}
			if len(a.SetAside) != len(rules) {
				t.Errorf("set aside %v", a.SetAside)
			}
		})
	}
}

// readLabelled reads the page of the labelled data whose name begins with id.
func readLabelled(t *testing.T, id string) *news.Article {
	t.Helper()
	paths, err := filepath.Glob(shared("data", "extraction", "html", id+"*.html.gz"))
	if err != nil || len(paths) != 1 {
		t.Skip("the labelled pages are not here")
	}
	a, err := File(context.Background(), paths[0], Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}
