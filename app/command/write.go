package command

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"unicode"
)

// WriteFile writes data to path so that afterwards either the whole new file
// stands there or what stood there before: a temporary file beside it, fsync,
// rename. A device or a pipe is written straight.
func WriteFile(path string, data []byte) error {
	if real, err := filepath.EvalSymlinks(path); err == nil {
		path = real
	}
	mode := fs.FileMode(0o644)
	if st, err := os.Stat(path); err == nil {
		if st.IsDir() {
			return fmt.Errorf("write %s: %w", path, errFolder)
		}
		if !st.Mode().IsRegular() {
			return os.WriteFile(path, data, mode)
		}
		mode = st.Mode().Perm()
	}
	return replace(path, data, mode)
}

// errFolder is a folder where a file should be written.
var errFolder = errors.New("is a folder")

func replace(path string, data []byte, mode fs.FileMode) (err error) {
	f, err := os.CreateTemp(filepath.Dir(path), ".parallax-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			f.Close()
			os.Remove(f.Name())
		}
	}()
	if _, err = f.Write(data); err != nil {
		return err
	}
	if err = f.Chmod(mode); err != nil {
		return err
	}
	if err = f.Sync(); err != nil {
		return err
	}
	if err = f.Close(); err != nil {
		return err
	}
	return os.Rename(f.Name(), path)
}

// FileName makes a file name of a title, with letters and digits only:
// "Port reopens at last" and ".html" give "port-reopens-at-last.html".
func FileName(title, ending string) string {
	const longest = 60
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			b.WriteRune(r)
		case r == '\'' || r == '’':
		case b.Len() > 0 && !strings.HasSuffix(b.String(), "-"):
			b.WriteByte('-')
		}
		if b.Len() >= longest {
			break
		}
	}
	name := strings.Trim(b.String(), "-")
	if name == "" {
		name = "comparison"
	}
	return name + ending
}

// unused is the name with the first number that no file has yet.
func unused(name string) string {
	ending := filepath.Ext(name)
	stem := strings.TrimSuffix(name, ending)
	for i := 2; exists(name); i++ {
		name = fmt.Sprintf("%s-%d%s", stem, i, ending)
	}
	return name
}
