package ingest

import (
	"context"
	"errors"
	"strings"
	"testing"
)

// pilots is the plain text of the invented story.
var pilots = strings.Join(quay, "\r\n\r\n") + "\r\n"

func TestMails(t *testing.T) {
	const head = "From: Press <press@ostervik.example>\r\nTo: desk@post.example\r\nSubject: Pilots stop work in Ostervik\r\nDate: Wed, 14 May 2025 09:41:00 +0200\r\n"
	const mixed = head + "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
	for name, raw := range map[string]string{
		"no MIME":         head + "\r\n" + pilots,
		"mailbox of two":  "From press@ostervik.example Wed May 14 09:41:00 2025\r\n" + head + "\r\n" + pilots + "\r\nFrom other@post.example Wed May 14 10:00:00 2025\r\nSubject: Another\r\n\r\nNothing of this belongs to the first mail.\r\n",
		"no type":         mixed + "--b\r\n\r\n" + pilots + "\r\n--b--\r\n",
		"broken type":     mixed + "--b\r\nContent-Type: text/plain; name=a b c.txt\r\n\r\n" + pilots + "\r\n--b--\r\n",
		"attachment":      mixed + "--b\r\nContent-Type: text/plain\r\nContent-Disposition: attachment; filename=x.txt\r\n\r\nA list of names that is no article.\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + pilots + "\r\n--b--\r\n",
		"a file of types": mixed + "--b\r\nContent-Type: application/pdf; name=Agenda May 13.pdf\r\n\r\n%PDF\r\n--b\r\nContent-Type: text/plain\r\n\r\n" + pilots + "\r\n--b--\r\n",
		"forwarded twice": mixed + "--b\r\nContent-Type: text/plain\r\n\r\nSee below.\r\n--b\r\nContent-Type: message/rfc822\r\n\r\n" + strings.ReplaceAll(mixed, "=b", "=c") + "--c\r\nContent-Type: message/rfc822\r\n\r\n" + head + "\r\n" + pilots + "\r\n--c--\r\n--b--\r\n",
		"quoted":          head + "\r\nAnn wrote:\r\n\r\n> " + strings.ReplaceAll(strings.TrimSpace(pilots), "\r\n", "\r\n> ") + "\r\n",
		"with a word":     head + "\r\nRun it tonight?\r\n\r\n> " + strings.ReplaceAll(strings.TrimSpace(pilots), "\r\n", "\r\n> ") + "\r\n\r\nYours, Ann\r\n",
		"cut off":         mixed + "--b\r\nContent-Type: text/plain\r\n\r\n" + pilots,
	} {
		t.Run(name, func(t *testing.T) {
			a, err := Bytes(context.Background(), Input{Data: []byte(raw)}, Options{})
			if err != nil {
				t.Fatal(err)
			}
			if a.Title() != "Pilots stop work in Ostervik" || a.Slice(a.Body()) != strings.Join(quay, "\n\n") {
				t.Errorf("%q: %q", a.Title(), a.Slice(a.Body()))
			}
		})
	}
}

// TestNoteOfMail: what stands around a text that is handed on is not lost.
func TestNoteOfMail(t *testing.T) {
	raw := "From: a@b.example\nTo: c@d.example\nSubject: Pilots stop work\nDate: Wed, 14 May 2025 09:41:00 +0200\n\nRun it tonight?\n\n> " + strings.ReplaceAll(strings.Join(quay, "\n\n"), "\n", "\n> ") + "\n"
	a, err := Bytes(context.Background(), Input{Data: []byte(raw)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(a.SetAside) != 1 || a.SetAside[0].Text != "Run it tonight?" || a.SetAside[0].Rule != ruleCover {
		t.Errorf("set aside: %v", a.SetAside)
	}
}

func TestHeadOfTextIsNoMail(t *testing.T) {
	a, err := Bytes(context.Background(), Input{Data: []byte("Title: Pilots stop work in Ostervik\nOutlet: The Post\nAuthor:\nDate: 2025-05-14\nURL: https://post.example/" + strings.Repeat("long-", 40) + "\n\n" + pilots)}, Options{})
	if err != nil {
		t.Fatal(err)
	}
	if a.Published.String() != "14 May 2025" || a.URL == "" || len(a.Authors) > 0 || len(a.SetAside) > 0 || a.Slice(a.Body()) != strings.Join(quay, "\n\n") {
		t.Errorf("%s, %q, %q, %v: %q", a.Published, a.URL, a.Authors, a.SetAside, a.Text)
	}
}

func TestChapterWhole(t *testing.T) {
	for _, s := range []string{"İstanbul and İzmir were hurt.", "The ȺȺ council met.", "300 \u212a and K."} {
		if got := bodyPart("<html><head><title>x</title></head><BODY class='a'>" + s + "</Body></html>"); got != s {
			t.Errorf("%q is %q", s, got)
		}
	}
}

func TestTooManyParts(t *testing.T) {
	page := "<html><body><h1>Pilots stop work</h1>" + strings.Repeat("<p>x", maxBlocks+1)
	if _, err := Bytes(context.Background(), Input{Data: []byte(page)}, Options{}); !errors.Is(err, ErrTooSlow) {
		t.Errorf("page: %v", err)
	}
	if _, err := Bytes(context.Background(), Input{Data: []byte(strings.Repeat("x\n\n", maxBlocks+1))}, Options{}); !errors.Is(err, ErrTooSlow) {
		t.Errorf("text: %v", err)
	}
}
