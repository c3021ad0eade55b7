package app

import (
	"strings"

	"parallax/app/part/press"
	"parallax/app/part/told"
	"parallax/compare/say"
)

// findAlike looks in the whole library for sentences that mean the same as the
// one that is selected; tellAlike shows them.
func (fi *finder) findAlike() {
	article, at := fi.Cursor.SentencesPicked()
	if len(at) == 0 {
		fi.Say(told.Told("window.facts.select-a-sentence-first-click"))
		return
	}
	fi.wantsAlike = true
	fi.S.FindAlike(article, at[0])
	fi.w.Refresh()
}

// tellAlike lays the answer over the window once it is there.
func (fi *finder) tellAlike() {
	a := fi.S.Alike()
	if !fi.wantsAlike || !a.Done {
		return
	}
	fi.wantsAlike = false
	if a.Problem != "" {
		fi.Say(a.Problem)
		return
	}
	if len(a.Lines) == 0 {
		fi.Say(told.Told("alike.none", say.Count("n", a.Looked)))
		return
	}
	hide := fi.S.View().HideOutlets
	var choices []press.Choice
	for _, l := range a.Lines {
		name := l.Article.Name()
		if l.Article.Published.Known() {
			name += ", " + told.Date(l.Article.Published)
		}
		if hide {
			name = told.Told("alike.hidden")
		}
		choices = append(choices, press.Choice{Name: "“" + strings.Join(strings.Fields(l.Article.Slice(l.Span)), " ") + "”", Text: name, Do: func() {
			fi.ClosePopup()
			fi.w.shelf.openArticle(l.Article.ID, l.Span.Start)
		}})
	}
	fi.Offer(told.Told("alike.title"), choices)
	if a.Looked < a.All {
		fi.Say(told.Told("alike.looked", say.Count("looked", a.Looked), say.Count("n", a.All)))
	}
}
