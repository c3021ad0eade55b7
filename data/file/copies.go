package file

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

const (
	// copyAfter is how old the newest copy is when the next one is made.
	copyAfter = 12 * time.Hour
	// keptCopies are kept whatever their age; of the older ones, the newest of
	// each week.
	keptCopies = 5
	// copyStamp is the time in a copy's name, UTC.
	copyStamp = "20060102T150405Z"
)

// KeepCopies makes a copy of the library beside it, in the folder that
// CopiesFolder names, when the newest one is older than 12 hours; then it
// takes away all but the newest five and one of each week before.
func (l *File) KeepCopies(ctx context.Context) error {
	copies, err := l.Copies()
	if err != nil {
		return fmt.Errorf("keep copies: %w", err)
	}
	if len(copies) > 0 && l.now().UTC().Sub(copies[0].Made) < copyAfter {
		return nil
	}
	_, err = l.KeepCopy(ctx)
	return err
}

// KeepCopy makes a copy now, as KeepCopies does.
func (l *File) KeepCopy(ctx context.Context) (made Copy, err error) {
	if l.moved() {
		return made, fmt.Errorf("keep copies: %w", ErrMoved)
	}
	copies, err := l.Copies()
	if err == nil {
		err = os.MkdirAll(l.CopiesFolder(), 0o700)
	}
	if err != nil {
		return made, fmt.Errorf("keep copies: %w", noRight(err))
	}
	l.clearParts()
	now := l.now().UTC()
	made = Copy{filepath.Join(l.CopiesFolder(), now.Format(copyStamp)), now}
	if len(copies) > 0 && copies[0].Path == made.Path {
		return copies[0], nil // of this very second
	}
	if err := l.CopyTo(ctx, made.Path); err != nil {
		return made, err
	}
	for _, c := range tooMany(append([]Copy{made}, copies...)) {
		if err := os.Remove(c.Path); err != nil {
			return made, fmt.Errorf("keep copies: %w", err)
		}
	}
	return made, nil
}

// clearParts takes away what programs left that were stopped while they copied.
func (l *File) clearParts() {
	entries, _ := os.ReadDir(l.CopiesFolder())
	for _, e := range entries {
		if strings.Contains(e.Name(), partEnding) {
			_ = os.Remove(filepath.Join(l.CopiesFolder(), e.Name()))
		}
	}
}

// Copy is a copy of the library.
type Copy struct {
	Path string
	Made time.Time // UTC, to the second
}

// CopiesFolder is where the copies lie.
func (l *File) CopiesFolder() string { return l.path + copiesEnding }

// copiesEnding stands behind a library's name in that of its copies' folder.
const copiesEnding = ".copies"

// Copies are the copies that are there, the newest first.
func (l *File) Copies() ([]Copy, error) { return CopiesOf(l.path) }

// CopiesOf are the copies of the library at a path, which need not be there,
// the newest first.
func CopiesOf(path string) ([]Copy, error) {
	folder := path + copiesEnding
	entries, err := os.ReadDir(folder)
	if err != nil && !os.IsNotExist(err) {
		return nil, err
	}
	var all []Copy
	for _, e := range entries {
		if made, err := time.Parse(copyStamp, e.Name()); err == nil {
			all = append(all, Copy{filepath.Join(folder, e.Name()), made})
		}
	}
	slices.SortFunc(all, func(a, b Copy) int { return b.Made.Compare(a.Made) })
	return all, nil
}

// tooMany are the copies, given newest first, that need not be kept.
func tooMany(copies []Copy) []Copy {
	var out []Copy
	var last [2]int
	for i, c := range copies {
		year, week := c.Made.ISOWeek()
		if this := [2]int{year, week}; i < keptCopies || this != last {
			last = this
			continue
		}
		out = append(out, c)
	}
	return out
}
