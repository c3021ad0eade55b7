package session

import (
	"time"

	"parallax/app/session/belong"
	"parallax/app/session/draft"
	"parallax/app/session/kept"
	"parallax/app/session/view"
	"parallax/app/session/work"
	"parallax/compare"
	"parallax/compare/news"
	"parallax/data"
)

// seat makes the desks of a session, and the page for drafts.
func (s *Session) seat() {
	s.eventDesk = &eventDesk{Session: s, read: belong.NewReader()}
	s.binDesk = &binDesk{Session: s}
	s.versionDesk = &versionDesk{Session: s}
	s.Page = draft.NewPage(s.work, s.store, draft.Ways{Read: s.opts.Read, ReadText: s.opts.ReadText, Fetch: s.opts.Fetch}, draft.Host{
		Events: s.Events, Reader: s.read, Saved: func(event string) {
			if s.refresh(nil); event != "" {
				s.OpenEvent(event)
			}
		},
	})
	s.correctionDesk = &correctionDesk{Session: s}
	s.noteDesk = &noteDesk{Session: s}
	s.summaryDesk = &summaryDesk{Session: s}
	s.comparisonDesk = &comparisonDesk{Session: s}
	s.viewDesk = &viewDesk{Session: s, view: view.New(), views: map[string]view.View{}, unkept: map[string]bool{}}
	s.undoDesk = &undoDesk{Session: s}
}

// eventDesk has the lists of events and of articles without one, the search
// through them, and the event that is open with its articles.
type eventDesk struct {
	*Session
	events   []data.EventLine
	unsorted []*news.Article
	found    Found
	finding  *work.Job
	// suggestions are those for the articles without an event, by their IDs.
	suggestions map[string]belong.Suggestion
	suggesting  *work.Job
	asked       belong.Question // what suggestions or the search for them answer
	read        *belong.Reader

	wanted   string // the event that is being opened or is open
	event    *news.Event
	articles []*news.Article
	added    map[string]time.Time // when its articles came into the library
}

// binDesk has what was deleted.
type binDesk struct {
	*Session
	binned data.Binned
}

// versionDesk has versions of articles and what is known of outlets.
type versionDesk struct {
	*Session
	outlets  []news.Outlet
	versions map[string]string
}

// correctionDesk has what the reader corrected in the open event, and words of
// the reader's own.
type correctionDesk struct {
	*Session
	// corrections are all of the open event, with those taken back.
	corrections []data.CorrectionLine
}

// noteDesk has the notes of the open event and the list of all notes.
type noteDesk struct {
	*Session
	// notes are all changes of the event's notes, with those taken back. noteList
	// is the answer to noteFilter, which is asked only while listing.
	notes      []data.NoteLine
	noteFilter data.NoteFilter
	noteList   NoteList
	listing    bool
}

// summaryDesk has what the reader picked and wrote for the summary of the open
// event, and the document that is made of it.
type summaryDesk struct {
	*Session
	// bench are all changes of the summary, with those taken back.
	bench   []data.BenchLine
	summary summary
	typing  typing
}

// comparisonDesk compares the open event, by words first and then by what
// sentences mean, checks texts against it and exports it.
type comparisonDesk struct {
	*Session
	checking   checking
	comparison *compare.Comparison
	alone      *compare.Comparison // the only article of an event
	comparing  *work.Job
	// understanding reads what sentences mean and compares again; stopped is true
	// when the reader stopped that for the open event.
	understanding *work.Job
	stopped       bool
	// memory spares reading the articles anew for the next comparison.
	memory compare.Memory
	// onlyHere is true when the library could not keep what sentences mean.
	onlyHere bool
	problem  string
	alike    kept.Alike
	likening *work.Job // looks for sentences that mean the same
}

// viewDesk has how the window stands, for each event.
type viewDesk struct {
	*Session
	view   view.View
	views  map[string]view.View
	unkept map[string]bool // events whose view is not yet kept
}

// undoDesk takes back what was done and does it again.
type undoDesk struct{ *Session }
