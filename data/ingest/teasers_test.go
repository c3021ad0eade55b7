package ingest

import (
	"context"
	"fmt"
	"strings"
	"testing"
)

func TestListNote(t *testing.T) {
	list, article := "", ""
	for i, s := range []string{
		"The council voted on Tuesday to close the old bridge for a whole year.", "Pilots of Ostervik stopped work after two boats ran aground in the fog.",
		"Nine ships lie at anchor while the port looks for men to unload them.", "A choir from Orvania sang in the yard of the school on Sunday night.",
		"Drivers will have to use the tunnel until the piers have been mended.", "The mayor said that the state would pay for half of the new bridge.",
	} {
		list += fmt.Sprintf(`<div class="card"><h2><a href="/%d">Story of number %d in this list</a></h2><p>%s</p></div>`, i, i, s)
		article += "<p>" + s + "</p>"
	}
	read := func(body string) string {
		a, err := Bytes(context.Background(), Input{Data: []byte("<html><head><title>The Lantern</title></head><body><main>" + body + "</main></body></html>")}, Options{})
		if err != nil {
			t.Fatal(err)
		}
		return strings.Join(a.Notes, " ")
	}
	if n := read(list); !strings.Contains(n, "note:list") {
		t.Errorf("list: %q", n)
	}
	if n := read(article + `<h2><a href="/1">Another story of the port</a></h2><p>It is told elsewhere in the paper of today.</p>`); strings.Contains(n, "note:list") {
		t.Errorf("article: %q", n)
	}
}
