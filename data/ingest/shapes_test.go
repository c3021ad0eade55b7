package ingest

import (
	"context"
	"strings"
	"testing"

	"parallax/compare/news"
)

// para is a paragraph of a page for each text.
func para(texts ...string) string { return "<p>" + strings.Join(texts, "</p>\n<p>") + "</p>" }

// readPage reads a page with a head and a body, headed "Pilots stop work in
// Ostervik".
func readPage(t *testing.T, head, body string) *news.Article {
	t.Helper()
	page := `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Pilots stop work in Ostervik</title>` + head + `</head>` + body + `</html>`
	a, err := Bytes(context.Background(), Input{Data: []byte(page)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	return a
}

const pilotsHead = "<h1>Pilots stop work in Ostervik</h1>"

func TestShapesOfPages(t *testing.T) {
	whole := strings.Join(quay, "\n\n")
	for name, c := range map[string]struct{ head, body, want string }{
		"two containers": {"", `<body><div class="page"><div class="article-text">` + pilotsHead + para(quay[:1]...) +
			`</div><div class="ad">Advertisement</div><div class="article-text">` + para(quay[1:]...) + `</div></div></body>`, whole},
		"last container is the small one": {"", `<body><div class="page">` + pilotsHead + `<div class="article-text">` + para(quay[:3]...) +
			`</div><aside>Advertisement</aside><div class="article-text">` + para(quay[3:]...) + `</div></div></body>`, whole},
		"a class of the page": {"", `<body class="has-tooltip tooltip">` + pilotsHead + para(quay...) + `</body>`, whole},
		"all is hidden":       {"", `<body>` + pilotsHead + `<div class="tooltip">` + para(quay...) + `</div></body>`, whole},
		"a style hides": {
			`<style>@media print{.note{display:none}} .zz, #gone{color:red;display:none}</style>`,
			`<body>` + pilotsHead + para(quay[:2]...) + `<p class="zz">Whoever copies this text has taken it.</p>` + para(quay[2:]...) + `</body>`, whole,
		},
		"a credit at the head": {"", `<body>` + pilotsHead + `<p><span class="photo-credit">© The Post of Ostervik</span> ` + quay[0] + `</p>` + para(quay[1:]...) + `</body>`, whole},
		"a drop cap":           {"", `<body>` + pilotsHead + `<p><span class="drop-cap">T</span> ` + quay[0][1:] + `</p>` + para(quay[1:]...) + `</body>`, whole},
		"a drop cap apart":     {"", `<body>` + pilotsHead + `<div>T</div><p>` + quay[0][1:] + `</p>` + para(quay[1:]...) + `</body>`, whole},
		"q":                    {"", `<body>` + pilotsHead + para(quay...) + `<p>The harbour master, Nils Aas, said that <q>no boat is worth a life</q> and went home.</p></body>`, whole + "\n\nThe harbour master, Nils Aas, said that “no boat is worth a life” and went home."},
		"a player":             {"", `<body>` + pilotsHead + para(quay[:2]...) + `<div class="player"><div>Duration 2:10</div><div>Loaded: 0%</div></div>` + para(quay[2:]...) + `</body>`, whole},
	} {
		t.Run(name, func(t *testing.T) {
			a := readPage(t, c.head, c.body)
			if got := a.Slice(a.Body()); got != c.want || a.Title() != "Pilots stop work in Ostervik" {
				t.Errorf("%q\n%q\nset aside %v", a.Title(), got, a.SetAside)
			}
		})
	}
}

func TestBlockQuotations(t *testing.T) {
	letter := []string{"No boat is worth a life, and no harbour is worth a boat", "Whoever sails in this fog sails alone."}
	said := "The harbour master wrote to the crews of all boats on Monday night."
	post := "Two lights on the pier. That is all that the pilots ask for."
	for name, c := range map[string]struct{ quote, want string }{
		"two paragraphs": {para(letter...), "“" + letter[0] + "\n\n“" + letter[1] + "”"},
		"bare":           {letter[0], "“" + letter[0] + "”"},
		"marks inside":   {para("The fog is “a wall” and nobody sees through it."), "“The fog is ‘a wall’ and nobody sees through it.”"},
		"marks around":   {para("“" + letter[0] + "”"), "“" + letter[0] + "”"},
		"a post": {
			para(letter[1], post) + "&mdash; Nils Aas (@nilsaas) <a>May 12, 2025</a>",
			"“" + letter[1] + "”\n\n" + post + "\n\n— Nils Aas (@nilsaas) May 12, 2025",
		},
	} {
		a := readPage(t, "", "<body>"+pilotsHead+para(quay[0], said)+"<blockquote>"+c.quote+"</blockquote>"+para(quay[2:]...)+"</body>")
		if want := quay[0] + "\n\n" + said + "\n\n" + c.want + "\n\n" + strings.Join(quay[2:], "\n\n"); a.Slice(a.Body()) != want {
			t.Errorf("%s: got\n%s", name, a.Slice(a.Body()))
		}
	}
	a := readPage(t, "", "<body>"+pilotsHead+para(quay[0], said)+"<blockquote>"+para(letter...)+"</blockquote>"+para(quay[2:]...)+"</body>")
	if strings.Join(a.Notes, " ") != "note:marked?n=1" {
		t.Errorf("notes %q", a.Notes)
	}
	box := "In short: a light costs less than a boat, and two lights cost less than a crew."
	a = readPage(t, "", "<body>"+pilotsHead+para(quay[:2]...)+"<blockquote>"+box+"</blockquote>"+para(quay[2:]...)+"</body>")
	if !strings.Contains(a.Text, "\n\n"+box+"\n\n") {
		t.Errorf("a box of the page's own: %q", a.Text)
	}
	a = readPage(t, "", "<body>"+pilotsHead+"<blockquote>"+para(quay...)+"</blockquote></body>")
	if a.Slice(a.Body()) != strings.Join(quay, "\n\n") {
		t.Errorf("a page that indents: %q", a.Text)
	}
}

func TestNextArticleStaysOut(t *testing.T) {
	a := readPage(t, "", `<body><main><section><div class="article-text">`+pilotsHead+para(quay...)+`</div></section></main><section><div><div class="article-text"><h1>Council of Ostervik buys a crane</h1>`+
		para("The crane will be used from June, and it can lift the largest of the boats in the yard, the council said.")+`</div></div></section></body>`)
	if strings.Contains(a.Text, "largest of the boats") {
		t.Errorf("body %q", a.Text)
	}
}

func TestKickers(t *testing.T) {
	for _, h1 := range []string{
		`<a>Harbour news</a> | Pilots stop work in Ostervik`, `<span>A dark pier</span><span>Pilots stop work in Ostervik</span>`,
		`<em>Opinion of the day</em><br>Pilots stop work in Ostervik`,
	} {
		a := readPage(t, "", `<body><h1>`+h1+`</h1>`+para(quay...)+`</body>`)
		if a.Title() != "Pilots stop work in Ostervik" || a.Slice(a.Body()) != strings.Join(quay, "\n\n") {
			t.Errorf("%s: %q, %q", h1, a.Title(), a.Slice(a.Body()))
		}
	}
}

func TestBriefs(t *testing.T) {
	menu := "<nav><ul>" + strings.Repeat(`<li><a href="/x">Harbour and town</a></li>`, 60) + "</ul></nav>"
	related := `<div class="related"><h3><a href="/y">The pilot papers: Who knew that the light on the pier was dark for all those years?</a></h3></div>`
	a := readPage(t, "", `<body>`+menu+pilotsHead+`<div class="text">`+para(quay[0])+`</div>`+related+`</body>`)
	if got := a.Slice(a.Body()); got != quay[0] {
		t.Errorf("body %q", got)
	}
	if !strings.Contains(strings.Join(a.Notes, " "), "note:short?n=20") {
		t.Errorf("notes %q", a.Notes)
	}
}

func TestCommentsAreNoText(t *testing.T) {
	remark := "I have been a pilot in this town for thirty years, and nobody has ever asked me about the light."
	a := readPage(t, "", `<body>`+pilotsHead+`<div class="story">`+para(quay[:2]...)+`</div><div id="comments">`+
		strings.Repeat(`<div class="comment">`+para(remark)+`</div>`, 3)+`</div></body>`)
	if got := a.Slice(a.Body()); got != strings.Join(quay[:2], "\n\n") {
		t.Errorf("body %q", got)
	}
}
