// Package adding holds the page on which articles are added: files, drafts with what
// was read and set aside, the fields about them, feeds, and One article's text and
// details.
package adding
