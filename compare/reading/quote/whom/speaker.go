package whom

import (
	"cmp"
	"strings"

	"parallax/compare/news"
	"parallax/compare/reading/clause"
	"parallax/compare/reading/token"
)

// Resolver finds the fullest name of sources in one article.
type Resolver struct {
	doc     *token.Document
	quoted  func(offset int) bool
	roster  *Roster
	clauses *clause.Text
}

// Said is who was found to speak earlier in the article.
type Said struct {
	Source  news.Span
	Speaker string
	Unnamed bool
}

// New is the resolver of an article by its names and clauses; quoted tells whether a
// byte offset stands in quotation marks.
func New(d *token.Document, quoted func(offset int) bool, roster *Roster, clauses *clause.Text) *Resolver {
	r := &Resolver{d, quoted, roster, clauses}
	r.titlesAfter()
	return r
}

// Labelled is the speaker of a turn: the person of that name, else the label.
func (r *Resolver) Labelled(label news.Span) string {
	text := r.doc.Article.Slice(label)
	for _, n := range r.roster.Order {
		if !n.Body && len(n.Words) > 1 && (strings.EqualFold(n.Text(), text) || strings.EqualFold(n.Last(), text)) {
			return n.Text()
		}
	}
	return text
}

// pronounOf is "he", "she" or "who" where a source is no more than a pronoun:
// "her".
func pronounOf(words []string) string {
	if len(words) != 1 {
		return ""
	}
	return sourcePronouns[words[0]]
}

// Speaker is the fullest name of the source; the quotes before it help with
// pronouns.
func (r *Resolver) Speaker(source news.Span, before []Said) (string, bool) {
	text, words := sourceWords(r.doc.Article.Slice(source))
	if p := pronounOf(words); p != "" {
		return r.Antecedent(source, p, before), false
	}
	if len(words) == 1 && noSpeaker[words[0]] {
		return r.itself(source, words[0], before), false
	}
	if together := joint(r, source); together != "" {
		return together, false
	}
	if n := cmp.Or(r.nameIn(source), r.beforeApposition(source), closing(r, source), titled(r, source)); n != nil {
		return r.Fullest(n).Text(), false
	}
	if len(words) == 0 {
		return "", false
	}
	head := r.headNoun(source)
	if spokesWords[head] {
		if n := r.bodyBefore(source); n != nil {
			return r.Fullest(n).Text(), true
		}
	}
	if issuer := r.issuer(source, head, before); issuer != "" {
		return issuer, false
	}
	if n := cmp.Or(r.oneOfThem(source), r.ownWords(source), r.behindRole(source, head), r.theOne(source, words[0], head, before)); n != nil {
		return r.Fullest(n).Text(), false
	}
	return beforeDash(text), unnamedHeads[head] || unnamedHeads[words[0]]
}

// sourceWords are the text of a source without a possessive ending or a reflexive pronoun,
// and its words in lower case.
func sourceWords(text string) (string, []string) {
	words := strings.Fields(strings.ToLower(strings.ReplaceAll(text, "’", "'")))
	if n := len(words); n > 0 && strings.HasSuffix(words[n-1], "'s") {
		text = text[:strings.LastIndexAny(text, "'’")] // "Moss's claims that"
	}
	if n := len(words); n > 1 && reflexives[words[n-1]] {
		return strings.TrimSpace(text[:strings.LastIndexAny(text, " \n")]), words[:n-1] // "Moss himself"
	}
	return text, words
}

// theOne is whom a source means that begins with "the": by party or by role.
func (r *Resolver) theOne(source news.Span, first, head string, before []Said) *Name {
	if first != "the" {
		return nil
	}
	if n := r.ofParty(source, before); n != nil {
		return n
	}
	n := r.withRole(head, r.country(source), source.Start)
	if n == nil || n.standsFor(inFront(r, source)) == no {
		return nil
	}
	return n
}

// inFront are the words between the first one of a source and its head.
func inFront(r *Resolver, source news.Span) []token.Word {
	words := r.doc.WordsIn(news.Span{Start: source.Start, End: r.head(source).Start})
	return words[min(1, len(words)):]
}

// nameIn is the name of the source: the one that holds its head noun, or that
// stands after the comma as in "the union's president, Rosa Delgado".
func (r *Resolver) nameIn(source news.Span) *Name {
	mentions := r.roster.Within(source)
	if len(mentions) == 0 {
		return nil
	}
	head := r.head(source)
	for _, m := range mentions {
		if m.Contains(head) || !m.Name.Body && m.Titled.Contains(head) {
			return m.Name
		}
	}
	for _, m := range mentions {
		between := strings.TrimSpace(r.doc.Article.Slice(news.Span{Start: head.End, End: m.Start}))
		if m.Start > head.End && (between == "," || between == "") && !m.Name.Body {
			return m.Name
		}
	}
	return nil
}

