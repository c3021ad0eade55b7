package report

import (
	"fmt"
	"strings"
)

func mdAlone(b *strings.Builder, p page) {
	if len(p.Alone) == 0 {
		return
	}
	b.WriteString("\n## Quotations in one article only\n\n")
	for _, q := range p.Alone {
		note := q.Place
		if q.Corrected {
			note += ", speaker set by the reader"
		}
		fmt.Fprintf(b, "- **%s** in **%s %s**%s%s — %s\n", md(q.Speaker), q.Letter, md(q.Article), mdCue(formView{Cue: q.Cue}), md(q.Text), note)
	}
}

func mdVoices(b *strings.Builder, p page) {
	if len(p.Voices) == 0 {
		return
	}
	b.WriteString("\n## Whose words\n\nWhat each article gives of a source: words in quotation marks (w) and sentences that report it (s). What stands behind “maybe” is of a speaker who is not sure, and is in no total.\n\n")
	var rows [][]string
	for _, v := range p.Voices {
		name, kind := md(v.Speaker), md(v.Kind)
		if v.Note == "unnamed" {
			name += " (unnamed)"
		}
		if v.Corrected {
			kind += " (set by the reader)"
		}
		rows = append(rows, append([]string{name, md(v.Role), kind, itoa(v.Words)}, v.Counts...))
	}
	mdTable(b, append([]string{"Speaker", "Introduced as", "Kind of source", "Words quoted"}, p.letters()...), rows)
	b.WriteString("\nWords in quotation marks by kind of source:\n\n")
	rows = nil
	for _, k := range p.Kinds {
		rows = append(rows, append([]string{md(k.Name), k.Note}, k.Counts...))
	}
	mdTable(b, append([]string{"Kind of source", "Sources"}, p.letters()...), rows)
}

func mdVerbs(b *strings.Builder, p page) {
	if len(p.Verbs) == 0 {
		return
	}
	b.WriteString("\n## Reporting verbs\n\nHow often each verb introduces what somebody says. A comparison, not a fault.\n\n")
	var rows [][]string
	for _, v := range p.Verbs {
		rows = append(rows, append([]string{md(v.Name), md(v.Note), itoa(v.Sum)}, v.Counts...))
	}
	mdTable(b, append([]string{"Verb", "Tone", "In all"}, p.letters()...), rows)
}

func mdCorrections(b *strings.Builder, p page) {
	if len(p.Corrections) == 0 {
		return
	}
	b.WriteString("\n## Corrected by the reader\n\nHere the reader overruled the program.\n\n")
	for _, s := range p.Corrections {
		fmt.Fprintf(b, "- %s\n", md(s))
	}
}

// letters are those of the articles, as heads of columns.
func (p page) letters() []string {
	var out []string
	for _, a := range p.Articles {
		out = append(out, a.Letter)
	}
	return out
}
