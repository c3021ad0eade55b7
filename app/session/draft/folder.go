package draft

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"parallax/app/session/trouble"
	"parallax/data/ingest"
)

// mostFiles is how many files are read out of one folder.
const mostFiles = 2000

// filesAt is the file at path, or the articles in the folder at path and in
// the folders in it, by name.
func filesAt(path string) ([]string, error) {
	info, err := os.Stat(path)
	if err != nil || !info.IsDir() {
		return []string{path}, nil // reading it will tell what is wrong
	}
	var files []string
	err = filepath.WalkDir(path, func(p string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && p != path && notOurs(d.Name()):
			return filepath.SkipDir
		case d.Type().IsRegular():
			if ok, _ := ingest.FromFolder(d.Name()); ok {
				files = append(files, p)
			}
		}
		if len(files) > mostFiles {
			return trouble.ErrTooManyHere
		}
		return nil
	})
	if err == nil && len(files) == 0 {
		err = trouble.ErrNoArticles
	}
	if err != nil {
		return nil, err
	}
	return files, nil
}

// notOurs: hidden folders, and what browsers put beside a saved page.
func notOurs(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, "_files")
}
