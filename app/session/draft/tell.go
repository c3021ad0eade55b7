package draft

import (
	"fmt"
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"

	"parallax/app/session/trouble"
)

// Tells is what the list says of a draft: its sentence, and how it stands to
// what the library holds.
func (p *Page) Tells(d *Draft) string {
	switch {
	case d.Twin != "":
		return told.Told("label.the-same-text-as-twin-nothing-added", say.Of("twin", say.Words(trouble.Quoted(d.Twin))))
	case d.Stored != nil && p.inTarget(d.Stored.ID):
		return told.Told("label.already-in-this-event-nothing-added")
	case d.Stored != nil && d.LeftOut:
		return told.Told("label.already-in-your-library-nothing-added")
	case d.Stored != nil:
		return told.Told("label.already-in-your-library-that-one-is")
	case d.LeftOut:
		return told.Told("label.left-out")
	case p.Fit(d).Foreign:
		return told.Told("label.may-be-about-another-event-sentence", say.Of("sentence", say.Words(d.Sentence)))
	case d.mends:
		return told.Told("label.in-your-library-but-damaged-there-saving", say.Of("sentence", say.Words(d.Sentence)))
	case d.Older != nil:
		return told.Told("label.a-newer-version-of-an-article-in", say.Of("sentence", say.Words(d.Sentence)))
	}
	return d.Sentence
}

// OlderInTarget reports whether the event of the page holds a draft's older
// version, so that its placing matters.
func (p *Page) OlderInTarget(d *Draft) bool { return d.Older != nil && p.inTarget(d.Older.ID) }

func (p *Page) inTarget(article string) bool {
	for _, e := range p.host.Events() {
		if e.ID == p.adding.event && e.ID != "" {
			return slices.Contains(e.Articles, article)
		}
	}
	return false
}

// TallyDrafts sums the page up, "4 read · 1 read, please check · 1 refused"; what the
// reader left out is no more to be checked.
func (p *Page) TallyDrafts() string {
	names := []string{told.Told("label.read-done"), told.Told("label.to-check"), told.Told("label.already-there"), told.Told("label.refused"), told.Told("label.left-out")}
	var n [5]int
	for _, d := range p.adding.drafts {
		switch {
		case d.Feed != nil:
		case d.Twin != "":
			n[Known]++
		case d.LeftOut:
			n[len(n)-1]++
		case d.Outcome == Read && p.Fit(d).Foreign:
			n[ReadWithNotes]++
		default:
			n[d.Outcome]++
		}
	}
	var parts []string
	for o, name := range names {
		if n[o] > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n[o], name))
		}
	}
	return strings.Join(parts, " · ")
}

// Saveable is how many articles saving would put into the event.
func (p *Page) Saveable() int {
	n := 0
	for _, d := range p.adding.drafts {
		if d.Counts() && !(d.Stored != nil && p.inTarget(d.Stored.ID)) {
			n++
		}
	}
	return n
}
