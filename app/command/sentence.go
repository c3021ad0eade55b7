package command

import (
	"errors"
	"fmt"
	"strings"

	"parallax/app/session/trouble"
	"parallax/compare"
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
		return fmt.Sprintf("A comparison needs at least two articles; there is %d. Add another.", len(names))
	case errors.Is(e, compare.ErrTooMany):
		return fmt.Sprintf("A comparison takes %d articles; these are too many: %s. Leave some out, or raise the limit with --max.", e.Limit, list)
	case errors.Is(e, compare.ErrSameText):
		return fmt.Sprintf("These files hold the same text: %s. Leave one of them out.", list)
	case errors.Is(e, compare.ErrNoText):
		return fmt.Sprintf("Nothing but a headline was found in %s. Leave it out, or add its text.", list)
	}
	return shown(e.Error()) + "."
}

// shown is a name as a terminal may show it: without control characters.
func shown(s string) string { return trouble.Printable(s) }

func quoted(s string) string { return "“" + shown(s) + "”" }
