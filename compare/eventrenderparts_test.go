package compare_test

import (
	"fmt"
	"strings"
)

// findings are words that a check marks, with whose they are and what the other
// articles write.
func (v *view) findings(check string) {
	for _, f := range v.c.Findings {
		if check != "" && f.Check != check {
			continue
		}
		voice := string(f.Voice)
		if f.Speaker != "" {
			voice += " (" + f.Speaker + ")"
		}
		for _, s := range f.Words {
			v.line("%s: %s %s, %s, %s", f.Check, v.outlet(f.Article), v.words(f.Article, s), f.Category, voice)
		}
		v.line("  %s", f.Reason)
		for _, p := range f.Evidence {
			v.line("  %s", v.passage(p))
		}
		for _, o := range f.Others {
			v.line("  others: %s %s", v.outlet(o.Article), v.words(o.Article, o.Span))
		}
	}
}

func (v *view) figures() {
	for i, f := range v.c.Figures {
		name := v.c.FigureNames[i]
		if name == "" {
			name = "figure"
		}
		v.line("%s: %s", name, f.Relation)
		for _, x := range f.Values {
			credit := ""
			if name := v.c.CreditOf(x); name != "" {
				credit = ", given by " + name
			}
			v.line("  %s: %s%s", v.outlet(x.Article), v.words(x.Article, x.Span), credit)
		}
	}
}

func (v *view) utterances() {
	for _, u := range v.c.Utterances {
		v.line("utterance of %s", named(u.Speaker))
		full := u.Forms[u.Fullest].Article
		for i, f := range u.Forms {
			note := ""
			if i == u.Fullest {
				note = ", the fullest"
			}
			v.line("  %s, %s%s", v.outlet(f.Article), v.c.Readings[f.Article].Quotes[f.Quote].Kind, note)
			for _, e := range f.Edits {
				from := f.Article
				if e.Kind == "cut" {
					from = full
				}
				v.line("    %s %s", e.Kind, v.words(from, e.Span))
			}
		}
	}
}

// speakers are the quotations of all articles.
func (v *view) speakers() {
	for a, r := range v.c.Readings {
		for _, q := range r.Quotes {
			var said []string
			for _, s := range q.Content {
				said = append(said, v.words(a, s))
			}
			note := ""
			if q.Unnamed {
				note = " (unnamed)"
			}
			v.line("%s, %s: %s%s, by %s %s", v.outlet(a), q.Kind, named(q.Speaker), note, v.words(a, q.Source), v.words(a, q.Cue))
			v.line("  %s", strings.Join(said, " ... "))
		}
	}
}

func named(speaker string) string {
	if speaker == "" {
		return "nobody found"
	}
	return speaker
}

// labels are the names that the articles give to the same people or things,
// where they differ in more than a modifier.
func (v *view) labels() {
	if v.c.Actors == nil {
		return
	}
	for _, row := range v.c.Actors.Rows {
		if !row.Telling() {
			continue
		}
		why := ""
		for _, p := range row.Why {
			why += "; proposed: " + p.Why
		}
		v.line("labels of %s%s", row.Name, why)
		for a, cell := range row.Cells {
			var texts []string
			for _, l := range cell {
				texts = append(texts, fmt.Sprintf("%s %d", l.Text, l.Count()))
			}
			v.line("  %s: %s", v.outlet(a), strings.Join(texts, ", "))
		}
	}
}
