package ingest

import (
	"strings"
	"testing"
)

func TestDaysStayLocal(t *testing.T) {
	for text, want := range map[string]string{
		"2025-05-14T23:30:00-07:00":               "14 May 2025",
		"2025-05-14T00:10:00+02:00":               "14 May 2025",
		"Published May 14, 2025 at 11:41 p.m. ET": "14 May 2025",
		"Wed 14 May 2025 23.41 BST":               "14 May 2025",
		"14th of May 2025":                        "14 May 2025",
		"2025":                                    "",
		"2025-05":                                 "",
		"May 2025":                                "",
		"Last updated: Wednesday, 14 May 2025":    "14 May 2025",
		"2025-05-14T21:30:00Z":                    "14 May 2025",
		"Wed, 14 May 2025 23:30:00 -0500":         "14 May 2025",
		"14. May 2025":                            "14 May 2025",
	} {
		if got := parseDate(text).String(); got != want {
			t.Errorf("%q is %q, want %q", text, got, want)
		}
	}
}

func TestOriginOfThePage(t *testing.T) {
	body := pilotsHead + para(quay...)
	other := `{"@type":"NewsArticle","headline":"Council buys a crane","author":{"name":"Ida Lund"},"datePublished":"2020-01-01"}`
	for name, c := range map[string]struct{ head, body, date, author string }{
		"a list before it": {
			`<script type="application/ld+json">[{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":` + other + `}]},{"@type":"NewsArticle","headline":"Pilots stop work in Ostervik","author":{"@id":"#a"},"datePublished":"2025-05-14T22:00:00-05:00"},{"@type":"Person","@id":"#a","name":"Nils Aas"}]</script>`,
			body, "14 May 2025", "Nils Aas",
		},
		"by its address": {
			`<link rel="canonical" href="https://post.example/pilots"><script type="application/ld+json">[{"@type":"Article","headline":"Harbour blues","url":"https://post.example/crane","datePublished":"2020-01-01"},{"@type":"Article","headline":"No light, no ships","url":"https://post.example/pilots/","datePublished":"2025-05-14","author":"Nils Aas"}]</script>`,
			body, "14 May 2025", "Nils Aas",
		},
		"updated before published": {
			"", pilotsHead + `<p class="dates">Updated <time datetime="2025-05-16">16 May</time> Published <time datetime="2025-05-14">14 May</time></p>` + para(quay...), "14 May 2025", "",
		},
		"times of others": {
			"", `<nav><time datetime="2025-06-01">Now</time></nav>` + body + `<div class="related"><time datetime="2019-03-03">old</time></div><ol class="comments"><li><span class="author">dockhand</span><time datetime="2025-05-20">later</time></li></ol>`, "", "",
		},
	} {
		t.Run(name, func(t *testing.T) {
			a := readPage(t, c.head, "<body>"+c.body+"</body>")
			if got := a.Published.String(); got != c.date || strings.Join(a.Authors, "; ") != c.author {
				t.Errorf("%s, by %q", got, a.Authors)
			}
		})
	}
}
