package command

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"io/fs"
	"os"
	"strings"

	"parallax/app/care"
	"parallax/app/part/told"
	"parallax/app/session/trouble"
	"parallax/compare/report/object"
	"parallax/compare/say"
	"parallax/data"
	"parallax/data/safety"
)

const libraryHelp = `usage: parallax library check [--json]
       parallax library backup [--json]
       parallax library restore [newest|COPY] [--json]
       parallax library salvage [FILE] [--json]
       parallax library export FILE.zip|FILE.json [--force]
       parallax library import FILE [--replace] [--json]
       parallax library list [--json]
       parallax library show ID|TITLE [--json]
       parallax library search WORDS... [--json]
   all with --library FILE for another library than your own

The library as a whole: its safety, and what it holds.

  check    looks at all of it: the file, each article's text against what was
           stored, the originals, the search. What a copy or an original still
           gives as it was is mended.
  backup   keeps a copy now. Copies lie beside the library, in a folder whose
           name ends in .copies: the newest five, and one of each week. They
           are also made when a command or the window ends and the last one is
           older than 12 hours, and before an older library is changed.
  restore  without a name lists the copies; with one puts it in the place of
           the library. What stood there is kept.
  salvage  saves what can be read of a damaged library: in a new file, or,
           without a name, in its place. The damaged file is kept.
  export   writes all that the library holds: one JSON file, or an archive in
           which the originals are files. The same library gives the same bytes.
  import   makes a library of an export, equal to the one it was written from.
           One that holds articles is replaced with --replace alone, and kept.
  list, show and search read the library, also a damaged one. A search takes
           words, "phrases" and filters: outlet:wire, speaker:"Ana Ruiz",
           event:strike, date:2025-05-14, date:2025-05, date:2025-05-01..2025-06,
           date:2025-05.. and has:note. The last word may be a beginning.

Exit codes: 0 done (check: the library is whole), 1 a file cannot be read or
written, or nothing was found, 2 wrong usage, 3 the library is damaged, or
cannot be opened or written, 130 you stopped it.

examples:
  parallax library check
  parallax library restore newest
  parallax library export "My library.zip"
  parallax library import "My library.zip" --library copy.parallax
`

// libraryCall is one call of a command of the library.
type libraryCall struct {
	Call
	path                 string // of the library
	json, replace, force bool
	operands             []string
}

func runLibrary(ctx context.Context, call Call) error {
	c := libraryCall{Call: call}
	o, err := parse(call.Args, func(fs *flag.FlagSet, _ *options) {
		fs.StringVar(&c.path, "library", "", "")
		fs.BoolVar(&c.json, "json", false, "")
		fs.BoolVar(&c.replace, "replace", false, "")
		fs.BoolVar(&c.force, "force", false, "")
	})
	if err != nil {
		return err
	}
	if c.path, err = libraryPath(c.path); err != nil {
		return err
	}
	if len(o.operands) == 0 {
		return misuse(told.Told("command.library.say-what-to-do-check"))
	}
	c.operands = o.operands[1:]
	for _, one := range libraryCommands() {
		if one.name != o.operands[0] {
			continue
		}
		if n := len(c.operands); n < one.least || n > one.most {
			return misuse(fmt.Sprintf("“parallax library %s” takes %s.", one.name, one.takes))
		}
		return c.told(one.run(c, ctx))
	}
	return misuse(told.Told("command.library.none", say.Of("name", say.Words(shown(o.operands[0])))))
}

// libraryCommand is one of the words that may follow library.
type libraryCommand struct {
	name        string
	least, most int // operands
	takes       string
	run         func(libraryCall, context.Context) error
}

func libraryCommands() []libraryCommand {
	const many = 1000
	return []libraryCommand{
		{"check", 0, 0, "no name", libraryCall.check},
		{"backup", 0, 0, "no name", libraryCall.backup},
		{"restore", 0, 1, "the name of one copy, or none", libraryCall.restore},
		{"salvage", 0, 1, "the name of one new file, or none", libraryCall.salvage},
		{"export", 1, 1, "the name of one file", libraryCall.export},
		{"import", 1, 1, "the name of one file", libraryCall.importBack},
		{"list", 0, 0, "no name", libraryCall.list},
		{"show", 1, many, "the ID or the title of an article or event", libraryCall.show},
		{"search", 1, many, "the words to look for", libraryCall.search},
	}
}

// told says what went wrong with a library or an export, in their own words.
func (c libraryCall) told(err error) error {
	var of inFile
	if err == nil || errors.Is(err, context.Canceled) || errors.Is(err, errTold) || !errors.As(err, &of) {
		return err
	}
	fmt.Fprintf(c.Stderr, "parallax library: %s\n", shown(care.Sentence(of.err, of.path)))
	if trouble.OfLibrary(err) || errors.Is(err, safety.ErrNothingLeft) {
		return errUnusable
	}
	return errTold
}

