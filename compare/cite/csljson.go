package cite

import (
	"bytes"
	"encoding/json"
	"fmt"

	"parallax/compare/news"
)

// cslItem is a work in the data form of the Citation Style Language.
type cslItem struct {
	ID        string    `json:"id"`
	Type      string    `json:"type"`
	Title     string    `json:"title"`
	Container string    `json:"container-title,omitempty"`
	Author    []cslName `json:"author,omitempty"`
	Issued    *cslDate  `json:"issued,omitempty"`
	Accessed  *cslDate  `json:"accessed,omitempty"`
	URL       string    `json:"URL,omitempty"`
	Language  string    `json:"language,omitempty"`
	Note      string    `json:"note,omitempty"`
}

type cslName struct {
	Family  string `json:"family,omitempty"`
	Given   string `json:"given,omitempty"`
	Suffix  string `json:"suffix,omitempty"`
	Literal string `json:"literal,omitempty"`
}

type cslDate struct {
	Parts [][]int `json:"date-parts"`
}

// CSLJSON writes works in the data form of the Citation Style Language. Works
// without an ID are numbered.
func CSLJSON(works []Work) []byte {
	items := []cslItem{}
	for i, w := range works {
		it := cslItem{
			ID: w.ID, Type: "article-newspaper", Title: w.title(), Container: w.outlet(),
			Issued: cslDay(w.last()), Accessed: cslDay(w.Retrieved), URL: w.URL, Language: w.Language, Note: w.note(),
		}
		if it.ID == "" {
			it.ID = fmt.Sprintf("article-%d", i+1)
		}
		for _, a := range w.authors() {
			it.Author = append(it.Author, cslName{a.family, a.given, a.suffix, a.whole})
		}
		items = append(items, it)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(items); err != nil {
		panic(err) // strings and numbers always encode
	}
	return b.Bytes()
}

func cslDay(d news.Date) *cslDate {
	if !d.Known() {
		return nil
	}
	y, m, day := d.Time.Date()
	return &cslDate{[][]int{{y, int(m), day}}}
}
