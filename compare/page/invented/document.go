package invented

import (
	"parallax/compare/news"
	"parallax/compare/page"
)

// Document is a made-up document with each kind of block and mark, which does
// not change when results of the engine do.
func Document() page.Document {
	at := news.Passage{Article: "a1", Span: news.Span{Start: 3, End: 20}}
	plain := page.Plain
	return page.Document{
		Title: "How three papers told of the ferry", Language: "en", Author: "Noor Haddad", Date: "2 December 2025",
		Byline:  []page.Text{plain("Noor Haddad · Media 9b"), plain("3 articles · engine 4")},
		Receipt: []byte(`{"receipt":1,"engine":"4"}`),
		Sections: []page.Section{
			{ID: "articles", Heading: "What was compared", Blocks: []page.Block{
				page.Paragraph{Role: page.Warning, Text: plain("Echo may be about another event.")},
				page.Table{
					Caption: "The articles", RowHeads: true, Widths: []float64{.1, .6, .3},
					Head: []page.Text{plain("No."), plain("Article"), plain("Address")},
					Rows: []page.Row{
						{plain("A"), append(page.Strong("Dawn Post"), page.Run{Text: ", “Ferry aground”"}), {{Text: "dawn.example", Link: "https://dawn.example/ferry?a=1&b=2"}}},
						{plain("B"), page.Strong("Le Matin"), plain("–")},
					},
				},
			}},
			{ID: "differences", Heading: "Differences", Blocks: []page.Block{
				page.Paragraph{Role: page.Legend, Text: page.Text{{Text: "marked", Mark: page.Compare}, {Text: " words that are compared"}}},
				page.Heading{ID: "difference-1", Text: plain("1. The number of people differs.")},
				page.Quotation{
					Text:   page.Text{{Text: "A ferry with "}, {Text: "48 people", Mark: page.Compare, At: at}, {Text: " on board ran aground."}},
					Source: page.Text{{Text: "Dawn Post", Emphasis: true, Link: "https://dawn.example/ferry?a=1&b=2"}, {Text: ", sentence 1", Emphasis: true}}, At: at,
				},
				page.Quotation{Text: page.Text{{Text: "Un ferry de 52 passagers.", Language: "fr"}}, Source: page.Emphasis("Le Matin, sentence 2")},
				page.Paragraph{Role: page.Own, Text: append(page.Strong("Comment: "), page.Run{Text: "Who counted?"})},
			}},
			{ID: "quotations", Heading: "Quotations", Blocks: []page.Block{
				page.Table{
					Caption: "The same words", Widths: []float64{.3, .7}, RowHeads: true, Head: []page.Text{plain("Article"), plain("Its words")},
					Rows: []page.Row{{plain("Dawn Post"), {{Text: "“We did all we could.”"}, {Text: " "}, {Text: "Nobody was hurt.", Mark: page.Cut}, {Text: " "}, {Text: "The lamp was out.", Mark: page.Added}}}, {plain("Le Matin"), nil}},
				},
			}},
			{ID: "conclusion", Heading: "Conclusion", Blocks: []page.Block{page.Paragraph{Role: page.Small, Text: plain("What would you check?")}, page.Lines{Count: 2}}},
			{ID: "limits", Heading: "Limits", Blocks: []page.Block{page.List{Items: []page.Text{plain("1 part set aside."), plain("Check it.")}}, page.List{Numbered: true, Items: []page.Text{plain("First."), plain("Second.")}}}},
			{ID: "works", Heading: "Works cited", Blocks: []page.Block{page.Paragraph{Role: page.Work, Text: page.Text{{Text: "Oyelaran, A. "}, {Text: "Dawn Post", Emphasis: true}, {Text: ". "}, {Text: "https://dawn.example/ferry?a=1&b=2", Link: "https://dawn.example/ferry?a=1&b=2"}}}}},
		},
	}
}

// HostileDocument is the document with hostile text in every run.
func HostileDocument() page.Document {
	d := Document()
	hostile := func(t page.Text) page.Text {
		out := page.Text{}
		for _, r := range t {
			r.Text = clean + r.Text
			out = append(out, r)
		}
		return out
	}
	d.Title, d.Author, d.Date = clean, clean, clean
	for i := range d.Byline {
		d.Byline[i] = hostile(d.Byline[i])
	}
	for i, s := range d.Sections {
		d.Sections[i].Heading = clean + s.Heading
		for k, b := range s.Blocks {
			d.Sections[i].Blocks[k] = hostileBlock(b, hostile)
		}
	}
	return d
}

// clean is Hostile as package page gives it to the forms: without characters
// that steer.
const clean = "=HYPERLINK(\"http://evil.example\") <script>alert(1)</script> & *bold* [x](javascript:alert(2)) http://bare.example/a_b ]]> {{.}} "

func hostileBlock(b page.Block, hostile func(page.Text) page.Text) page.Block {
	switch b := b.(type) {
	case page.Heading:
		b.Text = hostile(b.Text)
		return b
	case page.Paragraph:
		b.Text = hostile(b.Text)
		return b
	case page.Quotation:
		b.Text, b.Source = hostile(b.Text), hostile(b.Source)
		return b
	case page.Table:
		b.Caption = clean
		for i := range b.Head {
			b.Head[i] = hostile(b.Head[i])
		}
		for _, row := range b.Rows {
			for i := range row {
				row[i] = hostile(row[i])
			}
		}
		return b
	case page.List:
		for i := range b.Items {
			b.Items[i] = hostile(b.Items[i])
		}
		return b
	}
	return b
}