// oneOfThem is the person named behind the comma in "one of the painters, Tom Hale".
func (r *Resolver) oneOfThem(source news.Span) *Name {
	words := r.doc.WordsIn(source)
	if len(words) < 4 || words[0].Lower != "one" || words[1].Lower != "of" {
		return nil
	}
	for _, m := range r.roster.Within(source) {
		between := news.Span{Start: words[1].End, End: m.Start}
		if before := strings.TrimSpace(r.doc.Article.Slice(between)); r.Person(m.Name) && strings.IndexByte(before, ',') == len(before)-1 {
			return m.Name
		}
	}
	return nil
}

// headNoun is the head of the source in lower case.
func (r *Resolver) headNoun(source news.Span) string {
	return strings.ToLower(r.doc.Article.Slice(r.head(source)))
}

// head is the last word before the first comma, bracket, dash or preposition; what stands
// in front of the dash of a dateline is none of it.
func (r *Resolver) head(source news.Span) news.Span {
	var head news.Span
	at := source.Start
	for _, w := range r.doc.WordsIn(source) {
		gap := r.doc.Article.Slice(news.Span{Start: at, End: w.Start})
		dash := isDash(gap)
		if dash && isShouted(r.doc.Article.Text[source.Start:at]) {
			head = news.Span{}
		}
		if !head.Empty() && (dash || strings.ContainsAny(gap, ",(—") || headStop[w.Lower]) {
			break
		}
		head, at = w.Span, w.End
	}
	return head
}

// isDash reports whether a dash with blanks about it stands between two words.
func isDash(gap string) bool {
	return strings.Contains(gap, " - ") || strings.Contains(gap, " – ") || strings.Contains(gap, " — ") || strings.Contains(gap, "--")
}

// isShouted reports whether a text has letters and all are capitals.
func isShouted(s string) bool { return strings.ToUpper(s) == s && strings.ToLower(s) != s }

// beforeDash is a description without what is added behind a dash: "the millers" of "the
// millers -- like Ada Moss". Where a second dash ends the addition it stays whole.
func beforeDash(text string) string {
	for i := range text {
		gap, rest, _ := strings.Cut(text[i:], " ")
		if i > 0 && text[i-1] == ' ' && strings.Trim(gap, "-–—") == "" && !isShouted(text[:i]) {
			if isDash(rest) {
				return text
			}
			return strings.TrimRight(text[:i], " ")
		}
	}
	return text
}

// Fullest is the name of a body whose initials a name is, else the name itself: of a
// person it is the fullest one already, that of its entity.
func (r *Resolver) Fullest(n *Name) *Name {
	if n.Body {
		if full := r.spelledOut(n); full != nil {
			return full
		}
	}
	return n
}

// spelledOut is the name whose initials n is: "DHS".
func (r *Resolver) spelledOut(n *Name) *Name {
	short := strings.ReplaceAll(n.Text(), ".", "")
	if len(n.Words) != 1 || len(short) < 2 || short != strings.ToUpper(short) {
		return nil
	}
	for _, m := range r.roster.Order {
		initials := ""
		for _, w := range m.Words {
			if w[0] >= 'A' && w[0] <= 'Z' {
				initials += w[:1]
			}
		}
		if len(m.Words) > 1 && initials == short {
			return m
		}
	}
	return nil
}

// bodyBefore is the body in the same sentence before the source: "DHS is not
// thrilled, as indicated by a spokesperson".
func (r *Resolver) bodyBefore(source news.Span) *Name {
	s := r.doc.SentenceAt(source.Start)
	if s < 0 || len(r.roster.Within(source)) > 0 {
		return nil
	}
	for _, m := range r.roster.Within(news.Span{Start: r.doc.Sentences[s].Start, End: source.Start}) {
		if m.Name.Acts {
			return m.Name
		}
	}
	return nil
}

// titlesAfter learns the roles that stand after a name: "Rosa Delgado,
// president of Local 118"; not those of somebody who speaks there: "Rosa Delgado,
// the judge said".
func (r *Resolver) titlesAfter() {
	text := r.doc.Article.Text
	for _, m := range r.roster.Mentions {
		if m.Name.Body || !strings.HasPrefix(text[m.End:], ", ") {
			continue
		}
		end := min(len(text), m.End+60)
		for end < len(text) && end > m.End && text[end]&0xC0 == 0x80 {
			end--
		}
		m.Name.learn(rolesIn(r.doc, news.Span{Start: m.End, End: end}))
	}
}

// rolesIn are the roles at the beginning of what stands behind a name.
func rolesIn(d *token.Document, s news.Span) []string {
	const most = 5 // words in front of the last one
	var out []string
	for i, w := range d.WordsIn(s) {
		switch {
		case speechVerbs[w.Lower]:
			return nil
		case i > most || headStop[w.Lower] && i > 0:
			return out
		case titleWords[w.Lower]:
			out = append(out, w.Lower)
		}
	}
	return out
}

// learn adds roles to those of a name.
func (n *Name) learn(roles []string) {
	for _, role := range roles {
		if !contains(n.roles, role) {
			n.roles = append(n.roles, role)
		}
	}
}
