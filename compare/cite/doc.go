// Package cite writes citations of articles.
//
// In goes a Work, what is known of an article that is cited; out come, by a
// style, its entry in the list of works cited and the citation of a passage in
// the text or in a note, both as Runs of plain and italic text, and the works
// as RIS, BibTeX and CSL-JSON for other programs.
//
// The styles are APA 7 (Publication Manual, 7th edition, chapters 8 to 10),
// MLA 9 (Handbook, 9th edition, chapters 5 and 6) and Chicago 17 (Manual of
// Style, 17th edition, notes and bibliography, chapter 14). They are our own
// code for articles of newspapers and of sites of news, nothing else: of the
// processors of the Citation Style Language none is kept and written in Go;
// the one that exists runs a JavaScript program under a copyleft licence.
//
// Where a style leaves a choice, this is ours. Every outlet is cited as a
// newspaper: its name is set italic, the headline is not. An agency is the
// author where no person is named. APA and Chicago tell when an article was
// read only where no date of publication is known; MLA tells it always. APA and
// Chicago cite a paragraph, or a sentence where the text has one paragraph
// only; MLA cites neither, as it asks for numbers that stand in the source.
// Particles (von der, de la) stay before the family name and count in order.
//
// Known misses: names whose family name stands first and capitals of a name
// that only the headline has are not known as such; a headline keeps the
// capitals of words that its article does not have in small letters.
package cite

import "parallax/compare/say"

// Style is a way to cite.
type Style string

// The styles.
const (
	APA     Style = "apa"
	MLA     Style = "mla"
	Chicago Style = "chicago"
)

// Styles are all styles, in the order of menus; the first one is meant where
// none was chosen.
func Styles() []Style { return []Style{APA, MLA, Chicago} }

// StyleOf is the style that a setting names, the first one for an unknown name.
func StyleOf(name string) Style {
	for _, s := range Styles() {
		if string(s) == name {
			return s
		}
	}
	return Styles()[0]
}

// Name is the style with its edition, as menus name it.
func (s Style) Name() string {
	return map[Style]string{APA: "APA 7", MLA: "MLA 9", Chicago: "Chicago 17"}[s]
}

// ListName is how the style calls its list of works, in the language of a catalogue.
func (s Style) ListName(in say.Catalogue) string {
	return in.Text(say.Message{Key: "cite.list." + string(s)})
}

// Notes reports whether the style cites in notes below the text instead of in
// the text.
func (s Style) Notes() bool { return s == Chicago }
