package command

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"unicode"

	"parallax/compare"
	"parallax/data/ingest"
)

// sentence says to a person what happened, to which file, and what to do
// next. The name is a path, "" when the error concerns no single file.
func sentence(err error, name string) string {
	what := "The input"
	switch name {
	case "":
	case stdinName:
		what = "Standard input"
	default:
		what = quoted(name)
	}
	var articles *compare.ArticlesError
	if errors.As(err, &articles) {
		return articlesSentence(articles)
	}
	for _, known := range []struct {
		err error
		say string
	}{
		{fs.ErrNotExist, "does not exist. Check the name and the folder."},
		{fs.ErrPermission, "may not be opened. Ask its owner for the right to read it, or copy it."},
		{errFolder, "is a folder. Name a file."},
		{ingest.ErrEmpty, "is empty. Save the article again, or paste its text into a file."},
		{ingest.ErrTooLarge, "is larger than an article can be (the limit is 10 MB). Save only the article."},
		{ingest.ErrBinary, "is not text. Save the article as a web page or as plain text."},
		{ingest.ErrEncoding, "is written in an encoding that is not read here. Save it as UTF-8."},
		{ingest.ErrEncrypted, "is locked with a password. Save a copy without one."},
		{ingest.ErrScan, "holds pictures of text, but no text. Paste the text into a file."},
		{ingest.ErrFeed, "is a feed, a list of articles. Save one of its articles."},
		{ingest.ErrNoText, "holds no article text. Open it and copy the text into a file."},
		{ingest.ErrDamaged, "is damaged and could not be read. Save the article again."},
		{ingest.ErrTooSlow, "took too long to read. Copy the article's text into a file."},
		{context.Canceled, "was not read to the end: stopped."},
	} {
		if errors.Is(err, known.err) {
			return what + " " + known.say
		}
	}
	return what + " could not be used: " + shown(err.Error()) + "."
}

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
func shown(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Zl, r) || unicode.Is(unicode.Zp, r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

func quoted(s string) string { return "“" + shown(s) + "”" }