// errUnusable is errTold of a library that cannot be used.
var errUnusable = fmt.Errorf("%w: %w", errTold, data.ErrBroken)

// give writes a result: as JSON, or line by line.
func (c libraryCall) give(result any, lines ...string) error {
	if c.json {
		return object.Value(c.Stdout, result, "  ")
	}
	return writeLines(c.Stdout, lines)
}

func writeLines(w io.Writer, lines []string) error {
	for _, l := range lines {
		if _, err := fmt.Fprintln(w, shown(l)); err != nil {
			return err
		}
	}
	return nil
}

func (c libraryCall) check(ctx context.Context) error {
	if err := c.there(); err != nil {
		return err
	}
	found, err := care.Check(ctx, c.path, nil)
	if err != nil {
		return inFile{c.path, err}
	}
	lines := found.Lines()
	if !found.Whole() {
		lines = append(lines, copyLines(found.Copies)...)
	}
	if err := c.give(found, lines...); err != nil || found.Whole() {
		return err
	}
	return errUnusable
}

// there gives an error where no file of the library is, so that none is made by a
// command that only looks after one.
func (c libraryCall) there() error {
	if _, err := os.Stat(c.path); errors.Is(err, fs.ErrNotExist) {
		return inFile{c.path, data.ErrNotMade}
	}
	return nil
}

func copyLines(paths []string) []string {
	if len(paths) == 0 {
		return []string{care.Say("copies.none")}
	}
	out := []string{care.Say("copies", say.Count("n", len(paths)))}
	for _, p := range paths {
		out = append(out, "  "+p)
	}
	return out
}

// copyJSON is a copy in a result.
type copyJSON struct {
	Path string `json:"path"`
	Made string `json:"made"` // RFC 3339, UTC
}

func (c libraryCall) backup(ctx context.Context) error {
	if err := c.there(); err != nil {
		return err
	}
	l, err := openLibrary(ctx, c.Call, c.path)
	if err != nil {
		return err
	}
	made, err := l.KeepCopy(ctx)
	if err = errors.Join(err, l.Close()); err != nil {
		return inFile{c.path, err}
	}
	return c.give(copyJSON{made.Path, stamp(made.Made)}, care.Say("copied", care.Word("made", care.Time(made.Made)), care.Word("path", made.Path)))
}

func (c libraryCall) restore(ctx context.Context) error {
	if len(c.operands) == 0 {
		return c.listCopies()
	}
	from, err := care.FindCopy(ctx, c.path, c.operands[0])
	if errors.Is(err, fs.ErrNotExist) {
		return inFile{c.operands[0], err}
	}
	if err != nil {
		return inFile{c.path, err}
	}
	kept, err := safety.Restore(ctx, c.path, from.Path)
	if err != nil {
		return inFile{from.Path, err}
	}
	return c.give(map[string]string{"path": c.path, "restored": from.Path, "kept": kept}, care.Restored(from, kept)...)
}

func (c libraryCall) listCopies() error {
	copies, err := safety.Copies(c.path)
	if err != nil {
		return inFile{c.path, err}
	}
	all, paths := []copyJSON{}, []string{}
	for _, one := range copies {
		all = append(all, copyJSON{one.Path, stamp(one.Made)})
		paths = append(paths, one.Path+" · "+care.Time(one.Made))
	}
	return c.give(map[string]any{"copies": all}, copyLines(paths)...)
}

func (c libraryCall) salvage(ctx context.Context) error {
	s, err := care.Salvage(ctx, c.path, strings.Join(c.operands, ""))
	if err != nil {
		return inFile{c.path, err}
	}
	return c.give(s, s.Lines()...)
}

func (c libraryCall) export(ctx context.Context) error {
	to := c.operands[0]
	if exists(to) && !c.force {
		return misuse(fmt.Sprintf("%s is there already. Choose another name, or write over it with --force.", quoted(to)))
	}
	l, err := data.OpenReadOnly(ctx, c.path)
	if err != nil {
		return inFile{c.path, err}
	}
	err = care.Export(ctx, l, to, nil)
	if err = errors.Join(err, l.Close()); err != nil {
		return inFile{to, err}
	}
	return c.give(map[string]string{"path": to}, care.Say("exported", care.Word("path", to)))
}

func (c libraryCall) importBack(ctx context.Context) error {
	from := c.operands[0]
	if _, err := os.Stat(from); err != nil {
		return inFile{from, err}
	}
	done, err := care.Import(ctx, from, c.path, c.replace, nil)
	if errors.Is(err, care.ErrNotEmpty) {
		return misuse(care.Say("not-empty", say.Count("articles", done.Articles)))
	}
	if err != nil {
		return inFile{from, err}
	}
	return c.give(done, done.Lines()...)
}
