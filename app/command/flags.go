package command

import (
	"errors"
	"flag"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"parallax/app/part/told"
	"parallax/compare/say"
)

// errHelp asks for the help of a command.
var errHelp = errors.New("help wanted")

// options are the flags of the commands that write a report.
type options struct {
	format, out, title, base string
	max                      int
	quick, force             bool
	summaryOptions
	// operands are the arguments that are no flags, in order.
	operands []string
}

// parse reads flags wherever they stand; after "--" there are none.
func parse(args []string, define func(*flag.FlagSet, *options)) (options, error) {
	var o options
	fs := flag.NewFlagSet("", flag.ContinueOnError)
	fs.SetOutput(io.Discard)
	define(fs, &o)
	var literal []string
	if i := slices.Index(args, "--"); i >= 0 {
		args, literal = args[:i], args[i+1:]
	}
	for {
		if err := fs.Parse(args); errors.Is(err, flag.ErrHelp) {
			return o, errHelp
		} else if err != nil {
			return o, misuse(wording(err))
		}
		if fs.NArg() == 0 {
			break
		}
		o.operands = append(o.operands, fs.Arg(0))
		args = fs.Args()[1:]
	}
	o.operands = append(o.operands, literal...)
	return o, nil
}

// wording makes a sentence of what package flag says.
func wording(err error) string {
	s := err.Error()
	for _, known := range []struct{ start, key string }{
		{"flag provided but not defined: ", "command.option.unknown"},
		{"flag needs an argument: ", "command.option.value"},
	} {
		if name, ok := strings.CutPrefix(s, known.start); ok {
			return told.Told(known.key, say.Of("name", say.Words(quoted("-"+strings.TrimLeft(name, "-")))))
		}
	}
	return quoted(s) + "."
}

// settle checks the format; without one, the ending of the output file
// decides, else the first of the formats.
func (o *options) settle(formats ...string) error {
	if o.format == "" {
		o.format = byEnding(o.out)
		if !slices.Contains(formats, o.format) {
			o.format = formats[0]
		}
	}
	o.format = strings.ToLower(o.format)
	switch o.format {
	case "markdown":
		o.format = "md"
	case "txt":
		o.format = "text"
	}
	if !slices.Contains(formats, o.format) {
		return misuse(told.Told("command.format", say.Of("name", say.Words(quoted(o.format))), say.Of("known", say.Words(strings.Join(formats, ", ")))))
	}
	return nil
}

// byEnding is the format that the ending of a file name promises, "" for none.
func byEnding(name string) string {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".html", ".htm":
		return "html"
	case ".md", ".markdown":
		return "md"
	case ".json":
		return "json"
	case ".txt":
		return "text"
	case ".docx", ".pdf", ".csv", ".zip":
		return strings.ToLower(filepath.Ext(name))[1:]
	}
	return ""
}
