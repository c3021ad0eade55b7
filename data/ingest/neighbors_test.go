package ingest

import (
	"strings"
	"testing"
)

func TestLinesByTheirNeighbors(t *testing.T) {
	for _, c := range []struct {
		name, text string
		has, lacks []string
	}{
		{
			"gallery", "Image 1 of 2\nA crane at berth nine on the day of the strike in Port Ellis.\n(Image credit: Ana Petrov)\n" + bridge[3] + "\n(Image credit: Ana Petrov)",
			[]string{bridge[3]},
			[]string{"A crane at berth nine"},
		},
		{
			"card", bridge[3] + "\nColumn: What the strike at the port tells\nColumn: What the strike at the port tells\n" + bridge[1],
			[]string{bridge[3]},
			[]string{"Column:"},
		},
		{
			"sentence said twice", bridge[3] + "\nNobody was told why it fell.\nNobody was told why it fell.\n" + "The harbour office did not answer our questions on Wednesday.",
			[]string{"Nobody was told why it fell."},
			nil,
		},
		{
			"list that a line announces", "The council named three engineers on Tuesday.\nThe three engineers are:\nAna Ruiz, Port Ellis\nLuis Ortega, Lund\nGrant Holloway, Marlow\nThey will report in June, the mayor said.",
			[]string{"The three engineers are:", "Luis Ortega, Lund"},
			nil,
		},
		{
			"list of links", "The council named three engineers on Tuesday.\nRead more of our stories:\nWhy the pier fell\nWho pays for the tunnel\nThe men of the ferry\nThey will report in June, the mayor said.",
			nil,
			[]string{"Who pays for the tunnel"},
		},
		{
			"numbered subheads", "1. The bridge\nWatch the hearing\nTwo engineers told the council that the piers had moved since the flood.\n2. The tunnel\nWatch the tunnel\n" + bridge[3] + "\n3. The mayor\nWatch the mayor\nThe mayor left the hall before the vote was counted on Tuesday.",
			[]string{"1. The bridge", "2. The tunnel", "3. The mayor"},
			nil,
		},
	} {
		a := fromString(t, bridge[0]+"\n\n"+strings.ReplaceAll(bridge[1]+"\n"+c.text+"\n"+bridge[2], "\n", "\n\n"))
		body := a.Slice(a.Body())
		for _, s := range c.has {
			if !strings.Contains(body, s) {
				t.Errorf("%s: lacks %q\n%s", c.name, s, body)
			}
		}
		for _, s := range c.lacks {
			if strings.Contains(body, s) {
				t.Errorf("%s: has %q", c.name, s)
			}
		}
	}
}
