package app

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"

	"github.com/rymdport/portal/filechooser"

	"parallax/app/part/told"
	"parallax/app/screen/adding"
	"parallax/app/session/draft"
	"parallax/app/stage"
	"parallax/compare/say"
)

func (in *incoming) addFiles()  { in.choose(false, in.add) }
func (in *incoming) addFolder() { in.choose(true, in.add) }

// choose asks for files, or for a folder: by the desktop's own dialog where
// there is one, which can pick several files, else by Fyne's.
func (in *incoming) choose(folder bool, use func(paths []string)) {
	if runtime.GOOS != "linux" {
		in.chooseHere(folder, use)
		return
	}
	go func() {
		o := &filechooser.OpenFileOptions{Multiple: true, Directory: folder, AcceptLabel: told.Told("label.add")}
		uris, err := openPortal(told.Told("label.add-articles"), o)
		in.Post(func() {
			if err != nil {
				in.chooseHere(folder, use)
				return
			}
			use(localPaths(uris))
		})
	}()
}

var errNoPortal = errors.New("the desktop's file dialog gave no answer")

// openPortal asks the desktop. Its library panics on an answer of another
// shape, which is an answer that cannot be used.
func openPortal(title string, o *filechooser.OpenFileOptions) (uris []string, err error) {
	defer func() {
		if recover() != nil {
			err = errNoPortal
		}
	}()
	return filechooser.OpenFile("", title, o)
}

// localPaths are the paths of files that the desktop names by addresses. The
// library has made spaces of %20, but of each + too.
func localPaths(uris []string) []string {
	var paths []string
	for _, u := range uris {
		p, ok := strings.CutPrefix(u, "file://")
		if !ok && !strings.HasPrefix(u, "/") {
			continue
		}
		if plus := strings.ReplaceAll(p, " ", "+"); missing(p) && !missing(plus) {
			p = plus
		}
		paths = append(paths, p)
	}
	return paths
}

func missing(path string) bool {
	_, err := os.Stat(path)
	return err != nil
}

// keyAddFolder is the setting with the folder that articles were chosen from last.
const keyAddFolder = "adding.folder"

// chooseHere asks on a page of the window.
func (in *incoming) chooseHere(folder bool, use func([]string)) {
	title := "files.title"
	if folder {
		title = "files.title.folder"
	}
	var f *adding.Files
	f = adding.NewFiles(folder, draft.Places(), adding.FileWays{
		Open: func(path string) { in.openFolder(f, path, use) },
		Use: func(paths []string) {
			in.S.SetSetting(keyAddFolder, f.Path())
			in.ClosePopup()
			use(paths)
		},
		Close: in.ClosePopup,
	})
	in.files = f
	in.Show(told.Told(title), f.Object(), func() { in.files = nil })
	in.Win.Canvas().Focus(f.Field())
	in.openFirst(f, use, in.S.Setting(keyAddFolder), "~")
}

// openFolder lists a folder on the page. A path that is a file's is used at once.
func (in *incoming) openFolder(f *adding.Files, path string, use func([]string)) {
	in.openFirst(f, use, path)
}

// openFirst lists the first of some folders that can be listed, away from the window's
// goroutine: it may lie behind a slow network. "" is no folder.
func (in *incoming) openFirst(f *adding.Files, use func([]string), paths ...string) {
	paths = slices.DeleteFunc(paths, func(p string) bool { return p == "" })
	for i, p := range paths {
		paths[i] = underHome(p)
	}
	f.Await(paths[0])
	stage.Beside(in.Stage, func() folder { return firstFolder(paths) }, func(at folder) {
		if at.path != paths[0] && f.Awaits(paths[0]) {
			f.Await(at.path)
		}
		switch {
		case at.file:
			in.ClosePopup()
			use([]string{at.path})
		case at.err != nil:
			f.Show(at.path, nil, told.Told("files.gone", say.Of("path", say.Words(at.path))))
		default:
			f.Show(at.path, at.entries, "")
		}
	})
}

// folder is what stands at a path: entries, or a file, or why it cannot be listed.
type folder struct {
	path    string
	file    bool
	entries []draft.FolderEntry
	err     error
}

// firstFolder is the first of some paths that can be read, else the last.
func firstFolder(paths []string) folder {
	var at folder
	for _, p := range paths {
		at = folder{path: p}
		info, err := os.Stat(p)
		if at.file = err == nil && info.Mode().IsRegular(); at.file {
			return at
		}
		if at.entries, at.err = draft.ListFolder(context.Background(), p); at.err == nil {
			return at
		}
	}
	return at
}

// underHome is a path with "~" put into words.
func underHome(path string) string {
	if home, err := os.UserHomeDir(); err == nil && (path == "~" || strings.HasPrefix(path, "~"+string(filepath.Separator))) {
		path = home + path[1:]
	}
	return filepath.Clean(path)
}
