package care

import (
	"errors"
	"io/fs"
	"path/filepath"
	"time"

	"parallax/app/part/told"

	"parallax/app/session/trouble"
	"parallax/compare/say"
	"parallax/data"
	"parallax/data/safety"
)

// Say is the sentence of a key, with arguments.
func Say(key string, args ...say.Arg) string {
	return told.Told("library."+key, args...)
}

// Word is an argument that is a word or a name.
func Word(name, text string) say.Arg { return say.Of(name, say.Words(text)) }

// fileError is an error that concerns a file other than the library.
type fileError struct {
	path string
	err  error
}

// Error names the file.
func (e *fileError) Error() string { return e.path + ": " + e.err.Error() }

// Unwrap gives the error itself.
func (e *fileError) Unwrap() error { return e.err }

// InFile says that an error concerns a file other than the library.
func InFile(path string, err error) error { return &fileError{path, err} }

// Sentence says what went wrong with the library, or with a file.
func Sentence(err error, file string) string {
	var of *fileError
	if errors.As(err, &of) {
		file = of.path
	}
	name := filepath.Base(file)
	switch {
	case err == nil:
		return ""
	case errors.Is(err, safety.ErrNothingLeft):
		return Say("error.nothing-left", Word("file", name))
	case errors.Is(err, safety.ErrNotExport):
		return Say("error.not-export", Word("file", name))
	case errors.Is(err, errNoCopy):
		return Say("copies.none")
	case errors.Is(err, fs.ErrExist):
		return Say("error.exists", Word("file", name))
	case errors.Is(err, data.ErrInUse):
		return Say("error.in-use")
	}
	return trouble.Sentence(err, file)
}

// Lines say what a check found: one sentence, then a line for each thing.
func (c Checked) Lines() []string {
	counts := []say.Arg{say.Count("articles", c.Articles), say.Count("events", c.Events), say.Count("faults", len(c.Faults))}
	var out []string
	switch {
	case c.Broken && c.Saved == nil:
		out = append(out, Say("broken.nothing"))
	case c.Broken:
		out = append(out, Say("broken", counts...))
	case c.Whole():
		out = append(out, Say("whole", counts...))
	default:
		out = append(out, Say("faults", counts...))
	}
	if !c.Broken {
		for _, f := range c.Faults {
			out = append(out, FaultLine(f))
		}
	}
	for _, f := range c.Mended {
		out = append(out, Say("mended", Word("what", FaultLine(f))))
	}
	if !c.Whole() {
		out = append(out, Say("advice"))
	}
	return out
}

// FaultLine says what a fault is.
func FaultLine(f safety.Fault) string {
	return Say("fault."+string(f.Kind), Word("title", f.Title), Word("article", f.Article), Word("detail", f.Detail))
}

// Lines say what was saved.
func (s Salvaged) Lines() []string {
	out := []string{Say("saved", say.Count("articles", s.Articles), say.Count("events", s.Events), Word("path", s.Path))}
	for _, more := range []struct {
		key string
		n   int
	}{{"saved.damaged", s.Damaged}, {"saved.nameless", s.Nameless}, {"saved.left", s.Left}} {
		if more.n > 0 {
			out = append(out, Say(more.key, say.Count("n", more.n)))
		}
	}
	return append(out, kept(s.Kept)...)
}

// Lines say what was imported.
func (d Imported) Lines() []string {
	out := []string{Say("imported", say.Count("articles", d.Articles), say.Count("events", d.Events))}
	if d.Left > 0 {
		out = append(out, Say("imported.left", say.Count("n", d.Left)))
	}
	return append(out, kept(d.Kept)...)
}

// Restored says that a copy was restored.
func Restored(c data.Copy, keptAs string) []string {
	made := filepath.Base(c.Path)
	if !c.Made.IsZero() {
		made = Time(c.Made)
	}
	return append([]string{Say("restored", Word("made", made))}, kept(keptAs)...)
}

func kept(path string) []string {
	if path == "" {
		return nil
	}
	return []string{Say("kept", Word("path", path))}
}

// Time is a time as readers write it, in their own zone.
func Time(t time.Time) string { return told.Moment(t.Local()) }
