package command

import (
	"errors"
	"strings"

	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/compare"
	"parallax/compare/say"
)

// sentence says to a person what happened, to which file, and what to do
// next. The name is a path, "" when the error concerns no single file.
func sentence(err error, name string) string {
	var articles *compare.ArticlesError
	if errors.As(err, &articles) {
		return articlesSentence(articles)
	}
	if name == stdinName {
		name = "standard input"
	}
	return trouble.Sentence(err, name)
}

// articlesSentence speaks of files and options, where the window speaks of its
// library.
func articlesSentence(e *compare.ArticlesError) string {
	var names []string
	for _, a := range e.Articles {
		name := a.Origin.Place
		if name == "" {
			name = a.Name()
		}
		names = append(names, quoted(name))
	}
	list := strings.Join(names, ", ")
	switch {
	case errors.Is(e, compare.ErrTooFew):
		return told.Told("command.articles.few", say.Count("n", len(names)))
	case errors.Is(e, compare.ErrTooMany):
		return told.Told("command.articles.many", say.Count("n", e.Limit), say.Of("names", say.Words(list)))
	case errors.Is(e, compare.ErrSameText):
		return told.Told("command.articles.same", say.Of("names", say.Words(list)))
	case errors.Is(e, compare.ErrNoText):
		return told.Told("command.articles.headline", say.Of("names", say.Words(list)))
	}
	return shown(e.Error()) + "."
}

// shown is a name as a terminal may show it: without control characters.
func shown(s string) string { return trouble.Printable(s) }

func quoted(s string) string { return "“" + shown(s) + "”" }
