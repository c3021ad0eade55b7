package draft

import (
	"context"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"parallax/app/part/told"

	"parallax/data/ingest"
)

// FolderEntry is a folder, or a file that may hold an article.
type FolderEntry struct {
	Name, Path string
	Folder     bool
	Size       int64 // of a file, in bytes
	Changed    time.Time
}

// ListFolder lists the folders and the files in a folder that may hold an
// article, folders first, then by name; hidden ones and what browsers put beside
// a saved page are left out. The error is that of reading the folder.
func ListFolder(ctx context.Context, path string) ([]FolderEntry, error) {
	entries, err := os.ReadDir(path)
	if err != nil {
		return nil, err
	}
	var out []FolderEntry
	for _, e := range entries {
		if ctx.Err() != nil {
			return nil, ctx.Err()
		}
		full := filepath.Join(path, e.Name())
		info, err := os.Stat(full) // behind a link too
		if err != nil {
			continue // gone since, or a link that leads nowhere
		}
		reads, _ := ingest.FromFolder(e.Name())
		switch {
		case info.IsDir() && !notOurs(e.Name()), info.Mode().IsRegular() && reads:
			out = append(out, FolderEntry{Name: e.Name(), Path: full, Folder: info.IsDir(), Size: info.Size(), Changed: info.ModTime()})
		}
	}
	slices.SortFunc(out, func(a, b FolderEntry) int {
		if a.Folder != b.Folder {
			if a.Folder {
				return -1
			}
			return 1
		}
		return strings.Compare(strings.ToLower(a.Name), strings.ToLower(b.Name))
	})
	return out, nil
}

// Place is a folder that people keep things in.
type Place struct{ Name, Path string }

// Places are those of this computer that are there: the reader's own folder and
// what lies in it for documents, downloads and the desktop.
func Places() []Place {
	home, err := os.UserHomeDir()
	if err != nil {
		return nil
	}
	out := []Place{{told.Told("folder.home"), home}}
	for _, name := range []string{"Downloads", "Documents", "Desktop"} {
		if info, err := os.Stat(filepath.Join(home, name)); err == nil && info.IsDir() {
			out = append(out, Place{told.Told("folder." + strings.ToLower(name)), filepath.Join(home, name)})
		}
	}
	return out
}
