package trouble

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"strings"
	"syscall"
	"unicode"

	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
	"parallax/data/ingest"
)

// Sentence says to a person what happened, to which file, and what to do next.
// The name is that of the file or address, "" when the error concerns none. It
// gives "" for no error.
func Sentence(err error, name string) string {
	if err == nil {
		return ""
	}
	what := "This"
	if name != "" {
		what = Quoted(name)
	}
	var articles *compare.ArticlesError
	var binary *ingest.BinaryError
	var written *writeError
	var status *ingest.StatusError
	switch {
	case errors.As(err, &status):
		return fmt.Sprintf("%s was refused by its server (%d). Open it in your browser, save the page, and add the file.", what, status.Code)
	case errors.As(err, &articles):
		return articlesSentence(articles)
	case errors.As(err, &binary):
		return fmt.Sprintf("%s is not text: it looks like %s. Save the article as a web page or as plain text, or paste its text.", what, Shown(binary.Looks))
	case errors.As(err, &written):
		return writeSentence(written, what)
	}
	for _, k := range knownErrors {
		if errors.Is(err, k.err) {
			return strings.ReplaceAll(k.say, "%", what)
		}
	}
	return fmt.Sprintf("%s could not be used: %s. Nothing was changed.", what, Shown(err.Error()))
}

// What goes wrong beside what the library and the readers of files tell.
var (
	// ErrNoWay: nothing is built in that reads or writes such a thing.
	ErrNoWay = errors.New("no way to read this is built in")
	// ErrNoFetch: this build loads nothing from the web.
	ErrNoFetch = errors.New("fetching is not built in")
	// ErrNoArticles: a folder holds no file that can be an article.
	ErrNoArticles = errors.New("no article files in the folder")
	// ErrTooManyHere: a folder holds more files than are read at once.
	ErrTooManyHere = errors.New("too many files in the folder")
	// ErrNoComparison: there is nothing to export yet.
	ErrNoComparison = errors.New("no comparison to export")
	// ErrFault is a panic inside a job: the rest of the program goes on.
	ErrFault = errors.New("internal fault")
)

// knownErrors are looked through in order; % stands for the name.
var knownErrors = [...]struct {
	err error
	say string
}{
	{context.Canceled, "% was not read: you stopped it. Add it again when you want it."},
	{context.DeadlineExceeded, "% took too long. Try again, or paste the article's text."},
	{ingest.ErrEmpty, "% is empty. Save the article again, or paste its text."},
	{ingest.ErrTooLarge, "% is larger than an article can be (the limit is 10 MB). Save only the article, or paste its text."},
	{ingest.ErrBinary, "% is not text. Save the article as a web page or as plain text, or paste its text."},
	{ingest.ErrEncoding, "% is written in characters that cannot be read here. Save it as UTF-8, or paste its text."},
	{ingest.ErrEncrypted, "% is locked with a password. Save a copy without one."},
	{ingest.ErrScan, "% holds pictures of text, but no text. Paste the article's text."},
	{ingest.ErrFeed, "% is a feed, a list of articles. Add the address of one of its articles."},
	{ingest.ErrNoText, "% holds no article text. Open it and copy the article's text, then paste it here."},
	{ingest.ErrDamaged, "% is damaged and could not be read. Save the article again, or paste its text."},
	{ingest.ErrStub, "% gives no whole article: it shows a consent page, or only the beginning. Save the page in your browser and open the file."},
	{ingest.ErrAddress, "% is not a web address. It begins with https:// and holds no password; copy it from your browser."},
	{ingest.ErrBlocked, "% leads into this computer or its own network, and was not loaded. Save the page in your browser and add the file."},
	{ingest.ErrRedirects, "% sends on to other addresses without end, or to an unsafe one. Save the page in your browser and add the file."},
	{ingest.ErrContentType, "% is no page with text. Open it in your browser and save the article."},
	{ingest.ErrCertificate, "% could not prove who it is, and was not loaded. Open it in your browser, and save the page there if you trust it."},
	{ingest.ErrOffline, "% could not be reached. Look at the connection, then try again; or save the page in your browser and add the file."},
	{ingest.ErrIncomplete, "% broke off while it was loading. Try again, or save the page in your browser and add the file."},
	{ingest.ErrTooSlow, "% took too long to read. Copy the article's text and paste it here."},
	{ErrNoArticles, "% holds no files that can be articles. Choose a folder with saved pages or texts, or name the files."},
	{ErrTooManyHere, "% holds more than 2000 files. Choose a smaller folder, or name the files."},
	{ErrNoFetch, "% was not fetched: this build loads nothing from the web. Save the page in your browser and add the file."},
	{ErrNoWay, "% cannot be handled by this build. Save the article as a web page or as plain text."},
	{ErrNoComparison, "% was not written: there is no comparison yet. Open an event with two or more articles first."},
	{ErrFault, "% met a fault in the program and was left alone. Everything else is safe; please report what you did."},
	{data.ErrInUse, "The library is open in another window or command of Parallax. Close that one, or open the library for reading only."},
	{data.ErrBusy, "Another program was writing to the library for too long, and this was not stored. It may be a backup or a sync program; wait for it, then do it again."},
	{data.ErrMoved, "The file of the library was moved, deleted or replaced while it was open, perhaps by a sync program, and this was not stored in what stands there now. Close Parallax and open the library again."},
	{data.ErrNewerSchema, "The library was made by a newer Parallax. Update the program; the library was not touched."},
	{data.ErrNotLibrary, "% is not a Parallax library. Choose another file; this one was not touched."},
	{data.ErrBroken, "The library is damaged and was not touched. Restore a copy of it, or save what can be read: “parallax help library” says how, and so does the menu File."},
	{data.ErrNoHome, "Where your library lies could not be found: this system names no folder for your files (HOME). Name the library’s file with --library."},
	{data.ErrFull, "The disk is full, and this was not stored. Make room, then do it again."},
	{data.ErrReadOnly, "The library can only be read, and this was not stored. Close other windows of Parallax, or ask for the right to write its file and folder."},
	{data.ErrDisk, "The disk or drive of the library failed, and this was not stored. See whether it is still there and has room, then do it again."},
	{data.ErrNotMade, "There is no library in % yet. It is made when the first article is added."},
	{data.ErrNotFound, "% is no longer in the library. It may have been deleted; look into the bin."},
	{fs.ErrNotExist, "% does not exist. It may have been moved or renamed; choose it again."},
	{fs.ErrPermission, "% may not be opened. Ask its owner for the right to read it, or make a copy."},
	{syscall.EISDIR, "% is a folder. Name a file in it."},
}

