package quote

import (
	"strings"
	"testing"
)

// TestForms: a passage that is printed in a form is its writer's, and no word
// of it the outlet's own.
func TestForms(t *testing.T) {
	for _, c := range []struct {
		name, text, want string
		form             Form
	}{
		{
			"post", "Mayor Ada Moss was proud.\n\nThe bridge is open. Come and see! — Ada Moss (@adamoss) July 3, 2013",
			"Ada Moss: The bridge is open. Come and see!", Posted,
		},
		{
			"post of an account", "The bridge is open.\n\nRoad 7 is closed at the mill. pic.example/x — Dale Police (@dalepd) October 1, 2018",
			"Dale Police: Road 7 is closed at the mill. pic.example/x", Posted,
		},
		{
			"signature in its own paragraph", "Council meets\n\nThe mayor answered.\n\nNobody asked me.\n\n— Ada Moss (@adamoss) July 3, 2013",
			"Ada Moss: Nobody asked me.", Posted,
		},
		{
			"statement behind a verb", "Mayor Ada Moss left on Monday. In a letter she wrote:\n\nI have served this town for ten years. It was an honor.\n\nI wish my friends well.\n\nThe council meets on Friday.",
			"Ada Moss: I have served this town for ten years. It was an honor. / I wish my friends well.", Block,
		},
		{
			"part of a tape", "Mayor Ada Moss spoke to owners in May. A tape came to light.\n\nHere is part of the tape:\n\nSo people write to me. I read every letter.\n\nThe council has not answered.",
			"Ada Moss: So people write to me. I read every letter.", Block,
		},
		{
			"words below a full stop", "Mayor Ada Moss spoke to owners in May.\n\nThe end of her speech reads as follows.\n\nI read every letter, and I keep them all in a drawer.\n\nThe council has not answered.",
			"Ada Moss: I read every letter, and I keep them all in a drawer.", Block,
		},
		{
			"a turn of two paragraphs", "The tape was made public.\n\nPILOT: I have no rudder.\n\nHARBOUR: Say again.\n\nPILOT: I have no rudder.\n\nI see the pier.\n\nHARBOUR: Drop your anchor.",
			"PILOT: I have no rudder. / I see the pier.", Transcript,
		},
		{
			"turns", "Ada Moss closed the bridge on Tuesday, the council said.\n\nDale Courier: Who closed it?\n\nAda Moss: I did, on Tuesday. Nobody else was there.",
			"Ada Moss: I did, on Tuesday. Nobody else was there.", Transcript,
		},
		{
			"turns in capitals", "Ada Moss spoke to the radio.\n\nROE: Who closed it?\n\nMOSS: I did, on Tuesday.",
			"Ada Moss: I did, on Tuesday.", Transcript,
		},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := document(c.text)
			text := Read(d, Known{})
			var got []string
			for _, q := range text.Quotes {
				got = append(got, string(q.Form)+" "+line(d, q))
				if line(d, q) != c.want || q.Form != c.form {
					continue
				}
				for _, s := range q.Content {
					if v := text.VoicesIn(s); len(v) != 1 || v[0].Owner != QuotedWords {
						t.Errorf("voices of %q: %+v", d.Article.Slice(s), v)
					}
				}
				return
			}
			t.Errorf("got  %s\nwant %s %s", strings.Join(got, "\n     "), c.form, c.want)
		})
	}
}

func TestNoForms(t *testing.T) {
	for _, text := range []string{
		"The council named its aims:\n\nA bridge for the town.\n\nA road to the mill.",
		"The mill is closed.\n\nMore: Read the report of the council\n\nMore: See the bridge fall",
		"PHOTO: The bridge at dawn\n\nVIDEO: The bridge at night",
		"I asked the council. It told me what it wants:\n\nMore roads.",
		"A post (@council) was cited.",
		"",
	} {
		d := document(text)
		for _, q := range Find(d) {
			if q.Form != "" {
				t.Errorf("%q: found %s %s", text, q.Form, line(d, q))
			}
		}
	}
}
