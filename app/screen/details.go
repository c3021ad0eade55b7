package screen

import (
	"strings"
	"time"

	"fyne.io/fyne/v2"
	"fyne.io/fyne/v2/theme"

	"parallax/compare/news"
)

// typed is the origin of a value that the reader gave.
const typed = "typed by the reader"

// Details is the page on which the reader corrects what is known about an
// article. Its text cannot be changed.
type Details struct {
	article *news.Article
	fields  [4]*field
	note    *flow
	save    func(*news.Article)
	object  fyne.CanvasObject
}

// NewDetails makes the page; save gets a copy of the article with the new
// values, close is called for Escape.
func NewDetails(a *news.Article, save func(*news.Article), close func()) *Details {
	d := &Details{article: a, save: save, note: newFlow(run{text: " "})}
	var os []fyne.CanvasObject
	if a.Title() != "" {
		os = append(os, newFlow(run{text: a.Title(), serif: true, bold: true}))
	}
	for i, f := range d.list() {
		d.fields[i] = newField(f.example)
		d.fields[i].SetText(f.value)
		d.fields[i].keys = onEscape(close)
		d.fields[i].OnSubmitted = func(string) { d.Save() }
		from := a.ReadFrom[f.name]
		if from != "" {
			from = "  from: " + from
		}
		os = append(os, newColumn(column{gap: 2}, newFlow(run{text: f.title, bold: true},
			run{text: from, ink: muted, size: theme.SizeNameCaptionText}), d.fields[i]))
	}
	os = append(os, d.note, newSides(newFlow(run{text: "The article’s text stays as it is.", ink: muted}), NewMainButton("Save", d.Save)))
	d.object = fixed(fyne.NewSize(480, 0), newColumn(column{gap: 9}, os...))
	return d
}

// Object is the page.
func (d *Details) Object() fyne.CanvasObject { return d.object }

// First is the field that takes the keyboard.
func (d *Details) First() fyne.Focusable { return d.fields[0] }

type detail struct {
	name                  news.Field
	title, example, value string
}

func (d *Details) list() [4]detail {
	a := d.article
	day := ""
	if a.Published.Known() {
		day = a.Published.Time.Format("2006-01-02")
	}
	return [4]detail{
		{news.FieldOutlet, "Outlet", "who published it", a.Outlet},
		{news.FieldAuthors, "Authors", "with commas between them", strings.Join(a.Authors, ", ")},
		{news.FieldPublished, "Published", "year-month-day, as 2025-05-14", day},
		{news.FieldURL, "Address", "https://…", a.URL},
	}
}

// Save hands the corrected article on, or says which value cannot be read.
func (d *Details) Save() {
	a := *d.article
	a.ReadFrom = map[news.Field]string{}
	for k, v := range d.article.ReadFrom {
		a.ReadFrom[k] = v
	}
	for i, f := range d.list() {
		value := strings.TrimSpace(d.fields[i].Text)
		if value == f.value {
			continue
		}
		if !set(&a, f.name, value) {
			d.note.set(run{text: "“" + value + "” is no date. Write it as 2025-05-14.", ink: bad})
			return
		}
		a.ReadFrom[f.name] = typed
	}
	d.save(&a)
}

// set puts a value into an article; false when it cannot be read.
func set(a *news.Article, f news.Field, value string) bool {
	switch f {
	case news.FieldOutlet:
		a.Outlet = value
	case news.FieldAuthors:
		a.Authors = nil
		for name := range strings.SplitSeq(value, ",") {
			if name = strings.TrimSpace(name); name != "" {
				a.Authors = append(a.Authors, name)
			}
		}
	case news.FieldURL:
		a.URL = value
	case news.FieldPublished:
		if value == "" {
			a.Published = news.Date{}
			return true
		}
		day, err := time.Parse("2006-01-02", value)
		if err != nil {
			return false
		}
		a.Published = news.Day(day.Date())
	}
	return true
}
