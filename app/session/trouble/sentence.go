package trouble

import (
	"context"
	"errors"
	"io/fs"
	"strings"
	"syscall"
	"unicode"

	"parallax/app/part/told"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/compare/say"
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
	what := told.Told("trouble.this")
	if name != "" {
		what = Quoted(name)
	}
	var articles *compare.ArticlesError
	var binary *ingest.BinaryError
	var written *writeError
	var status *ingest.StatusError
	switch {
	case errors.As(err, &status):
		return told.Told("trouble.refused", say.Of("name", say.Words(what)), say.Count("code", status.Code))
	case errors.As(err, &articles):
		return articlesSentence(articles)
	case errors.As(err, &binary):
		return told.Told("trouble.looks", say.Of("name", say.Words(what)), say.Of("kind", say.Words(Shown(binary.Looks))))
	case errors.As(err, &written):
		return writeSentence(written, what)
	}
	for _, k := range knownErrors {
		if errors.Is(err, k.err) {
			return told.Told(k.key, say.Of("name", say.Words(what)))
		}
	}
	return told.Told("trouble.unknown", say.Of("name", say.Words(what)), say.Of("why", say.Words(Shown(err.Error()))))
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

// knownErrors are looked through in order, with the keys of what is said of them.
var knownErrors = [...]struct {
	err error
	key string
}{
	{context.Canceled, "trouble.canceled"},
	{context.DeadlineExceeded, "trouble.deadlineexceeded"},
	{ingest.ErrEmpty, "trouble.empty"},
	{ingest.ErrTooLarge, "trouble.toolarge"},
	{ingest.ErrBinary, "trouble.binary"},
	{ingest.ErrEncoding, "trouble.encoding"},
	{ingest.ErrEncrypted, "trouble.encrypted"},
	{ingest.ErrScan, "trouble.scan"},
	{ingest.ErrFeed, "trouble.feed"},
	{ingest.ErrNoText, "trouble.notext"},
	{ingest.ErrDamaged, "trouble.damaged"},
	{ingest.ErrStub, "trouble.stub"},
	{ingest.ErrAddress, "trouble.address"},
	{ingest.ErrBlocked, "trouble.blocked"},
	{ingest.ErrRedirects, "trouble.redirects"},
	{ingest.ErrContentType, "trouble.contenttype"},
	{ingest.ErrCertificate, "trouble.certificate"},
	{ingest.ErrOffline, "trouble.offline"},
	{ingest.ErrIncomplete, "trouble.incomplete"},
	{ingest.ErrTooSlow, "trouble.tooslow"},
	{ErrNoArticles, "trouble.noarticles"},
	{ErrTooManyHere, "trouble.toomanyhere"},
	{ErrNoFetch, "trouble.nofetch"},
	{ErrNoWay, "trouble.noway"},
	{ErrNoComparison, "trouble.nocomparison"},
	{ErrFault, "trouble.fault"},
	{data.ErrInUse, "trouble.inuse"},
	{data.ErrBusy, "trouble.busy"},
	{data.ErrMoved, "trouble.moved"},
	{data.ErrNewerSchema, "trouble.newerschema"},
	{data.ErrNotLibrary, "trouble.notlibrary"},
	{data.ErrBroken, "trouble.broken"},
	{data.ErrNoHome, "trouble.nohome"},
	{data.ErrFull, "trouble.full"},
	{data.ErrReadOnly, "trouble.readonly"},
	{data.ErrDisk, "trouble.disk"},
	{data.ErrNotMade, "trouble.notmade"},
	{data.ErrNotFound, "trouble.notfound"},
	{fs.ErrNotExist, "trouble.notexist"},
	{fs.ErrPermission, "trouble.permission"},
	{syscall.EISDIR, "trouble.eisdir"},
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
		return told.Told("trouble.alone", say.Of("names", say.Words(Names(e.Articles))))
	case errors.Is(e, compare.ErrTooMany):
		return told.Told("trouble.many", say.Of("limit", say.Words(told.Count(e.Limit, "article"))), say.Count("n", len(e.Articles)))
	case errors.Is(e, compare.ErrSameText):
		return told.Told("trouble.same", say.Of("names", say.Words(Names(e.Articles))))
	case errors.Is(e, compare.ErrNoText):
		return told.Told("trouble.headline", say.Of("names", say.Words(Names(e.Articles))))
	case errors.Is(e, compare.ErrNoBase):
		return told.Told("window.sentence.the-article-that-the-rows")
	}
	return Shown(e.Error()) + "."
}

// Names are the articles as a list, "“A”, “B” and “C”".
func Names(articles []*news.Article) string {
	var names [][]say.Piece
	for _, a := range articles {
		names = append(names, []say.Piece{say.Words(Quoted(a.Name()))})
	}
	return told.Told("names.list", say.List("names", names...))
}

func writeSentence(e *writeError, what string) string {
	for _, k := range writeErrors {
		if errors.Is(e, k.err) {
			return told.Told(k.key, say.Of("name", say.Words(what)))
		}
	}
	return told.Told("trouble.write.unknown", say.Of("name", say.Words(what)), say.Of("why", say.Words(Shown(e.err.Error()))))
}

// writeErrors are those of a file that was not written, with their keys.
var writeErrors = [...]struct {
	err error
	key string
}{
	{fs.ErrPermission, "trouble.write.permission"},
	{syscall.EROFS, "trouble.write.permission"},
	{syscall.ENOSPC, "trouble.write.full"},
	{fs.ErrNotExist, "trouble.write.nofolder"},
	{errIsLibrary, "trouble.write.library"},
	{syscall.EISDIR, "trouble.write.folder"},
	{context.Canceled, "trouble.write.canceled"},
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
func Quoted(s string) string { return told.Quoted(Shown(s)) }
