package report

import (
	"bytes"
	_ "embed" // the page's template and style
	"fmt"
	"html/template"

	"parallax/compare"
)

//go:embed page.gohtml
var pageTemplate string

//go:embed page.css
var pageStyle string

// howToRead stands on every report.
func howToRead() []string {
	return []string{told("how.row"), told("how.quoted"), told("how.passages")}
}

// HTML is the comparison as one page that needs no other file: readable by a
// screen reader, in light and dark, and on paper.
func HTML(c *compare.Comparison, o Options) ([]byte, error) {
	t, err := template.New("page").Parse(pageTemplate)
	if err != nil {
		return nil, fmt.Errorf("report html: %w", err)
	}
	var b bytes.Buffer
	err = t.Execute(&b, struct {
		page
		Style     template.CSS
		HowToRead []string
	}{newPage(c, o), template.CSS(pageStyle), howToRead()}) //nolint:gosec // our own file
	if err != nil {
		return nil, fmt.Errorf("report html: %w", err)
	}
	return b.Bytes(), nil
}

// factTable is what the table of facts needs.
type factTable struct {
	Label    string
	Facts    []factView
	Articles []articleView
}

// AllTable holds the facts that all articles tell.
func (p page) AllTable() factTable { return factTable{"What all tell", p.All, p.Articles} }

// MaybeTable holds what may be the same.
func (p page) MaybeTable() factTable { return factTable{"What may be the same", p.Maybe, p.Articles} }

// SomeTable holds the other facts.
func (p page) SomeTable() factTable { return factTable{"What some tell", p.Some, p.Articles} }