// OfLibrary reports whether an error says that the library cannot be opened or
// written.
func OfLibrary(err error) bool {
	for _, e := range []error{
		data.ErrInUse, data.ErrBusy, data.ErrMoved, data.ErrNewerSchema, data.ErrNotLibrary,
		data.ErrBroken, data.ErrFull, data.ErrReadOnly, data.ErrDisk,
	} {
		if errors.Is(err, e) {
			return true
		}
	}
	return false
}

func articlesSentence(e *compare.ArticlesError) string {
	switch {
	case errors.Is(e, compare.ErrTooFew) && len(e.Articles) == 0:
		return told.Told("window.sentence.this-event-has-no-article")
	case errors.Is(e, compare.ErrTooFew):
		return fmt.Sprintf("%s stands alone, and a comparison needs two articles. Add another one about the same event.", Names(e.Articles))
	case errors.Is(e, compare.ErrTooMany):
		return fmt.Sprintf("A comparison takes %s, and this event has %d more. Remove some of them; they stay in the library.",
			Count(e.Limit, "article"), len(e.Articles))
	case errors.Is(e, compare.ErrSameText):
		return fmt.Sprintf("%s hold the same text. Remove one of them; it stays in the library.", Names(e.Articles))
	case errors.Is(e, compare.ErrNoText):
		return fmt.Sprintf("Nothing but a headline was found in %s. Remove it, or add its text again.", Names(e.Articles))
	case errors.Is(e, compare.ErrNoBase):
		return told.Told("window.sentence.the-article-that-the-rows")
	}
	return Shown(e.Error()) + "."
}

// Names are the articles as a list, "“A”, “B” and “C”".
func Names(articles []*news.Article) string {
	var out strings.Builder
	for i, a := range articles {
		switch {
		case i > 0 && i == len(articles)-1:
			out.WriteString(" and ")
		case i > 0:
			out.WriteString(", ")
		}
		out.WriteString(Quoted(a.Name()))
	}
	return out.String()
}

func writeSentence(e *writeError, what string) string {
	switch {
	case errors.Is(e, fs.ErrPermission), errors.Is(e, syscall.EROFS):
		return what + " may not be written there. Close it in other programs, or choose another folder."
	case errors.Is(e, syscall.ENOSPC):
		return what + " was not written: the disk is full. Make room, or choose another disk."
	case errors.Is(e, fs.ErrNotExist):
		return what + " was not written: its folder does not exist. Choose another folder."
	case errors.Is(e, errIsLibrary):
		return what + " is a library of articles, or another database, and was not written over. Choose another name."
	case errors.Is(e, syscall.EISDIR):
		return what + " is a folder, and nothing was written. Name a file in it."
	case errors.Is(e, context.Canceled):
		return what + " was not written: you stopped it."
	}
	return fmt.Sprintf("%s was not written: %s. What stood there before was not changed.", what, Shown(e.err.Error()))
}

// Count is "1 article", "4 articles".
func Count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// mostShown is how many characters of a name or an error are shown.
const mostShown = 200

// Printable is a text that is valid, with U+FFFD for each character that may steer a
// terminal or the text around it.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) || unicode.In(r, unicode.Cf, unicode.Zl, unicode.Zp) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.ToValidUTF8(s, "\ufffd"))
}

// Shown is a name as a window may show it: printable, at most 200 characters.
func Shown(s string) string {
	s = Printable(s)
	if rs := []rune(s); len(rs) > mostShown {
		s = string(rs[:mostShown-1]) + "…"
	}
	return s
}

// Quoted is a name as Shown gives it, in quotation marks.
func Quoted(s string) string { return "“" + Shown(s) + "”" }
