package ingest

import (
	"path/filepath"
	"slices"
	"strings"
)

// endings are those of the files that are read out of a folder.
var endings = [...]string{
	".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".shtml", ".php", ".asp", ".aspx",
	".mhtml", ".mht", ".eml", ".pdf", ".docx", ".odt", ".epub", ".rtf", ".warc", ".wacz", ".mbox", ".gz", "",
}

// FromFolder says whether a file is read when the reader names the folder that
// it stands in; name is without the folder. A file that the reader names is
// read whatever its name is. Files about the folder and those with an ending
// that no article has are not read, and why says so as the end of a sentence;
// hidden files are passed over without a word.
func FromFolder(name string) (ok bool, why string) {
	ext := filepath.Ext(name)
	if strings.HasPrefix(name, ".") {
		return false, ""
	}
	switch strings.ToLower(strings.TrimSuffix(name, ext)) {
	case "readme", "license", "licence", "copying", "notice", "notes", "todo", "changelog":
		return false, "by its name it is about the folder"
	}
	if !slices.Contains(endings[:], strings.ToLower(ext)) {
		return false, "files with that ending hold no article"
	}
	return true, ""
}
