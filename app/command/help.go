package command

import (
	"context"
	"fmt"
	"strings"

	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/say"
)

const overview = `Parallax compares how several articles tell one event.

usage: parallax                     open the window
       parallax FILE...             open the window with these articles
       parallax --library FILE      open the window with another library
       parallax COMMAND [...]       work without a window

commands:
%s
“parallax help COMMAND” tells more. Exit codes: 0 done, 1 an input cannot be
read, compared or written, 2 wrong usage, 3 the library cannot be opened or
written or is damaged, 130 you stopped it.
`

const compareHelp = `usage: parallax compare FILE|FOLDER... [--format F] [--out FILE] [--variant V]

Compares two to ten articles about one event: what all of them tell, what only
one tells, what was not found in one, and how quotations were cut. Of a folder
all articles directly inside are taken; other files there are skipped with a
word. A file named - is standard input. Options may stand anywhere.

Without --variant, html and md hold all that was found; the other forms, and
these with --variant, are a summary to hand in.

  --format F    html (a page that needs no other file), md (Markdown), json
                (described in docs/json.md), docx (for word processors), pdf,
                txt (plain text), csv (one table) or zip (all tables as CSV).
                Without it the ending of --out decides, else html.
  --out FILE    where to write. Without it text forms go to standard output.
                html, docx, pdf and zip go there too when that is a file or a
                pipe; on a terminal they are written to a new file in this
                folder, named after the event.
  --force       write over a file that is there already
  --base FILE   the article whose order the rows follow; the earliest one else
  --title TEXT  the title; the base article's headline else
  --max N       how many articles are taken at most; 10 else
  --quick       compare by words alone: faster, but fewer sentences that tell
                the same in other words are found. The result says so.

for a summary:
  --variant V   summary (two to four pages), full, one-page, worksheet (cells
                to fill in), key (the worksheet filled in) or hidden (outlets
                are called Article A, B ...)
  --hide-outlets  the same for any variant
  --style S     how the works are cited: apa, mla or chicago
  --lang TAG    the language of its own words: en or de
  --name, --course, --date TEXT  stand below the title
  --sheet NAME  which table csv writes: differences, facts, quotations,
                wording, numbers or notes

examples:
  parallax compare courier.html ledger.html wire.txt
  parallax compare articles/ --format md > differences.md
  parallax compare articles/ --out summary.docx --title "The dock strike"
`

const analyzeHelp = `usage: parallax analyze FILE [--format text|md|json] [--out FILE]

Shows what was read and found in one article: headline, metadata and where
each value was read, numbered sentences, quotations with their speakers, and
the blocks that were set aside with the rule that did it. A file named - is
standard input.

  --format F    text, md (Markdown) or json (described in docs/json.md).
                Without it the ending of --out decides, else text.
  --out FILE    where to write; standard output else
`

const helpHelp = `usage: parallax help [COMMAND]

Shows the help, or that of one command.
`

const versionHelp = `usage: parallax version

Shows the version of the program, and that of its engine, which changes when
results may change.
`

func runHelp(_ context.Context, call Call) error {
	if len(call.Args) == 0 {
		var lines strings.Builder
		for _, c := range commands() {
			fmt.Fprintf(&lines, "  %-9s %s\n", c.name, c.summary)
		}
		_, err := fmt.Fprintf(call.Stdout, overview, lines.String())
		return err
	}
	for _, c := range commands() {
		if c.name == call.Args[0] {
			_, err := fmt.Fprint(call.Stdout, c.help)
			return err
		}
	}
	return misuse(told.Told("command.none", say.Of("name", say.Words(quoted(call.Args[0])))))
}

func runVersion(_ context.Context, call Call) error {
	if len(call.Args) > 0 {
		return misuse(told.Told("command.help.this-command-takes-no-arguments"))
	}
	_, err := fmt.Fprintf(call.Stdout, "Parallax %s, engine %s\n", Version, compare.EngineVersion)
	return err
}
